/**
 * Cuts the tables of exact figures down to what the tests read:
 * `node __tests__/generators/oracles.ts FOLDER_WITH_THE_TABLES`. Only clopper_pearson.csv is cut (its columns with 25
 * digits go, a double holds 17); the others are copied as they are.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = join(import.meta.dirname, '../oracles');
const copied = [
  'betainc.csv',
  'binomial_tail.csv',
  'decision_regions.csv',
  'point_estimate_gate.csv',
  'sample_size.csv',
];

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('name the folder that holds the tables');
for (const name of copied) copyFileSync(join(source, name), join(target, name));

const wide = readFileSync(join(source, 'clopper_pearson.csv'), 'utf8').trimEnd().split('\n');
const cut = wide.map((line) => line.split(',').slice(0, 6).join(','));
writeFileSync(join(target, 'clopper_pearson.csv'), `${cut.join('\n')}\n`);
