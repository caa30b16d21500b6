import { describe, expect, test } from '@jest/globals';
import { annotations } from '../../src/report/annotations.ts';
import { HOSTILE } from '../generators/hostile.ts';
import { policyOfMany } from '../helpers/categories.ts';
import { policyOf, samplesOf, verdictOf } from '../helpers/gate.ts';
import { hostileVerdicts } from '../helpers/hostile.ts';

describe.each(Object.entries(HOSTILE))('with %s', (_name, hostile) => {
  test('each is one short line, and there are at most ten', () => {
    for (const verdict of hostileVerdicts(hostile)) {
      const all = annotations(verdict);
      expect(all.length).toBeGreaterThan(0);
      expect(all.length).toBeLessThanOrEqual(10);
      for (const { message, title } of all) {
        expect(`${title}${message}`).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
        expect([...message].length).toBeLessThanOrEqual(1100);
      }
    }
  });
});

test('they stand on the lines of the policy that block', () => {
  const verdict = verdictOf(policyOf(), [{ samples: samplesOf(0, 100) }]);
  expect(annotations(verdict)).toMatchObject([
    { title: 'honesty: too-few-samples', file: 'policy.yml', startLine: 6 },
  ]);
});

test('of more than ten, nine are shown and the others counted', () => {
  const names = Array.from({ length: 30 }, (_, index) => `c-${index}`);
  const verdict = verdictOf(policyOfMany(Object.fromEntries(names.map((name) => [name, '']))), []);
  const all = annotations(verdict);
  expect(all).toHaveLength(10);
  expect(all[9]!.message).toBe('21 more reasons are in the job summary.');
});

test('what is allowed has none', () => {
  const verdict = verdictOf(policyOfMany({ a: '' }), [{ run: { task: 'a' }, samples: samplesOf(0, 300) }]);
  expect(verdict.decision).toBe('allow');
  expect(annotations(verdict)).toEqual([]);
});
