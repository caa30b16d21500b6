/** What a log claims about its samples, and whether they bear it out. */

import { arrayOr, isObject, type JsonObject, objectOr, textOr, wholeOr } from '../../../io/shape.ts';
import type { RunFault, Sample } from '../../../model/evidence.ts';

/** The totals and accuracies that a finished log states. */
export interface CountsOfLog {
  /** Data set samples × epochs. */
  readonly total: number | null;
  readonly completed: number | null;
  /** By scorer; only accuracies that can be recomputed from plain `C` and `I`. */
  readonly accuracy: ReadonlyMap<string, number>;
}

const ACCURACY_TOLERANCE = 1e-3;

/** The names under which samples hold their scores, as far as the log says before its samples. */
export function scoreNames(results: unknown, scorers: unknown): string[] {
  const fromResults = scoresOf(results).map(sampleKey);
  const fromSpec = arrayOr(scorers).map((scorer) => withoutPackage(textOr(objectOr(scorer)['name'])));
  const names = fromResults.length > 0 ? fromResults : fromSpec;
  return [...new Set(names.filter((name) => name !== null))];
}

/** `results.scores`, or what stood in its place when a log had one scorer. */
function scoresOf(results: unknown): JsonObject[] {
  if (!isObject(results)) return [];
  const { scores, scorer, metrics } = results;
  if (isObject(scorer)) return [{ ...scorer, ...(isObject(metrics) ? { metrics } : {}) }];
  return arrayOr(scores).filter(isObject);
}

/**
 * Metrics of a dict-valued score are listed as one score a key, whose `scorer` is the samples' name; a second scorer
 * of the same kind is listed as `match1`, whose `name` is the samples' name.
 */
function sampleKey(score: JsonObject): string | null {
  const name = textOr(score['name']);
  const scorer = textOr(score['scorer']);
  if (name === null || scorer === null) return name ?? scorer;
  const numbered = name.startsWith(scorer) && /^\d*$/.test(name.slice(scorer.length));
  return numbered ? name : scorer;
}

function withoutPackage(name: string | null): string | null {
  return name === null ? null : name.slice(name.lastIndexOf('/') + 1);
}

export function statedFigures(log: JsonObject): CountsOfLog {
  const results = objectOr(log['results']);
  const epochs = objectOr(objectOr(log['eval'])['config'])['epochs'] ?? 1;
  const comparable = log['status'] === 'success' && log['invalidated'] !== true && epochs === 1;
  const accuracy = new Map<string, number>();
  for (const score of comparable ? scoresOf(results) : []) {
    const name = sampleKey(score);
    const metric = objectOr(score['metrics'])['accuracy'];
    const value = isObject(metric) ? metric['value'] : metric;
    if (name === null || name !== score['name'] || typeof value !== 'number') continue;
    if ((score['reducer'] ?? 'mean') === 'mean' && isPlain(metric)) accuracy.set(name, value);
  }
  return {
    total: wholeOr(results['total_samples']),
    completed: wholeOr(results['completed_samples']),
    accuracy,
  };
}

/** Neither grouped nor with parameters, which may give `C` and `I` another meaning. */
function isPlain(metric: unknown): boolean {
  if (!isObject(metric)) return true;
  const parameters = { ...objectOr(metric['params']), ...objectOr(metric['options']) };
  return (metric['group'] ?? null) === null && Object.keys(parameters).length === 0;
}

interface Marks {
  correct: number;
  incorrect: number;
}

/** Counts samples as they pass, so that the log's claims can be held against them. */
export class Recount {
  readonly #claims: CountsOfLog;
  readonly #marks = new Map<string, Marks | 'not comparable'>();
  samples = 0;

  constructor(claims: CountsOfLog) {
    this.#claims = claims;
  }

  add(sample: Sample): void {
    if (sample.superseded) return;
    this.samples += 1;
    for (const name of this.#claims.accuracy.keys()) {
      const score = sample.scores[name];
      if (score === undefined) continue;
      const marks = this.#marks.get(name) ?? { correct: 0, incorrect: 0 };
      // Whether Inspect's metrics count a sample that went wrong and was scored all the same depends on its version.
      const plain = !score.edited && sample.error === undefined && marks !== 'not comparable';
      if (plain && score.value === 'C') marks.correct += 1;
      else if (plain && score.value === 'I') marks.incorrect += 1;
      this.#marks.set(name, plain && (score.value === 'C' || score.value === 'I') ? marks : 'not comparable');
    }
  }

  /** What the log claims and its samples do not show. */
  faults(): RunFault[] {
    const { total, completed, accuracy } = this.#claims;
    const faults: RunFault[] = [];
    if (completed !== null && this.samples < completed) {
      faults.push(
        disagrees(`the log says that ${completed} samples were completed, it holds ${this.samples}`),
      );
    }
    if (total !== null && this.samples > total) {
      faults.push(disagrees(`the log says that there are ${total} samples, it holds ${this.samples}`));
    }
    for (const [name, claimed] of accuracy) {
      const marks = this.#marks.get(name);
      if (marks === undefined || marks === 'not comparable') continue;
      const { correct, incorrect } = marks;
      const found = correct / (correct + incorrect);
      if (Math.abs(found - claimed) <= ACCURACY_TOLERANCE) continue;
      const shown = `its samples show ${correct} C and ${incorrect} I (${found.toFixed(4)})`;
      faults.push(disagrees(`the log says that the accuracy of ${name} is ${claimed}, ${shown}`));
    }
    return faults;
  }
}

function disagrees(message: string): RunFault {
  const remedy = 'Give the log as Inspect wrote it, with all its samples; score it again if it was changed.';
  return { code: 'totals-disagree', message, remedy };
}
