/** What a change of a policy means: every changed key, and whether it makes a green easier. */

import { language } from '../model/generated/policy-schema.js';
import type { Policy } from '../model/policy.ts';
import type { Position } from '../util/errors.ts';
import { neededFor } from './advice/needed.ts';
import { strictest } from './alpha.ts';
import { type Direction, entry, type Found, type Pair } from './diff/found.ts';
import { walk } from './diff/walk.ts';
import type { PolicySource } from './parse.ts';
import { keyPath } from './places.ts';
import { readRate } from './rates.ts';
import { same } from './select.ts';

export type { Direction } from './diff/found.ts';

/** One key that changed. */
export interface Change {
  /** Its key path in the head; in the base, where the head has it no longer. */
  readonly path: string;
  readonly direction: Direction;
  /** What it is about, by the name in the base; `null` where about no one category or gate. */
  readonly category: string | null;
  readonly gate: string | null;
  /** As it was and is written, lists and mappings as JSON; `null` where it is not there. */
  readonly old: string | null;
  readonly new: string | null;
  readonly base: Position | null;
  readonly head: Position | null;
  readonly sentence: string;
  /** Why it has its direction and what it costs; empty where that goes without saying. */
  readonly note: string;
  /** Samples without a failure that demonstrate a bound; `null` where the change is not about a bound. */
  readonly samples: { readonly old: number | null; readonly new: number | null } | null;
}

/**
 * Every changed key, in the order of the language. `tighter` and `neutral` promise that what the head allows, the base
 * allows on the same evidence; `looser` and `unknown` promise nothing.
 */
export function diff(base: PolicySource, head: PolicySource): Change[] {
  const documents: Pair = { base: whole(base), head: whole(head) };
  return walk(language, documents).map((found) => changeOf(found, documents, base.policy, head.policy));
}

/** Whether any change may make a green easier. */
export const loosens = (changes: readonly Change[]): boolean =>
  changes.some(({ direction }) => direction === 'looser' || direction === 'unknown');

/** With the one gate that a policy has where it states none. */
const whole = ({ document }: PolicySource): unknown => ({
  gates: { default: { require: 'all' } },
  ...document,
});

function changeOf(found: Found, documents: Pair, base: Policy, head: Policy): Change {
  const { at, direction, because } = found;
  const path = keyPath(found.head === undefined ? at.base : at.head);
  const [old, now] = [written(found.base), written(found.head)];
  const samples = samplesOf(found, base, head);
  const note = [
    ...(because === undefined ? [] : [`${because[0]!.toUpperCase()}${because.slice(1)}.`]),
    ...renamed(found, documents),
    ...lookAlikes(now ?? ''),
    ...(samples === null ? [] : [needed(samples)]),
  ].join(' ');
  return {
    path,
    direction,
    category: aboutOf(found, 'category', 'categories'),
    gate: aboutOf(found, 'gate', 'gates'),
    old,
    new: now,
    base: found.base === undefined ? null : (base.locations[keyPath(at.base)] ?? null),
    head: found.head === undefined ? null : (head.locations[keyPath(at.head)] ?? null),
    sentence: `\`${path}\` ${moved(found, old, now)}.${note && ' '}${note}`,
    note,
    samples,
  };
}

/** A waiver names what it is about; anything else stands below it. */
function aboutOf({ at, base, head }: Found, key: string, collection: string): string | null {
  const [top, name] = base === undefined ? at.head : at.base;
  const named = top === 'waivers' ? (entry(base, key) ?? entry(head, key)) : top === collection ? name : null;
  return typeof named === 'string' ? named : null;
}

/** Letters of scripts that have some which look like Latin ones, in a word with Latin letters. */
const ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\uff21-\uff5a]/gu;

/** A name that reads like another and is none. */
function lookAlikes(text: string): string[] {
  const mixed = text.split(/[\s"]+/).filter((word) => /[A-Za-z]/.test(word));
  const letters = new Set(mixed.flatMap((word) => word.match(ALIKE) ?? []));
  if (letters.size === 0) return [];
  const named = [...letters]
    .slice(0, 5)
    .map((one) => `${one} (U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`);
  return [`It mixes Latin letters with others that may look like them: ${named.join(', ')}.`];
}

const written = (value: unknown): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

/** What is too long for a sentence is left to the file, or goes by its own name. */
function moved({ base, head }: Pair, old: string | null, now: string | null): string {
  const short = (value: unknown, text: string): string =>
    text.length <= SHORT || entry(value, 'expires') !== undefined
      ? text
      : `${entry(value, 'id') ?? entry(value, 'task') ?? ''}`;
  if (old === null) return `is added: ${short(head, now!)}`.replace(/: $/, '');
  if (now === null) return `is removed; it was ${short(base, old)}`.replace(/; it was $/, '');
  return `changes from ${short(base, old)} to ${short(head, now)}`.replace(/ from {2}?to $/, '');
}

const SHORT = 60;

/** A thing removed that came back under another name looks harmless and is not: what names it no longer finds it. */
function renamed({ at, base, head }: Found, documents: Pair): string[] {
  if (head !== undefined || at.base.length !== 2) return [];
  const collection = entry(documents.head, `${at.base[0]}`);
  const twin = Object.entries(collection ?? {}).find(([, value]) => same(value, base));
  return twin
    ? [`\`${twin[0]}\` is the same under another name; a rename is a removal and an addition.`]
    : [];
}

function samplesOf({ at, base, head }: Found, before: Policy, after: Policy): Change['samples'] {
  const [top, name, ...rest] = at.head;
  const key = rest.join('.');
  const bound =
    ['max_failure_rate', 'confidence', 'attempts'].includes(key) || key.startsWith('severity.limits.');
  if (top !== 'categories' || !bound) return null;
  const of = (policy: Policy, value: unknown): number | null => {
    const category = policy.categories.find((one) => one.name === name);
    const whole = key === 'confidence' || key === 'attempts';
    if (category === undefined || (value === undefined && !whole)) return null;
    const limit = whole ? category.maxFailureRate.value : readRate(String(value))!.value;
    const alpha = strictest(policy).get(category.name)?.alpha ?? category.confidence.alpha;
    const samples = limit > 0 ? neededFor(category, 0, limit, alpha) : Infinity;
    return Number.isFinite(samples) ? samples : null;
  };
  return { old: of(before, base), new: of(after, head) };
}

const needed = ({ old, new: now }: NonNullable<Change['samples']>): string => {
  const of = (samples: number | null): string => samples?.toLocaleString('en-US') ?? 'none';
  return `Samples without a failure that demonstrate it: ${of(now)}; before: ${of(old)}.`;
};
