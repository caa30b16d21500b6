/** What the comparison of two policies is made of. */
import type { Steps } from '../places.ts';

/** `unknown` is treated as looser: nobody can tell from the policy alone. */
export type Direction = 'looser' | 'tighter' | 'neutral' | 'unknown';

/** A judgement, and what a reader may not see at once. */
export interface JudgedChange {
  readonly direction: Direction;
  readonly because?: string;
}

/** A value in the base and in the head; `undefined` where it is not there. */
export interface Pair {
  readonly base: unknown;
  readonly head: unknown;
}

/** Where a value stands in the base and in the head: indexes in lists may differ. */
export interface At {
  readonly base: Steps;
  readonly head: Steps;
}

export interface Found extends JudgedChange, Pair {
  readonly at: At;
}

export const inside = (at: At, base: string | number, head: string | number = base): At => ({
  base: [...at.base, base],
  head: [...at.head, head],
});

export type Mapping = Readonly<Record<string, unknown>>;

/** The entry of a mapping; nothing where there is no mapping. */
export function entry(holder: unknown, name: string): unknown {
  return isMapping(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined;
}

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
