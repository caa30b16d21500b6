import { alphaOf } from '../../../src/statistics/alpha.ts';
import { attemptAlpha } from '../../../src/statistics/attempts.ts';
import { upperBound } from '../../../src/statistics/clopper-pearson.ts';
import { demonstrates } from '../../../src/statistics/decision.ts';
import { logPoissonUpper } from '../../../src/statistics/poisson.ts';
import { passProbability, power, smallestDesign } from '../../../src/statistics/power.ts';
import { samplesNeeded } from '../../../src/statistics/sample-size.ts';
import { chanceOfAny, expectedFailures, impliedLimit } from '../../../src/statistics/volume.ts';
import { declared } from '../../helpers/rules.ts';
import type { OracleRow } from '../../oracles/read.ts';
import type { Check } from './check.ts';

const alpha = (row: OracleRow) => alphaOf(row.text('confidence'));
const design = (row: OracleRow) =>
  smallestDesign(row.number('true_p'), row.number('target_power'), row.number('limit'), declared(alpha(row)));
const upper = (row: OracleRow) => upperBound(row.number('k'), row.number('n'), alpha(row));

export const planningChecks: readonly Check[] = [
  {
    method: 'passProbability',
    file: 'power.csv',
    got: (row) =>
      passProbability(row.number('true_p'), row.number('allowed_failures_k'), row.number('n_min')),
    want: (row) => row.number('pass_probability'),
  },
  {
    method: 'power',
    file: 'power.csv',
    got: (row) => power(row.number('true_p'), row.number('n_min'), row.number('limit'), declared(alpha(row))),
    want: (row) => row.number('pass_probability'),
  },
  {
    method: 'smallestDesign',
    file: 'planner.csv',
    tolerance: 0,
    got: (row) => design(row)!.failures,
    want: (row) => row.number('k_allowed'),
  },
  {
    method: 'smallestDesign',
    file: 'planner.csv',
    got: (row) => design(row)!.power,
    want: (row) => row.number('achieved_power'),
  },
  {
    method: 'passProbability',
    file: 'rerun_until_pass.csv',
    got: (row) => chanceOfAny(passProbability(row.number('true_p'), 0, 2995), row.number('attempts')),
    want: (row) => row.number('P(pass within attempts)'),
  },
  {
    method: 'attemptAlpha',
    file: 'attempt_alpha_spending.csv',
    got: (row) => attemptAlpha(alpha(row), row.number('attempt')),
    want: (row) => row.number('alpha_i'),
  },
  {
    method: 'attemptAlpha',
    file: 'attempt_alpha_spending.csv',
    tolerance: 0,
    got: (row) => samplesNeeded(0, row.number('limit'), attemptAlpha(alpha(row), row.number('attempt'))),
    want: (row) => row.number('n_zero_failures'),
  },
  {
    method: 'expectedFailures',
    file: 'volume.csv',
    got: (row) => expectedFailures(upper(row), row.number('V')),
    want: (row) => row.number('expected_incidents_upper'),
  },
  {
    method: 'chanceOfAny',
    file: 'volume.csv',
    got: (row) => chanceOfAny(upper(row), row.number('V')),
    want: (row) => row.number('P_at_least_one_upper'),
  },
  {
    method: 'impliedLimit',
    file: 'volume_planner.csv',
    got: (row) => impliedLimit(row.number('eps'), row.number('V')),
    want: (row) => row.number('required_limit'),
  },
  {
    method: 'logPoissonUpper',
    file: 'poisson_tail.csv',
    got: (row) => logPoissonUpper(row.number('k'), row.number('mean')),
    want: (row) => row.number('log_upper_tail'),
  },
  {
    method: 'upperBound, worst of all',
    file: 'stratified.csv',
    got: (row) => {
      const samples = row.list('samples');
      return Math.max(...row.list('failures').map((k, i) => upperBound(k, samples[i]!, alpha(row))));
    },
    want: (row) => row.number('worst_stratum_CP_upper'),
  },
  {
    method: 'demonstrates, epochs pooled',
    file: 'cluster_zero_failure.csv',
    tolerance: 0,
    got: (row) => Number(demonstrates(0, row.number('n_pooled'), row.number('true_rate=limit'), 0.05)),
    want: (row) => row.number('pooled_gate_passes_at_zero'),
  },
  {
    method: 'demonstrates, by items',
    file: 'cluster_zero_failure.csv',
    tolerance: 0,
    got: (row) => Number(demonstrates(0, row.number('items'), row.number('true_rate=limit'), 0.05)),
    want: (row) => row.number('item_gate_passes_at_zero'),
  },
];
