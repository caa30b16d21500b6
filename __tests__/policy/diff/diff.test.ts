import { describe, expect, test } from '@jest/globals';
import { type Change, diff } from '../../../src/policy/diff.ts';
import { parsePolicySource } from '../../../src/policy/parse.ts';

const EVAL = '{ task: t, passes_when: { is: [C] }, expected_samples: 300 }';
const policy = (categories: string, rest = '') =>
  parsePolicySource(
    `version: 1\nname: n\n${rest}\ncategories:\n${categories.replace(/^/gm, '  ')}\n`,
    'policy.yml',
  );
const a = (lines = '') =>
  `a:\n  max_failure_rate: 1%\n  evals: [${EVAL}]\n${lines.replace(/^(?=.)/gm, '  ')}`;
const b = 'b: { max_failure_rate: 2%, evals: [{ task: u, passes_when: { is: [C] } }] }';
const c = 'c: { max_failure_rate: 3%, evals: [{ task: v, passes_when: { is: [C] } }] }';
const lines = (changes: readonly Change[]) =>
  changes.map(({ direction, sentence }) => `${direction}: ${sentence}`);

test('nothing changed', () => expect(diff(policy(a()), policy(a()))).toEqual([]));

test('a change has its place in both files, its values and what it costs', () => {
  const [change] = diff(policy(a()), policy(a().replace('1%', '2%'), ''));
  expect(change).toEqual({
    path: 'categories.a.max_failure_rate',
    direction: 'looser',
    category: 'a',
    gate: null,
    old: '1%',
    new: '2%',
    base: { line: 6, column: 5 },
    head: { line: 6, column: 5 },
    sentence:
      '`categories.a.max_failure_rate` changes from 1% to 2%. Samples without a failure that demonstrate it: 149; before: 299.',
    note: 'Samples without a failure that demonstrate it: 149; before: 299.',
    samples: { old: 299, new: 149 },
  });
});

describe('entries that come and go', () => {
  test.each<[string, string, string, string[]]>([
    ['a category', `${a()}\n${b}`, a(), ['looser: `categories.b` is removed.']],
    [
      'a category with another name',
      `${a()}\n${b}`,
      `${a()}\n${b.replace('b:', 'c:')}`,
      [
        'looser: `categories.b` is removed. `c` is the same under another name; a rename is a removal and an addition.',
        'tighter: `categories.c` is added.',
      ],
    ],
    [
      'what a category requires',
      `${a('requires: [b]')}\n${b}\n${c}`,
      `${a('requires: [c]')}\n${b}\n${c}`,
      [
        'looser: `categories.a.requires[0]` is removed; it was b.',
        'tighter: `categories.a.requires[0]` is added: c.',
      ],
    ],
    [
      'an eval',
      a().replace(EVAL, `${EVAL}, { task: u, expected_samples: 5 }`),
      a(),
      ['looser: `categories.a.evals[1]` is removed; it was {"task":"u","expected_samples":5}.'],
    ],
    [
      'an eval of another task in its place',
      a(),
      a().replace('task: t', 'task: u'),
      [
        'looser: `categories.a.evals[0]` is removed; it was t.',
        'tighter: `categories.a.evals[0]` is added: u.',
      ],
    ],
    [
      'an eval of a pool',
      a('combine: pool'),
      a('combine: pool').replace(EVAL, `${EVAL}, { task: u, expected_samples: 5 }`),
      [
        'unknown: `categories.a.evals[1]` is added: {"task":"u","expected_samples":5}. It changes the mixture that is judged as a whole.',
      ],
    ],
    [
      'a severity rule',
      a(),
      a('severity: { at: value.s, limits: { 4: 0 } }'),
      ['tighter: `categories.a.severity` is added: {"at":"value.s","limits":{"4":0}}.'],
    ],
    ['a pool', a(), a('combine: pool'), ['looser: `categories.a.combine` is added: pool.']],
  ])('%s', (_, base, head, said) => expect(lines(diff(policy(base), policy(head)))).toEqual(said));

  test('order alone is no change', () => {
    const two = a().replace(EVAL, `${EVAL}, { task: u }`);
    expect(
      diff(policy(`${two}\n${b}`), policy(`${b}\n${a().replace(EVAL, `{ task: u }, ${EVAL}`)}`)),
    ).toEqual([]);
  });

  test('evals of one task are not mistaken for each other', () => {
    const two = (second: number) =>
      a().replace(
        EVAL,
        `${EVAL}, { task: t, args: { x: 1 }, passes_when: { is: [C] }, expected_samples: ${second} }`,
      );
    const reversed = a().replace(
      EVAL,
      `{ task: t, args: { x: 1 }, passes_when: { is: [C] }, expected_samples: 9 }, ${EVAL}`,
    );
    expect(lines(diff(policy(two(10)), policy(reversed)))).toEqual([
      'looser: `categories.a.evals[0].expected_samples` changes from 10 to 9.',
    ]);
  });
});

describe('a key that is left out is compared with what holds without it', () => {
  test.each<[string, string, string, string, string, string[]]>([
    ['the default confidence', a(), '', a(), 'confidence: 95%', ['neutral']],
    ['less than the default confidence', a(), '', a(), 'confidence: 90%', ['looser']],
    ["a category's confidence under the default", a(), '', a('confidence: 90%'), '', ['looser']],
    ["a category's confidence over the default", a(), '', a('confidence: 99%'), '', ['tighter']],
    [
      'a recall that comes',
      a(),
      '',
      a('recall: { detected: 9, planted: 9, at_least: 80% }'),
      '',
      ['unknown'],
    ],
    ['a recall that goes', a('recall: { detected: 9, planted: 9, at_least: 80% }'), '', a(), '', ['unknown']],
    [
      "a category's confidence, as the policy's",
      a(),
      'confidence: 99%',
      a('confidence: 99%'),
      'confidence: 99%',
      ['neutral'],
    ],
    [
      "a category's confidence under the policy's",
      a(),
      'confidence: 99%',
      a('confidence: 95%'),
      'confidence: 99%',
      ['looser'],
    ],
    [
      "a category's age, as the policy's",
      a(),
      'evidence: { max_age: 9d }',
      a('evidence: { max_age: 9d }'),
      'evidence: { max_age: 9d }',
      ['neutral'],
    ],
    ['the default subject', a(), '', a(), 'subject: model', ['neutral']],
    ['an age where there was none', a(), '', a(), 'evidence: { max_age: 900d }', ['tighter']],
    ['the only gate', a(), '', a(), 'gates: { default: { require: all } }', []],
    ['the only gate by its categories', a(), '', a(), 'gates: { default: { require: [a] } }', ['neutral']],
    [
      'another gate in place of the only one',
      a(),
      '',
      a(),
      'gates: { deploy: { require: all } }',
      ['looser', 'unknown'],
    ],
  ])('%s', (_, base, baseRest, head, headRest, directions) => {
    const changes = diff(policy(base, baseRest), policy(head, headRest));
    expect(changes.map(({ direction }) => direction)).toEqual(directions);
  });
});

describe('when a sample passes', () => {
  const evalOf = (condition: string) => policy(a().replace(EVAL, `{ task: t, ${condition} }`), '');
  test.each<[string, string, string]>([
    ['passes_when: { is: [C] }', 'passes_when: { is: [C, P] }', 'looser: fail to pass'],
    ['passes_when: { is: [C, P] }', 'passes_when: { is: [C] }', 'tighter: pass to fail'],
    ['passes_when: { is: C }', 'passes_when: { is: [C] }', 'neutral: '],
    ['passes_when: { is_not: [I] }', 'passes_when: { is_not: [I, P] }', 'tighter: pass to fail'],
    ['passes_when: { below: 2 }', 'passes_when: { at_most: 2 }', 'looser: fail to pass'],
    ['passes_when: { below: 2 }', 'passes_when: { at_most: 1.5 }', 'tighter: pass to fail'],
    ['passes_when: { above: 1 }', 'passes_when: { at_least: 1 }', 'looser: fail to pass'],
    [
      'passes_when: { at_least: 1 }',
      'passes_when: { all_of: [{ at_least: 1 }, { below: 5 }] }',
      'tighter: pass to fail',
    ],
    [
      'passes_when: { is: [1] }',
      'passes_when: { any_of: [{ is: [1] }, { above: 7 }] }',
      'looser: fail to pass',
    ],
    ['passes_when: { is: [C] }', 'passes_when: { is: [C, true] }', 'looser: unscored to pass'],
    ['passes_when: { is: [C, 1] }', 'passes_when: { is: [C] }', 'looser: fail to unscored'],
    ['passes_when: { is: [C] }', 'passes_when: { is: [1] }', 'looser: unscored to pass'],
    ['task_only', 'passes_when: { is: [C] }', 'unknown: '],
    [
      'passes_when: { is: [C] }',
      'passes_when: { is: [C] }, unscored_when: { is: [N] }',
      'looser: fail to unscored',
    ],
    [
      'passes_when: { is: [C] }, unscored_when: { is: [N] }',
      'passes_when: { is: [C] }',
      'tighter: unscored to fail',
    ],
    [
      'passes_when: { below: 2 }, unscored_when: { is: [-1] }',
      'passes_when: { below: 2 }',
      'looser: unscored to pass',
    ],
  ])('from { %s } to { %s } is %s', (base, head, said) => {
    const [change] = diff(evalOf(base.replace('task_only', 'args: {}')), evalOf(head)).filter(({ path }) =>
      /_when$/.test(path),
    );
    expect(
      `${change!.direction}: ${/(pass|fail|unscored) to (pass|fail|unscored)/.exec(change!.sentence)?.[0] ?? ''}`,
    ).toBe(said);
  });

  test('to let unscored values fail is not surely tighter where their rate has a bound', () => {
    const unscored = 'evidence: { unscored: { max_rate: 2% } }';
    const base = policy(a().replace('is: [C]', 'is: [C] }, unscored_when: { is: [N]'), unscored);
    expect(diff(base, policy(a(), unscored)).map(({ direction }) => direction)).toEqual(['unknown']);
  });
});

describe('what a gate requires', () => {
  const gate = (require: string) => policy(`${a()}\n${b}\n${c}`, `gates: { g: { require: ${require} } }`);
  test.each<[string, string, string]>([
    ['all', '[a, b, c]', 'neutral'],
    ['all', '[a, b]', 'looser'],
    ['a', '[a, b]', 'tighter'],
    ['[a, b]', '{ all_of: [b, a] }', 'neutral'],
    ['[a, b]', '{ any_of: [a, b] }', 'looser'],
    ['a', '{ any_of: [a, b] }', 'looser'],
    ['{ any_of: [a] }', 'a', 'neutral'],
    ['{ any_of: [a, b] }', '{ any_of: [b, a] }', 'neutral'],
    ['{ any_of: [a, b] }', '{ any_of: [a, b, c] }', 'looser'],
    ['{ any_of: [a, b, c] }', '{ any_of: [a, b] }', 'unknown'],
    ['{ any_of: [a, b] }', '[a, b]', 'unknown'],
    ['{ any_of: [a, b] }', '[c, { any_of: [a, b] }]', 'tighter'],
    ['[c, { any_of: [a, b] }]', '{ any_of: [a, b] }', 'looser'],
    ['[c, { any_of: [a, b] }]', 'c', 'looser'],
    ['[a, b]', '[b, c]', 'looser'],
    ['{ any_of: [a, [b, c]] }', '{ any_of: [a, b, c] }', 'unknown'],
  ])('from %s to %s is %s', (base, head, direction) => {
    const [change] = diff(gate(base), gate(head));
    expect(change?.direction).toBe(direction);
  });
});

test('a name that reads like the one before says which letters are not Latin', () => {
  const named = (task: string) => policy(a().replace('task: t', `task: ${task}`));
  const notes = (task: string) =>
    diff(named('safety'), named(task))
      .map(({ note }) => note)
      .join(' ');
  expect(notes('s\u0430fety')).toContain(
    'It mixes Latin letters with others that may look like them: \u0430 (U+0430).',
  );
  expect(notes('s\u00e4fety')).not.toContain('It mixes');
});
