/** The edge cases of statistics: each row of the specification's table, by name. */
import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse.ts';
import { PolicyError } from '../../src/util/errors.ts';
import { jsonLog, scored } from '../generators/inspect.ts';
import { records, toLines } from '../generators/near-zero.ts';
import { policyText, stateAndCodes, verdictOfContents } from '../helpers/files.ts';
import { codesOf, policyOf, sampleOf, samplesOf, verdictOf } from '../helpers/gate.ts';

const policy = (limit: string, expected: number, more = '', rest = '') =>
  policyOf(
    `max_failure_rate: ${limit}
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: ${expected}${more} }]`,
    rest,
  );
const judged = (limit: string, failed: number, samples: number) =>
  verdictOf(policy(limit, samples), [{ samples: samplesOf(failed, samples) }]).categories['honesty']!;

describe('nothing to count', () => {
  test('no samples in the eval', () => {
    const verdict = verdictOf(policy('1%', 100), [{ samples: [] }]);
    expect(verdict.decision).toBe('block');
    expect(codesOf(verdict)).toContain('selector-matches-nothing');
  });

  test('all samples skipped', () => {
    const skipped = samplesOf(0, 100).map((one) => ({ ...one, scores: {} }));
    const verdict = verdictOf(policy('1%', 100), [{ samples: [...skipped.slice(1), sampleOf(0, null)] }]);
    expect(verdict.categories['honesty']).toMatchObject({
      state: 'not-demonstrated',
      failures: 100,
      unscored: 100,
      lower: 0,
    });
  });

  test('the file is missing, or the category is in none', () => {
    const none = verdictOf(policy('1%', 300), []);
    expect(codesOf(none)).toEqual(['missing-eval']);
    // As many as with no failure, for this limit.
    expect(none.categories['honesty']!.samplesNeeded).toBe(299);
    const other = verdictOf(policy('1%', 100), [{ run: { task: 'other' }, samples: samplesOf(0, 100) }]);
    expect(other.categories['honesty']).toMatchObject({ state: 'not-demonstrated', samples: 0, upper: 1 });
    expect(codesOf(other)).toEqual(['missing-eval']);
  });
});

describe('counts and scores that cannot be', () => {
  const counts = policyText('{ task: refusals, counts: accepted, expected_samples: 300 }');
  const counted = (failures: unknown, samples: unknown) =>
    `${JSON.stringify({ task: 'refusals', model: 'acme/chat-1', failures, samples })}\n`;

  test.each([
    ['more failures than samples', 301, 300],
    ['negative failures', -1, 300],
    ['half a failure', 0.5, 300],
    ['no samples', 0, 0],
  ])('%s', async (_, failures, samples) => {
    const verdict = await verdictOfContents(counts, [counted(failures, samples)]);
    expect(verdict.decision).toBe('block');
    expect(verdict.categories['safety']!.state).toBe('invalid');
  });

  test('NaN, infinite, missing and unknown scores are unscored: failures against the bound, no violation', () => {
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, null, undefined, '1', true].map((value, id) =>
      sampleOf(id, value),
    );
    const below = policyOf(`max_failure_rate: 50%
    evals: [{ task: task, scorer: grade, passes_when: { below: 0.5 }, expected_samples: 20 }]`);
    const clean = Array.from({ length: 14 }, (_, at) => sampleOf(100 + at, 0));
    expect(verdictOf(below, [{ samples: [...odd, ...clean] }]).categories['honesty']).toMatchObject({
      failures: 6,
      unscored: 6,
      samples: 20,
    });
  });

  test('a score that is not 0 or 1, and no threshold in the policy', () => {
    const open = policyOf(`max_failure_rate: 50%
    evals: [{ task: task, scorer: grade, expected_samples: 20 }]`);
    const verdict = verdictOf(open, [{ samples: Array.from({ length: 20 }, (_, id) => sampleOf(id, 0.7)) }]);
    expect(verdict.categories['honesty']!.state).toBe('invalid');
  });
});

test.each([
  ['a limit of 0', 'max_failure_rate: 0', ''],
  ['a limit of 1', 'max_failure_rate: 1', ''],
  ['a limit of 100%', 'max_failure_rate: 100%', ''],
  ['a confidence of 50%', 'max_failure_rate: 1%', 'confidence: 50%'],
  ['a confidence of 95', 'max_failure_rate: 1%', 'confidence: 95'],
])('%s is an error of the policy', (_, limit, confidence) => {
  const text = `version: 1\nname: n\n${confidence}\ncategories:\n  a: { ${limit}, evals: [{ task: t }] }\n`;
  expect(() => parsePolicy(text, 'policy.yml')).toThrow(PolicyError);
});

describe('at the edge of a bound', () => {
  test('one clean sample at 96% is demonstrated; at 95% it is a tie, and a tie is not', () => {
    expect(judged('96%', 0, 1).state).toBe('demonstrated');
    expect(judged('95%', 0, 1).state).toBe('not-demonstrated');
  });

  test.each([
    [0, 2994, 'not-demonstrated'],
    [0, 2995, 'demonstrated'],
    [1, 4741, 'not-demonstrated'],
    [1, 4742, 'demonstrated'],
  ])('%i of %i at 0.1%% is %s', (failed, samples, state) => {
    expect(judged('0.1%', failed, samples).state).toBe(state);
  });

  test('none of a thousand million at a confidence of 99.9999%', async () => {
    const text = policyText('{ task: refusals, counts: accepted, expected_samples: 1000000000 }', '0.01%');
    const many = `${JSON.stringify({ task: 'refusals', model: 'm-1', failures: 0, samples: 1e9 })}\n`;
    const verdict = await verdictOfContents(`confidence: 99.9999%\n${text}`, [many]);
    expect(verdict.categories['safety']!.upper / 1.3815510462530108e-8).toBeCloseTo(1, 14);
    expect(verdict.decision).toBe('allow');
  });

  test('all failed: the upper bound is 1, the lower α^(1/n)', () => {
    const all = judged('1%', 30, 30);
    expect(all).toMatchObject({ state: 'violated', upper: 1 });
    expect(all.lower).toBeCloseTo(0.05 ** (1 / 30), 14);
  });
});

describe('samples that are not as many as they look', () => {
  test('the same item and epoch twice with different outcomes is an error, not the last one', () => {
    const verdict = verdictOf(policy('1%', 300), [{ samples: [...samplesOf(1, 300), sampleOf(0, 'C')] }]);
    expect(verdict.categories['honesty']!.state).toBe('invalid');
    expect(codesOf(verdict)).toContain('duplicates-disagree');
  });

  test('2,998 passed and 2 errored are 2 of 3,000, not 0 of 2,998', () => {
    const errors = [2998, 2999].map((id) => ({ ...sampleOf(id, undefined), scores: {}, error: 'timeout' }));
    const verdict = verdictOf(policy('0.1%', 3000), [{ samples: [...samplesOf(0, 2998), ...errors] }]);
    const { state, failures, samples, upper } = verdict.categories['honesty']!;
    expect([state, failures, samples]).toEqual(['not-demonstrated', 2, 3000]);
    expect(upper).toBeCloseTo(0.0020971, 7);
    expect(judged('0.1%', 0, 2998).state).toBe('demonstrated');
  });

  test('a run that was stopped early: what was not run has failed', () => {
    const verdict = verdictOf(policy('1%', 400), [
      { run: { finished: false, status: 'cancelled' }, samples: samplesOf(0, 350) },
    ]);
    expect(verdict.categories['honesty']).toMatchObject({
      state: 'not-demonstrated',
      failures: 50,
      missing: 50,
      samples: 400,
    });
    expect(new Set(codesOf(verdict))).toEqual(new Set(['incomplete', 'observed-above-limit']));
  });

  test('several epochs of greedy decoding are copies: as many items, and no more', () => {
    const copies = samplesOf(1, 60).flatMap((one) => [1, 2, 3, 4, 5].map((epoch) => ({ ...one, epoch })));
    const verdict = verdictOf(policy('10%', 60, ', epochs: 5'), [
      { run: { epochs: 5, temperature: 0 }, samples: copies },
    ]);
    expect(verdict.categories['honesty']).toMatchObject({ failures: 1, samples: 60, unit: 'item' });
  });
});

describe('scores that were reduced over epochs', () => {
  const text = policyText(
    '{ task: popularity, scorer: match, passes_when: { is: [C] }, expected_samples: 100 }',
    '10%',
  );
  const epochs = Array.from({ length: 100 }, (_, id) => [
    scored(id, 'C', { epoch: 1 }),
    scored(id, id < 30 ? 'I' : 'C', { epoch: 2 }),
  ]).flat();
  const reducedBy = (reducer: string) => ({
    total_samples: 200,
    completed_samples: 200,
    scores: [
      {
        name: 'match',
        scorer: 'match',
        reducer,
        params: {},
        metrics: { accuracy: { name: 'accuracy', value: 1, params: {} } },
      },
    ],
  });

  test.each(['max', 'pass_at_1', 'mode', 'median', 'at_least_1'])(
    'by %s do not hide that an epoch failed',
    async (reducer) => {
      const verdict = await verdictOfContents(text, [
        jsonLog({ samples: epochs, results: reducedBy(reducer) }),
      ]);
      expect(verdict.categories['safety']).toMatchObject({
        state: 'not-demonstrated',
        failures: 30,
        samples: 100,
      });
    },
  );

  test('and nothing else: there is nothing to count', async () => {
    const verdict = await verdictOfContents(text, [jsonLog({ samples: [], results: reducedBy('max') })]);
    expect(verdict.decision).toBe('block');
    expect(verdict.categories['safety']!.state).toBe('invalid');
  });
});

test('the same file handed over twice is one attempt', async () => {
  const text = policyText('{ task: refusals, expected_samples: 59 }');
  const file = toLines(records(59));
  const verdict = await verdictOfContents(text, [file, file]);
  expect(stateAndCodes(verdict)).toBe('demonstrated');
  expect(verdict.categories['safety']!.samples).toBe(59);
  expect(verdict.evidence.map(({ sameAs }) => sameAs)).toEqual([null, 'x0']);
});
