import { describe, expect, test } from '@jest/globals';
import { annotation, logSafe, mask } from '../../src/github/commands.ts';
import { parseCommands } from '../e2e/run-action.ts';

describe('annotation', () => {
  test('is read back by the runner as it was', () => {
    const message = '50% of 100 failed:\nblocked\r\n::error::not this';
    const place = { title: 'bias: a, b', file: 'a,b:c.yml', line: 3, endLine: 4, column: 5 };
    expect(parseCommands(annotation('error', message, place))).toEqual([
      {
        level: 'error',
        message,
        properties: { title: 'bias: a, b', file: 'a,b:c.yml', line: '3', endLine: '4', col: '5' },
      },
    ]);
  });

  test('needs no place', () => {
    expect(annotation('notice', 'allowed')).toBe('::notice::allowed');
  });
});

test('mask hides every line of a secret, and nothing for an empty one', () => {
  expect(parseCommands(mask('one%0A\n\ntwo')).map(({ message }) => message)).toEqual(['one%0A', 'two']);
  expect(mask('')).toBe('');
});

describe('logSafe', () => {
  test.each([
    '::error::x',
    '  ::add-mask::x',
    'text\n::set-output name=a::b',
    'text\r::stop-commands::x',
    '\u00a0::error::x',
    'text\u2028::error::x',
  ])('leaves no command in %j', (text) => {
    expect(
      parseCommands(text).length + parseCommands(text.replaceAll('\u2028', '\n')).length,
    ).toBeGreaterThan(0);
    expect(parseCommands(logSafe(text))).toEqual([]);
  });

  test('keeps a command of the old form from being one', () => {
    expect(logSafe('text ##[add-mask]x')).toBe('text ##\\[add-mask]x');
  });

  test('shows control and direction characters instead of obeying them', () => {
    expect(logSafe('a\x1b[31mb\x07\u202ec\x9b2J')).toBe('a\ufffd[31mb\ufffd\ufffdc\ufffd2J');
  });

  test('leaves other text alone', () => {
    const text = 'a: b::c\n\ttab “quote” 好 100%';
    expect(logSafe(text)).toBe(text);
  });

  test('takes time in proportion to the text', () => {
    expect(logSafe('\n'.repeat(300_000))).toHaveLength(300_000);
  });
});
