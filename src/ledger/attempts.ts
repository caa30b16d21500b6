/** What the ledger has of earlier attempts: who was judged, by which results, and which runs never came to their end. */

import type { Closed, ClosedCategory, ClosedEval, LedgerEntry, Opened } from '../model/ledger.ts';
import type { Subject } from '../model/subject.ts';
import { type Outcomes, outcomesOf } from './items.ts';
import { sameSubject } from './selectors.ts';

/** Runs on one subject that were opened and have no end. */
export interface Unended {
  /** Nobody has said yet that they are lost: they may still be under way. */
  readonly open: readonly Opened[];
  /** A trusted person has. */
  readonly lost: readonly Opened[];
}

export function unendedOf(entries: readonly LedgerEntry[], subject: Subject): Unended {
  const ended = new Set(entries.flatMap((entry) => (entry.type === 'closed' ? entry.attempt : [])));
  const given = new Set(entries.flatMap((entry) => (entry.type === 'attempt-lost' ? entry.attempt : [])));
  const without = entries.filter(
    (entry): entry is Opened =>
      entry.type === 'opened' &&
      !ended.has(entry.attempt) &&
      // One that named nothing may have been about anything.
      (entry.subject === null || sameSubject(entry.subject, subject)),
  );
  return {
    open: without.filter(({ attempt }) => !given.has(attempt)),
    lost: without.filter(({ attempt }) => given.has(attempt)),
  };
}

/** One earlier attempt on a category. */
export interface Attempt {
  readonly entry: Closed;
  readonly category: ClosedCategory;
  /** Those of its evals that today's policy selects as well, and of which something was read. */
  readonly evals: readonly AttemptedEval[];
}

export interface AttemptedEval extends ClosedEval {
  /** Index into the category's `evals`. */
  readonly index: number;
  readonly outcomes: Outcomes | null;
}

/**
 * Earlier attempts on one category of a subject, oldest first, whatever gate they were made at.
 * @param selectors digests of the category's selectors, in its order
 * @param isVoid whether an attempt says nothing of its subject
 */
export function attemptsOn(
  entries: readonly LedgerEntry[],
  subject: Subject,
  name: string,
  selectors: readonly string[],
  isVoid: (category: ClosedCategory) => boolean,
): Attempt[] {
  return entries.flatMap((entry): Attempt[] => {
    if (entry.type !== 'closed' || !sameSubject(entry.subject, subject)) return [];
    const tried = (one: ClosedEval): boolean =>
      selectors.includes(one.selector) && one.counts.items.units > 0;
    // What was counted by the same selectors has been tried, if the category had another name then.
    const found = Object.entries(entry.categories).filter(([, one]) => !isVoid(one) && one.evals.some(tried));
    const [, category] = found.find(([known]) => known === name) ?? found[0] ?? [];
    if (category === undefined) return [];
    const evals = category.evals.filter(tried).map((one): AttemptedEval => {
      const index = selectors.indexOf(one.selector);
      return { ...one, index, outcomes: one.items && outcomesOf(one.items) };
    });
    return [{ entry, category, evals }];
  });
}

/** Whether two are the same eval: selected alike, of one name, run with the same arguments. */
export const sameEval = (a: LedgerEvalName, b: LedgerEvalName): boolean =>
  a.selector === b.selector && a.task === b.task && a.args === b.args;

export type LedgerEvalName = Pick<ClosedEval, 'selector' | 'task' | 'args'>;

/** Whether two counts of one eval rest on the same files, so that they are one attempt. */
export const sameEvidence = (a: Rests, b: Rests): boolean =>
  a.evidence !== null && b.evidence !== null && a.evidence.join() === b.evidence.join();

type Rests = Pick<ClosedEval, 'evidence'>;
