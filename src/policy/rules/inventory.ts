/** A finite list is another kind of claim than a rate: it has keys of its own, and counts only where more is asked. */
import type { Category as CategoryDocument } from '../../model/generated/policy-schema.js';
import { isPattern } from '../../util/glob.ts';
import type { Complaint } from '../complaint.ts';
import type { Draft } from '../draft.ts';
import type { Steps } from '../places.ts';
import { leaves } from './names.ts';

/** Keys that say how samples stand for a population, which a list that is judged whole has none of. */
const OF_SAMPLES = [
  'requires',
  'combine',
  'mixture',
  'severity',
  'within',
  'cluster',
  'strata',
  'population',
  'recall',
  'graders',
  'adjudicators',
] as const satisfies readonly (keyof CategoryDocument)[];

const OF_EVALS = [
  'where',
  'expected_samples',
  'data_set',
  'why',
  'expected_tasks',
  'epochs',
  'counts',
  'sealed',
] as const;
/** What the format of a built-in list settles. */
const OF_VALUES = ['scorer', 'at', 'passes_when', 'unscored_when', 'args'] as const;

export function* inventoriesAreLists({ categories }: Draft): Generator<Complaint> {
  for (const [name, category] of categories) {
    const at: Steps = ['categories', name];
    const { kind, inventory } = category;
    if ((kind === 'inventory') !== (inventory !== undefined)) {
      yield {
        at: kind === 'inventory' ? at : [...at, 'inventory'],
        key: true,
        message:
          kind === 'inventory'
            ? `\`inventory\` is missing in \`${name}\``
            : '`inventory` belongs in a category of `kind: inventory`',
        expected: 'both keys, or neither',
      };
    }
    if (kind !== 'inventory') continue;
    yield* OF_SAMPLES.filter((key) => category[key] !== undefined).map((key) =>
      unfit([...at, key], `an inventory has no \`${key}\`: every unit of its list is judged`),
    );
    yield* evalsOfInventory(category, at);
    if (typeof inventory === 'object' && inventory.sample && inventory.sample.units >= inventory.units) {
      yield {
        at: [...at, 'inventory', 'sample', 'units'],
        message: `a sample of ${inventory.sample.units} is no part of ${inventory.units} units`,
        expected: 'fewer units than the list has; without `sample` all are judged',
      };
    }
  }
}

function* evalsOfInventory({ evals, inventory }: CategoryDocument, at: Steps): Generator<Complaint> {
  if (evals.length > 1) {
    yield {
      at: [...at, 'evals'],
      message: 'an inventory is judged by one eval, which lists every unit',
      expected: 'a list of one eval',
    };
  }
  const keys = typeof inventory === 'string' ? [...OF_EVALS, ...OF_VALUES] : OF_EVALS;
  for (const [i, entry] of evals.entries()) {
    yield* keys
      .filter((key) => entry[key] !== undefined)
      .map((key) =>
        unfit([...at, 'evals', i, key], `\`${key}\` is not for this inventory: its list settles it`),
      );
    if (!isPattern(entry.task)) continue;
    yield {
      at: [...at, 'evals', i, 'task'],
      message: 'the `task` of an inventory is no pattern',
      expected: 'the name of one task',
    };
  }
}

/** Otherwise a list about one thing could stand in for how a model behaves. */
export function* inventoriesOpenFrontierGates({
  categories,
  gates,
  waivers = [],
}: Draft): Generator<Complaint> {
  const isInventory = (name: string): boolean => categories.get(name)?.kind === 'inventory';
  for (const [name, { requires = [] }] of categories) {
    for (const [i, other] of requires.entries()) {
      if (isInventory(other))
        yield unfit(
          ['categories', name, 'requires', i],
          `\`${other}\` is an inventory, which cannot be required`,
        );
    }
  }
  for (const [i, { category }] of waivers.entries()) {
    if (isInventory(category))
      yield unfit(
        ['waivers', i, 'category'],
        `\`${category}\` is an inventory: what its list lacks cannot be waived`,
      );
  }
  for (const [name, gate] of gates) {
    const asked = [...leaves(gate.require, ['gates', name, 'require'])];
    const inventories = asked.filter((leaf) => isInventory(leaf.name));
    if (!gate.frontier) {
      yield* inventories.map((leaf) => ({
        at: leaf.at,
        message: `\`${leaf.name}\` is an inventory, which counts only on a gate with \`frontier: true\``,
        expected: 'categories of behaviour',
      }));
    } else if (inventories.length > 0 && inventories.length === asked.length) {
      yield {
        at: ['gates', name, 'require'],
        message: 'this asks for inventories alone, and for no behaviour',
        expected: 'a choice that has behaviour in it, such as { any_of: [all, …] }',
      };
    }
  }
}

const unfit = (at: Steps, message: string): Complaint => ({
  at,
  message,
  expected: 'to leave it out',
});
