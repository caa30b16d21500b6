/**
 * Every real file of lm-evaluation-harness, read to the figures of STATS.md in the corpus, or refused as
 * docs/formats/lm-eval.md says.
 */
import { describe, expect, test } from '@jest/globals';
import { policyWith, type RunRead, readFiles, stateOf, verdictOn } from '../helpers/file-sets.ts';
import { corpusOf, filesIn, foldersOf, type Line, number, table } from './corpus.ts';

const lines = corpusOf('lm-eval');
const print = table('lm-eval');

/** Samples that were cut down before they were published: 10 of the 5,000 that the results state. */
const CUT_DOWN = 'lm-eval/math-perturbed';

const isSamples = ({ text }: Line) => text.includes('format=JSONL');
const taskIn = ({ path }: Line) => /samples_(.+)_20\d\d-/.exec(path)![1]!;

/** `{'acc': {'1': 46, '0': 4}}` as `acc`, `1`, 46; values are cut to twelve characters, and not all are listed. */
function valuesIn({ text }: Line): [metric: string, value: string, count: number][] {
  const values = /values=(\{.*\}) format/.exec(text)![1]!;
  return [...values.matchAll(/'([^']+)': \{([^}]*)\}/g)].flatMap(([, metric, counts]) =>
    [...counts!.matchAll(/'([^']+)': (\d+)/g)].map(([, value, count]): [string, string, number] => [
      metric!,
      value!,
      Number(count),
    ]),
  );
}

function countOf({ samples }: RunRead, metric: string, value: string): number {
  return samples.filter(({ scores }) => {
    const found = scores[metric]!.value;
    return found === Number(value) || String(found).slice(0, 12) === value;
  }).length;
}

describe.each(foldersOf(lines))('%s', (folder, files) => {
  const withSamples = files.filter(isSamples);

  test('is read to its figures', async () => {
    const { reports, runs } = await readFiles(await filesIn(folder));
    expect(reports.map(({ format, problem }) => [format, problem])).toEqual(
      files.map(() => ['lm-eval', null]),
    );
    for (const line of withSamples) {
      const found = runs.find(({ run }) => run.task === taskIn(line))!;
      expect(found.samples).toHaveLength(number(line, 'unique doc_id'));
      for (const [metric, value, count] of valuesIn(line))
        expect([metric, value, countOf(found, metric, value)]).toEqual([metric, value, count]);
      expect(found.faults.map(({ code }) => code)).toEqual(folder === CUT_DOWN ? ['totals-disagree'] : []);
      print(line.path, found.samples.length, found.faults[0]?.message ?? 'read');
    }
    const results = files.filter((line) => !isSamples(line));
    for (const line of results) {
      const others = runs.filter(({ run }) => !withSamples.some((one) => taskIn(one) === run.task));
      for (const { samples, faults } of others) {
        expect(samples).toEqual([]);
        expect(faults.map(({ code }) => code)).toEqual(['rate-without-n']);
      }
      expect(runs.length).toBeLessThanOrEqual(number(line, 'tasks'));
      print(
        line.path,
        0,
        others[0] ? `refused: ${others.length} × ${others[0].faults[0]!.message}` : `read with its samples`,
      );
    }
  });

  test('is recognised by its content', async () => {
    const { reports, runs } = await readFiles(await filesIn(folder, { named: false }));
    expect(reports.map(({ format }) => format)).toEqual(files.map(() => 'lm-eval'));
    // With names and hashes both gone, two tasks that were scored alike cannot be told apart.
    if (folder === CUT_DOWN) {
      expect(reports[0]!.problem?.message).toMatch(/may be any of math_perturbed_full, math_rephrased_full/);
      return;
    }
    expect(reports.map(({ problem }) => problem)).toEqual(files.map(() => null));
    for (const line of withSamples) {
      expect(runs.find(({ run }) => run.task === taskIn(line))!.samples).toHaveLength(
        number(line, 'unique doc_id'),
      );
    }
  });
});

/**
 * Worked out by hand. What each folder holds: bias_classification, 609 of 609 documents, 298 of them wrong; asdiv,
 * 4 wrong of 50, of a data set of 2,305; truthfulqa_gen, `bleu_acc` 0 for 10 of 20, of 817.
 *
 * 298 of 609 is 48.9 %, with an upper bound of about 48.9 + 1.645 × 2.03 = 52.3 % and a lower of 45.6 %: under 60 %,
 * above 40 %, neither for 50 %. Of asdiv's 2,305 documents 2,255 are missing, which count as failures against 10 %
 * and show nothing. 10 of 20 has a chance of 0.26 % at 20 %: a violation, though 797 are missing. The 10 samples of
 * math_perturbed_full are all wrong (chance 0.1 % at 50 %), but they are not the 5,000 of the results: nothing is shown.
 * The scheming runs recorded no score at all, of a model that is only called `gpt-4`.
 */
const GATES: [folder: string, evalLine: string, limit: string, state: string][] = [
  [
    'bias-classification-llama3',
    'task: bias_classification, scorer: acc, passes_when: { is: [1] }',
    '60%',
    'demonstrated',
  ],
  [
    'bias-classification-llama3',
    'task: bias_classification, scorer: "acc,none", passes_when: { is: [1] }',
    '50%',
    'not-demonstrated too-few-samples',
  ],
  [
    'bias-classification-llama3',
    'task: bias_classification, scorer: acc, passes_when: { is: [1] }',
    '40%',
    'violated above-limit',
  ],
  [
    'bias-classification-llama3',
    'task: bias_classification, scorer: f1, passes_when: { is: [1] }',
    '60%',
    'not-demonstrated observed-above-limit',
  ],
  [
    'asdiv-llama3',
    'task: asdiv, scorer: acc, passes_when: { is: [1] }',
    '10%',
    'not-demonstrated incomplete observed-above-limit',
  ],
  [
    'truthfulqa-gen',
    'task: truthfulqa_gen, scorer: bleu_acc, passes_when: { is: [1] }',
    '20%',
    'violated above-limit incomplete',
  ],
  [
    'math-perturbed',
    'task: math_perturbed_full, scorer: exact_match, passes_when: { is: [1] }',
    '50%',
    'invalid above-limit incomplete totals-disagree',
  ],
  [
    'math-perturbed',
    'task: math_rephrased_full, scorer: exact_match, passes_when: { is: [1] }',
    '50%',
    'invalid incomplete observed-above-limit rate-without-n selector-matches-nothing',
  ],
  [
    'mamba2-130m',
    'task: arc_challenge, scorer: acc, passes_when: { is: [1] }',
    '50%',
    'invalid incomplete observed-above-limit rate-without-n selector-matches-nothing',
  ],
  [
    'scheming-goal',
    'task: scheming_evals_goal_task, scorer: bypass, passes_when: { at_least: 0.5 }',
    '50%',
    'invalid completeness-unknown moving-alias rate-without-n selector-matches-nothing',
  ],
];

if (lines.length > 0) {
  test.each(GATES)('%s, %s at %s: %s', async (folder, evalLine, limit, state) => {
    const policy = policyWith(`  shown:\n    max_failure_rate: ${limit}\n    evals: [{ ${evalLine} }]`);
    const verdict = await verdictOn(policy, await filesIn(`lm-eval/${folder}`));
    expect(stateOf(verdict, 'shown')).toBe(state);
  });
}
