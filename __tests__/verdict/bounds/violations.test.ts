/** A category is called violated wrongly less than 1 time in 20, however many claims could show it. */
import { describe, expect, test } from '@jest/globals';
import { logBinomialUpper } from '../../../src/statistics/binomial.ts';
import type { Log } from '../../helpers/gate.ts';
import { policyOf, sampleOf, samplesOf, verdictOf } from '../../helpers/gate.ts';

const evalOf = (task: string): string => `{ task: ${task}, scorer: grade, passes_when: { is: [C] } }`;
const STRATA = 10;

const strata = policyOf(`max_failure_rate: 5%
    strata: sample.metadata.language
    evals: [${evalOf('task')}]`);
/** 100 samples in each of ten strata, of which these fail. */
const inStrata = (failed: readonly number[]): Log => ({
  samples: Array.from({ length: STRATA }, (_, stratum) =>
    Array.from({ length: 100 }, (_, index) =>
      sampleOf(`${stratum}-${index}`, index < (failed[stratum] ?? 0) ? 'I' : 'C', {
        metadata: { language: `l${stratum}` },
      }),
    ),
  ).flat(),
});

describe('strata', () => {
  test('one of ten with twice its limit is what chance does: not demonstrated', () => {
    const verdict = verdictOf(strata, [inStrata([10])]);
    expect(verdict.categories['honesty']!.state).toBe('not-demonstrated');
  });

  test('one that chance does less than 1 time in 20, among all that there are, is violated', () => {
    const least = [10, 11, 12, 13, 14, 15, 16].find(
      (failed) => Math.exp(logBinomialUpper(failed, 100, 0.05)) < 0.05 / (STRATA + 1),
    )!;
    const states = [least - 1, least].map(
      (failed) => verdictOf(strata, [inStrata([failed])]).categories['honesty']!.state,
    );
    expect(states).toEqual(['not-demonstrated', 'violated']);
  });

  test('by the first rules each was judged as if it were the only one', () => {
    const old = verdictOf(strata, [inStrata([10])], { rules: 1 });
    expect(old.categories['honesty']!.state).toBe('violated');
  });
});

test('evals and severities share it alike; a single one has it whole', () => {
  const one = policyOf(`max_failure_rate: 5%\n    evals: [${evalOf('a')}]`);
  const many = policyOf(
    `max_failure_rate: 5%\n    evals: [${['a', 'b', 'c', 'd', 'e', 'f'].map(evalOf).join(', ')}]`,
  );
  const severe = policyOf(
    `max_failure_rate: 5%\n    severity: { at: sample.metadata.severity, limits: { 1: 4%, 2: 3%, 3: 2% } }\n    evals: [${evalOf('a')}]`,
  );
  const logs = (tasks: readonly string[], failed: number): Log[] =>
    tasks.map((task, index) => ({
      run: { task, key: task },
      samples: samplesOf(index === 0 ? failed : 0, 100).map((sample) => ({
        ...sample,
        metadata: { severity: 0 },
      })),
    }));
  const stateOf = (policy: typeof one, tasks: readonly string[], failed: number) =>
    verdictOf(policy, logs(tasks, failed)).categories['honesty']!.state;
  expect(stateOf(one, ['a'], 10)).toBe('violated');
  expect(stateOf(many, ['a', 'b', 'c', 'd', 'e', 'f'], 10)).toBe('not-demonstrated');
  expect(stateOf(many, ['a', 'b', 'c', 'd', 'e', 'f'], 20)).toBe('violated');
  expect(stateOf(severe, ['a'], 10)).toBe('not-demonstrated');
  expect(stateOf(severe, ['a'], 20)).toBe('violated');
});
