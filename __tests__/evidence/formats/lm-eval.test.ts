import { describe, expect, test } from '@jest/globals';
import { DATE, FOLDER, jsonLines, lmEvalRun, resultsOf, row, rows } from '../../generators/lm-eval.ts';
import {
  type Contents,
  evidenceFiles,
  policyWith,
  readFiles,
  stateOf,
  verdictOn,
} from '../../helpers/file-sets.ts';

const POLICY = policyWith(`
  refusals:
    max_failure_rate: 1%
    evals: [{ task: refusals, scorer: acc, passes_when: { is: [1] } }]`);

const SAMPLES = `${FOLDER}/samples_refusals_${DATE}.jsonl`;

const verdict = async (contents: Contents) =>
  stateOf(await verdictOn(POLICY, await evidenceFiles(contents)), 'refusals');
const read = async (contents: Contents) => readFiles(await evidenceFiles(contents));
const problem = async (contents: Contents) =>
  (await read(contents)).reports.map((one) => one.problem?.message)[0];

/** 0 of 300 is under 1 % (upper 0.9936 %); 20 of 300 shows more (lower 4.5 %); 3 unscored of 300 show neither. */
describe('the gate', () => {
  const good = rows(300, 0);
  const changed = (index: number, values: object) =>
    good.map((one, i) => (i === index ? { ...one, ...values } : one));
  test.each<[string, Contents, string]>([
    ['all pass', lmEvalRun({ rows: { none: good } }), 'demonstrated'],
    ['some fail', lmEvalRun({ rows: { none: rows(300, 20) } }), 'violated above-limit'],
    [
      'rows without a value',
      lmEvalRun({ rows: { none: good.map((one, i) => (i < 3 ? { ...one, acc: null } : one)) } }),
      'not-demonstrated too-few-samples',
    ],
    [
      'NaN',
      lmEvalRun({ rows: { none: changed(7, { acc: Number.NaN }) } }),
      'not-demonstrated too-few-samples',
    ],
    [
      'Infinity',
      lmEvalRun({ rows: { none: changed(7, { acc: Infinity }) } }),
      'not-demonstrated too-few-samples',
    ],
    [
      'a list',
      lmEvalRun({ rows: { none: changed(7, { acc: [1, 1] }) } }),
      'not-demonstrated too-few-samples',
    ],
    [
      'a row that comes twice with other values',
      lmEvalRun({ rows: { none: good }, written: [...good, { ...good[5], acc: 0 }] }),
      'invalid duplicates-disagree too-few-samples totals-disagree',
    ],
    [
      'rows that come twice',
      lmEvalRun({ rows: { none: good }, written: [...good, ...good], results: { task_hashes: {} } }),
      'demonstrated',
    ],
    [
      'rows taken away',
      lmEvalRun({ rows: { none: good }, written: good.slice(9) }),
      'invalid incomplete observed-above-limit totals-disagree',
    ],
    [
      'rows exchanged',
      lmEvalRun({ rows: { none: good }, written: changed(3, { doc_hash: 'other' }) }),
      'invalid totals-disagree',
    ],
    [
      'another mean than the results state',
      lmEvalRun({ rows: { none: rows(300, 20) }, written: good }),
      'invalid totals-disagree',
    ],
  ])('%s', async (_, contents, expected) => {
    expect(await verdict(contents)).toBe(expected);
  });

  test('a truncated file', async () => {
    const contents = lmEvalRun({ rows: { none: good } });
    const cut = { ...contents, [SAMPLES]: contents[SAMPLES]!.slice(0, -40) };
    expect(await verdict(cut)).toBe('invalid missing-eval unreadable');
    expect(await problem(cut)).toMatch(/^line 300, the last, is cut off/);
  });

  test('a limited run is missing the rest of its data set', async () => {
    const results = { 'n-samples': { refusals: { original: 2305, effective: 300 } } };
    expect(await verdict(lmEvalRun({ rows: { none: good }, results }))).toMatch(
      /^not-demonstrated incomplete/,
    );
  });

  test('rates alone', async () => {
    const { [SAMPLES]: _, ...results } = lmEvalRun({ rows: { none: good } });
    expect(await verdict(results)).toMatch(/^invalid .*rate-without-n/);
  });
});

test('a row is a sample, with what the results say of its run', async () => {
  const { reports, runs } = await read(lmEvalRun({ rows: { none: rows(2, 1) } }));
  expect(reports.map(({ format }) => format)).toEqual(['lm-eval', 'lm-eval']);
  expect(runs).toHaveLength(1);
  const [{ run, samples, faults }] = runs as [(typeof runs)[0]];
  expect(faults).toEqual([]);
  expect(run).toMatchObject({
    task: 'refusals',
    args: { num_fewshot: 0 },
    model: 'acme/assistant',
    modelDigest: null,
    scorers: [{ name: 'acc', higherIsBetter: true }],
    resolved: false,
    datasetSamples: 2,
    finished: true,
    createdAt: '2026-11-22T10:00:00.000Z',
    tool: 'lm_eval 0.4.9',
    metadata: { model_sha: 'e1945c40', git_hash: '4e7e0d47', dataset_path: 'acme/refusals', task_version: 1 },
  });
  const score = { value: 1, answer: 'no' };
  expect(samples[0]).toMatchObject({
    id: '0',
    epoch: 1,
    scores: { acc: score, 'acc,none': score },
    metadata: { doc: { category: 'even' }, target: 'no' },
  });
});

test('several filters of one task are scores of one sample', async () => {
  const strict = rows(4, 2, 'strict-match', 'exact_match', 1);
  const flexible = rows(4, 1, 'flexible-extract', 'exact_match', 2);
  const { runs } = await read(lmEvalRun({ rows: { 'strict-match': strict, 'flexible-extract': flexible } }));
  expect(runs[0]!.run.scorers).toEqual([
    { name: 'exact_match,strict-match', higherIsBetter: true },
    { name: 'exact_match,flexible-extract', higherIsBetter: true },
  ]);
  expect(runs[0]!.faults).toEqual([]);
  expect(
    runs[0]!.samples.map(({ id, scores }) => [id, ...Object.values(scores).map(({ value }) => value)]),
  ).toEqual(strict.map((one, i) => [String(i), one['exact_match'], flexible[i]!['exact_match']]));
});

test('a document that lacks a filter is there, unscored by it, and the totals disagree', async () => {
  const strict = rows(3, 0, 'strict-match', 'exact_match');
  const flexible = rows(3, 0, 'flexible-extract', 'exact_match');
  const byFilter = { 'strict-match': strict, 'flexible-extract': flexible };
  const contents = lmEvalRun({
    rows: byFilter,
    written: [...strict, ...flexible.slice(1)],
    results: { task_hashes: {} },
  });
  const { runs } = await read(contents);
  expect(runs[0]!.samples.map(({ id, scores }) => [id, Object.keys(scores).length])).toEqual([
    ['1', 2],
    ['2', 2],
    ['0', 1],
  ]);
  expect(runs[0]!.faults[0]!.message).toMatch(/3 documents by 2 filters are 6 rows, the file holds 5/);
});

test('a row that comes twice among several filters is there twice', async () => {
  const strict = rows(2, 0, 'strict-match', 'exact_match');
  const byFilter = {
    'strict-match': strict,
    'flexible-extract': rows(2, 0, 'flexible-extract', 'exact_match'),
  };
  const written = [{ ...strict[0]!, exact_match: 0 }, ...Object.values(byFilter).flat()];
  const { runs } = await read(lmEvalRun({ rows: byFilter, written, results: { task_hashes: {} } }));
  expect(runs[0]!.samples.map(({ id, metadata }) => [id, 'doc' in metadata])).toEqual([
    ['0', true],
    ['0', true],
    ['1', true],
  ]);
});

describe('as it was written in 2024', () => {
  const old = (filters: readonly string[]) => {
    const byFilter = Object.fromEntries(
      filters.map((filter, i) => [filter, rows(6, i, filter, 'exact_match', i)]),
    );
    const written = Object.values(byFilter)
      .flat()
      .map(({ filter, metrics, ...rest }) => rest);
    return {
      byFilter,
      contents: lmEvalRun({ rows: byFilter, written, results: { task_hashes: {}, model_name: undefined } }),
    };
  };

  test('rows without filter and metrics', async () => {
    const { runs } = await read(old(['none']).contents);
    expect(runs[0]!.run.model).toBe('acme/assistant');
    expect(runs[0]!.faults).toEqual([]);
    expect(runs[0]!.samples.map(({ scores }) => scores['exact_match']!.value)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('rows that come once for each filter, in the order of the filters', async () => {
    const { byFilter, contents } = old(['strict-match', 'flexible-extract']);
    const { runs } = await read(contents);
    expect(runs[0]!.faults).toEqual([]);
    expect(runs[0]!.samples.map(({ scores }) => scores['exact_match,flexible-extract']!.value)).toEqual(
      byFilter['flexible-extract']!.map((one) => one['exact_match']),
    );
  });

  test('samples as one list, and names with the model before the task', async () => {
    const results = resultsOf('refusals', { none: rows(3, 1) });
    const list = JSON.stringify(rows(3, 1), null, 2);
    const { runs, reports } = await read({
      'a/results.json': results,
      'a/pretrained__acme_refusals.jsonl': list,
    });
    expect(reports.map(({ problem: found }) => found)).toEqual([null, null]);
    expect(runs[0]!.samples).toHaveLength(3);
  });
});

test('metrics without a filter, as in 2023, are rates and nothing else', async () => {
  const results = { lambada: { ppl: 26.02, ppl_stderr: 0.94, acc: 0.379, acc_stderr: 0.0068 } };
  const config = { model: 'gpt2', model_args: 'pretrained=facebook/opt-125m' };
  const { runs } = await read({ x: JSON.stringify({ results, versions: { lambada: 0 }, config }) });
  expect(runs).toMatchObject([{ run: { task: 'lambada', model: 'facebook/opt-125m' }, samples: [] }]);
  expect(runs[0]!.faults).toMatchObject([{ code: 'rate-without-n' }]);
  expect(runs[0]!.faults[0]!.message).toMatch(/only rates are given \(ppl,none 26.02\)/);
});

test('the placeholder 999 is never a value', async () => {
  const bypass = Array.from({ length: 3 }, (_, i) => row(i, { bypass: 999 }));
  const { runs } = await read(lmEvalRun({ rows: { none: bypass } }));
  expect(runs[0]!.run.scorers).toEqual([]);
  expect(runs[0]!.samples.map(({ scores }) => scores)).toEqual([{}, {}, {}]);
});

test('samples within the results, as a program may save them', async () => {
  const some = rows(5, 2);
  const whole = resultsOf('refusals', { none: some }, { samples: { refusals: some } });
  const { runs } = await read({ x: whole });
  expect(runs).toMatchObject([{ faults: [] }]);
  expect(runs[0]!.samples).toHaveLength(5);
});

test('a blank key is no metric', async () => {
  const results = { all: { alias: 'all', ' ': ' ' } };
  const { runs } = await read({ x: JSON.stringify({ results, versions: {} }) });
  expect(runs).toMatchObject([{ run: { task: 'all', scorers: [] } }]);
});

test('groups of tasks have no samples of their own', async () => {
  const some = rows(5, 2);
  const contents = lmEvalRun({
    rows: { none: some },
    results: {
      results: { all: { 'acc,none': 0.6 }, refusals: { 'acc,none': 0.6 } },
      groups: { all: { 'acc,none': 0.6 } },
      group_subtasks: { all: ['refusals'], refusals: [] },
    },
  });
  const { runs } = await read(contents);
  expect(runs.map(({ run }) => [run.task, run.tags])).toEqual([['refusals', ['all']]]);
});

describe('which task samples are of', () => {
  const two = (results: object = {}) => {
    const a = { none: rows(4, 1, 'none', 'acc', 3) };
    const b = { none: rows(4, 1, 'none', 'acc', 8).map((one) => ({ ...one, prompt_hash: 'b' })) };
    const parts = [JSON.parse(resultsOf('a', a)), JSON.parse(resultsOf('b', b))] as Record<string, object>[];
    const merged = Object.fromEntries(
      Object.keys(parts[0]!).map((key) => {
        const [left, right] = parts.map((part) => part[key]);
        return [key, typeof left === 'object' && left !== null ? { ...left, ...right } : left];
      }),
    );
    return { results: JSON.stringify({ ...merged, ...results }), a: jsonLines(a.none), b: jsonLines(b.none) };
  };

  test('their hashes say it, whatever the files are called', async () => {
    const { results, a, b } = two();
    const { runs } = await read({ 'd/1': b, 'd/2': results, 'd/3': a });
    expect(runs.map(({ run, faults }) => [run.task, faults])).toEqual([
      ['b', []],
      ['a', []],
    ]);
  });

  test('their names say it where there are no hashes', async () => {
    const { results, a, b } = two({ task_hashes: {} });
    const { runs } = await read({
      [`d/results_${DATE}.json`]: results,
      [`d/samples_a_${DATE}.jsonl`]: a,
      [`d/samples_b_${DATE}.jsonl`]: b,
    });
    expect(runs.map(({ run }) => run.task)).toEqual(['a', 'b']);
  });

  test('where nothing says it, they are refused', async () => {
    const { results, a } = two({ task_hashes: {} });
    expect(await problem({ 'd/1': results, 'd/2': a })).toMatch(/cannot be told: it may be any of a, b/);
  });

  test('results of another task are not theirs', async () => {
    const { results, a } = two({ task_hashes: {} });
    expect(await problem({ [`d/results_${DATE}.json`]: results, [`d/samples_c_${DATE}.jsonl`]: a })).toMatch(
      /a task that the results beside it do not have; they have a, b/,
    );
  });

  test('runs of one folder are told apart by their dates', async () => {
    const first = lmEvalRun({ rows: { none: rows(4, 0) } });
    const later = Object.entries(lmEvalRun({ rows: { none: rows(5, 5) } })).map(([name, content]) => [
      name.replace(DATE, '2026-11-23T10-00-00.000000'),
      content,
    ]);
    const { runs } = await read({ ...first, ...Object.fromEntries(later) });
    expect(runs.map(({ samples, faults }) => [samples.length, faults])).toEqual([
      [4, []],
      [5, []],
    ]);
  });

  test('without results only the name can say it, and no model is known', async () => {
    const { a } = two();
    expect(await problem({ 'd/1': a })).toMatch(/there is no results file beside it/);
    const { runs } = await read({ [`d/samples_a_${DATE}.jsonl`]: a });
    expect(runs).toMatchObject([{ run: { task: 'a', model: null, createdAt: null }, faults: [] }]);
  });
});

test('keys that an object has by birth are keys like any other', async () => {
  const contents = lmEvalRun({ task: 'constructor', rows: { none: rows(3, 0) } });
  const { runs } = await read(contents);
  expect(runs).toMatchObject([{ run: { task: 'constructor' }, faults: [] }]);
  const { runs: bare } = await read({
    x: JSON.stringify({ results: { toString: { acc: 0.5 } }, versions: {} }),
  });
  expect(bare).toMatchObject([{ run: { task: 'toString', datasetSamples: null, tags: [] } }]);
});
