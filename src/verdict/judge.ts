import type { Category, EvidenceRules, Exposure, Policy } from '../model/policy.ts';
import type { EvalTally, Tally, WorstSample } from '../model/tally.ts';
import type { CategoryVerdict, EvalVerdict, Reason, Release } from '../model/verdict.ts';
import { adjudicationOf, judgeMissed } from './adjudication.ts';
import { claimsOf, type Held, hold, reasonsOf, worstOf } from './claims.ts';
import { completeness } from './completeness.ts';
import { countedTwice } from './counted-twice.ts';
import { judgeExposure } from './exposure.ts';
import { type Bound, type Count, type Judged, judgeCount, pool } from './figures.ts';
import { judgeGraders, ungraded } from './graders.ts';
import { integrity, missingEvals, unreadable } from './integrity.ts';
import { judgeInventory, ofSubject } from './inventory.ts';
import { judgeProvenance } from './provenance.ts';
import { isCode } from './reasons.ts';
import { judgeRecall } from './recall.ts';
import { gapOf, judgeGap, leaks } from './sealed.ts';
import { judgeSeverity } from './severity.ts';
import { stateOf } from './state.ts';
import { judgeSubject, type Subject } from './subject.ts';
import { warningsOf } from './warnings.ts';
import { judgeExcluded } from './within.ts';

const WORST_SHOWN = 50;

/** All that a category is judged by, besides itself. */
export interface Question {
  readonly policy: Policy;
  readonly tally: Tally;
  readonly subject: Subject | null;
  readonly now: Date;
  readonly screen: boolean;
  /** Whether it must be recorded who graded. */
  readonly frontier: boolean;
  readonly rules: EvidenceRules;
  /** 1 − confidence, after division by the branches of an `any_of`. */
  readonly alpha: number;
  readonly exposure: Exposure | null;
  /** What commit is released; `null` where nothing says it. */
  readonly release: Release | null;
}

/**
 * Judges one category by itself: integrity, completeness, bounds, severity. What it requires of other categories comes
 * after. Every check runs, and every reason is given.
 */
export function judgeCategory(category: Category, question: Question): CategoryVerdict {
  if (category.inventory !== null) return judgeInventory(category, category.inventory, question);
  const { policy, tally, screen } = question;
  const recall = judgeRecall(category, question);
  const bound: Bound = {
    limit: category.maxFailureRate.value,
    alpha: question.alpha,
    recall: recall.recall,
  };
  const tallies = tally.evals.filter((one) => one.category === category.name);
  const planted = tally.planted.filter((one) => one.category === category.name);
  const evals = tallies.map((one) => judgeEval(category, one, tallies, bound, question));
  const pooled = category.pool ? judgePool(evals, bound, screen) : null;
  const { severity, reasons: severe } = judgeSeverity(category, tallies, bound);
  const headline = pooled?.headline ?? worstOf(evals.map((one) => one.headline)) ?? nothing(bound);
  const counted = pooled?.claims ?? evals.flatMap((one) => one.claims);
  const { exposure, reasons: exposed } = judgeExposure(category, question.exposure, counted, tallies, bound);
  const reasons = [
    ...unreadable(tally.evidence),
    ...judgeSubject(policy, question.subject, tallies, ofSubject(policy, tally.evals), screen),
    ...judgeProvenance([...tallies, ...planted], tally.evidence, question.rules, question.release),
    ...missingEvals(category, tallies),
    ...countedTwice(category, tallies),
    ...evals.flatMap((one) => one.reasons),
    ...(pooled?.reasons ?? evals.flatMap((one) => one.boundReasons)),
    ...severe,
    ...recall.reasons,
    ...exposed,
  ];
  return {
    ...figures(headline.judged),
    state: stateOf(reasons, screen),
    kind: category.kind,
    claim: category.claim,
    limit: bound.limit,
    confidence: 1 - category.confidence.alpha,
    alpha: bound.alpha,
    method: 'clopper-pearson',
    unit: headline.unit,
    pooled: pooled?.together ?? false,
    requires: category.requires,
    within: category.within && {
      capability: category.within.capability,
      maxExcluded: category.within.maxExcluded.value,
    },
    evals: evals.map((one) => one.verdict),
    severity,
    recall: recall.verdict,
    adjudication: adjudicationOf(tallies),
    exposure,
    worst: worstSamples(tallies),
    warnings: [
      ...warningsOf(category, tallies),
      ...tallies.flatMap((one) => [...(question.frontier ? [] : ungraded(category, one)), ...leaks(one)]),
    ],
    waiver: null,
    reasons,
  };
}

interface JudgedEval {
  readonly claims: readonly Held[];
  /** The claim that is hardest to hold: it speaks for the eval. */
  readonly headline: Held;
  /** Against the evidence, and against its bounds. */
  readonly reasons: readonly Reason[];
  readonly boundReasons: readonly Reason[];
  readonly verdict: EvalVerdict;
}

function judgeEval(
  category: Category,
  tally: EvalTally,
  all: readonly EvalTally[],
  bound: Bound,
  { rules, now, screen, frontier }: Pick<Question, 'rules' | 'now' | 'screen' | 'frontier'>,
): JudgedEval {
  const selector = category.evals[tally.selector]!;
  const recorded = tally.runs.flatMap((run) => (run.datasetSamples === null ? [] : [run.datasetSamples]));
  // A data set's size says nothing about the part of it that `where` selects.
  const known = selector.where.length === 0 && recorded.length > 0 ? Math.max(...recorded) : null;
  const expected = selector.expectedSamples ?? known;
  // A screen looks at what is there; it does not ask that all be there.
  const missing = screen ? 0 : Math.max(0, (expected ?? 0) - tally.read);
  const claims = claimsOf(category, tally, missing).map((claim) => hold(claim, bound));
  const headline = worstOf(claims)!;
  const reasons = [
    ...integrity(selector, tally, rules, expected, now),
    ...(screen
      ? []
      : completeness(
          tally,
          expected,
          claims.every(({ judged }) => judged.demonstrated),
        )),
    ...judgeExcluded(category, tally),
    ...judgeGraders(category, tally, frontier),
    ...judgeMissed(category, tally),
    ...judgeGap(category, tally, all),
  ];
  const boundReasons = claims.flatMap((claim) => reasonsOf(claim, bound, tally.task, screen));
  return {
    claims,
    headline,
    reasons,
    boundReasons,
    verdict: {
      ...figures(headline.judged),
      task: tally.task,
      scorer: tally.scorers.join(' and ') || null,
      unit: headline.unit,
      stratum: headline.stratum,
      excluded: tally.excluded,
      graders: tally.graders.names,
      sealed: selector.sealed,
      gap: gapOf(category, tally, all),
      state: stateOf([...reasons, ...boundReasons], screen),
    },
  };
}

/**
 * The evals as one declared mixture: each claim is of their sum. One eval that is shown to be above the limit is
 * enough to fail all the same: a mixture does not hide it. What is held out is bound alone.
 */
function judgePool(
  evals: readonly JudgedEval[],
  bound: Bound,
  screen: boolean,
): { headline: Held; together: boolean; claims: Held[]; reasons: Reason[] } {
  const [open, held] = [false, true].map((sealed) =>
    evals.filter(({ verdict }) => verdict.sealed === sealed),
  );
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
      ...held!.flatMap((one) => one.boundReasons),
      ...open!.flatMap((one) => one.boundReasons.filter((reason) => reason.class === 'violation')),
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

/** The most severe failures first, unscored samples last. */
function worstSamples(tallies: readonly EvalTally[]): WorstSample[] {
  const rank = ({ outcome, severity }: WorstSample): number => (outcome === 'failed' ? (severity ?? 0) : -1);
  return tallies
    .flatMap((tally) => tally.worst)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, WORST_SHOWN);
}

function figures({ failures, samples, unscored, missing, upper, lower, samplesNeeded }: Judged) {
  return { failures, samples, unscored, missing, upper, lower, samplesNeeded };
}

/** The reasons that a screen may have and still let through: it looks for failures and demonstrates nothing. */
export const passesScreen = (category: CategoryVerdict): boolean =>
  category.evals.length > 0 &&
  category.evals.every((one) => one.samples > 0) &&
  category.reasons.every((one) => isCode(one, 'too-few-samples', 'observed-above-limit'));
