import { readJsonDocument } from '../../../io/json-stream.ts';
import { arrayOr, isObject, type JsonObject, objectOr, textOr, wholeOr } from '../../../io/shape.ts';
import type { RunFault, Score } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile } from '../format.ts';

/** An instance in one training trial: all that any metric said of it. */
export interface Entry {
  readonly instance: string;
  /** From 0. */
  readonly trial: number;
  readonly perturbation: JsonObject | null;
  readonly split: string | null;
  /** By the stat's name. */
  readonly scores: Map<string, Score>;
}

/**
 * The entries of per_instance_stats.json, merged: each metric writes its own for the same instance. An entry that
 * says something else of a stat is kept beside the first, so that the disagreement is seen.
 */
export async function readEntries(file: EvidenceFile): Promise<{ entries: Entry[]; sums: Sums }> {
  const { elements } = await readJsonDocument(file.bytes, []);
  const byKey = new Map<string, Entry[]>();
  const sums = new Sums();
  let index = 0;
  for await (const element of elements ?? []) {
    const { entry, stats } = readEntry(element, file.name, index++);
    const twins = byKey.get(keyOf(entry)) ?? [];
    byKey.set(keyOf(entry), twins);
    for (const stat of stats) sums.add(stat, entry);
    const fitting = twins.find((twin) => agree(twin.scores, entry.scores));
    if (fitting === undefined) {
      twins.push({ ...entry, scores: new Map([...(twins[0]?.scores ?? []), ...entry.scores]) });
    } else for (const [name, score] of entry.scores) fitting.scores.set(name, score);
  }
  return { entries: [...byKey.values()].flat(), sums };
}

/** Instance, trial and perturbation. */
export function keyOf({ instance, trial, perturbation }: Pick<Entry, 'instance' | 'trial' | 'perturbation'>) {
  return JSON.stringify([instance, trial, perturbation]);
}

function agree(known: ReadonlyMap<string, Score>, more: ReadonlyMap<string, Score>): boolean {
  return [...more].every(([name, { value }]) => {
    const score = known.get(name);
    return score === undefined || Object.is(score.value, value);
  });
}

function readEntry(element: unknown, source: string, index: number): { entry: Entry; stats: JsonObject[] } {
  const instance = isObject(element) ? textOr(element['instance_id']) : null;
  const trial = isObject(element) ? wholeOr(element['train_trial_index'] ?? 0) : null;
  if (!isObject(element) || instance === null || trial === null || !Array.isArray(element['stats'])) {
    const message = `entry ${index} has no \`instance_id\`, \`train_trial_index\` and \`stats\``;
    throw new EvidenceError(source, message, 'Give the file as HELM wrote it.');
  }
  const perturbation = isObject(element['perturbation']) ? element['perturbation'] : null;
  const stats = element['stats'].filter(isObject).filter((stat) => isObject(stat['name']));
  const scores = new Map<string, Score>();
  let split: string | null = null;
  for (const stat of stats) {
    const name = objectOr(stat['name']);
    split ??= textOr(name['split']);
    const text = textOr(name['name']);
    if (text !== null) scores.set(text, readScore(stat));
  }
  return { entry: { instance, trial, perturbation, split, scores }, stats };
}

/** A stat over several outputs is their mean; its extremes are kept beside it, since a mean hides a failure. */
function readScore({ count, mean, min, max }: JsonObject): Score {
  const value = count === 0 ? null : (mean ?? null);
  return count === 1 || count === 0 ? { value } : { value, metadata: { count, min, max } };
}

const TOLERANCE = 1e-6;

/** Adds up what instances have, to hold stats.json against it: means over instances, then over trials. */
export class Sums {
  readonly #byName = new Map<string, Map<number, { sum: number; count: number }>>();
  readonly #instances = new Map<string, Map<number, Set<string>>>();

  add(stat: JsonObject, { trial, instance }: Entry): void {
    const { sum, count } = stat;
    const { name: _, ...context } = objectOr(stat['name']);
    const place = JSON.stringify(context);
    const trials = this.#instances.get(place) ?? new Map<number, Set<string>>();
    this.#instances.set(place, trials);
    trials.set(trial, (trials.get(trial) ?? new Set()).add(instance));
    if (typeof sum !== 'number' || typeof count !== 'number') return;
    const key = JSON.stringify(stat['name']);
    const sums = this.#byName.get(key) ?? new Map<number, { sum: number; count: number }>();
    this.#byName.set(key, sums);
    const known = sums.get(trial) ?? { sum: 0, count: 0 };
    sums.set(trial, { sum: known.sum + sum, count: known.count + count });
  }

  /** What stats.json states of these instances and they do not show. A stat stated twice needs to hold once. */
  faults(stats: readonly JsonObject[]): RunFault[] {
    const stated = Map.groupBy(
      stats.filter((stat) => typeof stat['mean'] === 'number'),
      (stat) => JSON.stringify(stat['name']),
    );
    const messages: string[] = [];
    for (const [key, some] of stated) {
      const { name, ...context } = objectOr(some[0]!['name']);
      const found = name === 'num_instances' ? this.#size(JSON.stringify(context)) : this.#mean(key);
      if (found === null || some.some(({ mean }) => near(mean as number, found))) continue;
      messages.push(`stats.json states ${String(name)} ${some[0]!['mean']}, the instances show ${found}`);
    }
    const more = messages.length > SHOWN ? [`and so of ${messages.length - SHOWN} more stats`] : [];
    return [...messages.slice(0, SHOWN), ...more].map((message) => ({
      code: 'totals-disagree',
      message,
      remedy: 'Give the whole folder of the run as HELM wrote it.',
    }));
  }

  #mean(key: string): number | null {
    const trials = [...(this.#byName.get(key)?.values() ?? [])].filter(({ count }) => count > 0);
    return average(trials.map(({ sum, count }) => sum / count));
  }

  #size(context: string): number | null {
    return average([...(this.#instances.get(context)?.values() ?? [])].map(({ size }) => size));
  }
}

const SHOWN = 5;

function average(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
}

/** The stats of stats.json. */
export async function readStats(file: EvidenceFile): Promise<JsonObject[]> {
  const { elements } = await readJsonDocument(file.bytes, []);
  const stats: JsonObject[] = [];
  for await (const element of elements ?? []) stats.push(...arrayOr([element]).filter(isObject));
  return stats;
}
