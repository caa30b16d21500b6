import type { EvalRun, Sample, Score } from '../model/evidence.ts';
import type { Category, EvalSelector } from '../model/policy.ts';
import { type Outcome, outcomeByScore, outcomeOf } from './outcome.ts';

export interface Adjudicated {
  readonly outcome: Outcome;
  /** The named people who made a pass of a graded failure. */
  readonly overruledBy: readonly string[];
  /** Whether people found a failure that the grader had passed. */
  readonly missed: boolean;
}

/**
 * The outcome of one epoch by its scores and by the people who looked at it: their record of the sample, and, where the
 * category names adjudicators, their edits of its scores. A pass needs a named person; a failure is one whoever found it.
 */
export function adjudicatedOutcome(
  { adjudicators }: Category,
  selector: EvalSelector,
  scorers: readonly string[],
  run: EvalRun,
  sample: Sample,
): Adjudicated {
  const named = adjudicators ?? [];
  const heard: Adjudicated[] = [];
  const hear = (graded: Outcome, said: readonly Said[]): Outcome => {
    const one = weigh(graded, said, named);
    heard.push(one);
    return one.outcome;
  };
  const ofScore = (score: Score): Outcome => {
    const { history = [] } = score;
    const now = (state: Pick<Score, 'value'>): Outcome => outcomeByScore(selector, run, sample, state);
    if (adjudicators === null || history.length === 0) return now(score);
    // A score that was added by hand has no grader's own.
    const graded = history[0]!.by === null ? now(history[0]!) : 'unscored';
    return hear(
      graded,
      history.flatMap((state) => (state.by === null ? [] : { outcome: now(state), by: state.by })),
    );
  };
  const byScores = outcomeOf(selector, scorers, run, sample, ofScore);
  const said = sample.adjudication === undefined ? byScores : hear(byScores, [sample.adjudication]);
  const broken = sample.error !== undefined || sample.invalidated === true;
  const outcome = said === 'passed' && broken ? 'unscored' : said;
  return {
    outcome,
    overruledBy: outcome === 'passed' ? heard.flatMap((one) => one.overruledBy) : [],
    missed: heard.some((one) => one.missed),
  };
}

interface Said {
  readonly outcome: Outcome;
  readonly by: string;
}

/** Of people who disagree, one who says that it failed is enough; else the last one counts. */
function weigh(graded: Outcome, said: readonly Said[], named: readonly string[]): Adjudicated {
  const nothing = { overruledBy: [], missed: false };
  const last = said.at(-1);
  if (said.some((one) => one.outcome === 'failed')) {
    return { ...nothing, outcome: 'failed', missed: graded === 'passed' };
  }
  if (last === undefined || last.outcome === graded) return { ...nothing, outcome: graded };
  if (last.outcome === 'unscored') return { ...nothing, outcome: graded === 'passed' ? 'unscored' : graded };
  if (!named.includes(last.by)) return { ...nothing, outcome: graded };
  return { ...nothing, outcome: 'passed', overruledBy: graded === 'failed' ? [last.by] : [] };
}
