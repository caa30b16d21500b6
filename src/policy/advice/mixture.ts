/** A pool is judged as one population: its evals, weighted by their sizes. */
import type { Category } from '../../model/policy.ts';
import { list, percent } from '../../util/words.ts';

export interface PoolShare {
  readonly task: string;
  /** Of the pool's samples. */
  readonly share: number;
}

/** The evals of a pool with their weights; empty for what is no pool. What is held out is bound alone. */
export function sharesOf({ pool, evals }: Category): PoolShare[] {
  const open = pool ? evals.filter(({ sealed }) => !sealed) : [];
  const all = open.reduce((sum, { expectedSamples }) => sum + (expectedSamples ?? 0), 0);
  return open.map(({ task, expectedSamples }) => ({ task, share: (expectedSamples ?? 0) / all }));
}

/** "16% a and 84% b" */
export const sharesInWords = (shares: readonly PoolShare[]): string =>
  list(shares.map(({ task, share }) => `${percent(Number(share.toPrecision(2)))} \`${task}\``));
