import { EvidenceError } from '../model/errors.ts';
import type { EvalRun, EvidenceEvent, Sample } from '../model/evidence.ts';
import type { LedgerItems } from '../model/ledger.ts';
import type { Category } from '../model/policy.ts';
import type { EvidenceRecord, Tally } from '../model/tally.ts';
import { plantedOf } from '../policy/planted.ts';
import type { Question } from './elsewhere.ts';
import type { EvalCount } from './eval-count.ts';
import { type EvalName, Evals, type Feed } from './evals.ts';
import { type Controls, isEpoch } from './items.ts';

/**
 * Folds what the readers yield into counts. Its size depends on categories, evals and distinct items, not on samples.
 */
export class Tallier {
  readonly #categories: readonly Category[];
  readonly #evals = new Evals();
  /** Samples of capabilities once more, by the value that they share with the items of a category within. */
  readonly #controls = new Evals();
  /** Failures that were planted to try a category's grader. */
  readonly #planted = new Evals();
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
    else if (event.type === 'counts')
      for (const { count } of known.feeds) count.addCounts(known.run, event.counts);
    else for (const { count, record } of known.feeds) count.addFault(record, event.fault);
  }

  /** What a source that counts by itself is asked: an eval that its runs feed each. */
  questions(evidence: number): Question[] {
    const fed = new Map<EvalCount, { key: string; record: number }[]>();
    for (const [name, { run, feeds }] of this.#runs) {
      if (name !== `${evidence}/${run.key}`) continue;
      for (const { count, record } of feeds) {
        fed.set(count, [...(fed.get(count) ?? []), { key: run.key, record }]);
      }
    }
    return [...fed].map(([count, records]) => count.question(records, evidence));
  }

  finish(evidence: readonly EvidenceRecord[]): Tally {
    const controls = new Map(this.#categories.map(({ name }) => [name, this.#controlsOf(name)]));
    return {
      version: 1,
      evidence,
      evals: this.#evals.finish((category) => controls.get(category) ?? null),
      planted: this.#planted.finish(() => null),
    };
  }

  /** Which items one of `evals` counts, by what became of them: what a ledger keeps to know them again. */
  items(tally: EvalName): LedgerItems[] {
    return this.#evals.get(tally)?.byOutcome(this.#controlsOf(tally.category)) ?? [];
  }

  /** How the controls of a category fared; `null` where it declares none. */
  #controlsOf(category: string): Controls | null {
    const declared = this.#categories.some(({ name, within }) => name === category && within !== null);
    return declared ? together(this.#controls.of(category).map((count) => count.controls())) : null;
  }

  /** The evals that ask for a run; those that are new are begun. */
  #feed(run: EvalRun, evidence: number): Feed[] {
    const controls = this.#categories.flatMap((category) => controlsOf(category, this.#categories));
    return [
      ...this.#categories.flatMap((category) => this.#evals.feed(category, run, evidence)),
      ...controls.flatMap((category) => this.#controls.feed(category, run, evidence)),
      ...this.#categories
        .flatMap(plantedOf)
        .flatMap((category) => this.#planted.feed(category, run, evidence)),
    ];
  }
}

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
