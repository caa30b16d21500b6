import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logBinomial, logBinomialLower, logBinomialUpper } from '../../src/statistics/binomial.ts';

describe('binomial tails', () => {
  test('a small case by hand: 2 of 3 coins', () => {
    expect(Math.exp(logBinomial(2, 3, 0.5))).toBeCloseTo(3 / 8, 15);
    expect(Math.exp(logBinomialLower(2, 3, 0.5))).toBeCloseTo(7 / 8, 15);
    expect(Math.exp(logBinomialUpper(2, 3, 0.5))).toBeCloseTo(4 / 8, 15);
  });

  test('the ends are certain', () => {
    expect(logBinomialLower(10, 10, 0.3)).toBe(0);
    expect(logBinomialUpper(0, 10, 0.3)).toBe(0);
    expect(logBinomialLower(0, 0, 0.3)).toBe(0);
  });

  test('far tails keep their digits where a double underflows', () => {
    expect(logBinomialLower(0, 10 ** 9, 0.5)).toBeCloseTo(-(10 ** 9) * Math.LN2, 6);
    expect(logBinomialUpper(10 ** 9, 10 ** 9, 1e-12)).toBeCloseTo(10 ** 9 * Math.log(1e-12), 3);
  });

  test.each([
    ['a fraction of a failure', 0.5, 10, 0.1],
    ['fewer than no failures', -1, 10, 0.1],
    ['more failures than samples', 11, 10, 0.1],
    ['NaN failures', Number.NaN, 10, 0.1],
    ['more samples than a double counts', 0, 2 ** 53, 0.1],
    ['probability 0', 0, 10, 0],
    ['probability 1', 0, 10, 1],
    ['probability NaN', 0, 10, Number.NaN],
  ])('refuses %s', (_, k, n, p) => {
    for (const method of [logBinomial, logBinomialLower, logBinomialUpper]) {
      expect(() => method(k, n, p)).toThrow(RangeError);
    }
  });
});

const trials = fc
  .tuple(fc.integer({ min: 1, max: 20_000 }), fc.double({ min: 1e-9, max: 0.999, noNaN: true }))
  .chain(([n, p]) => fc.tuple(fc.nat(n), fc.constant(n), fc.constant(p)));

describe('properties', () => {
  test('both tails together hold the point twice: P(X ≤ k) + P(X ≥ k) = 1 + P(X = k)', () => {
    fc.assert(
      fc.property(trials, ([k, n, p]) => {
        const [lower, upper, point] = [logBinomialLower, logBinomialUpper, logBinomial].map((f) =>
          Math.exp(f(k, n, p)),
        );
        expect(lower! + upper! - 1 - point!).toBeCloseTo(0, 12);
      }),
    );
  });

  test('a higher rate makes few failures rarer and many more common', () => {
    fc.assert(
      fc.property(trials, ([k, n, p]) => {
        const higher = p * 1.0005;
        expect(logBinomialLower(k, n, higher)).toBeLessThanOrEqual(logBinomialLower(k, n, p) + 1e-13);
        expect(logBinomialUpper(k, n, higher)).toBeGreaterThanOrEqual(logBinomialUpper(k, n, p) - 1e-13);
      }),
    );
  });
});
