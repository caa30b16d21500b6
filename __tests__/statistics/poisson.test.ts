import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { violates } from '../../src/statistics/decision.ts';
import { logPoissonUpper, refutes } from '../../src/statistics/poisson.ts';

describe('refutes', () => {
  test('what the bound explains does not refute it', () => {
    expect(refutes(0, 1_000_000, 0.001, 0.05)).toBe(false);
    expect(refutes(1000, 1_000_000, 0.001, 0.05)).toBe(false);
    expect(refutes(1060, 1_000_000, 0.001, 0.05)).toBe(true);
  });

  test('one incident in a thousand uses refutes one in a hundred thousand', () => {
    expect(refutes(1, 1000, 1e-5, 0.05)).toBe(true);
    expect(refutes(1, 10_000, 1e-5, 0.05)).toBe(false);
  });

  test('incidents without exposure refute; nothing does not', () => {
    expect(refutes(1, 0, 0.001, 0.05)).toBe(true);
    expect(refutes(0, 0, 0.001, 0.05)).toBe(false);
  });

  test.each([
    [0.5, 10, 0.1, 0.05],
    [-1, 10, 0.1, 0.05],
    [1, -10, 0.1, 0.05],
    [1, Number.POSITIVE_INFINITY, 0.1, 0.05],
    [1, Number.NaN, 0.1, 0.05],
    [1, 10, 0, 0.05],
    [1, 10, 1.1, 0.05],
    [1, 10, 0.1, 0.95],
  ])('refuses %d incidents, exposure %d, bound %d, alpha %d', (incidents, exposure, bound, alpha) => {
    expect(() => refutes(incidents, exposure, bound, alpha)).toThrow(RangeError);
  });
});

test('the tail falls with each incident and rises with the mean', () => {
  fc.assert(
    fc.property(fc.nat(3000), fc.double({ min: 1e-6, max: 3000, noNaN: true }), (k, mean) => {
      expect(logPoissonUpper(k + 1, mean)).toBeLessThanOrEqual(logPoissonUpper(k, mean));
      expect(logPoissonUpper(k, mean * 1.01)).toBeGreaterThanOrEqual(logPoissonUpper(k, mean) - 1e-13);
    }),
  );
});

test('it refutes no sooner than the binomial does', () => {
  const uses = fc.tuple(fc.integer({ min: 1, max: 20_000 }), fc.double({ min: 1e-5, max: 0.5, noNaN: true }));
  fc.assert(
    fc.property(uses, fc.nat(200), ([exposure, bound], incidents) => {
      fc.pre(incidents <= exposure && refutes(incidents, exposure, bound, 0.05));
      expect(violates(incidents, exposure, bound, 0.05)).toBe(true);
    }),
  );
});
