import type { RulesVersion } from '../../model/rules-version.ts';
import type { UnitCount } from '../../model/tally.ts';
import type { Figures } from '../../model/verdict.ts';
import type { Rule } from '../../statistics/rule.ts';

/** Units that a bound is about, and how many of them are missing. */
export interface Count extends Omit<UnitCount, 'bySeverity' | 'first'> {
  readonly missing: number;
  readonly first: { readonly scored: number; readonly failed: number };
}

/** What a claim is held to: its limit, and the rule that judges whether it is under it. */
export interface Bound {
  readonly limit: number;
  readonly rule: Rule;
  /** By which the next candidate at the gate will be held to it; left out where that is the same. */
  readonly next?: Rule;
  /** The version of the rules that count and judge. */
  readonly version: RulesVersion;
}

export interface Judged extends Figures {
  readonly demonstrated: boolean;
  readonly violated: boolean;
}

/**
 * Figures of a count under a bound. What is missing or unscored is a failure against the upper bound, and no evidence
 * for a violation.
 */
export function judgeCount(count: Count, { limit, rule }: Omit<Bound, 'version'>): Judged {
  const { units, missing, unscored, first } = count;
  const all = { failures: count.failed + unscored + missing, samples: units + missing };
  // By one draw a unit, where that was scored.
  const seen = { failures: first.failed, samples: first.scored };
  const demonstrated = rule.demonstrated(all, limit);
  const needed = demonstrated ? Infinity : rule.unitsNeeded(all.failures, limit);
  return {
    ...all,
    unscored,
    missing,
    upper: rule.upper(all),
    lower: rule.lower(seen),
    samplesNeeded: needed === Infinity ? null : needed,
    demonstrated,
    violated: rule.violated(seen, limit),
  };
}

/** Counts added up: the evals of a pool, as the one declared mixture that the policy says they are. */
export function pool(counts: readonly Count[]): Count {
  const sum = (of: (count: Count) => number): number => counts.reduce((total, count) => total + of(count), 0);
  return {
    units: sum((c) => c.units),
    failed: sum((c) => c.failed),
    unscored: sum((c) => c.unscored),
    missing: sum((c) => c.missing),
    first: { scored: sum((c) => c.first.scored), failed: sum((c) => c.first.failed) },
  };
}

/** The part of what was judged that a verdict has. */
export function figures({
  failures,
  samples,
  unscored,
  missing,
  upper,
  lower,
  samplesNeeded,
}: Judged): Figures {
  return { failures, samples, unscored, missing, upper, lower, samplesNeeded };
}
