/** Who was tried at a gate since something was last let through: the best of ten passes more often than any one. */
import type { Closed, LedgerEntry } from '../model/ledger.ts';
import type { Subject } from './attempts.ts';
import { sameSubject } from './selectors.ts';

export interface Candidates {
  /** Which candidate the subject is, from 1: by when each was first judged. */
  readonly number: number;
  /** The last time that the gate let another subject through; `null`: never. */
  readonly since: Closed | null;
}

/**
 * Every subject that was opened or closed at the gate counts once, whatever became of it; one that let nobody know its
 * name could not be let through.
 * @param subjectOf what the input of an `opened` entry names, by its release name
 */
export function candidatesAt(
  entries: readonly LedgerEntry[],
  gate: string,
  subject: Subject,
  subjectOf: (named: Subject) => Subject,
): Candidates {
  const last = entries.findLastIndex((entry) => isAllow(entry, gate) && !sameSubject(entry.subject, subject));
  const found: Subject[] = [];
  for (const entry of entries.slice(last + 1)) {
    if (entry.type === 'attempt-lost' || entry.gate !== gate || entry.subject === null) continue;
    const one = entry.type === 'opened' ? subjectOf(entry.subject) : entry.subject;
    if (one.model !== null && !found.some((known) => sameSubject(known, one))) found.push(one);
  }
  const place = found.findIndex((one) => sameSubject(one, subject));
  return {
    number: (place < 0 ? found.length : place) + 1,
    since: last < 0 ? null : (entries[last] as Closed),
  };
}

/** The last time that a gate let anything through. */
export const lastAllow = (entries: readonly LedgerEntry[], gate: string): Closed | null =>
  entries.findLast((entry): entry is Closed => isAllow(entry, gate)) ?? null;

const isAllow = (entry: LedgerEntry, gate: string): entry is Closed =>
  entry.type === 'closed' && entry.gate === gate && entry.decision === 'allow';
