/**
 * The rate in a use of declared shares of kinds, from samples of these kinds in other proportions. The worst
 * under-sampling of a kind, W, takes its toll of all: n samples are worth n/W. Where the sizes are the shares, W = 1 and
 * this is pooling.
 * Source: W. Hoeffding 1956, "On the distribution of the number of successes in independent trials": a sum of unlike
 * trials is as low as `failures` or lower at most as often as that of like ones, for failures up to the mean less 1.
 */
import { logBinomialLower, logBinomialUpper } from './binomial.ts';
import { upperBound } from './clopper-pearson.ts';
import { isUnder } from './decision.ts';
import { type FailureCounts, requireAlpha, requireCounts, requireRate } from './domain.ts';

/** A share of the use as an exact fraction: 3 of 100. */
export interface Share {
  readonly of: bigint;
  readonly among: bigint;
}

/** What was counted of one kind, and how much of the use it is. */
export interface WeightedKind extends FailureCounts {
  readonly share: Share;
}

interface Pooled extends FailureCounts {
  /** n · max(share / samples of the kind); Infinity where a kind has no sample. At least 1. */
  readonly heaviest: number;
  /** n · min(share / samples of the kind), over kinds that have samples. At most 1. */
  readonly lightest: number;
}

/**
 * The kinds counted together. `RangeError` unless the shares, each more than 0, add to exactly 1 and the counts can be.
 */
export function poolWeighted(kinds: readonly WeightedKind[]): Pooled {
  for (const { failures, samples, share } of kinds) {
    requireCounts(failures, samples);
    if (share.of <= 0n || share.among <= 0n) throw new RangeError('a share must be more than 0');
  }
  const among = kinds.reduce((product, { share }) => product * share.among, 1n);
  const shares = kinds.reduce((sum, { share }) => sum + (among / share.among) * share.of, 0n);
  if (shares !== among) throw new RangeError('the shares of a use must add to exactly 1');
  const samples = kinds.reduce((sum, kind) => sum + kind.samples, 0);
  const sampled = kinds.filter((kind) => kind.samples > 0).map((kind) => weightOf(kind, samples));
  return {
    samples,
    failures: kinds.reduce((sum, kind) => sum + kind.failures, 0),
    heaviest: sampled.length < kinds.length ? Infinity : Math.max(...sampled),
    lightest: Math.min(...sampled),
  };
}

/** n · share / samples of the kind, from exact whole numbers: the whole part, and 120 bits of the rest. */
function weightOf({ share, samples }: WeightedKind, all: number): number {
  const a = BigInt(all) * share.of;
  const b = BigInt(samples) * share.among;
  return Number(a / b) + Number(((a % b) << 120n) / b) / 2 ** 120;
}

/** Whether the counts show, at confidence 1 − alpha, a rate under `limit` in the use. `RangeError` unless 0 < alpha ≤ 0.2. */
export function demonstratesWeighted(kinds: readonly WeightedKind[], limit: number, alpha: number): boolean {
  requireRate('limit', limit);
  requireAlpha(alpha);
  const { failures, samples, heaviest } = poolWeighted(kinds);
  const seen = limit / heaviest;
  if (samples === 0 || !(seen > 0 && failures + 1 <= samples * seen)) return false;
  return isUnder(logBinomialLower(failures, samples, seen), alpha);
}

/** Whether they show that it is over `limit`. Arguments as above; failures are those of scored samples. */
export function violatesWeighted(kinds: readonly WeightedKind[], limit: number, alpha: number): boolean {
  requireRate('limit', limit);
  requireAlpha(alpha);
  const { failures, samples, lightest } = poolWeighted(kinds);
  const seen = limit / lightest;
  if (samples === 0 || !(seen < 1 && failures - 1 >= samples * seen)) return false;
  return isUnder(logBinomialUpper(failures, samples, seen), alpha);
}

/** The highest rate in the use that the counts leave possible; 1 where a kind has no sample. */
export function weightedUpperBound(kinds: readonly WeightedKind[], alpha: number): number {
  const { failures, samples, heaviest } = poolWeighted(kinds);
  if (heaviest === Infinity) return 1;
  return Math.min(1, heaviest * Math.max(upperBound(failures, samples, alpha), (failures + 1) / samples));
}
