import fc from 'fast-check';
import { inputs } from './mutate.ts';
import { isOurs, type Target } from './targets.ts';

/** Longer than this for a few hundred bytes is a hang, however busy the machine. */
const HANG_MS = 20_000;

/**
 * Reads so many broken inputs.
 * @throws Error with the smallest input that ends in an error of no kind of ours, or takes too long
 */
export async function fuzz({ corpus, read }: Target, runs: number, seed: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(inputs(corpus), async (input) => {
      const started = performance.now();
      try {
        await read(input);
      } catch (error) {
        if (!isOurs(error)) throw error;
      }
      if (performance.now() - started > HANG_MS) throw new Error('It took too long.');
    }),
    { numRuns: runs, seed, includeErrorInReport: true },
  );
}
