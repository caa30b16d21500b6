import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { demonstrates } from '../../src/statistics/decision.ts';
import { samplesNeeded } from '../../src/statistics/sample-size.ts';

describe('samplesNeeded', () => {
  test.each([
    [0, 0.01, 299],
    [1, 0.01, 473],
    [2, 0.01, 628],
    [10, 0.001, 16959],
    [0, 0.0001, 29956],
  ])('%d failures at a limit of %d: %d', (failures, limit, samples) => {
    expect(samplesNeeded(failures, limit, 0.05)).toBe(samples);
  });

  test('a tie needs one more', () => {
    expect(samplesNeeded(0, 0.95, 0.05)).toBe(2);
    expect(samplesNeeded(0, 0.9, 0.1)).toBe(2);
  });

  test('more than can be counted is Infinity', () => {
    expect(samplesNeeded(0, 1e-17, 0.05)).toBe(Number.POSITIVE_INFINITY);
    expect(samplesNeeded(0, 4e-16, 0.05)).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
  });

  test.each([
    [-1, 0.01, 0.05],
    [0.5, 0.01, 0.05],
    [0, 0, 0.05],
    [0, 1, 0.05],
    [0, 0.01, 0],
    [0, 0.01, 0.95],
    [0, Number.NaN, 0.05],
  ])('refuses %d failures, limit %d, alpha %d', (failures, limit, alpha) => {
    expect(() => samplesNeeded(failures, limit, alpha)).toThrow(RangeError);
  });

  test('it demonstrates, and one sample fewer does not', () => {
    const designs = fc.tuple(
      fc.nat(300),
      fc.double({ min: 1e-7, max: 0.99, noNaN: true }),
      fc.double({ min: 1e-9, max: 0.2, noNaN: true }),
    );
    fc.assert(
      fc.property(designs, ([failures, limit, alpha]) => {
        const samples = samplesNeeded(failures, limit, alpha);
        expect(demonstrates(failures, samples, limit, alpha)).toBe(true);
        expect(demonstrates(failures, samples - 1, limit, alpha)).toBe(false);
      }),
    );
  });
});
