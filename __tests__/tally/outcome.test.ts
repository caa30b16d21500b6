import { describe, expect, test } from '@jest/globals';
import type { EvalRun, Sample } from '../../src/model/evidence.ts';
import type { EvalSelector } from '../../src/model/policy.ts';
import { outcomeOf } from '../../src/tally/outcome.ts';
import { scorersFor } from '../../src/tally/select.ts';
import { policyOf, runOf, sampleOf } from '../helpers/gate.ts';

/** The selector that YAML such as `passes_when: { is: [C] }` describes. */
const selectorOf = (keys: string): EvalSelector =>
  policyOf(`max_failure_rate: 1%\n    evals: [{ task: task, expected_samples: 100, ${keys} }]`).categories[0]!
    .evals[0]!;

function outcome(keys: string, sample: Sample, run: Partial<EvalRun> = {}): string {
  const selector = selectorOf(keys);
  const whole = runOf(run);
  return outcomeOf(selector, scorersFor(selector, whole, sample), whole, sample);
}

const LITERALS = 'passes_when: { is: [C] }';
const NOT = 'passes_when: { is_not: [I] }';
const FLAGS = 'passes_when: { is: [true] }';
const ONES = 'passes_when: { is: [1] }';
const BELOW = 'passes_when: { below: 0.5 }';
const RANGE = 'passes_when: { at_least: 0, below: 2 }';
const EITHER = 'passes_when: { any_of: [{ is: [C] }, { above: 0.5 }] }';
const OTHER_TYPE = 'passes_when: { any_of: [{ is_not: [I] }, { below: 0.5 }] }';
const MARKED = 'passes_when: { at_least: 0 }, unscored_when: { is: [-1] }';

/** Values that no condition can read: they are never a pass and never a failure. */
const NO_SCORES: [string, unknown][] = [
  ['missing', undefined],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  ['a list', ['C']],
  ['a list of a number', [0]],
  ['a mapping', { value: 'C' }],
  ['an empty mapping', {}],
  ['a mapping that pretends to be a text', { toString: () => 'C', valueOf: () => 0 }],
];

describe.each([LITERALS, NOT, FLAGS, ONES, BELOW, RANGE, EITHER, OTHER_TYPE, MARKED])('%s', (keys) => {
  test.each(NO_SCORES)('%s is unscored', (_name, value) => {
    expect(outcome(keys, sampleOf(1, value))).toBe('unscored');
  });
});

test.each([
  [LITERALS, 'C', 'passed'],
  [LITERALS, 'c', 'failed'],
  [LITERALS, 'P', 'failed'],
  [LITERALS, '', 'failed'],
  [LITERALS, 1, 'unscored'],
  [LITERALS, true, 'unscored'],
  [NOT, 'C', 'passed'],
  [NOT, 'I', 'failed'],
  [NOT, 0, 'unscored'],
  [NOT, false, 'unscored'],
  [FLAGS, true, 'passed'],
  [FLAGS, false, 'failed'],
  [FLAGS, 'true', 'unscored'],
  [FLAGS, 1, 'unscored'],
  [ONES, 1, 'passed'],
  [ONES, 0, 'failed'],
  [ONES, '1', 'unscored'],
  [ONES, true, 'unscored'],
  [BELOW, 0.4999, 'passed'],
  [BELOW, -0, 'passed'],
  [BELOW, 0.5, 'failed'],
  [BELOW, '0', 'unscored'],
  [BELOW, false, 'unscored'],
  [RANGE, 0, 'passed'],
  [RANGE, 2, 'failed'],
  [RANGE, -1, 'failed'],
  [EITHER, 'C', 'passed'],
  [EITHER, 0.6, 'passed'],
  [EITHER, 'I', 'failed'],
  [EITHER, 0.5, 'failed'],
  [EITHER, true, 'unscored'],
  // A number is not "another text than I": nobody said what it would mean.
  [OTHER_TYPE, 0.9, 'failed'],
  [OTHER_TYPE, 'C', 'passed'],
  [MARKED, -1, 'unscored'],
  [MARKED, 0, 'passed'],
  [MARKED, -2, 'failed'],
] as [string, unknown, string][])('%s: %p is %s', (keys, value, expected) => {
  expect(outcome(keys, sampleOf(1, value))).toBe(expected);
});

describe('without passes_when', () => {
  const plain = 'scorer: grade';
  test.each([
    [true, 'passed'],
    [false, 'failed'],
    ['C', 'unscored'],
    [1, 'unscored'],
    [null, 'unscored'],
  ])("a tool's own %p is %s", (value, expected) => {
    expect(outcome(plain, sampleOf(1, value), { resolved: true })).toBe(expected);
  });

  test('a tool that does not resolve passes nothing', () => {
    expect(outcome(plain, sampleOf(1, true))).toBe('unscored');
  });

  test('its word is about the headline: a flag elsewhere may well mean the failure', () => {
    const sample = sampleOf(1, true, { scores: { grade: { value: true, metadata: { unfaithful: true } } } });
    expect(outcome('at: score.metadata.unfaithful', sample, { resolved: true })).toBe('unscored');
  });
});

describe('several scorers', () => {
  const both = 'scorer: [a, b], passes_when: { is: [C] }';
  test.each([
    ['C', 'C', 'passed'],
    ['C', 'I', 'failed'],
    ['I', null, 'failed'],
    ['C', null, 'unscored'],
    ['C', undefined, 'unscored'],
  ])('%p and %p are %s', (a, b, expected) => {
    const scores = { a: { value: a }, ...(b !== undefined && { b: { value: b } }) };
    expect(outcome(both, sampleOf(1, null, { scores }))).toBe(expected);
  });

  test('none named among several is unscored', () => {
    const scores = { a: { value: 'C' }, b: { value: 'C' } };
    expect(outcome(LITERALS, sampleOf(1, null, { scores }), { scorers: [] })).toBe('unscored');
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('none is called %s', (name) => {
    expect(outcome(`scorer: ${name}, passes_when: { is_not: [I] }`, sampleOf(1, 'C'))).toBe('unscored');
  });
});

describe('a sample that went wrong', () => {
  test.each([{ error: 'timeout' }, { invalidated: true }])('%p loses a pass, never a failure', (wrong) => {
    expect(outcome(LITERALS, sampleOf(1, 'C', wrong))).toBe('unscored');
    expect(outcome(LITERALS, sampleOf(1, 'I', wrong))).toBe('failed');
  });
});
