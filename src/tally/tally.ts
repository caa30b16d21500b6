import type { EvalRun, EvidenceEvent, Sample } from '../model/evidence.ts';
import type { Category } from '../model/policy.ts';
import { RULES } from '../model/rules-version.ts';
import { type EvalTally, type EvidenceRecord, HASH, type Tally } from '../model/tally.ts';
import { plantedOf } from '../policy/planted.ts';
import { EvidenceError } from '../util/errors.ts';
import { isEpoch } from './draws.ts';
import type { CountQuestion } from './elsewhere.ts';
import type { EvalCount } from './eval-count.ts';
import type { EvalState } from './eval-state.ts';
import { Evals, type Feed } from './evals.ts';
import { evidenceInOrder, type FileKey, fileKey } from './evidence.ts';
import { type Dead, OtherModels, withoutSamples } from './left-aside.ts';
import type { Controls } from './reading.ts';
import type { Recorded } from './runs.ts';

/** What was counted, in a form that can be merged. */
export interface States {
  readonly evals: readonly EvalState[];
  readonly controls: readonly EvalState[];
  readonly planted: readonly EvalState[];
}

/**
 * Folds what the readers yield into counts. Its size depends on categories, evals and distinct items, not on samples.
 * Files are named by their keys (evidence.ts).
 */
export class Tallier {
  readonly #categories: readonly Category[];
  readonly #evals: Evals;
  /** Samples of capabilities once more, by the value that they share with the items of a category within. */
  readonly #controls: Evals;
  /** Failures that were planted to try a category's grader. */
  readonly #planted: Evals;
  /** By file and key of the run: which evals it feeds, and as which of their records. */
  readonly #runs = new Map<FileKey, Map<string, Known>>();
  readonly #isOther: (run: EvalRun) => boolean;
  readonly #others = new OtherModels();
  /** Counts of other models, for the case that they are not left aside. */
  #ofOthers: Tallier | null = null;

  /** @param isOther whether a run is about another model than the subject that was named, if one was */
  constructor(categories: readonly Category[], isOther: (run: EvalRun) => boolean = () => false) {
    this.#categories = categories;
    this.#isOther = isOther;
    this.#evals = new Evals(categories);
    this.#controls = new Evals(categories.flatMap((category) => controlsOf(category, categories)));
    this.#planted = new Evals(categories.flatMap(plantedOf));
  }

  /**
   * Takes one event of a file.
   * @throws EvidenceError for a sample that cannot be counted
   */
  add(event: EvidenceEvent, file: FileKey): void {
    const runs = this.#runs.get(file) ?? new Map<string, Known>();
    if (event.type === 'run') {
      this.#runs.set(file, runs.set(event.run.key, this.#begin(event.run, file)));
      return;
    }
    const known = runs.get(event.run);
    if (known === undefined) throw new Error(`A reader spoke of run ${event.run} before it yielded it.`);
    if (known.isOther) this.#addOther(event, file);
    if (event.type === 'sample') addSample(known, event.sample, file);
    else if (event.type === 'counts')
      for (const { count } of known.feeds) count.addCounts(known.run, event.counts);
    else for (const { count, record } of known.feeds) count.addFault(record, event.fault);
  }

  #begin(run: EvalRun, file: FileKey): Known {
    const isOther = this.#isOther(run);
    if (isOther) this.#beginOther(run, file);
    else if (run.model !== null) this.#others.sawSubject(file);
    return { run, isOther, feeds: this.#feed(run, file, isOther) };
  }

  /** Its id may be that of a run of the subject, of which it is no part. */
  #beginOther(run: EvalRun, file: FileKey): void {
    this.#ofOthers ??= new Tallier(this.#categories.flatMap(aboutSubject));
    const id = run.id === null ? null : JSON.stringify([run.model, run.id]);
    this.#ofOthers.add({ type: 'run', run: { ...run, id } }, file);
    if (this.#ofOthers.#runs.get(file)!.get(run.key)!.feeds.length > 0) this.#others.add(file, run);
  }

  #addOther(event: Exclude<EvidenceEvent, { type: 'run' }>, file: FileKey): void {
    this.#ofOthers!.add(event, file);
    if (event.type === 'counts') this.#others.count(file, event.run, event.counts.samples);
    else if (event.type === 'sample' && !event.sample.superseded) this.#others.count(file, event.run, 1);
  }

  /** What a source that counts by itself is asked: an eval that its runs feed each. */
  questions(file: FileKey): CountQuestion[] {
    const fed = new Map<EvalCount, { key: string; record: number }[]>();
    for (const { run, feeds } of this.#runs.get(file)?.values() ?? []) {
      for (const { count, record } of feeds) {
        fed.set(count, [...(fed.get(count) ?? []), { key: run.key, record }]);
      }
    }
    const questions = [...fed].map(([count, records]) => count.question(records, file));
    return [...questions, ...(this.#ofOthers?.questions(file) ?? [])];
  }

  states(): States {
    return {
      evals: this.#evals.states(),
      controls: this.#controls.states(),
      planted: this.#planted.states(),
    };
  }

  /**
   * Takes in what was counted apart, for the same categories and for good: the counts are then what one pass over all would
   * give.
   * @throws EvidenceError when it does not fit to the categories, or to what was counted here
   */
  merge({ evals, controls, planted }: States): void {
    this.#evals.merge(evals);
    this.#controls.merge(controls);
    this.#planted.merge(planted);
  }

  /**
   * @param evidence every file that was given, in any order
   * @param remember whether to list the items of each eval, so that a ledger can know them again
   */
  finish(evidence: readonly EvidenceRecord[], remember = false): Tally {
    const { evidence: sorted, placeOf } = evidenceInOrder(evidence);
    if (this.#others.mismatch) this.#takeOthers();
    const dead = this.#leaveDead(evidence);
    const leftAside = [
      ...(this.#others.mismatch ? [] : this.#others.list(placeOf)),
      ...withoutSamples(dead, placeOf),
    ];
    const controls = new Map(this.#categories.map(({ name }) => [name, this.#controlsOf(name)]));
    const evals = this.#evals.finish((category) => controls.get(category) ?? null, placeOf);
    return {
      version: 1,
      rules: RULES,
      evidence: sorted.map((record) =>
        dead.some(({ file }) => file === fileKey(record)) ? { ...record, problem: null } : record,
      ),
      evals: remember ? evals.map((one) => this.#listed(one, controls.get(one.category) ?? null)) : evals,
      planted: this.#planted.finish(() => null, placeOf),
      ...(leftAside.length > 0 && { leftAside }),
    };
  }

  /** With its items, if these are all that it counts. */
  #listed(tally: EvalTally, controls: Controls | null): EvalTally {
    const outcomes = this.#evals.get(tally)?.byOutcome(controls) ?? [];
    const listed = outcomes.reduce((sum, { hashes }) => sum + hashes.length / HASH, 0);
    return listed === tally.read ? { ...tally, outcomes } : tally;
  }

  /** How the controls of a category fared; `null` where it declares none. */
  #controlsOf(category: string): Controls | null {
    const declared = this.#categories.some(({ name, within }) => name === category && within !== null);
    return declared ? together(this.#controls.of(category).map((count) => count.controls())) : null;
  }

  /** Leaves files aside that hold no sample, where a later run of every eval of theirs was finished. */
  #leaveDead(evidence: readonly EvidenceRecord[]): Dead[] {
    const dead = new Set(evidence.filter(({ problem }) => problem?.empty).map(fileKey));
    if (dead.size === 0) return [];
    const all: EvalState[] = Object.values(this.states()).flat();
    const superseded = all.flatMap(({ runs, name: { task } }) =>
      runs.superseded(dead).map(({ file, model }): Dead => ({ file, model, task })),
    );
    const known = all.flatMap(({ runs }) => runs.records);
    const of = (records: readonly Pick<Recorded, 'file'>[], file: FileKey) =>
      records.filter((one) => one.file === file);
    const files = new Set(
      [...dead].filter((file) => {
        const left = of(superseded, file).length;
        return left > 0 && left === of(known, file).length;
      }),
    );
    for (const { runs } of all) runs.leaveAside(files);
    return superseded.filter(({ file }) => files.has(file));
  }

  /** Counts other models as well: that their results are there is judged, and no figure of them stands. */
  #takeOthers(): void {
    try {
      this.merge(this.#ofOthers!.states());
    } catch (error) {
      // Their samples may contradict the subject's. Their runs are there by then, and void the category.
      if (!(error instanceof EvidenceError)) throw error;
    }
  }

  /** The evals that ask for a run; those that are new are begun. Of another model only what is of no subject. */
  #feed(run: EvalRun, file: FileKey, isOther: boolean): Feed[] {
    const asks = (category: Category): boolean => !isOther || aboutSubject(category).length === 0;
    return [
      ...this.#evals.feed(run, file, asks),
      ...(isOther ? [] : this.#controls.feed(run, file)),
      ...this.#planted.feed(run, file),
    ];
  }
}

interface Known {
  readonly run: EvalRun;
  readonly isOther: boolean;
  readonly feeds: readonly Feed[];
}

/** A category that is about what is released, without its grader's trials: an account of a named model is of that. */
const aboutSubject = (category: Category): Category[] =>
  category.inventory?.name ? [] : [{ ...category, recall: null }];

/** The capability that a category is within, its samples to be matched with the category's. */
function controlsOf({ name, within }: Category, all: readonly Category[]): Category[] {
  const capability = all.filter((one) => one.name === within?.capability);
  return capability.map((one) => ({ ...one, name, within, cluster: null, strata: null }));
}

/** Of an item that has several controls, the worst counts. */
function together(all: readonly Controls[]): Controls {
  const worst = new Map<string, number>();
  for (const [match, code] of all.flatMap((controls) => [...controls])) {
    worst.set(match, Math.max(worst.get(match) ?? 0, code));
  }
  return worst;
}

function addSample(
  { run, feeds }: { run: EvalRun; feeds: readonly Feed[] },
  sample: Sample,
  file: FileKey,
): void {
  if (!isEpoch(sample.epoch)) {
    throw new EvidenceError(
      run.task,
      `sample ${sample.id} has epoch ${sample.epoch}; epochs are whole numbers from 1`,
      'Write the results again with the eval tool; do not edit them by hand.',
    );
  }
  for (const { count, record } of feeds) count.addSample(record, run, sample, file);
}
