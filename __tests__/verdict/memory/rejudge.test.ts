/** Other limits for recorded verdicts: what follows from a limit is judged anew, whatever names and sentences say. */
import { describe, expect, test } from '@jest/globals';
import type { Closed } from '../../../src/model/ledger.ts';
import type { Policy } from '../../../src/model/policy.ts';
import type { RecordedVerdict } from '../../../src/model/recorded.ts';
import { rejudge } from '../../../src/verdict/memory/rejudge.ts';
import { type Log, policyOf, samplesOf, verdictOf } from '../../helpers/gate.ts';
import { Ledger } from '../../helpers/ledger.ts';

const NAMES = ['plain', 'grading at severity 1', 'In attempt 3, of 2026-01-01: rates'];

const under = (task: string, limit: string, more = ''): Policy =>
  policyOf(`max_failure_rate: ${limit}
    ${more}
    evals: [{ task: ${JSON.stringify(task)}, scorer: grade, passes_when: { is: [C] }, expected_samples: 100 }]`);
const logs = (task: string, severity?: number): Log[] => [
  {
    run: { task },
    samples: samplesOf(20, 100).map((one, index) =>
      severity === undefined || index >= 20 ? one : { ...one, metadata: { severity } },
    ),
  },
];
const SEVERE = 'severity: { at: sample.metadata.severity, limits: { 3: 1% } }';

/** As the first version wrote it: words, and nothing that says what a reason is about. */
const asVersion1 = (verdict: RecordedVerdict): RecordedVerdict => {
  const bare = (all: RecordedVerdict['reasons']) => all.map(({ about: _, ...rest }) => rest);
  const { rules: _, ...rest } = verdict;
  return {
    ...rest,
    version: 1,
    reasons: bare(verdict.reasons),
    categories: Object.fromEntries(
      Object.entries(verdict.categories).map(([name, one]) => [name, { ...one, reasons: bare(one.reasons) }]),
    ),
  };
};

describe.each(NAMES)('a task named %p', (task) => {
  const recorded = verdictOf(under(task, '1%'), logs(task));
  const severe = verdictOf(under(task, '1%', SEVERE), logs(task, 3));

  test('is green under a limit that its counts show', () => {
    expect(recorded.decision).toBe('block');
    expect(rejudge('v', recorded, under(task, '50%')).decision).toEqual({ old: 'block', new: 'allow' });
    expect(rejudge('v', asVersion1(recorded), under(task, '50%')).decision.new).toBe('allow');
  });

  test('stays red where severe failures are above a limit of their own', () => {
    expect(rejudge('v', severe, under(task, '50%', SEVERE)).decision.new).toBe('block');
  });

  test('in a ledger as in a file', () => {
    const closed = (policy: Policy, given: Log[]): Closed => {
      const ledger = new Ledger();
      ledger.judge(policy, given);
      return ledger.entries.at(-1) as Closed;
    };
    const entry = closed(under(task, '1%'), logs(task));
    expect(entry.rules).toBeGreaterThanOrEqual(1);
    expect(entry.categories['honesty']!.reasons.map(({ of }) => of)).toContain('rate');
    expect(rejudge('e', entry, under(task, '50%')).decision.new).toBe('allow');
    const bad = closed(under(task, '1%', SEVERE), logs(task, 3));
    expect(rejudge('e', bad, under(task, '50%', SEVERE)).decision.new).toBe('block');
  });
});

test('what a later version calls by a code of its own stays against it', () => {
  const clean = verdictOf(under('task', '5%'), [{ run: { task: 'task' }, samples: samplesOf(0, 100) }]);
  expect(clean.decision).toBe('allow');
  const reasons = [{ code: 'of-the-future', task: null }];
  expect(rejudge('v', { ...clean, reasons }, under('task', '5%')).decision.new).toBe('block');
});
