/** What was known before the results were read: an argument of the judgement, like policy and counts. */
import type { HistoryRecords } from './history.ts';
import type { LedgerEntry } from './ledger.ts';

export interface Memory {
  /** `null`: there is none, or it was turned off. */
  readonly ledger: LedgerView | null;
  /** What people wrote down; `null`: it was not looked for. Without a folder it is empty. */
  readonly history: HistoryRecords | null;
  /** Where that was looked for; left out where nobody knows any more. */
  readonly historyRead?: HistoryRead;
  /** The ledger that the run names, as `branch:NAME` or `file:PATH`; `null`: it leaves that to the policy. */
  readonly asked?: string | null;
}

/** Where a history was looked for. */
export interface HistoryRead {
  /** From the root of the repository; on a command line, as it was named. */
  readonly folder: string;
  readonly found: boolean;
  /** Other folders of that kind, which were not read. */
  readonly elsewhere: readonly string[];
}

/** The ledger as this run found it, its own `opened` aside. */
export interface LedgerView {
  /** The branch or file. */
  readonly place: string;
  /** `sha256:…` of its last line; `null` while it is empty. */
  readonly head: string | null;
  readonly entries: readonly LedgerEntry[];
  /** Whether something outside it says that its end is its end; if not, entries may be missing there. */
  readonly anchored: boolean;
  /** Whether this run is written into it. A run that only reads is no attempt. */
  readonly written: boolean;
}
