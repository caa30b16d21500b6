import type { EvalRun } from '../model/evidence.ts';
import type { Category } from '../model/policy.ts';
import type { EvalTally } from '../model/tally.ts';
import { selectsNames, selectsRun } from '../policy/select.ts';
import { canonical } from '../util/canonical.ts';
import { EvidenceError } from '../util/errors.ts';
import { contradictionFor } from './contradictions.ts';
import { EvalCount } from './eval-count.ts';
import { type EvalName, EvalState } from './eval-state.ts';
import type { FileKey } from './evidence.ts';
import type { Controls } from './reading.ts';

/** A count that a run feeds, and as which of its records. */
export interface Feed {
  readonly count: EvalCount;
  readonly record: number;
}

const AGAIN = 'Count the shard again, with the policy and the version of near-zero that the gate has.';

/** The counts in the making of some categories, by selector, task and arguments. */
export class Evals {
  readonly #categories: readonly Category[];
  readonly #counts = new Map<string, EvalCount>();

  constructor(categories: readonly Category[]) {
    this.#categories = categories;
  }

  /** The counts that ask for a run, which is added to each; those that are new are begun. */
  feed(run: EvalRun, file: FileKey, asks: (category: Category) => boolean = () => true): Feed[] {
    return this.#categories.filter(asks).flatMap((category) =>
      category.evals.flatMap((selector, index) => {
        if (!selectsRun(selector, run)) return [];
        const { task, args } = run;
        const count = this.#count(category, { category: category.name, selector: index, task, args });
        return [{ count, record: count.addRun(file, run) }];
      }),
    );
  }

  /**
   * Takes in what was counted apart, for good: it is not to be used again.
   * @throws EvidenceError for an eval that no category asks for, or that was counted here already
   */
  merge(states: readonly EvalState[]): void {
    for (const state of states) {
      const { name } = state;
      const category = this.#categories.find((one) => one.name === name.category);
      const selector = category?.evals[name.selector];
      if (
        !category ||
        !selector ||
        !selectsNames(selector, [name.task, ...state.otherNames.sorted()], name.args)
      ) {
        throw new EvidenceError(
          name.task,
          `was counted for ${name.category}, which does not ask for it`,
          AGAIN,
          { code: 'shards-disagree' },
        );
      }
      const contradiction = contradictionFor(category, state);
      if (contradiction !== null) {
        const message = `the counts of a shard contradict themselves: ${contradiction}`;
        throw new EvidenceError(name.task, message, AGAIN, { code: 'totals-disagree' });
      }
      const known = this.get(name);
      if (known === undefined) this.#counts.set(evalKey(name), new EvalCount(category, state));
      else known.state.merge(state);
    }
  }

  /** The count that a tally is of. */
  get(tally: EvalName): EvalCount | undefined {
    return this.#counts.get(evalKey(tally));
  }

  of(category: string): EvalCount[] {
    return [...this.#counts.values()].filter((count) => count.category.name === category);
  }

  /** In an order of selectors, tasks and arguments, so that the order of files changes nothing. */
  states(): EvalState[] {
    return this.#sorted().map(({ state }) => state);
  }

  finish(controlsOf: (category: string) => Controls | null, placeOf: (file: FileKey) => number): EvalTally[] {
    return this.#sorted().map((count) => {
      const { name } = count.category;
      return count.finish(controlsOf(name), this.of(name), placeOf);
    });
  }

  #count(category: Category, name: EvalName): EvalCount {
    const key = evalKey(name);
    const count = this.#counts.get(key) ?? new EvalCount(category, new EvalState(name));
    this.#counts.set(key, count);
    return count;
  }

  #sorted(): EvalCount[] {
    return evalsInOrder([...this.#counts.values()], ({ state }) => state);
  }
}

/** Puts evals in order of selectors, then of categories, tasks and arguments. */
export function evalsInOrder<T>(evals: readonly T[], stateOf: (one: T) => EvalState): T[] {
  return evals
    .map((one) => ({ one, name: stateOf(one).name, key: evalKey(stateOf(one).name) }))
    .sort((a, b) => a.name.selector - b.name.selector || (a.key < b.key ? -1 : 1))
    .map(({ one }) => one);
}

/** The same for the same eval, whatever the order of its arguments. */
export const evalKey = ({ category, selector, task, args }: EvalName): string =>
  JSON.stringify([category, selector, task, canonical(args)]);
