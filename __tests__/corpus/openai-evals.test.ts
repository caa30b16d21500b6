/** Every real log of openai/evals, read to the figures of STATS.md in the corpus. */
import { describe, expect, test } from '@jest/globals';
import { policyWith, readFiles, stateOf, verdictOn } from '../helpers/file-sets.ts';
import { corpusOf, filesIn, number, table } from './corpus.ts';

const lines = corpusOf('openai-evals');
const print = table('openai-evals');

describe.each(lines)('$path', (line) => {
  test.each([true, false])('is read to its figures (by its name: %s)', async (named) => {
    const { reports, runs } = await readFiles(await filesIn(line.folder, { named }));
    expect(reports).toMatchObject([{ format: 'openai-evals', problem: null }]);
    const { run, samples, faults } = runs[0]!;
    expect(faults).toEqual([]);
    expect(run.finished).toBe(!line.text.includes('final_report=False'));
    expect(samples).toHaveLength(number(line, 'unique sample_id'));
    expect(samples.flatMap(({ scores }) => (scores['score'] ? [scores['score'].value] : []))).toEqual([null]);
    if (named) print(line.path, samples.length, `read; the run has not ended (${run.status})`);
  });

  /** Nine samples, none of them judged, of a run that did not end: nothing is shown either way. */
  test('shows nothing to a gate', async () => {
    const policy = policyWith(`
  shown:
    max_failure_rate: 10%
    evals:
      - { task: semantic_role_recognition, scorer: score, passes_when: { at_least: 0.5 }, expected_samples: 9 }`);
    expect(stateOf(await verdictOn(policy, await filesIn(line.folder)), 'shown')).toBe(
      'not-demonstrated incomplete observed-above-limit',
    );
  });
});
