import type { LedgerEntry } from '../../model/ledger.ts';
import type { LedgerView } from '../../model/memory.ts';
import type { Policy } from '../../model/policy.ts';
import { releaseName } from '../checks/subject.ts';

/** A subject may have been given its release name after it was judged: it is the same one. */
export function underReleaseNames(policy: Policy, ledger: LedgerView | null): LedgerView | null {
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
