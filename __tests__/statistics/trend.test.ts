import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fisherExact } from '../../src/statistics/fisher.ts';
import { trendTest } from '../../src/statistics/trend.ts';

const release = (failures: number, samples: number) => ({ failures, samples });

describe('trendTest', () => {
  test('two releases: Fisher', () => {
    const [before, now] = [release(25, 30), release(30, 30)];
    expect(trendTest([before, now])).toBe(fisherExact(now, before));
  });

  test('no failures, or nothing but failures, are no trend', () => {
    expect(trendTest([release(0, 10), release(0, 10), release(0, 10)])).toBe(1);
    expect(trendTest([release(9, 9), release(10, 10), release(1, 1)])).toBe(1);
  });

  test('too many failures to go through: the newest against all earlier ones', () => {
    const releases = [release(343, 1000), release(500, 1000), release(888, 1000)];
    expect(trendTest(releases)).toBe(fisherExact(release(888, 1000), release(843, 2000)));
  });

  test('only the distances of the scores count', () => {
    const releases = [release(2, 200), release(3, 200), release(8, 200)];
    expect(trendTest(releases, [10, 20, 30])).toBeCloseTo(trendTest(releases), 13);
  });

  test.each([
    ['one release', [release(0, 1)], undefined],
    ['scores that fall', [release(0, 1), release(0, 1)], [1, 0]],
    ['a score too few', [release(0, 1), release(0, 1)], [1]],
    ['a fraction as score', [release(0, 1), release(0, 1)], [0, 0.5]],
    ['more failures than samples', [release(0, 1), release(2, 1)], undefined],
  ])('refuses %s', (_, releases, scores) => {
    expect(() => trendTest(releases, scores)).toThrow(RangeError);
  });
});

/** Every way in which which samples failed could have been otherwise. */
function byHand(releases: readonly { failures: number; samples: number }[]): number {
  const owner = releases.flatMap(({ samples }, i) => Array<number>(samples).fill(i));
  const failures = releases.reduce((sum, { failures }) => sum + failures, 0);
  const observed = releases.reduce((sum, { failures }, i) => sum + i * failures, 0);
  let [all, asFar] = [0, 0];
  for (let subset = 0; subset < 2 ** owner.length; subset++) {
    const chosen = owner.filter((_, i) => subset & (1 << i));
    if (chosen.length !== failures) continue;
    all++;
    if (chosen.reduce((a, b) => a + b, 0) >= observed) asFar++;
  }
  return asFar / all;
}

test('it is what going through all arrangements gives', () => {
  const counts = fc
    .integer({ min: 0, max: 4 })
    .chain((n) => fc.record({ failures: fc.nat(n), samples: fc.constant(n) }));
  fc.assert(
    fc.property(fc.array(counts, { minLength: 2, maxLength: 3 }), (releases) => {
      expect(trendTest(releases)).toBeCloseTo(byHand(releases), 12);
    }),
    { numRuns: 60 },
  );
});
