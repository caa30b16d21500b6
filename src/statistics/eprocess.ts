/**
 * Decisions that hold at any time: after each look, extension or pooled attempt, the chance of ever being wrong stays
 * under alpha. Samples are wagered against the claim's opposite; evidence is how far the stake has grown, and under that
 * opposite it grows to 1/alpha with a chance of at most alpha, ever (Ville 1939).
 * Source: the mixture of Robbins 1970 over likelihood ratios, here over a beta density cut off at the limit; the same
 * process as the one-sided betting of Waudby-Smith and Ramdas 2023.
 */
import { logBinomial, logBinomialLower } from './binomial.ts';
import { lowerBound, upperBound } from './clopper-pearson.ts';
import { isUnder } from './decision.ts';
import { requireAlpha, requireCounts, requireRate, requireWhole } from './domain.ts';
import { logRatioSeries } from './logs.ts';
import { rootRate, smallest } from './search.ts';

/** Shape of the wager: how much of it is on rates far under the limit. At a quarter, few failures cost least. */
export const WAGER = 0.25;

/**
 * ln of the evidence that the rate is under `limit`: the mixture over θ in [0, limit] with density a·θ^(a−1)/limit^a of
 * the likelihood ratios of θ to the limit. Its incomplete beta integral, by parts, is a finite sum of positive terms.
 * Whole numbers, 0 ≤ failures ≤ samples; 0 < limit < 1; 0 < a ≤ 1. Where only a threshold matters, the sum may end
 * when the result has passed `enough`.
 */
export function logEvidenceUnder(
  failures: number,
  samples: number,
  limit: number,
  a: number = WAGER,
  enough = Infinity,
): number {
  requireCounts(failures, samples);
  requireRate('limit', limit);
  if (!(a > 0 && a <= 1)) throw new RangeError(`a wager must be more than 0 and at most 1, not ${a}`);
  const first = Math.log(a / (a + failures));
  const passed = samples - failures;
  const odds = limit / (1 - limit);
  return first + logRatioSeries((i) => ((passed - i) / (failures + a + 1 + i)) * odds, enough - first);
}

/**
 * ln of the evidence that the rate is over `limit`: θ uniform on [limit, 1]. The mixture is a binomial tail over a
 * binomial point. Whole numbers, 0 ≤ failures ≤ samples.
 */
export function logEvidenceOver(failures: number, samples: number, limit: number): number {
  requireCounts(failures, samples);
  requireRate('limit', limit);
  const tail = logBinomialLower(failures, samples + 1, limit);
  return tail - logBinomial(failures, samples, limit) - Math.log(samples + 1) - Math.log1p(-limit);
}

/** Whether the samples so far show, at any look, that the rate is under `limit`. `RangeError` unless 0 < alpha ≤ 0.2. */
export function demonstratesAnytime(
  failures: number,
  samples: number,
  limit: number,
  alpha: number,
  a: number = WAGER,
): boolean {
  requireAlpha(alpha);
  const enough = 1 - Math.log(alpha);
  return isUnder(-logEvidenceUnder(failures, samples, limit, a, enough), alpha);
}

/** Whether the samples so far show, at any look, that the rate is over `limit`. `RangeError` unless 0 < alpha ≤ 0.2. */
export function violatesAnytime(failures: number, samples: number, limit: number, alpha: number): boolean {
  requireAlpha(alpha);
  return isUnder(-logEvidenceOver(failures, samples, limit), alpha);
}

/** The smallest number of samples with which `failures` failures demonstrate `limit` at any look; else Infinity. */
export function samplesNeededAnytime(
  failures: number,
  limit: number,
  alpha: number,
  a: number = WAGER,
): number {
  requireWhole('failures', failures);
  requireRate('limit', limit);
  const guess = Math.min(Math.ceil((2 * failures - 3 * Math.log(alpha)) / limit), Number.MAX_SAFE_INTEGER);
  return smallest(failures + 1, guess, (samples) => demonstratesAnytime(failures, samples, limit, alpha, a));
}

/**
 * The highest rate that the samples so far leave possible at any look: the limit at which the evidence is 1/alpha. For
 * display. 1 when all failed or there are none.
 */
export function anytimeUpperBound(
  failures: number,
  samples: number,
  alpha: number,
  a: number = WAGER,
): number {
  requireCounts(failures, samples);
  requireAlpha(alpha, 0.5);
  if (failures === samples) return 1;
  const target = -Math.log(alpha);
  const low = failures / samples;
  const start = upperBound(failures, samples, alpha / 10);
  return rootRate({ low, high: 1, start }, (limit) => {
    const evidence = logEvidenceUnder(failures, samples, limit, a);
    const slope = (a * Math.exp(-evidence) - (a + failures)) / limit + (samples - failures) / (1 - limit);
    return { value: evidence - target, slope };
  });
}

/**
 * The lowest rate that the samples so far leave possible at any look: the limit that they show to be exceeded with
 * evidence of 1/alpha. For display. 0 without failures.
 */
export function anytimeLowerBound(failures: number, samples: number, alpha: number): number {
  requireCounts(failures, samples);
  requireAlpha(alpha, 0.5);
  if (failures === 0) return 0;
  const target = -Math.log(alpha);
  const start = lowerBound(failures, samples, alpha / 10);
  return rootRate({ low: 0, high: failures / samples, start }, (limit) => {
    const tail = logBinomialLower(failures, samples + 1, limit);
    const density = (samples + 1) * Math.exp(logBinomial(failures, samples, limit) - tail);
    const slope = (samples - failures + 1) / (1 - limit) - failures / limit - density;
    return { value: logEvidenceOver(failures, samples, limit) - target, slope };
  });
}
