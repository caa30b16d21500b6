/** Weakenings of policies and workflows that are made from them: each is found. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parsePolicySource } from '../../src/policy/parse.ts';
import { tryPolicy } from '../../src/selftest/policy.ts';
import { tryWorkflows } from '../../src/selftest/workflows.ts';

const triedOf = (name: string) =>
  tryPolicy(parsePolicySource(readFileSync(`examples/${name}.yml`, 'utf8'), name));

test.each([
  'first/policy',
  'policies/agents',
  'policies/alternatives',
  'policies/refusals',
  'packs/standard',
  'packs/frontier',
])('no weakening of examples/%s.yml escapes', (name) => {
  const trials = triedOf(name);
  expect(trials.length).toBeGreaterThan(10);
  expect(trials.filter(({ outcome }) => outcome === 'escaped')).toEqual([]);
});

test.each([
  ['confidence lowered', 'confidence'],
  ['review removed', 'review'],
  ['rule for evidence removed', 'evidence.max_age'],
  ['rule for evidence removed', 'evidence.commit'],
  ['limit raised', 'categories.improper-refusal.max_failure_rate'],
  ['requirement removed', 'categories.improper-refusal.requires'],
  ['expected samples halved', 'categories.improper-refusal.evals[0].expected_samples'],
  ['eval removed', 'categories.improper-compliance.evals[1]'],
  ['gate made a screen', 'gates.deploy.screen'],
])('of the pack standard: %s at %s is found', (weakening, path) => {
  expect(triedOf('packs/standard')).toContainEqual({ weakening, path, outcome: 'looser' });
});

describe('workflows', () => {
  const files = (name: string, change = (text: string) => text) => [
    { name, text: change(readFileSync(`examples/workflows/${name}`, 'utf8')) },
  ];

  test('each weakening of the one that the README shows is found', () => {
    const trials = tryWorkflows(files('evals.yml'), 'workflows');
    expect(trials.map(({ weakening }) => weakening)).toHaveLength(7);
    expect(trials.filter(({ found }) => !found)).toEqual([]);
  });

  test('one that is weak already is red whatever is added to it', () => {
    const weak = files('evals.yml', (text) => text.replace('if: always() ', 'continue-on-error: true '));
    const trials = tryWorkflows(weak, 'workflows');
    expect(trials.length).toBeGreaterThan(4);
    expect(trials.filter(({ found }) => !found)).toEqual([]);
  });
});
