import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differenceBounds, fisherExact } from '../../src/statistics/fisher.ts';

test('25 of 30 against 30 of 30', () => {
  expect(fisherExact({ failures: 30, samples: 30 }, { failures: 25, samples: 30 })).toBeCloseTo(0.026, 3);
});

test('nothing failed, everything failed, or nothing was drawn: no suspicion', () => {
  expect(fisherExact({ failures: 0, samples: 300 }, { failures: 0, samples: 300 })).toBe(1);
  expect(fisherExact({ failures: 5, samples: 5 }, { failures: 7, samples: 7 })).toBe(1);
  expect(fisherExact({ failures: 0, samples: 0 }, { failures: 3, samples: 300 })).toBe(1);
});

test('refuses counts that cannot be', () => {
  expect(() => fisherExact({ failures: 2, samples: 1 }, { failures: 0, samples: 1 })).toThrow(RangeError);
  expect(() => fisherExact({ failures: 0, samples: 1 }, { failures: Number.NaN, samples: 1 })).toThrow(
    RangeError,
  );
});

const counts = fc
  .nat(3000)
  .chain((samples) => fc.record({ failures: fc.nat(samples), samples: fc.constant(samples) }));

test('the difference lies between its bounds, which turn with the sides', () => {
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      fc.pre(a.samples > 0 && b.samples > 0);
      const { lower, upper } = differenceBounds(a, b, 0.05);
      const difference = a.failures / a.samples - b.failures / b.samples;
      expect(lower).toBeLessThanOrEqual(difference);
      expect(upper).toBeGreaterThanOrEqual(difference);
      expect(differenceBounds(b, a, 0.05).upper).toBeCloseTo(-lower, 14);
    }),
  );
});
