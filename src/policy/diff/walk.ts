/** Walks two documents along the keys of the language and judges what is not the same. */
import type { Requirement as RequirementDocument } from '../../model/generated/policy-schema.js';
import type { Key } from '../../model/language.ts';
import { same } from '../select.ts';
import { type At, entry, type Found, inside, isMapping, type JudgedChange, type Pair } from './found.ts';
import { judgeOutcomes } from './outcomes.ts';
import { pairUp } from './pairs.ts';
import { judgeRequirement } from './requirement.ts';
import { judgeValue } from './values.ts';

/** What surrounds a value. */
interface Scene {
  /** The two documents. */
  readonly root: Pair;
  /** What holds the value. */
  readonly holder: Pair;
  /** What holds where the value is left out. */
  readonly fallback: Pair;
  /** The two documents with the language's defaults: what holds where a category or a gate repeats no key of theirs. */
  readonly filled: Pair;
}

const ABSENT: Pair = { base: undefined, head: undefined };

/** Every key that is not the same in two documents. */
export const walk = (key: Key, root: Pair): Found[] =>
  visit(key, { base: [], head: [] }, root, {
    root,
    holder: ABSENT,
    fallback: ABSENT,
    filled: { base: filled(key, root.base), head: filled(key, root.head) },
  });

const filled = ({ keys = {} }: Key, document: unknown): unknown => ({
  ...Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, key.default])),
  ...(isMapping(document) ? document : {}),
});

function visit(key: Key, at: At, pair: Pair, scene: Scene): Found[] {
  if (pair.base === undefined && pair.head === undefined) return [];
  const found = (judged: JudgedChange): Found[] => [{ ...judged, ...pair, at }];
  switch (key.direction) {
    case 'parts':
      return parts(key, at, pair, scene);
    case 'trade':
      return pair.base === undefined || pair.head === undefined ? found(TRADED) : parts(key, at, pair, scene);
    case 'demand':
    case 'demands':
    case 'evals':
    case 'allowances':
    case 'gates':
      if (key.keys === undefined && key.each === undefined) {
        if (same(pair.base, pair.head)) return [];
        return found(pair.base === undefined ? MORE : pair.head === undefined ? LESS : CHANGED);
      }
      if (key.direction === 'demand') {
        if (pair.base === undefined || pair.head === undefined)
          return found(pair.base === undefined ? MORE : LESS);
        return parts(key, at, pair, scene);
      }
      return entries(key, at, pair, scene);
  }
  if (same(pair.base, pair.head)) return [];
  switch (key.direction) {
    case 'outcome':
      return found(judgeOutcomes(`${at.head.at(-1)}`, scene.holder, bounded(scene.root, at)));
    case 'requirement':
      return found(
        judgeRequirement(pair.base as RequirementDocument, pair.head as RequirementDocument, {
          base: behavioursIn(scene.root.base),
          head: behavioursIn(scene.root.head),
        }),
      );
    default: {
      const { base = scene.fallback.base ?? key.default, head = scene.fallback.head ?? key.default } = pair;
      return found(judgeValue(key, pair, { base, head })!);
    }
  }
}

/** The categories that `all` means. */
const behavioursIn = (document: unknown): string[] =>
  Object.entries(entry(document, 'categories') ?? {})
    .filter(([, category]) => entry(category, 'kind') === undefined)
    .map(([name]) => name);

const MORE: JudgedChange = { direction: 'tighter' };
const LESS: JudgedChange = { direction: 'looser' };
const TRADED: JudgedChange = {
  direction: 'unknown',
  because: 'it asks for something and excuses something else, so results that blocked may pass',
};
const CHANGED: JudgedChange = { direction: 'unknown', because: 'what it asks for is another thing now' };

function parts({ keys = {} }: Key, at: At, holder: Pair, scene: Scene): Found[] {
  return Object.entries(keys).flatMap(([name, key]) => {
    const of = ({ base, head }: Pair): Pair => ({ base: entry(base, name), head: entry(head, name) });
    return visit(key, inside(at, name), of(holder), { ...scene, holder, fallback: of(scene.fallback) });
  });
}

/** The entries of a mapping or a list, each with the one that it was before. */
function entries(key: Key, at: At, pair: Pair, scene: Scene): Found[] {
  const each = key.each!;
  // A category and a gate may repeat a key of the policy; without it, the policy's holds.
  const fallback = at.head.length === 1 ? scene.filled : ABSENT;
  return pairUp(pair.base, pair.head).flatMap(({ base, head }): Found[] => {
    const here = inside(at, (base ?? head)!.step, (head ?? base)!.step);
    const values: Pair = { base: base?.value, head: head?.value };
    if (base && head) return visit(each, here, values, { ...scene, holder: pair, fallback });
    return [{ ...changeOfEntry(key, values, scene), ...values, at: here }];
  });
}

function changeOfEntry({ direction }: Key, { base, head }: Pair, scene: Scene): JudgedChange {
  const added = base === undefined;
  if (direction === 'allowances') return added ? LESS : MORE;
  if (direction === 'gates' && added) {
    return { direction: 'unknown', because: 'it may judge an event that another gate judged' };
  }
  if (direction === 'evals' && added && entry(scene.holder.head, 'combine') === 'pool') {
    return { direction: 'unknown', because: 'it changes the mixture that is judged as a whole' };
  }
  return added ? MORE : head === undefined ? LESS : CHANGED;
}

/** Whether unscored samples of a category have a bound of their own, in the policy, the category or some gate. */
function bounded({ base }: Pair, at: At): boolean {
  const [, category] = at.base;
  const gates = entry(base, 'gates');
  const holders = [
    base,
    entry(entry(base, 'categories'), `${category}`),
    ...(isMapping(gates) ? Object.values(gates) : []),
  ];
  return holders.some((holder) => entry(entry(holder, 'evidence'), 'unscored') !== undefined);
}
