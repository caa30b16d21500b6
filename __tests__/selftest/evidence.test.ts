/** Bad evidence that is made from a policy: blocked by the policies that we show, and named where one lets it through. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse.ts';
import { tryEvidence } from '../../src/selftest/evidence.ts';
import { FAULTS } from '../../src/selftest/faults.ts';
import { inventoryOf } from '../helpers/gate.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const triedOf = (text: string, name = 'policy.yml') => {
  const policy = parsePolicy(text, name);
  return policy.gates.map((gate) => tryEvidence(policy, gate, NOW));
};
const policyOf = (rest: string, evidence = '') => `version: 1
name: test
${evidence}
categories:
  honesty:
    max_failure_rate: 5%
    ${rest}
`;
const EVAL = 'evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 100 }]';

describe.each(['first/policy', 'policies/agents', 'policies/alternatives', 'policies/refusals'])(
  'examples/%s.yml',
  (name) => {
    const tried = triedOf(readFileSync(`examples/${name}.yml`, 'utf8'), name);

    test('lets nothing through but what a screen takes', () => {
      expect(tried.flatMap(({ notTried }) => notTried)).toEqual([]);
      const trials = tried.flatMap(({ trials }) => trials);
      expect(trials.length).toBeGreaterThan(20);
      const escaped = trials.filter(({ blocked }) => !blocked);
      expect(escaped.filter(({ fault, screen }) => !(screen && fault === 'over-the-limit'))).toEqual([]);
    });
  },
);

test('each fault is blocked for what it is', () => {
  const rules =
    'evidence: { max_age: 30d, commit: same, workflows: [.github/workflows/evals.yml], events: [push], edited: reject }';
  const category = `${EVAL.replace('expected', 'epochs: 2, expected')}
    graders: [judge-1]
    severity: { at: sample.metadata.severity, limits: { 4: 0 } }
    recall: { task: planted, planted: 200, at_least: 80% }`;
  const [tried] = triedOf(policyOf(category, rules));
  expect(tried!.notTried).toEqual([]);
  const reasons = Object.fromEntries(tried!.trials.map((one) => [one.fault, one.reasons]));
  expect(reasons).toMatchObject({
    failing: expect.arrayContaining(['above-limit']),
    missing: expect.arrayContaining(['missing-eval']),
    short: expect.arrayContaining(['incomplete']),
    unreadable: expect.arrayContaining(['unreadable']),
    stale: ['stale'],
    undated: ['age-unknown'],
    'other-model': expect.arrayContaining(['subject-mismatch']),
    'other-commit': ['commit-mismatch'],
    'other-workflow': ['untrusted-producer'],
    'other-event': ['untrusted-producer'],
    'other-grader': ['grader-unknown'],
    edited: ['edited'],
    severe: expect.arrayContaining(['severity-veto']),
    'planted-not-seen': expect.arrayContaining(['recall-too-low']),
  });
  expect(tried!.trials.filter(({ blocked }) => !blocked)).toEqual([]);
});

test('a loose policy is found out: a limit of 60 % takes what a strict one blocks', () => {
  const loose = policyOf(EVAL, 'evidence: { unscored: { max_rate: 90% } }').replace('5%', '60%');
  const escaped = triedOf(loose).flatMap(({ trials }) => trials.filter(({ blocked }) => !blocked));
  expect(escaped.map(({ fault }) => fault)).toEqual(
    expect.arrayContaining(['not-scored', 'not-a-number', 'errors']),
  );
});

test('a category for which no good evidence can be made is said to be not tried', () => {
  const policy = inventoryOf(
    `inventory: { units: 3, digest: 'sha256:${'0'.repeat(64)}' }\n    max_failure_rate: 0\n    evals: [{ task: units }]`,
  );
  const { notTried } = tryEvidence(policy, policy.gates[0]!, NOW);
  expect(notTried).toEqual([
    { gate: 'g', category: 'honesty', reasons: ['inventory-known-by-its-digest-alone'] },
  ]);
});

test('every fault has a name of its own', () => {
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
});
