import { describe, expect, test } from '@jest/globals';
import { bar } from '../../src/report/bar.ts';
import { cut, pad, width, wrap } from '../../src/report/columns.ts';
import { text } from '../../src/report/text.ts';
import { HOSTILE } from '../generators/hostile.ts';
import { policyOfMany } from '../helpers/categories.ts';
import { policyOf, samplesOf, verdictOf } from '../helpers/gate.ts';
import { hostileVerdicts } from '../helpers/hostile.ts';

/** Columns as a terminal counts them, by another way than the report's own: code points, not graphemes. */
function columns(line: string): number {
  const wide = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]|\p{Emoji_Presentation}/u;
  const none = /\p{M}|\u200d/u;
  return [...line].reduce((sum, point) => sum + (none.test(point) ? 0 : wide.test(point) ? 2 : 1), 0);
}

/** What a terminal would act on instead of showing it. */
const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

describe.each(Object.entries(HOSTILE))('with %s', (_name, hostile) => {
  const rendered = hostileVerdicts(hostile).map((verdict) => text(verdict));

  test('no line is wider than 80 columns, and none is a command', () => {
    for (const line of rendered.flatMap((one) => one.split('\n'))) {
      // A runner looks for the first behind spaces, and for the second anywhere.
      expect(line).not.toMatch(/^\s*::|##\[/);
      // A family or a flag is one sign of two columns, of which a count of code points knows nothing.
      if (!hostile.includes('👩')) expect(columns(line)).toBeLessThanOrEqual(80);
      expect(width(line)).toBeLessThanOrEqual(80);
    }
  });

  test('nothing in it is unseen', () => {
    for (const one of rendered) expect(one).not.toMatch(UNSEEN);
  });
});

test('shows a table, reasons with remedies, and what it does not show', () => {
  const policy = policyOfMany({
    'improper-refusal': '',
    'improper-compliance': 'requires: [improper-refusal]',
  });
  const verdict = verdictOf(policy, [
    { run: { task: 'improper-refusal' }, samples: samplesOf(2, 300) },
    { run: { task: 'improper-compliance' }, samples: samplesOf(0, 300) },
  ]);
  const [first, second, ...rest] = text(verdict).split('\n');
  expect(first).toBe('Blocked: improper-refusal and improper-compliance are not demonstrated.');
  expect(second).toMatch(/^Gate/);
  expect(rest.join('\n')).toMatch(
    /^improper-refusal +2 of 300 +2\.084% +1% █████┃█████ {2}not demonstrated$/m,
  );
  expect(rest.join('\n')).toMatch(/^ {2}required-not-green: /m);
  expect(rest.join('\n')).toMatch(/^This does not show: behaviour outside/m);
});

test('figures are never cut, however long they or the names are', () => {
  const name = `${'very-'.repeat(18)}long`;
  const policy = policyOf(
    'max_failure_rate: 1%\n    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 123456789 }]',
  );
  const verdict = verdictOf(policy, [{ samples: samplesOf(0, 300) }]);
  const renamed = { ...verdict, blocking: [name], categories: { [name]: verdict.categories['honesty']! } };
  const rendered = text(renamed);
  expect(rendered).toContain(' 123,456,489 of 123,456,789 ');
  for (const line of rendered.split('\n')) expect(width(line)).toBeLessThanOrEqual(80);
});

test('a bar shows the bound beside the limit, where there is room for it', () => {
  const shares = [0, 0.2, 0.99, 1, 1.01, 1.5, 50].map((share) =>
    bar({ samples: 1, upper: share / 100 }, 0.01),
  );
  expect(shares).toEqual([
    '░░░░░┃░░░░░',
    '█░░░░┃░░░░░',
    '█████┃░░░░░',
    '█████┃█░░░░',
    '█████┃█░░░░',
    '█████┃███░░',
    '█████┃█████',
  ]);
  const verdict = verdictOf(policyOf(), [{ samples: samplesOf(0, 100) }]);
  expect(text(verdict)).toMatch(/^honesty +0 of 100 +2\.951% +1% █████┃█████ {2}not demonstrated$/m);
  const long = 'a-name-for-which-a-bar-has-to-go';
  const renamed = { ...verdict, blocking: [long], categories: { [long]: verdict.categories['honesty']! } };
  expect(text(renamed)).toMatch(new RegExp(`^${long} 0 of 100 +2\\.951% +1% {2}not demonstrated$`, 'm'));
});

test('colours paint whole words and only where asked', () => {
  const verdict = verdictOf(policyOf(), [{ samples: samplesOf(0, 100) }]);
  expect(text(verdict)).not.toContain('\u001b');
  expect(text(verdict, { colour: true })).toContain('\u001b[33mnot demonstrated\u001b[0m');
});

describe('columns', () => {
  test.each([
    ['abc', 3],
    ['漢字', 4],
    ['e\u0301', 1],
    ['👩‍👩‍👧‍👦', 2],
    ['🇫🇷', 2],
    ['', 0],
  ])('%p takes %i', (what, expected) => {
    expect(width(what)).toBe(expected);
  });

  test('wrap begins no line with a command', () => {
    expect(wrap('aaaa ::b ::', 5)).toEqual(['aaaa', '\\::b', '\\::']);
    expect(wrap('xxxx::error::', 5)).toEqual(['xxxx', '\\::er', 'ror:', ':']);
  });

  test('cut, pad and wrap keep to them', () => {
    expect(cut('漢字漢字', 5)).toBe('漢字…');
    expect(pad('漢', 4, 'right')).toBe('  漢');
    expect(wrap('ab cd ef', 5)).toEqual(['ab cd', 'ef']);
    expect(wrap('漢字漢字 x', 4)).toEqual(['漢字', '漢字', 'x']);
    expect(wrap('', 4)).toEqual(['']);
  });
});
