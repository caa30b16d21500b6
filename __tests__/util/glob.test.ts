import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globMatches, globsMeet, isPattern } from '../../src/util/glob.ts';

describe('globMatches', () => {
  test.each<[string, string[], string[]]>([
    ['xstest', ['xstest'], ['xstests', 'xstes', 'Xstest', 'a/xstest', '']],
    [
      'inspect_evals/*',
      ['inspect_evals/xstest', 'inspect_evals/'],
      ['inspect_evals', 'inspect_evals/a/b', 'x/inspect_evals/a'],
    ],
    ['inspect_evals/**', ['inspect_evals/a/b', 'inspect_evals/'], ['inspect_evals', 'other/a']],
    ['**/xstest', ['xstest', 'a/xstest', 'a/b/xstest'], ['a/xstests', 'axstest']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['ab', 'a/xb', 'axb']],
    ['a**b', ['ab', 'axb', 'a/x/b'], ['a/x/c']],
    ['eval-results*', ['eval-results', 'eval-results-1'], ['my-eval-results', 'eval-result']],
    ['m*issip*', ['mississippi'], ['mississi', 'misspi']],
    ['a?c', ['abc', 'a?c', 'a😀c'], ['ac', 'a/c', 'abbc']],
    ['*-*-v?', ['a-b-v1', '--v2', 'a-b-c-v3'], ['a-v1', 'a/b-c-v1']],
    ['**', ['', 'a', 'a/b'], []],
    ['*', ['', 'a'], ['a/b']],
    ['a.b+(c)[d]{e}|^$\\', ['a.b+(c)[d]{e}|^$\\'], ['aXb+(c)[d]{e}|^$\\']],
  ])('%s', (pattern, matched, others) => {
    for (const name of matched) expect([name, globMatches(pattern, name)]).toEqual([name, true]);
    for (const name of others) expect([name, globMatches(pattern, name)]).toEqual([name, false]);
  });

  test('no pattern takes more than its length times the name’s length', () => {
    // Backtracking would take about 20000 ** 8 steps.
    expect(globMatches(`${'*a'.repeat(8)}b`, 'a'.repeat(20_000))).toBe(false);
    expect(globMatches(`${'**/'.repeat(8)}x`, 'a/'.repeat(10_000))).toBe(false);
  });

  test('agrees with a plain definition', () => {
    fc.assert(
      fc.property(short('ab/*?'), short('ab/'), (pattern, name) => {
        expect(globMatches(pattern, name)).toBe(plain(pattern, name));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('globsMeet', () => {
  test.each([
    ['a', 'a', true],
    ['a', 'b', false],
    ['a*', '*b', true],
    ['a/*', 'a/b/*', false],
    ['a/**', '**/b', true],
    ['a/*/c', 'a/b/?', true],
    ['a?', 'a', false],
    ['x*', 'y*', false],
    ['**a', '**b', false],
  ])('%s and %s', (a, b, meet) => {
    expect(globsMeet(a, b)).toBe(meet);
    expect(globsMeet(b, a)).toBe(meet);
  });

  test('is true wherever one name fits both', () => {
    fc.assert(
      fc.property(short('ab/*?'), short('ab/*?'), short('ab/'), (a, b, name) => {
        if (globMatches(a, name) && globMatches(b, name)) expect(globsMeet(a, b)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('is false where no short name fits both', () => {
    const names = ['', ...words(1), ...words(2), ...words(3), ...words(4)];
    fc.assert(
      fc.property(short('ab/*?', 3), short('ab/*?', 3), (a, b) => {
        const meet = names.some((name) => globMatches(a, name) && globMatches(b, name));
        expect(globsMeet(a, b)).toBe(meet);
      }),
      { numRuns: 500 },
    );
  });
});

test('isPattern', () => {
  expect(['a', 'a/b.c', 'a*', 'a?'].map(isPattern)).toEqual([false, false, true, true]);
});

function short(alphabet: string, maxLength = 7) {
  return fc.string({ unit: fc.constantFrom(...alphabet), maxLength });
}

function words(length: number): string[] {
  if (length === 0) return [''];
  return words(length - 1).flatMap((word) => ['a', 'b', 'c', '/'].map((letter) => word + letter));
}

/** The meaning of a pattern, by trying every split: exponential, and plain to see. */
function plain(pattern: string, name: string, begins = true): boolean {
  const stars = /^\**/.exec(pattern)![0].length;
  if (stars === 0) {
    if (pattern === '' || name === '') return pattern === name;
    const fits = pattern[0] === '?' ? name[0] !== '/' : pattern[0] === name[0];
    return fits && plain(pattern.slice(1), name.slice(1), pattern[0] === '/');
  }
  const rest = pattern.slice(stars);
  if (stars > 1 && begins && rest.startsWith('/') && plain(rest.slice(1), name)) return true;
  for (let i = 0; i <= name.length; i++) {
    if (stars === 1 && name.slice(0, i).includes('/')) return false;
    if (plain(rest, name.slice(i), false)) return true;
  }
  return false;
}
