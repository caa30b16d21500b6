import type { Category, EvidenceRules, Policy } from '../model/policy.ts';
import type { EvalTally, Tally, WorstSample } from '../model/tally.ts';
import type { CategoryVerdict, EvalVerdict, Reason, State } from '../model/verdict.ts';
import { count, list, percent, plural } from '../model/words.ts';
import { type Bound, type Count, type Judged, judgeCount, pool } from './figures.ts';
import { integrity, missingEvals, unreadable } from './integrity.ts';
import { isCode, reason, voids } from './reasons.ts';
import { judgeSubject, type Subject } from './subject.ts';

const WORST_SHOWN = 50;

/** All that a category is judged by, besides itself. */
export interface Question {
  readonly policy: Policy;
  readonly tally: Tally;
  readonly subject: Subject | null;
  readonly now: Date;
  readonly screen: boolean;
  readonly rules: EvidenceRules;
  /** 1 − confidence, after division by the branches of an `any_of`. */
  readonly alpha: number;
}

/**
 * Judges one category by itself: integrity, completeness, bound. What it requires of other categories comes after.
 * Every check runs, and every reason is given.
 */
export function judgeCategory(category: Category, question: Question): CategoryVerdict {
  const { policy, tally, screen, rules, now } = question;
  const bound: Bound = { limit: category.maxFailureRate.value, alpha: question.alpha };
  const tallies = tally.evals.filter((one) => one.category === category.name);
  const evals = tallies.map((one) => judgeEval(category, one, { bound, rules, now, screen }));
  const pooled = category.pool ? judgeCount(pool(evals.map((one) => one.count)), bound) : null;
  const headline = pooled ?? worstOf(evals.map((one) => one.judged)) ?? judgeCount(NOTHING, bound);
  const reasons = [
    ...unreadable(tally.evidence),
    ...judgeSubject(policy, question.subject, tallies, tally.evals, screen),
    ...missingEvals(category, tallies),
    ...evals.flatMap((one) => one.reasons),
    ...(pooled === null
      ? evals.flatMap((one) => boundReasons(one.judged, bound, one.count, one.tally.task, screen))
      : boundReasons(pooled, bound, pool(evals.map((one) => one.count)), null, screen)),
    // Under a pool one eval that is shown to be above the limit is enough: a mixture does not hide it.
    ...(pooled === null
      ? []
      : evals
          .filter((one) => one.judged.violated)
          .map((one) => violation(one.judged, bound, one.count, one.tally.task))),
  ];
  return {
    ...figures(headline),
    state: stateOf(reasons, screen),
    claim: category.claim,
    limit: bound.limit,
    confidence: 1 - category.confidence.alpha,
    alpha: bound.alpha,
    method: 'clopper-pearson',
    unit: 'item',
    pooled: category.pool,
    requires: category.requires,
    evals: evals.map((one) => one.verdict),
    worst: worstSamples(tallies),
    reasons,
  };
}

/**
 * The state that reasons make. A violation stands beside reasons that only weaken evidence, and is void where the
 * evidence may be about something else or cannot be believed. A screen never says `demonstrated`.
 */
export function stateOf(reasons: readonly Reason[], screen: boolean): State {
  if (reasons.some(voids)) return 'invalid';
  if (reasons.some((one) => one.class === 'violation')) return 'violated';
  if (reasons.some((one) => one.class === 'invalid')) return 'invalid';
  return reasons.length > 0 || screen ? 'not-demonstrated' : 'demonstrated';
}

const NOTHING: Count = { items: 0, failed: 0, unscored: 0, expected: null, first: { scored: 0, failed: 0 } };

interface JudgedEval {
  readonly tally: EvalTally;
  readonly count: Count;
  readonly judged: Judged;
  readonly reasons: readonly Reason[];
  readonly verdict: EvalVerdict;
}

function judgeEval(
  category: Category,
  tally: EvalTally,
  { bound, rules, now, screen }: { bound: Bound; rules: EvidenceRules; now: Date; screen: boolean },
): JudgedEval {
  const selector = category.evals[tally.selector]!;
  const recorded = tally.runs.flatMap((run) => (run.datasetSamples === null ? [] : [run.datasetSamples]));
  // A data set's size says nothing about the part of it that `where` selects.
  const known = selector.where.length === 0 && recorded.length > 0 ? Math.max(...recorded) : null;
  const expected = selector.expectedSamples ?? known;
  // A screen looks at what is there; it does not ask that all be there.
  const count: Count = { ...tally, expected: screen ? null : expected };
  const judged = judgeCount(count, bound);
  const reasons = [
    ...integrity(selector, tally, rules, expected, now),
    ...(screen ? [] : completeness(tally, expected, judged)),
  ];
  const all = [...reasons, ...boundReasons(judged, bound, count, tally.task, screen)];
  return {
    tally,
    count,
    judged,
    reasons,
    verdict: {
      ...figures(judged),
      task: tally.task,
      scorer: tally.scorers.join(' and ') || null,
      state: stateOf(all, screen),
    },
  };
}

function completeness(tally: EvalTally, expected: number | null, judged: Judged): Reason[] {
  if (expected === null) {
    return [
      reason(
        'completeness-unknown',
        `Nothing says how many samples ${tally.task} should have, so nothing shows that its ${count(tally.items)} are all of them.`,
        `Add \`expected_samples: ${tally.items}\` to the eval in the policy, if that is the size of the data set.`,
        tally.task,
      ),
    ];
  }
  const reasons: Reason[] = [];
  if (judged.missing > 0 && !judged.demonstrated) {
    reasons.push(
      reason(
        'incomplete',
        `${count(judged.missing)} of the ${plural(expected, 'expected sample')} of ${tally.task} are missing; each counts as a failure.`,
        'Run the eval over its whole data set, without a limit.',
        tally.task,
      ),
    );
  }
  if (tally.lackingEpochs > 0 && !judged.demonstrated) {
    reasons.push(
      reason(
        'incomplete',
        `${plural(tally.lackingEpochs, 'sample')} of ${tally.task} ${tally.lackingEpochs === 1 ? 'was' : 'were'} not repeated as often as expected; each counts as a failure.`,
        'Run the eval with all its epochs, to its end.',
        tally.task,
      ),
    );
  }
  if (!tally.runs.some((run) => run.finished)) {
    const status = list([...new Set(tally.runs.flatMap((run) => run.status ?? []))].sort());
    reasons.push(
      reason(
        'incomplete',
        `The run of ${tally.task} did not finish${status ? ` (status: ${status})` : ''}.`,
        'Let the eval run to its end, or retry it (with Inspect: `inspect eval-retry`).',
        tally.task,
      ),
    );
  }
  return reasons;
}

function boundReasons(
  judged: Judged,
  bound: Bound,
  count: Count,
  task: string | null,
  screen: boolean,
): Reason[] {
  if (judged.violated) return [violation(judged, bound, count, task)];
  if (judged.demonstrated || judged.samples === 0) return [];
  const of = `${plural(judged.failures, 'failure')} in ${plural(judged.samples, 'sample')}${task === null ? '' : ` of ${task}`}${notSeen(judged)}`;
  const limit = percent(bound.limit);
  const remedy =
    judged.samplesNeeded === null
      ? 'No number of samples that can be counted would demonstrate it: the limit is too low to be shown by sampling.'
      : `${plural(judged.samplesNeeded, 'sample')} with no further failure would demonstrate it; declare the number before the run, and do not look in between.`;
  if (judged.failures / judged.samples > bound.limit) {
    return [
      reason(
        'observed-above-limit',
        `${of}: above the limit of ${limit}, though too few samples to show that the true rate is.`,
        screen ? 'Look at the failing samples.' : `Look at the failing samples. ${remedy}`,
        task,
      ),
    ];
  }
  return [
    reason(
      'too-few-samples',
      `${of}: the true rate may be up to ${percent(judged.upper, bound.limit)}; the limit is ${limit}.`,
      remedy,
      task,
    ),
  ];
}

/** Failures that nobody saw fail. */
function notSeen({ unscored, missing }: Judged): string {
  const parts = [
    ...(unscored > 0 ? [`${count(unscored)} unscored`] : []),
    ...(missing > 0 ? [`${count(missing)} missing`] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

function violation(judged: Judged, bound: Bound, { first }: Count, task: string | null): Reason {
  return reason(
    'above-limit',
    `${plural(first.failed, 'failure')} in ${plural(first.scored, 'scored sample')}${task === null ? '' : ` of ${task}`}: the true rate is at least ${percent(judged.lower, bound.limit)}; the limit is ${percent(bound.limit)}.`,
    'More samples will not change this: the model has to.',
    task,
  );
}

/** The eval whose bound is highest speaks for the category; the average never does. */
function worstOf(all: readonly Judged[]): Judged | null {
  const rank = (one: Judged): number => (one.violated ? 2 : 0) + one.upper;
  return all.reduce<Judged | null>(
    (worst, one) => (worst === null || rank(one) > rank(worst) ? one : worst),
    null,
  );
}

function worstSamples(tallies: readonly EvalTally[]): WorstSample[] {
  const all = tallies.flatMap((tally) => tally.worst);
  return [
    ...all.filter((one) => one.outcome === 'failed'),
    ...all.filter((one) => one.outcome !== 'failed'),
  ].slice(0, WORST_SHOWN);
}

function figures({ failures, samples, unscored, missing, upper, lower, samplesNeeded }: Judged) {
  return { failures, samples, unscored, missing, upper, lower, samplesNeeded };
}

/** The reasons that a screen may have and still let through: it looks for failures and demonstrates nothing. */
export const passesScreen = (category: CategoryVerdict): boolean =>
  category.evals.length > 0 &&
  category.evals.every((one) => one.samples > 0) &&
  category.reasons.every((one) => isCode(one, 'too-few-samples', 'observed-above-limit'));
