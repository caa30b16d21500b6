/** What is named must exist, and what is required must be possible. */
import type { Gate, Requirement as RequirementDocument } from '../../model/generated/policy-schema.js';
import { globMatches, isPattern } from '../../util/glob.ts';
import { closest } from '../../util/suggest.ts';
import type { Complaint } from '../complaint.ts';
import { largeCycles } from '../cycles.ts';
import { type Draft, evalsIn } from '../draft.ts';
import type { Steps } from '../places.ts';
import { closure } from '../requirement.ts';

export function* requiresExist({ categories, names }: Draft): Generator<Complaint> {
  for (const [name, { requires = [] }] of categories) {
    for (const [i, other] of requires.entries()) {
      if (!names.has(other)) yield unknownCategory(['categories', name, 'requires', i], other, names);
    }
  }
}

/** Two categories may require each other: such a pair is judged as one. A longer circle is a slip. */
export function* requiresInPairs({ categories }: Draft): Generator<Complaint> {
  const requires = new Map([...categories].map(([name, category]) => [name, category.requires ?? []]));
  for (const [name, others] of requires) {
    const i = others.indexOf(name);
    if (i < 0) continue;
    yield {
      at: ['categories', name, 'requires', i],
      message: `\`${name}\` requires itself`,
      expected: 'another category',
    };
  }
  for (const cycle of largeCycles(requires)) {
    yield {
      at: ['categories', cycle[0]!, 'requires'],
      message: `these categories require each other in a circle: ${cycle.join(', ')}`,
      expected: 'no circle, except two categories that require each other',
    };
  }
}

export function* gatesRequireWhatExists({ gates, names }: Draft): Generator<Complaint> {
  for (const [gate, { require }] of gates) {
    for (const { at, name } of leaves(require, ['gates', gate, 'require'])) {
      if (name !== 'all' && !names.has(name)) yield unknownCategory(at, name, new Set([...names, 'all']));
    }
  }
}

function unknownCategory(at: Steps, name: string, names: ReadonlySet<string>): Complaint {
  return {
    at,
    message: `there is no category \`${name}\``,
    expected: `one of ${[...names].slice(0, 20).join(', ')}${names.size > 20 ? ', …' : ''}`,
    suggestion: closest(name, names),
  };
}

/** A screen blocks on what it finds, so there is nothing that one branch could excuse in another. */
export function* screensHaveNoChoice({ gates }: Draft): Generator<Complaint> {
  for (const [gate, { require, screen }] of gates) {
    if (!screen) continue;
    for (const at of choices(require, ['gates', gate, 'require'])) {
      yield {
        at,
        key: true,
        message: '`any_of` cannot stand in a screen',
        expected: 'all, names, a list or all_of',
      };
    }
  }
}

/** Every name in a requirement, `all` among them. */
export function* leaves(require: RequirementDocument, at: Steps): Generator<{ at: Steps; name: string }> {
  if (typeof require === 'string') yield { at, name: require };
  else for (const inner of within(require, at)) yield* leaves(inner.require, inner.at);
}

function* choices(require: RequirementDocument, at: Steps): Generator<Steps> {
  if (typeof require === 'string') return;
  if (!Array.isArray(require) && require.any_of) yield [...at, 'any_of'];
  for (const inner of within(require, at)) yield* choices(inner.require, inner.at);
}

function within(require: Exclude<RequirementDocument, string>, at: Steps) {
  if (Array.isArray(require)) return require.map((inner, i) => ({ require: inner, at: [...at, i] as Steps }));
  return Object.entries(require).flatMap(([key, list]) =>
    list.map((inner, i) => ({ require: inner, at: [...at, key, i] as Steps })),
  );
}

/** Without the list, a task that was never run would go unnoticed. */
export function* patternsListTheirTasks(draft: Draft): Generator<Complaint> {
  const demonstrated = demonstratedIn(draft);
  for (const { category, at, entry } of evalsIn(draft)) {
    if (isPattern(entry.task) && !entry.expected_tasks && demonstrated.has(category)) {
      yield {
        at: [...at, 'task'],
        message: `\`task\` is a pattern, and nothing says which tasks it must find`,
        expected: 'expected_tasks beside it, at every gate that is not a screen',
      };
    }
    for (const [i, task] of (entry.expected_tasks ?? []).entries()) {
      if (globMatches(entry.task, task)) continue;
      yield {
        at: [...at, 'expected_tasks', i],
        message: `${JSON.stringify(task)} is not matched by the task ${JSON.stringify(entry.task)}`,
        expected: 'tasks that `task` matches',
      };
    }
  }
}

/** Names of the categories that a gate other than a screen judges. */
function demonstratedIn(draft: Draft): ReadonlySet<string> {
  if (draft.gates.size === 0) return draft.names;
  const demonstrating = [...draft.gates.values()].filter((gate) => !gate.screen);
  return new Set(demonstrating.flatMap((gate) => [...judgedIn(draft, gate)]));
}

/** Names of the categories that a gate judges: those that it asks for, and what they need. */
function judgedIn({ categories, names }: Draft, { require }: Gate): ReadonlySet<string> {
  const behaviours = [...names].filter((name) => categories.get(name)?.kind === undefined);
  const asked = [...leaves(require, [])].flatMap(({ name }) => (name === 'all' ? behaviours : [name]));
  return closure(asked, (name) => {
    const { requires = [], within } = categories.get(name) ?? {};
    return [...requires, ...(within ? [within.capability] : [])];
  });
}
