import type { Complaint } from '../complaint.ts';
import type { Draft } from '../draft.ts';
import { saysLatest } from '../moving-name.ts';

/** A name that says itself that it moves cannot be pinned by a sentence. */
export function* pinnedNamesStandStill({ pinned = {} }: Draft): Generator<Complaint> {
  for (const name of Object.keys(pinned)) {
    if (!saysLatest(name)) continue;
    yield {
      at: ['pinned', name],
      message: `\`${name}\` says itself that it follows the newest model`,
      expected: 'the name of one snapshot',
    };
  }
}
