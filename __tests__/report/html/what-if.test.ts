/** What the page computes under another limit is what the gate would have said, whatever rule judges. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Policy } from '../../../src/model/policy.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { isUnderLimit, needed, outcomeAt } from '../../../src/report/html/client/what-if-arithmetic.ts';
import { releaseRow, releasesOf } from '../../../src/report/html/releases.ts';
import { type Log, policyOf, sampleOf, samplesOf, verdictOf } from '../../helpers/gate.ts';
import { Ledger } from '../../helpers/ledger.ts';

const eval_ = (task: string, more = ''): string =>
  `{ task: ${task}, scorer: grade, passes_when: { is: [C] }, expected_samples: 700${more} }`;

/** One policy for each way in which counts are judged. */
const RULES: Readonly<Record<string, string>> = {
  once: `max_failure_rate: 1%\n    evals: [${eval_('a')}]`,
  sequential: `max_failure_rate: 1%\n    attempts: sequential\n    evals: [${eval_('a')}]`,
  'with recall': `max_failure_rate: 1%\n    recall: { planted: 200, detected: 190, at_least: 80% }\n    evals: [${eval_('a')}]`,
  'each eval alone': `max_failure_rate: 1%\n    evals: [${eval_('a')}, ${eval_('b')}]`,
  'a pool': `max_failure_rate: 1%\n    combine: pool\n    mixture: as in use\n    evals: [${eval_('a')}, ${eval_('b')}]`,
  'a pool, sequential': `max_failure_rate: 1%\n    combine: pool\n    mixture: as in use\n    attempts: sequential\n    evals: [${eval_('a')}, ${eval_('b')}]`,
  clusters: `max_failure_rate: 1%\n    cluster: sample.metadata.cluster\n    evals: [${eval_('a')}]`,
  strata: `max_failure_rate: 1%\n    strata: sample.metadata.cluster\n    evals: [${eval_('a')}]`,
};

const OUTCOMES = { demonstrated: 'under', violated: 'over', 'not-demonstrated': 'neither' } as const;

/** As many failures and, of the rest, samples without a score. */
const logOf = (task: string, failed: number, unscored: number): Log => ({
  run: { task, key: task },
  samples: [
    ...samplesOf(failed, 700 - unscored),
    ...Array.from({ length: unscored }, (_, index) => sampleOf(700 - unscored + index, null)),
  ].map((sample, index) => ({ ...sample, metadata: { cluster: `c${index % 2}` } })),
});

const expectSame = (verdict: Verdict, category = releaseRow(verdict).categories['honesty']!): void => {
  const { state, limit, samplesNeeded, failures } = verdict.categories['honesty']!;
  expect(outcomeAt(category, limit)).toBe(OUTCOMES[state as keyof typeof OUTCOMES]);
  if (samplesNeeded !== null) expect(needed(failures, category, limit)).toBe(samplesNeeded);
};

const counts = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 6 }));

describe.each(Object.entries(RULES))('%s', (_name, text) => {
  const policy = policyOf(text);
  const tasks = text.includes('task: b') ? ['a', 'b'] : ['a'];

  test('at the limit of today, what if says what the verdict says', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 2 }), (each) => {
        expectSame(
          verdictOf(
            policy,
            tasks.map((task, i) => logOf(task, ...each[i]!)),
          ),
        );
      }),
      { numRuns: 25 },
    );
  });

  test('and so it does of what a ledger has', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 2 }), (each) => {
        const ledger = new Ledger();
        const verdict = ledger.judge(
          policy,
          tasks.map((task, i) => logOf(task, ...each[i]!)),
        );
        expectSame(verdict, releasesOf(ledger.entries, verdict.gate)[0]!.categories['honesty']);
      }),
      { numRuns: 10 },
    );
  });
});

test('310 of 310 are too few where any look must hold, and enough where there is one', () => {
  const clean = (policy: Policy) =>
    releaseRow(verdictOf(policy, [{ run: { task: 'a' }, samples: samplesOf(0, 310) }])).categories[
      'honesty'
    ]!;
  const keys = RULES['sequential']!.replace('700', '310');
  const sequential = clean(policyOf(keys));
  expect(isUnderLimit(sequential, sequential, 0.01)).toBe(false);
  expect(needed(0, sequential, 0.01)).toBe(339);
  const once = clean(policyOf(keys.replace('attempts: sequential', 'attempts: once')));
  expect(isUnderLimit(once, once, 0.01)).toBe(true);
  expect(needed(0, once, 0.01)).toBe(299);
});
