/** What the ledger says of a gate as a whole: candidates, runs without an end, and the bounds of the last release. */
import { lastAllow } from '../../ledger/candidates.ts';
import { looserThan } from '../../ledger/looser.ts';
import { relevantTo } from '../../ledger/relevant.ts';
import type { Memory } from '../../model/memory.ts';
import type { Gate, Policy } from '../../model/policy.ts';
import type { Tally } from '../../model/tally.ts';
import type { MemoryVerdict, Reason } from '../../model/verdict.ts';
import type { Circumstances } from '../circumstances.ts';
import { type GateQuestion, questionOf } from '../question.ts';
import { reason } from '../reasons.ts';
import { isVoid, judgeOpen } from './attempts.ts';
import { underReleaseNames } from './release-names.ts';

/** What the ledger was when the gate looked at it; `null` where it does not. */
export function remembered({ corrected, ledger, known, candidates }: GateQuestion): MemoryVerdict | null {
  if (ledger === null) return null;
  const { place, head, entries, anchored, written } = ledger;
  return {
    place,
    head,
    entries: entries.length,
    anchored,
    written,
    subject: known,
    candidate: candidates && {
      number: candidates.number,
      since: candidates.since && {
        model: candidates.since.subject.model,
        judgedAt: candidates.since.judgedAt,
      },
      corrected,
    },
  };
}

/** What the ledger has against the gate as a whole. */
export const judgeRemembered = (asked: GateQuestion): Reason[] => [
  ...judgeOpen(asked),
  ...(asked.gate.frontier ? looser(asked) : []),
];

/** A memory without what this judgement does not ask for: to judge by it comes to the same. */
export function relevantMemory(
  policy: Policy,
  gate: Gate,
  counts: Tally,
  facts: Pick<Circumstances, 'subject' | 'now' | 'memory' | 'release' | 'rules'>,
): Memory | null {
  const { memory = null } = facts;
  const ledger = underReleaseNames(policy, memory?.ledger ?? null);
  if (memory === null || ledger === null) return memory;
  const { known } = questionOf(policy, gate, counts, facts);
  return { ...memory, ledger: { ...ledger, entries: relevantTo(ledger.entries, known, isVoid) } };
}

function looser({ gate, judged, ledger }: GateQuestion): Reason[] {
  const last = ledger === null ? null : lastAllow(ledger.entries, gate.name);
  if (last === null) return [];
  const bounds = looserThan(last, judged);
  const { model } = last.subject;
  const on = last.judgedAt.slice(0, 10);
  return bounds.length === 0 ? [] : [reason('looser-than-last-allow', { of: 'policy', model, on, bounds })];
}
