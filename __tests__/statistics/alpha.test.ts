import { expect, test } from '@jest/globals';
import { alphaOf, divideAlpha } from '../../src/statistics/alpha.ts';

test.each([
  ['0.95', 0.05],
  ['0.999999', 1e-6],
  ['0.999999999', 1e-9],
  ['.9', 0.1],
  ['95%', 0.05],
  ['99.9 %', 0.001],
  ['99.9999%', 1e-6],
  [' 0.8 ', 0.2],
])('%s leaves exactly %d', (confidence, alpha) => {
  expect(alphaOf(confidence)).toBe(alpha);
});

test('in doubles 1 − 0.999999 would not do', () => {
  expect(1 - 0.999999).not.toBe(1e-6);
});

test('several ways to pass share it', () => {
  expect(alphaOf('95%', 2)).toBe(0.025);
  expect(divideAlpha(0.05, 10)).toBe(0.005);
});

test.each([
  '95',
  '1',
  '100%',
  '0',
  '0.79',
  '79.9%',
  '-0.95',
  '1.5',
  'NaN',
  '',
  '0.95.1',
  '9e-1',
  'high',
  '0.',
])('refuses "%s"', (confidence) => {
  expect(() => alphaOf(confidence)).toThrow(RangeError);
});

test.each([0, -1, 1.5, Number.NaN])('refuses %d branches', (branches) => {
  expect(() => alphaOf('0.95', branches)).toThrow(RangeError);
});
