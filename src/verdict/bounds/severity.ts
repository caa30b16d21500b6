import type { Category } from '../../model/policy.ts';
import type { EvalTally, UnitCount } from '../../model/tally.ts';
import type { Reason, SeverityVerdict } from '../../model/verdict.ts';
import { list, percent } from '../../util/words.ts';
import { reason } from '../reasons.ts';
import { type Claim, type Unit, unitsOf } from './claims.ts';
import { type Bound, judgeCount } from './figures.ts';

/**
 * Judges how bad failures are, apart from how many: the rate at or above a level must be shown to be under that level's
 * limit, and a limit of 0 is a veto on any. Only scored samples count here: what has no score has no severity.
 */
export function judgeSeverity(
  category: Category,
  tallies: readonly EvalTally[],
  bound: Bound,
): { severity: SeverityVerdict | null; reasons: Reason[] } {
  const rule = category.severity;
  if (rule === null) return { severity: null, reasons: [] };
  const reasons: Reason[] = [];
  for (const tally of tallies) {
    for (const { level, limit } of rule.limits) {
      for (const [unit, count] of unitsJudged(tally)) {
        reasons.push(...judgeLevel(tally, level, { ...bound, limit: limit.value }, unit, count));
      }
    }
  }
  const levels = [0, 1, 2, 3, 4].map((level) => sum(tallies.map((tally) => tally.items.bySeverity[level]!)));
  const limits = rule.limits.map(({ level, limit }) => ({
    level,
    limit: limit.value,
    failures: sum(levels.slice(level)),
  }));
  return { severity: { levels, limits }, reasons };
}

/** Failures at or above a level among the scored samples, as claims: what has no score has no severity. */
export const severeClaims = (tallies: readonly EvalTally[], level: number): Claim[] =>
  tallies.flatMap((tally) =>
    unitsJudged(tally).map(([unit, count]) => ({
      unit,
      stratum: null,
      count: {
        units: count.units - count.unscored,
        failed: sum(count.bySeverity.slice(level)),
        unscored: 0,
        missing: 0,
        first: { scored: count.first.scored, failed: sum(count.first.bySeverity.slice(level)) },
      },
    })),
  );

export const atSeverity = (level: number): string => `at severity ${level === 4 ? '4' : `${level} or above`}`;

/** Items of one cluster are no independent draws, and show no violation. */
const NOTHING_SHOWN = { scored: 0, failed: 0, bySeverity: [0, 0, 0, 0, 0] };

const unitsJudged = ({ items, clusters }: EvalTally): [Unit, UnitCount][] =>
  clusters === null
    ? [['item', items]]
    : [
        ['item', { ...items, first: NOTHING_SHOWN }],
        ['cluster', clusters],
      ];

function judgeLevel(
  { task, worst }: EvalTally,
  level: number,
  bound: Bound,
  unit: Unit,
  count: UnitCount,
): Reason[] {
  const { limit } = bound;
  const failed = sum(count.bySeverity.slice(level));
  const units = count.units - count.unscored;
  const above = atSeverity(level);
  if (limit === 0) {
    if (failed === 0) return [];
    const ids = worst.filter((one) => (one.severity ?? -1) >= level).map((one) => one.id);
    return [
      reason(
        'severity-veto',
        `${unitsOf(unit, failed)} of ${task} failed ${above} (${list(ids, 5)}); the policy allows none.`,
        'The model has to change: no number of good samples outweighs one of these. If the rating is wrong, have it reviewed.',
        task,
      ),
    ];
  }
  if (units === 0) return [];
  const first = { scored: count.first.scored, failed: sum(count.first.bySeverity.slice(level)) };
  const judged = judgeCount({ units, failed, unscored: 0, missing: 0, first }, bound);
  const figures = `${failed} of ${unitsOf(unit, units)} of ${task} failed ${above}`;
  if (judged.violated) {
    return [
      reason(
        'above-limit',
        `${figures}, so the true rate is at least ${percent(judged.lower, limit)}; the limit there is ${percent(limit)}.`,
        'More samples will not change this: the model has to.',
        task,
      ),
    ];
  }
  if (judged.demonstrated) return [];
  return [
    reason(
      'severity-not-demonstrated',
      `${figures}, so the true rate may be up to ${percent(judged.upper, limit)}; the limit there is ${percent(limit)}.`,
      judged.samplesNeeded === null
        ? 'No number of samples that can be counted would demonstrate it.'
        : `${unitsOf(unit, judged.samplesNeeded)} with no further failure of that severity would demonstrate it.`,
      task,
    ),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
