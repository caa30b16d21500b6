import type { ReasonClass, State } from '../model/reason.ts';
import { voids } from './reasons.ts';

/**
 * The state that reasons make. A violation stands beside reasons that only weaken evidence, and is void where the
 * evidence may be about something else or cannot be believed. A screen never says `demonstrated`.
 */
export function stateOf(
  reasons: readonly { readonly code: string; readonly class: ReasonClass }[],
  screen: boolean,
): State {
  if (reasons.some(voids)) return 'invalid';
  if (reasons.some((one) => one.class === 'violation')) return 'violated';
  if (reasons.some((one) => one.class === 'invalid')) return 'invalid';
  return reasons.length > 0 || screen ? 'not-demonstrated' : 'demonstrated';
}
