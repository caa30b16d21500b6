/** What was released before, or was not: verdicts as a page shows them one beside the other. */
import type { LedgerEntry } from '../../model/ledger.ts';
import type { CategoryVerdict, Decision, State, Verdict } from '../../model/verdict.ts';
import type { Terms } from '../../statistics/rule.ts';

/** Counts with the bounds that a verdict gave them. */
export interface ReleaseFigures {
  readonly failures: number;
  readonly samples: number;
  readonly upper: number;
  readonly lower: number;
}

export interface ReleaseEval extends ReleaseFigures {
  readonly task: string;
  readonly sealed: boolean;
  readonly state: State;
}

export interface ReleaseCategory extends ReleaseFigures {
  readonly state: State;
  readonly kind: CategoryVerdict['kind'];
  readonly limit: number;
  readonly alpha: number;
  /** What the rule is chosen by, with `alpha` and `recall` (statistics/rule.ts). */
  readonly attempts: Terms['attempts'];
  readonly pooled: boolean;
  readonly recall: { readonly detected: number; readonly planted: number } | null;
  readonly evals: readonly ReleaseEval[];
  /** Codes of the reasons against it, each once. */
  readonly reasons: readonly string[];
}

export interface ReleaseRow {
  readonly judgedAt: string;
  readonly model: string;
  readonly decision: Decision;
  readonly categories: Readonly<Record<string, ReleaseCategory>>;
}

/** What a gate said before, oldest first. */
export const releasesOf = (entries: readonly LedgerEntry[], gate: string): ReleaseRow[] =>
  entries.flatMap((entry) => (entry.type === 'closed' && entry.gate === gate ? releaseRow(entry) : []));

/** As a ledger and a verdict both have it. */
interface Source {
  readonly judgedAt: string;
  readonly subject: Verdict['subject'];
  readonly decision: Decision;
  readonly categories: Readonly<Record<string, SourceCategory>>;
}

/** A ledger names the rule of attempts, a verdict the method that it came to. */
type SourceCategory = Omit<ReleaseCategory, 'reasons' | 'attempts'> & {
  readonly reasons: readonly { readonly code: string }[];
} & ({ readonly rule: Terms['attempts'] } | { readonly method: CategoryVerdict['method'] });

const attemptsOf = (one: SourceCategory): Terms['attempts'] =>
  'rule' in one ? one.rule : one.method === 'e-process' ? 'sequential' : 'once';

/** No more of a verdict than the page shows. */
export function releaseRow({ judgedAt, subject, decision, categories }: Source): ReleaseRow {
  const named = Object.entries(categories).map(([name, one]): [string, ReleaseCategory] => [
    name,
    {
      ...figuresOf(one),
      state: one.state,
      kind: one.kind,
      limit: one.limit,
      alpha: one.alpha,
      attempts: attemptsOf(one),
      pooled: one.pooled,
      recall: one.recall && { detected: one.recall.detected, planted: one.recall.planted },
      evals: one.evals.map((part) => ({
        ...figuresOf(part),
        task: part.task,
        sealed: part.sealed,
        state: part.state,
      })),
      reasons: [...new Set(one.reasons.map(({ code }) => code))],
    },
  ]);
  return {
    judgedAt,
    model: subject.model ?? 'not named',
    decision,
    categories: Object.fromEntries(named),
  };
}

const figuresOf = ({ failures, samples, upper, lower }: ReleaseFigures): ReleaseFigures => ({
  failures,
  samples,
  upper,
  lower,
});
