import { alphaOf } from '../../../src/statistics/alpha.ts';
import { logBinomialLower, logBinomialUpper } from '../../../src/statistics/binomial.ts';
import { mostFailures, smallestDesign } from '../../../src/statistics/power.ts';
import { samplesNeeded } from '../../../src/statistics/sample-size.ts';
import { tippingPoint } from '../../../src/statistics/tipping.ts';
import { declared } from '../../helpers/rules.ts';
import type { OracleRow } from '../../oracles/read.ts';
import type { Check } from './check.ts';

const rule = (row: OracleRow) => declared(alphaOf(row.text('confidence')));
const counts = (row: OracleRow) => ({ failures: row.number('failures'), samples: row.number('samples') });
const tips = (row: OracleRow) =>
  tippingPoint(counts(row), row.number('replaced'), row.number('limit'), rule(row));

/** `1/10 of limit` or `0 of limit`. */
function share(row: OracleRow, column: string): number {
  const [part = ''] = row.text(column).split(' of ');
  const [of = '', among = '1'] = part.split('/');
  return (row.number('limit') * Number(of)) / Number(among);
}

const planned = (row: OracleRow) =>
  smallestDesign(
    share(row, 'true_rate') + share(row, 'error_rate'),
    row.number('target'),
    row.number('limit'),
    rule(row),
  );

const hasLevelLimit = (row: OracleRow) => row.number('level_limit') > 0;
/** A failure without a severity counts as of every level. */
const severe = (row: OracleRow) =>
  row.number('scored_failures_at_level') + row.number('failures_without_a_severity');
const without = (row: OracleRow) => row.number('unscored') + row.number('missing');
const expected = (row: OracleRow) => row.number('expected_samples');

export const missingChecks: readonly Check[] = [
  {
    method: 'mostFailures',
    file: 'tipping.csv',
    tolerance: 0,
    got: (row) => mostFailures(row.number('samples'), row.number('limit'), rule(row)),
    want: (row) => row.number('most_failures_allowed'),
  },
  {
    method: 'tippingPoint',
    file: 'tipping.csv',
    tolerance: 0,
    // An empty cell: it would not hold even if none had failed.
    got: (row) => tips(row) ?? -1,
    want: (row) => (row.text('tipping_point_t') === '' ? -1 : row.number('tipping_point_t')),
  },
  {
    method: 'tippingPoint, all replaced failed',
    file: 'tipping.csv',
    tolerance: 0,
    got: (row) => Number(tips(row) === row.number('replaced')),
    want: (row) => row.number('holds_if_all_replaced_failed'),
  },
  {
    method: 'samplesNeeded, replaced as failed',
    file: 'tipping.csv',
    tolerance: 0,
    got: (row) =>
      samplesNeeded(
        row.number('failures') + row.number('replaced'),
        row.number('limit'),
        alphaOf(row.text('confidence')),
      ),
    want: (row) => row.number('fewest_samples_with_replaced_as_failed'),
  },
  {
    method: 'smallestDesign, with errors',
    file: 'planned_errors.csv',
    tolerance: 0,
    got: (row) => planned(row)!.samples,
    want: (row) => row.number('fewest_samples'),
  },
  {
    method: 'smallestDesign, with errors',
    file: 'planned_errors.csv',
    got: (row) => planned(row)!.power,
    want: (row) => row.number('power_15_digits'),
  },
  {
    method: 'logBinomialLower, severe or without a score',
    file: 'severity_missing.csv',
    where: hasLevelLimit,
    got: (row) =>
      Math.exp(logBinomialLower(severe(row) + without(row), expected(row), row.number('level_limit'))),
    want: (row) => row.number('tail_upper_15_digits'),
  },
  {
    method: 'logBinomialUpper, severe and scored',
    file: 'severity_missing.csv',
    where: hasLevelLimit,
    got: (row) =>
      Math.exp(logBinomialUpper(severe(row), expected(row) - without(row), row.number('level_limit'))),
    want: (row) => row.number('tail_violation_15_digits'),
  },
];
