import { alphaOf } from '../../../src/statistics/alpha.ts';
import { attemptAlpha, chanceThatOnePasses } from '../../../src/statistics/attempts.ts';
import { logBinomialLower } from '../../../src/statistics/binomial.ts';
import { passProbability } from '../../../src/statistics/power.ts';
import { samplesNeeded } from '../../../src/statistics/sample-size.ts';
import type { OracleRow } from '../../oracles/read.ts';
import type { Check } from './check.ts';

const alpha = (row: OracleRow) => attemptAlpha(alphaOf(row.text('confidence')), row.number('attempt_i'));
const needed = (row: OracleRow) => samplesNeeded(row.number('failures_k'), row.number('limit'), alpha(row));

/** The samples of each of so many attempts; the table also has other ways to spend alpha, which the gate does not have. */
const ours = (row: OracleRow) => row.text('sequence') === '1/(i(i+1))';
const sizes = (row: OracleRow) =>
  Array.from({ length: row.number('attempts') }, (_, i) =>
    samplesNeeded(
      row.number('failures_k_allowed'),
      row.number('limit'),
      attemptAlpha(alphaOf(row.text('confidence')), i + 1),
    ),
  );
const passesAt = (row: OracleRow, rate: number) =>
  chanceThatOnePasses(sizes(row).map((n) => passProbability(rate, row.number('failures_k_allowed'), n)));

export const attemptChecks: readonly Check[] = [
  {
    method: 'attemptAlpha',
    file: 'spend.csv',
    got: alpha,
    want: (row) => row.number('alpha_i_20_digits'),
  },
  {
    method: 'samplesNeeded, of an attempt',
    file: 'spend.csv',
    tolerance: 0,
    got: needed,
    want: (row) => row.number('fewest_samples'),
  },
  {
    method: 'logBinomialLower, of an attempt',
    file: 'spend.csv',
    got: (row) => Math.exp(logBinomialLower(row.number('failures_k'), needed(row), row.number('limit'))),
    want: (row) => row.number('tail_at_n_20_digits'),
  },
  {
    method: 'samples of all attempts',
    file: 'spend_total.csv',
    where: ours,
    tolerance: 0,
    got: (row) => sizes(row).reduce((a, b) => a + b, 0),
    want: (row) => row.number('samples_of_all_attempts'),
  },
  {
    method: 'chanceThatOnePasses, at the limit',
    file: 'spend_total.csv',
    where: ours,
    got: (row) => passesAt(row, row.number('limit')),
    want: (row) => row.number('false_release_at_limit_15_digits'),
  },
  {
    method: 'chanceThatOnePasses, at a fifth of it',
    file: 'spend_total.csv',
    where: ours,
    got: (row) => passesAt(row, row.number('limit') / 5),
    want: (row) => row.number('pass_within_at_limit_over_5'),
  },
];
