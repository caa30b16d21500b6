import { describe, expect, test } from '@jest/globals';
import type { EvalRun } from '../../src/model/evidence.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { projectionOf } from '../../src/policy/projection.ts';

const policy = parsePolicy(
  `
version: 1
name: n
categories:
  one:
    max_failure_rate: 1%
    requires: [two]
    evals:
      - { task: inspect_evals/*, expected_tasks: [inspect_evals/a], args: { subset: safe, few: [1, { x: null }] }, at: value.refusal }
  two:
    max_failure_rate: 1%
    evals:
      - { task: two, where: { 'sample.metadata."a b"': yes, value.refusal: 1 } }
  three:
    max_failure_rate: 1%
    evidence: { edited: reject }
    evals: [{ task: three, at: answer }]
gates:
  some: { require: one }
  all-of-them: { require: all }
  strict: { require: two, evidence: { edited: reject } }
`,
  'p',
);

const run = (task: string, more: Partial<EvalRun> = {}): EvalRun => ({
  key: 'k',
  id: null,
  task,
  otherNames: [],
  args: {},
  metadata: {},
  tags: [],
  model: null,
  modelDigest: null,
  scorers: [],
  resolved: false,
  datasetSamples: null,
  epochs: null,
  finished: true,
  status: null,
  createdAt: null,
  completedAt: null,
  tool: 't',
  ...more,
});

describe('projectionOf', () => {
  const some = projectionOf(policy, policy.gates[0]!);
  const args = { subset: 'safe', few: [1, { x: null }], seed: 3 };

  test('wants the runs that a selector of the gate asks for', () => {
    expect(some.wants(run('inspect_evals/a', { args }))).toBe(true);
    expect(some.wants(run('a', { args, otherNames: ['inspect_evals/a'] }))).toBe(true);
    expect(some.wants(run('two'))).toBe(true);
    expect(some.wants(run('three'))).toBe(false);
    expect(projectionOf(policy, policy.gates[1]!).wants(run('three'))).toBe(true);
  });

  test.each([
    ['none recorded', {}],
    ['another value', { ...args, subset: 'unsafe' }],
    ['another type', { ...args, subset: ['safe'] }],
    ['another depth', { ...args, few: [1, { x: 0 }] }],
    ['only inherited', Object.create(args)],
  ])('compares arguments: %s', (_, other) => {
    expect(some.wants(run('inspect_evals/a', { args: other }))).toBe(false);
  });

  test('names each path once', () => {
    expect(some.paths.map(({ text }) => text)).toEqual(['value.refusal', 'sample.metadata."a b"']);
    expect(projectionOf(policy, policy.gates[1]!).paths.map(({ text }) => text)).toContain('answer');
  });

  test('looks for edits where the gate or a category that it judges rejects them', () => {
    expect(policy.gates.map((gate) => projectionOf(policy, gate).edited)).toEqual([false, true, true]);
  });
});
