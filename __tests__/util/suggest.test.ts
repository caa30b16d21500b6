import { describe, expect, test } from '@jest/globals';
import { closest } from '../../src/util/suggest.ts';

describe('closest', () => {
  const KEYS = ['max_failure_rate', 'max_age', 'scorer', 'task', 'where', 'is', 'is_not'];

  test.each([
    ['maxFailureRate', 'max_failure_rate'],
    ['max-age', 'max_age'],
    ['scoerr', 'scorer'],
    ['taks', 'task'],
    ['were', 'where'],
    ['it', 'is'],
  ])('%s → %s', (word, meant) => {
    expect(closest(word, KEYS)).toBe(meant);
  });

  test.each(['colour', 'x'.repeat(5000), 'rate'])('%s is close to none', (word) => {
    expect(closest(word, KEYS)).toBeNull();
  });
});
