import type { Verdict } from '../model/verdict.ts';

/**
 * The largest limit that an allow rests on, from 0 to 1. A policy may state any, so a reader has to see it; the
 * project's name on a limit of its owner's own is no claim of near zero.
 */
export const largestLimit = ({ categories }: Pick<Verdict, 'categories'>): number =>
  Math.max(
    0,
    ...Object.values(categories).flatMap(({ kind, state, limit }) =>
      kind === 'behaviour' && state === 'demonstrated' ? limit : [],
    ),
  );
