/** Every real file of DeepEval, read to the figures of STATS.md in the corpus, or refused as docs/formats/deepeval.md says. */
import { describe, expect, test } from '@jest/globals';
import { policyWith, readFiles, stateOf, verdictOn } from '../helpers/file-sets.ts';
import { corpusOf, filesIn, type Line, number, table } from './corpus.ts';

const lines = corpusOf('deepeval');
const print = table('deepeval');

const isCache = ({ text }: Line) => text.includes('testCasesLookupMap');

/** `{('Answer Relevancy', True): 2}` as `Answer Relevancy`, true, 2. */
function metricsIn({ text }: Line): [string, boolean, number][] {
  return [...text.matchAll(/\('([^']+)', (True|False)\): (\d+)/g)].map(([, name, success, count]) => [
    name!,
    success === 'True',
    Number(count),
  ]);
}

describe.each(lines.filter((line) => !isCache(line)))('$path', (line) => {
  test.each([true, false])('is read to its figures (by its name: %s)', async (named) => {
    const { reports, runs } = await readFiles(await filesIn(line.folder, { named }));
    expect(reports).toMatchObject([{ format: 'deepeval', problem: null }]);
    const { samples, faults } = runs[0]!;
    expect(faults).toEqual([]);
    expect(samples).toHaveLength(number(line, 'testCases'));
    for (const [metric, success, count] of metricsIn(line)) {
      expect(samples.filter(({ scores }) => scores[metric]?.value === success)).toHaveLength(count);
    }
    const successes = samples.map(({ scores }) => scores['success']!.value);
    // Without a metric `success: true` is no result.
    const passed = metricsIn(line).length > 0 ? number(line, 'testPassed') : 0;
    expect(successes.filter((value) => value === true)).toHaveLength(passed);
    expect(successes.filter((value) => value === false)).toHaveLength(number(line, 'testFailed'));
    if (named)
      print(
        line.path,
        samples.length,
        passed + number(line, 'testFailed') > 0 ? 'read' : 'read: all unscored',
      );
  });
});

describe.each(lines.filter(isCache))('$path', (line) => {
  test('is refused: a cache is of no run', async () => {
    const [report] = (await readFiles(await filesIn(line.folder, { named: false }))).reports;
    expect(report).toMatchObject({ format: 'deepeval', samples: 0 });
    expect(report!.problem?.message).toMatch(/is a cache/);
    print(line.path, 0, `refused: ${report!.problem!.message}`);
  });
});

/**
 * Worked out by hand. One test case that fails, against 3 %: 1 of 1, which at 3 % has a chance of 3 %: a violation.
 * Two that pass: upper bound 77.6 %, too few for 50 %, enough for 80 %. Two successes without any metric are unscored:
 * 2 of 2 against the bound, and no violation. None of the runs names its model.
 */
const GATES: [folder: string, limit: string, expected: number, state: string][] = [
  ['test-run-sample', '3%', 1, 'invalid above-limit subject-unnamed'],
  ['test_crewai', '80%', 2, 'invalid subject-unnamed'],
  ['test_crewai', '50%', 2, 'invalid subject-unnamed too-few-samples'],
  ['test_openai_agents', '80%', 2, 'invalid observed-above-limit subject-unnamed'],
  ['test_llamaindex', '80%', 2, 'invalid observed-above-limit subject-unnamed'],
];

if (lines.length > 0) {
  test.each(GATES)('%s at %s, %d expected: %s', async (folder, limit, expected, state) => {
    const policy = policyWith(`
  shown:
    max_failure_rate: ${limit}
    evals: [{ task: deepeval, expected_samples: ${expected} }]`);
    expect(stateOf(await verdictOn(policy, await filesIn(`deepeval/${folder}`)), 'shown')).toBe(state);
  });
}
