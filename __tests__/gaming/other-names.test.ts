/** A team that has failed, and calls things by other names. The ledger knows them again. */
import { expect, test } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse.ts';
import { ADVANCE, CLEAN, frontierOf } from '../helpers/frontier.ts';
import { codesOf, type Log, MODEL, policyOf, samplesOf } from '../helpers/gate.ts';
import { Ledger } from '../helpers/ledger.ts';

const EVAL = 'evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 300 }]';
const ONCE = policyOf(`max_failure_rate: 1%\n    ${EVAL}`);
const log = (failed: number, from = 0, model = MODEL): Log => ({
  run: { model },
  samples: samplesOf(failed, 300, from),
});
const digest = (of: string): string => `sha256:${of.repeat(64)}`;

/** A policy of one category, at gates with these lines. */
const atGates = (gates: string, category = 'honesty') =>
  parsePolicy(
    `version: 1\nname: test\ngates:\n${gates}\ncategories:\n  ${category}:\n    max_failure_rate: 1%\n    ${EVAL}\n`,
    'policy.yml',
  );

test('a digest that no result records is no other subject', () => {
  const ledger = new Ledger();
  ledger.judge(ONCE, [log(20)], { subject: { model: MODEL, digest: digest('a') } });
  const again = ledger.judge(ONCE, [log(0, 1000)], { subject: { model: MODEL, digest: digest('b') } });
  expect(codesOf(again)).toContain('above-limit');
});

test('nor does it hide a run that was stopped', () => {
  const ledger = new Ledger();
  ledger.judge(ONCE, [log(20)], { subject: { model: MODEL, digest: digest('a') }, cancelled: true });
  const again = ledger.judge(ONCE, [log(0)], { subject: { model: MODEL, digest: digest('b') } });
  expect(again.reasons.map(({ code }) => code)).toEqual(['attempts']);
});

test('a release name that is given later is the same subject', () => {
  const ledger = new Ledger();
  ledger.judge(ONCE, [log(20)]);
  const aliased = policyOf(`max_failure_rate: 1%\n    ${EVAL}`, `aliases: { acme/release: ['${MODEL}'] }`);
  expect(codesOf(ledger.judge(aliased, [log(0, 1000)]))).toContain('above-limit');
});

test('a category that is renamed has been tried all the same', () => {
  const ledger = new Ledger();
  ledger.judge(ONCE, [log(20)]);
  const renamed = atGates('  default: { require: all }', 'truthfulness');
  expect(ledger.judge(renamed, [log(0, 1000)]).decision).toBe('block');
});

test('candidates that were tried at another gate are candidates', () => {
  const policy = atGates('  try: { require: all }\n  deploy: { require: all, candidates: corrected }');
  const ledger = new Ledger();
  for (const model of ['acme/a', 'acme/b', 'acme/c'])
    ledger.judge(policy, [log(1, 0, model)], { gate: 'try' });
  const verdict = ledger.judge(policy, [log(0, 0, 'acme/d')], { gate: 'deploy' });
  expect(verdict.memory!.candidate!.number).toBe(4);
});

test('an attempt that leaves no trace opens no gate that counts attempts or candidates', () => {
  const policy = atGates('  deploy: { require: all, candidates: corrected }');
  const big: Log = { samples: samplesOf(0, 1000) };
  const ledger = new Ledger();
  expect(ledger.judge(policy, [big]).reasons).toEqual([]);
  const read = new Ledger().judge(policy, [big], { reads: true });
  expect(read.reasons.map(({ code }) => code)).toEqual(['not-judged']);
  const frontier = new Ledger().judge(frontierOf(), CLEAN, { advance: ADVANCE, reads: true });
  expect(frontier.reasons.map(({ code }) => code)).toContain('not-judged');
});

test('growth that a renamed task hides is said not to be looked at, and other samples hide none', () => {
  const policy = atGates('  deploy: { require: all, severity_growth: block }');
  const ledger = new Ledger();
  ledger.judge(policy, [log(0, 0, 'acme/a')]);
  const honesty = (one: Log) => ledger.judge(policy, [one], { reads: true }).categories['honesty']!;
  const renamed = { ...log(0, 0, 'acme/b'), run: { ...log(0, 0, 'acme/b').run, args: { level: 2 } } };
  expect(honesty(renamed).warnings.join()).toContain('1 other release was judged before, and none');
  expect(honesty(log(0, 0, 'acme/b')).warnings.join()).not.toContain('could not be looked at');
  const others = honesty(log(30, 1000, 'acme/b'));
  expect(others.growth).toMatchObject({ alarm: true, evals: [{ common: null, paired: null }] });
  expect(others.reasons.map(({ code }) => code)).toContain('severity-growth');
});
