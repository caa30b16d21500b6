/** Whether failures grow from release to release. An alarm: a small chance blocks, a large one permits nothing. */
import { logBinomial } from './binomial.ts';
import { type FailureCounts, requireCounts } from './domain.ts';
import { fisherExact } from './fisher.ts';

/** Beyond so many multiplications (about half a second, and some ten megabytes) two groups are compared instead. */
const MOST_STEPS = 3e8;

/**
 * The chance, if all releases (oldest first) have the same rate, that their failures lean as far towards the later ones,
 * given how many there are in all: the exact conditional Cochran–Armitage test, one-sided. `scores` place the releases,
 * whole numbers that rise (a release's index, log₁₀ of its compute); 0, 1, 2, … when left out. When there are so many failures
 * that the exact sum takes too long, Fisher's exact test of the newest release against all earlier ones, which then
 * has the power to do without the trend.
 * Source: W. G. Cochran 1954, P. Armitage 1955. `RangeError` with fewer than two releases or scores that do not rise.
 */
export function trendTest(
  releases: readonly FailureCounts[],
  scores: readonly number[] = releases.map((_, i) => i),
): number {
  requireReleases(releases, scores);
  const failures = total(releases, 'failures');
  const samples = total(releases, 'samples');
  if (failures === 0 || failures === samples) return 1;
  const steps = scores.map((score) => score - scores[0]!);
  const width = steps.at(-1)! * failures + 1;
  if (releases.length === 2 || releases.length * failures * width * Math.max(failures, 64) > MOST_STEPS) {
    const earlier = releases.slice(0, -1);
    return fisherExact(releases.at(-1)!, {
      failures: total(earlier, 'failures'),
      samples: total(earlier, 'samples'),
    });
  }
  const observed = releases.reduce((sum, release, i) => sum + steps[i]! * release.failures, 0);
  const chances = scoreDistribution(releases, steps, failures, failures / samples);
  const sum = (from: number) => chances.subarray(from).reduce((a, b) => a + b, 0);
  return sum(observed) / sum(0);
}

/**
 * In proportion, the chance of each total score when `failures` failures fall on the releases. The binomial at any common
 * `rate` gives the right proportions; the overall one keeps them in range.
 */
function scoreDistribution(
  releases: readonly FailureCounts[],
  steps: readonly number[],
  failures: number,
  rate: number,
): Float64Array {
  const width = steps.at(-1)! * failures + 1;
  // table[k][s]: the chance that the releases so far have k failures with total score s.
  let table = Array.from({ length: failures + 1 }, () => new Float64Array(width));
  table[0]![0] = 1;
  releases.forEach(({ samples }, release) => {
    const next = table.map(() => new Float64Array(width));
    for (let x = 0; x <= Math.min(failures, samples); x++) {
      const chance = Math.exp(logBinomial(x, samples, rate));
      const shift = x * steps[release]!;
      for (let k = 0; k + x <= failures; k++) {
        const [from, to] = [table[k]!, next[k + x]!];
        for (let s = 0; s + shift < width; s++) to[s + shift]! += from[s]! * chance;
      }
    }
    table = next;
  });
  return table[failures]!;
}

function requireReleases(releases: readonly FailureCounts[], scores: readonly number[]): void {
  if (releases.length < 2) throw new RangeError('a trend needs at least two releases');
  for (const { failures, samples } of releases) requireCounts(failures, samples);
  const rising = scores.every((s, i) => Number.isSafeInteger(s) && (i === 0 || s > scores[i - 1]!));
  if (!rising || scores.length !== releases.length) {
    throw new RangeError('a trend needs a whole, rising score for each release');
  }
}

function total(releases: readonly FailureCounts[], of: keyof FailureCounts): number {
  return releases.reduce((sum, release) => sum + release[of], 0);
}
