import { alphaOf } from '../../../src/statistics/alpha.ts';
import { samplesNeededAnytime } from '../../../src/statistics/eprocess.ts';
import {
  chanceThatAllPass,
  type StoppingLaw,
  smallestGate,
  stoppingLaw,
} from '../../../src/statistics/gate.ts';
import { passProbability } from '../../../src/statistics/power.ts';
import { samplesNeeded } from '../../../src/statistics/sample-size.ts';
import { chanceOfAny, expectedFailures, impliedLimit } from '../../../src/statistics/volume.ts';
import { declared } from '../../helpers/rules.ts';
import type { OracleRow } from '../../oracles/read.ts';
import type { Check } from './check.ts';

const alpha = (row: OracleRow) => alphaOf(row.text('confidence'));

/** `1/10 of limit`. */
function trueRate(row: OracleRow): number {
  const [over = ''] = row.text('true_rate').split(' of ');
  return row.number('limit') / Number(over.split('/')[1]);
}

const design = (row: OracleRow) =>
  smallestGate(
    row.number('categories'),
    trueRate(row),
    row.number('target_gate_power'),
    row.number('limit'),
    declared(alpha(row)),
  )!;

const laws = new Map<string, StoppingLaw>();

function law(row: OracleRow): StoppingLaw {
  const key = ['limit', 'confidence', 'true_rate', 'boundaries_used'].map((one) => row.text(one)).join();
  const known = laws.get(key);
  if (known) return known;
  const needed = Array.from({ length: row.number('boundaries_used') }, (_, k) =>
    samplesNeededAnytime(k, row.number('limit'), alpha(row)),
  );
  const found = stoppingLaw(trueRate(row), needed);
  laws.set(key, found);
  return found;
}

/** Sums in doubles, of which the table prints eight digits. */
const tolerance = 1e-7;

export const gateChecks: readonly Check[] = [
  {
    method: 'smallestGate',
    file: 'gate_power.csv',
    tolerance: 0,
    got: (row) => design(row).samples,
    want: (row) => row.number('fewest_samples_per_category'),
  },
  {
    method: 'chanceThatAllPass',
    file: 'gate_power.csv',
    got: (row) => chanceThatAllPass(new Array(row.number('categories')).fill(design(row).power)),
    want: (row) => row.number('gate_power_15_digits'),
  },
  {
    method: 'passProbability, at the limit',
    file: 'gate_power.csv',
    got: (row) =>
      passProbability(
        row.number('limit'),
        row.number('failures_allowed_k'),
        row.number('fewest_samples_per_category'),
      ),
    want: (row) => row.number('one_category_at_limit_passes_15_digits'),
  },
  {
    method: 'stoppingLaw, mean',
    file: 'gate_sequential.csv',
    tolerance,
    got: (row) => law(row).mean,
    want: (row) => row.number('expected_samples_per_category_8_digits'),
  },
  {
    method: 'stoppingLaw, nine in ten',
    file: 'gate_sequential.csv',
    tolerance: 0,
    got: (row) => law(row).by(0.9),
    want: (row) => row.number('p90_samples_per_category'),
  },
  {
    method: 'stoppingLaw, slowest category',
    file: 'gate_sequential.csv',
    tolerance: 0,
    got: (row) => law(row).by(0.9 ** (1 / row.number('categories'))),
    want: (row) => row.number('p90_of_the_slowest_category'),
  },
  {
    method: 'chanceOfAny, in a year',
    file: 'gate_yearly.csv',
    got: (row) => chanceOfAny(alpha(row), row.number('bad_changes_at_limit_a_year')),
    want: (row) => row.number('chance_that_one_passes_at_least_15_digits'),
  },
  {
    method: 'expectedFailures, in a year',
    file: 'gate_yearly.csv',
    got: (row) => expectedFailures(alpha(row), row.number('bad_changes_at_limit_a_year')),
    want: (row) => row.number('expected_number_that_pass'),
  },
  {
    method: 'samplesNeeded, for a year',
    file: 'gate_yearly.csv',
    tolerance: 0,
    got: (row) => samplesNeeded(0, 0.01, impliedLimit(0.05, row.number('bad_changes_at_limit_a_year'))),
    want: (row) => row.number('samples_without_a_failure_at_1_percent_then'),
  },
];
