import { EvidenceError } from '../model/errors.ts';
import type { EvalRun, EvidenceEvent, RunFault, Sample } from '../model/evidence.ts';
import type { Category } from '../model/policy.ts';
import type { EvalTally, EvidenceRecord, RunRecord, Tally, WorstSample } from '../model/tally.ts';
import { selectsRun } from '../policy/select.ts';
import { Items, isEpoch, SUPERSEDED } from './items.ts';
import { outcomeOf, valueAt } from './outcome.ts';
import { narrows, scorersFor } from './select.ts';

const WORST_KEPT = 50;
const DISAGREEMENTS_KEPT = 10;

/**
 * Folds what the readers yield into counts. Its size depends on categories, evals and distinct items, not on samples.
 */
export class Tallier {
  readonly #categories: readonly Category[];
  readonly #evals = new Map<string, EvalCount>();
  /** By file and key of the run: which evals it feeds, and as which of their records. */
  readonly #runs = new Map<string, { run: EvalRun; feeds: Feed[] }>();

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
    else for (const { count, record } of known.feeds) count.addFault(record, event.fault);
  }

  finish(evidence: readonly EvidenceRecord[]): Tally {
    // By selector, task and arguments, so that the order of files changes nothing.
    const evals = [...this.#evals]
      .map(([key, count]) => ({ key, tally: count.finish() }))
      .sort((a, b) => a.tally.selector - b.tally.selector || (a.key < b.key ? -1 : 1));
    return { version: 1, evidence, evals: evals.map(({ tally }) => tally) };
  }

  /** The evals that ask for a run; those that are new are begun. */
  #feed(run: EvalRun, evidence: number): Feed[] {
    return this.#categories.flatMap((category) =>
      category.evals.flatMap((selector, index) => {
        if (!selectsRun(selector, run)) return [];
        // Runs with other arguments are another eval: their items may share ids and still not be the same items.
        const key = JSON.stringify([category.name, index, run.task, canonical(run.args)]);
        const count = this.#evals.get(key) ?? new EvalCount(category.name, index, selector, run);
        this.#evals.set(key, count);
        return [{ count, record: count.addRun(evidence, run) }];
      }),
    );
  }
}

interface Feed {
  readonly count: EvalCount;
  readonly record: number;
}

function addSample(
  { run, feeds }: { run: EvalRun; feeds: readonly Feed[] },
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
  for (const { count, record } of feeds) count.addSample(record, run, sample, evidence);
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Selector = Category['evals'][number];

/** What one file records of a run. Two files may record the same run: they then share its `number`. */
interface Recorded extends RunRecord {
  readonly number: number;
  readonly epochs: number | null;
  readonly faults: RunFault[];
}

/** One eval's count in the making. */
class EvalCount {
  readonly #selector: Selector;
  readonly #items = new Items();
  readonly #records: Recorded[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #tally: Writable<EvalTally>;
  readonly #otherNames = new Set<string>();
  readonly #scorers: Set<string>;
  readonly #scorersSeen = new Set<string>();
  #disagreements: string[] = [];
  #worst: (WorstSample & { readonly number: number })[] = [];
  #oldest = Number.POSITIVE_INFINITY;
  #newest = Number.NEGATIVE_INFINITY;

  constructor(category: string, selector: number, entry: Selector, run: EvalRun) {
    this.#selector = entry;
    this.#scorers = new Set(entry.scorers);
    this.#tally = {
      category,
      selector,
      task: run.task,
      otherNames: [],
      args: run.args,
      scorers: [],
      scorersSeen: [],
      runs: [],
      items: 0,
      failed: 0,
      unscored: 0,
      first: { scored: 0, failed: 0 },
      epochs: 0,
      valued: 0,
      surplusEpochs: 0,
      lackingEpochs: 0,
      edited: 0,
      invalidated: 0,
      disagreements: [],
      oldest: null,
      newest: null,
      untimed: 0,
      worst: [],
    };
  }

  /** @returns the index of the record: what each file says of a run is judged, also where they record the same one. */
  addRun(evidence: number, run: EvalRun): number {
    const identity = JSON.stringify(run.id === null ? [evidence, run.key] : [run.id]);
    const number = this.#numbers.get(identity) ?? this.#numbers.size;
    this.#numbers.set(identity, number);
    for (const { name } of run.scorers) this.#scorersSeen.add(name);
    for (const name of run.otherNames) this.#otherNames.add(name);
    const { model, modelDigest, finished, status, resolved, datasetSamples, createdAt, epochs } = run;
    const said = { model, modelDigest, finished, status, resolved, datasetSamples, createdAt, epochs };
    return this.#records.push({ ...said, evidence, number, faults: [] }) - 1;
  }

  addFault(record: number, fault: RunFault): void {
    this.#records[record]!.faults.push(fault);
  }

  addSample(record: number, run: EvalRun, sample: Sample, evidence: number): void {
    if (!narrows(this.#selector, run, sample)) return;
    const scorers = scorersFor(this.#selector, run, sample);
    addSome(this.#scorersSeen, Object.keys(sample.scores));
    addSome(this.#scorers, scorers);
    const outcome = outcomeOf(this.#selector, scorers, run, sample);
    if (sample.superseded && outcome !== 'failed') return;
    const { number } = this.#records[record]!;
    const epoch = sample.superseded ? SUPERSEDED : sample.epoch;
    if (!this.#items.add(sample.id, number, epoch, outcome)) this.#disagree(sample.id);
    const tally = this.#tally;
    tally.epochs += 1;
    if (hasValue(this.#selector, scorers, run, sample)) tally.valued += 1;
    if (scorers.some((name) => sample.scores[name]?.edited)) tally.edited += 1;
    if (sample.invalidated) tally.invalidated += 1;
    if (outcome !== 'passed') this.#keepWorst(sample, outcome, evidence, number);
    this.#addTime(sample.completedAt ?? run.completedAt ?? run.createdAt);
  }

  finish(): EvalTally {
    const pinned = this.#selector.epochs;
    const epochs: number[] = [];
    const started: number[] = [];
    for (const record of this.#records) {
      const { number } = record;
      const time = record.createdAt === null ? 0 : Date.parse(record.createdAt) || 0;
      epochs[number] = pinned ?? Math.max(epochs[number] ?? 1, record.epochs ?? 1);
      started[number] = Math.min(started[number] ?? time, time);
    }
    const iso = (time: number): string | null =>
      Number.isFinite(time) ? new Date(time).toISOString() : null;
    return {
      ...this.#tally,
      ...this.#items.count(epochs, pinned, started),
      otherNames: [...this.#otherNames].sort(),
      scorers: [...this.#scorers].sort(),
      scorersSeen: [...this.#scorersSeen].sort(),
      runs: this.#records.map(({ number: _, epochs: __, ...record }) => record),
      disagreements: this.#disagreements,
      oldest: iso(this.#oldest),
      newest: iso(this.#newest),
      worst: this.#sortedWorst().map(({ number: _, ...sample }) => sample),
    };
  }

  /** The first ids by name, so that the order of files changes nothing. */
  #disagree(id: string): void {
    this.#disagreements = [...new Set([...this.#disagreements, id])].sort().slice(0, DISAGREEMENTS_KEPT);
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

  #keepWorst({ id, epoch }: Sample, outcome: WorstSample['outcome'], evidence: number, number: number): void {
    this.#worst.push({ id, epoch, outcome, evidence, number });
    if (this.#worst.length >= 4 * WORST_KEPT) this.#worst = this.#sortedWorst();
  }

  /** Failures before unscored ones; then by id, so that the order of files changes nothing. A copy is listed once. */
  #sortedWorst() {
    const rank = (sample: WorstSample): string => `${sample.outcome === 'failed' ? 0 : 1}${sample.id}`;
    return this.#worst
      .sort((a, b) =>
        rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.epoch - b.epoch || a.number - b.number,
      )
      .filter((one, index, all) => {
        const before = all[index - 1];
        return (
          !before || rank(before) !== rank(one) || before.epoch !== one.epoch || before.number !== one.number
        );
      })
      .slice(0, WORST_KEPT);
  }
}

/** A file may name any number of scorers; a hundred are enough to say that there are several. */
function addSome(names: Set<string>, more: readonly string[]): void {
  for (const name of more) if (names.size < 100) names.add(name);
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
