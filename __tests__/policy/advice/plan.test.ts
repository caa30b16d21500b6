import { describe, expect, test } from '@jest/globals';
import { plan } from '../../../src/policy/advice/plan.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { planText } from '../../../src/report/plan.ts';
import { lowerBound } from '../../../src/statistics/clopper-pearson.ts';
import { power } from '../../../src/statistics/power.ts';
import { samplesNeeded } from '../../../src/statistics/sample-size.ts';
import { declared } from '../../helpers/rules.ts';

const policyOf = (categories: string, gates = '') =>
  parsePolicy(`version: 1\nname: test\ncategories:\n${categories}${gates}`, 'policy.yml');

const category = (name: string, samples: number | null, more = '') =>
  `  ${name}:\n    max_failure_rate: 1%\n${more}    evals: [{ task: ${name}-eval, passes_when: { is: [C] }${
    samples === null ? '' : `, expected_samples: ${samples}`
  } }]\n`;

describe('a bound', () => {
  test('takes 299, 473, 628, 773 and 1,049 samples with 0, 1, 2, 3 and 5 failures', () => {
    const [demand] = plan(policyOf(category('a', 500))).gates[0]!.categories[0]!.demands;
    expect(demand!.needs.map(({ samples }) => samples)).toEqual([299, 473, 628, 773, 1049]);
    expect(demand!.allowed).toBe(1);
  });

  test('takes more as one of two ways through a gate', () => {
    const two = policyOf(
      category('a', 500) + category('b', 500),
      'gates: { g: { require: { any_of: [a, b] } } }\n',
    );
    const gate = plan(two).gates[0]!;
    expect(gate.categories.map(({ demands }) => demands[0]!.needs[0]!.samples)).toEqual([368, 368]);
    // The likelier way alone: what the other adds is not known.
    expect(gate.chances[0]!.chance!.atLeast).toBeCloseTo(power(0.0001, 500, 0.01, declared(0.025)), 12);
  });

  test('on severe failures is a bound of its own, and a veto is none', () => {
    const severe = '    severity: { at: sample.metadata.severity, limits: { 3: 0.5%, 4: 0 } }\n';
    const [one] = plan(policyOf(category('a', 700, severe))).gates[0]!.categories;
    expect(one!.demands.map(({ severity, needs }) => [severity, needs[0]!.samples])).toEqual([
      [null, 299],
      [3, 598],
    ]);
    expect(one!.vetoes).toEqual([4]);
  });

  test('whose grader may miss failures takes more: half of alpha, and the limit times the recall that is shown', () => {
    const recall = '    recall: { planted: 200, detected: 190, at_least: 80% }\n';
    const [demand] = plan(policyOf(category('a', 500, recall))).gates[0]!.categories[0]!.demands;
    const seen = 0.01 * lowerBound(190, 200, 0.025);
    expect(seen / 0.01).toBeCloseTo(0.91, 3);
    expect(demand!.needs[0]!.samples).toBe(samplesNeeded(0, seen, 0.025));
    expect(demand!.needs[0]!.samples).toBe(404);
  });

  test('is on clusters and on samples; how many clusters there are is not known', () => {
    const clustered = plan(policyOf(category('a', 5000, '    cluster: sample.metadata.repository\n')));
    const gate = clustered.gates[0]!;
    expect(gate.categories[0]!.demands.map(({ unit, units }) => [unit, units])).toEqual([
      ['sample', 5000],
      ['cluster', null],
    ]);
    expect(gate.chances.map(({ chance }) => chance)).toEqual([null, null, null, null]);
    expect(planText(clustered)).toContain('each with another sample.metadata.repository');
  });

  test('on each stratum takes its number in each', () => {
    const text = planText(plan(policyOf(category('a', 5000, '    strata: sample.metadata.language\n'))));
    expect(text.replace(/\s+/g, ' ')).toContain('samples for each sample.metadata.language');
  });

  test('on these very items counts epochs', () => {
    const repeated = policyOf(
      `  a:\n    max_failure_rate: 1%\n    population: these-items\n    evals: [{ task: t, passes_when: { is: [C] }, expected_samples: 100, epochs: 5 }]\n`,
    );
    const gate = plan(repeated, { price: 1 }).gates[0]!;
    expect(gate.categories[0]!.demands).toMatchObject([{ unit: 'epoch', units: 500, allowed: 1 }]);
    expect(gate.advice!.runs).toMatchObject([{ samples: 155 }]);
    expect(gate.cost).toEqual({ expected: 500, advised: 775 });
  });

  test('on a pool is one bound on all its samples, on a list of tasks one on each', () => {
    const pooled = policyOf(
      `  a:\n    max_failure_rate: 1%\n    combine: pool\n    evals:\n      - { task: x, passes_when: { is: [C] }, expected_samples: 300 }\n      - { task: y, passes_when: { is: [C] }, expected_samples: 200 }\n` +
        `  b:\n    max_failure_rate: 1%\n    evals: [{ task: z/*, expected_tasks: [z/1, z/2], passes_when: { is: [C] }, expected_samples: 400 }]\n`,
    );
    const demands = plan(pooled).gates[0]!.categories.flatMap((one) => one.demands);
    expect(demands.map(({ task, units }) => [task, units])).toEqual([
      [null, 500],
      ['z/1', 400],
      ['z/2', 400],
    ]);
  });
});

describe('the whole gate', () => {
  test('opens with the product of its evals’ chances, and in any case with what Bonferroni leaves', () => {
    const gate = plan(policyOf(category('a', 773) + category('b', 773)), { guesses: [{ better: 5 }] })
      .gates[0]!;
    const each = power(0.002, 773, 0.01, declared(0.05));
    expect(gate.chances).toEqual([
      {
        rate: 'limit/5',
        chance: { independent: expect.closeTo(each ** 2, 12), atLeast: expect.closeTo(2 * each - 1, 12) },
      },
    ]);
  });

  test('counts a pair that requires each other once', () => {
    const pair = policyOf(
      category('improper-refusal', 773, '    requires: [improper-compliance]\n') +
        category('improper-compliance', 773, '    requires: [improper-refusal]\n'),
    );
    const { chances } = plan(pair, { guesses: [{ better: 5 }] }).gates[0]!;
    expect(chances[0]!.chance!.independent).toBeCloseTo(power(0.002, 773, 0.01, declared(0.05)) ** 2, 12);
  });

  test('is advised for a chance of nine in ten as a whole, so more samples for each of ten bounds', () => {
    const ten = Array.from({ length: 10 }, (_, at) => category(`c${at}`, 10)).join('');
    const { advice } = plan(policyOf(ten)).gates[0]!;
    expect(new Set(advice!.runs.map(({ samples }) => samples))).toEqual(new Set([1312]));
    expect(advice!.chance!.independent).toBeGreaterThan(0.9);
    expect(advice!.chance!.independent).toBeLessThan(0.95);
  });

  test('that has enough samples is told so', () => {
    expect(planText(plan(policyOf(category('a', 800))))).toMatch(
      /What to do: run the samples that the policy\s+expects/,
    );
  });

  test('of which nothing says how many samples there are has no chance to tell', () => {
    const gate = plan(policyOf(category('a', null)), { price: 2 }).gates[0]!;
    expect(gate.chances.every(({ chance }) => chance === null)).toBe(true);
    expect(gate.cost).toEqual({ expected: null, advised: 2 * 773 });
  });
});

test('a screen says how likely it stops a bad model', () => {
  const screened = plan(policyOf(category('a', 300), 'gates: { look: { screen: true, require: all } }\n'));
  const { screens } = screened.gates[0]!.categories[0]!;
  // Of 100 samples at ten times a limit of 1 %, four failures or more show it.
  expect(screens[2]!.finds[2]!.chance).toBeCloseTo(0.992164, 6);
  expect(planText(screened)).toContain(
    'a screen: it stops what is shown to be bad, and demonstrates nothing',
  );
});
