/** The bounds of a category on one set of counts: each eval alone, or all as a pool; severities; exposure. */
import type { Category, Exposure } from '../../model/policy.ts';
import type { ExposureVerdict, Reason, SeverityVerdict } from '../../model/verdict.ts';
import { divideAlpha } from '../../statistics/alpha.ts';
import { ruleOf } from '../../statistics/rule.ts';
import { claimsOf, type Held, hold, reasonsOf, worstOf } from './claims.ts';
import { judgeExposure } from './exposure.ts';
import { type Bound, type Count, judgeCount, pool } from './figures.ts';
import type { Measured } from './measured.ts';
import { judgeSeverity, severeClaims } from './severity.ts';

export interface BoundedEval {
  readonly claims: readonly Held[];
  /** The claim that is hardest to hold: it speaks for the eval. */
  readonly headline: Held;
  readonly reasons: readonly Reason[];
  readonly sealed: boolean;
}

export interface Bounds {
  /** In the order of what was measured. */
  readonly evals: readonly BoundedEval[];
  readonly headline: Held;
  /** Whether the headline is of several evals together. */
  readonly pooled: boolean;
  readonly severity: SeverityVerdict | null;
  readonly exposure: ExposureVerdict | null;
  /** Against the rates and the severities; and against what they mean in use. */
  readonly reasons: readonly Reason[];
  readonly exposed: readonly Reason[];
}

export interface Asked {
  readonly exposure: Exposure | null;
  readonly screen: boolean;
}

export function judgeBounds(
  category: Category,
  measured: readonly Measured[],
  asked: Bound,
  { exposure: rule, screen }: Asked,
): Bounds {
  const bound = shareViolations(category, measured, asked);
  const evals = measured.map(({ tally, missing }): BoundedEval => {
    const claims = claimsOf(category, tally, missing).map((claim) => hold(claim, bound));
    return {
      claims,
      headline: worstOf(claims)!,
      reasons: claims.flatMap((claim) => reasonsOf(claim, bound, tally.task, screen)),
      sealed: category.evals[tally.selector]!.sealed,
    };
  });
  const pooled = category.pool ? judgePool(evals, bound, screen) : null;
  const claims = pooled?.claims ?? evals.flatMap((one) => one.claims);
  const { severity, reasons: severe } = judgeSeverity(category, measured, bound);
  const { exposure, reasons: exposed } = judgeExposure(category, rule, claims, measured, bound);
  return {
    evals,
    headline: pooled?.headline ?? worstOf(evals.map((one) => one.headline)) ?? nothing(bound),
    pooled: pooled?.together ?? false,
    severity,
    exposure,
    reasons: [...(pooled?.reasons ?? evals.flatMap((one) => one.reasons)), ...severe],
    exposed,
  };
}

/**
 * That something is violated is said at 95 % for the category as a whole: each claim that could show it alone has its share
 * of the chance of error (Bonferroni). Twenty strata at their limit would else be called violated four times of ten.
 */
function shareViolations(category: Category, measured: readonly Measured[], bound: Bound): Bound {
  if (bound.version < 2) return bound;
  const rates = measured.flatMap((one) => claimsOf(category, one.tally, one.missing));
  const levels = category.severity?.limits.filter(({ limit }) => limit.value > 0) ?? [];
  const severe = measured.flatMap((one) =>
    levels.flatMap(({ level }) => severeClaims(one, level, bound.version)),
  );
  // By clusters a rate is shown once, whether of clusters or of their items.
  const ways =
    rates.filter(({ unit, count }) => unit !== 'cluster' && count.first.scored > 0).length +
    severe.filter(({ count }) => count.first.scored > 0).length +
    (category.pool && measured.length > 1 ? 1 : 0);
  const violationAlpha = divideAlpha(bound.rule.violationAlpha, Math.max(1, ways));
  return { ...bound, rule: ruleOf({ ...bound.rule, violationAlpha }) };
}

/**
 * The evals as one declared mixture: each claim is of their sum. One eval that is shown to be above the limit is
 * enough to fail all the same: a mixture does not hide it. What is held out is bound alone.
 */
function judgePool(
  evals: readonly BoundedEval[],
  bound: Bound,
  screen: boolean,
): { headline: Held; together: boolean; claims: Held[]; reasons: Reason[] } {
  const [open, held] = [false, true].map((sealed) => evals.filter((one) => one.sealed === sealed));
  const groups = Map.groupBy(
    open!.flatMap((one) => one.claims),
    ({ unit, stratum }) => JSON.stringify([unit === 'cluster', stratum]),
  );
  const claims = [...groups.values()].map((group) =>
    hold({ ...group[0]!, count: pool(group.map((claim) => claim.count)) }, bound),
  );
  const headline = worstOf([...claims, ...held!.map((one) => one.headline)]) ?? nothing(bound);
  return {
    headline,
    together: held!.every((one) => one.headline !== headline),
    claims: [...claims, ...held!.flatMap((one) => one.claims)],
    reasons: [
      ...claims.flatMap((claim) => reasonsOf(claim, bound, null, screen)),
      ...held!.flatMap((one) => one.reasons),
      ...open!.flatMap((one) => one.reasons.filter((reason) => reason.class === 'violation')),
    ],
  };
}

const NO_UNITS: Count = { units: 0, failed: 0, unscored: 0, missing: 0, first: { scored: 0, failed: 0 } };
/** Where there is nothing to count: all samples are still needed. */
const nothing = (bound: Bound): Held => ({
  unit: 'item',
  stratum: null,
  count: NO_UNITS,
  judged: judgeCount(NO_UNITS, bound),
});
