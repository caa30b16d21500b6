import { describe, expect, test } from '@jest/globals';
import type { Condition } from '../../src/model/policy.ts';
import { holds } from '../../src/policy/condition.ts';

const C: Condition = { op: 'is', literals: ['C'] };
const range: Condition = {
  op: 'all_of',
  of: [
    { op: 'at_least', bound: 0 },
    { op: 'below', bound: 2 },
  ],
};

describe('holds', () => {
  test.each<[string, Condition, unknown, boolean | null]>([
    ['a literal', C, 'C', true],
    ['another of its type', C, 'P', false],
    ['another type', C, 1, null],
    ['null', C, null, null],
    ['nothing', C, undefined, null],
    ['a list', C, ['C'], null],
    ['a truth is not 1', { op: 'is', literals: [1] }, true, null],
    ['a text is not a number', { op: 'is', literals: [1] }, '1', null],
    ['not one of its type', { op: 'is_not', literals: ['I'] }, 'C', true],
    ['not one of another type', { op: 'is_not', literals: ['I'] }, 1, null],
    [
      'is_not beside numbers says nothing of numbers',
      {
        op: 'any_of',
        of: [
          { op: 'is_not', literals: ['I'] },
          { op: 'above', bound: 5 },
        ],
      },
      1,
      false,
    ],
    ['inside a range', range, 1.9, true],
    ['at the end of a range', range, 2, false],
    ['at its beginning', range, -0, true],
    ['NaN', range, Number.NaN, null],
    ['infinite', range, Number.NEGATIVE_INFINITY, null],
    ['a text in a range', range, '1', null],
    ['at most', { op: 'at_most', bound: 0 }, 0, true],
    ['above', { op: 'above', bound: 0 }, 0, false],
    ['one of several', { op: 'any_of', of: [C, range] }, 1, true],
    ['none of several', { op: 'any_of', of: [C, range] }, 'P', false],
  ])('%s', (_, condition, value, outcome) => {
    expect(holds(condition, value)).toBe(outcome);
  });
});
