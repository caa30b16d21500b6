import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/policy/advice/explain.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { linesOf } from './faults-of.ts';

const policy = (categories: Record<string, string>, gates = '') =>
  `version: 1\nname: n\n${gates}categories:\n${Object.entries(categories)
    .map(([name, keys]) => `  ${name}: { max_failure_rate: 20%, ${keys}, evals: [{ task: ${name} }] }\n`)
    .join('')}`;
const POOLED = 'combine: pool, evals: [{ task: a, expected_samples: 300 }]';
const within = (capability: string, cap = '10%') =>
  `within: { capability: ${capability}, match: sample.id, max_excluded: ${cap} }`;
const CODING = { coding: 'kind: capability' };

describe('capabilities that cannot be meant so', () => {
  test.each<[string, string, string]>([
    [
      'an unknown one',
      policy({ a: within('codign'), ...CODING }),
      'categories.a.within.capability: there is no category `codign` (expected one of coding) [coding]',
    ],
    [
      'a category of behaviour',
      policy({ a: within('b'), b: 'claim: c' }),
      'categories.a.within.capability: `b` is no capability (expected a category with `kind: capability`, whose samples are the controls)',
    ],
    [
      'one within another',
      policy({ a: 'claim: c', ...CODING, b: `kind: capability, ${within('coding')}` }),
      'categories.b.within: a capability is not `within` another (expected the key on categories of behaviour only)',
    ],
    [
      'one that requires behaviour',
      policy({ a: 'claim: c', b: 'kind: capability, requires: [a]' }),
      'categories.b.requires: a capability requires no other category: it says what the model can do, whatever it does (expected the key on categories of behaviour only)',
    ],
    [
      'a pool within',
      policy({ a: within('coding'), ...CODING }).replace('evals: [{ task: a }]', POOLED),
      'categories.a.within: a pool cannot be `within` a capability: what is left out would change the mixture (expected either `combine: pool` or `within`)',
    ],
    [
      'everything left out',
      policy({ a: within('coding', '100%'), ...CODING }),
      'categories.a.within.max_excluded: `max_excluded` cannot be 100% (expected a rate from 0 to under 1, such as 10%)',
    ],
    [
      'a path that is none',
      policy({ a: within('coding').replace('sample.id', 'id'), ...CODING }),
      'categories.a.within.match: "id" is not a path (expected value, value.KEY, named.KEY, answer, score.metadata.KEY, sample.metadata.KEY, sample.id, eval.args.KEY, eval.metadata.KEY or eval.tags; a key with dots or spaces in quotes)',
    ],
    [
      'a gate that opens by a capability alone',
      policy({ a: 'claim: c', ...CODING }, 'gates: { g: { require: { any_of: [a, coding] } } }\n'),
      'gates.g.require: this can be met by capabilities alone, which say nothing of how the model behaves (expected a category of behaviour in every way through the gate)',
    ],
    [
      'nothing but capabilities',
      policy(CODING),
      'categories: every category is a capability, so nothing says how the model behaves (expected at least one category of behaviour)',
    ],
    [
      'another kind',
      policy({ a: 'kind: ability' }),
      'categories.a.kind: `kind` cannot be "ability" (expected capability or inventory)',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text).map((found) => found.slice(found.indexOf(' ') + 1))).toEqual([line]);
  });

  test('a gate may ask for one beside behaviour', () => {
    const gates = 'gates: { g: { require: [a, coding] } }\n';
    expect(() => parsePolicy(policy({ a: within('coding'), ...CODING }, gates), 'p')).not.toThrow();
  });
});

test('they are explained in plain sentences', () => {
  const [a, coding] = explain(parsePolicy(policy({ a: within('coding'), ...CODING }), 'p')).claims;
  expect(a!.sentence).toMatch(
    /Only items count that the model could have failed: those whose control in `coding` \(the same `sample\.id`\) it solved in every epoch, and those that did not pass; at most 10% may be left out, and `coding` must be demonstrated\.$/,
  );
  expect(a!.doesNotShow).toContain(
    'What the model does where it did not solve the control, or that it did not hold back on controls.',
  );
  expect(coding!.sentence).toMatch(
    /^`coding` is demonstrated only if .* fewer than 20% \(1 in 5\) of neutral controls fail/,
  );
  expect(coding!.sentence).toMatch(/It says what the model can do, and nothing of what it does with it\.$/);
});
