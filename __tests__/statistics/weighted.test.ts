import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { upperBound } from '../../src/statistics/clopper-pearson.ts';
import { demonstrates } from '../../src/statistics/decision.ts';
import {
  demonstratesWeighted,
  violatesWeighted,
  type WeightedKind,
  weightedUpperBound,
} from '../../src/statistics/weighted.ts';

const kind = (percent: number, failures: number, samples: number): WeightedKind => ({
  share: { of: BigInt(percent), among: 100n },
  failures,
  samples,
});

describe('a use of declared shares', () => {
  test('is pooling where the sizes are the shares', () => {
    const kinds = [kind(97, 1, 9700), kind(3, 2, 300)];
    expect(weightedUpperBound(kinds, 0.05)).toBe(upperBound(3, 10_000, 0.05));
    expect(demonstratesWeighted(kinds, 0.001, 0.05)).toBe(demonstrates(3, 10_000, 0.001, 0.05));
  });

  test('is not shown by many samples of the kind that does well', () => {
    const kinds = [kind(50, 0, 900), kind(50, 0, 100)];
    expect(demonstrates(0, 1000, 0.01, 0.05)).toBe(true);
    expect(demonstratesWeighted(kinds, 0.01, 0.05)).toBe(false);
    // As many as 200: twice the smaller.
    expect(demonstratesWeighted(kinds, 0.016, 0.05)).toBe(demonstrates(0, 1000, 0.016 / 5, 0.05));
  });

  test('a kind without a sample leaves everything possible', () => {
    const kinds = [kind(99, 0, 1_000_000), kind(1, 0, 0)];
    expect(weightedUpperBound(kinds, 0.05)).toBe(1);
    expect(demonstratesWeighted(kinds, 0.9, 0.05)).toBe(false);
    expect(violatesWeighted([kind(99, 0, 0), kind(1, 0, 0)], 0.1, 0.05)).toBe(false);
  });

  test('is over the limit where even the lightest failures are too many', () => {
    expect(violatesWeighted([kind(50, 40, 100), kind(50, 40, 100)], 0.1, 0.05)).toBe(true);
    // 20 failures of a kind that is 1 % of the use are no more than that 1 %.
    expect(violatesWeighted([kind(99, 0, 100), kind(1, 20, 100)], 0.1, 0.05)).toBe(false);
  });

  test('is never shown both under and over, and is decided as the bound says', () => {
    const count = fc.record({ failures: fc.nat(20), passed: fc.nat(400) });
    fc.assert(
      fc.property(
        count,
        count,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 400 }),
        (a, b, w, l) => {
          const kinds = [
            kind(w, a.failures, a.failures + a.passed),
            kind(100 - w, b.failures, b.failures + b.passed),
          ];
          const limit = l / 1000;
          const under = demonstratesWeighted(kinds, limit, 0.05);
          expect(under && violatesWeighted(kinds, limit, 0.05)).toBe(false);
          if (a.failures + a.passed + b.failures + b.passed === 0) return;
          const bound = weightedUpperBound(kinds, 0.05);
          if (Math.abs(bound / limit - 1) > 1e-9) expect(under).toBe(bound < limit);
        },
      ),
    );
  });

  test.each([
    ['shares that add to 99 %', [kind(50, 0, 9), kind(49, 0, 9)]],
    ['a share of nothing', [kind(100, 0, 9), kind(0, 0, 9)]],
    ['more failures than samples', [kind(100, 10, 9)]],
  ])('refuses %s', (_, kinds) => {
    expect(() => weightedUpperBound(kinds, 0.05)).toThrow(RangeError);
  });
});
