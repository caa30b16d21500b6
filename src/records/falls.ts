/** Rates that fell by more than half since an earlier release, and what speaks against taking that for progress. */

import type { Counts } from '../model/evidence.ts';
import type { HistoryRecords } from '../model/history.ts';
import { readShare } from '../policy/rates.ts';
import { fisherExact } from '../statistics/fisher.ts';
import { dayOf } from '../util/days.ts';
import { percent } from '../util/words.ts';
import { earlierReleases, rateOf, type SeenEval, type Sighting, together } from './sightings.ts';

/** The chance that is left to a fall, or to a worse sight of failures, that is none. */
const ALPHA = 0.05;

export interface Fall {
  readonly category: string;
  readonly task: string;
  /** Whether it is of failures of severity 3 and 4 alone. */
  readonly severe: boolean;
  readonly from: FallEnd;
  readonly to: FallEnd;
  /** What makes it harder to see; empty: something was done, and nothing that is recorded shows that less is seen. */
  readonly harder: readonly string[];
}

interface FallEnd {
  readonly model: string | null;
  readonly day: string;
  readonly counts: Counts;
}

/**
 * For each eval of a category, by all failures and by severe ones, the fall since that earlier release from which it fell
 * most: first those that are harder to see. A rate has fallen where it is less than half of what it was, and Fisher's exact
 * test tells the two apart: of few samples half as many may fail by chance.
 */
export function fallsOf(now: Sighting, before: readonly Sighting[], records: HistoryRecords): Fall[] {
  const releases = earlierReleases(before, now.category, now.model);
  return now.evals.flatMap((seen) =>
    [false, true].flatMap((severe): Fall[] => {
      const falls = releases.flatMap((release) => {
        const then = release.evals.find(({ key }) => key === seen.key);
        return then === undefined ? [] : fallBetween(then, seen, severe, release, now, records);
      });
      const most = (a: Fall, b: Fall) =>
        Number(b.harder.length > 0) - Number(a.harder.length > 0) ||
        rateOf(b.from.counts) - rateOf(a.from.counts);
      return falls.toSorted(most).slice(0, 1);
    }),
  );
}

function fallBetween(
  then: SeenEval,
  seen: SeenEval,
  severe: boolean,
  before: Sighting,
  now: Sighting,
  records: HistoryRecords,
): Fall[] {
  const [from, to] = severe ? [then.severe, seen.severe] : [then.draws, seen.draws];
  if (from === null || to === null || to.samples === 0) return [];
  if (!(rateOf(to) < rateOf(from) / 2) || !(fisherExact(from, to) < ALPHA)) return [];
  return [
    {
      category: now.category,
      task: seen.task,
      severe,
      from: { model: before.model, day: dayOf(before.at), counts: from },
      to: { model: now.model, day: dayOf(now.at), counts: to },
      harder: [
        ...(intervened(records, now.category, dayOf(before.at), dayOf(now.at))
          ? []
          : ['nothing that was done about it is on record']),
        ...worseSight(before, now, records),
      ],
    },
  ];
}

/** Whether something was done about the category's failures, from one day to another. */
function intervened(
  { signatures, interventions }: HistoryRecords,
  category: string,
  from: string,
  to: string,
): boolean {
  const ids = signatures.filter((one) => one.category === category).map(({ id }) => id);
  return interventions.some(
    (one) => one.on >= from && one.on <= to && one.signatures.some((id) => ids.includes(id)),
  );
}

/** What says that failures of the one release are not seen as well as those of the other. */
function worseSight(before: Sighting, now: Sighting, records: HistoryRecords): string[] {
  const recorded = (key: 'evaluation_awareness' | 'recall' | 'sealed_gap') => (one: Sighting) => {
    const share = records.releases.find(({ model }) => model === one.model)?.[key];
    return share === undefined ? null : readShare(`${share}`);
  };
  const of = (measure: (one: Sighting) => number | null) => [measure(before), measure(now)] as const;
  return [
    ...(sameRecall(before, now)
      ? []
      : changed(
          'recall of planted failures',
          'fell',
          ...of((one) => recallOf(one) ?? recorded('recall')(one)),
        )),
    ...changed('evaluation awareness', 'rose', ...of(recorded('evaluation_awareness'))),
    ...(gapOf(now)?.shown === false
      ? []
      : changed(
          'the gap to sealed evals',
          'rose',
          ...of((one) => gapOf(one)?.gap ?? recorded('sealed_gap')(one)),
        )),
  ];
}

/** A measure that went the wrong way, or that is not taken any more. */
function changed(what: string, way: 'rose' | 'fell', before: number | null, now: number | null): string[] {
  if (before === null) return [];
  if (now === null) return [`${what} (${percent(before)} then) is not recorded any more`];
  return (way === 'rose' ? now > before : now < before)
    ? [`${what} ${way} from ${percent(before)} to ${percent(now, before)}`]
    : [];
}

const recallOf = ({ recall }: Sighting): number | null =>
  recall === null || recall.planted === 0 ? null : recall.detected / recall.planted;

/** Whether both were tried, and more of the planted failures were missed at most by chance. */
function sameRecall({ recall: before }: Sighting, { recall: now }: Sighting): boolean {
  if (before === null || now === null) return false;
  const missed = ({ detected, planted }: typeof now) => ({ failures: planted - detected, samples: planted });
  return !(fisherExact(missed(now), missed(before)) < ALPHA);
}

/** By how much more often its sealed evals fail than the public ones, and whether that is more than chance. */
function gapOf({ evals }: Sighting): { gap: number; shown: boolean } | null {
  const [held, open] = [true, false].map((sealed) =>
    together(evals.filter((one) => one.sealed === sealed).map(({ draws }) => draws)),
  ) as [Counts, Counts];
  if (held.samples === 0 || open.samples === 0) return null;
  return { gap: Math.max(0, rateOf(held) - rateOf(open)), shown: fisherExact(held, open) < ALPHA };
}
