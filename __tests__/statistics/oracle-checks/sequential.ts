import { alphaOf } from '../../../src/statistics/alpha.ts';
import {
  anytimeUpperBound,
  logEvidenceOver,
  logEvidenceUnder,
  samplesNeededAnytime,
} from '../../../src/statistics/eprocess.ts';
import { samplesNeeded } from '../../../src/statistics/sample-size.ts';
import type { OracleRow } from '../../oracles/read.ts';
import type { Check } from './check.ts';

const alpha = (row: OracleRow) => alphaOf(row.text('confidence'));

/** `e a=1/4` is the e-process with that wager, the other rule a look after every sample with the test for one look. */
function samplesByRule(row: OracleRow, failures: number): number {
  const wager = /a=1(?:\/(\d))?$/.exec(row.text('rule'));
  if (!wager) return samplesNeeded(failures, 0.01, 0.05);
  return samplesNeededAnytime(failures, 0.01, 0.05, 1 / Number(wager[1] ?? 1));
}

/** `L/10`, `2L`, `L`, `0`. */
function trueRate(row: OracleRow): number {
  const [, times, over] = /^(\d*)L?(?:\/(\d+))?$/.exec(row.text('true_p'))!;
  return times === '0' ? 0 : (0.01 * Number(times || 1)) / Number(over ?? 1);
}

/** The table also knows items of which a fraction failed; the gate counts whole ones. */
const isWhole = (row: OracleRow) => Number.isInteger(row.number('k'));

const boundaries = new Map<string, number[]>();

/** The samples at which each number of failures passes, as far as the horizon. */
function boundary(row: OracleRow): number[] {
  const known = boundaries.get(row.text('rule'));
  if (known) return known;
  const found = [samplesByRule(row, 0)];
  while (found.at(-1)! <= row.number('horizon_n')) found.push(samplesByRule(row, found.length));
  boundaries.set(row.text('rule'), found);
  return found;
}

/** The chance of having passed by some look up to `horizon`, looking after every sample: by going through all counts. */
function passedBy(horizon: number, row: OracleRow): number {
  const needed = boundary(row);
  const rate = trueRate(row);
  const at = new Float64Array(needed.length);
  at[0] = 1;
  let passed = 0;
  for (let n = 1; n <= horizon; n++) {
    for (let k = at.length - 1; k >= 0; k--) {
      at[k] = at[k]! * (1 - rate) + (k > 0 ? at[k - 1]! * rate : 0);
      if (n >= needed[k]!) {
        passed += at[k]!;
        at[k] = 0;
      }
    }
  }
  return passed;
}

export const sequentialChecks: readonly Check[] = [
  {
    method: 'logEvidenceUnder',
    file: 'eprocess_log.csv',
    where: isWhole,
    got: (row) => logEvidenceUnder(row.number('k'), row.number('n'), row.number('limit'), row.number('a')),
    want: (row) => row.number('log_E_demonstrate'),
    floor: 1,
  },
  {
    method: 'logEvidenceOver',
    file: 'eprocess_log.csv',
    where: isWhole,
    got: (row) => logEvidenceOver(row.number('k'), row.number('n'), row.number('limit')),
    want: (row) => row.number('log_E_violate_uniform'),
    floor: 1,
  },
  {
    method: 'samplesNeededAnytime',
    file: 'eprocess_boundary.csv',
    tolerance: 0,
    got: (row) =>
      samplesNeededAnytime(row.number('failures_k'), row.number('limit'), alpha(row), row.number('a')),
    want: (row) => row.number('n_min_anytime'),
  },
  {
    method: 'anytimeUpperBound',
    file: 'eprocess_upper.csv',
    got: (row) => anytimeUpperBound(row.number('k'), row.number('n'), alpha(row), row.number('a')),
    want: (row) => row.number('anytime_upper'),
  },
  {
    method: 'samplesNeededAnytime, all paths',
    file: 'sequential_dp_L0.01_conf0.95.csv',
    got: (row) => passedBy(row.number('horizon_n'), row),
    want: (row) => row.number('P(pass)'),
  },
  {
    method: 'samplesNeededAnytime, all paths',
    file: 'sequential_dp_L0.01_conf0.95.csv',
    got: (row) => passedBy(1000, row),
    want: (row) => row.number('P(by 1000)'),
  },
];
