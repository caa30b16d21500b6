/** Which attempts rest on fresh samples: where attempts spend, only those have a share of the chance of error of their own. */
import { type Outcomes, overlap } from '../../ledger/items.ts';

/** The items of an attempt, eval by eval; `null`: they are not known one by one. */
type Tried = readonly { readonly outcomes: Outcomes | null }[];

export interface Freshness {
  /** Which of the fresh attempts it is, from 1: itself, or the first one whose samples it shares. */
  readonly number: number;
  /** Indexes of the attempts that share samples with it, one through another: they must hold as well. */
  readonly shared: ReadonlySet<number>;
}

/** @param attempts oldest first @param place which of them is asked about */
export function freshnessOf(attempts: readonly Tried[], place: number): Freshness {
  const shared = new Set([place]);
  // What joins the group may share samples with what did not.
  for (let before = 0; before !== shared.size; ) {
    before = shared.size;
    attempts.forEach((one, index) => {
      if ([...shared].some((member) => shares(one, attempts[member]!))) shared.add(index);
    });
  }
  const first = Math.min(...shared);
  const fresh = attempts
    .slice(0, first)
    .filter((one, index, earlier) => earlier.slice(0, index).every((other) => !shares(one, other)));
  shared.delete(place);
  return { number: fresh.length + 1, shared };
}

/** Whether two attempts may have a sample in common. */
const shares = (a: Tried, b: Tried): boolean =>
  a.some((one) =>
    b.some(
      (other) => one.outcomes === null || other.outcomes === null || overlap(one.outcomes, other.outcomes),
    ),
  );
