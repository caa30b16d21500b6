import { expect, test } from '@jest/globals';
import { fisherExact } from '../../src/statistics/fisher.ts';

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
