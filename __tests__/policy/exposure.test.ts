import { describe, expect, test } from '@jest/globals';
import { explain, renderExplanation } from '../../src/policy/advice/explain.ts';
import { lint } from '../../src/policy/advice/lint.ts';
import { plan } from '../../src/policy/advice/plan.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { linesOf } from './faults-of.ts';

const policyText = (exposure: string, screen = '') =>
  `version: 1\nname: n\ncategories:\n  a: { max_failure_rate: 1%, claim: c, owner: o, source: s, evals: [{ task: t, expected_samples: 400 }] }\n` +
  `evidence: { max_age: 1d, commit: any }\ngates:\n  deploy: { require: all, ${screen}exposure: { ${exposure} } }\n`;

describe('faults', () => {
  test.each([
    ['interactions: 10, per: 1d', '', '`exposure` allows any number of failures'],
    [
      'interactions: 10, per: 1d, max_expected_failures: 10',
      '',
      'not even a model that always fails has more',
    ],
    ['interactions: 10, per: 1d, max_expected_failures: 0', '', '`max_expected_failures` cannot be 0'],
    ['interactions: 10, per: 1d, max_chance_of_any: 0%', '', '`max_chance_of_any` cannot be 0%'],
    ['interactions: 10, per: 1d, max_chance_of_any: 200%', '', '`max_chance_of_any` cannot be 200%'],
    [
      'interactions: 10, per: 1d, max_chance_of_any: 10%, severity_at_least: 5',
      '',
      '`severity_at_least` cannot be 5',
    ],
    ['interactions: 10, per: month, max_chance_of_any: 10%', '', '`per` cannot be "month"'],
    ['interactions: 0.5, per: 1d, max_chance_of_any: 10%', '', '`interactions` cannot be 0.5'],
    ['interactions: 10, per: 1d, max_chance_of_any: 10%', 'screen: true, ', 'cannot stand in a screen'],
    ['per: 1d, max_chance_of_any: 10%', '', '`interactions` is missing in `exposure`'],
  ])('%s %s', (exposure, screen, message) => {
    expect(linesOf(policyText(exposure, screen))).toEqual([expect.stringContaining(message)]);
  });
});

const EXPOSED = parsePolicy(
  policyText('interactions: 1000000, per: 30d, max_expected_failures: 5000, max_chance_of_any: 99%'),
  'p',
);

test('lint says which samples cannot show it, and where it stands', () => {
  const [finding, ...others] = lint(EXPOSED).filter(({ code }) => code !== 'no-review');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    level: 'error',
    code: 'bound-not-demonstrable',
    path: 'gates.deploy.exposure',
  });
  expect(finding!.position.line).toBe(7);
  // 1 − 0.01^(1/1,000,000): what the chance comes to is by far the lower of the two.
  expect(finding!.message).toContain(
    '400 samples of `t` cannot demonstrate less than 0.0004605% at 95% confidence',
  );
});

test('plan counts it as a bound', () => {
  const { demands } = plan(EXPOSED).gates[0]!.categories[0]!;
  expect(demands.map(({ exposure, needs, allowed }) => [exposure, needs[0]!.samples, allowed])).toEqual([
    [false, 299, 0],
    [true, 650_515, -1],
  ]);
});

test('explain says it in words', () => {
  expect(renderExplanation(explain(EXPOSED))).toContain(
    'And for each: in 1,000,000 interactions in 30d, at most 5,000 failures may be expected and the chance of any failure may be at most 99%: a rate under 0.0004605%.',
  );
});
