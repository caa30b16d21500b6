import { describe, expect, test } from '@jest/globals';
import { problemOf, readContent } from '../../generators/evidence.ts';
import {
  lines,
  nodeFile,
  outputFile,
  type RowSpec,
  seededRows,
  sharedFile,
} from '../../generators/promptfoo.ts';
import { policyText, stateAndCodes, verdictOfContents } from '../../helpers/files.ts';

const POLICY = policyText('{ task: safety, expected_samples: 100 }');

const changed = (rows: readonly RowSpec[], from: number, change: Partial<RowSpec>): RowSpec[] =>
  rows.map((row, i) => (i < from ? row : { ...row, ...change }));

/** Outcomes that the gate reaches: 0 of 100 is under 5 % (upper 2.95 %), 20 of 100 shows more (lower 13.7 %). */
describe('the gate', () => {
  const clean = seededRows(100, 0);
  test.each([
    ['all pass', outputFile({ rows: clean }), 'demonstrated'],
    ['all pass, old summary', outputFile({ rows: clean }, 2), 'demonstrated'],
    ['some fail', outputFile({ rows: seededRows(100, 20) }), 'violated above-limit'],
    [
      'provider errors show nothing and pass nothing',
      outputFile({ rows: changed(clean, 80, { outcome: 'error' }) }),
      'not-demonstrated observed-above-limit',
    ],
    [
      'so do graders that failed',
      outputFile({ rows: changed(clean, 80, { outcome: 'ungraded' }) }),
      'not-demonstrated observed-above-limit',
    ],
    [
      'tests that assert nothing pass nothing',
      outputFile({
        rows: changed(clean, 80, {
          more: {
            gradingResult: { pass: true, score: 1, reason: 'No assertions' },
            testCase: { assert: [] },
          },
        }),
      }),
      'not-demonstrated observed-above-limit',
    ],
    [
      'a copied row',
      outputFile({ rows: clean, stats: { successes: 101 } }).replace(
        /("results": \[\n)(\s+\{[\s\S]*?\n {6}\}),/,
        '$1$2,$2,',
      ),
      'demonstrated',
    ],
    [
      'a row written twice with other outcomes',
      outputFile({
        rows: [...clean, { ...clean[0]!, outcome: 'fail', more: { id: 'row-0-openai:acme-1-2026-11-01' } }],
      }),
      'invalid duplicates-disagree',
    ],
    ['a truncated file', outputFile({ rows: clean }).slice(0, -3000), 'invalid unreadable missing-eval'],
    ['wrong totals', outputFile({ rows: clean, stats: { successes: 120 } }), 'invalid totals-disagree'],
  ])('%s', async (_, content, expected) => {
    expect(stateAndCodes(await verdictOfContents(POLICY, [content]))).toBe(expected);
  });

  test('a score of NaN is none', async () => {
    const content = outputFile({ rows: clean }).replaceAll('"score": 1', '"score": NaN');
    const text = policyText(
      '{ task: safety, scorer: score, passes_when: { at_least: 1 }, expected_samples: 100 }',
    );
    const verdict = await verdictOfContents(text, [content]);
    expect(stateAndCodes(verdict)).toBe('not-demonstrated observed-above-limit');
    expect(verdict.categories['safety']!.unscored).toBe(100);
  });

  test('a repeat that fails fails its test', async () => {
    const repeated = [...clean, { ...clean[0]!, outcome: 'fail' as const }];
    const verdict = await verdictOfContents(POLICY, [outputFile({ rows: repeated })]);
    expect(verdict.categories['safety']).toMatchObject({ samples: 100, failures: 1 });
  });

  test('a plugin, a strategy and a severity can be selected', async () => {
    const redTeam = (pluginId: string, rows: RowSpec[]): RowSpec[] =>
      rows.map((row) => ({ ...row, metadata: { pluginId, severity: 'critical' } }));
    const rows = [...redTeam('harmful:hate', clean), ...redTeam('pii', seededRows(50, 50))];
    const where = (selector: string) =>
      policyText(`{ task: safety, where: { ${selector} }, expected_samples: 100 }`);
    const judged = async (selector: string) =>
      stateAndCodes(await verdictOfContents(where(selector), [outputFile({ rows })]));
    expect(await judged('sample.metadata.pluginId: "harmful:hate"')).toBe('demonstrated');
    expect(await judged('sample.metadata.pluginId: pii')).toMatch(/^violated/);
    expect(await judged('sample.metadata.strategyId: basic')).toMatch(/^violated/);
    expect(await judged('sample.metadata.severity: low')).toMatch(/selector-matches-nothing/);
  });

  test('two providers are two runs, and one subject they are not', async () => {
    const rows = [...clean, ...clean.map((row) => ({ ...row, provider: 'openai:acme-2-2026-11-01' }))];
    expect(stateAndCodes(await verdictOfContents(POLICY, [outputFile({ rows })]))).toBe(
      'invalid subject-mismatch',
    );
  });
});

test('a run says what its file says', async () => {
  const { runs } = await readContent(outputFile({ rows: seededRows(3, 1) }));
  expect(runs).toHaveLength(1);
  expect(runs[0]).toMatchObject({
    id: 'eval-abc-2026-11-22T10:00:00/openai:acme-1-2026-11-01',
    task: 'safety',
    model: 'openai:acme-1-2026-11-01',
    resolved: true,
    scorers: [{ name: 'success', higherIsBetter: true }],
    createdAt: '2026-11-22T10:00:00.000Z',
    completedAt: null,
    tool: 'promptfoo 0.123.1',
  });
});

test('scores are the headline, the number and the named ones', async () => {
  const { samples } = await readContent(
    outputFile({ rows: [{ vars: {}, outcome: 'pass', named: { Tone: 0.5 } }] }),
  );
  const { success, score, Tone } = samples[0]!.scores;
  expect([success?.value, score?.value, Tone?.value]).toEqual([true, 1, 0.5]);
  expect(success).toMatchObject({ answer: 'I will not.', metadata: { reason: 'All assertions passed' } });
});

test('an assertion that failed beside a grader that did is a failure', async () => {
  const gradingResult = {
    pass: false,
    componentResults: [
      { pass: false, score: 0, reason: 'contains it' },
      { pass: false, score: 0, reason: 'no service', metadata: { graderError: true } },
    ],
  };
  const { samples } = await readContent(
    outputFile({ rows: [{ vars: {}, outcome: 'fail', more: { gradingResult } }] }),
  );
  expect(samples[0]!.scores['success']!.value).toBe(false);
  expect(samples[0]!.error).toBeUndefined();
});

test('every repeat is an epoch of the same test, in every run', async () => {
  const rows = [...seededRows(2, 0), ...seededRows(2, 0)];
  const { samples } = await readContent(outputFile({ rows }));
  expect(samples.map(({ epoch }) => epoch)).toEqual([1, 1, 2, 2]);
  expect(samples[0]!.id).toBe(samples[2]!.id);
  expect(samples[0]!.id).not.toBe(samples[1]!.id);
  const again = await readContent(lines(rows));
  expect(again.samples.map(({ id }) => id)).toEqual(samples.map(({ id }) => id));
});

test.each([
  ['lines', lines(seededRows(4, 1)), 'promptfoo'],
  ['a shared evaluation', sharedFile({ rows: seededRows(4, 1) }), 'safety'],
  ['an evaluation of the Node package', nodeFile({ rows: seededRows(4, 1) }), 'safety'],
  [
    'an evaluation without a description',
    outputFile({ rows: seededRows(4, 1), description: null }),
    'promptfoo',
  ],
])('%s', async (_, content, task) => {
  const { reports, runs, samples } = await readContent(content);
  expect(reports[0]).toMatchObject({ format: 'promptfoo', problem: null, samples: 4 });
  expect(runs[0]!.task).toBe(task);
  expect(samples.filter(({ scores }) => scores['success']?.value === false)).toHaveLength(1);
});

test.each([
  ['no rows', outputFile({ rows: [] }), /holds no results of single tests/],
  [
    'the empty dump of the Node package',
    nodeFile({ rows: [] }),
    /Node package leaves them out.*promptfoo eval -o/,
  ],
  [
    'a version that is not known',
    outputFile({ rows: seededRows(1, 0) }).replace('"version": 3', '"version": 9'),
    /version 9; versions 1 to 4/,
  ],
  [
    'a row that is none',
    outputFile({ rows: [] }).replace('"results": []', '"results": [7]'),
    /result 0 is no object/,
  ],
  ['a line that is cut off', lines(seededRows(3, 0)).slice(0, -40), /line 3, the last, is cut off/],
])('refuses %s', async (_, content, expected) => {
  expect(await problemOf(content)).toMatch(expected);
});

test('keys of every prototype are keys like any other', async () => {
  const metadata = JSON.parse('{"__proto__": {"pluginId": "x"}, "constructor": "c"}');
  const { samples } = await readContent(outputFile({ rows: [{ vars: {}, outcome: 'pass', metadata }] }));
  expect(Object.hasOwn(samples[0]!.metadata, 'pluginId')).toBe(false);
  expect(samples[0]!.metadata['constructor']).toBe('c');
});
