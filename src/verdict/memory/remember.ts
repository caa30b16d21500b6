/** What the ledger says of a gate as a whole: candidates, runs without an end, and the bounds of the last release. */
import { type Candidates, candidatesAt, lastAllow } from '../../ledger/candidates.ts';
import { looserThan } from '../../ledger/looser.ts';
import { relevantTo } from '../../ledger/relevant.ts';
import { selectorDigest } from '../../ledger/selectors.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { LedgerView, Memory } from '../../model/memory.ts';
import type { Gate, Policy } from '../../model/policy.ts';
import type { Tally } from '../../model/tally.ts';
import type { MemoryVerdict, Reason } from '../../model/verdict.ts';
import { judgedBy } from '../../policy/requirement.ts';
import { list } from '../../util/words.ts';
import { ofSubject } from '../bounds/inventory.ts';
import { signersAt, withAttestedModels } from '../checks/attested-models.ts';
import { knownAs, releaseName, type Subject } from '../checks/subject.ts';
import type { Circumstances } from '../circumstances.ts';
import { reason } from '../reasons.ts';
import { isVoid, judgeOpen } from './attempts.ts';

export interface Remembered {
  /** `null`: there is none, or this gate does not look at it. */
  readonly ledger: LedgerView | null;
  readonly candidates: Candidates | null;
  readonly verdict: MemoryVerdict | null;
  readonly reasons: readonly Reason[];
}

/** A screen demonstrates nothing, so that no attempt at it is one. */
export function remember(
  policy: Policy,
  gate: Gate,
  tally: Tally,
  asked: Subject | null,
  memory: Memory | null,
): Remembered {
  const ledger = gate.screen ? null : underReleaseNames(policy, memory?.ledger ?? null);
  if (ledger === null) return { ledger, candidates: null, verdict: null, reasons: [] };
  const subject = knownAs(policy, asked, ofSubject(policy, tally.evals));
  const selectors = judgedBy(policy, gate).flatMap(({ evals }) => evals.map(selectorDigest));
  const candidates =
    subject.model === null ? null : candidatesAt(ledger.entries, gate.name, new Set(selectors), subject);
  const { place, head, entries, anchored, written } = ledger;
  return {
    ledger,
    candidates,
    verdict: {
      place,
      head,
      entries: entries.length,
      anchored,
      written,
      subject,
      candidate: candidates && {
        number: candidates.number,
        since: candidates.since && {
          model: candidates.since.subject.model,
          judgedAt: candidates.since.judgedAt,
        },
        corrected: gate.candidates === 'corrected',
      },
    },
    reasons: [
      ...judgeOpen(policy, ledger, tally, asked),
      ...(gate.frontier ? looser(policy, gate, ledger) : []),
    ],
  };
}

/** A memory without what this judgement does not ask for: to judge by it comes to the same. */
export function relevantMemory(
  policy: Policy,
  gate: Gate,
  counts: Tally,
  { subject: asked, memory = null, release = null }: Pick<Circumstances, 'subject' | 'memory' | 'release'>,
): Memory | null {
  const ledger = underReleaseNames(policy, memory?.ledger ?? null);
  if (memory === null || ledger === null) return memory;
  const tally = withAttestedModels(counts, signersAt(policy, gate), release);
  const subject = knownAs(policy, asked, ofSubject(policy, tally.evals));
  return { ...memory, ledger: { ...ledger, entries: relevantTo(ledger.entries, subject, isVoid) } };
}

/** A subject may have been given its release name after it was judged: it is the same one. */
function underReleaseNames(policy: Policy, ledger: LedgerView | null): LedgerView | null {
  if (ledger === null) return null;
  const named = (entry: LedgerEntry): LedgerEntry => {
    if (entry.type === 'attempt-lost' || entry.subject === null) return entry;
    const model = releaseName(policy, entry.subject.model);
    return model === entry.subject.model
      ? entry
      : ({ ...entry, subject: { ...entry.subject, model } } as LedgerEntry);
  };
  return { ...ledger, entries: ledger.entries.map(named) };
}

function looser(policy: Policy, gate: Gate, { entries }: LedgerView): Reason[] {
  const last = lastAllow(entries, gate.name);
  const found = last === null ? [] : looserThan(last, judgedBy(policy, gate));
  if (found.length === 0) return [];
  return [
    reason(
      'looser-than-last-allow',
      `When this gate last let something through (${last!.subject.model}, ${last!.judgedAt.slice(0, 10)}), it asked for more: ${list(found, 5)}.`,
      'Ask for no less than was asked then: what advances further has to hold bounds that are at least as tight.',
    ),
  ];
}
