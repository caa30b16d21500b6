/** What a verdict leaves in the ledger. */
import type { Closed, ClosedCategory, ClosedEval, LedgerFigures } from '../model/ledger.ts';
import type { EvalSelector, Policy } from '../model/policy.ts';
import type { EvalTally, Tally } from '../model/tally.ts';
import type { CategoryVerdict, EvalVerdict, Figures, Verdict } from '../model/verdict.ts';
import { digestOf } from './chain.ts';

/** A `closed` entry but for its place in the chain and the attempt that it closes. */
export type ClosedPayload = Omit<Closed, 'version' | 'number' | 'at' | 'previous' | 'attempt'>;

/** @param tally as judged */
export function closedOf(policy: Policy, verdict: Verdict, tally: Tally): ClosedPayload {
  const { path, ref, digest } = verdict.policy;
  return {
    type: 'closed',
    gate: verdict.gate,
    subject: verdict.subject,
    judgedAt: verdict.judgedAt,
    decision: verdict.decision,
    route: verdict.route,
    policy: { path, ref, digest },
    advance: verdict.advance,
    evidence: tally.evidence.map((file) => ({ name: file.name, digest: file.digest })),
    categories: Object.fromEntries(
      Object.entries(verdict.categories).map(([name, category]) => {
        const { evals } = policy.categories.find((one) => one.name === name)!;
        const tallies = tally.evals.filter((one) => one.category === name);
        return [name, closedCategory(category, tallies, evals)];
      }),
    ),
    reasons: verdict.reasons.map(({ code }) => code),
    waived: verdict.waived,
  };
}

function closedCategory(
  verdict: CategoryVerdict,
  tallies: readonly EvalTally[],
  selectors: readonly EvalSelector[],
): ClosedCategory {
  const { recall, waiver } = verdict;
  return {
    ...figures(verdict),
    state: verdict.state,
    kind: verdict.kind,
    limit: verdict.limit,
    alpha: verdict.alpha,
    pooled: verdict.pooled,
    levels: [0, 1, 2, 3, 4].map((level) =>
      tallies.reduce((sum, { items }) => sum + items.bySeverity[level]!, 0),
    ),
    recall: recall && { detected: recall.detected, planted: recall.planted, lower: recall.lower },
    waiver: waiver?.state === 'used' ? waiver.id : null,
    reasons: verdict.reasons.map(({ code, task }) => ({ code, task })),
    evals: tallies.flatMap((one, index) => {
      const judged = verdict.evals[index];
      return judged === undefined ? [] : [closedEval(judged, one, selectors[one.selector]!)];
    }),
  };
}

const closedEval = (
  verdict: EvalVerdict,
  { task, items }: EvalTally,
  selector: EvalSelector,
): ClosedEval => ({
  ...figures(verdict),
  selector: digestOf(JSON.stringify(selector)),
  task,
  scorer: verdict.scorer,
  sealed: verdict.sealed,
  state: verdict.state,
  levels: items.bySeverity,
  first: { scored: items.first.scored, failed: items.first.failed },
  items: [],
});

const figures = ({ failures, samples, unscored, missing, upper, lower }: Figures): LedgerFigures => ({
  failures,
  samples,
  unscored,
  missing,
  upper,
  lower,
});
