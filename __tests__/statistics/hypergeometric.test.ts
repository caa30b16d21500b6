import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  checksNeeded,
  logHypergeometric,
  logHypergeometricLower,
  logHypergeometricUpper,
  lowerCount,
  upperCount,
} from '../../src/statistics/hypergeometric.ts';

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let i = 1n; i <= BigInt(k); i++) ways = (ways * (BigInt(n) - i + 1n)) / i;
  return ways;
}

const draws = fc.integer({ min: 1, max: 120 }).chain((population) =>
  fc.record({
    population: fc.constant(population),
    bad: fc.nat(population),
    drawn: fc.nat(population),
    k: fc.nat(population + 1),
  }),
);

test('tails and point are what counting the ways gives', () => {
  fc.assert(
    fc.property(draws, ({ k, ...draw }) => {
      const { population, bad, drawn } = draw;
      const ways = (j: number) => choose(bad, j) * choose(population - bad, drawn - j);
      const chance = (from: number, to: number) => {
        let sum = 0n;
        for (let j = from; j <= to; j++) sum += ways(j);
        return Number((sum * 10n ** 40n) / choose(population, drawn)) / 1e40;
      };
      expect(Math.exp(logHypergeometric(k, draw))).toBeCloseTo(chance(k, k), 13);
      expect(Math.exp(logHypergeometricLower(k, draw))).toBeCloseTo(chance(0, k), 13);
      expect(Math.exp(logHypergeometricUpper(k, draw))).toBeCloseTo(chance(k, drawn), 13);
    }),
  );
});

describe('upperCount and lowerCount', () => {
  test('all checked: exact', () => {
    expect(upperCount(3, 144, 144, 0.05)).toBe(3);
    expect(lowerCount(3, 144, 144, 0.05)).toBe(3);
  });

  test('none checked: anything', () => {
    expect(upperCount(0, 0, 144, 0.05)).toBe(144);
    expect(lowerCount(0, 0, 144, 0.05)).toBe(0);
  });

  test.each([
    [100, 2],
    [136, 1],
    [137, 0],
  ])('144 heads, %d checked clean: at most %d bad', (checked, most) => {
    expect(upperCount(0, checked, 144, 0.05)).toBe(most);
  });

  test('a tie stays possible', () => {
    expect(upperCount(0, 1, 10, 0.1)).toBe(9);
  });

  test.each([
    ['more checked than there are', 0, 11, 10, 0.05],
    ['more failures than checked', 3, 2, 10, 0.05],
    ['NaN', 0, Number.NaN, 10, 0.05],
    ['an alpha of 0', 0, 5, 10, 0],
  ])('refuse %s', (_, failures, checked, population, alpha) => {
    expect(() => upperCount(failures, checked, population, alpha)).toThrow(RangeError);
    expect(() => lowerCount(failures, checked, population, alpha)).toThrow(RangeError);
  });
});

describe('checksNeeded', () => {
  test('for 37,008 components', () => {
    expect(checksNeeded(0, 37_008, 370, 0.05)).toBe(297);
    expect(checksNeeded(0, 37_008, 37, 0.05)).toBe(2805);
    expect(checksNeeded(0, 37_008, 0, 0.05)).toBe(35_158);
  });

  test('Infinity when more failed than are allowed', () => {
    expect(checksNeeded(2, 100, 1, 0.05)).toBe(Number.POSITIVE_INFINITY);
    expect(() => checksNeeded(101, 100, 100, 0.05)).toThrow(RangeError);
  });
});
