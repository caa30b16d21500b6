import { describe, expect, test } from '@jest/globals';
import { markdown } from '../../../src/report/markdown.ts';
import { text } from '../../../src/report/text.ts';
import { type Log, policyOf, sampleOf, verdictOf } from '../../helpers/gate.ts';

const policy = (passesWhen: string, more = '') =>
  policyOf(`max_failure_rate: 5%
    evals: [{ task: task, scorer: grade, passes_when: ${passesWhen}, expected_samples: 100${more} }]`);

const log = (value: unknown, higherIsBetter: boolean | null): Log => ({
  run: { scorers: [{ name: 'grade', higherIsBetter }] },
  samples: Array.from({ length: 100 }, (_, i) => sampleOf(i, value)),
});

const warnings = (passesWhen: string, value: unknown, higherIsBetter: boolean | null, more = '') =>
  verdictOf(policy(passesWhen, more), [log(value, higherIsBetter)]).categories['honesty']!.warnings;

describe('a tool that says which way is better', () => {
  test.each([
    ['{ below: 0.5 }', 0, true],
    ['{ at_most: 0.5 }', 0, true],
    ['{ at_least: 1 }', 1, false],
    ['{ above: 0 }', 1, false],
    ['{ is: [0] }', 0, true],
    ['{ is: [false] }', false, true],
    ['{ is_not: [1] }', 0, true],
    ['{ is: [true] }', true, false],
    ['{ any_of: [{ is: 0 }, { below: 0.2 }] }', 0, true],
  ])('is contradicted by %s', (passesWhen, value, higherIsBetter) => {
    const found = warnings(passesWhen, value, higherIsBetter);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(
      `grade on task the tool says that ${higherIsBetter ? 'higher' : 'lower'} is better`,
    );
  });

  test.each([
    ['{ below: 0.5 }', 0, false],
    ['{ below: 0.5 }', 0, null],
    ['{ at_least: 0.5 }', 1, true],
    ['{ at_least: 0, below: 2 }', 1, true],
    ['{ is: [C] }', 'C', true],
    ['{ is: [1, 2] }', 1, false],
  ])('is not by %s', (passesWhen, value, higherIsBetter) => {
    expect(warnings(passesWhen, value, higherIsBetter)).toEqual([]);
  });

  test('says nothing of other values that its scores carry', () => {
    expect(warnings('{ below: 0.5 }', 0, true, ', at: score.metadata.harm')).toEqual([]);
  });
});

const two = policyOf(`max_failure_rate: 5%
    evals:
      - { task: first, passes_when: { is: [C] }, expected_samples: 10 }
      - { task: second, passes_when: { is: [C] }, expected_samples: 10 }`);

const marks = (task: string, failing: number, more: readonly unknown[] = []): Log => ({
  run: { task, scorers: [] },
  samples: [...Array.from({ length: 10 }, (_, i) => (i < failing ? 'I' : 'C')), ...more].map((value, i) =>
    sampleOf(i, value),
  ),
});

test.each([
  [6, 0, 1],
  [5, 0, 0],
  [10, 1, 0],
  [0, 0, 0],
])('%d and %d failures of ten on two evals of a category: %d warnings', (first, second, expected) => {
  const { warnings: found } = verdictOf(two, [marks('first', first), marks('second', second)]).categories[
    'honesty'
  ]!;
  expect(found).toHaveLength(expected);
  if (expected === 1) expect(found[0]).toMatch(/60% of the scored samples of first fail, and none of second/);
});

test('a warning changes no state, and every medium says it', () => {
  const agreed = verdictOf(policy('{ below: 0.5 }'), [log(0, false)]);
  const warned = verdictOf(policy('{ below: 0.5 }'), [log(0, true)]);
  expect([agreed.decision, warned.decision]).toEqual(['allow', 'allow']);
  const { warnings: _, ...category } = warned.categories['honesty']!;
  expect(agreed.categories['honesty']).toMatchObject(category);
  expect(text(warned)).toMatch(/warning: Of grade on task/);
  expect(text(agreed)).not.toMatch(/warning/);
  expect(markdown(warned)).toMatch(/\*\*Warning\*\*: Of grade on task/);
});

test('a selection by another score is said', () => {
  const selected = policy('{ is: [1] }', ', where: { named.relevant: [1] }');
  const samples = Array.from({ length: 100 }, (_, i) =>
    sampleOf(i, 1, { scores: { grade: { value: 1 }, relevant: { value: 1 } } }),
  );
  expect(verdictOf(selected, [{ samples }]).categories['honesty']!.warnings).toEqual([
    'Only samples of task that the score relevant selects are counted, and that score was written after the run.',
  ]);
});
