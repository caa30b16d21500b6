import type { Category } from '../../model/policy.ts';
import type { Reason, Unit } from '../../model/reason.ts';
import type { RulesVersion } from '../../model/rules-version.ts';
import { LEVELS, type UnitCount } from '../../model/tally.ts';
import type { SeverityVerdict } from '../../model/verdict.ts';
import { reason } from '../reasons.ts';
import { type Claim, hold } from './claims.ts';
import type { Bound } from './figures.ts';
import type { EvalCounts, Measured } from './measured.ts';

/**
 * Judges how bad failures are, apart from how many: the rate at or above a level must be shown to be under that level's
 * limit, and a limit of 0 is a veto on any. What has no score might be of any severity: it counts against every level, and
 * shows no violation.
 */
export function judgeSeverity(
  category: Category,
  measured: readonly Measured[],
  bound: Bound,
): { severity: SeverityVerdict | null; reasons: Reason[] } {
  const rule = category.severity;
  if (rule === null) return { severity: null, reasons: [] };
  const reasons = measured.flatMap((one) =>
    rule.limits.flatMap(({ level, limit }) =>
      severeClaims(one, level, bound.version).flatMap((claim) =>
        limit.value === 0
          ? judgeVeto(one.tally, level, claim)
          : judgeLevel(one.tally, level, claim, { ...bound, limit: limit.value }),
      ),
    ),
  );
  const levels = LEVELS.map((level) => sum(measured.map(({ tally }) => tally.items.bySeverity[level]!)));
  const limits = rule.limits.map(({ level, limit }) => ({
    level,
    limit: limit.value,
    failures: sum(levels.slice(level)),
  }));
  return { severity: { levels, limits }, reasons };
}

/** Failures at or above a level, as claims: of items and, where they are clustered, of clusters. */
export function severeClaims({ tally, missing }: Measured, level: number, version: RulesVersion): Claim[] {
  return unitsJudged(tally).map(([unit, { units, unscored, bySeverity, first }]) => {
    const seen = { scored: first.scored, failed: sum(first.bySeverity.slice(level)) };
    const failed = sum(bySeverity.slice(level));
    // By the first rules what has no score had no severity.
    const count =
      version >= 2
        ? { units, failed, unscored, missing, first: seen }
        : { units: units - unscored, failed, unscored: 0, missing: 0, first: seen };
    return { unit, stratum: null, count };
  });
}

/** Items of one cluster are no independent draws, and show no violation. */
const NOTHING_SHOWN = { scored: 0, failed: 0, bySeverity: [0, 0, 0, 0, 0] };

const unitsJudged = ({ items, clusters }: EvalCounts): [Unit, UnitCount][] =>
  clusters === null
    ? [['item', items]]
    : [
        ['item', { ...items, first: NOTHING_SHOWN }],
        ['cluster', clusters],
      ];

/** A rule about these very samples: one that failed breaks it, and of one without a score nobody knows. */
function judgeVeto({ task, worst }: EvalCounts, level: number, { unit, count }: Claim): Reason[] {
  const { failed, unscored, missing } = count;
  const open = unscored + missing;
  if (failed > 0) {
    const ids = worst.filter((one) => (one.severity ?? -1) >= level).map((one) => one.id);
    return [reason('severity-veto', { of: 'severity', unit, level, failures: failed, ids }, task)];
  }
  return open === 0 ? [] : [reason('severity-not-demonstrated', { of: 'veto', unit, level, open }, task)];
}

function judgeLevel({ task }: EvalCounts, level: number, claim: Claim, bound: Bound): Reason[] {
  const { limit } = bound;
  const { unit, count } = claim;
  const { samples, unscored, missing, violated, demonstrated, ...judged } = hold(claim, bound).judged;
  const severe = { of: 'severity', unit, level, failures: count.failed, samples, limit } as const;
  if (samples === 0) return [];
  if (violated) return [reason('above-limit', { ...severe, lower: judged.lower }, task)];
  if (demonstrated) return [];
  const { upper, samplesNeeded } = judged;
  const open = unscored + missing;
  return [reason('severity-not-demonstrated', { ...severe, open, upper, samplesNeeded }, task)];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
