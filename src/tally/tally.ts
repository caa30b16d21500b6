import { EvidenceError } from '../model/errors.ts';
import type { EvalRun, EvidenceEvent, RunFault, Sample } from '../model/evidence.ts';
import type { Category } from '../model/policy.ts';
import type { EvalTally, EvidenceRecord, RunRecord, Tally, WorstSample } from '../model/tally.ts';
import { selectsRun } from '../policy/select.ts';
import { Items, isEpoch, SUPERSEDED } from './items.ts';
import { type Outcome, outcomeOf, valueAt } from './outcome.ts';
import { narrows, scorersFor } from './select.ts';

const WORST_KEPT = 50;
const DISAGREEMENTS_KEPT = 10;

/**
 * Folds what the readers yield into counts. Its size depends on categories, evals and distinct items, not on samples.
 */
export class Tallier {
  readonly #categories: readonly Category[];
  readonly #evals = new Map<string, EvalCount>();
  /** By file and key of the run: which evals it feeds, and as which of their runs. */
  readonly #runs = new Map<string, { run: EvalRun; feeds: { count: EvalCount; run: number }[] }>();

  constructor(categories: readonly Category[]) {
    this.#categories = categories;
  }

  /**
   * Takes one event; `evidence` is the index of its file in the list that `finish` is given.
   * @throws EvidenceError for a sample that cannot be counted
   */
  add(event: EvidenceEvent, evidence: number): void {
    if (event.type === 'run') {
      this.#runs.set(`${evidence}/${event.run.key}`, {
        run: event.run,
        feeds: this.#feed(event.run, evidence),
      });
      return;
    }
    const known = this.#runs.get(`${evidence}/${event.run}`);
    if (known === undefined) throw new Error(`A reader spoke of run ${event.run} before it yielded it.`);
    if (event.type === 'sample') addSample(known, event.sample, evidence);
    else for (const { count, run } of known.feeds) count.addFault(run, event.fault);
  }

  finish(evidence: readonly EvidenceRecord[]): Tally {
    return { version: 1, evidence, evals: [...this.#evals.values()].map((count) => count.finish()) };
  }

  /** The evals that ask for a run; those that are new are begun. */
  #feed(run: EvalRun, evidence: number): { count: EvalCount; run: number }[] {
    return this.#categories.flatMap((category) =>
      category.evals.flatMap((selector, index) => {
        if (!selectsRun(selector, run)) return [];
        // Runs with other arguments are another eval: their items may share ids and still not be the same items.
        const key = JSON.stringify([category.name, index, run.task, canonical(run.args)]);
        const count = this.#evals.get(key) ?? new EvalCount(category.name, index, selector, run);
        this.#evals.set(key, count);
        return [{ count, run: count.addRun(evidence, run) }];
      }),
    );
  }
}

function addSample(
  { run, feeds }: { run: EvalRun; feeds: readonly { count: EvalCount; run: number }[] },
  sample: Sample,
  evidence: number,
): void {
  if (!isEpoch(sample.epoch)) {
    throw new EvidenceError(
      run.task,
      `sample ${sample.id} has epoch ${sample.epoch}; epochs are whole numbers from 1`,
      'Write the results again with the eval tool; do not edit them by hand.',
    );
  }
  for (const feed of feeds) feed.count.addSample(feed.run, run, sample, evidence);
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Selector = Category['evals'][number];

/** One eval's count in the making. */
class EvalCount {
  readonly #selector: Selector;
  readonly #items = new Items();
  readonly #runs: (Writable<RunRecord> & { faults: RunFault[]; epochs: number | null; identity: string })[] =
    [];
  readonly #tally: Writable<EvalTally> & { disagreements: string[] };
  readonly #scorersSeen = new Set<string>();
  #worst: WorstSample[] = [];
  #oldest = Number.POSITIVE_INFINITY;
  #newest = Number.NEGATIVE_INFINITY;

  constructor(category: string, selector: number, entry: Selector, run: EvalRun) {
    this.#selector = entry;
    this.#tally = {
      category,
      selector,
      task: run.task,
      args: run.args,
      scorers: entry.scorers,
      scorersSeen: [],
      runs: [],
      items: 0,
      failed: 0,
      unscored: 0,
      first: { scored: 0, failed: 0 },
      epochs: 0,
      valued: 0,
      surplusEpochs: 0,
      edited: 0,
      invalidated: 0,
      disagreements: [],
      oldest: null,
      newest: null,
      untimed: 0,
      worst: [],
    };
  }

  /** @returns the run's number here: a run that two files record (a copy, a later scoring) is one run. */
  addRun(evidence: number, run: EvalRun): number {
    const identity = run.id ?? `${evidence}/${run.key}`;
    const known = this.#runs.findIndex((other) => other.identity === identity);
    if (known >= 0 && run.id !== null) return known;
    for (const { name } of run.scorers) this.#scorersSeen.add(name);
    return (
      this.#runs.push({
        identity,
        evidence,
        model: run.model,
        modelDigest: run.modelDigest,
        finished: run.finished,
        status: run.status,
        datasetSamples: run.datasetSamples,
        createdAt: run.createdAt,
        epochs: run.epochs,
        faults: [],
      }) - 1
    );
  }

  addFault(run: number, fault: RunFault): void {
    this.#runs[run]!.faults.push(fault);
  }

  addSample(number: number, run: EvalRun, sample: Sample, evidence: number): void {
    if (!narrows(this.#selector, run, sample)) return;
    for (const name of Object.keys(sample.scores))
      if (this.#scorersSeen.size < 100) this.#scorersSeen.add(name);
    const scorers = scorersFor(this.#selector, run, sample);
    const outcome = outcomeOf(this.#selector, scorers, run, sample);
    if (sample.superseded && outcome !== 'failed') return;
    const epoch = sample.superseded ? SUPERSEDED : sample.epoch;
    if (!this.#items.add(sample.id, number, epoch, outcome)) this.#disagree(sample.id);
    const tally = this.#tally;
    tally.epochs += 1;
    if (hasValue(this.#selector, scorers, run, sample)) tally.valued += 1;
    if (scorers.some((name) => sample.scores[name]?.edited)) tally.edited += 1;
    if (sample.invalidated) tally.invalidated += 1;
    if (outcome !== 'passed') this.#keepWorst({ id: sample.id, epoch: sample.epoch, outcome, evidence });
    this.#addTime(sample.completedAt ?? run.completedAt ?? run.createdAt);
  }

  finish(): EvalTally {
    const pinned = this.#selector.epochs;
    const order = this.#runs
      .map((run, number) => ({ number, time: run.createdAt === null ? 0 : Date.parse(run.createdAt) || 0 }))
      .sort((a, b) => a.time - b.time || a.number - b.number)
      .reduce<number[]>((ranks, { number }, rank) => Object.assign(ranks, { [number]: rank }), []);
    const iso = (time: number): string | null =>
      Number.isFinite(time) ? new Date(time).toISOString() : null;
    return {
      ...this.#tally,
      ...this.#items.count((run) => pinned ?? this.#runs[run]?.epochs ?? 1, pinned, order),
      scorersSeen: [...this.#scorersSeen].sort(),
      runs: this.#runs.map(({ identity, epochs, ...run }) => run),
      oldest: iso(this.#oldest),
      newest: iso(this.#newest),
      worst: this.#sortedWorst(),
    };
  }

  #disagree(id: string): void {
    const { disagreements } = this.#tally;
    if (disagreements.length < DISAGREEMENTS_KEPT && !disagreements.includes(id)) disagreements.push(id);
  }

  #addTime(text: string | null): void {
    const time = text === null ? Number.NaN : Date.parse(text);
    if (Number.isNaN(time)) {
      this.#tally.untimed += 1;
      return;
    }
    this.#oldest = Math.min(this.#oldest, time);
    this.#newest = Math.max(this.#newest, time);
  }

  #keepWorst(sample: { id: string; epoch: number; outcome: Outcome; evidence: number }): void {
    this.#worst.push(sample as WorstSample);
    if (this.#worst.length >= 4 * WORST_KEPT) this.#worst = this.#sortedWorst();
  }

  /** Failures before unscored ones; then by id, so that the order of files changes nothing. */
  #sortedWorst(): WorstSample[] {
    const rank = (sample: WorstSample): string => `${sample.outcome === 'failed' ? 0 : 1}${sample.id}`;
    return this.#worst
      .sort((a, b) =>
        rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.epoch - b.epoch || a.evidence - b.evidence,
      )
      .slice(0, WORST_KEPT);
  }
}

function hasValue(selector: Selector, scorers: readonly string[], run: EvalRun, sample: Sample): boolean {
  return scorers.some((name) => {
    const score = Object.hasOwn(sample.scores, name) ? sample.scores[name] : undefined;
    return (selector.at === null ? score?.value : valueAt(selector.at, run, sample, score)) !== undefined;
  });
}

/** The same text for the same arguments, whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
