/**
 * Earlier attempts on what is judged, and the counts that they leave (docs/attempts.md): on the same items the worst
 * outcome of any attempt; then each attempt apart, or, where that was declared, all as one.
 */
import {
  type Attempt,
  type AttemptedEval,
  attemptsOn,
  type LedgerEvalName,
  sameEval,
  sameEvidence,
  unendedOf,
} from '../../ledger/attempts.ts';
import { evidenceOf } from '../../ledger/closed.ts';
import type { Shown } from '../../ledger/growth.ts';
import { type Outcomes, outcomesOf } from '../../ledger/items.ts';
import { argsDigest, selectorDigest } from '../../ledger/selectors.ts';
import { type Counted, pooledAttempts, type Weighed, worstOverAttempts } from '../../ledger/worst.ts';
import type { Closed, ClosedCategory } from '../../model/ledger.ts';
import type { LedgerView } from '../../model/memory.ts';
import type { Category } from '../../model/policy.ts';
import type { RulesVersion } from '../../model/rules-version.ts';
import type { Subject } from '../../model/subject.ts';
import type { EvalTally, Tally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { attemptAlpha } from '../../statistics/attempts.ts';
import type { Recall } from '../../statistics/grader.ts';
import { FAILED } from '../../tally/counter.ts';
import { lackingOf } from '../../tally/expected.ts';
import type { Measured } from '../bounds/measured.ts';
import type { Question } from '../question.ts';
import { reason, voids } from '../reasons.ts';
import { freshnessOf } from './fresh.ts';
import { measuredNow, measuredThen } from './measured-attempts.ts';

/** What is to be judged of a category, once earlier attempts are heard. */
export interface Attempts {
  readonly rule: Category['attempts'];
  /** Whether `spend` was declared after an attempt that had the whole chance of error. */
  readonly late: boolean;
  /** 1 − confidence, less what lost attempts cost and those by selectors that were edited since. */
  readonly alpha: number;
  /** What earlier attempts showed of the grader. */
  readonly recalls: readonly Recall[];
  /** The counts of today's evals, in their order. */
  readonly current: readonly Measured[];
  /** What must hold beside them. */
  readonly others: readonly Other[];
  readonly number: number;
  readonly lost: number;
  readonly carried: number;
  readonly replaced: number;
  /** Tasks whose attempts cannot be counted together, since their items are not known one by one. */
  readonly unknown: readonly string[];
  /** Earlier attempts on the category by other selectors. */
  readonly elsewhere: number;
  /** Today's evals, each as its first attempt showed it. */
  readonly firsts: readonly Shown[];
}

export interface Other {
  readonly attempt: Attempt;
  readonly number: number;
  readonly measured: readonly Measured[];
  /** Whether today's counts are of the same items and say no less against them. */
  readonly covered: boolean;
  /** Whether it must hold as well. Where attempts spend, one on other samples need not, unless it shows a violation. */
  readonly stands: boolean;
}

/** `null` where there is no ledger to ask. */
export function attemptsAt(
  category: Category,
  tallies: readonly EvalTally[],
  { version, ledger, known: subject, tally, alpha }: Question,
): Attempts | null {
  if (ledger === null) return null;
  const selectors = category.evals.map(selectorDigest);
  const on = (digests: readonly string[]): Attempt[] =>
    attemptsOn(ledger.entries, subject, category.name, digests, isVoid);
  const past = distinct(on(selectors));
  const now = tallies.map((one): Now => nowOf(one, selectors, category, tally));
  const same = past.findIndex((one) => rests(one.evals, now));
  const place = same < 0 ? past.length : same;
  const first = past[0]?.category.rule ?? category.attempts;
  // Whoever failed at the whole chance of error may go on with what is left; any other change of the rule is one after a look.
  const rule = first === 'once' && category.attempts === 'spend' ? 'spend' : first;
  const { lost } = unendedOf(ledger.entries, subject);
  const series = [...past.slice(0, place), null, ...past.slice(place + 1)];
  const inSeries = series.flatMap((each): Shown[] => [...(each?.evals ?? now)]);
  // Results that were judged before are the attempt that they were then: what came after costs them nothing.
  const before = past[same]?.entry.number ?? Infinity;
  const earlier = ledger.entries.filter(({ number }) => number < before);
  const edited = attemptsElsewhere(earlier, subject, category.name, selectors);
  const elsewhere = edited.length;
  const foreign = version >= 2 ? edited.flatMap(({ evals }) => evals) : [];
  const weighed = weigh(category, series, now, { rule, version, foreign });
  const tried = series.map((each) => each?.evals ?? now);
  const fresh = rule === 'spend' ? freshnessOf(tried, place) : null;
  const spent = lost.length + (version >= 2 ? elsewhere : 0) + (fresh === null ? 0 : fresh.number - 1);
  return {
    rule,
    late: rule !== first,
    alpha: spent === 0 && fresh === null ? alpha : attemptAlpha(alpha, spent + 1),
    recalls: past.flatMap(({ category: { recall } }) => recall ?? []),
    ...weighed,
    others: weighed.others.map(({ attempt, tried }) => ({
      attempt,
      number: series.indexOf(attempt) + 1,
      measured: tried.map(({ measured }) => measured),
      covered: tried.every((one) => isCovered(one, now, weighed.current)),
      stands: fresh === null || fresh.shared.has(series.indexOf(attempt)),
    })),
    number: place + 1,
    lost: lost.length,
    elsewhere,
    firsts: now.map((one) => inSeries.find((each) => sameEval(each, one))!),
  };
}

/** Against the gate as a whole: a run that has not ended may have seen anything. */
export function judgeOpen({ ledger, known }: Pick<Question, 'ledger' | 'known'>): Reason[] {
  if (ledger === null) return [];
  const { open } = unendedOf(ledger.entries, known);
  if (open.length === 0) return [];
  const runs = open.map(({ attempt, gate, at }) => ({ attempt, gate, at }));
  return [reason('attempts', { of: 'open', runs })];
}

/** Whether nothing of an attempt can be believed to be about its subject. */
export const isVoid = ({ reasons }: ClosedCategory): boolean => reasons.some(voids);

/** Attempts of which each rests on other results. */
function distinct(attempts: readonly Attempt[]): Attempt[] {
  return attempts.filter(
    (one, index) => !attempts.slice(0, index).some(({ evals }) => rests(one.evals, evals)),
  );
}

interface Tried extends LedgerEvalName, Pick<AttemptedEval, 'evidence' | 'counts'> {}

/** Whether all that one attempt counted stands in another one as well, from the same files. */
const rests = (evals: readonly Tried[], others: readonly Tried[]): boolean =>
  evals.every((one) =>
    others.some(
      (other) =>
        sameEval(one, other) &&
        sameEvidence(one, other) &&
        one.counts.lacking === other.counts.lacking &&
        // What controls of other files leave out is no part of the evidence.
        one.counts.items.units === other.counts.items.units,
    ),
  );

/** One of today's evals, as an attempt has it. */
interface Now extends Tried {
  readonly tally: EvalTally;
  readonly outcomes: Outcomes | null;
}

function nowOf(one: EvalTally, selectors: readonly string[], category: Category, tally: Tally): Now {
  const { items, clusters, strata, draws } = one;
  return {
    selector: selectors[one.selector]!,
    task: one.task,
    args: argsDigest(one.args),
    evidence: evidenceOf(one, tally.evidence),
    counts: { lacking: lackingOf(category.evals[one.selector]!, one), items, clusters, strata, draws },
    outcomes: one.outcomes === undefined ? null : outcomesOf(one.outcomes),
    tally: one,
  };
}

type Weighing = Pick<Attempts, 'current' | 'carried' | 'replaced' | 'unknown'> & {
  readonly others: readonly { readonly attempt: Attempt; readonly tried: readonly Then[] }[];
};

/** An eval of an earlier attempt, and its counts as they are heard today. */
interface Then {
  readonly one: AttemptedEval;
  readonly measured: Measured;
}

interface Hearing {
  readonly rule: Category['attempts'];
  readonly version: RulesVersion;
  /** Evals of attempts by selectors that were edited since: what failed there on the same items failed. */
  readonly foreign: readonly AttemptedEval[];
}

/** Hears all attempts on each eval; `null` in the series is today's. */
function weigh(
  category: Category,
  series: readonly (Attempt | null)[],
  now: readonly Now[],
  { rule, version, foreign }: Hearing,
): Weighing {
  const current: Measured[] = [];
  const others = new Map<Attempt, Then[]>();
  const unknown = new Set<string>();
  let [carried, replaced] = [0, 0];
  for (const { name, tried } of evalsIn(series, now)) {
    const own = tried.map(({ one }) => ({ counts: one.counts, items: one.outcomes }));
    const counted = [...own, ...failuresElsewhere(tried[0]!.one, own, foreign)];
    const pooled = rule === 'sequential' ? pooledAttempts(counted, version) : null;
    if (rule === 'sequential' && pooled === null) unknown.add(name);
    const weighed = pooled === null ? worstOverAttempts(counted, version) : null;
    const last = tried.at(-1)!;
    const mine = tried.find((each): each is TriedNow => each.attempt === null);
    const at = (each: TriedEval): Weighed => pooled ?? weighed![tried.indexOf(each)]!;
    if (mine !== undefined) {
      current[now.indexOf(mine.one)] = measuredNow(mine.one.tally, at(mine));
      carried += at(mine).worsened;
    }
    replaced += pooled?.replaced ?? weighed!.reduce((sum, one) => sum + one.replaced, 0);
    // Counted together, an eval that is not there today is held by the last attempt that had it.
    const apart = pooled === null ? tried : mine === undefined ? [last] : [];
    for (const each of apart) {
      if (each.attempt === null) continue;
      const { attempt, one } = each;
      const then = { one, measured: measuredThen(category, one, at(each)) };
      others.set(attempt, [...(others.get(attempt) ?? []), then]);
    }
  }
  const inOrder = series.flatMap((attempt) => (attempt && others.has(attempt) ? attempt : []));
  return {
    current,
    others: inOrder.map((attempt) => ({ attempt, tried: others.get(attempt)! })),
    carried,
    replaced,
    unknown: [...unknown],
  };
}

type TriedNow = { readonly attempt: null; readonly one: Now };
type TriedEval = TriedNow | { readonly attempt: Attempt; readonly one: AttemptedEval };

/** Every eval that any attempt had, with all its attempts, oldest first. */
function evalsIn(series: readonly (Attempt | null)[], now: readonly Now[]) {
  const found: { name: string; tried: TriedEval[] }[] = [];
  const all = series.flatMap((attempt): TriedEval[] =>
    attempt === null ? now.map((one) => ({ attempt, one })) : attempt.evals.map((one) => ({ attempt, one })),
  );
  for (const each of all) {
    const known = found.find(({ tried }) => sameEval(tried[0]!.one, each.one));
    if (known === undefined) found.push({ name: each.one.task, tried: [each] });
    else known.tried.push(each);
  }
  return found;
}

/** Whether today's counts are of the very same items, and no fewer of them fail or lack a score. */
function isCovered({ one, measured }: Then, now: readonly Now[], current: readonly Measured[]): boolean {
  const index = now.findIndex((each) => sameEval(each, one));
  const outcomes = now[index]?.outcomes ?? null;
  if (outcomes === null || one.outcomes === null || outcomes.size !== one.outcomes.size) return false;
  const bad = ({ tally: { items }, missing }: Measured): number => items.failed + items.unscored + missing;
  return (
    [...one.outcomes.keys()].every((key) => outcomes.has(key)) &&
    current[index]!.missing === measured.missing &&
    bad(current[index]!) >= bad(measured)
  );
}

/** What failed by an edited selector among the items of one eval; after all others, since it is no first look by this one. */
const failuresElsewhere = (
  { task, args }: LedgerEvalName,
  own: readonly Counted[],
  foreign: readonly AttemptedEval[],
): Counted[] =>
  foreign
    .filter((one) => one.task === task && one.args === args)
    .map(({ counts, outcomes }) => ({
      counts: { ...counts, lacking: 0 },
      items: new Map(
        [...(outcomes ?? [])].filter(
          ([key, code]) => code >= FAILED && own.some(({ items }) => items?.has(key)),
        ),
      ),
    }))
    .filter(({ items }) => items.size > 0);

/** Attempts on the category that counted by selectors that the policy no longer has. */
function attemptsElsewhere(
  entries: LedgerView['entries'],
  subject: Subject,
  name: string,
  selectors: readonly string[],
): Attempt[] {
  const own = entries.filter(
    (entry): entry is Closed => entry.type === 'closed' && Object.hasOwn(entry.categories, name),
  );
  const all = new Set(own.flatMap(({ categories }) => categories[name]!.evals.map((one) => one.selector)));
  const gone = [...all].filter((selector) => !selectors.includes(selector));
  return distinct(attemptsOn(own, subject, name, gone, isVoid));
}
