import { type LedgerEvalName, sameEval } from '../../ledger/attempts.ts';
import { growthOf, type Released, releasesBefore, SERIOUS } from '../../ledger/growth.ts';
import { sameSubject, selectorDigest } from '../../ledger/selectors.ts';
import type { Closed } from '../../model/ledger.ts';
import type { LedgerView } from '../../model/memory.ts';
import type { Category } from '../../model/policy.ts';
import type { Abouts, Reason, ReasonOf } from '../../model/reason.ts';
import type { Subject } from '../../model/subject.ts';
import type { EvalGrowth, GrowthVerdict } from '../../model/verdict.ts';
import { chance, count, list, plural } from '../../util/words.ts';
import type { Question } from '../question.ts';
import { reason } from '../reasons.ts';
import { type Attempts, isVoid } from './attempts.ts';

/** The chance that is left to a false alarm at a gate, shared among its categories and their evals. */
const GROWTH_ALPHA = 0.05;

export interface JudgedGrowth {
  readonly verdict: GrowthVerdict | null;
  readonly reasons: readonly Reason[];
  readonly warnings: readonly string[];
}

/**
 * Whether failures of a category, or serious ones, grow over releases, or one of the worst severity is the first. The gate says
 * whether that blocks; nothing here ever lets anything through.
 */
export function judgeGrowth(category: Category, attempts: Attempts | null, question: Question): JudgedGrowth {
  const { ledger, known: subject, now, gate } = question;
  const growth = gate.severityGrowth;
  const nothing = { verdict: null, reasons: [], warnings: [] };
  if (ledger === null || attempts === null) return nothing;
  const earlier = releasesBefore(
    ledger.entries,
    subject,
    category.name,
    category.evals.map(selectorDigest),
    isVoid,
  );
  const release: Released = { subject, judgedAt: now.toISOString(), evals: attempts.firsts };
  const inNumber = question.version >= 2;
  const kind = {
    clustered: category.cluster !== null,
    rated: category.severity !== null,
    strangers: inNumber,
  };
  const evals = attempts.firsts.flatMap((shown) => growthOf(release, shown, earlier, kind) ?? []);
  const { reasons: missing, replaced } = notComparable(category, attempts.firsts, evals, question);
  if (evals.length === 0 && missing.length === 0) {
    const released = othersJudged(ledger.entries, subject, category.name);
    return growth === 'block' && released > 0 ? { ...nothing, warnings: [notCompared(released)] } : nothing;
  }
  const alpha =
    GROWTH_ALPHA / (inNumber ? Math.max(question.judged.length, 1) : 1) / Math.max(evals.length, 1);
  const alarms = evals.flatMap((one) => alarmOf(one, alpha, inNumber) ?? []);
  const closes = gate.frontier && replaced;
  return {
    verdict: evals.length === 0 ? null : { alarm: alarms.length > 0, evals },
    reasons: [...(growth === 'block' ? alarms : []), ...(closes ? missing : [])],
    warnings: [
      ...(growth === 'block' ? [] : alarms.map(({ about, task }) => grownInWords(about, task!))),
      ...(closes || growth !== 'block'
        ? []
        : missing.map(({ about, task }) => notComparedInWords(about, task!))),
    ],
  };
}

/** Evals that no earlier release had: in the place of others they may hide growth, beside those nothing is lost. */
function notComparable(
  category: Category,
  firsts: Attempts['firsts'],
  compared: readonly EvalGrowth[],
  { ledger, known, version }: Question,
): { readonly reasons: readonly ReasonOf<'not-judged'>[]; readonly replaced: boolean } {
  const released = version < 2 ? 0 : othersJudged(ledger!.entries, known, category.name);
  const alone = firsts.filter(({ task }) => !compared.some((one) => one.task === task));
  const gone = lastEvals(ledger!.entries, known, category.name)
    .filter((one) => !firsts.some((own) => sameEval(own, one)))
    .map(({ task }) => task);
  return {
    reasons:
      released === 0
        ? []
        : alone.map(({ task }) => reason('not-judged', { of: 'growth', releases: released, gone }, task)),
    replaced: compared.length === 0 || gone.length > 0,
  };
}

/** Those of the release before, whatever selects them today. */
function lastEvals(
  entries: LedgerView['entries'],
  subject: Subject,
  name: string,
): readonly LedgerEvalName[] {
  const last = entries.findLast(
    (entry): entry is Closed =>
      entry.type === 'closed' &&
      Object.hasOwn(entry.categories, name) &&
      !sameSubject(entry.subject, subject),
  );
  return last === undefined ? [] : last.categories[name]!.evals;
}

/** How many other subjects a category was judged for, by whatever selectors and on whatever samples. */
function othersJudged(entries: LedgerView['entries'], subject: Subject, name: string): number {
  const models = entries.flatMap((entry) =>
    entry.type === 'closed' && Object.hasOwn(entry.categories, name) && !sameSubject(entry.subject, subject)
      ? (entry.subject.model ?? [])
      : [],
  );
  return new Set(models).size;
}

const notCompared = (released: number): string =>
  `Growth over releases could not be looked at: ${plural(released, 'other release')} ${released === 1 ? 'was' : 'were'} judged before, and none on the same samples by the same selectors.`;

/**
 * Serious failures and all failures are a test each; where both grow, the worse is told.
 * Source: statistics-2.md §10.
 */
function alarmOf(
  { task, releases, rate, severe, paired, firstIrreversible }: EvalGrowth,
  alpha: number,
  inNumber: boolean,
): ReasonOf<'severity-growth'> | null {
  const chanceOf = { rate: paired?.rate ?? rate, severe: inNumber ? (paired?.severe ?? severe) : severe };
  const grown = chanceOf.severe !== null && chanceOf.severe < alpha;
  if (grown || firstIrreversible) {
    const serious = releases.map(({ levels, samples }) => ({
      failures: levels.slice(SERIOUS).reduce((sum, one) => sum + one, 0),
      samples,
    }));
    const about = { of: 'releases', releases: serious, chance: grown ? chanceOf.severe : null } as const;
    return reason('severity-growth', { ...about, firstIrreversible }, task);
  }
  if (!inNumber || !(chanceOf.rate < alpha)) return null;
  const all = releases.map(({ failures, samples }) => ({ failures, samples }));
  const about = { of: 'releases', any: true, releases: all, chance: chanceOf.rate } as const;
  return reason('severity-growth', { ...about, firstIrreversible }, task);
}

/** As a reason where it blocks, and as a warning where not. */
export function notComparedInWords(about: Abouts['not-judged'], task: string): string {
  const { releases, gone } = about as Extract<typeof about, { of: 'growth' }>;
  const without =
    gone.length > 0 ? `, and of then ${list(gone)} ${gone.length === 1 ? 'is' : 'are'} gone` : '';
  return `Growth over releases of ${task} could not be looked at: ${plural(releases, 'other release')} ${releases === 1 ? 'was' : 'were'} judged before, and none on the same samples by the same selectors${without}.`;
}

/** As a reason where it blocks, and as a warning where not. */
export function grownInWords(
  { any, releases, chance: p, firstIrreversible }: Abouts['severity-growth'],
  task: string,
): string {
  const series = list(
    releases.map(({ failures, samples }) => `${count(failures)} of ${count(samples)}`),
    releases.length,
  );
  const byChance =
    p === null
      ? ''
      : `: if all releases failed alike, so much growth would come with a chance of ${chance(p)}`;
  const first = firstIrreversible ? ' Among them is the first of severity 4.' : '';
  return `Failures of ${task}${any ? '' : ` at severity ${SERIOUS} or above`}, release by release: ${series}${byChance}.${first}`;
}
