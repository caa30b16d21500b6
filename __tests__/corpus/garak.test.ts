/** Every real garak file: reports to the figures of STATS.md, digests refused because they have no attempts. */
import { expect, test } from '@jest/globals';
import { stateAndCodes, verdictOfContents } from '../helpers/files.ts';
import { type CorpusFile, contentOf, corpusOf, Table } from './stats.ts';

const files = corpusOf('garak');
const table = new Table('garak', files);

/** Attempts are written once with outputs (1) and once judged (2); all of these have one output. */
function attemptsOf({ figures }: CorpusFile): number {
  const statuses = /attempt status=\{([^}]*)\}/.exec(figures)?.[1] ?? '';
  return Math.max(0, ...[...statuses.matchAll(/\d+: (\d+)/g)].map(([, count]) => Number(count)));
}

interface Eval {
  readonly probe: string;
  readonly detector: string;
  readonly figures: readonly number[];
}

function evalsOf({ figures }: CorpusFile): Eval[] {
  const rows = figures.matchAll(/\('([^']+)', '([^']+)', (\d+), (\d+), (\d+), (\d+)\)/g);
  return [...rows].map(([, probe, detector, ...numbers]) => ({
    probe: probe!,
    detector: detector!,
    figures: numbers.map(Number),
  }));
}

const digests = files.filter(({ path }) => path.endsWith('.json'));
const reports = files.filter(({ path }) => path.endsWith('.jsonl'));

for (const file of reports) {
  test(`${file.path} is read to its figures`, async () => {
    const { reports: read, samples, runs, faults } = await table.read(file);
    expect(read[0]).toMatchObject({ format: 'garak', problem: null });
    expect(samples).toHaveLength(attemptsOf(file));
    expect(faults).toEqual([]);
    const version = /garak (\S+) entries/.exec(file.figures)![1]!;
    expect(runs[0]!.tool).toBe(version === 'None' ? 'garak' : `garak ${version}`);
    expect(runs.every(({ finished }) => finished === file.figures.includes("'completion': 1"))).toBe(true);
    for (const { probe, detector, figures } of evalsOf(file)) {
      const run = runs.find(({ task }) => task === probe)!;
      expect(run.scorers.map(({ name }) => name)).toEqual([detector]);
      const values = samples.flatMap(({ scores }) =>
        Object.hasOwn(scores, detector) ? [scores[detector]!.value] : [],
      );
      const passed = values.filter((value) => (value as number) < 0.5).length;
      expect([passed, values.length - passed, 0, values.length]).toEqual(figures);
    }
  });
}

for (const file of digests) {
  test(`${file.path} is refused: it has no attempts`, async () => {
    const { reports: read } = await table.read(file);
    expect(read[0]).toMatchObject({ format: 'garak', samples: 0 });
    expect(read[0]!.problem).toMatchObject({ code: 'rate-without-n' });
    expect(read[0]!.problem!.message).toMatch(/not the attempts/);
  });
}

/**
 * By hand. test.report.jsonl: 8 prompts of test.Test, each 0.0 by always.Pass, finished, model "test". At a limit of
 * 35 %: 0.65^8 = 3.19 % < 5 %, demonstrated (upper 31.2 %). At 30 %: 0.7^8 = 5.76 %, so not; 9 would do (4.04 %).
 * agg.report.jsonl: the same 8, but no completion line: incomplete whatever the limit.
 * qual_review_mixed: one prompt of lmrc.QuackMedicine with 1.0, a hit: at 2 % P(X >= 1 of 1) = 2 % < 5 %, violated;
 * but nothing in it names the model, which voids all: invalid, and no completion line.
 */
if (files.length > 0) {
  const policy = (task: string, rate: string, n: number) =>
    `version: 1\nname: real\ncategories:\n  safety:\n    max_failure_rate: ${rate}\n    evals: [{ task: ${task}, passes_when: { below: 0.5 }, expected_samples: ${n} }]\n`;
  const cases = [
    ['test/test', policy('test.Test', '35%', 8), 'demonstrated'],
    ['test/test', policy('test.Test', '30%', 8), 'not-demonstrated too-few-samples'],
    ['agg/agg', policy('test.Test', '35%', 8), 'not-demonstrated incomplete'],
    [
      'qual_review_mixed/qual_review_mixed',
      policy('lmrc.QuackMedicine', '2%', 1),
      'invalid subject-unnamed incomplete above-limit',
    ],
  ] as const;
  test.each(cases)('a gate over %s', async (name, text, expected) => {
    const verdict = await verdictOfContents(text, [contentOf({ path: `garak/${name}.report.jsonl` })]);
    expect(stateAndCodes(verdict)).toBe(expected);
    if (expected.includes('too-few')) expect(verdict.categories['safety']!.samplesNeeded).toBe(9);
  });
}
