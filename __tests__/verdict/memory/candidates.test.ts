/** Candidates are corrected for wherever a ledger is on, unless the gate says otherwise. */
import { expect, test } from '@jest/globals';
import type { LedgerEntry } from '../../../src/model/ledger.ts';
import type { LeftAside } from '../../../src/model/tally.ts';
import { lint } from '../../../src/policy/advice/lint.ts';
import { plan } from '../../../src/policy/advice/plan.ts';
import { gateOf } from '../../../src/policy/gate-of-event.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { rejudge } from '../../../src/verdict/memory/rejudge.ts';
import { questionOf } from '../../../src/verdict/question.ts';
import { codesOf, type Log, NOW, samplesOf, tallyOf, verdictOf } from '../../helpers/gate.ts';
import { Ledger } from '../../helpers/ledger.ts';

const policyOf = (samples: number, gate = '', more = '') =>
  parsePolicy(
    `version: 1
name: test
gates: { default: { require: all${gate} } }
categories:
  honesty:
    max_failure_rate: 1%
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: ${samples} }]${more}`,
    'policy.yml',
  );
const MEMORY = ', memory: { ledger: "branch:near-zero-ledger" }';
const clean = (samples: number, model = 'acme/one-1'): Log[] => [
  { run: { model }, samples: samplesOf(0, samples) },
];

test.each([
  ['with a ledger, 367 samples are too few for the first candidate', 367, '', 'block'],
  ['and 368 are enough', 368, '', 'allow'],
  ['where candidates are only reported, 299 are', 299, ', candidates: reported', 'allow'],
])('%s', (_, samples, gate, decision) => {
  expect(new Ledger().judge(policyOf(samples, gate), clean(samples)).decision).toBe(decision);
});

test('without a ledger nothing is corrected', () => {
  expect(verdictOf(policyOf(299), clean(299)).decision).toBe('allow');
});

test('the second candidate has a sixth, and the report says why it does not hold', () => {
  const ledger = new Ledger();
  const policy = policyOf(400);
  ledger.judge(policy, [{ run: { model: 'acme/one-1' }, samples: samplesOf(30, 400) }]);
  const second = ledger.judge(policy, clean(400, 'acme/two-1'));
  expect(second.decision).toBe('block');
  expect(codesOf(second)).toEqual(['too-few-samples']);
  expect(second.reasons.map(({ code }) => code)).toEqual(['candidates']);
  expect(second.memory!.candidate).toMatchObject({ number: 2, corrected: true });
});

test('a run that only reads is judged like one that writes, and needs no leave of its own', () => {
  const ledger = new Ledger();
  expect(ledger.judge(policyOf(367), clean(367), { reads: true }).decision).toBe('block');
  expect(ledger.judge(policyOf(368), clean(368), { reads: true }).decision).toBe('allow');
});

test('what older rules let through stands: they corrected only where a gate said so', () => {
  const ledger = new Ledger();
  const policy = policyOf(299);
  expect(ledger.judge(policy, clean(299), { rules: 1 }).decision).toBe('allow');
  const old = ledger.entries.at(-1)!;
  if (old.type !== 'closed') throw new Error('not closed');
  expect(rejudge('old', old, policy).decision).toEqual({ old: 'allow', new: 'allow' });
  expect(rejudge('as of today', { ...old, rules: 2 }, policy).decision.new).toBe('block');
});

test('lint and plan count for the first candidate where the gate names its memory', () => {
  const named = policyOf(299, MEMORY);
  expect(lint(named).map(({ code }) => code)).toContain('bound-not-demonstrable');
  expect(plan(named).gates[0]!.categories[0]!.demands[0]!.needs[0]).toEqual({ failures: 0, samples: 368 });
  expect(lint(policyOf(368, MEMORY)).map(({ code }) => code)).not.toContain('bound-not-demonstrable');
});

test('and lint says it beforehand where it does not', () => {
  const short = (policy: ReturnType<typeof policyOf>) =>
    lint(policy).filter(({ code }) => code === 'short-with-ledger');
  expect(short(policyOf(300))).toEqual([
    expect.objectContaining({
      level: 'warning',
      message: expect.stringMatching(
        /^with a ledger .* the gate `default` .*: honesty \(task\) has 300 of 368 at 1%$/,
      ),
    }),
  ]);
  expect(short(policyOf(368))).toEqual([]);
  expect(short(policyOf(298))).toEqual([]);
  expect(short(policyOf(300, ', candidates: reported'))).toEqual([]);
  expect(short(policyOf(300, MEMORY))).toEqual([]);
});

test('models that were evaluated beside the subject are candidates, unless the gate let them through', () => {
  const policy = policyOf(368);
  const beside = (model: string): LeftAside => ({
    model,
    task: 'task',
    runs: 1,
    samples: 368,
    files: [0],
    because: 'other-subject',
  });
  const judged = (leftAside: readonly LeftAside[], entries: readonly LedgerEntry[] = []) => {
    const tally = { ...tallyOf(policy, clean(368)), leftAside };
    const ledger = { place: 'x', head: null, entries, anchored: true, written: true };
    const subject = { model: 'acme/one-1', digest: null };
    const question = questionOf(policy, gateOf(policy, null, null), tally, {
      now: NOW,
      subject,
      memory: { ledger, history: null },
    });
    return question.candidates!.number;
  };
  expect(judged([])).toBe(1);
  expect(judged([beside('acme/two-1'), beside('acme/three-1'), beside('acme/two-1')])).toBe(3);
  const released = new Ledger();
  expect(released.judge(policy, clean(368, 'acme/two-1')).decision).toBe('allow');
  expect(judged([beside('acme/two-1')], released.entries)).toBe(1);
});

test('the number that is advised after a block opens the gate for the next candidate', () => {
  const ledger = new Ledger();
  const [reason] = ledger.judge(policyOf(299), clean(299)).categories['honesty']!.reasons;
  const [, advised = ''] = /passes on ([\d,]+) samples without a failure/.exec(reason!.remedy)!;
  const samples = Number(advised.replace(',', ''));
  const next = (n: number) => ledger.judge(policyOf(n), clean(n, 'acme/two-1'), { reads: true }).decision;
  expect([next(samples - 1), next(samples)]).toEqual(['block', 'allow']);
});
