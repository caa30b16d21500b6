import type { EvalRun } from '../model/evidence.ts';
import type { Category } from '../model/policy.ts';
import type { EvalTally } from '../model/tally.ts';
import { selectsRun } from '../policy/select.ts';
import { EvalCount } from './eval-count.ts';
import type { Controls } from './items.ts';

/** A count that a run feeds, and as which of its records. */
export interface Feed {
  readonly count: EvalCount;
  readonly record: number;
}

/** Counts in the making, by category, selector, task and arguments. */
export class Evals {
  readonly #counts = new Map<string, { category: string; count: EvalCount }>();

  /** The counts of a category that ask for a run, which is added to each; those that are new are begun. */
  feed(category: Category, run: EvalRun, evidence: number): Feed[] {
    return category.evals.flatMap((selector, index) => {
      if (!selectsRun(selector, run)) return [];
      // Runs with other arguments are another eval: their items may share ids and still not be the same items.
      const key = keyOf({ category: category.name, selector: index, task: run.task, args: run.args });
      const { count } = this.#counts.get(key) ?? { count: new EvalCount(category, index, run) };
      this.#counts.set(key, { category: category.name, count });
      return [{ count, record: count.addRun(evidence, run) }];
    });
  }

  /** The count that a tally is of. */
  get(tally: EvalName): EvalCount | undefined {
    return this.#counts.get(keyOf(tally))?.count;
  }

  of(category: string): EvalCount[] {
    return [...this.#counts.values()].flatMap((one) => (one.category === category ? one.count : []));
  }

  /** In an order of selectors, tasks and arguments, so that the order of files changes nothing. */
  finish(controlsOf: (category: string) => Controls | null): EvalTally[] {
    return [...this.#counts]
      .map(([key, { category, count }]) => ({
        key,
        tally: { ...count.finish(controlsOf(category)), leaked: count.leaked(this.of(category)) },
      }))
      .sort((a, b) => a.tally.selector - b.tally.selector || (a.key < b.key ? -1 : 1))
      .map(({ tally }) => tally);
  }
}

/** What tells an eval from others. */
export type EvalName = Pick<EvalTally, 'category' | 'selector' | 'task' | 'args'>;

const keyOf = ({ category, selector, task, args }: EvalName): string =>
  JSON.stringify([category, selector, task, canonical(args)]);

/** The same text for the same arguments, whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
