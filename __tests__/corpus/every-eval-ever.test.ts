/** Every real file of every_eval_ever: all were scraped from documents, and are refused for that. */
import { describe, expect, test } from '@jest/globals';
import { evidenceFile } from '../generators/evidence.ts';
import { policyWith, readFiles, stateOf, verdictOn } from '../helpers/file-sets.ts';
import { corpusOf, filesIn, foldersOf, number, table } from './corpus.ts';

const lines = corpusOf('every_eval_ever');
const print = table('every-eval-ever');

describe.each(foldersOf(lines))('%s', (folder, files) => {
  test.each([true, false])('is refused: it is of no run (by its name: %s)', async (named) => {
    const { reports, runs } = await readFiles(await filesIn(folder, { named }));
    expect(runs).toEqual([]);
    for (const [index, line] of files.entries()) {
      const { format, problem } = reports[index]!;
      expect(format).toBe('every-eval-ever');
      expect(problem?.message).toMatch(/was not written from a run: `source_type` is "documentation"/);
      if (named) print(line.path, 0, `refused: ${problem!.message}`);
    }
  });

  /** Beyond that they are read: the same files, had they been of a run, hold what STATS.md counts. */
  test('is otherwise read to its figures', async () => {
    const files = await Promise.all(
      (await filesIn(folder)).map(async ({ name, bytes }) => {
        const text = Buffer.from(await bytes.read(0, bytes.size)).toString();
        return evidenceFile(
          text.replace('"source_type": "documentation"', '"source_type": "evaluation_run"'),
          name,
        );
      }),
    );
    const { reports, runs } = await readFiles(files);
    expect(reports.map(({ problem }) => problem)).toEqual(files.map(() => null));
    const [aggregate, samples] = foldersOf(lines).find(([name]) => name === folder)![1];
    expect(runs).toHaveLength(number(aggregate!, 'results'));
    const stated = [...aggregate!.text.matchAll(/\('([^']+)', ([\d.]+), (True|False)\)/g)];
    for (const [index, [, name, , lower]] of stated.entries()) {
      expect(runs[index]!.run).toMatchObject({
        task: name,
        scorers: [{ higherIsBetter: lower === 'False' }, {}],
      });
    }
    expect(runs.flatMap((one) => one.samples)).toHaveLength(
      samples === undefined ? 0 : number(samples, 'rows'),
    );
    // The one score of 0.75 is of more than the one sample that is shown, and 1 is not 0.75.
    const codes = [...new Set(runs.flatMap(({ faults }) => faults.map(({ code }) => code)))];
    expect(codes).toEqual([samples === undefined ? 'rate-without-n' : 'totals-disagree']);
  });
});

if (lines.length > 0) {
  /** Six published scores, a model that is named, and no evidence: nothing they say is judged. */
  test('published scores are no evidence to a gate', async () => {
    const policy = policyWith(`
  shown:
    max_failure_rate: 60%
    evals: [{ task: IFEval, scorer: score, passes_when: { at_least: 1 }, expected_samples: 541 }]`);
    const [folder] = foldersOf(lines)[0]!;
    expect(stateOf(await verdictOn(policy, await filesIn(folder)), 'shown')).toBe(
      'invalid missing-eval unreadable',
    );
  });
}
