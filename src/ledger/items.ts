import type { LedgerItems } from '../model/tally.ts';
import { HASH } from '../model/tally.ts';
/** Lists of hashed items as the ledger and a tally keep them, and what several attempts made of the same items. */
import { FAILED, UNSCORED } from '../tally/counter.ts';

/** What became of each item, by its hash: a code as in tally/counter.ts, or `EXCLUDED`. */
export type Outcomes = ReadonlyMap<string, number>;

/** It passed, and its control was not solved. */
export const EXCLUDED = -1;
export const PASSED = 0;

/** Takes the lists apart; of an item that stands in two, the worse outcome counts. */
export function outcomesOf(lists: readonly LedgerItems[]): Outcomes {
  const outcomes = new Map<string, number>();
  const codeOf = ({ outcome, severity }: LedgerItems): number => CODES[outcome] ?? FAILED + (severity ?? 0);
  // The worst last, so that it is the one that stays.
  for (const list of lists.toSorted((a, b) => codeOf(a) - codeOf(b))) {
    const code = codeOf(list);
    for (let at = 0; at < list.hashes.length; at += HASH)
      outcomes.set(list.hashes.slice(at, at + HASH), code);
  }
  return outcomes;
}

const CODES: Readonly<Partial<Record<LedgerItems['outcome'], number>>> = {
  passed: PASSED,
  excluded: EXCLUDED,
  unscored: UNSCORED,
};

/** Whether two attempts have an item in common. */
export function overlap(a: Outcomes, b: Outcomes): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const key of few.keys()) if (many.has(key)) return true;
  return false;
}
