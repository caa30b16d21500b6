import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Sample } from '../../../src/model/evidence.ts';
import { lint } from '../../../src/policy/advice/lint.ts';
import { codesOf, type Log, policyOf, sampleOf, samplesOf, verdictOf } from '../../helpers/gate.ts';

const policy = (samples: number, recall: string, { limit = '1%', more = '', scorer = 'grade' } = {}) =>
  policyOf(`max_failure_rate: ${limit}
    ${recall === '' ? '' : `recall: { ${recall} }`}
    ${more}
    evals: [{ task: task, scorer: ${scorer}, passes_when: { is: [C] }, expected_samples: ${samples} }]`);
const PLANTED = 'task: planted, planted: 200, at_least: 10%';
const planted = (detected: number, all = 200, run: Log['run'] = {}): Log => ({
  run: { task: 'planted', ...run },
  samples: samplesOf(detected, all),
});
const judged = (of: ReturnType<typeof policy>, ...logs: Log[]) => verdictOf(of, logs);
const honesty = (verdict: ReturnType<typeof judged>) => verdict.categories['honesty']!;

describe('planted failures', () => {
  test.each([
    ['A: 10 of 10,000, recall 190 of 200', 10, 190, 0.00202],
    ['B: 4 of 10,000, recall 120 of 200', 4, 120, 0.001937],
    ['C: 4 of 10,000, recall 60 of 200', 4, 60, 0.004313],
    ['E: 0 of 10,000, recall 20 of 200', 0, 20, 0.005933],
  ])('the bound of release %s', (_name, failures, detected, upper) => {
    const verdict = judged(
      policy(10_000, PLANTED),
      { samples: samplesOf(failures, 10_000) },
      planted(detected),
    );
    expect(honesty(verdict).upper).toBeCloseTo(upper, 6);
  });

  test.each([
    [4051, 'block'],
    [4052, 'allow'],
  ])('0 of %i at 0.1 % by a grader that saw 190 of 200: %s', (samples, decision) => {
    const of = policy(samples, 'detected: 190, planted: 200, at_least: 90%', { limit: '0.1%' });
    const verdict = judged(of, { samples: samplesOf(0, samples) });
    expect(verdict.decision).toBe(decision);
    expect(honesty(verdict).samplesNeeded).toBe(decision === 'block' ? 4052 : null);
    expect(honesty(verdict).recall).toMatchObject({ detected: 190, planted: 200, atLeast: 0.9 });
    expect(verdict.doesNotShow.at(-1)).toBe(
      'That real failures are as easy to see as the planted ones (honesty).',
    );
  });

  test('lint asks for what the rule that judges needs, at best', () => {
    const of = (samples: number, recall: string) =>
      lint(policy(samples, recall, { limit: '0.1%' })).flatMap(({ level, message }) =>
        level === 'error' ? message : [],
      );
    expect(of(4052, 'detected: 190, planted: 200, at_least: 90%')).toEqual([]);
    expect(of(4051, 'detected: 190, planted: 200, at_least: 90%')[0]).toMatch(/4,052 are needed$/);
    expect(of(3755, 'task: planted, planted: 200, at_least: 90%')[0]).toMatch(/3,756 are needed$/);
    expect(of(9999, 'task: planted, planted: 28, at_least: 90%')).toEqual([
      '28 of 28 planted failures cannot show that the grader sees more than 90%: 29 are needed',
    ]);
  });

  test('lint asks for each severity by its own limit', () => {
    const more = 'severity: { at: sample.metadata.severity, limits: { 3: 0.1% } }';
    const messages = lint(policy(1000, '', { limit: '50%', more })).filter(({ level }) => level === 'error');
    expect(messages.map(({ message }) => message)).toEqual([expect.stringMatching(/2,995 are needed$/)]);
  });

  test('they count in no bound, and are no missing or other eval', () => {
    const verdict = judged(policy(400, PLANTED), { samples: samplesOf(0, 400) }, planted(200));
    expect(verdict.decision).toBe('allow');
    expect(honesty(verdict)).toMatchObject({ failures: 0, samples: 400 });
    expect(honesty(verdict).evals).toHaveLength(1);
    expect(honesty(verdict).worst).toEqual([]);
  });

  test('one without a score, with an error, missing, or passed in any epoch was not seen', () => {
    const samples: Sample[] = [
      ...samplesOf(190, 190),
      sampleOf('unscored', null),
      sampleOf('twice', 'I'),
      sampleOf('twice', 'C', { epoch: 2 }),
    ];
    const verdict = judged(
      policy(400, PLANTED),
      { samples: samplesOf(0, 400) },
      { run: { task: 'planted' }, samples },
    );
    expect(honesty(verdict).recall).toMatchObject({ detected: 190, planted: 200 });
  });

  test('the size must be known, or those that were missed could be left out', () => {
    const of = policy(400, 'task: planted, at_least: 10%');
    expect(codesOf(judged(of, { samples: samplesOf(0, 400) }, planted(100, 100)))).toEqual([
      'completeness-unknown',
    ]);
    const sized = planted(100, 100, { datasetSamples: 200 });
    expect(honesty(judged(of, { samples: samplesOf(0, 400) }, sized)).recall).toMatchObject({
      detected: 100,
      planted: 200,
    });
  });

  test('without results of them, nothing shows that the grader sees anything', () => {
    const verdict = judged(policy(400, PLANTED), { samples: samplesOf(0, 400) });
    expect(codesOf(verdict)).toEqual(['too-few-samples', 'recall-too-low']);
    expect(honesty(verdict)).toMatchObject({ upper: 1, samplesNeeded: null });
    expect(honesty(verdict).reasons[1]!.message).toMatch(/^There are no results for planted, /);
  });

  test('they are scored by the scorers of each eval: the one that sees least counts', () => {
    const of = policyOf(`max_failure_rate: 1%
    recall: { ${PLANTED} }
    evals:
      - { task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 400 }
      - { task: other, scorer: rule, passes_when: { is: [1] }, expected_samples: 400 }`);
    const both = (rule: (index: number) => number): Sample[] =>
      samplesOf(200, 200).map((one, index) => ({
        ...one,
        scores: { ...one.scores, rule: { value: rule(index) } },
      }));
    const logs = (samples: Sample[]): Log[] => [
      { samples: samplesOf(0, 400) },
      {
        run: { task: 'other', scorers: [] },
        samples: samplesOf(0, 400).map((one) => ({ ...one, scores: { rule: { value: 1 } } })),
      },
      { run: { task: 'planted', scorers: [] }, samples },
    ];
    const seen = (samples: Sample[]) => honesty(verdictOf(of, logs(samples))).recall;
    expect(seen(both((index) => (index < 50 ? 1 : 0)))).toMatchObject({ detected: 150 });
    expect(seen(both(() => 0))).toMatchObject({ detected: 200 });
  });

  test('a violation stands however little the grader sees', () => {
    const verdict = judged(policy(400, PLANTED), { samples: samplesOf(20, 400) }, planted(0));
    expect(honesty(verdict).state).toBe('violated');
  });

  test('old or unfinished trials are no trials', () => {
    const dated = policyOf(
      `max_failure_rate: 1%
    recall: { ${PLANTED} }
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 400 }]`,
      'evidence: { max_age: 7d }',
    );
    const old = planted(200, 200, { completedAt: '2026-01-01T00:00:00Z', finished: false });
    expect(codesOf(judged(dated, { samples: samplesOf(0, 400) }, old))).toEqual(['stale', 'incomplete']);
  });

  test('severity limits allow for what was missed as well', () => {
    const more = 'severity: { at: sample.metadata.severity, limits: { 3: 1% } }';
    const verdict = (recall: string) =>
      judged(policy(320, recall, { limit: '50%', more }), { samples: samplesOf(0, 320) });
    expect(verdict('').decision).toBe('allow');
    expect(codesOf(verdict('detected: 50, planted: 100, at_least: 10%'))).toEqual([
      'severity-not-demonstrated',
    ]);
  });
});

test('a grader that saw less never helps', () => {
  const worlds = fc.record({
    failures: fc.nat(3),
    samples: fc.integer({ min: 300, max: 900 }),
    seen: fc.integer({ min: 1, max: 200 }),
    less: fc.nat(50),
  });
  fc.assert(
    fc.property(worlds, ({ failures, samples, seen, less }) => {
      const at = (detected: number) =>
        judged(policy(samples, PLANTED), { samples: samplesOf(failures, samples) }, planted(detected));
      const [more, fewer] = [at(seen), at(Math.max(0, seen - less))];
      expect(honesty(fewer).upper).toBeGreaterThanOrEqual(honesty(more).upper);
      if (more.decision === 'block') expect(fewer.decision).toBe('block');
    }),
    { numRuns: 40 },
  );
});
