import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alphaOf } from '../../src/statistics/alpha.ts';
import { demonstrates } from '../../src/statistics/decision.ts';
import {
  detection,
  fewestFailures,
  mostFailures,
  passProbability,
  power,
  smallestDesign,
} from '../../src/statistics/power.ts';
import { samplesNeeded } from '../../src/statistics/sample-size.ts';
import { declared } from '../helpers/rules.ts';
import { readOracle } from '../oracles/read.ts';

test('a model ten times worse than the limit passes a point estimate of 0 in 100 more than a third of the time', () => {
  expect(passProbability(0.01, 0, 100)).toBeCloseTo(0.3660323412732295, 15);
});

describe('passProbability', () => {
  test('at its ends', () => {
    expect(passProbability(0, 0, 10)).toBe(1);
    expect(passProbability(1, 9, 10)).toBe(0);
    expect(passProbability(1, 10, 10)).toBe(1);
  });

  test.each([-0.1, 1.1, Number.NaN])('refuses a rate of %d', (rate) => {
    expect(() => passProbability(rate, 0, 10)).toThrow(RangeError);
  });
});

describe('mostFailures', () => {
  test.each([
    [298, -1],
    [299, 0],
    [473, 1],
    [10_000, 83],
  ])('of %d samples at a limit of 1%%: %d', (samples, failures) => {
    expect(mostFailures(samples, 0.01, declared(0.05))).toBe(failures);
  });

  test('no samples demonstrate nothing', () => {
    expect(mostFailures(0, 0.01, declared(0.05))).toBe(-1);
    expect(power(0.001, 0, 0.01, declared(0.05))).toBe(0);
  });

  test('so many demonstrate, one more does not', () => {
    const tests = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 1e-5, max: 0.9, noNaN: true }));
    fc.assert(
      fc.property(tests, ([samples, limit]) => {
        const most = mostFailures(samples, limit, declared(0.05));
        if (most >= 0) expect(demonstrates(most, samples, limit, 0.05)).toBe(true);
        expect(demonstrates(most + 1, samples, limit, 0.05)).toBe(false);
      }),
    );
  });
});

describe('detection', () => {
  test.each(readOracle('decision_regions.csv').filter((row) => row.text('k_min_violated') !== ''))(
    'the fewest failures that show a violation: oracle row %#',
    (row) => {
      const alpha = alphaOf(row.text('confidence'));
      const fewest = fewestFailures(row.number('n'), row.number('limit'), alpha);
      expect(fewest).toBe(row.number('k_min_violated'));
    },
  );

  test('at its ends: a perfect model is never shown to be bad, a broken one is once there are samples enough', () => {
    expect(detection(0, 100, 0.01, 0.05)).toBe(0);
    expect(detection(1, 100, 0.01, 0.05)).toBe(1);
    expect(detection(1, 1, 0.5, 0.05)).toBe(0);
    expect(detection(0.1, 0, 0.01, 0.05)).toBe(0);
  });

  test('a model at its limit is shown to be over it less than one time in twenty', () => {
    for (const samples of [10, 100, 1000, 10_000])
      expect(detection(0.01, samples, 0.01, 0.05)).toBeLessThan(0.05);
    // P(X ≥ 4) of 100 at 10 %: 0.99216…
    expect(detection(0.1, 100, 0.01, 0.05)).toBeCloseTo(0.992164, 6);
  });
});

describe('smallestDesign', () => {
  test('a model ten times better than the limit needs room for one failure', () => {
    expect(smallestDesign(0.0001, 0.9, 0.001, declared(0.05))).toEqual({
      failures: 1,
      samples: 4742,
      power: expect.closeTo(0.9175, 4),
    });
  });

  test('a perfect model needs the fewest', () => {
    expect(smallestDesign(0, 0.999, 0.01, declared(0.05))).toEqual({ failures: 0, samples: 299, power: 1 });
  });

  test('there is none for a model at its limit, over it, or hardly under it', () => {
    expect(smallestDesign(0.001, 0.9, 0.001, declared(0.05))).toBeUndefined();
    expect(smallestDesign(0.002, 0.9, 0.001, declared(0.05))).toBeUndefined();
    expect(smallestDesign(Number.NaN, 0.9, 0.001, declared(0.05))).toBeUndefined();
    expect(smallestDesign(0.0009999, 0.9, 0.001, declared(0.05))).toBeUndefined();
  });

  test('power grows with the failures allowed, which the search relies on', () => {
    for (const [rate, limit] of [
      [0.002, 0.01],
      [0.0005, 0.001],
      [0.0009, 0.001],
      [0.05, 0.2],
    ] as const) {
      const powers = Array.from({ length: 100 }, (_, failures) =>
        passProbability(rate, failures, samplesNeeded(failures, limit, 0.05)),
      );
      expect(powers).toEqual(powers.toSorted((a, b) => a - b));
    }
  });
});
