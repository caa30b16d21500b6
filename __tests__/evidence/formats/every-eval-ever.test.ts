import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  AGGREGATE,
  evaluation,
  INSTANCES,
  instance,
  instances,
  lines,
} from '../../generators/every-eval-ever.ts';
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
    evals: [{ task: refusals, scorer: score, passes_when: { at_least: 1 } }]`);

const verdict = async (contents: Contents) =>
  stateOf(await verdictOn(POLICY, await evidenceFiles(contents)), 'refusals');
const read = async (contents: Contents) => readFiles(await evidenceFiles(contents));
const problem = async (contents: Contents) => {
  const { reports } = await read(contents);
  return reports.map((one) => one.problem?.message).find((message) => message !== undefined);
};

/** 0 of 300 is under 1 % (upper 0.9936 %); 20 of 300 shows more (lower 4.5 %); one unscored shows neither. */
describe('the gate', () => {
  const good = instances(300, 0);
  const first = (more: object) => [{ ...good[0], ...more }, ...good.slice(1)];
  const weak = 'not-demonstrated too-few-samples';
  const loose = { detailed_evaluation_results: undefined };
  test.each<[string, Contents, string]>([
    ['all pass', evaluation({ instances: good }), 'demonstrated'],
    ['some fail', evaluation({ instances: instances(300, 20) }), 'violated above-limit'],
    ['an instance with an error', evaluation({ instances: first({ error: 'timeout' }) }), weak],
    [
      'an instance without a score',
      evaluation({
        instances: [instance(0, null), ...good.slice(1)],
        result: { score_details: { score: 1 } },
      }),
      weak,
    ],
    ['NaN', evaluation({ instances: first({ evaluation: { score: Number.NaN, is_correct: true } }) }), weak],
    [
      'a sample that comes twice fails if it fails once',
      evaluation({ instances: [...good, instance(0, false)] }),
      weak,
    ],
    [
      'another score than the samples show',
      evaluation({ instances: good, result: { score_details: { score: 0.5 } } }),
      'invalid totals-disagree',
    ],
    [
      'another number of samples than the score is of',
      evaluation({
        instances: good,
        result: { score_details: { score: 1, uncertainty: { num_samples: 400 } } },
      }),
      'invalid totals-disagree',
    ],
    [
      'fewer rows than the aggregate states',
      evaluation({ instances: good, aggregate: { detailed_evaluation_results: { total_rows: 400 } } }),
      'invalid totals-disagree',
    ],
    [
      'rows exchanged',
      evaluation({ instances: good, written: lines([...good].reverse()) }),
      'invalid digest-mismatch incomplete observed-above-limit selector-matches-nothing',
    ],
    [
      'a truncated file',
      evaluation({ instances: good, written: lines(good).slice(0, -9), aggregate: loose }),
      'invalid incomplete too-few-samples unreadable',
    ],
    [
      'a score alone',
      { [AGGREGATE]: evaluation({ instances: good })[AGGREGATE]! },
      'invalid incomplete observed-above-limit rate-without-n selector-matches-nothing',
    ],
    [
      'what was published by others',
      evaluation({ instances: good, aggregate: { source_metadata: { source_type: 'documentation' } } }),
      'invalid missing-eval unreadable',
    ],
  ])('%s', async (_, contents, expected) => {
    expect(await verdict(contents)).toBe(expected);
  });
});

test('an instance is a sample, with what the aggregate says of its run', async () => {
  const { reports, runs } = await read(evaluation({ instances: instances(2, 1) }));
  expect(reports.map(({ format, problem: found }) => [format, found])).toEqual(
    Array(2).fill(['every-eval-ever', null]),
  );
  expect(runs).toHaveLength(1);
  const [{ run, samples, faults }] = runs as [(typeof runs)[0]];
  expect(faults).toEqual([]);
  expect(run).toMatchObject({
    task: 'refusals',
    otherNames: ['refusals.accuracy', 'acme refusals'],
    model: 'acme/assistant',
    scorers: [
      { name: 'score', higherIsBetter: true },
      { name: 'is_correct', higherIsBetter: true },
    ],
    datasetSamples: 2,
    createdAt: '2025-11-22T10:00:00.000Z',
    tool: 'inspect_ai 0.3.240',
  });
  expect(samples[0]).toEqual({
    id: 'q0',
    epoch: 1,
    scores: { score: { value: 1, answer: 'no' }, is_correct: { value: true, answer: 'no' } },
    metadata: { subject: 'even' },
    locator: { text: 'q0 (line 1)' },
  });
});

test('several results of one evaluation are told apart by their ids', async () => {
  const [first] = JSON.parse(evaluation({ instances: instances(1, 0) })[AGGREGATE]!).evaluation_results;
  const second = {
    ...first,
    evaluation_result_id: 'refusals.length',
    metric_config: { lower_is_better: true },
  };
  const all = [instance(0, true), instance(0, false, { evaluation_result_id: 'refusals.length' })];
  const contents = evaluation({
    instances: all,
    aggregate: { evaluation_results: [first, second] },
  });
  const { runs } = await read(contents);
  expect(runs.map(({ run, samples, faults }) => [run.id, run.scorers[0], samples.length, faults])).toEqual([
    ['acme/acme_assistant/1763805600#refusals.accuracy', { name: 'score', higherIsBetter: true }, 1, []],
    ['acme/acme_assistant/1763805600#refusals.length', { name: 'score', higherIsBetter: false }, 1, []],
  ]);
});

test('files of version 0.2, without ids of results, are read by the names of their evaluations', async () => {
  const all = [instance(0, true, { evaluation_result_id: undefined, schema_version: '0.2.0' })];
  const { runs } = await read(evaluation({ instances: all, aggregate: { schema_version: '0.2.0' } }));
  expect(runs[0]!.samples).toHaveLength(1);
});

test('an md5 is checked too', async () => {
  const all = instances(2, 0);
  const detailed = (checksum: string) => ({
    detailed_evaluation_results: { hash_algorithm: 'md5', checksum, total_rows: 2 },
  });
  const md5 = createHash('md5').update(lines(all)).digest('hex');
  expect(await problem(evaluation({ instances: all, aggregate: detailed(md5) }))).toBeUndefined();
  expect(await problem(evaluation({ instances: all, aggregate: detailed('0') }))).toMatch(/its md5 is/);
});

test('instances of another evaluation, model or result, or without their aggregate, are refused', async () => {
  const all = instances(2, 0);
  const whole = evaluation({ instances: all, aggregate: { detailed_evaluation_results: undefined } });
  const changed = (more: object) => ({ ...whole, [INSTANCES]: lines([{ ...all[0], ...more }, all[1]!]) });
  expect(await problem(changed({ model_id: 'acme/other' }))).toMatch(/line 1 is of another `model_id`/);
  expect(await problem(changed({ evaluation_result_id: 'other' }))).toMatch(/line 1 is of 0 results/);
  expect(await problem(changed({ sample_id: undefined }))).toMatch(/line 1 has no `sample_id`/);
  const second = { ...whole, [INSTANCES]: lines([all[0]!, { ...all[1], evaluation_id: 'other' }]) };
  expect(await problem(second)).toMatch(/line 2 is of another `evaluation_id`/);
  expect(await problem({ x: lines(all) })).toMatch(/has no aggregate beside it/);
});
