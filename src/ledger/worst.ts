/**
 * Several attempts on one eval. On the same items the worst outcome of any attempt counts, so that to run again can never
 * help. An item whose score was missing counts as failed, also where a later attempt supplied one: to lose scores and draw
 * again would else be a way through (statistics.md §5).
 */
import type { ClosedEval } from '../model/ledger.ts';
import type { RulesVersion } from '../model/rules-version.ts';
import type { UnitCount } from '../model/tally.ts';
import { LEVELS } from '../model/tally.ts';
import { FAILED, UNSCORED } from '../tally/counter.ts';
import { EXCLUDED, type Outcomes, overlap, PASSED } from './items.ts';

/** The share of an attempt's items whose missing score a later attempt could supply, by the rules of version 1. */
const SUPPLIED = 0.02;
const shareOf = (version: RulesVersion): number => (version >= 2 ? 0 : SUPPLIED);

export interface Counted {
  readonly counts: ClosedEval['counts'];
  /** `null`: they are not known one by one. */
  readonly items: Outcomes | null;
}

/** An attempt's counts, each item by its worst outcome over all attempts. */
export interface Weighed {
  readonly counts: ClosedEval['counts'];
  /** Items that failed in another attempt and not, or less badly, in this one. */
  readonly worsened: number;
  /** Items whose missing score a later attempt supplied: they count as failed. By the first rules, those that did not. */
  readonly replaced: number;
}

/** Each attempt on its own, oldest first. */
export const worstOverAttempts = (attempts: readonly Counted[], version: RulesVersion): Weighed[] =>
  weigh(attempts, worstFailures(attempts), lastPasses(attempts), shareOf(version));

function weigh(attempts: readonly Counted[], failing: Outcomes, passed: Outcomes, share: number): Apart[] {
  const firsts = firstOverlaps(attempts);
  return attempts.map((attempt, index) => {
    if (attempt.items === null)
      return { counts: attempt.counts, worsened: 0, replaced: 0, scored: 0, filled: 0 };
    const { unscored } = attempt.counts.items;
    const change = changeOf(attempt.items, failing, unscored, (key) => (passed.get(key) ?? -1) > index);
    const { lacking, items } = attempt.counts;
    const may = Math.floor(share * (items.units + lacking));
    const found = filledLater(attempts, index, failing, share > 0 ? Math.min(lacking, may) : lacking);
    const taken = Math.min(change.scoredLater + found, may);
    const scored = Math.min(taken, change.scoredLater);
    const first = firsts[index]!;
    const counts = changed(attempt.counts, change, { scored, filled: taken - scored });
    return {
      counts: first < 0 ? counts : withFirst(counts, attempts[first]!.counts),
      worsened: change.worsened,
      replaced: share > 0 ? taken : change.scoredLater + found,
      scored,
      filled: share > 0 ? taken - scored : found,
    };
  });
}

/** With what was replaced taken apart: items that were there without a score, and ones that were not there at all. */
interface Apart extends Weighed {
  readonly scored: number;
  readonly filled: number;
}

/**
 * All attempts as one count of items, each once: what the sequential rule judges. `null` where the items of one of
 * several attempts are not known.
 */
export function pooledAttempts(attempts: readonly Counted[], version: RulesVersion): Weighed | null {
  const share = shareOf(version);
  const [only] = attempts;
  if (attempts.length === 1) return { counts: only!.counts, worsened: 0, replaced: 0 };
  const failing = worstFailures(attempts);
  const passed = lastPasses(attempts);
  const weighed = weigh(attempts, failing, passed, share);
  const known = new Map<string, number>();
  let first = NO_FIRST;
  for (const { counts, items } of attempts) {
    if (items === null) return null;
    const fresh = !overlap(items, known);
    if (fresh) first = added(first, counts.items.first);
    for (const [key, code] of items) {
      const before = known.get(key);
      // What was left out once shows nothing, whatever a later control says.
      const out = (before === PASSED && code === EXCLUDED) || (before === EXCLUDED && code !== PASSED);
      if (before === undefined || out) known.set(key, code);
    }
  }
  for (const [key, worst] of failing) known.set(key, worst);
  const bySeverity = LEVELS.map(() => 0);
  let [units, unscored, scoredLater] = [0, 0, 0];
  for (const [key, code] of known) {
    if (code !== EXCLUDED) units += 1;
    if (code === UNSCORED) unscored += 1;
    if (code === UNSCORED && passed.has(key)) scoredLater += 1;
    if (code >= FAILED) bySeverity[code - FAILED]! += 1;
  }
  const lacking = attempts.reduce((sum, { counts }) => sum + counts.lacking, 0);
  const filled = sum(weighed.map((one) => one.filled));
  // An item that had no score in two attempts is one item, and its later score one score.
  const scored = Math.max(
    0,
    Math.min(
      scoredLater,
      sum(weighed.map((one) => one.scored)),
      Math.floor(share * (units + lacking)) - filled,
    ),
  );
  // One that was not there at first and came later is there, and counts as failed.
  const open = share > 0 ? unscored - scored : Math.min(units - sum(bySeverity), unscored + filled);
  return {
    counts: {
      lacking: lacking - filled,
      items: { units, failed: sum(bySeverity), unscored: open, bySeverity, first },
      clusters: null,
      strata: null,
      draws: null,
    },
    worsened: weighed.at(-1)!.worsened,
    replaced: share > 0 ? scored + filled : Math.min(units, scoredLater + filled),
  };
}

/** Items that failed in any attempt, with the worst code. */
function worstFailures(attempts: readonly Counted[]): Outcomes {
  const failing = new Map<string, number>();
  for (const { items } of attempts) {
    for (const [key, code] of items ?? [])
      if (code >= FAILED) failing.set(key, Math.max(code, failing.get(key) ?? 0));
  }
  return failing;
}

/** Of each attempt, the first one before it that had any of its items; -1: none had. */
function firstOverlaps(attempts: readonly Counted[]): number[] {
  const owners = new Map<string, number>();
  return attempts.map(({ items }, index) => {
    let first = index;
    for (const key of items?.keys() ?? []) {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, index);
      else if (owner < first) first = owner;
    }
    return first < index ? first : -1;
  });
}

/** Of items that passed, the last attempt in which they did; none where no attempt lacks a score. */
function lastPasses(attempts: readonly Counted[]): Outcomes {
  const last = new Map<string, number>();
  if (attempts.every(({ counts }) => counts.items.unscored === 0)) return last;
  for (const [index, { items }] of attempts.entries())
    for (const [key, code] of items ?? []) if (code === PASSED) last.set(key, index);
  return last;
}

interface Change {
  readonly worsened: number;
  readonly scoredLater: number;
  /** Failing items more, or fewer, by level. */
  readonly bySeverity: readonly number[];
  /** Of those that fail now, the ones that had no score, and the ones that were not counted. */
  readonly unscored: number;
  readonly excluded: number;
}

/** Goes by what failed anywhere, which is little, and not by all items. */
function changeOf(
  items: Outcomes,
  failing: Outcomes,
  unscored: number,
  passesLater: (key: string) => boolean,
): Change {
  const bySeverity = LEVELS.map(() => 0);
  const change = { worsened: 0, scoredLater: 0, unscored: 0, excluded: 0 };
  for (const [key, worst] of failing) {
    const code = items.get(key);
    if (code === undefined || worst <= code) continue;
    change.worsened += 1;
    bySeverity[worst - FAILED]! += 1;
    if (code >= FAILED) bySeverity[code - FAILED]! -= 1;
    if (code === UNSCORED) change.unscored += 1;
    if (code === EXCLUDED) change.excluded += 1;
  }
  if (unscored > 0) {
    for (const [key, code] of items)
      if (code === UNSCORED && !failing.has(key) && passesLater(key)) change.scoredLater += 1;
  }
  return { ...change, bySeverity };
}

/** Items that passed in a later attempt on the same items, and were not there in this one; no more than `most`. */
function filledLater(attempts: readonly Counted[], index: number, failing: Outcomes, most: number): number {
  const own = attempts[index]!.items!;
  const found = new Set<string>();
  if (most === 0) return 0;
  for (const { items } of attempts.slice(index + 1)) {
    if (items === null || !overlap(items, own)) continue;
    for (const [key, code] of items) {
      if (code === PASSED && !own.has(key) && !failing.has(key)) found.add(key);
      if (found.size >= most) return most;
    }
  }
  return found.size;
}

function changed(
  counts: Counted['counts'],
  change: Change,
  later: { readonly scored: number; readonly filled: number },
): Counted['counts'] {
  const { items, clusters, strata, draws, lacking } = counts;
  const bySeverity = items.bySeverity.map((failed, level) => failed + change.bySeverity[level]!);
  const more = change.bySeverity.map((count) => Math.max(0, count));
  const epochs = items.units > 0 && draws !== null ? Math.ceil(draws.units / items.units) : 1;
  return {
    lacking: lacking - later.filled,
    items: {
      units: items.units + change.excluded + later.filled,
      failed: items.failed + sum(change.bySeverity),
      unscored: items.unscored - change.unscored - later.scored,
      bySeverity,
      first: items.first,
    },
    // Which cluster or stratum they are of is not known: each bears them all.
    clusters: clusters && withMore(clusters, more),
    strata: strata && mapValues(strata, (units) => withMore(units, more)),
    draws:
      draws &&
      withMore(
        draws,
        more.map((count) => count * epochs),
      ),
  };
}

/** A count with failing units more, as far as there are units; the worst are kept. */
function withMore(count: UnitCount, more: readonly number[]): UnitCount {
  let room = count.units;
  const bySeverity = LEVELS.map(() => 0);
  for (const level of LEVELS.toReversed()) {
    bySeverity[level] = Math.min(room, count.bySeverity[level]! + more[level]!);
    room -= bySeverity[level]!;
  }
  return { ...count, failed: sum(bySeverity), unscored: Math.min(count.unscored, room), bySeverity };
}

/** What a violation rests on is the first attempt: each further one would be another chance to find one. */
function withFirst(counts: Counted['counts'], { items, clusters, strata }: Counted['counts']) {
  const from = (count: UnitCount, first: UnitCount | undefined | null): UnitCount => ({
    ...count,
    first: first?.first ?? NO_FIRST,
  });
  return {
    ...counts,
    items: from(counts.items, items),
    clusters: counts.clusters && from(counts.clusters, clusters),
    strata: counts.strata && mapValues(counts.strata, (count, name) => from(count, strata?.[name])),
    draws: counts.draws && from(counts.draws, null),
  };
}

type First = UnitCount['first'];

const NO_FIRST: First = { scored: 0, failed: 0, bySeverity: LEVELS.map(() => 0) };

const added = (a: First, b: First): First => ({
  scored: a.scored + b.scored,
  failed: a.failed + b.failed,
  bySeverity: a.bySeverity.map((count, level) => count + b.bySeverity[level]!),
});

const mapValues = <T>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => T) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
