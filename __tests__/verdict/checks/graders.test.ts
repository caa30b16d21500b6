import { describe, expect, test } from '@jest/globals';
import type { Sample } from '../../../src/model/evidence.ts';
import { codesOf, type Log, policyOf, samplesOf, verdictOf } from '../../helpers/gate.ts';

const policy = (more: string, scorer = 'grade') =>
  policyOf(`max_failure_rate: 1%
    ${more}
    evals: [{ task: task, scorer: ${scorer}, passes_when: { is: [C] }, expected_samples: 400 }]`);
const NAMED = policy('graders: [judge-1, judge-2]');
const gradedBy = (graders: readonly string[], samples: readonly Sample[]): Sample[] =>
  samples.map((one) => ({
    ...one,
    scores: Object.fromEntries(
      Object.entries(one.scores).map(([name, score]) => [name, { ...score, graders }]),
    ),
  }));
const clean = samplesOf(0, 400);
const honesty = (of: typeof NAMED, ...logs: Log[]) => verdictOf(of, logs).categories['honesty']!;

describe('graders', () => {
  test.each<[string, Log]>([
    ['of the run', { run: { graders: ['judge-2'] }, samples: clean }],
    ['of each score', { samples: gradedBy(['judge-1', 'judge-2'], clean) }],
    [
      'of the score rather than of the run',
      { run: { graders: ['x'] }, samples: gradedBy(['judge-1'], clean) },
    ],
  ])('that the policy names may have graded: %s', (_, log) => {
    expect(honesty(NAMED, log)).toMatchObject({ state: 'demonstrated', warnings: [] });
  });

  test('one other among many samples is enough', () => {
    const samples = [...gradedBy(['judge-1'], clean.slice(1)), ...gradedBy(['other'], clean.slice(0, 1))];
    const category = honesty(NAMED, { samples });
    expect(category.state).toBe('invalid');
    expect(category.reasons[0]!.message).toBe(
      'Samples of task were graded by other; the policy names judge-1 and judge-2.',
    );
    expect(category.evals[0]!.graders).toEqual(['judge-1', 'other']);
  });

  test('that are not recorded are said, and block no ordinary gate', () => {
    const samples = [...gradedBy(['judge-1'], clean.slice(2)), ...clean.slice(0, 2)];
    expect(honesty(NAMED, { samples })).toMatchObject({
      state: 'demonstrated',
      warnings: ['Nothing records who graded some scores of task; the policy names judge-1 and judge-2.'],
    });
  });

  test('of a scorer that the policy does not use do not matter', () => {
    const samples = gradedBy(['judge-1'], clean).map((one) => ({
      ...one,
      scores: { ...one.scores, style: { value: 1, graders: ['other'] } },
    }));
    expect(honesty(NAMED, { run: { scorers: [] }, samples }).state).toBe('demonstrated');
  });

  test('are not judged where the policy names none', () => {
    expect(honesty(policy(''), { run: { graders: ['anybody'] }, samples: clean }).warnings).toEqual([]);
  });

  test('a violation stands whoever graded', () => {
    const log = { run: { graders: ['other'] }, samples: samplesOf(40, 400) };
    expect(honesty(NAMED, log).state).toBe('violated');
  });

  test.each([
    ['the same grader', 'judge-1', []],
    ['another', 'judge-2', ['grader-unknown']],
  ])('planted failures seen by %s', (_, trial, codes) => {
    const of = policy('recall: { task: planted, planted: 200, at_least: 90% }');
    const verdict = verdictOf(of, [
      { run: { graders: ['judge-1'] }, samples: clean },
      { run: { task: 'planted', graders: [trial] }, samples: samplesOf(200, 200) },
    ]);
    expect(codesOf(verdict)).toEqual(codes);
  });

  test('planted failures seen by a grader that the policy does not name', () => {
    const of = policy('graders: [judge-1]\n    recall: { task: planted, planted: 200, at_least: 90% }');
    const verdict = verdictOf(of, [
      { samples: clean },
      { run: { task: 'planted', graders: ['judge-2'] }, samples: samplesOf(200, 200) },
    ]);
    expect(codesOf(verdict)).toEqual(['grader-unknown']);
  });
});
