/** What is known of a grader must be possible, and what was planted is no evidence of what happens. */

import { globsMeet } from '../../util/glob.ts';
import type { Complaint } from '../complaint.ts';
import { type Draft, evalsIn } from '../draft.ts';
import { readRate } from '../rates.ts';

export function* recallIsPossible({ categories, places }: Draft): Generator<Complaint> {
  for (const [name, { recall }] of categories) {
    if (recall === undefined) continue;
    const at = ['categories', name, 'recall'];
    const { task, detected, planted } = recall;
    const forms = '{ task: NAME, at_least: RATE } or { detected: N, planted: N, at_least: RATE }';
    if (task === undefined && (detected === undefined || planted === undefined)) {
      yield {
        at,
        key: true,
        message: '`recall` has neither an eval of planted failures nor counts',
        expected: forms,
      };
    } else if (task !== undefined && detected !== undefined) {
      yield {
        at: [...at, 'detected'],
        key: true,
        message: '`recall` has both an eval of planted failures and counts',
        expected: forms,
      };
    } else if (detected !== undefined && detected > planted!) {
      yield {
        at: [...at, 'detected'],
        message: `${detected} of ${planted} cannot have been seen`,
        expected: `a number from 1 to ${planted}`,
      };
    }
    const text = places.text([...at, 'at_least']);
    const floor = readRate(text);
    if (floor !== null && floor.value > 0) continue;
    yield {
      at: [...at, 'at_least'],
      message: `\`at_least\` cannot be ${text}`,
      expected: 'a rate above 0 and under 1, such as 90%: that a grader misses nothing cannot be shown',
    };
  }
}

/** Planted failures would count as the model's own. */
export function* plantedIsNotCounted(draft: Draft): Generator<Complaint> {
  for (const { category, at, entry } of evalsIn(draft)) {
    const planted = draft.categories.get(category)?.recall?.task;
    if (planted === undefined || !globsMeet(entry.task, planted)) continue;
    yield {
      at: [...at, 'task'],
      message: `${JSON.stringify(entry.task)} also counts the planted failures of \`recall\` (${planted})`,
      expected: 'tasks that do not match it',
    };
  }
}
