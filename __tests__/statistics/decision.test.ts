import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lowerBound, upperBound } from '../../src/statistics/clopper-pearson.ts';
import { demonstrates, violates } from '../../src/statistics/decision.ts';

describe('demonstrates', () => {
  test.each([
    [0, 298, 0.01, false],
    [0, 299, 0.01, true],
    [0, 2994, 0.001, false],
    [0, 2995, 0.001, true],
    [1, 4741, 0.001, false],
    [1, 4742, 0.001, true],
    [490, 1000, 0.5, false],
    [4, 104, 0.01, false],
    [0, 1, 0.96, true],
  ])('%d of %d against %d at 95%%: %s', (failures, samples, limit, answer) => {
    expect(demonstrates(failures, samples, limit, 0.05)).toBe(answer);
  });

  test('a tie is not a demonstration', () => {
    expect(demonstrates(0, 1, 0.95, 0.05)).toBe(false);
    expect(demonstrates(0, 2, 0.9, 0.01)).toBe(false);
  });
});

describe('violates', () => {
  test.each([
    [3, 100, 0.01, false],
    [4, 100, 0.01, true],
    [3, 1000, 0.001, false],
    [4, 1000, 0.001, true],
  ])('%d of %d against %d at 95%%: %s', (failures, samples, limit, answer) => {
    expect(violates(failures, samples, limit, 0.05)).toBe(answer);
  });

  test('a tie is not a violation', () => {
    expect(violates(1, 1, 0.05, 0.05)).toBe(false);
  });
});

describe('what can be neither', () => {
  test('no samples show nothing', () => {
    expect(demonstrates(0, 0, 0.5, 0.05)).toBe(false);
    expect(violates(0, 0, 0.5, 0.05)).toBe(false);
  });

  test.each([
    ['more failures than samples', 11, 10, 0.01, 0.05],
    ['a fraction of a failure', 0.5, 1000, 0.01, 0.05],
    ['a negative count', -1, 1000, 0.01, 0.05],
    ['NaN failures', Number.NaN, 1000, 0.01, 0.05],
    ['NaN samples', 0, Number.NaN, 0.01, 0.05],
    ['infinite samples', 0, Number.POSITIVE_INFINITY, 0.01, 0.05],
    ['a limit of 0', 0, 1000, 0, 0.05],
    ['a limit of 1', 0, 1000, 1, 0.05],
    ['a NaN limit', 0, 1000, Number.NaN, 0.05],
    ['an alpha of 0', 0, 1000, 0.01, 0],
    ['a confidence in place of alpha', 0, 1000, 0.01, 0.95],
    ['a NaN alpha', 0, 1000, 0.01, Number.NaN],
  ])('refuses %s', (_, failures, samples, limit, alpha) => {
    expect(() => demonstrates(failures, samples, limit, alpha)).toThrow(RangeError);
    expect(() => violates(failures, samples, limit, alpha)).toThrow(RangeError);
  });
});

const questions = fc
  .tuple(
    fc.integer({ min: 1, max: 20_000 }),
    fc.double({ min: 1e-6, max: 0.9, noNaN: true }),
    fc.double({ min: 1e-9, max: 0.2, noNaN: true }),
  )
  .chain(([n, limit, alpha]) => fc.tuple(fc.nat(n), fc.constant(n), fc.constant(limit), fc.constant(alpha)));

describe('properties', () => {
  test('never both', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(demonstrates(...question) && violates(...question)).toBe(false);
      }),
    );
  });

  test('it is what the bounds say', () => {
    fc.assert(
      fc.property(questions, ([k, n, limit, alpha]) => {
        const [upper, lower] = [upperBound(k, n, alpha), lowerBound(k, n, alpha)];
        if (Math.abs(upper / limit - 1) > 1e-9) {
          expect(demonstrates(k, n, limit, alpha)).toBe(upper < limit);
        }
        if (Math.abs(lower / limit - 1) > 1e-9) expect(violates(k, n, limit, alpha)).toBe(lower > limit);
      }),
    );
  });

  test('a failure fewer, a clean sample more, a looser limit or a larger alpha never undo a demonstration', () => {
    fc.assert(
      fc.property(questions, ([k, n, limit, alpha]) => {
        fc.pre(demonstrates(k, n, limit, alpha));
        expect(demonstrates(Math.max(0, k - 1), n, limit, alpha)).toBe(true);
        expect(demonstrates(k, n + 1, limit, alpha)).toBe(true);
        expect(demonstrates(k, n, limit * 1.1, alpha)).toBe(true);
        expect(demonstrates(k, n, limit, Math.min(0.2, alpha * 1.1))).toBe(true);
      }),
    );
  });
});
