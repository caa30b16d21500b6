import type { Category, Exposure } from '../../model/policy.ts';
import type { ExposureVerdict, Reason } from '../../model/verdict.ts';
import { limitOf } from '../../policy/advice/exposure.ts';
import { chanceOfAny, expectedFailures } from '../../statistics/volume.ts';
import { reason } from '../reasons.ts';
import { type Claim, type Held, hold } from './claims.ts';
import type { Bound } from './figures.ts';
import type { Measured } from './measured.ts';
import { severeClaims } from './severity.ts';

/** What a category's bounds mean for so many uses of its kind: a small rate times a large number is not near zero. */
export function judgeExposure(
  category: Category,
  rule: Exposure | null,
  claims: readonly Claim[],
  measured: readonly Measured[],
  bound: Bound,
): { exposure: ExposureVerdict | null; reasons: Reason[] } {
  if (rule === null) return { exposure: null, reasons: [] };
  const { interactions, per, maxExpectedFailures, maxChanceOfAny } = rule;
  // Where nothing says how bad failures are, any of them may be that bad.
  const level = category.severity === null ? null : rule.severityAtLeast;
  const limit = limitOf(rule);
  const counted =
    level === null
      ? claims.filter(({ stratum }) => stratum === null)
      : measured.flatMap((one) => severeClaims(one, level, bound.version));
  const held = counted.map((claim) => hold(claim, { ...bound, limit }));
  const worst = held.reduce<Held | null>(
    (most, one) => (most === null || one.judged.upper > most.judged.upper ? one : most),
    null,
  );
  // Without a count there is another reason, and no figure to give.
  if (worst === null) return { exposure: null, reasons: [] };
  const { upper, samplesNeeded } = worst.judged;
  const exposure: ExposureVerdict = {
    interactions,
    per: per.text,
    severityAtLeast: level,
    maxExpectedFailures,
    maxChanceOfAny: maxChanceOfAny?.value ?? null,
    limit,
    upper,
    expectedFailures: expectedFailures(upper, interactions),
    chanceOfAny: chanceOfAny(upper, interactions),
    samplesNeeded,
  };
  if (held.every(({ judged }) => judged.demonstrated)) return { exposure, reasons: [] };
  const about = { of: 'exposure', unit: worst.unit, ...exposure } as const;
  return { exposure, reasons: [reason('exposure-exceeded', about)] };
}
