/**
 * What a whole gate can be expected to do. It opens only if every category passes, so a model that would pass each of
 * twenty often passes all of them seldom.
 */
import { logBinomial } from './binomial.ts';
import { requireRate } from './domain.ts';
import { type Design, smallestDesign } from './power.ts';
import type { Rule } from './rule.ts';

/** The chance that all of several independent categories pass, when each passes with the chance given. */
export const chanceThatAllPass = (chances: readonly number[]): number =>
  chances.reduce((product, chance) => product * chance, 1);

/**
 * The smallest test of each of `categories` categories alike with which a model failing at `rate` passes all of them with
 * at least the chance `target`. Undefined as for {@link smallestDesign}.
 */
export function smallestGate(
  categories: number,
  rate: number,
  target: number,
  limit: number,
  rule: Rule,
): Design | undefined {
  requireRate('target', target);
  return smallestDesign(rate, target ** (1 / categories), limit, rule);
}

/** When a category that is looked at after every sample passes. */
export interface StoppingLaw {
  /** Samples until it passes, on average. */
  readonly mean: number;
  /** The chance that it has not passed by the last boundary. */
  readonly never: number;
  /** The fewest samples by which it has passed with a chance of at least `share`; Infinity beyond the last boundary. */
  readonly by: (share: number) => number;
}

/**
 * The law of the number of samples until a model failing at `rate` passes, where `needed` lists the samples that pass with
 * 0, 1, 2, … failures, rising. Exact: between two boundaries nothing passes, so that failures there are binomial.
 */
export function stoppingLaw(rate: number, needed: readonly number[]): StoppingLaw {
  requireRate('a true rate', rate);
  /** still[k]: the chance of k failures and not having passed. */
  let still: number[] = [1];
  let looked = 0;
  const passed: { samples: number; chance: number }[] = [];
  needed.forEach((samples, allowed) => {
    still = carried(still, samples - looked, rate, needed.length);
    looked = samples;
    const chance = still.slice(0, allowed + 1).reduce((a, b) => a + b, 0);
    passed.push({ samples, chance });
    still = still.map((one, k) => (k <= allowed ? 0 : one));
  });
  const green = passed.reduce((sum, { chance }) => sum + chance, 0);
  return {
    mean: passed.reduce((sum, { samples, chance }) => sum + samples * chance, 0) / green,
    never: Math.max(0, 1 - green),
    by: (share) => {
      let sum = 0;
      for (const { samples, chance } of passed) {
        sum += chance;
        if (sum >= share) return samples;
      }
      return Infinity;
    },
  };
}

/** The chances of failures after so many samples more; beyond `most` failures nothing passes any more. */
function carried(still: readonly number[], more: number, rate: number, most: number): number[] {
  const next = new Array<number>(most + 1).fill(0);
  const added = Array.from({ length: Math.min(more, most) + 1 }, (_, x) =>
    Math.exp(logBinomial(x, more, rate)),
  );
  still.forEach((chance, k) => {
    if (chance === 0) return;
    for (let x = 0; x < added.length && k + x <= most; x++) next[k + x]! += chance * added[x]!;
  });
  return next;
}
