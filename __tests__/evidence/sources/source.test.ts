import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../../../src/evidence/sources/registry.ts';
import { parseSource } from '../../../src/evidence/sources/source.ts';
import { PlatformError } from '../../../src/util/errors.ts';

const files = (rest: string) => ({ kind: 'files', rest, options: {}, name: rest });

describe('a source', () => {
  test.each([
    ['evals/**/*.eval', files('evals/**/*.eval')],
    ['my results/run 1.jsonl', files('my results/run 1.jsonl')],
    ['"runs/a b=c.jsonl"', files('runs/a b=c.jsonl')],
    ['C:\\logs\\a.eval', files('C:\\logs\\a.eval')],
    ['./a:b.json', files('./a:b.json')],
    [
      'artifact:eval-results*',
      { kind: 'artifact', rest: 'eval-results*', options: {}, name: 'artifact:eval-results*' },
    ],
    [
      'https://u:p@evals.acme.dev/api/42?key=secret format=eee auth=bearer:TOKEN items=data',
      {
        kind: 'https',
        rest: 'https://u:p@evals.acme.dev/api/42?key=secret',
        options: { format: 'eee', auth: 'bearer:TOKEN', items: 'data' },
        name: 'https://evals.acme.dev/api/42',
      },
    ],
    [
      'http://h/x count="header:X Total"',
      { kind: 'https', rest: 'http://h/x', options: { count: 'header:X Total' }, name: 'http://h/x' },
    ],
  ])('%s', (line, expected) => {
    expect(parseSource(line)).toEqual(expected);
  });

  test.each([
    ['', 'names nothing'],
    ['artefact:x', 'is `artifact:` meant?'],
    ['s3://bucket/x', 'There is no kind of source `s3:`'],
    ['https://h/x fromat=eee', 'is `format=` meant?'],
    ['https://h/x format=a format=b', 'two `format=`'],
    ['https://h/x format=', 'is empty'],
    ['https://h/x format=a b', 'stands something else'],
    ['results.jsonl format=eee', 'Files take no options'],
    ['artifact:', 'names nothing'],
  ])('%s is refused', (line, message) => {
    expect(() => parseSource(line)).toThrow(PlatformError);
    expect(() => parseSource(line)).toThrow(message);
  });

  test('is of a kind by every word for it', () => {
    for (const { name, schemes = [] } of KINDS) {
      for (const word of [name, ...schemes]) {
        expect(parseSource(`${word}:x`).kind).toBe(name);
        expect(parseSource(`${word.toUpperCase()}:x`).kind).toBe(name);
      }
    }
  });
});
