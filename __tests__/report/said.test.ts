import { describe, expect, test } from '@jest/globals';
import type { WordedReason } from '../../src/model/reason.ts';
import { headline } from '../../src/report/said.ts';
import { logOf, policyOfMany } from '../helpers/categories.ts';
import { verdictOf } from '../helpers/gate.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const policy = policyOfMany(Object.fromEntries(names.map((name) => [name, ''])));

describe('the headline of a blocked gate', () => {
  const verdict = verdictOf(policy, [logOf('b', 30)]);

  test('says each state once, the worst first, and counts what it does not name', () => {
    expect(headline(verdict)).toBe('Blocked: b is violated; a, c, d and 2 more are not demonstrated.');
  });

  test('says in words what stands against the gate as a whole', () => {
    const codes = ['unresolved-failures', 'unresolved-failures', 'ledger-broken'] as const;
    const reasons = codes.map(
      (code) => ({ ...verdict.categories['a']!.reasons[0]!, code }) as unknown as WordedReason,
    );
    expect(headline({ ...verdict, reasons, blocking: ['b'] })).toBe(
      'Blocked: earlier failures are unresolved; the ledger is broken; b is violated.',
    );
  });
});
