/** Several logs of one Inspect task: `eval-retry`, crashes and logs that died before their first sample. */
import { expect, test } from '@jest/globals';
import { text } from '../../../src/report/text.ts';
import { errored, evalLog, jsonLog, scored } from '../../generators/inspect.ts';
import { type Contents, evidenceFiles, policyWith, stateOf, verdictOn } from '../../helpers/file-sets.ts';

const policy = (samples: number, rest = '') =>
  policyWith(
    `  a: { max_failure_rate: 10%, evals: [{ task: popularity, expected_samples: ${samples}, scorer: match, passes_when: { is: [C] }${rest} }] }`,
  );
const passing = (from: number, to: number, epoch = 1) =>
  Array.from({ length: to - from }, (_, i) => scored(`q${from + i}`, 'C', { epoch }));
const at = (hour: number, more: object = {}) => ({
  eval_id: `e${hour}`,
  run_id: `r${hour}`,
  task_id: 't1',
  created: `2026-11-22T0${hour}:00:00+00:00`,
  ...more,
});
const died = (hour: number, more: object = {}) =>
  jsonLog({
    samples: [],
    spec: at(hour, more),
    header: { status: 'error', results: null, error: { message: 'docker build failed' } },
  });

const judged = async (files: Contents, samples = 60, rest = '') =>
  verdictOn(policy(samples, rest), await evidenceFiles(files));

test('a score after an error counts as failed, and the log and sample are named', async () => {
  const verdict = await judged({
    'logs/1.json': jsonLog({
      samples: [...passing(0, 59), errored('q59')],
      spec: at(1),
      header: { status: 'error' },
    }),
    'logs/2.json': jsonLog({ samples: passing(0, 60), spec: at(2) }),
  });
  expect(verdict.categories['a']).toMatchObject({ failures: 1, samples: 60, unscored: 1 });
  expect(text(verdict).replace(/\s+/g, ' ')).toContain(
    '1 sample of popularity got its score in a later log of the same task and counts as failed. Without a score: q59, epoch 1 in logs/1.json.',
  );
});

test('a failure that a later log of the chain does not have stays one', async () => {
  const verdict = await judged({
    'logs/1.json': jsonLog({ samples: [...passing(0, 59), scored('q59', 'I')], spec: at(1) }),
    'logs/2.json': jsonLog({ samples: passing(0, 60), spec: at(2) }),
  });
  expect(verdict.categories['a']).toMatchObject({ failures: 1, samples: 60, unscored: 0 });
  expect(text(verdict)).not.toContain('later log');
});

test('epochs that the first log lacks and its retry has are whole; those of another task are not', async () => {
  const files = (task_id: string) => ({
    'logs/1.eval': evalLog({
      samples: passing(0, 60),
      spec: at(1, { config: { epochs: 2 } }),
      header: { status: 'error' },
    }),
    'logs/2.eval': evalLog({
      samples: [...passing(0, 60), ...passing(0, 60, 2)],
      spec: at(2, { task_id, config: { epochs: 2 } }),
    }),
  });
  expect(stateOf(await judged(files('t1')), 'a')).toBe('demonstrated');
  expect(stateOf(await judged(files('t2')), 'a')).toContain('incomplete');
});

test('a log that died before its first sample is left aside beside a later one that is complete', async () => {
  for (const task_id of ['t1', 't2']) {
    const verdict = await judged({
      'logs/1.json': died(1, { task_id }),
      'logs/2.json': jsonLog({ samples: passing(0, 60), spec: at(2) }),
    });
    expect(stateOf(verdict, 'a')).toBe('demonstrated');
    expect(verdict.leftAside).toMatchObject([{ because: 'no-samples', runs: 1, samples: null, files: [0] }]);
    expect(verdict.evidence[0]!.problem).toBeNull();
    expect(text(verdict).replace(/\s+/g, ' ')).toContain('ended before its first sample');
  }
});

test.each<[string, Contents]>([
  ['alone', { 'logs/1.json': died(1) }],
  [
    'newer than the complete one',
    { 'logs/1.json': died(3), 'logs/2.json': jsonLog({ samples: passing(0, 60), spec: at(2) }) },
  ],
  [
    'of another model',
    {
      'logs/1.json': died(1, { model: 'm' }),
      'logs/2.json': jsonLog({ samples: passing(0, 60), spec: at(2) }),
    },
  ],
  [
    'of other arguments',
    {
      'logs/1.json': died(1, { task_args: { subset: 'b' } }),
      'logs/2.json': jsonLog({ samples: passing(0, 60), spec: at(2) }),
    },
  ],
  [
    'before one that is unfinished too',
    {
      'logs/1.json': died(1),
      'logs/2.json': jsonLog({ samples: passing(0, 60), spec: at(2), header: { status: 'error' } }),
    },
  ],
])('a log that died before its first sample is never evidence: %s', async (_, files) => {
  const verdict = await judged(files);
  expect(stateOf(verdict, 'a')).toMatch(/^invalid .*unreadable/);
  expect(text(verdict)).toContain('logs/1.json');
  expect(verdict.leftAside).toBeUndefined();
});
