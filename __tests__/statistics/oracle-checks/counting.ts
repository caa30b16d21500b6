import { alphaOf } from '../../../src/statistics/alpha.ts';
import { lowerBound, upperBound } from '../../../src/statistics/clopper-pearson.ts';
import { fisherExact } from '../../../src/statistics/fisher.ts';
import { boundWithRecall, plantedNeeded, samplesNeededWithRecall } from '../../../src/statistics/grader.ts';
import {
  checksNeeded,
  logHypergeometricLower,
  lowerCount,
  upperCount,
} from '../../../src/statistics/hypergeometric.ts';
import { pairedSignTest, pairedTrendTest } from '../../../src/statistics/paired.ts';
import { samplesNeeded } from '../../../src/statistics/sample-size.ts';
import { severityRankTest } from '../../../src/statistics/severity-rank.ts';
import { trendTest } from '../../../src/statistics/trend.ts';
import type { OracleRow } from '../../oracles/read.ts';
import type { Check } from './check.ts';

const alpha = (row: OracleRow) => alphaOf(row.text('confidence'));
const heldOut = (row: OracleRow) => ({
  failures: row.number('k_heldout'),
  samples: row.number('n_heldout'),
});
const open = (row: OracleRow) => ({ failures: row.number('k_public'), samples: row.number('n_public') });
const recall = (row: OracleRow) => ({
  detected: row.number('planted_detected'),
  planted: row.number('planted'),
});

/** floor(N × limit) in decimal: doubles would lose one at a product that is whole. */
function share(row: OracleRow): number {
  const [whole = '', fraction = ''] = row.text('limit').split('.');
  return Number((BigInt(row.text('N')) * BigInt(whole + fraction)) / 10n ** BigInt(fraction.length));
}

export const countingChecks: readonly Check[] = [
  {
    method: 'upperCount',
    file: 'hypergeometric.csv',
    tolerance: 0,
    got: (row) => upperCount(row.number('k_failed'), row.number('n_checked'), row.number('N'), alpha(row)),
    want: (row) => row.number('M_upper'),
  },
  {
    method: 'lowerCount',
    file: 'hypergeometric.csv',
    tolerance: 0,
    got: (row) => lowerCount(row.number('k_failed'), row.number('n_checked'), row.number('N'), alpha(row)),
    want: (row) => row.number('M_lower'),
  },
  {
    method: 'logHypergeometricLower',
    file: 'hypergeometric.csv',
    got: (row) => {
      const draw = {
        population: row.number('N'),
        bad: row.number('M_upper'),
        drawn: row.number('n_checked'),
      };
      return Math.exp(logHypergeometricLower(row.number('k_failed'), draw));
    },
    want: (row) => row.number('P(X<=k|M_upper)'),
  },
  {
    method: 'checksNeeded',
    file: 'hypergeometric_planner.csv',
    tolerance: 0,
    got: (row) => checksNeeded(row.number('allowed_k'), row.number('N'), share(row), alpha(row)),
    // An empty cell: not even all.
    want: (row) => (row.text('n_min_checked') === '' ? Infinity : row.number('n_min_checked')),
  },
  {
    method: 'fisherExact',
    file: 'gap_tests.csv',
    got: (row) => fisherExact(heldOut(row), open(row)),
    want: (row) => row.number('fisher_greater_p'),
  },
  {
    method: 'trendTest',
    file: 'trend_cochran_armitage_exact.csv',
    got: (row) => {
      const samples = row.list('samples');
      const releases = row.list('failures').map((failures, i) => ({ failures, samples: samples[i]! }));
      return trendTest(releases, row.list('scores'));
    },
    want: (row) => row.number('p_exact_one_sided_increasing'),
  },
  {
    method: 'severityRankTest',
    file: 'severity_rank_exact.csv',
    got: (row) => {
      const groups = row.text('groups_oldest_first').split(' | ');
      return severityRankTest(groups.map((group) => group.split(' ').map(Number)))!;
    },
    want: (row) => row.number('p_exact_one_sided_increasing'),
  },
  {
    method: 'boundWithRecall',
    file: 'judge_bounds.csv',
    got: (row) =>
      boundWithRecall(
        { failures: row.number('flagged'), samples: row.number('n') },
        { detected: row.number('true_pos_detected'), planted: row.number('n_pos_cal') },
        alpha(row),
      ),
    want: (row) => row.number('pU_Sp1_bonferroni2'),
  },
  {
    method: 'boundWithRecall',
    file: 'monitor_composite.csv',
    got: (row) =>
      boundWithRecall(
        { failures: row.number('confirmed_failures'), samples: row.number('n') },
        recall(row),
        0.05,
      ),
    want: (row) => row.number('p_total_U'),
  },
  {
    method: 'boundWithRecall',
    file: 'recall_planner.csv',
    got: (row) =>
      boundWithRecall(
        { failures: 0, samples: row.number('N_needed_zero_confirmed_failures') },
        recall(row),
        alpha(row),
      ),
    want: (row) => row.number('pU_at_N'),
  },
  {
    method: 'samplesNeededWithRecall',
    file: 'recall_planner.csv',
    tolerance: 0,
    got: (row) => samplesNeededWithRecall(0, recall(row), row.number('limit'), alpha(row)),
    want: (row) => row.number('N_needed_zero_confirmed_failures'),
  },
  {
    method: 'plantedNeeded',
    file: 'recall_sample_size.csv',
    tolerance: 0,
    got: (row) => plantedNeeded(row.number('misses'), row.number('recall_floor'), alpha(row)),
    want: (row) => row.number('planted_needed'),
  },
  {
    method: 'lowerBound',
    file: 'recall_sample_size.csv',
    got: (row) =>
      lowerBound(
        row.number('planted_needed') - row.number('misses'),
        row.number('planted_needed'),
        alpha(row),
      ),
    want: (row) => row.number('recall_lower'),
  },
  {
    method: 'upperBound, of an audit',
    file: 'audit_bounds_2.csv',
    got: (row) =>
      upperBound(row.number('failures_among_the_audited'), row.number('audited_of_all'), alpha(row)),
    want: (row) => row.number('bound_whole_draw_20_digits'),
  },
  {
    method: 'samplesNeeded, of an audit',
    file: 'audit_planning.csv',
    tolerance: 0,
    got: (row) => {
      const needed = samplesNeeded(row.number('failures_found_by_people'), row.number('limit'), alpha(row));
      return needed > row.number('samples') ? Infinity : needed;
    },
    // An empty cell: not even all.
    want: (row) =>
      row.text('fewest_to_look_at_whole_draw') === '' ? Infinity : row.number('fewest_to_look_at_whole_draw'),
  },
  {
    method: 'pairedSignTest',
    file: 'growth_sign.csv',
    got: (row) => pairedSignTest(row.number('newly_failing_b'), row.number('no_longer_failing_c')),
    want: (row) => row.number('p_20_digits'),
  },
  {
    method: 'pairedTrendTest',
    file: 'growth_trend.csv',
    got: (row) =>
      pairedTrendTest(
        row
          .text('items_by_pattern_oldest_first')
          .split(';')
          .filter((one) => one !== '')
          .map((one) => {
            const [failed = '', items] = one.split(':');
            return { failed: [...failed].map((mark) => mark === '1'), items: Number(items) };
          }),
      ),
    want: (row) => row.number('p_20_digits'),
  },
];
