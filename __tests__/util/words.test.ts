import { expect, test } from '@jest/globals';
import { chance } from '../../src/util/words.ts';

test.each<[number, string]>([
  [1, 'over 99.9%'],
  [1 - 3e-12, 'over 99.9%'],
  [0.5, '50%'],
  [0.02609, '2.609%'],
  [8.47e-6, '0.000847%'],
  [4.7e-149, 'under 0.0001%'],
  [0, 'under 0.0001%'],
])('a chance of %d is said as %s', (p, said) => expect(chance(p)).toBe(said));
