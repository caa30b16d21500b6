/** What is held out is held out everywhere. */
import type { Complaint } from '../complaint.ts';
import { type Draft, evalsIn } from '../draft.ts';
import { canOverlap } from './pool.ts';

export function* sealedStaysSealed(draft: Draft): Generator<Complaint> {
  const tasks = new Set([...evalsIn(draft)].flatMap(({ entry }) => (entry.sealed ? entry.task : [])));
  for (const { category, at, entry } of evalsIn(draft)) {
    if (entry.sealed) continue;
    const held = draft.categories.get(category)!.evals.filter((other) => other.sealed);
    const own = held.find((other) => canOverlap(entry, other));
    if (own === undefined && (held.some((other) => other.task === entry.task) || !tasks.has(entry.task)))
      continue;
    yield {
      at: [...at, 'task'],
      message: `this eval counts samples of ${JSON.stringify(own?.task ?? entry.task)} in public, which another entry holds out`,
      expected: '`sealed: true` here too, or evals whose task, args or where exclude each other',
    };
  }
}
