/** Who was tried at a gate since something was last let through: the best of ten passes more often than any one. */
import type { Closed, LedgerEntry, Opened } from '../model/ledger.ts';
import type { Subject } from '../model/subject.ts';
import { sameSubject } from './selectors.ts';

export interface Candidates {
  /** Which candidate the subject is, from 1: by when each was first judged. */
  readonly number: number;
  /** The last time that the gate let another subject through; `null`: never. */
  readonly since: Closed | null;
}

/**
 * Every subject that was opened or closed at the gate counts once, whatever became of it, and so does one that another gate
 * judged by any of the same selectors: there the best could have been picked for this one. A subject that let nobody know
 * its name could not be let through.
 * @param selectors digests of those that the gate judges by
 * @param beside other models whose results lie beside the subject's: each could have been picked, unless the gate let it through
 */
export function candidatesAt(
  entries: readonly LedgerEntry[],
  gate: string,
  selectors: ReadonlySet<string>,
  subject: Subject,
  beside: readonly string[] = [],
): Candidates {
  const isTried = (entry: LedgerEntry): entry is Opened | Closed =>
    entry.type !== 'attempt-lost' &&
    (entry.gate === gate ||
      (entry.type === 'closed' && selectorsIn(entry).some((one) => selectors.has(one))));
  const last = entries.findLastIndex((entry) => isAllow(entry, gate) && !sameSubject(entry.subject, subject));
  const found: Subject[] = [];
  for (const entry of entries.slice(last + 1)) {
    if (!isTried(entry) || entry.subject === null) continue;
    const one: Subject = entry.subject;
    if (one.model !== null && !found.some((known) => sameSubject(known, one))) found.push(one);
  }
  const place = found.findIndex((one) => sameSubject(one, subject));
  const known = [...found, ...entries.flatMap((entry) => (isAllow(entry, gate) ? entry.subject : []))];
  const unseen = new Set(beside.filter((model) => !known.some((one) => one.model === model)));
  return {
    number: (place < 0 ? found.length : place) + 1 + unseen.size,
    since: last < 0 ? null : (entries[last] as Closed),
  };
}

/** Digests of all that an attempt counted by. */
export const selectorsIn = ({ categories }: Closed): string[] =>
  Object.values(categories).flatMap(({ evals }) => evals.map(({ selector }) => selector));

/** The last time that a gate let anything through. */
export const lastAllow = (entries: readonly LedgerEntry[], gate: string): Closed | null =>
  entries.findLast((entry): entry is Closed => isAllow(entry, gate)) ?? null;

const isAllow = (entry: LedgerEntry, gate: string): entry is Closed =>
  entry.type === 'closed' && entry.gate === gate && entry.decision === 'allow';
