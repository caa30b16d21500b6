import type { EvalTally } from '../../model/tally.ts';

/** An eval's counts as its bounds are judged by them: today's, or what a ledger has of an earlier attempt. */
export type EvalCounts = Pick<
  EvalTally,
  'selector' | 'task' | 'runs' | 'items' | 'clusters' | 'strata' | 'draws' | 'worst'
>;

/** Counts of an eval, and how many items they lack. */
export interface Measured {
  readonly tally: EvalCounts;
  readonly missing: number;
  /** Of those without a score or missing, the ones that a later attempt supplied a score of: they count as failed. */
  readonly replaced?: number;
}
