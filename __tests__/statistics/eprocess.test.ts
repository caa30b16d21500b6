import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { upperBound } from '../../src/statistics/clopper-pearson.ts';
import { demonstrates, violates } from '../../src/statistics/decision.ts';
import {
  anytimeUpperBound,
  demonstratesAnytime,
  logEvidenceOver,
  logEvidenceUnder,
  samplesNeededAnytime,
  violatesAnytime,
} from '../../src/statistics/eprocess.ts';
import { samplesNeeded } from '../../src/statistics/sample-size.ts';

describe('demonstratesAnytime', () => {
  test.each([
    [0, 3402],
    [1, 6893],
    [2, 9266],
    [10, 23_270],
  ])('%d failures at 0.1%% need %d samples', (failures, samples) => {
    expect(samplesNeededAnytime(failures, 0.001, 0.05)).toBe(samples);
    expect(demonstratesAnytime(failures, samples, 0.001, 0.05)).toBe(true);
    expect(demonstratesAnytime(failures, samples - 1, 0.001, 0.05)).toBe(false);
  });

  test('no samples are evidence of nothing', () => {
    expect(logEvidenceUnder(0, 0, 0.001)).toBeCloseTo(0, 14);
    expect(logEvidenceOver(0, 0, 0.001)).toBeCloseTo(0, 14);
    expect(demonstratesAnytime(0, 0, 0.001, 0.05)).toBe(false);
    expect(violatesAnytime(0, 0, 0.001, 0.05)).toBe(false);
  });

  test.each([
    ['more failures than samples', 11, 10, 0.01, 0.05],
    ['fewer than no failures', -1, 10, 0.01, 0.05],
    ['half a failure', 0.5, 10, 0.01, 0.05],
    ['NaN failures', Number.NaN, 10, 0.01, 0.05],
    ['NaN samples', 0, Number.NaN, 0.01, 0.05],
    ['a limit of 0', 0, 10, 0, 0.05],
    ['a limit of 1', 0, 10, 1, 0.05],
    ['a confidence in place of alpha', 0, 10, 0.01, 0.95],
  ])('refuses %s', (_, failures, samples, limit, alpha) => {
    expect(() => demonstratesAnytime(failures, samples, limit, alpha)).toThrow(RangeError);
    expect(() => violatesAnytime(failures, samples, limit, alpha)).toThrow(RangeError);
  });

  test('refuses a wager out of range', () => {
    expect(() => demonstratesAnytime(0, 10, 0.01, 0.05, 0)).toThrow(RangeError);
    expect(() => demonstratesAnytime(0, 10, 0.01, 0.05, 1.5)).toThrow(RangeError);
  });

  test('answers where the evidence is out of a double’s range', () => {
    expect(logEvidenceUnder(0, 10 ** 6, 0.1)).toBeGreaterThan(100_000);
    expect(demonstratesAnytime(0, 10 ** 15, 0.1, 0.05)).toBe(true);
    expect(violatesAnytime(10 ** 9, 10 ** 9, 1e-9, 0.05)).toBe(true);
  });
});

const questions = fc
  .tuple(
    fc.integer({ min: 1, max: 5000 }),
    fc.double({ min: 1e-5, max: 0.999999, noNaN: true }),
    fc.double({ min: 1e-6, max: 0.2, noNaN: true }),
  )
  .chain(([n, limit, alpha]) => fc.tuple(fc.nat(n), fc.constant(n), fc.constant(limit), fc.constant(alpha)));

describe('properties', () => {
  test('evidence is fair at the limit: each sample leaves its mean as it is', () => {
    fc.assert(
      fc.property(questions, ([k, n, limit]) => {
        for (const evidence of [logEvidenceUnder, logEvidenceOver]) {
          const now = evidence(k, n, limit);
          const failed = Math.exp(evidence(k + 1, n + 1, limit) - now);
          const passed = Math.exp(evidence(k, n + 1, limit) - now);
          expect(limit * failed + (1 - limit) * passed).toBeCloseTo(1, 10);
        }
      }),
    );
  });

  test('never both, and never more than one look would give', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const [under, over] = [demonstratesAnytime(...question), violatesAnytime(...question)];
        expect(under && over).toBe(false);
        if (under) expect(demonstrates(...question)).toBe(true);
        if (over) expect(violates(...question)).toBe(true);
      }),
    );
  });

  test('the price of looking: more samples, a higher bound', () => {
    fc.assert(
      fc.property(questions, ([k, n, limit, alpha]) => {
        fc.pre(k < n && k < 300);
        expect(samplesNeededAnytime(k, limit, alpha)).toBeGreaterThanOrEqual(samplesNeeded(k, limit, alpha));
        expect(anytimeUpperBound(k, n, alpha)).toBeGreaterThanOrEqual(upperBound(k, n, alpha));
      }),
    );
  });

  test('at the bound the evidence is 1/alpha', () => {
    fc.assert(
      fc.property(questions, ([k, n, , alpha]) => {
        const bound = anytimeUpperBound(k, n, alpha);
        fc.pre(bound < 0.999);
        expect(logEvidenceUnder(k, n, bound)).toBeCloseTo(-Math.log(alpha), 9);
      }),
    );
  });

  test('when all failed, or none were drawn, the bound is 1', () => {
    expect(anytimeUpperBound(0, 0, 0.05)).toBe(1);
    expect(anytimeUpperBound(5, 5, 0.05)).toBe(1);
  });
});
