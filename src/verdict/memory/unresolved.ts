/** Failures that were seen before and are not shown to be gone, as a gate takes them. */
import { evidenceOf } from '../../ledger/closed.ts';
import { argsDigest, selectorDigest } from '../../ledger/selectors.ts';
import type { Counts } from '../../model/evidence.ts';
import type { HistoryRecords } from '../../model/history.ts';
import type { Closed, ClosedCategory } from '../../model/ledger.ts';
import type { Memory } from '../../model/memory.ts';
import type { Category, Gate, Policy } from '../../model/policy.ts';
import type { Tally, UnitCount } from '../../model/tally.ts';
import type { JudgedCategory, Reason, SignatureVerdict } from '../../model/verdict.ts';
import type { SeenEval, Sighting } from '../../records/sightings.ts';
import { signaturesOf } from '../../records/unresolved.ts';
import { releaseName } from '../checks/subject.ts';
import { isInvalid, reason, voids } from '../reasons.ts';
import { isVoid } from './attempts.ts';

export interface Unresolved {
  /** `null`: there is no history to look into. */
  readonly signatures: readonly SignatureVerdict[] | null;
  readonly reasons: readonly Reason[];
}

/** What the run that is judged is known by. */
export interface ThisRun {
  readonly model: string | null;
  readonly now: Date;
  readonly categories: ReadonlyMap<string, JudgedCategory>;
  readonly tally: Tally;
}

/** A reason for each open failure where the gate blocks on them. */
export function judgeUnresolved(
  policy: Policy,
  gate: Gate,
  records: HistoryRecords | null,
  memory: Memory | null,
  run: ThisRun,
): Unresolved {
  if (records === null) return { signatures: null, reasons: [] };
  const behaviours = policy.categories.filter(({ kind }) => kind === 'behaviour');
  const signatures = signaturesOf({
    records,
    limits: new Map(behaviours.map(({ name, maxFailureRate }) => [name, maxFailureRate.value])),
    now: run.now,
    current: behaviours.flatMap((category) => current(category, run)),
    earlier: (memory?.ledger?.entries ?? []).flatMap((entry) =>
      entry.type === 'closed' ? earlier(policy, entry) : [],
    ),
  });
  const open = gate.unresolvedFailures === 'block' ? signatures.filter(({ state }) => state === 'open') : [];
  return {
    signatures,
    reasons: open.map((signature) =>
      reason('unresolved-failures', { of: 'signature', signature, sealed: isSealed(signature, policy) }),
    ),
  };
}

function current(category: Category, { model, now, categories, tally }: ThisRun): Sighting[] {
  const verdict = categories.get(category.name);
  // What may be about something else says nothing of this.
  if (verdict === undefined || verdict.reasons.some(voids)) return [];
  const tallies = tally.evals.filter((one) => one.category === category.name);
  return [
    {
      at: now.toISOString(),
      model,
      category: category.name,
      state: verdict.state,
      sound: isSound(verdict.reasons),
      recall: verdict.recall,
      evals: tallies.map((one, i): SeenEval => {
        const { task, sealed, state, upper } = verdict.evals[i]!;
        const selector = category.evals[one.selector]!;
        return {
          ...seen(
            [selectorDigest(selector), task, argsDigest(one.args)],
            one.items,
            verdict.severity !== null,
          ),
          task,
          sealed,
          demonstrated: state === 'demonstrated',
          upper,
          oldest: one.untimed > 0 ? null : one.oldest,
          evidence: evidenceOf(one, tally.evidence),
        };
      }),
    },
  ];
}

function earlier(policy: Policy, { judgedAt, subject, categories }: Closed): Sighting[] {
  return Object.entries(categories)
    .filter(([, one]) => one.kind === 'behaviour' && !isVoid(one))
    .map(([category, { state, recall, severity, evals, reasons }]: [string, ClosedCategory]) => ({
      at: judgedAt,
      model: releaseName(policy, subject.model),
      category,
      state,
      sound: isSound(reasons),
      recall,
      evals: evals.map((one) => ({
        ...seen([one.selector, one.task, one.args], one.counts.items, severity !== null),
        task: one.task,
        sealed: one.sealed,
        demonstrated: one.state === 'demonstrated',
        upper: one.upper,
        oldest: null,
        evidence: one.evidence,
      })),
    }));
}

/** What is missing, refuted in use or not seen by its grader shows nothing, whatever each eval says by itself. */
const isSound = (reasons: readonly { readonly code: string; readonly task: string | null }[]): boolean =>
  !reasons.some(
    ({ code, task }) =>
      ['missing-eval', 'recall-too-low'].includes(code) || (task === null && isInvalid(code)),
  );

/** By one draw an item, so that repeats of it are no failures more. */
function seen(
  what: readonly string[],
  { first }: UnitCount,
  rated: boolean,
): Pick<SeenEval, 'key' | 'draws' | 'severe'> {
  const counts = (failures: number): Counts => ({ failures, samples: first.scored });
  const severe = first.bySeverity.slice(3).reduce((sum, n) => sum + n, 0);
  return { key: JSON.stringify(what), draws: counts(first.failed), severe: rated ? counts(severe) : null };
}

/** Whether the category that a failure is of has evals that are held out. */
const isSealed = ({ category }: SignatureVerdict, policy: Policy): boolean =>
  policy.categories.some(({ name, evals }) => name === category && evals.some((one) => one.sealed));
