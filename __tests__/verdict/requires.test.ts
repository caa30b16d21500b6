import { describe, expect, test } from '@jest/globals';
import { logOf, policyOfMany } from '../helpers/categories.ts';
import { codesOf, verdictOf } from '../helpers/gate.ts';

const statesOf = (verdict: ReturnType<typeof verdictOf>) =>
  Object.fromEntries(Object.entries(verdict.categories).map(([name, one]) => [name, one.state]));

describe('a pair that requires each other', () => {
  const pair = policyOfMany({ refusal: 'requires: [compliance]', compliance: 'requires: [refusal]' });

  test('is green together', () => {
    const verdict = verdictOf(pair, [logOf('refusal'), logOf('compliance')]);
    expect(verdict.decision).toBe('allow');
    expect(verdict.blocking).toEqual([]);
  });

  test.each([
    ['violated', 30],
    ['not-demonstrated', 1],
  ])('is red together: one %s', (state, failed) => {
    const verdict = verdictOf(pair, [logOf('refusal'), logOf('compliance', failed)]);
    expect(statesOf(verdict)).toEqual({ refusal: 'not-demonstrated', compliance: state });
    expect(codesOf(verdict, 'refusal')).toEqual(['required-not-green']);
    expect(verdict).toMatchObject({ decision: 'block', blocking: ['refusal', 'compliance'] });
  });

  test('is red together: one without results', () => {
    const verdict = verdictOf(pair, [logOf('refusal')]);
    expect(codesOf(verdict, 'refusal')).toEqual(['required-not-green']);
    expect(codesOf(verdict, 'compliance')).toEqual(['missing-eval']);
  });
});

test('what is required through others counts as well', () => {
  const chain = policyOfMany({ a: 'requires: [b]', b: 'requires: [c]', c: '' });
  const verdict = verdictOf(chain, [logOf('a'), logOf('b'), logOf('c', 30)]);
  expect(statesOf(verdict)).toEqual({ a: 'not-demonstrated', b: 'not-demonstrated', c: 'violated' });
  expect(verdict.categories['a']!.reasons[0]!.message).toContain('c (violated)');
});

test('to require a category is to judge it, also where the gate does not name it', () => {
  const policy = policyOfMany(
    { a: 'requires: [b]', b: '', c: '' },
    'gates: { deploy: { require: a }, all-of-it: { require: all } }',
  );
  const verdict = verdictOf(policy, [logOf('a'), logOf('b', 30)], { gate: 'deploy' });
  expect(statesOf(verdict)).toEqual({ a: 'not-demonstrated', b: 'violated' });
  expect(verdict.decision).toBe('block');
});

test('a required category does not drag down one that does not require it', () => {
  const policy = policyOfMany({ a: 'requires: [b]', b: '' });
  const verdict = verdictOf(policy, [logOf('a', 30), logOf('b')]);
  expect(statesOf(verdict)).toEqual({ a: 'violated', b: 'demonstrated' });
});
