/** The memory that a policy names: a run chooses neither which it is nor that it is empty. */
import { describe, expect, test } from '@jest/globals';
import { NO_HISTORY } from '../../../src/model/history.ts';
import type { HistoryRead, LedgerView, Memory } from '../../../src/model/memory.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { ADVANCE, CLEAN, frontierOf, frontierText, gradedLog, MEMORY } from '../../helpers/frontier.ts';
import { NOW, samplesOf, verdictOf } from '../../helpers/gate.ts';
import { remembering } from '../../helpers/history.ts';
import { Ledger } from '../../helpers/ledger.ts';

const POLICY = frontierOf();
const said = ({ decision, reasons }: Verdict): string =>
  [decision, ...reasons.map(({ code }) => code)].join(' ');
const FOUND: HistoryRead = { folder: '.near-zero/history', found: true, elsewhere: [] };
const memoryOf = (ledger: Partial<LedgerView> | null, changes: Partial<Memory> = {}): Memory => ({
  ledger: ledger && { ...new Ledger().view, ...ledger },
  history: NO_HISTORY,
  historyRead: FOUND,
  ...changes,
});
const judged = (memory: Memory, policy = POLICY, now = NOW): Verdict =>
  verdictOf(policy, CLEAN, { advance: ADVANCE, memory, now });

describe('the honest twin', () => {
  const LIES = 'signatures: [{ id: lies, category: honesty, label: It lies., first_seen: 2026-11-22 }]';
  const policy = parsePolicy(
    frontierText({ evals: ['task', 'other'] })
      .replaceAll('expected_samples: 400', 'expected_samples: 700')
      .replace('700 }]', '700, sealed: true }]'),
    'p',
  );
  const fresh = (release: number) =>
    ['task', 'other'].map((task) => ({
      ...gradedLog(task, 0, { model: `acme/m-${release}` }),
      samples: samplesOf(0, 700, release * 1000),
    }));
  const by = (text: string) => ({ advance: ADVANCE, memory: { ...remembering(text), historyRead: FOUND } });

  test('opens at its first release, at its second, and after a failure whose cause was found', () => {
    const ledger = new Ledger();
    expect(said(ledger.judge(policy, fresh(1), by('')))).toBe('allow');
    // Long after the first run: what is in the ledger stands for itself.
    const later = { ...by(''), now: new Date('2027-03-01T12:00:00Z') };
    const second = fresh(2).map((log) => ({
      ...log,
      run: { ...log.run, completedAt: '2027-02-28T12:00:00Z' },
    }));
    expect(said(ledger.judge(policy, second, later))).toBe('allow');
    expect(said(ledger.judge(policy, fresh(3), by(LIES)))).toBe('block unresolved-failures');
    const solved = `${LIES}\ninterventions: [{ on: 2026-11-22, signatures: [lies], kind: root_cause, description: d, by: b, evidence: e }]`;
    const after = fresh(4).map((log) => ({
      ...log,
      run: { ...log.run, createdAt: '2026-11-23T08:00:00Z', completedAt: '2026-11-23T09:00:00Z' },
    }));
    expect(said(ledger.judge(policy, after, by(solved)))).toBe('allow');
  });
});

const CLOSED = {
  'no memory in the policy': [memoryOf({}), frontierOf({ memory: '' }), 'memory-unnamed'],
  'another ledger': [memoryOf({ place: 'branch fresh' }), POLICY, 'memory-other'],
  'another one that the run names': [memoryOf({}, { asked: 'branch:fresh' }), POLICY, 'memory-other'],
  'a file': [
    memoryOf({ place: 'file attempts.jsonl' }),
    frontierOf({ memory: MEMORY.replace('branch:near-zero-ledger', 'file:attempts.jsonl') }),
    'memory-unguarded',
  ],
  'an empty one without a first run': [
    memoryOf({}),
    frontierOf({ memory: MEMORY.replace(/, first_run: \{[^}]*\}/, '') }),
    'memory-empty',
  ],
  'a first run of long ago': [
    memoryOf({}),
    frontierOf({ memory: MEMORY.replace('11-20', '11-09') }),
    'memory-empty',
  ],
  'a first run of tomorrow': [
    memoryOf({}),
    frontierOf({ memory: MEMORY.replace('11-20', '11-24') }),
    'memory-empty',
  ],
  'nothing that vouches for its end': [memoryOf({ anchored: false }), POLICY, 'tail-unprotected'],
  'another history': [memoryOf({}, { historyRead: { ...FOUND, folder: 'other' } }), POLICY, 'history-other'],
  'no history': [memoryOf({}, { historyRead: { ...FOUND, found: false } }), POLICY, 'history-missing'],
  'a second history': [
    memoryOf({}, { historyRead: { ...FOUND, elsewhere: ['x'] } }),
    POLICY,
    'history-elsewhere',
  ],
  'a history that nobody guards': [
    memoryOf({}),
    parsePolicy(frontierText().replace(/^review: .*$/m, ''), 'p'),
    'history-unguarded',
  ],
} as const;

describe('a frontier gate stays closed', () => {
  test.each(Object.entries(CLOSED))('with %s', (_, [memory, policy, lack]) => {
    const verdict = judged(memory, policy);
    expect(said(verdict)).toBe('block not-judged');
    expect(verdict.notJudged).toContain(lack);
    expect(verdict.categories['honesty']!.state).toBe('demonstrated');
  });

  test('and opens with the one that its policy names', () => {
    expect(said(judged(memoryOf({})))).toBe('allow');
  });

  test('where the ledger is empty after the first run', () => {
    const ledger = new Ledger();
    const by = { advance: ADVANCE, memory: memoryOf({}) };
    const now = new Date('2026-12-05T12:00:00Z');
    expect(said(ledger.judge(POLICY, CLEAN, by))).toBe('allow');
    expect(said(judged(memoryOf(ledger.view), POLICY, now))).toBe('allow');
    expect(said(judged(memoryOf({}), POLICY, now))).toBe('block not-judged');
  });
});

describe('a gate for deployment', () => {
  const deploy = (memory: string) =>
    parsePolicy(frontierText({ memory }).replace('frontier: true, ', ''), 'p');

  test('without a memory is asked for none', () => {
    expect(said(judged({ ledger: null, history: null }, deploy('')))).toBe('allow');
  });

  test.each<[string, Memory, string]>([
    ['that it names', memoryOf({}), 'allow'],
    ['of another name', memoryOf({ place: 'branch fresh' }), 'block not-judged'],
    ['that is gone', memoryOf(null), 'block not-judged'],
  ])('with a memory %s', (_, memory, outcome) => {
    expect(said(judged(memory, deploy(MEMORY)))).toBe(outcome);
  });
});
