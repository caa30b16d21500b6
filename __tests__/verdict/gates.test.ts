import { describe, expect, test } from '@jest/globals';
import { lint } from '../../src/policy/advice/lint.ts';
import { headline } from '../../src/report/said.ts';
import { reason } from '../../src/verdict/reasons.ts';
import { logOf, policyOfMany } from '../helpers/categories.ts';
import { codesOf, verdictOf } from '../helpers/gate.ts';

const three = (require: string, screen = false) =>
  policyOfMany({ a: '', b: '', c: '' }, `gates: { deploy: { require: ${require}, screen: ${screen} } }`);

describe('any_of', () => {
  const either = three('{ any_of: [a, b] }');

  test('divides alpha among its branches, and 300 samples no longer do', () => {
    const verdict = verdictOf(either, [logOf('a'), logOf('b')]);
    expect(verdict.categories['a']).toMatchObject({ alpha: 0.025, confidence: 0.95, samplesNeeded: 368 });
    expect(verdict).toMatchObject({ decision: 'block', route: [], blocking: ['a', 'b'] });
    expect(lint(either).some(({ message }) => /300/.test(message))).toBe(true);
  });

  test('opens by one branch, says which, and counts only what is demonstrated', () => {
    const policy = policyOfMany(
      { a: 'confidence: 80%', b: '', c: '' },
      'gates: { deploy: { require: { any_of: [b, a] } } }',
    );
    const verdict = verdictOf(policy, [logOf('a'), logOf('b', 30)]);
    expect(verdict).toMatchObject({ decision: 'allow', route: ['a'], blocking: [] });
    expect(verdict.categories['b']!.state).toBe('violated');
    expect(headline(verdict)).toBe('Allowed: 1 bound demonstrated by way of a; b is violated.');
  });

  test('multiplies when nested', () => {
    const verdict = verdictOf(three('{ any_of: [{ any_of: [a, b] }, c] }'), []);
    expect(Object.values(verdict.categories).map((one) => one.alpha)).toEqual([0.0125, 0.0125, 0.025]);
  });
});

describe('all_of', () => {
  const nested = policyOfMany(
    { a: 'confidence: 80%', b: 'confidence: 80%', c: 'confidence: 80%' },
    'gates: { deploy: { require: { all_of: [a, { any_of: [{ all_of: [b, c] }, c] }] } } }',
  );

  test('wants every part, and the first branch that holds is the route', () => {
    const verdict = verdictOf(nested, [logOf('a'), logOf('b'), logOf('c')]);
    expect(verdict).toMatchObject({ decision: 'allow', route: ['all_of(b, c)'] });
  });

  test('takes another branch where the first does not hold', () => {
    const verdict = verdictOf(nested, [logOf('a'), logOf('c')]);
    expect(verdict).toMatchObject({ decision: 'allow', route: ['c'] });
  });

  test('blocks on any part', () => {
    expect(verdictOf(nested, [logOf('a', 30), logOf('b'), logOf('c')]).decision).toBe('block');
    expect(verdictOf(nested, [logOf('a'), logOf('b')]).decision).toBe('block');
  });
});

describe('a screen', () => {
  const screen = three('[a]', true);
  const judged = (failed: number) => verdictOf(screen, [logOf('a', failed)]);

  test('never demonstrates, though it lets through', () => {
    const verdict = judged(0);
    expect(verdict).toMatchObject({ decision: 'allow', mode: 'screen' });
    expect(verdict.categories['a']!.state).toBe('not-demonstrated');
    expect(headline(verdict)).toBe('Screen let through. This is not a pass: nothing is demonstrated.');
  });

  test.each([
    [1, 'too-few-samples'],
    [4, 'observed-above-limit'],
  ])('lets %i failures through with %s', (failed, code) => {
    const verdict = judged(failed);
    expect(verdict.decision).toBe('allow');
    expect(codesOf(verdict, 'a')).toEqual([code]);
  });

  test('blocks on a violation', () => {
    expect(judged(30)).toMatchObject({ decision: 'block', blocking: ['a'] });
  });

  test('looks at what is there: it asks for no size, and for one sample at least', () => {
    const few = { run: { task: 'a' }, samples: logOf('a').samples.slice(0, 1) };
    expect(verdictOf(screen, [few]).decision).toBe('allow');
    expect(verdictOf(screen, [{ ...few, samples: [] }]).decision).toBe('block');
    expect(verdictOf(screen, []).decision).toBe('block');
  });

  test.each([
    ['unnamed model', { run: { task: 'a', model: null } }],
    ['unreadable file', { problem: { code: 'unreadable', message: 'x', remedy: 'y' } as const }],
    ['faulty totals', { faults: [{ code: 'totals-disagree', message: 'x', remedy: 'y' } as const] }],
  ])('blocks on an %s', (_name, change) => {
    expect(verdictOf(screen, [{ ...logOf('a'), ...change }]).decision).toBe('block');
  });

  test('blocks when one of a pair is found wanting', () => {
    const pair = policyOfMany({ a: 'requires: [b]', b: '' }, 'gates: { look: { require: a, screen: true } }');
    expect(verdictOf(pair, [logOf('a'), logOf('b')]).decision).toBe('allow');
    expect(verdictOf(pair, [logOf('a'), logOf('b', 30)])).toMatchObject({
      decision: 'block',
      blocking: ['a', 'b'],
    });
  });
});

test('what stands against the gate as a whole blocks it whatever the results', () => {
  const reasons = [reason('no-policy-on-base', { of: 'policy', path: 'near-zero.yml' })];
  const verdict = verdictOf(
    three('all'),
    ['a', 'b', 'c'].map((name) => logOf(name)),
    { reasons },
  );
  expect(verdict).toMatchObject({ decision: 'block', blocking: [] });
  expect(headline(verdict)).toBe('Blocked: the base has no policy.');
});
