/**
 * Whether failures grow from one release to the next. What is compared is the same eval on the same items; what each
 * release showed at its first attempt. An alarm: a small chance may block, a large one permits nothing.
 * Source: statistics.md §6.3 and §6.4.
 */
import type { ClosedCategory, ClosedEval, LedgerEntry } from '../model/ledger.ts';
import type { Subject } from '../model/subject.ts';
import { LEVELS } from '../model/tally.ts';
import type { EvalGrowth, GrowthRelease } from '../model/verdict.ts';
import { pairedTrendTest } from '../statistics/paired.ts';
import { severityRankTest } from '../statistics/severity-rank.ts';
import { trendTest } from '../statistics/trend.ts';
import { FAILED, WORST_SEVERITY } from '../tally/counter.ts';
import { attemptsOn, type LedgerEvalName, sameEval } from './attempts.ts';
import { type Outcomes, PASSED } from './items.ts';
import { sameSubject } from './selectors.ts';

/** Failures of this severity or worse are serious. */
export const SERIOUS = 3;
/** How many releases are looked back upon. */
const MOST = 12;

/** What one release showed of one eval. */
export interface Shown extends LedgerEvalName {
  readonly counts: ClosedEval['counts'];
  readonly outcomes: Outcomes | null;
}

export interface Released {
  readonly subject: Subject;
  readonly judgedAt: string;
  readonly evals: readonly Shown[];
}

/** The releases before a subject was first judged, oldest first, each by its first attempt on a category. */
export function releasesBefore(
  entries: readonly LedgerEntry[],
  subject: Subject,
  name: string,
  selectors: readonly string[],
  isVoid: (category: ClosedCategory) => boolean,
): Released[] {
  const start = entries.findIndex((entry) => entry.type === 'closed' && sameSubject(entry.subject, subject));
  const before = start < 0 ? entries : entries.slice(0, start);
  const subjects: Subject[] = [];
  for (const entry of before) {
    if (entry.type !== 'closed' || entry.subject.model === null) continue;
    if (!subjects.some((one) => sameSubject(one, entry.subject))) subjects.push(entry.subject);
  }
  return subjects
    .flatMap((one) => {
      const [first] = attemptsOn(before, one, name, selectors, isVoid);
      return first === undefined ? [] : { subject: one, judgedAt: first.entry.judgedAt, evals: first.evals };
    })
    .slice(-MOST);
}

/**
 * One eval of a release beside earlier ones; `null` where none can be compared.
 * @param rated whether the policy says how severe a failure is
 */
export function growthOf(
  now: Released,
  shown: Shown,
  earlier: readonly Released[],
  { clustered, rated, strangers = true }: Kind,
): EvalGrowth | null {
  const then = earlier.flatMap((release) => {
    const one = release.evals.find((other) => sameEval(other, shown));
    return one === undefined ? [] : { release, one };
  });
  const same = comparable(shown, then, clustered);
  // Of other items, the rates are compared all the same: a new id hides no failure.
  const { kept, common } = same.kept.length > 0 || !strangers ? same : { kept: then, common: null };
  if (kept.length === 0) return null;
  const onItems = clustered ? null : common;
  const all = [...kept, { release: now, one: shown }];
  const releases = all.map(({ release, one }) => countsOf(release, one, common, clustered));
  const [newest, before] = [releases.at(-1)!, releases.slice(0, -1)];
  if (releases.some(({ samples }) => samples === 0)) return null;
  const severe = ({ levels, samples }: GrowthRelease) => ({ failures: sum(levels.slice(SERIOUS)), samples });
  const worst = ({ levels }: GrowthRelease): number => levels[WORST_SEVERITY]!;
  return {
    task: shown.task,
    common: common?.size ?? null,
    releases,
    rate: trendTest(releases.map(({ failures, samples }) => ({ failures, samples }))),
    severe: rated ? trendTest(releases.map(severe)) : null,
    rank: rated
      ? (severityRankTest(
          releases.map(({ levels }) => levels.flatMap((count, level) => Array(count).fill(level))),
        ) ?? null)
      : null,
    paired:
      onItems &&
      pairedOf(
        all.map(({ one }) => one.outcomes!),
        rated,
      ),
    firstIrreversible: rated && worst(newest) > 0 && before.every((one) => worst(one) === 0),
  };
}

interface Kind {
  readonly clustered: boolean;
  readonly rated: boolean;
  /** Whether releases on other items are compared where none had the same. */
  readonly strangers?: boolean;
}

/** The tests of the same items at each release: of any failure, and of serious ones. */
function pairedOf(outcomes: readonly Outcomes[], rated: boolean): EvalGrowth['paired'] {
  const test = (least: number): number => {
    const patterns = new Map<string, number>();
    for (const key of outcomes[0]!.keys()) {
      const codes = outcomes.map((one) => one.get(key));
      // Unscored or not there at any release: it leaves the comparison.
      if (!codes.every((code) => code !== undefined && (code === PASSED || code >= FAILED))) continue;
      const pattern = codes.map((code) => (code! >= FAILED + least ? '1' : '0')).join('');
      patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
    }
    if (patterns.size === 0) return 1;
    const told = [...patterns].map(([text, items]) => ({
      failed: [...text].map((one) => one === '1'),
      items,
    }));
    return pairedTrendTest(told);
  };
  return { rate: test(0), severe: rated ? test(SERIOUS) : null };
}

type Compared = { readonly release: Released; readonly one: Shown };

/**
 * The releases that were tried on the same items, and those items: all that are compared had them, at least half of
 * today's. Where items are not known one by one, as many of them must do; of clusters, only the very same items.
 */
function comparable(
  shown: Shown,
  then: readonly Compared[],
  clustered: boolean,
): { kept: Compared[]; common: Outcomes | null } {
  const own = shown.outcomes;
  if (own === null) {
    const alike = then.filter(({ one }) => one.counts.items.units === shown.counts.items.units);
    return { kept: alike, common: null };
  }
  let common = own;
  const kept: Compared[] = [];
  for (const each of then.toReversed()) {
    const theirs = each.one.outcomes;
    if (theirs === null) continue;
    const shared = new Map([...common].filter(([key]) => theirs.has(key)));
    const same = shared.size === own.size && theirs.size === own.size;
    if (clustered ? !same : shared.size < own.size / 2) continue;
    common = shared;
    kept.unshift(each);
  }
  return { kept, common };
}

function countsOf(
  { subject, judgedAt }: Released,
  { counts, outcomes }: Shown,
  common: Outcomes | null,
  clustered: boolean,
): GrowthRelease {
  const { model, digest } = subject;
  const of = { model, digest, judgedAt };
  if (clustered || common === null || outcomes === null) {
    const units = clustered ? counts.clusters : counts.items;
    const { scored = 0, failed = 0, bySeverity = LEVELS.map(() => 0) } = units?.first ?? {};
    return { ...of, samples: scored, failures: failed, levels: bySeverity };
  }
  const levels = LEVELS.map(() => 0);
  let samples = 0;
  for (const [key, code] of outcomes) {
    if (!common.has(key)) continue;
    if (code === PASSED || code >= FAILED) samples += 1;
    if (code >= FAILED) levels[code - FAILED]! += 1;
  }
  return { ...of, samples, failures: sum(levels), levels };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
