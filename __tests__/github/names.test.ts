import { expect, test } from '@jest/globals';
import { matchesName } from '../../src/github/names.ts';

test.each([
  ['eval-results', 'eval-results*', true],
  ['eval-results-1', 'eval-results*', true],
  ['my-eval-results', 'eval-results*', false],
  ['a.b.c', '*.c', true],
  ['aXbXc', 'a*b*c', true],
  ['aXbXcd', 'a*b*c', false],
  ['abc', 'a?c', true],
  ['ac', 'a?c', false],
  ['', '*', true],
  ['', '?', false],
  ['a', '', false],
  ['a.c', 'a[.]c', false],
  ['mississippi', 'm*issip*', true],
])('%j and %j: %s', (name, pattern, expected) => {
  expect(matchesName(name, pattern)).toBe(expected);
});

test('a hostile pattern ends', () => {
  expect(matchesName('a'.repeat(20_000), `${'*a'.repeat(1000)}b`)).toBe(false);
});
