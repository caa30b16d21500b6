/** A recorded verdict under other limits: from its file, or from the counts in a ledger. */
import { recordedIn as entriesIn, entryName } from '../../ledger/replay.ts';
import type { Closed, LedgerEntry } from '../../model/ledger.ts';
import type { Category, Gate, Inventory, Policy } from '../../model/policy.ts';
import type { RecordedReason } from '../../model/reason.ts';
import type { RecordedVerdict } from '../../model/recorded.ts';
import type { CategoryVerdict, Decision, RecallVerdict, State } from '../../model/verdict.ts';
import { alphaFor, corrects } from '../../policy/alpha.ts';
import { closure, judgedBy } from '../../policy/requirement.ts';
import { shareOfAttempt } from '../../statistics/attempts.ts';
import { ruleOf } from '../../statistics/rule.ts';
import { passesScreen } from '../category.ts';
import { followsFromLimit, isKnown, REASONS } from '../reasons.ts';
import { satisfied } from '../route.ts';
import { stateOf } from '../state.ts';
import { judgeGrounds } from './frontier.ts';

/** What would become of a verdict. */
export interface Rejudged {
  /** The name of its file, or of its entry in the ledger. */
  readonly file: string;
  readonly gate: string;
  readonly judgedAt: string;
  readonly decision: { readonly old: Decision; readonly new: Decision };
  /** Categories whose state would change. */
  readonly categories: readonly { readonly name: string; readonly old: State; readonly new: State }[];
  /** Categories that the policy asks for and the verdict has no counts of: they cannot pass. */
  readonly unknown: readonly string[];
}

/** What is kept of a verdict in both its forms. */
interface Recorded {
  readonly gate: string;
  readonly judgedAt: string;
  readonly decision: Decision;
  readonly advance: string | null;
  readonly reasons: readonly RecordedReason[];
  readonly categories: ReadonlyMap<string, RecordedCategory>;
}

interface RecordedCategory extends Counted {
  readonly state: State;
  /** Of those that do not follow from limits. */
  readonly reasons: readonly RecordedReason[];
  readonly pooled: boolean;
  readonly recall: Pick<RecallVerdict, 'detected' | 'planted'> | null;
  readonly evals: readonly Counted[];
}

interface Counted {
  readonly failures: number;
  readonly samples: number;
  readonly upper: number;
  readonly lower: number;
}

/**
 * Judges the counts of a verdict by the limits, confidences, requirements and gate of another policy. Its samples are not
 * there any more: reasons about them stay as they were, and so does what was found of severities, earlier attempts and
 * growth.
 * @param candidate which candidate it was since the gate last let another subject through, for a gate that corrects
 */
export function rejudge(
  file: string,
  kept: RecordedVerdict | Closed,
  policy: Policy,
  candidate = 'memory' in kept ? (kept.memory?.candidate?.number ?? 1) : 1,
): Rejudged {
  const verdict = 'type' in kept ? fromLedger(kept) : fromFile(kept);
  const gate = policy.gates.find((one) => one.name === verdict.gate);
  const asked = gate ? judgedBy(policy, gate) : [];
  const ledger = 'type' in kept || kept.memory !== null;
  const corrected = gate !== undefined && corrects(gate, ledger && (kept.rules ?? 1) >= 2);
  const judged = new Map<string, RecordedCategory>();
  for (const category of asked) {
    const recorded = verdict.categories.get(category.name);
    if (recorded) {
      const alpha = alphaFor(policy, gate!, category, corrected ? candidate : null);
      judged.set(category.name, again(category, recorded, alpha, gate!));
    }
  }
  const requires = (name: string): readonly string[] =>
    asked.find((one) => one.name === name)?.requires ?? [];
  const alone = (name: string): boolean => {
    const one = judged.get(name);
    return one !== undefined && (gate!.screen ? passesScreen(one) : one.state === 'demonstrated');
  };
  const isGreen = (name: string): boolean => [...closure([name], requires)].every(alone);
  const allowed =
    gate !== undefined && !isAgainstGate(verdict, policy, gate) && satisfied(gate.require, isGreen);
  const states = [...judged].map(([name, one]) => {
    const now = one.state === 'demonstrated' && !isGreen(name) ? 'not-demonstrated' : one.state;
    return { name, old: verdict.categories.get(name)!.state, new: now };
  });
  return {
    file,
    gate: verdict.gate,
    judgedAt: verdict.judgedAt,
    decision: { old: verdict.decision, new: allowed ? 'allow' : 'block' },
    categories: states.filter((one) => one.old !== one.new),
    unknown: asked.map(({ name }) => name).filter((name) => !judged.has(name)),
  };
}

/** Reasons that a gate has only where its keys ask for them. */
const ASKED: Readonly<Record<string, (gate: Gate) => boolean>> = {
  'advance-unnamed': ({ frontier }) => frontier,
  'looser-than-last-allow': ({ frontier }) => frontier,
  // Follows from the share that this candidate may use, by which its bounds are judged anew.
  candidates: () => false,
  'severity-growth': ({ severityGrowth }) => severityGrowth === 'block',
  // Follows from the policy, and so is judged anew.
  ungrounded: () => false,
  'unresolved-failures': ({ unresolvedFailures }) => unresolvedFailures === 'block',
  'not-judged': ({ candidates, severityGrowth, unresolvedFailures }) =>
    candidates === 'corrected' || severityGrowth === 'block' || unresolvedFailures === 'block',
};

const asks = (gate: Gate, { code }: RecordedReason): boolean => ASKED[code]?.(gate) ?? true;

/** Every recorded verdict of a ledger under another policy, in its order. */
export const rejudgeLedger = (entries: readonly LedgerEntry[], policy: Policy): Rejudged[] =>
  entriesIn(entries).map(({ entry, candidate }) => rejudge(entryName(entry), entry, policy, candidate));

/** Whether something stands against the gate as a whole. What a frontier gate asks is not known of a verdict of another kind. */
const isAgainstGate = ({ advance, reasons }: Recorded, policy: Policy, gate: Gate): boolean =>
  reasons.some((one) => asks(gate, one)) ||
  judgeGrounds(policy, gate).length > 0 ||
  (gate.frontier && advance === null);

/** The category with its bounds judged anew, each eval by the claim that was hardest to hold. */
function again(category: Category, recorded: RecordedCategory, alpha: number, gate: Gate): RecordedCategory {
  const limit = category.maxFailureRate.value;
  const { recall } = recorded;
  const rule = ruleOf({
    attempts: category.attempts,
    alpha: shareOfAttempt(category.attempts, alpha, 1),
    recall,
  });
  const counts = category.pool ? [recorded.pooled ? recorded : sumOf(recorded)] : recorded.evals;
  const list = category.inventory;
  const violated = [...recorded.evals, ...counts].some((one) =>
    list ? unitsIn(one.lower, list) > list.allowed : one.lower > limit,
  );
  const short = counts.some((one) =>
    list ? unitsIn(one.upper, list) > list.allowed : one.samples > 0 && !rule.demonstrated(one, limit),
  );
  const shown: RecordedReason[] = violated
    ? [{ code: 'above-limit', task: null, of: 'rate' }]
    : short
      ? [{ code: 'too-few-samples', task: null, of: 'rate' }]
      : [];
  const reasons = [...recorded.reasons.filter((one) => asks(gate, one)), ...shown];
  return { ...recorded, reasons, state: stateOf(reasons.map(classed), gate.screen) };
}

/** What another version gave and this one does not know cannot be told from what voids. */
const classed = ({ code }: RecordedReason) =>
  isKnown(code) ? { code, class: REASONS[code].class } : { code: 'unreadable', class: 'invalid' as const };

/** Shares of a list are of whole units. */
const unitsIn = (share: number, { units }: Inventory): number => Math.round(share * units);

const sumOf = ({ evals }: RecordedCategory): Counted => ({
  failures: evals.reduce((sum, one) => sum + one.failures, 0),
  samples: evals.reduce((sum, one) => sum + one.samples, 0),
  lower: 0,
  upper: 1,
});

function fromFile(verdict: RecordedVerdict): Recorded {
  const categories = Object.entries(verdict.categories).map(([name, one]): [string, RecordedCategory] => [
    name,
    { ...one, reasons: apartFromLimit(one.reasons.map(recordedIn), one) },
  ]);
  return { ...verdict, reasons: verdict.reasons.map(recordedIn), categories: new Map(categories) };
}

const recordedIn = ({ code, task, about }: RecordedVerdict['reasons'][number]): RecordedReason => ({
  code,
  task,
  of: about?.of ?? null,
});

function fromLedger(entry: Closed): Recorded {
  const categories = Object.entries(entry.categories).map(([name, one]): [string, RecordedCategory] => {
    const reasons = one.reasons.map(({ code, task, of = null }) => ({ code, task, of }));
    return [name, { ...one, reasons: apartFromLimit(reasons, one) }];
  });
  const reasons = entry.reasons.map((code) => ({ code, task: null, of: null }));
  return { ...entry, reasons, categories: new Map(categories) };
}

/**
 * Reasons that stay whatever the limit is. Where an older record does not say what above-limit is of, it was the rate if the
 * figures say so, and something else if they do not.
 */
function apartFromLimit(
  reasons: readonly RecordedReason[],
  { limit, lower, evals }: Pick<CategoryVerdict, 'limit' | 'lower'> & { evals: readonly Counted[] },
): RecordedReason[] {
  const over = lower > limit || evals.some((one) => one.lower > limit);
  return reasons.filter((one) => !(followsFromLimit(one) ?? over));
}
