import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logBinomialLower, logBinomialUpper } from '../../src/statistics/binomial.ts';
import { lowerBound, upperBound } from '../../src/statistics/clopper-pearson.ts';

describe('Clopper–Pearson bounds', () => {
  test('no samples, no knowledge', () => {
    expect(upperBound(0, 0, 0.05)).toBe(1);
    expect(lowerBound(0, 0, 0.05)).toBe(0);
  });

  test('without a failure: 1 − α^(1/n), close to the rule of three', () => {
    expect(upperBound(0, 100, 0.05)).toBeCloseTo(0.029513, 6);
    expect(upperBound(0, 30, 0.05)).toBeCloseTo(0.095034, 6);
    expect(upperBound(0, 10 ** 9, 1e-6)).toBeCloseTo(1.3815510462530108e-8, 22);
  });

  test('when all fail: 1 above, α^(1/n) below', () => {
    expect(upperBound(7, 7, 0.05)).toBe(1);
    expect(lowerBound(7, 7, 0.05)).toBeCloseTo(0.05 ** (1 / 7), 15);
  });

  test('dropping two errored samples would have passed a limit of 0.1%', () => {
    expect(upperBound(2, 3000, 0.05)).toBeCloseTo(0.0020971, 7);
    expect(upperBound(0, 2998, 0.05)).toBeCloseTo(0.00099874, 8);
  });

  test.each([
    [1, 10, 0],
    [1, 10, 0.51],
    [1, 10, Number.NaN],
    [11, 10, 0.05],
    [0.5, 10, 0.05],
    [1, Number.POSITIVE_INFINITY, 0.05],
  ])('refuses %d of %d at alpha %d', (failures, samples, alpha) => {
    expect(() => upperBound(failures, samples, alpha)).toThrow(RangeError);
    expect(() => lowerBound(failures, samples, alpha)).toThrow(RangeError);
  });

  test('answers at the largest counts that a double holds', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(upperBound(1, most, 0.05) * most).toBeCloseTo(4.743864518, 8);
    expect(lowerBound(most - 1, most, 0.05)).toBeLessThan(1);
    expect(upperBound(most - 1, most, 0.05)).toBe(1);
  });
});

const counts = fc
  .integer({ min: 2, max: 50_000 })
  .chain((n) =>
    fc.tuple(
      fc.integer({ min: 1, max: n - 1 }),
      fc.constant(n),
      fc.double({ min: 1e-9, max: 0.2, noNaN: true }),
    ),
  );

describe('properties', () => {
  test('at each bound the tail is alpha', () => {
    fc.assert(
      fc.property(counts, ([k, n, alpha]) => {
        const upper = upperBound(k, n, alpha);
        if (upper < 0.999) expect(logBinomialLower(k, n, upper)).toBeCloseTo(Math.log(alpha), 9);
        expect(logBinomialUpper(k, n, lowerBound(k, n, alpha))).toBeCloseTo(Math.log(alpha), 9);
      }),
    );
  });

  test('they hold the observed rate between them, and a failure more moves both up', () => {
    fc.assert(
      fc.property(counts, ([k, n, alpha]) => {
        expect(lowerBound(k, n, alpha)).toBeLessThan(k / n);
        expect(upperBound(k, n, alpha)).toBeGreaterThan(k / n);
        expect(lowerBound(k - 1, n, alpha)).toBeLessThan(lowerBound(k, n, alpha));
        expect(upperBound(k - 1, n, alpha)).toBeLessThan(upperBound(k, n, alpha));
      }),
    );
  });

  test('a clean sample more never raises a bound, a smaller alpha never narrows them', () => {
    fc.assert(
      fc.property(counts, ([k, n, alpha]) => {
        expect(upperBound(k, n + 1, alpha)).toBeLessThan(upperBound(k, n, alpha));
        expect(upperBound(k, n, alpha / 2)).toBeGreaterThan(upperBound(k, n, alpha));
        expect(lowerBound(k, n, alpha / 2)).toBeLessThan(lowerBound(k, n, alpha));
      }),
    );
  });
});
