import { alphaOf } from '../../../src/statistics/alpha.ts';
import { logMeanOver, logMeanUnder, type PartlyFailed } from '../../../src/statistics/betting.ts';
import { logBinomialLower } from '../../../src/statistics/binomial.ts';
import {
  demonstratesWeighted,
  poolWeighted,
  type Share,
  type WeightedKind,
  weightedUpperBound,
} from '../../../src/statistics/weighted.ts';
import type { OracleRow } from '../../oracles/read.ts';
import type { Check } from './check.ts';

const alpha = (row: OracleRow) => alphaOf(row.text('confidence'));

const fractions = (row: OracleRow, column: string): Share[] =>
  row
    .text(column)
    .split(' ')
    .map((one) => {
      const [of = '', among = '1'] = one.split('/');
      return { of: BigInt(of), among: BigInt(among) };
    });

const kinds = (row: OracleRow): WeightedKind[] => {
  const [failures, samples] = [row.list('failures'), row.list('samples')];
  return fractions(row, 'weights').map((share, i) => ({
    share,
    failures: failures[i]!,
    samples: samples[i]!,
  }));
};

/** At any look, where kinds are drawn in the shares of `drawn`: a failure counts as share / drawn of the largest of these. */
function anyLook(row: OracleRow, failures: readonly number[], samples: number, drawn: readonly number[]) {
  const drawnInAll = drawn.reduce((a, b) => a + b, 0);
  const ratios = fractions(row, 'weights').map(
    ({ of, among }, i) => (Number(of) * drawnInAll) / (Number(among) * drawn[i]!),
  );
  const largest = Math.max(...ratios);
  const failed = failures.reduce((a, b) => a + b, 0);
  const counted: PartlyFailed[] = [
    ...failures.map((units, i) => ({ part: ratios[i]! / largest, units })),
    { part: 0, units: samples - failed },
  ];
  return { counted, limit: row.number('limit') / largest };
}

const strata = (row: OracleRow) => {
  const samples = row.list('samples');
  return anyLook(
    row,
    row.list('failures'),
    samples.reduce((a, b) => a + b, 0),
    samples,
  );
};

const atBoundary = (row: OracleRow) =>
  anyLook(row, row.list('failures'), row.number('samples'), row.list('samples_per_stratum_ratio'));

export const weightedChecks: readonly Check[] = [
  {
    method: 'poolWeighted',
    file: 'weighted_pooled.csv',
    got: (row) => poolWeighted(kinds(row)).heaviest,
    want: (row) => {
      const [of, among = '1'] = row.text('W_fraction').split('/');
      return Number(of) / Number(among);
    },
  },
  {
    method: 'logBinomialLower, of limit / W',
    file: 'weighted_pooled.csv',
    got: (row) => {
      const { failures, samples, heaviest } = poolWeighted(kinds(row));
      return Math.exp(logBinomialLower(failures, samples, row.number('limit') / heaviest));
    },
    want: (row) => row.number('tail_at_limit_over_W_20_digits'),
  },
  {
    method: 'weightedUpperBound',
    file: 'weighted_pooled.csv',
    got: (row) => weightedUpperBound(kinds(row), alpha(row)),
    want: (row) => row.number('bound_W_times_U_20_digits'),
  },
  {
    method: 'demonstratesWeighted',
    file: 'weighted_pooled.csv',
    tolerance: 0,
    got: (row) => Number(demonstratesWeighted(kinds(row), row.number('limit'), alpha(row))),
    want: (row) => row.number('demonstrated'),
  },
  {
    method: 'logMeanUnder, of weighted kinds',
    file: 'weighted_strata.csv',
    got: (row) => logMeanUnder(strata(row).counted, strata(row).limit),
    want: (row) => row.number('ln_e_under_25_digits'),
    floor: 1,
  },
  {
    method: 'logMeanOver, of weighted kinds',
    file: 'weighted_strata.csv',
    got: (row) => logMeanOver(strata(row).counted, strata(row).limit),
    want: (row) => row.number('ln_e_over_25_digits'),
    floor: 1,
  },
  {
    method: 'logMeanUnder, of weighted kinds',
    file: 'weighted_boundary.csv',
    got: (row) => logMeanUnder(atBoundary(row).counted, atBoundary(row).limit),
    want: (row) => row.number('ln_e_at_n_20_digits'),
    floor: 1,
  },
];
