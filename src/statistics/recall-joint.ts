/**
 * Failures that a grader found, and planted failures that it saw, judged together: less is given away than when each is
 * bounded by itself (grader.ts). The chance of error covers trial and run together, so one trial that serves many
 * releases makes them err together; for those, the split of grader.ts.
 * Assumes that planted failures are as easy to see as real ones. False alarms count as failures.
 * Source: R. J. Buehler 1957, "Confidence intervals for the product of two binomial parameters": one order of all outcomes,
 * fixed beforehand; here the ratio of the two bounds. Proofs: docs/statistics.md.
 */
import { logBinomial, logBinomialLower } from './binomial.ts';
import { lowerBound, upperBound } from './clopper-pearson.ts';
import { isUnder } from './decision.ts';
import { type FailureCounts, requireAlpha, requireRate } from './domain.ts';
import { type Recall, samplesNeededWithRecall } from './grader.ts';
import { samplesNeeded } from './sample-size.ts';
import { rootRate, smallest } from './search.ts';

/** The order of outcomes is by bounds at this alpha, whatever the claim's confidence. */
const ORDER_ALPHA = 0.025;
/** Outcomes whose order differs by less count as alike, that is as good. */
const ALIKE = 1e-9;
/** An interval of recalls this short that is not settled is not shown. */
const SHORTEST = 2 ** -45;
/** What is less likely changes no double. */
const NOTHING = 1e-20;

/** An outcome, and for each number of planted failures seen the most found that would be as good; −1 for none. */
interface Outcome {
  readonly samples: number;
  readonly planted: number;
  readonly asGood: readonly number[];
}

/** Whether the counts show a rate under `limit`, also counting what the grader misses. `RangeError` unless 0 < alpha ≤ 0.2. */
export function demonstratesJointly(
  counts: FailureCounts,
  recall: Recall,
  limit: number,
  alpha: number,
): boolean {
  requireRate('limit', limit);
  requireAlpha(alpha);
  const outcome = outcomeOf(counts, recall);
  return outcome !== undefined && isUnderEverywhere(outcome, limit, alpha);
}

/** The highest rate that is left possible, for display. 1 when the grader saw nothing, or there are no samples. */
export function jointUpperBound(counts: FailureCounts, recall: Recall, alpha: number): number {
  requireAlpha(alpha, 0.5);
  const outcome = outcomeOf(counts, recall);
  if (outcome === undefined || counts.failures === counts.samples) return 1;
  const start = upperBound(counts.failures, counts.samples, alpha);
  return rootRate({ low: counts.failures / counts.samples, high: 1, start }, (limit) => {
    const { chance, recall: worst } = worstRecall(outcome, limit);
    return { value: Math.log(chance / alpha), slope: -falls(outcome, limit, worst) / chance };
  });
}

/**
 * The chance, at a rate of `limit` and the recall that makes it largest, of an outcome at least as good; and that recall.
 * For display: {@link demonstratesJointly} does not rest on having found the maximum.
 */
export function jointChance(
  counts: FailureCounts,
  recall: Recall,
  limit: number,
): { chance: number; recall: number } {
  requireRate('limit', limit);
  const outcome = outcomeOf(counts, recall);
  return outcome === undefined ? { chance: 1, recall: 0 } : worstRecall(outcome, limit);
}

/** The smallest number of samples that demonstrates `limit` with so many failures found at such recall; else Infinity. */
export function samplesNeededJointly(failures: number, recall: Recall, limit: number, alpha: number): number {
  // Never more than the split, never fewer than without any miss.
  const most = samplesNeededWithRecall(failures, recall, limit, alpha);
  if (most === Infinity) return Infinity;
  return smallest(samplesNeeded(failures, limit, alpha), most, (samples) =>
    demonstratesJointly({ failures, samples }, recall, limit, alpha),
  );
}

/** Undefined where nothing can be shown: no samples, or a grader that saw nothing. */
function outcomeOf({ failures, samples }: FailureCounts, { detected, planted }: Recall): Outcome | undefined {
  const seen = lowerBound(detected, planted, ORDER_ALPHA);
  const found = upperBound(failures, samples, ORDER_ALPHA);
  if (samples === 0 || seen === 0) return undefined;
  const order = (found / seen) * (1 + ALIKE);
  const asGood = Array.from({ length: planted + 1 }, (_, d) =>
    mostFound(samples, order * lowerBound(d, planted, ORDER_ALPHA)),
  );
  return { samples, planted, asGood };
}

/** The most failures whose bound, at the alpha of the order, is at most `rate`; −1 where not even none has. */
function mostFound(samples: number, rate: number): number {
  if (rate >= 1) return samples;
  if (rate <= 0) return -1;
  const beyond = (k: number) => k >= samples || logBinomialLower(k, samples, rate) > Math.log(ORDER_ALPHA);
  return smallest(0, Math.ceil(samples * rate), beyond) - 1;
}

/** Sum over the planted failures seen, at recall `seen`, of the chance that no more than as good is found at `found`. */
function chanceAsGood({ samples, planted, asGood }: Outcome, seen: number, found: number): number {
  if (seen === 0) return 0;
  if (seen === 1) return Math.exp(tail(asGood[planted]!, samples, found));
  const points = binomialPoints(planted, seen);
  let sum = 0;
  let known = { most: -1, chance: 0 };
  for (let d = 1; d <= planted; d++) {
    const most = asGood[d]!;
    if (most < 0 || points[d] === 0) continue;
    // Many neighbours share a number, and the tail is what takes time.
    if (most !== known.most) known = { most, chance: Math.exp(tail(most, samples, found)) };
    sum += points[d]! * known.chance;
  }
  return sum;
}

/** The chance of each number of `n`: from the likeliest on to both sides, as far as it can change a double. */
function binomialPoints(n: number, p: number): Float64Array {
  const points = new Float64Array(n + 1);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const odds = p / (1 - p);
  points[mode] = Math.exp(logBinomial(mode, n, p));
  for (let k = mode; k < n && points[k]! > NOTHING; k++)
    points[k + 1] = (points[k]! * (n - k) * odds) / (k + 1);
  for (let k = mode; k > 0 && points[k]! > NOTHING; k--)
    points[k - 1] = (points[k]! * k) / ((n - k + 1) * odds);
  return points;
}

function tail(most: number, samples: number, rate: number): number {
  if (most < 0) return -Infinity;
  return rate === 0 ? 0 : logBinomialLower(most, samples, rate);
}

/**
 * Whether the chance is under alpha for every recall. On an interval it is at most that of seeing planted failures at its
 * upper end and finding failures at its lower end, since more seen is better and more found is worse; intervals are
 * halved until that settles them.
 */
function isUnderEverywhere(outcome: Outcome, limit: number, alpha: number): boolean {
  const under = (chance: number) => isUnder(Math.log(chance), alpha);
  const at = (recall: number) => chanceAsGood(outcome, recall, limit * recall);
  if (!under(at(1))) return false;
  const open: [from: number, to: number][] = [[0, 1]];
  for (let interval = open.pop(); interval; interval = open.pop()) {
    const [from, to] = interval;
    if (under(chanceAsGood(outcome, to, limit * from))) continue;
    const middle = (from + to) / 2;
    if (to - from < SHORTEST || !under(at(middle))) return false;
    open.push([from, middle], [middle, to]);
  }
  return true;
}

/** How fast the chance falls as the limit rises. */
function falls({ samples, planted, asGood }: Outcome, limit: number, recall: number): number {
  const rate = limit * recall;
  let sum = 0;
  for (let d = 1; d <= planted; d++) {
    const most = asGood[d]!;
    if (most < 0 || most >= samples || (recall === 1 && d < planted)) continue;
    const likely = recall === 1 ? 0 : logBinomial(d, planted, recall);
    if (likely < Math.log(NOTHING)) continue;
    sum += (recall * (samples - most) * Math.exp(likely + logBinomial(most, samples, rate))) / (1 - rate);
  }
  return sum;
}

/**
 * The recall with the largest chance: the tops of a grid, on a scale on which the spread of what is seen is the same
 * everywhere, each climbed to its summit.
 */
function worstRecall(outcome: Outcome, limit: number): { chance: number; recall: number } {
  const points = 32 + 8 * Math.ceil(Math.sqrt(outcome.planted));
  const recallAt = (i: number) => Math.sin((Math.min(i, points) / points) * (Math.PI / 2)) ** 2;
  const at = (i: number) => chanceAsGood(outcome, recallAt(i), limit * recallAt(i));
  const grid = Array.from({ length: points + 1 }, (_, i) => at(i));
  const highest = Math.max(...grid);
  let best = { chance: grid[points]!, recall: 1 };
  grid.forEach((chance, i) => {
    const isTop = chance >= (grid[i - 1] ?? 0) && chance >= (grid[i + 1] ?? 0);
    if (!isTop || chance < highest * 0.9) return;
    const place = summit(at, Math.max(0, i - 1), Math.min(points, i + 1));
    if (at(place) > best.chance) best = { chance: at(place), recall: recallAt(place) };
  });
  return best;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Where a function with one summit between `low` and `high` has it (golden section). */
function summit(f: (x: number) => number, low: number, high: number): number {
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [atLeft, atRight] = [f(left), f(right)];
  for (let i = 0; i < 32; i++) {
    if (atLeft < atRight) {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = f(right);
    } else {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = f(left);
    }
  }
  return (low + high) / 2;
}
