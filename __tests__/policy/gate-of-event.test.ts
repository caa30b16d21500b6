import { describe, expect, test } from '@jest/globals';
import { alphaFor, strictest } from '../../src/policy/alpha.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { branches, categoriesOf, judgedBy } from '../../src/policy/requirement.ts';

function policyWith(gates: string) {
  const text = `
version: 1
name: n
${gates}
categories:
  one: { max_failure_rate: 1%, evals: [{ task: one }] }
  two: { max_failure_rate: 1%, confidence: 99%, requires: [three], evals: [{ task: two }] }
  three: { max_failure_rate: 1%, requires: [two], evals: [{ task: three }] }
  four: { max_failure_rate: 1%, evals: [{ task: four }] }
`;
  return parsePolicy(text, 'p');
}

const names = (categories: readonly { name: string }[]) => categories.map(({ name }) => name);

describe('what a gate judges', () => {
  test('without gates, one requires all', () => {
    const policy = policyWith('');
    expect(names(policy.gates)).toEqual(['default']);
    expect(categoriesOf(policy.gates[0]!.require)).toEqual(['one', 'two', 'three', 'four']);
    expect([...branches(policy, policy.gates[0]!)]).toEqual([]);
  });

  test('what a category requires is judged with it, in the order of the policy', () => {
    const policy = policyWith('gates: { g: { require: [three, one] } }');
    expect(names(judgedBy(policy, policy.gates[0]!))).toEqual(['one', 'two', 'three']);
  });

  test('`all` can stand anywhere in a requirement', () => {
    const policy = policyWith('gates: { g: { require: { any_of: [all, one] } } }');
    expect(policy.gates[0]!.require).toMatchObject({
      kind: 'any_of',
      of: [
        { kind: 'all_of', of: { length: 4 } },
        { kind: 'category', name: 'one' },
      ],
    });
  });

  test('chance of error is divided among ways through, the most ways counting', () => {
    const policy = policyWith(
      'gates: { g: { require: [four, { any_of: [two, { any_of: [one, four, three] }] }] } }',
    );
    const gate = policy.gates[0]!;
    expect(Object.fromEntries(branches(policy, gate))).toEqual({ one: 6, four: 6, three: 6, two: 6 });
    const alphas = policy.categories.map((category) => alphaFor(policy, gate, category));
    expect(alphas).toEqual([0.05 / 6, 0.01 / 6, 0.05 / 6, 0.05 / 6]);
  });

  test('the strictest gate counts, screens aside', () => {
    const policy = policyWith(
      'gates: { s: { screen: true, require: all }, d: { require: one }, a: { require: { any_of: [one, two] } } }',
    );
    const found = strictest(policy);
    expect([...found.keys()].sort()).toEqual(['one', 'three', 'two']);
    expect(found.get('one')).toMatchObject({ gate: { name: 'a' }, alpha: 0.025 });
  });
});

const ANYWHERE = { commit: null, workflows: null, events: null, attestedBy: null };

describe('rules for evidence', () => {
  test('the stricter one wins, rule by rule', () => {
    const policy = parsePolicy(
      `
version: 1
name: n
evidence: { max_age: 30d, unscored: { max_rate: 5% } }
categories:
  one:
    max_failure_rate: 1%
    evidence: { max_age: 20d, edited: reject }
    evals: [{ task: one }]
gates:
  g: { require: all, evidence: { max_age: 25d, unscored: { max_rate: 1/50 } } }
`,
      'p',
    );
    expect(policy.categories[0]!.evidence).toEqual({
      maxAge: { ms: 20 * 86_400_000, text: '20d' },
      maxUnscored: { value: 0.05, text: '5%' },
      edited: 'reject',
      ...ANYWHERE,
    });
    expect(policy.gates[0]!.evidence).toEqual({
      maxAge: { ms: 25 * 86_400_000, text: '25d' },
      maxUnscored: { value: 0.02, text: '1/50' },
      edited: 'not-judged',
      ...ANYWHERE,
    });
  });
});
