import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  demonstratesMean,
  logMeanOver,
  logMeanUnder,
  meanLowerBound,
  meanUpperBound,
  type PartlyFailed,
  unitsNeededForMean,
  violatesMean,
} from '../../src/statistics/betting.ts';
import { logEvidenceOver, logEvidenceUnder, samplesNeededAnytime } from '../../src/statistics/eprocess.ts';

const whole = (failures: number, samples: number): PartlyFailed[] => [
  { part: 1, units: failures },
  { part: 0, units: samples - failures },
];

const counted = fc.array(
  fc.record({ part: fc.integer({ min: 0, max: 10 }).map((x) => x / 10), units: fc.nat(200) }),
  { maxLength: 4 },
);

describe('the mean of units that fail in part', () => {
  test('is the e-process where units fail wholly or not at all', () => {
    const cases = fc.record({
      failures: fc.nat(30),
      passed: fc.nat(5000),
      limit: fc.double({ min: 1e-4, max: 0.5, noNaN: true }),
    });
    fc.assert(
      fc.property(cases, ({ failures, passed, limit }) => {
        const all = failures + passed;
        const [under, over] = [
          logMeanUnder(whole(failures, all), limit),
          logMeanOver(whole(failures, all), limit),
        ];
        const [closedUnder, closedOver] = [
          logEvidenceUnder(failures, all, limit),
          logEvidenceOver(failures, all, limit),
        ];
        expect(Math.abs(under - closedUnder)).toBeLessThan(1e-11 * Math.max(1, Math.abs(closedUnder)));
        expect(Math.abs(over - closedOver)).toBeLessThan(1e-11 * Math.max(1, Math.abs(closedOver)));
      }),
      { numRuns: 60 },
    );
    expect(unitsNeededForMean([], 0.01, 0.05)).toBe(samplesNeededAnytime(0, 0.01, 0.05));
  });

  test('is decided as the bounds say', () => {
    fc.assert(
      fc.property(counted, fc.double({ min: 1e-3, max: 0.9, noNaN: true }), (units, limit) => {
        const [upper, lower] = [meanUpperBound(units, 0.05), meanLowerBound(units, 0.05)];
        fc.pre(Math.abs(upper / limit - 1) > 1e-9 && Math.abs(lower / limit - 1) > 1e-9);
        expect(demonstratesMean(units, limit, 0.05)).toBe(upper < limit);
        expect(violatesMean(units, limit, 0.05)).toBe(lower > limit);
      }),
      { numRuns: 40 },
    );
  });

  test('costs ten failed tries in ten items less than ten items that failed', () => {
    expect(unitsNeededForMean([{ part: 0.1, units: 10 }], 0.01, 0.05)).toBe(444);
    expect(unitsNeededForMean([{ part: 1, units: 10 }], 0.01, 0.05)).toBeGreaterThan(2000);
  });

  test('does not depend on how equal units are listed', () => {
    const apart = [
      { part: 0.1, units: 3 },
      { part: 0, units: 500 },
      { part: 0.1, units: 4 },
    ];
    const together = [
      { part: 0, units: 500 },
      { part: 0.1, units: 7 },
    ];
    expect(logMeanUnder(apart, 0.01)).toBeCloseTo(logMeanUnder(together, 0.01), 12);
  });

  test('knows the ends', () => {
    expect(logMeanUnder([], 0.01)).toBe(0);
    expect(meanUpperBound([], 0.05)).toBe(1);
    expect(meanLowerBound([], 0.05)).toBe(0);
    expect(meanUpperBound(whole(7, 7), 0.05)).toBe(1);
    expect(meanLowerBound(whole(0, 7), 0.05)).toBe(0);
    expect(meanUpperBound(whole(0, 1), 0.05)).toBeCloseTo(0.9595959595959596, 14);
    expect(Math.exp(logMeanUnder(whole(9, 9), 0.3))).toBeCloseTo(0.25 / 9.25, 12);
  });

  test.each([
    ['a part over 1', [{ part: 1.1, units: 1 }], 0.5],
    ['a part that is no number', [{ part: Number.NaN, units: 1 }], 0.5],
    ['half a unit', [{ part: 1, units: 0.5 }], 0.5],
    ['a limit of 0', [], 0],
    ['a limit of 1', [], 1],
  ])('refuses %s', (_, units, limit) => {
    expect(() => logMeanUnder(units, limit)).toThrow(RangeError);
    expect(() => logMeanOver(units, limit)).toThrow(RangeError);
  });
});
