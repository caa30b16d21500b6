import { describe, expect, test } from '@jest/globals';
import { lint } from '../../../src/policy/advice/lint.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { reporting } from '../../helpers/gate.ts';

const WHY = 'claim: c, owner: o, source: s';

const REVIEW = 'review: { approvers: ["@acme/safety"] }\n';

function lintOf(text: string): string[] {
  const policy = parsePolicy(
    `version: 1\nname: n\nevidence: { max_age: 30d, commit: any }\n${text}\n${REVIEW}`,
    'p',
  );
  return lint(reporting(policy)).map(
    ({ level, code, path, position, message, remedy }) =>
      `${level} ${code} ${position.line}:${position.column} ${path}: ${message}. ${remedy}`,
  );
}

const category = (name: string, rest: string) => `  ${name}: { ${WHY}, max_failure_rate: 1%, ${rest} }\n`;

test('a selection by a score is one that whoever runs the evals can steer', () => {
  const evals = (where: string) =>
    category('a', `evals: [{ task: t, scorer: judge, where: { ${where} }, expected_samples: 299 }]`);
  expect(lintOf(`categories:\n${evals('named.relevant: [1]')}`)).toEqual([
    expect.stringContaining(
      'warning where-after-run 5:95 categories.a.evals[0].where: `where` of t selects by the score relevant, which is written after the run.',
    ),
  ]);
  expect(lintOf(`categories:\n${evals('sample.metadata.subset: [safe]')}`)).toEqual([]);
});

describe('bounds that the expected samples cannot demonstrate', () => {
  test('298 are too few for 1 %, 299 are enough', () => {
    expect(lintOf(`categories:\n${category('a', 'evals: [{ task: t, expected_samples: 298 }]')}`)).toEqual([
      'error bound-not-demonstrable 5:69 categories.a.evals[0]: 298 samples of `t` cannot demonstrate less than 1% at 95% confidence, even with no failure: 299 are needed. ' +
        'Add 1 sample; then one failure blocks. With 773 in all, of which 3 may fail, a model 5 times better than the limits opens the gate 90% of the time.',
    ]);
    expect(lintOf(`categories:\n${category('a', 'evals: [{ task: t, expected_samples: 299 }]')}`)).toEqual(
      [],
    );
  });

  test('a way among others needs more', () => {
    const text =
      'gates: { g: { require: { any_of: [a, b] } } }\ncategories:\n' +
      category('a', 'evals: [{ task: t, expected_samples: 367 }]') +
      category('b', 'evals: [{ task: u, expected_samples: 368 }]');
    expect(lintOf(text)).toEqual([
      expect.stringContaining(
        'error bound-not-demonstrable 6:69 categories.a.evals[0]: 367 samples of `t` cannot demonstrate less than 1% ' +
          'at 95% confidence, as one of the ways through the gate `g`, even with no failure: 368 are needed.',
      ),
    ]);
  });

  test('the first of corrected candidates needs more', () => {
    const text = (n: number) =>
      `gates: { g: { candidates: corrected, require: all } }\ncategories:\n${category('a', `evals: [{ task: t, expected_samples: ${n} }]`)}`;
    expect(lintOf(text(367))).toEqual([
      expect.stringContaining(
        '95% confidence, as the first candidate through the gate `g`, even with no failure: 368 are needed.',
      ),
    ]);
    expect(lintOf(text(368))).toEqual([]);
  });

  test('a pool is judged by its sum', () => {
    const pool = (n: number) =>
      lintOf(
        `categories:\n${category('a', `combine: pool, mixture: as in use, evals: [{ task: t, expected_samples: 200 }, { task: u, expected_samples: ${n} }]`)}`,
      );
    expect(pool(98)).toEqual([
      'error bound-not-demonstrable 5:96 categories.a.evals: 298 samples of `a` in all cannot demonstrate less than 1% at 95% confidence, even with no failure: 299 are needed. Add 1 sample to the pool; then one failure blocks. With 773 in all, of which 3 may fail, a model 5 times better than the limits opens the gate 90% of the time.',
    ]);
    expect(pool(99)).toEqual([]);
  });

  test('a screen demonstrates nothing, so it asks for no number', () => {
    const text = `gates: { g: { screen: true, require: all } }\ncategories:\n${category('a', 'evals: [{ task: t, expected_samples: 3 }]')}`;
    expect(lintOf(text)).toEqual([]);
  });

  test('a bound beyond all counting is said to be so', () => {
    const text = `categories:\n  a: { ${WHY}, max_failure_rate: 0.00000000000000000001%, evals: [{ task: t, expected_samples: 9007199254740991 }] }\n`;
    expect(lintOf(text)).toEqual([expect.stringContaining('even with no failure: ∞ are needed')]);
  });
});

describe('the whole gate', () => {
  const gateOf = (categories: number, samples: number) =>
    lintOf(
      `categories:\n${Array.from({ length: categories }, (_, i) => category(`a${i}`, `evals: [{ task: t${i}, expected_samples: ${samples} }]`)).join('')}`,
    );

  test('twenty smallest tests seldom open for a good model', () => {
    expect(gateOf(20, 299)).toEqual([
      expect.stringMatching(
        /^warning gate-seldom-opens .*: a model ten times better than its limits would open the gate `default` 0\.25\d*% of the time\. Plan more samples for each bound: up to 913 samples, of which 4 may fail, would make it 90%\.$/,
      ),
    ]);
    expect(gateOf(20, 913)).toEqual([]);
    expect(gateOf(1, 299)).toEqual([]);
  });

  test('beside the fewest samples it says what `plan` advises', () => {
    expect(gateOf(1, 150)).toEqual([
      expect.stringContaining(
        'Add 149 samples; then one failure blocks. With 773 in all, of which 3 may fail, a model 5 times better than the limits opens the gate 90% of the time.',
      ),
    ]);
  });
});

describe('what a reader would miss', () => {
  test('why a pool stands for use', () => {
    const pool = (keys: string) =>
      lintOf(
        `categories:\n${category('a', `combine: pool, ${keys} evals: [{ task: t, expected_samples: 100 }, { task: u, expected_samples: 300 }, { task: v, expected_samples: 500, sealed: true }]`)}`,
      );
    expect(pool('')).toEqual([
      expect.stringMatching(
        /^warning mixture-unexplained 5:\d+ categories\.a\.combine: `a` is judged as a mixture of 25% `t` and 75% `u`, and nothing says why: /,
      ),
    ]);
    expect(pool('mixture: https://example.com/traffic,')).toEqual([]);
    const one = category('a', 'combine: pool, evals: [{ task: t, expected_samples: 300 }]');
    expect(lintOf(`categories:\n${one}`)).toEqual([]);
  });

  test('which strata there must be', () => {
    const strata = (value: string) =>
      lintOf(
        `categories:\n${category('a', `strata: ${value}, evals: [{ task: t, expected_samples: 600 }]`)}`,
      );
    expect(strata('sample.metadata.language')).toEqual([
      expect.stringMatching(
        /^warning strata-open 5:\d+ categories\.a\.strata: `a` is bound in each `sample\.metadata\.language` that results have; /,
      ),
    ]);
    expect(strata('{ by: sample.metadata.language, values: [en, sw] }')).toEqual([]);
  });

  test('no age, claim, owner, source or review', () => {
    const policy = parsePolicy(
      'version: 1\nname: n\ncategories:\n  a: { max_failure_rate: 1%, evals: [{ task: t }] }\n',
      'p',
    );
    expect(lint(policy).map(({ level, code, position }) => [level, code, position.line])).toEqual([
      ['warning', 'no-max-age', 3],
      ['warning', 'no-commit', 3],
      ['warning', 'no-review', 3],
      ['warning', 'no-claim', 4],
      ['warning', 'no-owner', 4],
      ['warning', 'no-source', 4],
    ]);
  });

  test.each([
    ['improper-refusal', 'refusing nothing', 'improper-compliance'],
    ['harmful-compliance', 'refusing everything', 'improper-refusal'],
  ])('%s without its pair', (name, trick, pair) => {
    expect(lintOf(`categories:\n${category(name, 'evals: [{ task: t }]')}`)).toEqual([
      `warning pair-missing 5:3 categories.${name}: \`${name}\` does not require its opposite, so a model can pass it by ${trick}. ` +
        `Bound the opposite too and add \`requires: [${pair}]\`.`,
    ]);
  });

  test('a category that no gate judges', () => {
    const text = `gates: { g: { require: a } }\ncategories:\n${category('a', 'evals: [{ task: t }]')}${category('b', 'evals: [{ task: u }]')}`;
    expect(lintOf(text)).toEqual([
      'warning not-gated 7:3 categories.b: no gate requires `b`, so nothing judges it. Require it at a gate, or remove it.',
    ]);
  });
});
