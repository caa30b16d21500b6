import { expect, test } from '@jest/globals';
import { attemptAlpha, chanceThatOnePasses } from '../../src/statistics/attempts.ts';

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

test('the attempts of all candidates stay under alpha together', () => {
  let spent = 0;
  for (let candidate = 1; candidate <= 1000; candidate++) {
    for (let attempt = 1; attempt <= 1000; attempt++) {
      spent += attemptAlpha(attemptAlpha(0.05, candidate), attempt);
    }
  }
  expect(spent).toBeLessThan(0.05);
  expect(spent).toBeCloseTo(0.05, 3);
});

test('one of several attempts passes more often than each', () => {
  expect(chanceThatOnePasses([])).toBe(0);
  expect(chanceThatOnePasses([0.5, 0.5])).toBeCloseTo(0.75, 14);
  expect(chanceThatOnePasses([0.2, 1])).toBe(1);
});
