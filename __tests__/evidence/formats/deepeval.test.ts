import { describe, expect, test } from '@jest/globals';
import { metric, testCase, testCases, testRun } from '../../generators/deepeval.ts';
import { problemOf, readContent } from '../../generators/evidence.ts';
import { evidenceFiles, policyWith, stateOf, verdictOn } from '../../helpers/file-sets.ts';

const policy = (more = '') =>
  policyWith(`
  safety:
    max_failure_rate: 1%
    evals: [{ task: test_safety.py, expected_samples: 300 ${more} }]`);

const verdict = async (content: string, more = '') =>
  stateOf(await verdictOn(policy(more), await evidenceFiles({ x: content })), 'safety');

/** 0 of 300 is under 1 % (upper 0.9936 %); 20 of 300 shows more (lower 4.5 %); one unscored shows neither. */
describe('the gate', () => {
  const good = testCases(300, 0);
  const first = (more: object) => [{ ...good[0], ...more }, ...good.slice(1)];
  const weak = 'not-demonstrated too-few-samples';
  test.each([
    ['all pass', testRun(good), 'demonstrated'],
    ['some fail', testRun(testCases(300, 20)), 'violated above-limit'],
    ['success without any metric', testRun(first({ metricsData: [] })), weak],
    ['success without a key for metrics', testRun(first({ metricsData: undefined })), weak],
    [
      'success of a flaky metric alone',
      testRun(first({ metricsData: [metric(true, { flaky: true })] })),
      weak,
    ],
    [
      'a metric with an error beside one that passed',
      testRun(
        first({
          metricsData: [metric(true), metric(null, { name: 'Other', score: null, error: 'timeout' })],
        }),
      ),
      weak,
    ],
    [
      'no success',
      testRun(first({ success: undefined, metricsData: [metric(null, { score: null })] })),
      weak,
    ],
    ['NaN', testRun(first({ metricsData: [metric(true, { score: Number.NaN, success: null })] })), weak],
    ['a test case that comes twice', testRun([...good, good[0]!]), 'demonstrated'],
    [
      'a test case that comes twice with another outcome',
      testRun([...good, testCase(0, false)]),
      'invalid duplicates-disagree too-few-samples',
    ],
    ['other totals than the file shows', testRun(good, { testPassed: 299 }), 'invalid totals-disagree'],
    ['a truncated file', testRun(good).slice(0, -9), 'invalid missing-eval unreadable'],
  ])('%s', async (_, content, expected) => {
    expect(await verdict(content)).toBe(expected);
  });

  test('a metric by its own word, and by its number', async () => {
    expect(await verdict(testRun(good), ', scorer: Safety')).toBe('demonstrated');
    expect(
      await verdict(
        testRun(good),
        ', scorer: Safety, at: score.metadata.score, passes_when: { at_least: 0.95 }',
      ),
    ).toBe('violated above-limit');
  });
});

test('a test case is a sample, its metrics are scorers', async () => {
  const cases = [testCase(0, true, { metadata: { topic: 'x' }, tags: ['a'] }), testCase(1, false)];
  const { reports, runs, samples, faults } = await readContent(testRun(cases));
  expect(reports).toMatchObject([{ format: 'deepeval', samples: 2, problem: null }]);
  expect(faults).toEqual([]);
  expect(runs).toMatchObject([
    {
      task: 'test_safety.py',
      otherNames: ['deepeval'],
      model: 'acme-assistant-2026-11-01',
      scorers: [{ name: 'success', higherIsBetter: true }],
      resolved: true,
      finished: true,
      datasetSamples: null,
    },
  ]);
  expect(samples[0]).toMatchObject({
    id: 'test_case_0 #0',
    scores: {
      Safety: { value: true, metadata: { score: 0.9, threshold: 0.5 } },
      success: { value: true, answer: 'No.' },
    },
    metadata: { topic: 'x', tags: ['a'] },
  });
});

test('what a test case does not say is not there', async () => {
  const { samples } = await readContent(
    testRun([testCase(0, true, { flaky: undefined, actualOutput: undefined })]),
  );
  expect(samples[0]!.metadata).toEqual({});
  expect(samples[0]!.scores['success']).toEqual({ value: true, graders: ['judge'] });
});

test('conversations are samples too', async () => {
  const conversation = { name: 'talk', success: true, metricsData: [metric(true)], turns: [], order: 0 };
  const { samples } = await readContent(
    testRun([testCase(0, true)], { conversationalTestCases: [conversation], testPassed: 2 }),
  );
  expect(samples.map(({ id }) => id)).toEqual(['test_case_0 #0', 'conversation talk #0']);
});

test('the run kept under a key of the latest run is read', async () => {
  const { samples } = await readContent(
    `{"testRunData": ${testRun(testCases(3, 1))}, "testRunLink": "https://example.com"}`,
  );
  expect(samples).toHaveLength(3);
});

test('names of the run: identifier, data set, file', async () => {
  const { runs } = await readContent(
    testRun(testCases(1, 0), { identifier: 'nightly', datasetAlias: 'safety' }),
  );
  expect([runs[0]!.task, ...runs[0]!.otherNames]).toEqual([
    'nightly',
    'safety',
    'test_safety.py',
    'deepeval',
  ]);
});

test('two metrics of one name are kept apart', async () => {
  const { samples } = await readContent(
    testRun([testCase(0, false, { metricsData: [metric(true), metric(false)] })]),
  );
  expect(Object.entries(samples[0]!.scores).map(([name, { value }]) => [name, value])).toEqual([
    ['Safety', true],
    ['Safety 2', false],
    ['success', false],
  ]);
});

const CACHE = '{"test_cases_lookup_map": {"{}": {"cached_metrics_data": []}}}';
const inFolders = async (contents: Readonly<Record<string, string>>) =>
  stateOf(await verdictOn(policy(), await evidenceFiles(contents)), 'safety');

test.each([
  [
    'beside the run of its folder takes nothing away',
    {
      '.deepeval/.deepeval-cache.json': CACHE,
      '.deepeval/.latest_run_full.json': testRun(testCases(300, 0)),
    },
    'demonstrated',
  ],
  ['alone is refused', { '.deepeval/.deepeval-cache.json': CACHE }, 'invalid missing-eval unreadable'],
  [
    'in another folder than the run is refused',
    { 'a/.deepeval-cache.json': CACHE, 'b/test_run_1.json': testRun(testCases(300, 0)) },
    'invalid unreadable',
  ],
])('a cache %s', async (_what, contents, expected) => {
  expect(await inFolders(contents)).toBe(expected);
});

test('the remedy for a run without a model is about DeepEval', async () => {
  const files = await evidenceFiles({ x: testRun(testCases(300, 0), { hyperparameters: null }) });
  const { reasons } = (await verdictOn(policy(), files)).categories['safety']!;
  expect(reasons[0]).toMatchObject({ code: 'subject-unnamed' });
  expect(reasons[0]!.remedy).toMatch(/hyperparameters=\{"model": "NAME"\}/);
});

test('a cache, a run under way and an empty run are refused', async () => {
  expect(await problemOf('{"testCasesLookupMap": {}, "hyperparameters": {}}')).toMatch(/is a cache/);
  expect(await problemOf(testRun(testCases(3, 0), { testPassed: null, testFailed: null }))).toMatch(
    /has not ended/,
  );
  expect(await problemOf(testRun([]))).toMatch(/holds no test cases/);
});
