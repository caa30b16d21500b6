import { EvidenceError } from '../model/errors.ts';
import type { EvalRun, EvidenceEvent, Sample } from '../model/evidence.ts';
import type { Category } from '../model/policy.ts';
import type { EvidenceRecord, Tally } from '../model/tally.ts';
import { selectsRun } from '../policy/select.ts';
import { EvalCount } from './eval-count.ts';
import { isEpoch } from './items.ts';

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
    else if (event.type === 'counts')
      for (const { count } of known.feeds) count.addCounts(known.run, event.counts);
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
        const count = this.#evals.get(key) ?? new EvalCount(category, index, run);
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

/** The same text for the same arguments, whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
