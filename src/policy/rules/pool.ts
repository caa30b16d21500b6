/** `combine: pool` adds the evals' samples up: each must have a stated size, and none may be counted twice. */
import type { Eval, Literals } from '../../model/generated/policy-schema.js';
import { globsMeet } from '../../util/glob.ts';
import type { Complaint } from '../complaint.ts';
import { type Draft, evalsIn } from '../draft.ts';
import { same } from '../select.ts';

export function* poolStatesSizes(draft: Draft): Generator<Complaint> {
  for (const { category, at, entry } of evalsIn(draft)) {
    if (draft.categories.get(category)?.combine !== 'pool' || entry.expected_samples !== undefined) continue;
    yield {
      at,
      message: 'an eval of a pool does not say how many samples it has',
      expected: 'expected_samples, so that the mixture is declared and not whatever was run',
    };
  }
}

export function* mixturesArePools({ categories }: Draft): Generator<Complaint> {
  for (const [name, { combine, mixture, kind }] of categories) {
    if (mixture === undefined || combine === 'pool' || kind === 'inventory') continue;
    yield {
      at: ['categories', name, 'mixture'],
      key: true,
      message: 'there is no mixture without `combine: pool`: each eval is bound alone',
      expected: 'both keys, or neither',
    };
  }
}

export function* poolCountsOnce({ categories }: Draft): Generator<Complaint> {
  for (const [name, { combine, evals }] of categories) {
    if (combine !== 'pool') continue;
    for (const [i, entry] of evals.entries()) {
      const earlier = evals.slice(0, i).findIndex((other) => canOverlap(entry, other));
      if (earlier < 0) continue;
      yield {
        at: ['categories', name, 'evals', i],
        message: `this eval and the pool's eval ${earlier + 1} can count one sample twice`,
        expected: 'evals whose task, args or where exclude each other',
      };
    }
  }
}

/** Whether one sample can be selected by both. Different scorers do not help: they score the same samples. */
export function canOverlap(a: Eval, b: Eval): boolean {
  const argsDiffer = Object.entries(a.args ?? {}).some(
    ([key, value]) => Object.hasOwn(b.args ?? {}, key) && !same(value, b.args![key]),
  );
  const whereDiffers = Object.entries(a.where ?? {}).some(
    // A run has many tags: to have one does not exclude another.
    ([path, is]) =>
      path !== 'eval.tags' && Object.hasOwn(b.where ?? {}, path) && disjoint(is, b.where![path]!),
  );
  return !argsDiffer && !whereDiffers && globsMeet(a.task, b.task);
}

function disjoint(a: Literals, b: Literals): boolean {
  const other = [b].flat();
  return [a].flat().every((literal) => !other.includes(literal));
}
