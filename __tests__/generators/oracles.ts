/**
 * Cuts the tables of exact figures down to what the tests read:
 * `node __tests__/generators/oracles.ts FOLDER_WITH_THE_TABLES`. Only clopper_pearson.csv is cut (its columns with 25
 * digits go, a double holds 17); the others are copied as they are. What the make-*.py beside them write is not touched.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = join(import.meta.dirname, '../oracles');
const tables = [
  'attempt_alpha_spending.csv',
  'audit_bounds.csv',
  'betainc.csv',
  'binomial_tail.csv',
  'clopper_pearson.csv',
  'cluster_zero_failure.csv',
  'decision_regions.csv',
  'eprocess_boundary.csv',
  'eprocess_log.csv',
  'eprocess_upper.csv',
  'gap_tests.csv',
  'hypergeometric.csv',
  'hypergeometric_planner.csv',
  'judge_bounds.csv',
  'monitor_composite.csv',
  'planner.csv',
  'point_estimate_gate.csv',
  'power.csv',
  'recall_planner.csv',
  'recall_sample_size.csv',
  'rerun_until_pass.csv',
  'sample_size.csv',
  'sequential_dp_L0.01_conf0.95.csv',
  'severity_rank_exact.csv',
  'stratified.csv',
  'trend_cochran_armitage_exact.csv',
  'volume.csv',
  'volume_planner.csv',
];

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('name the folder that holds the tables');
for (const name of tables) {
  const lines = readFileSync(join(source, name), 'utf8').trimEnd().split(/\r?\n/);
  const kept =
    name === 'clopper_pearson.csv' ? lines.map((line) => line.split(',').slice(0, 6).join(',')) : lines;
  writeFileSync(join(target, name), `${kept.join('\n')}\n`);
}
