/** The recorded verdicts of a ledger, each with what its place in the ledger says of it. */
import type { Closed, LedgerEntry } from '../model/ledger.ts';
import { candidatesAt, selectorsIn } from './candidates.ts';

export interface RecordedEntry {
  readonly entry: Closed;
  /** Which candidate its subject was at its gate, by what was known then. */
  readonly candidate: number;
}

export function recordedIn(entries: readonly LedgerEntry[]): RecordedEntry[] {
  return entries.flatMap((entry, index) => {
    if (entry.type !== 'closed') return [];
    const known = entries.slice(0, index);
    const { number } = candidatesAt(known, entry.gate, new Set(selectorsIn(entry)), entry.subject);
    return { entry, candidate: number };
  });
}

/** How an entry is called: its number and what it was about. */
export const entryName = ({ number, subject }: Closed): string =>
  `entry ${number}, ${subject.model ?? 'not named'}`;
