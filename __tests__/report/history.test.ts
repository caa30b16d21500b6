import { describe, expect, test } from '@jest/globals';
import { recordedIn } from '../../src/ledger/replay.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { historyText } from '../../src/report/history.ts';
import { replayText } from '../../src/report/replay.ts';
import { rejudge } from '../../src/verdict/memory/rejudge.ts';
import { logOf, policyOfMany } from '../helpers/categories.ts';
import type { Log } from '../helpers/gate.ts';
import { Ledger } from '../helpers/ledger.ts';

const policy = policyOfMany({ a: '', b: '' });
const of = (log: Log, model: string): Log => ({ ...log, run: { ...log.run, model } });
const ledger = new Ledger();
ledger.judge(policy, [of(logOf('a'), 'acme/one-1'), of(logOf('b', 1), 'acme/one-1')]);
ledger.judge(policy, [of(logOf('a', 20), 'acme/two-1'), of(logOf('b'), 'acme/two-1')]);
ledger.judge(policy, [of(logOf('a'), 'acme/six-1'), of(logOf('b'), 'acme/six-1')]);

const replayed = (text: string) => {
  const other = parsePolicy(text, 'policy.yml');
  return recordedIn(ledger.entries).map(({ entry, candidate }) =>
    rejudge(`${entry.number}`, entry, other, candidate),
  );
};
const REPORTED = 'gates: { default: { require: all, candidates: reported } }';
const withLimit = (limit: string, gate = REPORTED) => `version: 1
name: other
${gate}
categories:
  a: { max_failure_rate: ${limit}, evals: [{ task: a, scorer: grade, passes_when: { is: [C] } }] }
  b: { max_failure_rate: ${limit}, evals: [{ task: b, scorer: grade, passes_when: { is: [C] } }] }
`;

test('a history says of each category what was judged, and what came of it', () => {
  expect(historyText(ledger.entries)).toBe(
    `default: 3 verdicts, 1 let through (failures, upper bound, limit)
  a
    2026-11-23  acme/one-1                                0 of 300    0.9936%       1%  demonstrated
    2026-11-23  acme/two-1                               20 of 300      9.54%       1%  violated
    2026-11-23  acme/six-1                                0 of 300    0.9936%       1%  demonstrated, let through
  b
    2026-11-23  acme/one-1                                1 of 300     1.571%       1%  not demonstrated
    2026-11-23  acme/two-1                                0 of 300    0.9936%       1%  demonstrated
    2026-11-23  acme/six-1                                0 of 300    0.9936%       1%  demonstrated, let through
`,
  );
  expect(historyText([])).toBe('No verdict is recorded.\n');
});

describe('replay', () => {
  const decisions = (text: string) => replayed(text).map(({ decision }) => `${decision.old} ${decision.new}`);

  test('under the same limits nothing flips', () => {
    expect(decisions(withLimit('1%'))).toEqual(['block block', 'block block', 'allow allow']);
  });

  test('under looser ones what failed may pass, and under tighter ones the reverse', () => {
    expect(decisions(withLimit('2%'))).toEqual(['block allow', 'block block', 'allow allow']);
    expect(decisions(withLimit('10%'))).toEqual(['block allow', 'block allow', 'allow allow']);
    expect(decisions(withLimit('0.9%'))).toEqual(['block block', 'block block', 'allow block']);
    expect(replayText(replayed(withLimit('2%')))).toMatch(
      /^2 \(gate default, 2026-11-23T[^)]*\) flips from block to allow: b goes from not-demonstrated to demonstrated\.\n(.*\n)+3 recorded verdicts: 1 that blocked would be allowed, 0 that allowed would be blocked\.\n$/,
    );
  });

  test('a candidate has the share of the chance of error that its place in the ledger gives it', () => {
    const corrected = withLimit('1.3%', 'gates: { default: { require: all, candidates: corrected } }');
    // 300 clean samples show 1.3 % at 97.5 %, and not as the third.
    expect(decisions(corrected)).toEqual(['block block', 'block block', 'allow block']);
  });

  test('a code that another version gave stands', () => {
    const [{ entry }] = recordedIn(ledger.entries).slice(-1) as [ReturnType<typeof recordedIn>[number]];
    const other = { ...entry, reasons: ['of-the-future'] };
    expect(rejudge('x', other, policy).decision.new).toBe('block');
  });
});
