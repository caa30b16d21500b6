import { describe, expect, test } from '@jest/globals';
import { samplesNeededWithRecall } from '../../src/statistics/grader.ts';
import {
  demonstratesJointly,
  jointUpperBound,
  samplesNeededJointly,
} from '../../src/statistics/recall-joint.ts';

const zero = (samples: number) => ({ failures: 0, samples });

describe('found and planted failures together', () => {
  test('a grader that saw nothing, or was shown nothing, bounds nothing', () => {
    for (const planted of [0, 9]) {
      expect(jointUpperBound(zero(10_000), { detected: 0, planted }, 0.05)).toBe(1);
      expect(demonstratesJointly(zero(10 ** 6), { detected: 0, planted }, 0.9, 0.05)).toBe(false);
      expect(samplesNeededJointly(0, { detected: 0, planted }, 0.9, 0.05)).toBe(Infinity);
    }
    expect(jointUpperBound(zero(0), { detected: 9, planted: 9 }, 0.05)).toBe(1);
  });

  test.each([
    [60, 60, 299, 391],
    [59, 60, 299, 404],
    [55, 60, 308, 451],
    [95, 100, 303, 414],
  ])('%d of %d seen: %d samples instead of %d', (detected, planted, joint, split) => {
    const recall = { detected, planted };
    expect(samplesNeededJointly(0, recall, 0.01, 0.05)).toBe(joint);
    expect(samplesNeededWithRecall(0, recall, 0.01, 0.05)).toBe(split);
  });

  test('the bound is where the decision turns', () => {
    const recall = { detected: 55, planted: 60 };
    for (const failures of [0, 2, 9]) {
      const counts = { failures, samples: 2000 };
      const bound = jointUpperBound(counts, recall, 0.05);
      expect(demonstratesJointly(counts, recall, bound * (1 + 1e-6), 0.05)).toBe(true);
      expect(demonstratesJointly(counts, recall, bound * (1 - 1e-6), 0.05)).toBe(false);
    }
  });

  test.each([
    ['more seen than planted', { detected: 2, planted: 1 }, 0.05],
    ['an alpha of 0', { detected: 1, planted: 1 }, 0],
  ])('refuses %s', (_, recall, alpha) => {
    expect(() => demonstratesJointly(zero(9), recall, 0.5, alpha)).toThrow(RangeError);
  });
});
