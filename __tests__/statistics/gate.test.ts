import { expect, test } from '@jest/globals';
import { samplesNeededAnytime } from '../../src/statistics/eprocess.ts';
import { chanceThatAllPass, smallestGate, stoppingLaw } from '../../src/statistics/gate.ts';
import { power } from '../../src/statistics/power.ts';
import { declared } from '../helpers/rules.ts';

const rule = declared(0.05);

test('twenty smallest tests open for a model ten times better than the limit 3 times in a thousand', () => {
  const one = power(0.001, 299, 0.01, rule);
  expect(one).toBeCloseTo(0.7414, 4);
  expect(chanceThatAllPass(new Array(20).fill(one))).toBeCloseTo(0.0025, 4);
});

test.each([
  [1, 473],
  [5, 773],
  [20, 913],
])('%d categories need %d samples each to open nine times in ten', (categories, samples) => {
  expect(smallestGate(categories, 0.001, 0.9, 0.01, rule)?.samples).toBe(samples);
});

test('no test opens for a model at the limit', () => {
  expect(smallestGate(5, 0.01, 0.9, 0.01, rule)).toBeUndefined();
});

test('looking after every sample needs fewer on average', () => {
  const needed = Array.from({ length: 60 }, (_, k) => samplesNeededAnytime(k, 0.01, 0.05));
  const law = stoppingLaw(0.001, needed);
  expect(Math.round(law.mean)).toBe(482);
  expect(law.by(0.9)).toBe(924);
  expect(law.never).toBeLessThan(1e-12);
  expect(law.by(1.1)).toBe(Infinity);
});
