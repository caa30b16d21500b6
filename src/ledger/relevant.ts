import type { ClosedCategory, LedgerEntry } from '../model/ledger.ts';
import type { Subject } from '../model/subject.ts';
import { sameSubject } from './selectors.ts';

/**
 * The entries without lists of items that nothing asks for: of other subjects, only the first attempt on a category is
 * compared item by item (growth.ts). What they say stays the same, and what must be kept to judge again stays small.
 * @param isVoid whether an attempt says nothing of its subject
 */
export function relevantTo(
  entries: readonly LedgerEntry[],
  subject: Subject,
  isVoid: (category: ClosedCategory) => boolean,
): LedgerEntry[] {
  // A name and a digest may both stand for one subject, so that it is looked for and not looked up.
  const tried: { readonly subject: Subject; readonly evals: Set<string> }[] = [];
  return entries.map((entry) => {
    if (entry.type !== 'closed' || sameSubject(entry.subject, subject)) return entry;
    const known = tried.filter((one) => sameSubject(one.subject, entry.subject));
    const isTried = (key: string): boolean => known.some(({ evals }) => evals.has(key));
    const now = new Set<string>();
    const categories = Object.entries(entry.categories).map(([name, category]) => {
      const evals = category.evals.map((one) => {
        const key = JSON.stringify([name, one.selector]);
        if (isTried(key)) return { ...one, items: null };
        if (one.counts.items.units > 0 && !isVoid(category)) now.add(key);
        return one;
      });
      return [name, { ...category, evals }];
    });
    tried.push({ subject: entry.subject, evals: now });
    return { ...entry, categories: Object.fromEntries(categories) };
  });
}
