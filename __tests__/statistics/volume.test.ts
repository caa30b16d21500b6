import { expect, test } from '@jest/globals';
import { chanceOfAny, expectedFailures, impliedLimit } from '../../src/statistics/volume.ts';

test('at the ends', () => {
  expect(chanceOfAny(0, 10 ** 9)).toBe(0);
  expect(chanceOfAny(1, 1)).toBe(1);
  expect(chanceOfAny(1, 0)).toBe(0);
  expect(expectedFailures(0.001, 0)).toBe(0);
});

test('the implied limit and the chance undo each other', () => {
  for (const volume of [1, 1000, 10 ** 9]) {
    expect(chanceOfAny(impliedLimit(0.1, volume), volume)).toBeCloseTo(0.1, 14);
  }
});

test.each([
  [-0.1, 10],
  [1.1, 10],
  [Number.NaN, 10],
  [0.1, -1],
  [0.1, Number.NaN],
  [0.1, Number.POSITIVE_INFINITY],
])('refuses a rate of %d in a volume of %d', (rate, volume) => {
  expect(() => chanceOfAny(rate, volume)).toThrow(RangeError);
  expect(() => expectedFailures(rate, volume)).toThrow(RangeError);
});

test.each([
  [0, 10],
  [1, 10],
  [0.1, 0.5],
  [0.1, Number.NaN],
])('refuses a chance of %d in a volume of %d', (chance, volume) => {
  expect(() => impliedLimit(chance, volume)).toThrow(RangeError);
});
