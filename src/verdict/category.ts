import type { Category } from '../model/policy.ts';
import type { EvalTally, WorstSample } from '../model/tally.ts';
import type { EvalVerdict, JudgedCategory, Reason } from '../model/verdict.ts';
import { alphaFor } from '../policy/alpha.ts';
import { shareOfAttempt } from '../statistics/attempts.ts';
import { ruleOf } from '../statistics/rule.ts';
import { expectedOf, lackingOf } from '../tally/expected.ts';
import { type BoundedEval, judgeBounds } from './bounds/bounds.ts';
import { type Bound, figures } from './bounds/figures.ts';
import { judgeInventory } from './bounds/inventory.ts';
import type { Measured } from './bounds/measured.ts';
import { judgeRecall } from './bounds/recall.ts';
import { adjudicationOf, judgeMissed } from './checks/adjudication.ts';
import { completeness } from './checks/completeness.ts';
import { judgeContamination, warnOfContamination } from './checks/contaminated.ts';
import { countedTwice } from './checks/counted-twice.ts';
import { warnOfCase } from './checks/duplicates-disagree.ts';
import { judgeGraders, ungraded } from './checks/graders.ts';
import { judgeIncidents, warnOfIncidents } from './checks/incidents.ts';
import { integrity } from './checks/integrity.ts';
import { missingEvals } from './checks/missing-eval.ts';
import { judgePart } from './checks/part.ts';
import { judgeProvenance } from './checks/provenance.ts';
import { warnOfReplaced } from './checks/replaced.ts';
import { gapOf, judgeGap, leaks } from './checks/sealed.ts';
import { warnOfZones } from './checks/stale.ts';
import { judgeStrata } from './checks/strata.ts';
import { judgeSubject } from './checks/subject.ts';
import { unreadable } from './checks/unreadable.ts';
import { warningsOf } from './checks/warnings.ts';
import { judgeExcluded } from './checks/within.ts';
import { attemptsAt } from './memory/attempts.ts';
import { judgeGrowth } from './memory/growth.ts';
import { judgeAttempts } from './memory/judge-attempts.ts';
import type { Question } from './question.ts';
import { mayStandAtScreen } from './reasons.ts';
import { stateOf } from './state.ts';

const WORST_SHOWN = 50;

/** The chance of error that the next candidate may use. */
const ofNextCandidate = (category: Category, { policy, gate, corrected, candidates }: Question): number =>
  alphaFor(policy, gate, category, corrected ? (candidates?.number ?? 1) + 1 : null);

/**
 * Judges one category by itself: integrity, completeness, bounds, severity, earlier attempts. What it requires of other
 * categories comes after. Every check runs, and every reason is given.
 */
export function judgeCategory(category: Category, question: Question): JudgedCategory {
  if (category.inventory !== null) return judgeInventory(category, category.inventory, question);
  const { tally, gate } = question;
  const { screen, exposure } = gate;
  const tallies = tally.evals.filter((one) => one.category === category.name);
  const attempts = attemptsAt(category, tallies, question);
  const recall = judgeRecall(category, question, attempts?.recalls ?? []);
  const terms = { attempts: attempts?.rule ?? category.attempts, recall: recall.recall };
  const bound: Bound = {
    limit: category.maxFailureRate.value,
    version: question.version,
    rule: ruleOf({
      ...terms,
      alpha: attempts?.alpha ?? shareOfAttempt(category.attempts, question.alpha, 1),
    }),
    next: ruleOf({
      ...terms,
      alpha: shareOfAttempt(category.attempts, ofNextCandidate(category, question), 1),
    }),
  };
  const planted = tally.planted.filter((one) => one.category === category.name);
  const measured = attempts?.current ?? tallies.map((one) => measuredBy(category, one, screen));
  const bounds = judgeBounds(category, measured, bound, { exposure, screen });
  const evals = bounds.evals.map((one, index) =>
    judgeEval(category, tallies[index]!, one, index, measured, question),
  );
  const remembered = attempts && judgeAttempts(category, attempts, bounds, bound, { exposure, screen });
  const growth = judgeGrowth(category, attempts, question);
  const reasons = [
    ...unreadable(tally.evidence),
    ...judgeSubject(question, tallies),
    ...judgeProvenance([...tallies, ...planted], tally.evidence, question.rules, question.release),
    ...missingEvals(category, tallies),
    ...judgeStrata(category, tallies, question),
    ...countedTwice(category, tallies),
    ...evals.flatMap((one) => one.reasons),
    ...bounds.reasons,
    ...recall.reasons,
    ...bounds.exposed,
    ...(remembered?.reasons ?? []),
    ...growth.reasons,
    ...judgeIncidents(category, tallies, bounds.headline.judged, question),
  ];
  return {
    ...figures(bounds.headline.judged),
    state: stateOf(reasons, screen),
    kind: category.kind,
    claim: category.claim,
    limit: bound.limit,
    confidence: 1 - category.confidence.alpha,
    alpha: bound.rule.alpha,
    method: bound.rule.method,
    unit: bounds.headline.unit,
    pooled: bounds.pooled,
    requires: category.requires,
    within: category.within && {
      capability: category.within.capability,
      maxExcluded: category.within.maxExcluded.value,
    },
    evals: evals.map((one) => one.verdict),
    severity: bounds.severity,
    recall: recall.verdict,
    adjudication: adjudicationOf(tallies),
    exposure: bounds.exposure,
    attempts: remembered?.verdict ?? null,
    growth: growth.verdict,
    worst: worstSamples(tallies),
    warnings: [
      ...warningsOf(category, tallies),
      ...tallies.flatMap((one) => [
        ...warnOfZones(one, question.rules),
        ...warnOfCase(one),
        ...warnOfReplaced(one, tally.evidence),
        ...judgePart(category.evals[one.selector]!, one, gate).warnings,
      ]),
      ...tallies.flatMap((one) => [...(gate.frontier ? [] : ungraded(category, one)), ...leaks(one)]),
      ...(remembered?.warnings ?? []),
      ...growth.warnings,
      ...warnOfIncidents(category, bounds.headline.judged, question.history),
      ...(screen ? tallies.flatMap((one) => warnOfContamination(one, question)) : []),
    ],
    waiver: null,
    reasons,
  };
}

/** What an eval is bound by, but for earlier attempts. A screen does not ask that all of it be there. */
const measuredBy = (category: Category, tally: EvalTally, screen: boolean): Measured => ({
  tally,
  missing: screen ? 0 : lackingOf(category.evals[tally.selector]!, tally),
});

/** An eval as its verdict has it, with what stands against its evidence rather than against its bounds. */
function judgeEval(
  category: Category,
  tally: EvalTally,
  { claims, headline, reasons: bounds }: BoundedEval,
  index: number,
  measured: readonly Measured[],
  question: Question,
): { reasons: Reason[]; verdict: EvalVerdict } {
  const { rules, now, gate } = question;
  const { screen, frontier } = gate;
  const selector = category.evals[tally.selector]!;
  const expected = expectedOf(selector, tally);
  const counted = measured.map((one) => one.tally);
  const own = counted[index]!;
  const reasons = [
    ...integrity(selector, tally, rules, expected, now),
    ...(screen
      ? []
      : completeness(
          tally,
          expected,
          claims.every(({ judged }) => judged.demonstrated),
        )),
    ...judgePart(selector, tally, gate).reasons,
    ...judgeExcluded(category, tally),
    ...judgeGraders(category, tally, frontier),
    ...judgeMissed(category, tally, question.version),
    ...(screen ? [] : judgeContamination(tally, question)),
    ...judgeGap(category, own, counted),
  ];
  return {
    reasons,
    verdict: {
      ...figures(headline.judged),
      task: tally.task,
      scorer: tally.scorers.join(' and ') || null,
      unit: headline.unit,
      stratum: headline.stratum,
      excluded: tally.excluded,
      graders: tally.graders.names,
      sealed: selector.sealed,
      gap: gapOf(category, own, counted),
      state: stateOf([...reasons, ...bounds], screen),
    },
  };
}

/** The most severe failures first, unscored samples last. */
function worstSamples(tallies: readonly EvalTally[]): WorstSample[] {
  const rank = ({ outcome, severity }: WorstSample): number => (outcome === 'failed' ? (severity ?? 0) : -1);
  return tallies
    .flatMap((tally) => tally.worst)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, WORST_SHOWN);
}

/**
 * Whether a screen lets a category through: it looks for failures and demonstrates nothing. Where nothing has a score
 * it has not looked.
 */
export const passesScreen = (category: {
  readonly evals: readonly { readonly samples: number; readonly unscored?: number }[];
  readonly reasons: readonly { readonly code: string }[];
}): boolean =>
  category.evals.length > 0 &&
  category.evals.every(({ samples, unscored = 0 }) => samples > unscored) &&
  category.reasons.every(mayStandAtScreen);
