import type { Counts, EvalRun, Locator, RunFault, Sample, Score } from '../model/evidence.ts';
import type { Category, EvalSelector } from '../model/policy.ts';
import type { EvalTally, LedgerItems } from '../model/tally.ts';
import { LEVELS } from '../model/tally.ts';
import { EvidenceError } from '../util/errors.ts';
import type { Path } from '../util/path.ts';
import { plain } from '../util/plain.ts';
import { adjudicatedOutcome } from './adjudicate.ts';
import { WORST_SEVERITY } from './counter.ts';
import { takesCounts } from './counts.ts';
import { MISSED, OVERRULED, SUPERSEDED } from './draws.ts';
import type { CountedElsewhere, CountQuestion } from './elsewhere.ts';
import type { EvalState } from './eval-state.ts';
import { evalTally } from './eval-tally.ts';
import type { FileKey } from './evidence.ts';
import { short } from './items.ts';
import { valueAt } from './outcome.ts';
import type { Controls, Reading } from './reading.ts';
import { narrows, scorersFor } from './select.ts';

/** Counts the runs and samples of one eval, as a category's selector asks of them. */
export class EvalCount {
  readonly category: Category;
  readonly selector: EvalSelector;
  readonly state: EvalState;

  constructor(category: Category, state: EvalState) {
    this.category = category;
    this.selector = category.evals[state.name.selector]!;
    this.state = state;
  }

  /** @returns the index of the record of the run */
  addRun(file: FileKey, run: EvalRun): number {
    for (const scorer of run.scorers) this.state.addDirection(scorer);
    this.state.scorersSeen.add(run.scorers.map(({ name }) => name));
    this.state.otherNames.add(run.otherNames);
    return this.state.runs.add(file, run);
  }

  addFault(record: number, fault: RunFault): void {
    this.state.runs.records[record]!.faults.push(fault);
  }

  addCounts(run: EvalRun, counts: Counts): void {
    const { countsAlone, sums, times } = this.state;
    if (!takesCounts(this.category, this.selector, run)) {
      countsAlone.refuse();
      return;
    }
    countsAlone.take(counts);
    sums.epochs += counts.samples;
    sums.valued += counts.samples;
    this.#addGraders(run.graders);
    if (times.add(run.completedAt ?? run.createdAt)) sums.zoneless += counts.samples;
  }

  addSample(record: number, run: EvalRun, sample: Sample, file: FileKey): void {
    const { category, selector, state } = this;
    if (!narrows(selector, run, sample)) {
      if (selector.expectedSamples !== null && run.datasetSamples !== null) state.aside.add(short(sample.id));
      return;
    }
    const scorers = scorersFor(selector, run, sample);
    state.scorersSeen.add(Object.keys(sample.scores));
    state.scorers.add(scorers);
    const { outcome, overruledBy, missed } = adjudicatedOutcome(category, selector, scorers, run, sample);
    if (sample.superseded && outcome !== 'failed') return;
    const number = state.runs.records[record]!.run;
    const epoch = sample.superseded ? SUPERSEDED : sample.epoch;
    const score = sample.scores[scorers[0] ?? ''];
    const at = (path: Path | null): string | null => keyOf(path && valueAt(path, run, sample, score));
    const severity = outcome === 'failed' ? this.#severityOf(run, sample, score) : 0;
    const cluster = at(category.cluster);
    const stratum = at(category.strata);
    const match = at(category.within?.match ?? null);
    const marks = (overruledBy.length > 0 ? OVERRULED : 0) | (missed ? MISSED : 0);
    const agrees = state.items.add({
      id: sample.id,
      run: number,
      epoch,
      outcome,
      severity,
      marks,
      cluster,
      stratum,
      match,
    });
    if (!agrees) state.disagreements.add([sample.id]);
    state.alike.add(sample.id, (key) => state.items.has(key));
    if (sample.uuid !== undefined) state.uuids.add(sample.uuid, sample.id, sample.epoch);
    if (category.inventory !== null)
      state.units.add({ id: sample.id, outcome, times: sample.superseded ? 0 : 1 });
    const { sums } = state;
    sums.epochs += 1;
    if (category.cluster !== null && cluster === null) sums.unclustered += 1;
    if (hasValue(selector, scorers, run, sample)) sums.valued += 1;
    if (scorers.some((name) => this.#isEdited(sample.scores[name]))) sums.edited += 1;
    if (sample.invalidated) sums.invalidated += 1;
    state.overruledBy.add(overruledBy);
    for (const name of scorers) {
      const given = Object.hasOwn(sample.scores, name) ? sample.scores[name] : undefined;
      if (given !== undefined) this.#addGraders(given.graders ?? run.graders);
    }
    if (outcome !== 'passed') {
      const rated = outcome === 'failed' && category.severity !== null ? severity : null;
      const { id, epoch, locator } = sample;
      state.worst.add({ id, epoch, outcome, severity: rated, file, run: number, ...shownAs(locator) });
    }
    if (sample.cached) sums.cached += 1;
    const time = sample.cached ? null : (sample.completedAt ?? run.completedAt ?? run.createdAt);
    if (state.times.add(time)) sums.zoneless += 1;
  }

  /** What has to be counted where the samples of some of its records are. */
  question(
    records: readonly { readonly key: string; readonly record: number }[],
    file: FileKey,
  ): CountQuestion {
    const { category, selector, state } = this;
    return {
      category,
      selector,
      args: state.name.args,
      runs: records.map(({ key, record }) => ({ key, number: state.runs.records[record]!.run })),
      reading: this.#reading(null),
      answer: (counted) => this.#take(counted, file),
    };
  }

  #take(counted: CountedElsewhere, file: FileKey): void {
    const { state, selector } = this;
    if (state.sums.epochs > 0) {
      throw new EvidenceError(
        state.name.task,
        'its samples come from several sources, one of which gives counts: what is in both cannot be told apart',
        'Give the samples of an eval in one source.',
      );
    }
    state.elsewhere = counted.groups;
    state.sums.epochs = counted.samples;
    state.sums.valued = counted.valued;
    state.times.merge(counted);
    state.scorersSeen.add(counted.scorers);
    if (selector.scorers.length === 0) state.scorers.add(counted.scorers);
    const [named] = selector.scorers;
    // A table does not say who graded.
    if (named === undefined ? counted.samples > 0 : counted.scorers.includes(named)) this.#addGraders();
    state.disagreements.add(counted.disagreements);
    for (const sample of counted.worst) state.worst.add({ ...sample, file, run: 0 });
  }

  /** What its items show as controls of others. */
  controls(): Controls {
    return this.state.items.controls(this.#reading(null));
  }

  /** Which items it counts; none of those that are known as counts alone, or were counted elsewhere. */
  byOutcome(controls: Controls | null): LedgerItems[] {
    return this.state.items.byOutcome(this.#reading(controls));
  }

  finish(
    controls: Controls | null,
    others: readonly EvalCount[],
    placeOf: (file: FileKey) => number,
  ): EvalTally {
    return {
      ...evalTally(this.category, this.selector, this.state, controls, placeOf),
      leaked: this.#leaked(others),
    };
  }

  /** How many of its items, if they are held out, have ids of items that are not. */
  #leaked(others: readonly EvalCount[]): number {
    const open = others.filter(({ selector }) => !selector.sealed).map(({ state }) => state.items);
    return this.selector.sealed ? this.state.items.sharedWith(open) : 0;
  }

  #reading(controls: Controls | null): Reading {
    return this.state.runs.reading(this.selector.epochs, controls);
  }

  /** Edits by named adjudicators are what the policy asks of them. */
  #isEdited(score: Score | undefined): boolean {
    const named = this.category.adjudicators;
    const theirs = score?.history?.every(({ by }) => by === null || named?.includes(by));
    return score?.edited === true && theirs !== true;
  }

  #addGraders(names: readonly string[] = []): void {
    if (names.length === 0) this.state.ungraded = true;
    this.state.graders.add(names);
  }

  /** As the policy's path says; whatever is no level there counts as the worst. */
  #severityOf(run: EvalRun, sample: Sample, score: Score | undefined): number {
    const { severity } = this.category;
    const level = severity && valueAt(severity.at, run, sample, score);
    return LEVELS.includes(level as number) ? (level as number) : WORST_SEVERITY;
  }
}

/** Characters of a locator. */
const LOCATOR = 200;

/** A locator as reports may show it. */
const shownAs = (locator: Locator | undefined): { locator?: Locator } =>
  locator === undefined ? {} : { locator: { text: plain(locator.text, LOCATOR) } };

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
