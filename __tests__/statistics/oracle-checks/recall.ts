import { alphaOf } from '../../../src/statistics/alpha.ts';
import { samplesNeededWithRecall } from '../../../src/statistics/grader.ts';
import {
  demonstratesJointly,
  jointChance,
  samplesNeededJointly,
} from '../../../src/statistics/recall-joint.ts';
import type { OracleRow } from '../../oracles/read.ts';
import type { Check } from './check.ts';

const alpha = (row: OracleRow) => alphaOf(row.text('confidence'));
const limit = (row: OracleRow) => row.number('limit');
const recall = (row: OracleRow) => ({ detected: row.number('detected'), planted: row.number('planted') });
const counts = (row: OracleRow) => ({ failures: row.number('found_k'), samples: row.number('samples') });
const atBoundary = (row: OracleRow, samples: number) =>
  jointChance({ failures: row.number('found_k'), samples }, recall(row), limit(row)).chance;

/** The maximum is flat, so its place and with it the last digits are hard to find. */
const tolerance = 1e-10;

export const recallChecks: readonly Check[] = [
  {
    method: 'jointChance',
    file: 'recall_joint.csv',
    tolerance,
    got: (row) => jointChance(counts(row), recall(row), limit(row)).chance,
    want: (row) => row.number('p_joint_15_digits'),
  },
  {
    method: 'demonstratesJointly',
    file: 'recall_joint.csv',
    tolerance: 0,
    got: (row) => Number(demonstratesJointly(counts(row), recall(row), limit(row), 0.05)),
    want: (row) => row.number('demonstrated_joint_95'),
  },
  {
    method: 'demonstratesJointly, from n on',
    file: 'recall_joint_boundary.csv',
    tolerance: 0,
    got: (row) => {
      const samples = row.number('fewest_samples_joint');
      const shows = (n: number) =>
        demonstratesJointly(
          { failures: row.number('found_k'), samples: n },
          recall(row),
          limit(row),
          alpha(row),
        );
      return Number(shows(samples) && !shows(samples - 1));
    },
    want: () => 1,
  },
  {
    method: 'samplesNeededJointly',
    file: 'recall_joint_boundary.csv',
    where: (row) => row.number('found_k') === 0 && row.number('planted') <= 60,
    tolerance: 0,
    got: (row) => samplesNeededJointly(row.number('found_k'), recall(row), limit(row), alpha(row)),
    want: (row) => row.number('fewest_samples_joint'),
  },
  {
    method: 'jointChance, at the boundary',
    file: 'recall_joint_boundary.csv',
    tolerance,
    got: (row) => atBoundary(row, row.number('fewest_samples_joint')),
    want: (row) => row.number('p_at_n_15_digits'),
  },
  {
    method: 'samplesNeededWithRecall',
    file: 'recall_joint_boundary.csv',
    tolerance: 0,
    got: (row) => samplesNeededWithRecall(row.number('found_k'), recall(row), limit(row), alpha(row)),
    want: (row) => row.number('fewest_samples_split'),
  },
];
