import { describe, expect, test } from '@jest/globals';
import { type Pattern, pairedSignTest, pairedTrendTest } from '../../src/statistics/paired.ts';

const pattern = (marks: string, items: number): Pattern => ({
  failed: [...marks].map((mark) => mark === '1'),
  items,
});

describe('growth on the same items', () => {
  test.each([
    [0, 0, 1],
    [5, 0, 0.03125],
    [7, 0, 0.0078125],
    [10, 3, 0.046142578125],
  ])('%d newly fail, %d no longer do', (more, fewer, chance) => {
    expect(pairedSignTest(more, fewer)).toBeCloseTo(chance, 14);
    const patterns = [pattern('01', more), pattern('10', fewer), pattern('11', 50), pattern('00', 900)];
    expect(pairedTrendTest(patterns)).toBeCloseTo(chance, 14);
  });

  test('items that always failed or never did tell nothing', () => {
    expect(pairedTrendTest([pattern('111', 40), pattern('000', 9)])).toBe(1);
    expect(pairedTrendTest([])).toBe(1);
  });

  test('three that fail in the newest of three releases only are an alarm, in the oldest none', () => {
    expect(pairedTrendTest([pattern('001', 3)])).toBeCloseTo(1 / 27, 14);
    expect(pairedTrendTest([pattern('100', 3)])).toBeCloseTo(1, 14);
  });

  test('too many items: the newest release against the one before', () => {
    const many = [pattern('001101', 30_000), pattern('110010', 29_000)];
    expect(pairedTrendTest(many)).toBe(pairedSignTest(30_000, 29_000));
  });

  test('refuses items that were not at every release', () => {
    expect(() => pairedTrendTest([pattern('01', 1), pattern('011', 1)])).toThrow(RangeError);
    expect(() => pairedTrendTest([pattern('1', 1)])).toThrow(RangeError);
    expect(() => pairedSignTest(-1, 0)).toThrow(RangeError);
  });
});
