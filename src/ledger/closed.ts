/** What a verdict leaves in the ledger: its counts, and which items they are of. */
import type { Closed, ClosedCategory, ClosedEval, ClosedHistory, LedgerFigures } from '../model/ledger.ts';
import type { Category, Policy } from '../model/policy.ts';
import { type EvalTally, type EvidenceRecord, LEVELS, type Tally } from '../model/tally.ts';
import type { EvalVerdict, Figures, JudgedCategory, Judgement } from '../model/verdict.ts';
import { lackingOf } from '../tally/expected.ts';
import { argsDigest, selectorDigest } from './selectors.ts';

/** A `closed` entry but for its place in the chain and the attempt that it closes. */
export type ClosedPayload = Omit<Closed, 'version' | 'number' | 'at' | 'previous' | 'attempt'>;

/**
 * @param tally as judged, with the outcomes of its items
 * @param history what people had written down; `null`: nobody has looked
 */
export function closedOf(
  policy: Policy,
  verdict: Judgement,
  tally: Tally,
  history: ClosedHistory | null = null,
): ClosedPayload {
  const { path, ref, digest } = verdict.policy;
  return {
    type: 'closed',
    rules: verdict.rules,
    gate: verdict.gate,
    subject: verdict.memory?.subject ?? verdict.subject,
    judgedAt: verdict.judgedAt,
    decision: verdict.decision,
    route: verdict.route,
    policy: { path, ref, digest },
    advance: verdict.advance,
    evidence: tally.evidence.map((file) => ({ name: file.name, digest: digestOf(file) })),
    categories: Object.fromEntries(
      Object.entries(verdict.categories).map(([name, category]) => [
        name,
        closedCategory(policy.categories.find((one) => one.name === name)!, category, tally),
      ]),
    ),
    reasons: verdict.reasons.map(({ code }) => code),
    waived: verdict.waived,
    ...(history === null ? {} : { history }),
  };
}

function closedCategory(category: Category, verdict: JudgedCategory, tally: Tally): ClosedCategory {
  const tallies = tally.evals.filter((one) => one.category === category.name);
  const { recall, waiver, severity } = verdict;
  return {
    ...figures(verdict),
    state: verdict.state,
    kind: verdict.kind,
    limit: verdict.limit,
    confidence: verdict.confidence,
    alpha: verdict.alpha,
    pooled: verdict.pooled,
    rule: verdict.attempts?.rule ?? (verdict.method === 'e-process' ? 'sequential' : 'once'),
    levels: LEVELS.map((level) => tallies.reduce((sum, { items }) => sum + items.bySeverity[level]!, 0)),
    severity: severity?.limits.map(({ level, limit }) => ({ level, limit })) ?? null,
    recall: recall && { detected: recall.detected, planted: recall.planted, lower: recall.lower },
    waiver: waiver?.state === 'used' ? waiver.id : null,
    reasons: verdict.reasons.map(({ code, task, about }) => ({ code, task, of: about.of })),
    evals: tallies.map((one, index) => closedEval(category, one, verdict.evals[index]!, tally.evidence)),
  };
}

function closedEval(
  category: Category,
  tally: EvalTally,
  verdict: EvalVerdict,
  evidence: readonly EvidenceRecord[],
): ClosedEval {
  const selector = category.evals[tally.selector]!;
  const { items, clusters, strata } = tally;
  return {
    ...figures(verdict),
    selector: selectorDigest(selector),
    task: tally.task,
    args: argsDigest(tally.args),
    scorer: verdict.scorer,
    sealed: verdict.sealed,
    state: verdict.state,
    evidence: evidenceOf(tally, evidence),
    counts: {
      lacking: lackingOf(selector, tally),
      items,
      clusters,
      strata,
      // Only where epochs were what the bound was about.
      draws: verdict.unit === 'epoch' ? tally.draws : null,
    },
    items: category.inventory === null ? (tally.outcomes ?? null) : null,
  };
}

/** Digests of the files that an eval's samples came from; `null` where one has none. */
export function evidenceOf({ runs }: EvalTally, evidence: readonly EvidenceRecord[]): string[] | null {
  const files = runs.flatMap((run) => digestOf(evidence[run.evidence]!) ?? []);
  return files.length < runs.length ? null : [...new Set(files)].sort();
}

const digestOf = ({ digest, partsDigest }: EvidenceRecord): string | null => digest ?? partsDigest ?? null;

const figures = ({ failures, samples, unscored, missing, upper, lower }: Figures): LedgerFigures => ({
  failures,
  samples,
  unscored,
  missing,
  upper,
  lower,
});
