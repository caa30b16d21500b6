import { growthOf, type Released, releasesBefore, SERIOUS } from '../../ledger/growth.ts';
import { sameSubject, selectorDigest } from '../../ledger/selectors.ts';
import type { LedgerView } from '../../model/memory.ts';
import type { Category } from '../../model/policy.ts';
import type { Abouts, Reason, ReasonOf } from '../../model/reason.ts';
import type { EvalGrowth, GrowthVerdict } from '../../model/verdict.ts';
import { chance, count, list, plural } from '../../util/words.ts';
import type { Subject } from '../checks/subject.ts';
import type { Question } from '../question.ts';
import { reason } from '../reasons.ts';
import { type Attempts, isVoid } from './attempts.ts';

/** The chance that is left to a false alarm, for each category. */
const GROWTH_ALPHA = 0.05;

export interface JudgedGrowth {
  readonly verdict: GrowthVerdict | null;
  readonly reasons: readonly Reason[];
  readonly warnings: readonly string[];
}

/**
 * Whether serious failures of a category grow over releases, or one of the worst severity is the first. The gate says
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
  const kind = { clustered: category.cluster !== null, rated: category.severity !== null };
  const evals = attempts.firsts.flatMap((shown) => growthOf(release, shown, earlier, kind) ?? []);
  if (evals.length === 0) {
    const released = othersJudged(ledger.entries, subject, category.name);
    return growth === 'block' && released > 0 ? { ...nothing, warnings: [notCompared(released)] } : nothing;
  }
  // Each eval is another chance of a false alarm.
  const alarms = evals.flatMap((one) => alarmOf(one, GROWTH_ALPHA / evals.length) ?? []);
  return {
    verdict: { alarm: alarms.length > 0, evals },
    reasons: growth === 'block' ? alarms : [],
    warnings: growth === 'block' ? [] : alarms.map(({ about, task }) => grownInWords(about, task!)),
  };
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

function alarmOf(
  { task, releases, severe, firstIrreversible }: EvalGrowth,
  alpha: number,
): ReasonOf<'severity-growth'> | null {
  const grown = severe !== null && severe < alpha;
  if (!grown && !firstIrreversible) return null;
  const serious = releases.map(({ levels, samples }) => ({
    failures: levels.slice(SERIOUS).reduce((sum, one) => sum + one, 0),
    samples,
  }));
  const about = { of: 'releases', releases: serious, chance: grown ? severe : null } as const;
  return reason('severity-growth', { ...about, firstIrreversible }, task);
}

/** As a reason where it blocks, and as a warning where not. */
export function grownInWords(
  { releases, chance: p, firstIrreversible }: Abouts['severity-growth'],
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
  return `Failures of ${task} at severity ${SERIOUS} or above, release by release: ${series}${byChance}.${first}`;
}
