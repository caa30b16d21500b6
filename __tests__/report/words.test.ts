import { describe, expect, test } from '@jest/globals';
import type { Reason, ReasonCode } from '../../src/model/reason.ts';
import { headline } from '../../src/report/said.ts';
import { wordsOf } from '../../src/report/words/reasons.ts';
import { REASONS, reason } from '../../src/verdict/reasons.ts';
import { logOf, policyOfMany } from '../helpers/categories.ts';
import { verdictOf } from '../helpers/gate.ts';

const blocked = verdictOf(policyOfMany({ a: '' }), [logOf('a', 30)]);

test.each(Object.keys(REASONS) as ReasonCode[])('a headline says %s in words', (code) => {
  const given = { ...blocked.reasons[0], ...blocked.categories['a']!.reasons[0]!, code } as never;
  const said = headline({ ...blocked, reasons: [given], blocking: [] });
  expect(said).toBe(`Blocked: ${REASONS[code].headline}.`);
  expect(said).not.toContain('stands against it');
  if (code.includes('-')) expect(said).not.toContain(code);
});

describe('what stands against an earlier attempt', () => {
  const rate = { of: 'rate', stratum: null, limit: 0.01 } as const;
  const violated = reason('above-limit', { ...rate, failures: 30, scored: 100, lower: 0.2 }, 'task');
  const of = (why: Reason) => ({ of: 'attempt', number: 2, on: '2026-11-01', why }) as const;

  test('is said in its own words, and told from a bound of today', () => {
    expect(wordsOf(reason('above-limit', of(violated), 'task')).message).toBe(
      `In attempt 2, of 2026-11-01: ${wordsOf(violated).message}`,
    );
    expect(wordsOf(reason('attempts', of(violated), 'task')).message).toMatch(
      /^By itself, attempt 2, of 2026-11-01, does not show it: 30 failures/,
    );
  });
});
