import { expect, test } from '@jest/globals';
import { attemptAlpha } from '../../src/statistics/attempts.ts';

test('however many attempts, together they stay under alpha', () => {
  const spent = Array.from({ length: 100_000 }, (_, i) => attemptAlpha(0.05, i + 1)).reduce(
    (a, b) => a + b,
    0,
  );
  expect(spent).toBeLessThan(0.05);
  expect(spent).toBeCloseTo(0.05, 5);
});

test.each([0, -1, 1.5, Number.NaN])('refuses attempt %d', (attempt) => {
  expect(() => attemptAlpha(0.05, attempt)).toThrow(RangeError);
});
