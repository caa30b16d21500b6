/**
 * What earlier attempts say (docs/attempts.md): under `once` each must hold today's bounds by itself; under `spend`
 * those on other samples need not, but for a violation; under `sequential`
 * they are counted together before, so that only evals which are not there today are left to hold.
 */
import type { Category } from '../../model/policy.ts';
import type { AttemptsVerdict, Reason } from '../../model/verdict.ts';
import { tippingPoint } from '../../statistics/tipping.ts';
import { count, percent, plural } from '../../util/words.ts';
import { type Asked, type Bounds, judgeBounds } from '../bounds/bounds.ts';
import type { Bound } from '../bounds/figures.ts';
import type { Measured } from '../bounds/measured.ts';
import { judgeGap } from '../checks/sealed.ts';
import { reason } from '../reasons.ts';
import type { Attempts, Other } from './attempts.ts';

export interface JudgedAttempts {
  readonly verdict: AttemptsVerdict;
  readonly reasons: readonly Reason[];
  readonly warnings: readonly string[];
}

/** @param bounds today's */
export function judgeAttempts(
  category: Category,
  attempts: Attempts,
  bounds: Bounds,
  bound: Bound,
  asked: Asked,
): JudgedAttempts {
  const { rule, late, number, lost, carried, replaced, unknown, elsewhere } = attempts;
  const others = attempts.others.map((other) => {
    const own = judgeBounds(category, other.measured, bound, asked);
    const tallies = other.measured.map(({ tally }) => tally);
    const gaps = tallies.flatMap((one) => judgeGap(category, one, tallies));
    return { ...other, own, against: [...own.reasons, ...own.exposed, ...gaps] };
  });
  const fails = bounds.reasons.length + bounds.exposed.length > 0;
  return {
    verdict: {
      rule,
      number,
      lost,
      carried,
      replaced,
      earlier: others.map(({ attempt: { entry, category: then }, own, against }) => ({
        attempt: entry.attempt,
        gate: entry.gate,
        judgedAt: entry.judgedAt,
        state: then.state,
        failures: own.headline.judged.failures,
        samples: own.headline.judged.samples,
        upper: own.headline.judged.upper,
        holds: against.length === 0,
      })),
    },
    reasons: [
      // What fails today says the same of the same items. Clusters and strata may be others, so it is heard where today's hold.
      ...others
        .filter(({ stands, against }) => stands || against.some((one) => one.class === 'violation'))
        .flatMap(({ covered, ...one }) => (covered && fails ? [] : notHeld(one))),
      ...(carried > 0 && fails ? [reason('attempts', { of: 'carried', items: carried })] : []),
      ...unknown.map((task) => reason('attempts', { of: 'unknown' }, task)),
    ],
    warnings: [
      ...[...attempts.current, ...attempts.others.flatMap(({ measured }) => measured)].flatMap((one) =>
        laterScores(one, bound),
      ),
      ...(late
        ? [
            `\`attempts: spend\` was declared after an attempt that had the whole chance of error: all attempts together err in less than ${percent(1.5 * category.confidence.alpha)}, and not in less than ${percent(category.confidence.alpha)}.`,
          ]
        : []),
      ...(rule === category.attempts
        ? []
        : [
            `The first attempt on this subject was judged under \`attempts: ${rule}\`, and so are all others: a rule that is changed after a look promises nothing.`,
          ]),
      ...(elsewhere === 0
        ? []
        : [
            `${plural(elsewhere, 'earlier attempt')} on this subject counted by other selectors than the policy has now, and ${elsewhere === 1 ? 'is' : 'are'} not heard${bound.version >= 2 ? `, but for failures of the same samples: ${elsewhere === 1 ? 'it leaves' : 'they leave'} this one a share of the chance of error` : ''}.`,
          ]),
    ],
  };
}

/** One reason for an attempt that does not hold; a violation stays one. */
function notHeld({
  attempt,
  number,
  against,
}: Pick<Other, 'attempt' | 'number'> & { readonly against: readonly Reason[] }): Reason[] {
  const worst = against.find((one) => one.class === 'violation') ?? against[0];
  if (worst === undefined) return [];
  const about = { of: 'attempt', number, on: attempt.entry.judgedAt.slice(0, 10), why: worst } as const;
  return [reason(worst.class === 'violation' ? 'above-limit' : 'attempts', about, worst.task)];
}

/** What a claim would bear of the scores that came later; the first rules took them as they were. */
function laterScores({ tally: { task, items }, missing, replaced = 0 }: Measured, bound: Bound): string[] {
  if (bound.version < 2 || replaced === 0) return [];
  const failures = items.failed + items.unscored + missing - replaced;
  const most = tippingPoint({ failures, samples: items.units + missing }, replaced, bound.limit, bound.rule);
  const one = replaced === 1;
  const said = `${plural(replaced, 'sample')} of ${task} got ${one ? 'its' : 'their'} score in a later attempt and ${one ? 'counts' : 'count'} as failed.`;
  return [
    most === undefined
      ? `${said} The bound would not hold if none of them had.`
      : `${said} ${count(most)} of them could have failed and the bound would hold.`,
  ];
}
