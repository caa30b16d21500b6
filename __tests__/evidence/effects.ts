import type { Effects } from '../../src/io/retry.ts';

/** A clock that moves only while something sleeps, without dice; `slept` holds the pauses in milliseconds. */
export function fakeEffects(start = Date.UTC(2026, 10, 2)): Effects & { readonly slept: number[] } {
  const slept: number[] = [];
  let time = start;
  return {
    slept,
    now: () => time,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
    random: () => 1,
  };
}
