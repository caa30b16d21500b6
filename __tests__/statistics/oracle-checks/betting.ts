import { alphaOf } from '../../../src/statistics/alpha.ts';
import {
  logMeanOver,
  logMeanUnder,
  meanLowerBound,
  meanUpperBound,
  type PartlyFailed,
  unitsNeededForMean,
} from '../../../src/statistics/betting.ts';
import { samplesNeeded } from '../../../src/statistics/sample-size.ts';
import type { OracleRow } from '../../oracles/read.ts';
import type { Check } from './check.ts';

const alpha = (row: OracleRow) => alphaOf(row.text('confidence'));

/** `0/10:693;1/10:7`. */
const units = (row: OracleRow): PartlyFailed[] =>
  row
    .text('units_by_failed_tries')
    .split(';')
    .filter((one) => one !== '')
    .map((one) => {
      const [value = '', count] = one.split(':');
      const [failed, of] = value.split('/').map(Number);
      return { part: failed! / of!, units: Number(count) };
    });

const failing = (row: OracleRow): PartlyFailed[] => [
  { part: 1 / row.number('m'), units: row.number('units_failing_one_try') },
  { part: 1, units: row.number('units_failing_all_tries') },
];
const needed = (row: OracleRow) => unitsNeededForMean(failing(row), row.number('limit'), alpha(row));
const evidence = (row: OracleRow, all: number) => {
  const failed = failing(row).reduce((sum, one) => sum + one.units, 0);
  return logMeanUnder([...failing(row), { part: 0, units: all - failed }], row.number('limit'));
};

/** Of `audited` samples drawn from all: one failed there counts whole, one flagged elsewhere as a part of one. */
const audited = (row: OracleRow): { counted: PartlyFailed[]; limit: number } => {
  const [samples, looked] = [row.number('samples'), row.number('audited')];
  const [flagged, found] = [row.number('failures_flagged'), row.number('failures_found_by_audit')];
  return {
    counted: [
      { part: looked / samples, units: flagged },
      { part: 1, units: found },
      { part: 0, units: samples - flagged - found },
    ],
    limit: (row.number('limit') * looked) / samples,
  };
};

export const bettingChecks: readonly Check[] = [
  {
    method: 'logMeanUnder',
    file: 'betting_log.csv',
    got: (row) => logMeanUnder(units(row), row.number('limit')),
    want: (row) => row.number('ln_e_under_25_digits'),
    floor: 1,
  },
  {
    method: 'logMeanOver',
    file: 'betting_log.csv',
    got: (row) => logMeanOver(units(row), row.number('limit')),
    want: (row) => row.number('ln_e_over_25_digits'),
    floor: 1,
  },
  {
    method: 'meanUpperBound',
    file: 'betting_bounds.csv',
    got: (row) => meanUpperBound(units(row), alpha(row)),
    want: (row) => row.number('upper_25_digits'),
  },
  {
    method: 'meanLowerBound',
    file: 'betting_bounds.csv',
    got: (row) => meanLowerBound(units(row), alpha(row)),
    want: (row) => row.number('lower_25_digits'),
  },
  {
    method: 'unitsNeededForMean',
    file: 'betting_boundary.csv',
    tolerance: 0,
    got: needed,
    want: (row) => row.number('fewest_units'),
  },
  {
    method: 'logMeanUnder, at the boundary',
    file: 'betting_boundary.csv',
    got: (row) => evidence(row, row.number('fewest_units')),
    want: (row) => row.number('ln_e_at_n_20_digits'),
    floor: 1,
  },
  {
    method: 'samplesNeeded, any try',
    file: 'betting_boundary.csv',
    tolerance: 0,
    got: (row) =>
      samplesNeeded(
        row.number('units_failing_one_try') + row.number('units_failing_all_tries'),
        row.number('limit'),
        alpha(row),
      ),
    want: (row) => row.number('fewest_units_any_epoch_fixed_n'),
  },
  {
    method: 'logMeanUnder, of an audit',
    file: 'audit_betting.csv',
    got: (row) => logMeanUnder(audited(row).counted, audited(row).limit),
    want: (row) => row.number('ln_e_under_25_digits'),
    floor: 1,
  },
];
