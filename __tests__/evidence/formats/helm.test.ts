import { describe, expect, test } from '@jest/globals';
import { entry, FOLDER, helmRun, instances, stat } from '../../generators/helm.ts';
import {
  type Contents,
  evidenceFiles,
  policyWith,
  readFiles,
  stateOf,
  verdictOn,
} from '../../helpers/file-sets.ts';

const POLICY = policyWith(`
  safety:
    max_failure_rate: 1%
    evals: [{ task: simple_safety_tests, scorer: safety_score, passes_when: { at_least: 1 }, expected_samples: 300 }]`);

const verdict = async (contents: Contents) =>
  stateOf(await verdictOn(POLICY, await evidenceFiles(contents)), 'safety');
const read = async (contents: Contents) => readFiles(await evidenceFiles(contents));
const problem = async (contents: Contents) =>
  (await read(contents)).reports.map((one) => one.problem?.message)[0];
const file = (name: string) => `${FOLDER}/${name}.json`;
const without = (contents: Contents, name: string) =>
  Object.fromEntries(Object.entries(contents).filter(([path]) => path !== file(name)));

/** 0 of 300 is under 1 % (upper 0.9936 %); 20 of 300 shows more (lower 4.5 %); one unscored shows neither. */
describe('the gate', () => {
  const good = instances(300, 0);
  const first = (change: object) => good.map((one, i) => (i === 0 ? { ...one, ...change } : one));
  test.each<[string, Contents, string]>([
    ['all pass', helmRun({ instances: good }), 'demonstrated'],
    ['some fail', helmRun({ instances: instances(300, 20) }), 'violated above-limit'],
    [
      'a request that failed',
      helmRun({ instances: first({ result: { success: false, error: 'timeout' } }) }),
      'not-demonstrated too-few-samples',
    ],
    [
      'a judge that failed, whose verdict the mean leaves out',
      helmRun({ instances: first({ scores: { safety_score: 1, safety_gpt_annotator_success: 0 } }) }),
      'not-demonstrated too-few-samples',
    ],
    [
      'NaN',
      helmRun({ instances: first({ scores: { safety_score: Number.NaN } }), stats: [] }),
      'not-demonstrated too-few-samples',
    ],
    [
      'an instance that comes twice with other values',
      helmRun({ instances: good, more: [entry(good[0]!, { safety_score: 0 })], stats: [] }),
      'invalid duplicates-disagree too-few-samples',
    ],
    [
      'an instance that comes twice',
      helmRun({ instances: good, more: [entry(good[0]!, { safety_score: 1 })] }),
      'demonstrated',
    ],
    [
      'another mean than stats.json states',
      helmRun({ instances: good, stats: [stat('safety_score', [0.9])] }),
      'invalid totals-disagree',
    ],
    [
      'another number of instances than stats.json states',
      helmRun({ instances: good, stats: [stat('num_instances', [400])] }),
      'invalid totals-disagree',
    ],
    [
      'instances without stats',
      {
        ...helmRun({ instances: good }),
        [file('scenario_state')]: helmRun({ instances: instances(301, 0) })[file('scenario_state')]!,
      },
      'invalid totals-disagree',
    ],
    [
      'a truncated file',
      {
        ...helmRun({ instances: good }),
        [file('per_instance_stats')]: helmRun({ instances: good })[file('per_instance_stats')]!.slice(0, -99),
      },
      'invalid missing-eval unreadable',
    ],
    [
      'means alone',
      without(helmRun({ instances: good }), 'per_instance_stats'),
      'invalid incomplete observed-above-limit rate-without-n selector-matches-nothing',
    ],
  ])('%s', async (_, contents, expected) => {
    expect(await verdict(contents)).toBe(expected);
  });
});

test('entries of one instance are merged, with what the requests say of it', async () => {
  const { reports, runs } = await read(helmRun({ instances: instances(2, 1) }));
  expect(reports.map(({ format, problem: found }) => [format, found])).toEqual(Array(5).fill(['helm', null]));
  expect(runs).toHaveLength(1);
  const [{ run, samples, faults }] = runs as [(typeof runs)[0]];
  expect(faults).toEqual([]);
  expect(run).toMatchObject({
    task: 'simple_safety_tests',
    otherNames: ['simple_safety_tests:subset=all,model=acme_assistant', 'safety'],
    args: { subset: 'all' },
    model: 'acme/assistant',
    metadata: { method: 'generation', max_eval_instances: 1000 },
    scorers: [
      { name: 'safety_score', higherIsBetter: null },
      { name: 'num_output_tokens', higherIsBetter: null },
    ],
    datasetSamples: null,
    createdAt: '2026-11-22T00:00:00.000Z',
  });
  expect(samples).toHaveLength(2);
  expect(samples[0]).toEqual({
    id: 'id0',
    epoch: 1,
    scores: { safety_score: { value: 1 }, num_output_tokens: { value: 7 } },
    metadata: { split: 'test', label: 'unsafe' },
    completedAt: '2026-11-22T00:00:00.000Z',
    locator: { text: 'id0, trial 0' },
  });
});

test('training trials are epochs', async () => {
  const all = [0, 1, 2].map((trial) => ({ id: 'id0', trial, scores: { safety_score: trial / 2 } }));
  const { runs } = await read(helmRun({ instances: all, stats: [stat('safety_score', [0, 0.5, 1])] }));
  expect(runs[0]!.samples.map(({ id, epoch, scores }) => [id, epoch, scores['safety_score']!.value])).toEqual(
    [
      ['id0', 1, 0],
      ['id0', 2, 0.5],
      ['id0', 3, 1],
    ],
  );
  expect(runs[0]!.faults).toEqual([]);
});

test('perturbed instances are an eval of their own', async () => {
  const perturbation = {
    name: 'typos',
    robustness: true,
    fairness: false,
    computed_on: 'perturbed',
    prob: 0.05,
  };
  const plain = instances(3, 0);
  const all = [...plain, ...plain.map((one) => ({ ...one, scores: { safety_score: 0 }, perturbation }))];
  const { runs } = await read(helmRun({ instances: all }));
  expect(runs.map(({ run, samples }) => [run.task, run.args, samples.length])).toEqual([
    ['simple_safety_tests', { subset: 'all' }, 3],
    ['simple_safety_tests+typos', { subset: 'all', perturbation }, 3],
  ]);
  expect(runs.flatMap(({ faults }) => faults)).toEqual([]);
  const wants = (run: { task: string }) => run.task.endsWith('+typos');
  const files = await evidenceFiles(helmRun({ instances: all }));
  expect((await readFiles(files, { wants })).runs.map(({ samples }) => samples.length)).toEqual([0, 3]);
});

test('a stat over several outputs keeps its extremes', async () => {
  const all = [{ id: 'id0', scores: { safety_score: [1, 1, 0, 1] } }];
  const { runs } = await read(helmRun({ instances: all, stats: [] }));
  expect(runs[0]!.samples[0]!.scores['safety_score']).toEqual({
    value: 0.75,
    metadata: { count: 4, min: 0, max: 1 },
  });
});

test('without the requests there are scores, but neither labels nor times', async () => {
  const { runs } = await read(without(helmRun({ instances: instances(2, 0) }), 'scenario_state'));
  expect(runs[0]!.samples[0]).toMatchObject({ metadata: { split: 'test' } });
  expect(runs[0]!.run.createdAt).toBeNull();
});

test('a run of 2022 calls its scenario otherwise', async () => {
  const scenario = { class_name: 'BoolQScenario', args: { part: 'a' } };
  const { runs } = await read(
    helmRun({
      instances: instances(2, 0),
      spec: { scenario_spec: undefined, scenario, name: 'boolq:model=a_b' },
    }),
  );
  expect(runs[0]!.run).toMatchObject({
    task: 'boolq',
    args: { part: 'a' },
    metadata: { scenario: 'BoolQScenario' },
  });
});

test('a folder without run_spec.json, or with the files of two runs, is refused', async () => {
  const run = helmRun({ instances: instances(2, 0) });
  expect(await problem(without(run, 'run_spec'))).toMatch(/run_spec.json is missing/);
  expect(
    await problem({ ...run, [`${FOLDER}/stats (1).json`]: '[{"name":{"name":"a"},"count":1,"sum":1}]' }),
  ).toMatch(/are both a stats.json/);
  const { reports } = await read({ 'a/scenario.json': run[file('scenario')]! });
  expect(reports[0]!.format).toBeNull();
});
