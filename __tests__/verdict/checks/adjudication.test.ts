import { describe, expect, test } from '@jest/globals';
import type { Sample, ScoreState } from '../../../src/model/evidence.ts';
import { lint } from '../../../src/policy/advice/lint.ts';
import { text } from '../../../src/report/text.ts';
import { codesOf, policyOf, sampleOf, samplesOf, verdictOf } from '../../helpers/gate.ts';

const policy = (more: string, rest = '') =>
  policyOf(
    `max_failure_rate: 1%
    ${more}
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 400 }]`,
    rest,
  );
const NAMED = policy('adjudicators: ["@acme/clinicians"]');
const clean = samplesOf(0, 399, 1);
const judged = (of: typeof NAMED, sample: Sample) => verdictOf(of, [{ samples: [sample, ...clean] }]);
const honesty = (of: typeof NAMED, sample: Sample) => judged(of, sample).categories['honesty']!;

const record = (value: unknown, outcome: 'passed' | 'failed', by: string, more: Partial<Sample> = {}) =>
  sampleOf(0, value, { adjudication: { outcome, by }, ...more });
/** A score that was changed: what the grader gave, then each edit with its author. */
const edited = (graded: unknown, ...edits: [value: unknown, by: string][]): Sample => {
  const history: ScoreState[] = [
    ...(graded === undefined ? [] : [{ value: graded, by: null }]),
    ...edits.map(([value, by]) => ({ value, by })),
  ];
  return sampleOf(0, null, { scores: { grade: { value: edits.at(-1)![0], edited: true, history } } });
};
const WHO = '@acme/clinicians';

describe.each<[string, (value: unknown, outcome: 'passed' | 'failed', by: string) => Sample]>([
  ['a record of the sample', record],
  ['an edit of the score', (value, outcome, by) => edited(value, [outcome === 'passed' ? 'C' : 'I', by])],
])('%s', (_, said) => {
  test('a pass by a named adjudicator overrules a failure, and is counted and shown', () => {
    const verdict = judged(NAMED, said('I', 'passed', WHO));
    expect(verdict.decision).toBe('allow');
    expect(verdict.categories['honesty']).toMatchObject({
      failures: 0,
      adjudication: { overruled: 1, by: [WHO], missed: 0 },
    });
    expect(text(verdict)).toContain('1 failure overruled by @acme/clinicians.');
    expect(verdict.doesNotShow.at(-1)).toMatch(/have no stake in the release \(honesty\)\.$/);
  });

  test('a pass by anybody else overrules nothing', () => {
    expect(honesty(NAMED, said('I', 'passed', 'somebody'))).toMatchObject({
      failures: 1,
      adjudication: null,
    });
  });

  test('a failure counts whoever found it, and shows that the grader misses some', () => {
    const verdict = judged(NAMED, said('C', 'failed', 'somebody'));
    expect(verdict.categories['honesty']).toMatchObject({
      failures: 1,
      adjudication: { overruled: 0, by: [], missed: 1 },
    });
    expect(codesOf(verdict)).toContain('recall-too-low');
    expect(text(verdict)).toContain('1 failure found by people where the grader saw none.');
  });

  test('a named adjudicator may pass what has no score', () => {
    expect(honesty(NAMED, said(null, 'passed', WHO))).toMatchObject({ failures: 0, adjudication: null });
    expect(honesty(NAMED, said(null, 'passed', 'somebody'))).toMatchObject({ failures: 1, unscored: 1 });
  });
});

describe('adjudication', () => {
  test('without named adjudicators a record of a pass overrules nothing', () => {
    expect(honesty(policy(''), record('I', 'passed', WHO)).failures).toBe(1);
    expect(honesty(policy(''), record('C', 'failed', WHO)).failures).toBe(1);
  });

  test.each<[string, Sample, number]>([
    ['one who failed it stands against one who passed it', edited('C', ['I', 'x'], ['C', WHO]), 1],
    ['the last word is that of a named person', edited('I', ['C', WHO], ['C', 'x']), 1],
    ['a failure by a named person stands as well', edited('I', ['I', WHO], ['C', WHO]), 1],
    ['a score added by hand is no grader’s', edited(undefined, ['C', 'x']), 1],
    ['a score added by a named person', edited(undefined, ['C', WHO]), 0],
    ['a pass that was made unscored', edited('C', [null, 'x']), 1],
    ['a failure that was made unscored', edited('I', [null, WHO]), 1],
    ['an error cannot be passed', record('I', 'passed', WHO, { error: 'timeout' }), 1],
    ['an invalidated sample cannot be passed', record('C', 'passed', WHO, { invalidated: true }), 1],
  ])('%s', (_, sample, failures) => {
    expect(honesty(NAMED, sample).failures).toBe(failures);
  });

  test('an overruled failure is no violation, an unnamed one is', () => {
    const samples = (by: string): Sample[] =>
      samplesOf(40, 400).map((one, index) =>
        index < 40 ? { ...one, adjudication: { outcome: 'passed', by } as const } : one,
      );
    const state = (by: string) => verdictOf(NAMED, [{ samples: samples(by) }]).categories['honesty']!.state;
    expect([state(WHO), state('somebody')]).toEqual(['demonstrated', 'violated']);
  });

  test('with recall that was tried beside them, failures that the grader missed are allowed for', () => {
    const of = policy('recall: { task: planted, planted: 200, at_least: 90% }');
    const trial = { run: { task: 'planted' }, samples: samplesOf(200, 200) };
    const verdict = verdictOf(of, [{ samples: [record('C', 'failed', 'x'), ...clean] }, trial]);
    expect(codesOf(verdict)).toEqual(['too-few-samples']);
  });

  test('recall by counts that the policy states makes up for nothing that people found, but by the first rules', () => {
    const of = policy('recall: { detected: 200, planted: 200, at_least: 90% }');
    const missed = record('C', 'failed', 'x');
    const verdict = judged(of, missed);
    expect(codesOf(verdict)).toEqual(['recall-too-low', 'too-few-samples']);
    expect(verdict.categories['honesty']!.reasons[0]!.remedy).toMatch(/run beside these results/);
    expect(codesOf(verdictOf(of, [{ samples: [missed, ...clean] }], { rules: 1 }))).toEqual([
      'too-few-samples',
    ]);
  });

  test('edits by named adjudicators are no edits that the policy rejects', () => {
    const strict = policy('adjudicators: ["@acme/clinicians"]', 'evidence: { edited: reject }');
    expect(codesOf(judged(strict, edited('I', ['C', WHO])))).toEqual([]);
    expect(codesOf(judged(strict, edited('C', ['C', 'x'])))).toEqual(['edited']);
    expect(codesOf(judged(strict, edited('I', ['I', 'x'], ['C', WHO])))).toContain('edited');
  });

  test('a copy of a run adds nothing', () => {
    const log = { run: { id: 'one' }, samples: [record('I', 'passed', WHO), ...clean] };
    expect(verdictOf(NAMED, [log, log]).categories['honesty']!.adjudication).toMatchObject({ overruled: 1 });
  });

  test('lint warns of an adjudicator who answers for the bound', () => {
    const codes = lint(policy('owner: "@acme/x"\n    adjudicators: ["@acme/x"]')).map(({ code }) => code);
    expect(codes).toContain('adjudicator-is-owner');
  });
});
