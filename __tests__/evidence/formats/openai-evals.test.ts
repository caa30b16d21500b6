import { describe, expect, test } from '@jest/globals';
import { problemOf, readContent } from '../../generators/evidence.ts';
import { eventLog, matches } from '../../generators/openai-evals.ts';
import { evidenceFiles, policyWith, stateOf, verdictOn } from '../../helpers/file-sets.ts';

const policy = (scorer: string, passes: string) =>
  policyWith(`
  refusals:
    max_failure_rate: 1%
    evals: [{ task: refusals.test.v1, scorer: ${scorer}, passes_when: { ${passes} }, expected_samples: 300 }]`);
const MATCH = policy('match', 'is: [true]');
const SCORE = policy('score', 'at_least: 0.5');

/** 0 of 300 is under 1 % (upper 0.9936 %); 20 of 300 shows more (lower 4.5 %); one unscored shows neither. */
describe('the gate', () => {
  const good = matches(300, 0);
  const scores = (first: unknown) =>
    good.map(([, id], i): [string, string, Record<string, unknown>] => [
      'metrics',
      id,
      { score: i === 0 ? first : 1, choice: 'A' },
    ]);
  test.each([
    ['all pass', MATCH, eventLog({ events: good }), 'demonstrated'],
    ['some fail', MATCH, eventLog({ events: matches(300, 20) }), 'violated above-limit'],
    [
      'a sample with an error',
      MATCH,
      eventLog({ events: [...good, ['error', good[0]![1], { type: 'TimeoutError', message: 'late' }]] }),
      'not-demonstrated too-few-samples',
    ],
    [
      'a sample that was asked and never judged',
      MATCH,
      eventLog({ events: [...good.slice(1), ['raw_sample', good[0]![1], {}]] }),
      'not-demonstrated too-few-samples',
    ],
    ['a score', SCORE, eventLog({ events: scores(1), report: { score: 1 } }), 'demonstrated'],
    [
      'a score that is null',
      SCORE,
      eventLog({ events: scores(null), report: { score: 1 } }),
      'not-demonstrated too-few-samples',
    ],
    [
      'NaN',
      SCORE,
      eventLog({ events: scores(Number.NaN), report: { score: 1 } }),
      'not-demonstrated too-few-samples',
    ],
    [
      'a sample that is judged twice fails if it fails once',
      MATCH,
      eventLog({ events: [...good, ['match', good[0]![1], { correct: false }]] }),
      'not-demonstrated too-few-samples',
    ],
    [
      'another accuracy than the log shows',
      MATCH,
      eventLog({ events: good, report: { accuracy: 0.5 } }),
      'invalid totals-disagree',
    ],
    [
      'a run without a final report',
      MATCH,
      eventLog({ events: good, report: null }),
      'not-demonstrated incomplete',
    ],
    ['a truncated file', MATCH, eventLog({ events: good }).slice(0, -9), 'invalid missing-eval unreadable'],
  ])('%s', async (_, by, content, expected) => {
    expect(stateOf(await verdictOn(by, await evidenceFiles({ x: content })), 'refusals')).toBe(expected);
  });
});

test('events are gathered by sample, with what the log says of its run', async () => {
  const events = [...matches(2, 1), ['metrics', 'refusals.test.0', { f1: 0.5 }] as const];
  const { runs, samples, faults, reports } = await readContent(eventLog({ events }));
  expect(reports).toMatchObject([{ format: 'openai-evals', problem: null }]);
  expect(faults).toEqual([]);
  expect(runs).toMatchObject([
    {
      id: '261122100000ABCDEFGH',
      task: 'refusals.test.v1',
      otherNames: ['refusals', 'refusals.test'],
      args: { samples_jsonl: 'refusals/samples.jsonl' },
      metadata: { seed: 20220722, cls: 'evals.elsuite.basic.match:Match' },
      model: 'acme-assistant-2026-11-01',
      scorers: [{ name: 'match' }, { name: 'f1' }],
      finished: true,
      createdAt: '2026-11-22T10:00:00.123Z',
    },
  ]);
  expect(samples.map(({ id, epoch, completedAt }) => [id, epoch, completedAt])).toEqual([
    ['refusals.test.0', 1, '2026-11-22T10:00:05.654Z'],
    ['refusals.test.1', 1, '2026-11-22T10:00:05.654Z'],
  ]);
  expect(Object.keys(samples[0]!.scores)).toEqual(['match', 'f1']);
});

test('the names of models in older logs are known', async () => {
  const spec = { completion_fns: undefined, model_name: 'gpt-0' };
  expect((await readContent(eventLog({ events: matches(1, 0), spec }))).runs[0]!.model).toBe('gpt-0');
  const names = { model_names: { completions: ['gpt-1', 'gpt-2'] }, completion_fns: undefined };
  expect((await readContent(eventLog({ events: matches(1, 0), spec: names }))).runs[0]!.model).toBe(
    'gpt-1,gpt-2',
  );
});

test('a spec is known wherever in it the eval is named', async () => {
  const log = eventLog({ events: matches(1, 0) });
  const nested = log.replace('{"spec":{', '{"spec":{"model_names":{"completions":["gpt-1"]},');
  expect((await readContent(nested)).reports[0]!.format).toBe('openai-evals');
});

test('a log without its first line, without events, or of two runs is refused', async () => {
  expect(await problemOf(eventLog({ events: matches(2, 0), spec: null }))).toMatch(/line 1: an event before/);
  expect(await problemOf(eventLog({ events: [] }))).toMatch(/holds no samples/);
  const one = eventLog({ events: matches(1, 0) });
  expect(await problemOf(one + one)).toMatch(/line 5: a second `spec` begins/);
});

test('an accuracy is only compared where it is that of the matches', async () => {
  const run_config = { eval_spec: { cls: 'acme.evals:Own' } };
  const { faults } = await readContent(
    eventLog({ events: matches(4, 1), spec: { run_config }, report: { accuracy: 0.1 } }),
  );
  expect(faults).toEqual([]);
});
