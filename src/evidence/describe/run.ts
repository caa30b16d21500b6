import { isObject } from '../../io/shape.ts';
import type { Counts, EvalRun, RunFault, Sample } from '../../model/evidence.ts';
import { momentOf } from '../../util/moment.ts';
import type { RunDescription } from './description.ts';
import { ValueCounter } from './values.ts';

const MAX_KEYS = 50;

/** Describes a run while its samples pass. */
export class RunDescriber {
  readonly counts: Counts[] = [];
  readonly faults: RunFault[] = [];
  readonly #run: EvalRun;
  readonly #scores = new Map<string, { scorer: string; at: string | null; counter: ValueCounter }>();
  readonly #metadata = new Map<string, ValueCounter>();
  readonly #limits = new ValueCounter();
  readonly #totals = {
    samples: 0,
    errors: 0,
    unscored: 0,
    edited: 0,
    invalidated: 0,
    superseded: 0,
    retried: 0,
  };
  readonly #epochs = new Map<number, number>();
  #first: string | null = null;
  #last: string | null = null;

  constructor(run: EvalRun) {
    this.#run = run;
  }

  add(sample: Sample): void {
    const totals = this.#totals;
    if (sample.superseded) {
      totals.superseded += 1;
      return;
    }
    const scores = Object.entries(sample.scores);
    totals.samples += 1;
    if (sample.error !== undefined) totals.errors += 1;
    if (scores.length === 0) totals.unscored += 1;
    if (scores.some(([, { edited }]) => edited)) totals.edited += 1;
    if (sample.invalidated) totals.invalidated += 1;
    if (sample.retries !== undefined) totals.retried += 1;
    if (sample.limit !== undefined) this.#limits.add(sample.limit);
    this.#epochs.set(sample.epoch, (this.#epochs.get(sample.epoch) ?? 0) + 1);
    for (const [scorer, { value }] of scores) {
      if (!isObject(value)) this.#addScore(scorer, null, value);
      else for (const [key, part] of Object.entries(value)) this.#addScore(scorer, key, part);
    }
    for (const [key, value] of Object.entries(sample.metadata)) {
      counterOf(this.#metadata, key, () => new ValueCounter())?.add(value);
    }
    this.#addTime(sample.completedAt);
  }

  #addScore(scorer: string, key: string | null, value: unknown): void {
    const at = key === null ? null : `value.${/^[^."\s\\]+$/.test(key) ? key : JSON.stringify(key)}`;
    const create = () => ({ scorer, at, counter: new ValueCounter() });
    counterOf(this.#scores, JSON.stringify([scorer, at]), create)?.counter.add(value);
  }

  #addTime(time: string | undefined): void {
    const at = time === undefined ? undefined : momentOf(time)?.at;
    if (at === undefined) return;
    if (this.#first === null || at < momentOf(this.#first)!.at) this.#first = time!;
    if (this.#last === null || at > momentOf(this.#last)!.at) this.#last = time!;
  }

  result(): RunDescription {
    return {
      ...this.#totals,
      run: this.#run,
      items: Math.max(0, ...this.#epochs.values()),
      epochs: this.#epochs.size,
      limits: this.#limits.result(),
      scores: [...this.#scores.values()].map(({ scorer, at, counter }) => ({
        scorer,
        at,
        ...counter.result(),
      })),
      metadata: [...this.#metadata].map(([key, counter]) => ({ key, ...counter.result() })),
      firstCompletedAt: this.#first,
      lastCompletedAt: this.#last,
      counts: this.counts,
      faults: this.faults,
    };
  }
}

/** The counter of a key; `undefined` for a key beyond those that are kept. */
function counterOf<Value>(counters: Map<string, Value>, key: string, create: () => Value): Value | undefined {
  if (!counters.has(key) && counters.size < MAX_KEYS) counters.set(key, create());
  return counters.get(key);
}
