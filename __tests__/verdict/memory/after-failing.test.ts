import { describe, expect, test } from '@jest/globals';
import type { LedgerEntry } from '../../../src/model/ledger.ts';
import type { Decision, State } from '../../../src/model/verdict.ts';
import { diff } from '../../../src/policy/diff.ts';
import { parsePolicySource } from '../../../src/policy/parse.ts';
import { afterFailing } from '../../../src/report/changes.ts';
import { failingRuns, markAfterFailing } from '../../../src/verdict/memory/after-failing.ts';

let number = 0;
const closed = (
  gate: string,
  decision: Decision,
  states: Readonly<Record<string, State>>,
  model: string | null = 'acme/chat-1',
) => {
  number += 1;
  const figures = { failures: 2, samples: 300, upper: 0.02084, limit: 0.01 };
  const categories = Object.fromEntries(
    Object.entries(states).map(([name, state]) => [name, { state, ...figures }]),
  );
  const judgedAt = '2026-11-02T09:30:00.000Z';
  return {
    type: 'closed',
    number,
    gate,
    decision,
    judgedAt,
    subject: { model, digest: null },
    categories,
  } as unknown as LedgerEntry;
};
const opened = { type: 'opened', gate: 'deploy', attempt: 'a' } as unknown as LedgerEntry;

const gatesOf = (entries: readonly LedgerEntry[], category: string | null, gate: string | null): string[] =>
  failingRuns(entries, { category, gate }).map((one) => one.gate);

describe('the latest verdict decides', () => {
  test.each<[string, LedgerEntry[], string[]]>([
    ['no entry', [], []],
    ['an attempt that is still open', [opened], []],
    ['one that failed', [closed('deploy', 'block', { refusal: 'violated' })], ['deploy']],
    [
      'one that failed, then one that passed',
      [
        closed('deploy', 'block', { refusal: 'violated' }),
        closed('deploy', 'allow', { refusal: 'demonstrated' }),
      ],
      [],
    ],
    [
      'one that passed, then one that failed',
      [
        closed('deploy', 'allow', { refusal: 'demonstrated' }),
        closed('deploy', 'block', { refusal: 'invalid' }),
      ],
      ['deploy'],
    ],
    [
      'another category that failed',
      [closed('deploy', 'block', { refusal: 'demonstrated', leak: 'violated' })],
      [],
    ],
    [
      'a later one that did not judge the category',
      [
        closed('deploy', 'block', { refusal: 'violated' }),
        closed('deploy', 'allow', { leak: 'demonstrated' }),
      ],
      ['deploy'],
    ],
    [
      'a pass at another gate',
      [
        closed('deploy', 'block', { refusal: 'violated' }),
        closed('staging', 'allow', { refusal: 'demonstrated' }),
      ],
      ['deploy'],
    ],
    ['a gate that opened under a waiver', [closed('deploy', 'allow', { refusal: 'violated' })], ['deploy']],
  ])('for a category: %s', (_, entries, expected) => {
    expect(gatesOf(entries, 'refusal', null)).toEqual(expected);
  });

  test('for a gate: whether it blocked, whatever a category was', () => {
    const oneWay = closed('deploy', 'allow', { refusal: 'violated', leak: 'demonstrated' });
    const refused = closed('staging', 'block', { refusal: 'demonstrated' });
    expect(gatesOf([oneWay, refused], null, 'deploy')).toEqual([]);
    expect(gatesOf([oneWay, refused], null, 'staging')).toEqual(['staging']);
  });

  test('for a policy as a whole: any of it', () => {
    const oneWay = closed('deploy', 'allow', { refusal: 'violated', leak: 'demonstrated' });
    expect(gatesOf([oneWay, closed('staging', 'allow', { refusal: 'demonstrated' })], null, null)).toEqual([
      'deploy',
    ]);
  });
});

test('is said with figures, and without a name or a category where there is none', () => {
  expect(
    afterFailing(
      failingRuns([closed('deploy', 'block', { refusal: 'violated' })], { category: 'refusal', gate: null }),
    ),
  ).toBe(
    'Loosened after a failing run: on 2026-11-02, acme/chat-1 was violated for refusal (2 of 300, upper bound 2.084%, limit 1%) at gate deploy.',
  );
  const refused = closed('deploy', 'block', { refusal: 'demonstrated' }, null);
  expect(afterFailing(failingRuns([refused], { category: null, gate: 'deploy' }))).toBe(
    'Loosened after a failing run: on 2026-11-02, a model without a name was blocked at gate deploy.',
  );
});

const policy = (rest: string) => parsePolicySource(`version: 1\nname: p\n${rest}`, 'p.yml');
const category = (task = 'a', name = 'refusal') =>
  `categories: { ${name}: { max_failure_rate: 1%, evals: [{ task: ${task}, expected_samples: 300, passes_when: { is: [C] }, scorer: match }] } }\n`;
const waiver = (gate: string) =>
  `waivers: [{ id: w-1, category: refusal, gate: ${gate}, max_failure_rate: 3%, granted: 2026-11-01, expires: 2026-11-30, owner: "@x", reason: r }]\n`;

test.each<[string, string, string, boolean]>([
  ['another selector', category(), category('b'), true],
  ['a category under another name', category(), category('a', 'refusals'), true],
  ['a waiver at the gate that blocked', category(), category() + waiver('default'), true],
  [
    'a waiver at another gate',
    `gates: { default: { require: all }, other: { require: all } }\n${category()}`,
    `gates: { default: { require: all }, other: { require: all } }\n${category()}${waiver('other')}`,
    false,
  ],
  ['what is not looser', category(), category().replace('1%', '0.5%'), false],
])('says of %s whether it came after a failing run', (_, base, head, marked) => {
  const entries = [closed('default', 'block', { refusal: 'not-demonstrated' })];
  const changes = markAfterFailing(diff(policy(base), policy(head)), entries);
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.some(({ loosenedAfterFailingRun }) => loosenedAfterFailingRun !== undefined)).toBe(marked);
});
