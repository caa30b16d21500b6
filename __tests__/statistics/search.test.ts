import { expect, test } from '@jest/globals';
import { rootRate, smallest } from '../../src/statistics/search.ts';

test('smallest finds the first true answer, also above the range it was given', () => {
  for (const first of [3, 4, 50, 1000]) expect(smallest(3, 40, (n) => n >= first)).toBe(first);
  expect(smallest(3, 40, () => false)).toBe(Number.POSITIVE_INFINITY);
});

test('rootRate finds a root at either end and from a bad start, of a rising or falling function', () => {
  for (const root of [1e-15, 0.001, 0.5, 0.999999]) {
    for (const start of [1e-12, 0.3, 0.9999]) {
      for (const sign of [1, -1]) {
        const found = rootRate({ low: 0, high: 1, start }, (p) => ({
          value: sign * Math.log(p / root),
          slope: sign / p,
        }));
        expect(Math.abs(found / root - 1)).toBeLessThan(1e-14);
      }
    }
  }
});

test('rootRate has no answer where the function has none', () => {
  const nowhere = () => ({ value: Number.NaN, slope: Number.NaN });
  expect(rootRate({ low: 0.1, high: 1, start: 0.5 }, nowhere)).toBeNaN();
});
