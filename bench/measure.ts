import { cpus } from 'node:os';

export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)]!;

export function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  return { least: sorted[0]!, median: middle(sorted), most: sorted.at(-1)! };
}

/** Times two things in turn, after one round of warming up; the ratio is the median of the pairs' own. */
export function compare(a: () => void, b: () => void, rounds: number) {
  const time = (run: () => void): number => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  time(a);
  time(b);
  const pairs = Array.from({ length: rounds }, () => [time(a), time(b)] as const);
  return {
    a: spread(pairs.map(([one]) => one)),
    b: spread(pairs.map(([, other]) => other)),
    ratio: spread(pairs.map(([one, other]) => one / other)).median,
  };
}

export const machine = (): string =>
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
