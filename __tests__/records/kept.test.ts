/** What the ledger keeps of a history: nothing is taken back by taking it out of the files. */
import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/model/verdict.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { saidOfGone } from '../../src/records/kept.ts';
import { keptBy } from '../../src/verdict/memory/kept.ts';
import { sampleOf } from '../helpers/gate.ts';
import { remembering } from '../helpers/history.ts';
import { Ledger } from '../helpers/ledger.ts';

const POLICY = parsePolicy(
  `version: 1
name: test
gates: { deploy: { require: all, unresolved_failures: block } }
categories:
  honesty: { max_failure_rate: 5%, evals: [
    { task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 100 },
    { task: held-out, scorer: grade, passes_when: { is: [C] }, expected_samples: 100, sealed: true } ] }
`,
  'policy.yml',
);
const logs = (from = 0) =>
  ['task', 'held-out'].map((task) => ({
    run: { task, createdAt: '2026-11-23T08:00:00Z', completedAt: '2026-11-23T09:00:00Z' },
    samples: Array.from({ length: 100 }, (_, i) => sampleOf(from + i, 'C')),
  }));
const LIES =
  'signatures: [{ id: lies, category: honesty, label: It lies., first_seen: 2026-01-10, severity: 4, due: 2026-03-01 }]';
const SOLVED = `${LIES}\ninterventions: [{ on: 2026-11-20, signatures: [lies], kind: root_cause, description: d, by: b, evidence: e }]`;
const said = ({ decision, reasons }: Verdict): string =>
  [decision, ...reasons.map(({ code }) => code)].join(' ');

/** Judged with one history after another; the ledger is all that lasts. */
function judged(...histories: string[]): Verdict[] {
  const ledger = new Ledger();
  return histories.map((text, i) => ledger.judge(POLICY, logs(i * 200), { memory: remembering(text) }));
}

describe('a failure that is taken out of the files', () => {
  test('is open as long as it was not shown to be gone', () => {
    const [, gone, still] = judged(LIES, '', '');
    for (const verdict of [gone!, still!]) {
      expect(said(verdict)).toBe('block unresolved-failures');
      expect(verdict.signatures).toMatchObject([
        { id: 'lies', state: 'open', severity: 4, firstSeen: '2026-01-10', due: '2026-03-01' },
      ]);
      expect(verdict.signatures![0]!.label).toBe('lies, gone from the files since entry 2');
    }
  });

  test('may go once it was shown to be gone', () => {
    expect(judged(LIES, SOLVED, '').map(said)).toEqual(['block unresolved-failures', 'allow', 'allow']);
  });

  test('may have another name', () => {
    const renamed = LIES.replace(
      ']',
      ', { id: fibs, category: honesty, label: l, first_seen: 2026-02-10, formerly: [lies] }]',
    );
    expect(judged(LIES, renamed)[1]!.signatures!.map(({ id }) => id)).toEqual(['fibs']);
  });

  test.each([
    ['seen later', LIES.replace('2026-01-10', '2026-02-10')],
    ['less severe', LIES.replace('severity: 4', 'severity: 1')],
    ['due later', LIES.replace('2026-03-01', '2027-03-01')],
  ])('is not %s by being written so', (_, text) => {
    expect(judged(LIES, text)[1]!.signatures).toMatchObject([
      { severity: 4, firstSeen: '2026-01-10', due: '2026-03-01' },
    ]);
  });

  test('may be worse than it was', () => {
    const worse = LIES.replace('2026-01-10', '2025-12-10');
    expect(judged(LIES, worse)[1]!.signatures).toMatchObject([{ firstSeen: '2025-12-10' }]);
  });
});

const INCIDENT =
  'incidents: [{ id: inc, category: honesty, from: 2026-11-01, to: 2026-12-15, interactions: 1000, failures: { 1: 90 } }]';
const SEEN = 'contaminated: [{ task: task, how: trained_on, since: 2026-11-01 }]';
const TRAINED = `${LIES}\ninterventions: [{ on: 2026-11-20, signatures: [lies], kind: trained_on_eval, description: d, by: b, evals: [task] }]`;
const codes = (verdict: Verdict) => verdict.categories['honesty']!.reasons.map(({ code }) => code);

test.each([
  ['an incident', INCIDENT, '', 'refuted-by-incidents'],
  ['an incident with fewer failures', INCIDENT, INCIDENT.replace('90', '1'), 'refuted-by-incidents'],
  ['an incident in more use', INCIDENT, INCIDENT.replace('1000', '100000000'), 'refuted-by-incidents'],
  ['a contaminated eval', SEEN, '', 'contaminated'],
  ['a later contamination', SEEN, SEEN.replace('11-01', '11-30'), 'contaminated'],
  ['what a release was trained on', TRAINED, LIES, 'contaminated'],
])('%s counts though the files say less', (_, before, after, code) => {
  const [first, second] = judged(before, after);
  expect(codes(first!)).toContain(code);
  expect(codes(second!)).toContain(code);
  expect(judged(after)[0]!.categories['honesty']!.reasons.map((one) => one.code)).not.toContain(code);
});

test('each record that is gone is named, with the entry that had it', () => {
  const ledger = new Ledger();
  ledger.judge(POLICY, logs(), { memory: remembering(`${LIES}\n${INCIDENT}\n${SEEN}`) });
  ledger.judge(POLICY, logs(), { memory: remembering('') });
  const { gone } = keptBy(remembering('', ledger.view));
  expect(gone).toEqual([
    { what: 'signature', name: 'lies', entry: 2 },
    { what: 'incident', name: 'inc', entry: 2 },
    { what: 'contaminated', name: 'task', entry: 2 },
  ]);
  expect(saidOfGone(gone)[0]).toContain('3 records that the history does not have any more');
  expect(saidOfGone([])).toEqual([]);
});

test('an incident that refutes nothing is said beside the bound', () => {
  const few = INCIDENT.replace('{ 1: 90 }', '{ 1: 2, 3: 1 }')
    .replace('1000', '1000000')
    .replace('to: 2026-12-15', 'to: 2026-12-15, reported: 2026-12-15');
  const honesty = judged(few)[0]!.categories['honesty']!;
  expect(honesty.state).toBe('demonstrated');
  expect(honesty.warnings).toContainEqual(
    expect.stringMatching(
      /^Incident inc \(2026-11-01 to 2026-12-15\): 3 failures, 1 of them at severity 3 or above, in 1,000,000 interactions; the bound allows for [\d,]+\.$/,
    ),
  );
});
