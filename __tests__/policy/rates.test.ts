import { describe, expect, test } from '@jest/globals';
import { readConfidence, readDuration, readRate } from '../../src/policy/rates.ts';

describe('rates', () => {
  test.each([
    ['0.1%', 0.001],
    ['0.1 %', 0.001],
    ['7%', 0.07],
    ['0.07', 0.07],
    ['1/1000', 0.001],
    ['1/3', 1 / 3],
    ['0', 0],
    ['1e-3', 0.001],
    ['99.9999%', 0.999999],
  ])('%s', (text, value) => {
    expect(readRate(text)).toEqual({ value, text });
  });

  test.each(['1', '100%', '5', '-1%', '1/0', '0/0', 'x', '%', '1/2/3', 'Infinity', 'NaN'])(
    '%s is none',
    (text) => {
      expect(readRate(text)).toBeNull();
    },
  );

  test('a confidence keeps its decimals', () => {
    expect(readConfidence('99.9999%')).toEqual({ alpha: 1e-6, text: '99.9999%' });
    expect(readConfidence('0.95')).toEqual({ alpha: 0.05, text: '0.95' });
    expect(readConfidence('80%')).toEqual({ alpha: 0.2, text: '80%' });
    for (const text of ['79.9%', '100%', '1', '0.5', 'high']) expect(readConfidence(text)).toBeNull();
  });

  test('a length of time is in milliseconds', () => {
    expect(readDuration('30d')).toEqual({ ms: 30 * 86_400_000, text: '30d' });
    expect(readDuration('12h')).toEqual({ ms: 12 * 3_600_000, text: '12h' });
  });
});
