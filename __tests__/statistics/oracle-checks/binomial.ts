import { alphaOf } from '../../../src/statistics/alpha.ts';
import { logBinomialLower, logBinomialUpper } from '../../../src/statistics/binomial.ts';
import { lowerBound, upperBound } from '../../../src/statistics/clopper-pearson.ts';
import { demonstrates, violates } from '../../../src/statistics/decision.ts';
import { samplesNeeded } from '../../../src/statistics/sample-size.ts';
import type { OracleRow } from '../../oracles/read.ts';
import type { Check } from './check.ts';

/** I_x(a, b) = P(X ≥ a) of a + b − 1 trials, where a and b are whole. */
const isBinomial = (row: OracleRow) => Number.isInteger(row.number('a')) && Number.isInteger(row.number('b'));

/** The largest k of 0…n for which `holds`, true up to some k and false after; −1 when there is none. */
function lastThat(n: number, holds: (k: number) => boolean): number {
  let [low, high] = [-1, n];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const binomialChecks: readonly Check[] = [
  {
    method: 'logBinomialLower',
    file: 'binomial_tail.csv',
    got: (row) => logBinomialLower(row.number('k'), row.number('n'), row.number('p')),
    want: (row) => row.number('log_cdf'),
  },
  {
    method: 'logBinomialUpper',
    file: 'binomial_tail.csv',
    got: (row) => logBinomialUpper(row.number('k'), row.number('n'), row.number('p')),
    want: (row) => row.number('log_sf'),
  },
  {
    method: 'logBinomialUpper',
    file: 'betainc.csv',
    where: isBinomial,
    got: (row) => logBinomialUpper(row.number('a'), row.number('a') + row.number('b') - 1, row.number('x')),
    want: (row) => row.number('log_I'),
    floor: 1,
  },
  {
    method: 'logBinomialLower',
    file: 'betainc.csv',
    where: isBinomial,
    got: (row) =>
      logBinomialLower(row.number('a') - 1, row.number('a') + row.number('b') - 1, row.number('x')),
    want: (row) => row.number('log_one_minus_I'),
    floor: 1,
  },
  {
    method: 'logBinomialLower',
    file: 'point_estimate_gate.csv',
    got: (row) =>
      Math.exp(
        logBinomialLower(
          row.number('max_failures_passing_point_gate'),
          row.number('n'),
          row.number('true_p'),
        ),
      ),
    want: (row) => row.number('pass_probability'),
  },
  {
    method: 'upperBound',
    file: 'clopper_pearson.csv',
    got: (row) => upperBound(row.number('k'), row.number('n'), row.number('alpha')),
    want: (row) => row.number('upper'),
  },
  {
    method: 'lowerBound',
    file: 'clopper_pearson.csv',
    got: (row) => lowerBound(row.number('k'), row.number('n'), row.number('alpha')),
    want: (row) => row.number('lower'),
  },
  {
    method: 'samplesNeeded',
    file: 'sample_size.csv',
    tolerance: 0,
    got: (row) =>
      samplesNeeded(row.number('allowed_failures_k'), row.number('limit'), alphaOf(row.text('confidence'))),
    want: (row) => row.number('n_min'),
  },
  {
    method: 'logBinomialLower',
    file: 'sample_size.csv',
    got: (row) =>
      Math.exp(
        logBinomialLower(row.number('allowed_failures_k'), row.number('n_min') - 1, row.number('limit')),
      ),
    want: (row) => row.number('tail_at_n_min_minus_1'),
  },
  {
    method: 'demonstrates',
    file: 'decision_regions.csv',
    tolerance: 0,
    got: (row) => {
      const [n, limit, alpha] = [row.number('n'), row.number('limit'), alphaOf(row.text('confidence'))];
      return lastThat(n, (k) => demonstrates(k, n, limit, alpha));
    },
    want: (row) => row.number('k_max_demonstrated(-1=none)'),
  },
  {
    method: 'violates',
    file: 'decision_regions.csv',
    tolerance: 0,
    got: (row) => {
      const [n, limit, alpha] = [row.number('n'), row.number('limit'), alphaOf(row.text('confidence'))];
      return lastThat(n, (k) => !violates(k, n, limit, alpha)) + 1;
    },
    // An empty cell: not even n of n.
    want: (row) => (row.text('k_min_violated') === '' ? row.number('n') + 1 : row.number('k_min_violated')),
  },
];
