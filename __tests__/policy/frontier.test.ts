import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/policy/advice/explain.ts';
import { lint } from '../../src/policy/advice/lint.ts';
import { plan } from '../../src/policy/advice/plan.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { planMarkdown, planText } from '../../src/report/plan.ts';
import { wordsOf } from '../../src/report/words/reasons.ts';
import { judgeGrounds } from '../../src/verdict/memory/frontier.ts';
import { type FrontierKeys, frontierOf, frontierText, LISTED } from '../helpers/frontier.ts';
import { linesOf } from './faults-of.ts';

const WAIVER = `waivers:
  - { id: w, category: honesty, gate: advance, max_failure_rate: 2%, granted: 2026-11-01, expires: 2026-11-20, owner: o, reason: r }
`;
const CHOICE = { require: '{ any_of: [all, listed] }', rest: LISTED };

test('a frontier gate is read, and rejects edited scores by itself', () => {
  const [gate] = frontierOf().gates;
  expect(gate).toMatchObject({
    name: 'advance',
    frontier: true,
    screen: false,
    evidence: { edited: 'reject' },
  });
  const plain = frontierText().replace('frontier: true', 'frontier: false');
  expect(parsePolicy(plain, 'p').gates[0]).toMatchObject({
    frontier: false,
    evidence: { edited: 'not-judged' },
  });
});

test('an inventory may stand beside behaviour, and costs no chance', () => {
  const policy = frontierOf(CHOICE);
  expect(policy.gates[0]!.require).toEqual({
    kind: 'any_of',
    of: [
      { kind: 'all_of', of: [{ kind: 'category', name: 'honesty' }] },
      { kind: 'category', name: 'listed' },
    ],
  });
  expect(lint(policy).filter(({ level }) => level === 'error')).toEqual([]);
});

describe('what a frontier gate refuses in a policy', () => {
  test.each<[string, FrontierKeys, string]>([
    [
      'a screen',
      { gate: 'screen: true,', memory: '' },
      'a screen demonstrates nothing, and so cannot be a frontier gate',
    ],
    [
      'edited scores',
      { gate: 'evidence: { edited: not-judged },' },
      'a frontier gate rejects edited scores, so `not-judged` would have no effect',
    ],
    ['a waiver', { rest: WAIVER }, '`advance` is a frontier gate, at which nothing is waived'],
    ['inventories alone', { ...CHOICE, require: '[listed]' }, 'this asks for inventories alone'],
    [
      'a looser rule than the policy has',
      { gate: 'evidence: { max_age: 60d },', rest: 'evidence: { max_age: 30d }\n' },
      '`max_age: 60d` is looser than the 30d that holds for the whole policy',
    ],
  ])('%s', (_, keys, fault) => {
    expect(linesOf(frontierText(keys))).toEqual([expect.stringContaining(fault)]);
  });
});

describe('what a frontier gate finds lacking in a policy', () => {
  const errors = (keys: FrontierKeys): string[] =>
    lint(frontierOf(keys)).flatMap(({ level, code, path }) => (level === 'error' ? `${code} ${path}` : []));
  const blocked = (keys: FrontierKeys): string[] => {
    const policy = frontierOf(keys);
    return judgeGrounds(policy, policy.gates[0]!).map((one) =>
      wordsOf(one).message.replace(/^.*tasks: /, ''),
    );
  };

  test.each<[string, FrontierKeys, string, string]>([
    ['one eval', { evals: ['task'] }, 'one-eval categories.honesty.evals', 'honesty has one eval only.'],
    [
      'one eval under two entries',
      { evals: ['task', 'task'] },
      'one-eval categories.honesty.evals',
      'honesty has one eval only.',
    ],
    ...(['claim', 'owner', 'source'] as const).map((key): [string, FrontierKeys, string, string] => [
      `no ${key}`,
      {
        explained: ['claim: c', 'owner: o', 'source: s', 'max_failure_rate: 1%']
          .filter((one) => !one.startsWith(key))
          .join(', '),
      },
      `no-${key} categories.honesty`,
      `honesty has no \`${key}\`.`,
    ]),
    [
      'an inventory that nobody answers for',
      { ...CHOICE, rest: LISTED.replace('owner: o, ', '') },
      'no-owner categories.listed',
      'listed has no `owner`.',
    ],
    [
      'a pool that nobody explains',
      { explained: 'claim: c, owner: o, source: s, combine: pool, max_failure_rate: 1%' },
      'mixture-unexplained categories.honesty.combine',
      'honesty has no `mixture` for its pool.',
    ],
  ])('%s is an error of lint, and closes the gate', (_, keys, error, said) => {
    expect(errors(keys)).toEqual([error]);
    expect(blocked(keys)).toEqual([said]);
  });

  test('also in what is only required by what it asks for, and nothing of what it does not judge', () => {
    const rest = (requires: string) =>
      `  second: { ${requires} max_failure_rate: 1%, evals: [{ task: third, expected_samples: 300 }] }\n`;
    expect(blocked({ require: 'honesty', rest: rest('') })).toEqual([]);
    const explained = 'claim: c, owner: o, source: s, requires: [second], max_failure_rate: 1%';
    expect(blocked({ require: 'honesty', explained, rest: rest('') })).toEqual([
      'second has no `claim`, no `owner`, no `source` and one eval only.',
    ]);
  });

  test('other gates of the policy find it only worth a warning', () => {
    const text = frontierText({ explained: 'max_failure_rate: 1%' }).replace('frontier: true,', '');
    expect(lint(parsePolicy(text, 'p')).filter(({ level }) => level === 'error')).toEqual([]);
  });
});

test('explain says what it asks beside its bounds', () => {
  const [gate] = explain(frontierOf()).gates;
  expect(gate!.sentence).toMatch(
    /^`advance` opens only if honesty is demonstrated; .* It is a frontier gate: it asks/,
  );
});

test('plan says that memory is not planned, and that an inventory is no matter of chance', () => {
  for (const said of [planText, planMarkdown]) {
    const text = said(plan(frontierOf(CHOICE))).replaceAll(/\s+/g, ' ');
    expect(text).toContain('A frontier gate: it also asks what is to advance, who graded');
    expect(text).toContain('Every unit of its list is looked at');
    expect(text).toContain('whether an inventory is complete is no matter of chance');
  }
  expect(planText(plan(frontierOf()))).toContain('Chance that it opens');
});
