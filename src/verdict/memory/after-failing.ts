/** Whether a policy is loosened after a run that failed: what the ledger has beside each change. */
import type { Closed, LedgerEntry } from '../../model/ledger.ts';
import type { State } from '../../model/verdict.ts';
import type { Change } from '../../policy/diff.ts';

/** The latest verdict of a gate, where it was not green. */
export interface FailingRun {
  /** Its number in the ledger. */
  readonly entry: number;
  readonly gate: string;
  readonly judgedAt: string;
  readonly model: string | null;
  /** Categories that were not demonstrated, of those that the change is about. */
  readonly categories: readonly FailingCategory[];
}

export interface FailingCategory {
  readonly name: string;
  readonly state: State;
  readonly failures: number;
  readonly samples: number;
  readonly upper: number;
  readonly limit: number;
}

/** A change, and after what it came. It decides nothing: a fact for whoever approves it. */
export interface MarkedChange extends Change {
  /** One a gate; absent where it loosens nothing, or no latest verdict failed. */
  readonly loosenedAfterFailingRun?: readonly FailingRun[];
}

/** @param entries of a ledger that is whole, in its order */
export function markAfterFailing(
  changes: readonly Change[],
  entries: readonly LedgerEntry[],
): MarkedChange[] {
  return changes.map((change) => {
    const loosens = change.direction === 'looser' || change.direction === 'unknown';
    const runs = loosens ? failingRuns(entries, change) : [];
    return runs.length === 0 ? change : { ...change, loosenedAfterFailingRun: runs };
  });
}

/**
 * The latest verdict of each gate, where it was not green for a category, or blocked.
 * Without a category and a gate it is about the policy as a whole.
 */
export function failingRuns(
  entries: readonly LedgerEntry[],
  { category, gate }: Pick<Change, 'category' | 'gate'>,
): FailingRun[] {
  const latest = new Map<string, Closed>();
  for (const entry of entries) {
    if (entry.type !== 'closed' || (gate !== null && entry.gate !== gate)) continue;
    if (category === null || Object.hasOwn(entry.categories, category)) latest.set(entry.gate, entry);
  }
  return [...latest.values()].flatMap((entry) => {
    const categories = Object.entries(entry.categories).flatMap(([name, one]): FailingCategory[] => {
      if (one.state === 'demonstrated' || (category !== null && name !== category)) return [];
      const { state, failures, samples, upper, limit } = one;
      return [{ name, state, failures, samples, upper, limit }];
    });
    // Of two ways through a gate one may fail: a change of the gate itself asks whether it blocked.
    const blocked = category === null && entry.decision === 'block';
    const failed = (category !== null || gate === null) && categories.length > 0;
    if (!blocked && !failed) return [];
    const { number, gate: name, judgedAt, subject } = entry;
    return [{ entry: number, gate: name, judgedAt, model: subject.model, categories }];
  });
}
