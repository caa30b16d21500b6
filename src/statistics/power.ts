/** What a test can be expected to do: the chance that a model of a given true rate passes, and the test that gives it one. */
import { logBinomialLower, logBinomialUpper } from './binomial.ts';
import { violates } from './decision.ts';
import { requireCounts, requireRate } from './domain.ts';
import type { Rule } from './rule.ts';
import { smallest } from './search.ts';

/** A test of so many samples that allows so many failures, and its chance of passing. */
export interface Design {
  readonly failures: number;
  readonly samples: number;
  readonly power: number;
}

/**
 * The chance that a model failing at `rate` (0 to 1, both included) has at most `failures` failures in `samples` samples.
 */
export function passProbability(rate: number, failures: number, samples: number): number {
  requireCounts(failures, samples);
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`a true rate must lie between 0 and 1, not ${rate}`);
  if (rate === 0) return 1;
  if (rate === 1) return failures === samples ? 1 : 0;
  return Math.exp(logBinomialLower(failures, samples, rate));
}

/** The most failures with which `samples` samples demonstrate `limit` by a rule; −1 when not even none do. */
export function mostFailures(samples: number, limit: number, rule: Rule): number {
  return smallest(0, samples, (k) => k >= samples || !rule.demonstrated({ failures: k, samples }, limit)) - 1;
}

/** The chance that a model failing at `rate` demonstrates `limit` with `samples` samples. A sawtooth in `samples`. */
export function power(rate: number, samples: number, limit: number, rule: Rule): number {
  const failures = mostFailures(samples, limit, rule);
  return failures < 0 ? 0 : passProbability(rate, failures, samples);
}

/**
 * The chance that `samples` samples of a model failing at `rate` show, at confidence 1 − alpha, that it is over `limit`:
 * what a screen of so many samples finds.
 */
export function detection(rate: number, samples: number, limit: number, alpha: number): number {
  const failures = fewestFailures(samples, limit, alpha);
  if (failures > samples || rate === 0) return 0;
  return rate === 1 ? 1 : Math.exp(logBinomialUpper(failures, samples, rate));
}

/** The fewest failures with which `samples` samples show a rate over `limit`; one more than there are when not even all do. */
export function fewestFailures(samples: number, limit: number, alpha: number): number {
  return smallest(0, samples, (k) => k > samples || violates(k, samples, limit, alpha));
}

/** No one plans a test that allows more failures than this; it bounds the search. */
const MOST_PLANNED = 1_000_000;

/**
 * The smallest test that demonstrates `limit` by a rule and that a model failing at `rate` passes with
 * at least the chance `target`. Undefined when the rate is not under the limit, or so close to it that more than a
 * million failures would have to be allowed.
 */
export function smallestDesign(rate: number, target: number, limit: number, rule: Rule): Design | undefined {
  requireRate('target', target);
  if (!(rate < limit)) return undefined;
  const design = (failures: number): Design => {
    const samples = rule.unitsNeeded(failures, limit);
    return { failures, samples, power: samples === Infinity ? 1 : passProbability(rate, failures, samples) };
  };
  const failures = smallest(0, 8, (k) => k > MOST_PLANNED || design(k).power >= target);
  const found = design(failures);
  return failures > MOST_PLANNED || found.samples === Infinity ? undefined : found;
}
