import { EvidenceError } from '../model/errors.ts';
import type { Counts, EvalRun, RunFault, Sample, Score } from '../model/evidence.ts';
import type { LedgerItems } from '../model/ledger.ts';
import type { Path } from '../model/path.ts';
import type { Category, EvalSelector } from '../model/policy.ts';
import type { EvalTally, RunRecord, UnitCount, WorstSample } from '../model/tally.ts';
import { adjudicatedOutcome } from './adjudicate.ts';
import { LEVELS, WORST_SEVERITY } from './counter.ts';
import { CountsAlone, takesCounts } from './counts.ts';
import { type CountedElsewhere, itemCounts, type Question, strataCounts } from './elsewhere.ts';
import { type Controls, Items, type Reading, SUPERSEDED } from './items.ts';
import { valueAt } from './outcome.ts';
import { narrows, scorersFor } from './select.ts';
import { Units } from './units.ts';

const WORST_KEPT = 50;
const DISAGREEMENTS_KEPT = 10;
const NONE: UnitCount = {
  units: 0,
  failed: 0,
  unscored: 0,
  bySeverity: [0, 0, 0, 0, 0],
  first: { scored: 0, failed: 0, bySeverity: [0, 0, 0, 0, 0] },
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What one file records of a run. Two files may record the same run: they then share its `number`. */
interface Recorded extends RunRecord {
  readonly number: number;
  readonly epochs: number | null;
  readonly faults: RunFault[];
}

/** One eval's count in the making. */
export class EvalCount {
  readonly #category: Category;
  readonly #selector: EvalSelector;
  readonly #items = new Items();
  readonly #units: Units | null;
  readonly #countsAlone = new CountsAlone();
  #elsewhere: CountedElsewhere | null = null;
  readonly #records: Recorded[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #tally: Writable<EvalTally>;
  readonly #otherNames = new Set<string>();
  readonly #scorers: Set<string>;
  readonly #scorersSeen = new Set<string>();
  readonly #graders = new Set<string>();
  readonly #directions = new Map<string, boolean | null>();
  readonly #overruled = new Set<string>();
  readonly #overruledBy = new Set<string>();
  readonly #missed = new Set<string>();
  #ungraded = false;
  #disagreements: string[] = [];
  #worst: (WorstSample & { readonly number: number })[] = [];
  #oldest = Number.POSITIVE_INFINITY;
  #newest = Number.NEGATIVE_INFINITY;

  constructor(category: Category, selector: number, run: EvalRun) {
    this.#category = category;
    this.#units = category.inventory && new Units();
    this.#selector = category.evals[selector]!;
    this.#scorers = new Set(this.#selector.scorers);
    this.#tally = {
      category: category.name,
      selector,
      task: run.task,
      otherNames: [],
      args: run.args,
      scorers: [],
      scorersSeen: [],
      higherIsBetter: null,
      graders: { names: [], unrecorded: false },
      runs: [],
      read: 0,
      alwaysFailed: 0,
      items: NONE,
      excluded: null,
      clusters: null,
      strata: null,
      draws: null,
      counted: { taken: 0, samples: 0, refused: 0 },
      epochs: 0,
      valued: 0,
      unclustered: 0,
      surplusEpochs: 0,
      lackingEpochs: 0,
      leaked: 0,
      edited: 0,
      adjudicated: { overruled: 0, by: [], missed: 0 },
      invalidated: 0,
      disagreements: [],
      oldest: null,
      newest: null,
      untimed: 0,
      worst: [],
      inventory: null,
    };
  }

  /** @returns the index of the record: what each file says of a run is judged, also where they record the same one. */
  addRun(evidence: number, run: EvalRun): number {
    const identity = JSON.stringify(run.id === null ? [evidence, run.key] : [run.id]);
    const number = this.#numbers.get(identity) ?? this.#numbers.size;
    this.#numbers.set(identity, number);
    for (const { name, higherIsBetter } of run.scorers) {
      this.#scorersSeen.add(name);
      const known = this.#directions.has(name) ? this.#directions.get(name) : higherIsBetter;
      this.#directions.set(name, known === higherIsBetter ? higherIsBetter : null);
    }
    for (const name of run.otherNames) this.#otherNames.add(name);
    const { model, modelDigest, finished, status, resolved, datasetSamples, createdAt, epochs } = run;
    const temperature = run.temperature ?? null;
    const said = {
      model,
      modelDigest,
      finished,
      status,
      resolved,
      datasetSamples,
      temperature,
      createdAt,
      epochs,
    };
    return this.#records.push({ ...said, evidence, number, faults: [] }) - 1;
  }

  addFault(record: number, fault: RunFault): void {
    this.#records[record]!.faults.push(fault);
  }

  addCounts(run: EvalRun, counts: Counts): void {
    if (!takesCounts(this.#category, this.#selector, run)) {
      this.#countsAlone.refuse();
      return;
    }
    this.#countsAlone.take(counts);
    this.#tally.epochs += counts.samples;
    this.#tally.valued += counts.samples;
    this.#addGraders(run.graders);
    this.#addTime(run.completedAt ?? run.createdAt);
  }

  addSample(record: number, run: EvalRun, sample: Sample, evidence: number): void {
    if (!narrows(this.#selector, run, sample)) return;
    const scorers = scorersFor(this.#selector, run, sample);
    addSome(this.#scorersSeen, Object.keys(sample.scores));
    addSome(this.#scorers, scorers);
    const { outcome, overruledBy, missed } = adjudicatedOutcome(
      this.#category,
      this.#selector,
      scorers,
      run,
      sample,
    );
    if (sample.superseded && outcome !== 'failed') return;
    const { number } = this.#records[record]!;
    const epoch = sample.superseded ? SUPERSEDED : sample.epoch;
    const score = sample.scores[scorers[0] ?? ''];
    const at = (path: Path | null): string | null => keyOf(path && valueAt(path, run, sample, score));
    const severity = outcome === 'failed' ? this.#severityOf(run, sample, score) : 0;
    const cluster = at(this.#category.cluster);
    const stratum = at(this.#category.strata);
    const match = at(this.#category.within?.match ?? null);
    const draw = { id: sample.id, run: number, epoch, outcome, severity, cluster, stratum, match };
    if (!this.#items.add(draw)) this.#disagree(sample.id);
    this.#units?.add(sample.id, outcome, sample.superseded === true);
    const tally = this.#tally;
    tally.epochs += 1;
    if (this.#category.cluster !== null && cluster === null) tally.unclustered += 1;
    if (hasValue(this.#selector, scorers, run, sample)) tally.valued += 1;
    if (scorers.some((name) => this.#isEdited(sample.scores[name]))) tally.edited += 1;
    const place = JSON.stringify([number, epoch, sample.id]);
    if (missed) this.#missed.add(place);
    if (overruledBy.length > 0) this.#overruled.add(place);
    addSome(this.#overruledBy, overruledBy);
    if (sample.invalidated) tally.invalidated += 1;
    for (const name of scorers) {
      const given = Object.hasOwn(sample.scores, name) ? sample.scores[name] : undefined;
      if (given !== undefined) this.#addGraders(given.graders ?? run.graders);
    }
    if (outcome !== 'passed') {
      const rated = outcome === 'failed' && this.#category.severity !== null ? severity : null;
      this.#keepWorst({ id: sample.id, epoch: sample.epoch, outcome, severity: rated, evidence, number });
    }
    this.#addTime(sample.completedAt ?? run.completedAt ?? run.createdAt);
  }

  /** What has to be counted where the samples of some of its records are. */
  question(
    records: readonly { readonly key: string; readonly record: number }[],
    evidence: number,
  ): Question {
    return {
      category: this.#category,
      selector: this.#selector,
      args: this.#tally.args,
      runs: records.map(({ key, record }) => ({ key, number: this.#records[record]!.number })),
      reading: this.#reading(null),
      answer: (counted) => this.#take(counted, evidence),
    };
  }

  #take(counted: CountedElsewhere, evidence: number): void {
    const tally = this.#tally;
    if (tally.epochs > 0) {
      throw new EvidenceError(
        tally.task,
        'its samples come from several sources, one of which gives counts: what is in both cannot be told apart',
        'Give the samples of an eval in one source.',
      );
    }
    this.#elsewhere = counted;
    tally.epochs = counted.samples;
    tally.valued = counted.valued;
    tally.untimed = counted.untimed;
    this.#oldest = counted.oldest ?? this.#oldest;
    this.#newest = counted.newest ?? this.#newest;
    addSome(this.#scorersSeen, counted.scorers);
    if (this.#selector.scorers.length === 0) addSome(this.#scorers, counted.scorers);
    const [named] = this.#selector.scorers;
    // A table does not say who graded.
    if (named === undefined ? counted.samples > 0 : counted.scorers.includes(named)) this.#addGraders();
    this.#disagreements = counted.disagreements.slice(0, DISAGREEMENTS_KEPT);
    this.#worst = counted.worst.map((sample) => ({ ...sample, evidence, number: 0 }));
  }

  /** What its items show as controls of others. */
  controls(): Controls {
    return this.#items.controls(this.#reading(null));
  }

  /** Which items it counts; none of those that are known as counts alone, or were counted elsewhere. */
  byOutcome(controls: Controls | null): LedgerItems[] {
    return this.#items.byOutcome(this.#reading(controls));
  }

  /** How many of its items, if they are held out, have ids of items that are not. */
  leaked(others: readonly EvalCount[]): number {
    const open = others.filter((one) => !one.#selector.sealed).map((one) => one.#items);
    return this.#selector.sealed ? this.#items.sharedWith(open) : 0;
  }

  finish(controls: Controls | null): EvalTally {
    const iso = (time: number): string | null =>
      Number.isFinite(time) ? new Date(time).toISOString() : null;
    const reading = this.#reading(controls);
    const { cluster, strata, population } = this.#category;
    const groups = this.#elsewhere?.groups;
    const counted = groups === undefined ? this.#items.count(reading) : itemCounts(groups);
    const countStrata = () =>
      groups === undefined ? this.#items.countStrata(reading) : strataCounts(groups);
    return {
      ...this.#tally,
      ...counted,
      read: counted.read + this.#countsAlone.said().samples,
      items: this.#countsAlone.with(counted.items),
      counted: this.#countsAlone.said(),
      clusters: cluster === null ? null : this.#items.countClusters(reading),
      strata: strata === null ? null : countStrata(),
      draws: population === 'these-items' ? this.#items.countEpochs(reading) : null,
      otherNames: [...this.#otherNames].sort(),
      scorers: [...this.#scorers].sort(),
      scorersSeen: [...this.#scorersSeen].sort(),
      higherIsBetter: this.#direction(),
      graders: { names: [...this.#graders].sort(), unrecorded: this.#ungraded },
      runs: this.#records.map(({ number: _, epochs: __, ...record }) => record),
      adjudicated: {
        overruled: this.#overruled.size,
        by: [...this.#overruledBy].sort(),
        missed: this.#missed.size,
      },
      disagreements: this.#disagreements,
      oldest: iso(this.#oldest),
      newest: iso(this.#newest),
      worst: this.#sortedWorst().map(({ number: _, ...sample }) => sample),
      inventory: this.#units?.finish(this.#category.inventory!) ?? null,
    };
  }

  #reading(controls: Controls | null): Reading {
    const pinned = this.#selector.epochs;
    const epochs: number[] = [];
    const started: number[] = [];
    for (const record of this.#records) {
      const { number } = record;
      const time = record.createdAt === null ? 0 : Date.parse(record.createdAt) || 0;
      epochs[number] = pinned ?? Math.max(epochs[number] ?? 1, record.epochs ?? 1);
      started[number] = Math.min(started[number] ?? time, time);
    }
    return { epochs, pinned, started, controls };
  }

  /** Edits by named adjudicators are what the policy asks of them. */
  #isEdited(score: Score | undefined): boolean {
    const named = this.#category.adjudicators;
    const theirs = score?.history?.every(({ by }) => by === null || named?.includes(by));
    return score?.edited === true && theirs !== true;
  }

  #addGraders(names: readonly string[] = []): void {
    if (names.length === 0) this.#ungraded = true;
    addSome(this.#graders, names);
  }

  /** As the policy's path says; whatever is no level there counts as the worst. */
  #severityOf(run: EvalRun, sample: Sample, score: Score | undefined): number {
    const { severity } = this.#category;
    const level = severity && valueAt(severity.at, run, sample, score);
    return LEVELS.includes(level as number) ? (level as number) : WORST_SEVERITY;
  }

  #direction(): boolean | null {
    const said = new Set([...this.#scorers].map((name) => this.#directions.get(name) ?? null));
    return said.size === 1 ? [...said][0]! : null;
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

  #keepWorst(sample: WorstSample & { readonly number: number }): void {
    this.#worst.push(sample);
    if (this.#worst.length >= 4 * WORST_KEPT) this.#worst = this.#sortedWorst();
  }

  /** The worst first, then by id, so that the order of files changes nothing. A copy is listed once. */
  #sortedWorst() {
    const rank = ({ outcome, severity, id }: WorstSample): string =>
      `${outcome === 'failed' ? WORST_SEVERITY - (severity ?? 0) : 9}${id}`;
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

/** A file may name any number of scorers or graders; a hundred are enough to say that there are several. */
function addSome(names: Set<string>, more: readonly string[]): void {
  for (const name of more) if (names.size < 100) names.add(name);
}

/** A cluster or stratum by name; a list or a mapping is none. */
function keyOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null;
}

function hasValue(selector: EvalSelector, scorers: readonly string[], run: EvalRun, sample: Sample): boolean {
  return scorers.some((name) => {
    const score = Object.hasOwn(sample.scores, name) ? sample.scores[name] : undefined;
    return (selector.at === null ? score?.value : valueAt(selector.at, run, sample, score)) !== undefined;
  });
}
