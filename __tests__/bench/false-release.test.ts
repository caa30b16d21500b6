import { describe, expect, test } from '@jest/globals';
import { kept, play } from '../../bench/monte-carlo/play.ts';
import { Random } from '../../bench/monte-carlo/random.ts';
import { ALPHA, WORLDS } from '../../bench/monte-carlo/worlds.ts';

describe('random numbers', () => {
  test('are the same for one seed, and others for another', () => {
    const drawn = (seed: string) => {
      const random = new Random(seed);
      return Array.from({ length: 5 }, () => random.next());
    };
    expect(drawn('a')).toEqual(drawn('a'));
    expect(drawn('a')).not.toEqual(drawn('b'));
  });

  test('have the mean and, in groups, the variance that they should', () => {
    const random = new Random('moments');
    const rates = Array.from({ length: 100_000 }, () => random.rate(0.02, 0.5));
    const mean = rates.reduce((sum, one) => sum + one, 0) / rates.length;
    const variance = rates.reduce((sum, one) => sum + (one - mean) ** 2, 0) / rates.length;
    // Standard errors: 0.0003 and about 0.0002.
    expect(Math.abs(mean - 0.02)).toBeLessThan(0.0015);
    expect(Math.abs(variance - 0.5 * 0.02 * 0.98)).toBeLessThan(0.001);
  });
});

/** A small size of `npm run bench:false-release`; always the same releases. */
describe.each(WORLDS)('$name', (world) => {
  test(
    world.outside === undefined ? 'a model over the limit is hardly ever let through' : world.outside,
    async () => {
      const played = await play(world, 'test', { repetitions: 200, powerRepetitions: 50, files: 2 });
      expect(kept(played)).toBe(true);
      expect(played.fromFiles).toBe(4);
      if (world.outside !== undefined) expect(played.low).toBeGreaterThan(ALPHA);
    },
  );
});
