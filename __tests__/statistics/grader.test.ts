import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  boundWithRecall,
  demonstratesWithRecall,
  plantedNeeded,
  samplesNeededWithRecall,
  showsRecall,
} from '../../src/statistics/grader.ts';

describe('with planted failures', () => {
  test('a grader that saw nothing, or was shown nothing, bounds nothing', () => {
    expect(boundWithRecall({ failures: 0, samples: 10_000 }, { detected: 0, planted: 200 }, 0.05)).toBe(1);
    expect(boundWithRecall({ failures: 0, samples: 10_000 }, { detected: 0, planted: 0 }, 0.05)).toBe(1);
    expect(
      demonstratesWithRecall({ failures: 0, samples: 10 ** 9 }, { detected: 0, planted: 9 }, 0.9, 0.05),
    ).toBe(false);
    expect(samplesNeededWithRecall(0, { detected: 0, planted: 9 }, 0.9, 0.05)).toBe(Number.POSITIVE_INFINITY);
  });

  test('fewer failures found by a blinder grader are no better', () => {
    const before = boundWithRecall({ failures: 10, samples: 10_000 }, { detected: 190, planted: 200 }, 0.05);
    const now = boundWithRecall({ failures: 4, samples: 10_000 }, { detected: 60, planted: 200 }, 0.05);
    expect(now).toBeGreaterThan(2 * before);
  });

  test('it demonstrates from the number it asks for on', () => {
    const recall = { detected: 190, planted: 200 };
    expect(samplesNeededWithRecall(0, recall, 0.001, 0.05)).toBe(4052);
    expect(demonstratesWithRecall({ failures: 0, samples: 4052 }, recall, 0.001, 0.05)).toBe(true);
    expect(demonstratesWithRecall({ failures: 0, samples: 4051 }, recall, 0.001, 0.05)).toBe(false);
  });

  test('the decision is what the bound says', () => {
    const cases = fc.record({
      failures: fc.nat(20),
      samples: fc.integer({ min: 20, max: 20_000 }),
      missed: fc.nat(50),
      limit: fc.double({ min: 1e-4, max: 0.5, noNaN: true }),
    });
    fc.assert(
      fc.property(cases, ({ failures, samples, missed, limit }) => {
        const recall = { detected: 100 - missed, planted: 100 };
        const bound = boundWithRecall({ failures, samples }, recall, 0.05);
        fc.pre(Math.abs(bound / limit - 1) > 1e-9);
        expect(demonstratesWithRecall({ failures, samples }, recall, limit, 0.05)).toBe(bound < limit);
      }),
    );
  });

  test('a floor of recall', () => {
    expect(plantedNeeded(0, 0.9, 0.05)).toBe(29);
    expect(plantedNeeded(3, 0.95, 0.05)).toBe(153);
    expect(showsRecall({ detected: 29, planted: 29 }, 0.9, 0.05)).toBe(true);
    expect(showsRecall({ detected: 28, planted: 28 }, 0.9, 0.05)).toBe(false);
    expect(showsRecall({ detected: 0, planted: 0 }, 0.9, 0.05)).toBe(false);
    expect(() => showsRecall({ detected: 2, planted: 1 }, 0.9, 0.05)).toThrow(RangeError);
    expect(() => showsRecall({ detected: 1, planted: 1 }, 1, 0.05)).toThrow(RangeError);
  });
});
