import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { severityRankTest } from '../../src/statistics/severity-rank.ts';

describe('severityRankTest', () => {
  test('one failure against another can never stand out', () => {
    expect(severityRankTest([[1], [3]])).toBeCloseTo(0.5, 14);
  });

  test('all of one severity, or all in one release: no growth', () => {
    expect(severityRankTest([[2, 2], [2, 2, 2], [2]])).toBeCloseTo(1, 14);
    expect(severityRankTest([[1, 2, 3], []])).toBeCloseTo(1, 14);
    expect(severityRankTest([[], [1, 2, 3], []])).toBeCloseTo(1, 14);
    expect(severityRankTest([[], []])).toBe(1);
  });

  test('too many to go through: no answer rather than a guess', () => {
    const many = Array.from({ length: 500 }, (_, i) => 1 + (i % 4));
    expect(severityRankTest([many, many])).toBeUndefined();
  });

  test('refuses a single release and a severity that is no number', () => {
    expect(() => severityRankTest([[1, 2]])).toThrow(RangeError);
    expect(() => severityRankTest([[1], [Number.NaN]])).toThrow(RangeError);
  });
});

/** Over all orders of the failures. */
function byHand(groups: number[][]): number {
  const owner = groups.flatMap((group, i) => group.map(() => i));
  const statistic = (values: number[]) => {
    let sum = 0;
    values.forEach((a, i) => {
      values.forEach((b, j) => {
        if (owner[i]! < owner[j]!) sum += a < b ? 2 : a === b ? 1 : 0;
      });
    });
    return sum;
  };
  const observed = statistic(groups.flat());
  let [all, asFar] = [0, 0];
  const permute = (head: number[], rest: number[]) => {
    if (rest.length === 0) {
      all++;
      if (statistic(head) >= observed) asFar++;
    }
    rest.forEach((value, i) => {
      permute([...head, value], rest.toSpliced(i, 1));
    });
  };
  permute([], groups.flat());
  return asFar / all;
}

test('it is what going through all orders gives', () => {
  const groups = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }), {
    minLength: 2,
    maxLength: 3,
  });
  fc.assert(
    fc.property(groups, (g) => {
      fc.pre(g.flat().length <= 6);
      expect(severityRankTest(g)).toBeCloseTo(byHand(g), 12);
    }),
    { numRuns: 60 },
  );
});
