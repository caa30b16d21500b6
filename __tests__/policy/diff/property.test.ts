import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Policy } from '../../../src/model/policy.ts';
import { diff, loosens } from '../../../src/policy/diff.ts';
import { type PolicySource, parsePolicySource } from '../../../src/policy/parse.ts';
import { PolicyError } from '../../../src/util/errors.ts';
import { type Log, sampleOf, verdictOf } from '../../helpers/gate.ts';
import type { Json } from '../../helpers/whole-policy.ts';

/** Mostly the first, so that policies differ in few keys. */
const rarely = <T>(usual: T, ...others: T[]): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
const maybe = (...values: Json[]): fc.Arbitrary<Json | undefined> =>
  rarely<Json | undefined>(undefined, ...values);

const evidence = fc.record({
  max_age: maybe('30d', '2d'),
  unscored: maybe({ max_rate: '10%' }, { max_rate: 0 }),
  edited: maybe('reject', 'not-judged'),
});

const selector = (task: string) =>
  fc.record({
    task: fc.constant(task),
    scorer: fc.constant('grade'),
    passes_when: rarely<Json>({ is: ['C', 'P'] }, { is: ['C'] }, { is: ['C', 'P', 1] }, { is_not: ['I'] }),
    unscored_when: maybe({ is: ['N'] }, { is: ['N', 'P'] }),
    expected_samples: rarely<Json | undefined>(30, 20, undefined),
    epochs: maybe(1, 2),
    sealed: task.endsWith('2') ? maybe(true) : fc.constant(undefined),
  });

const category = (name: string) =>
  fc.record({
    max_failure_rate: rarely('30%', '20%', '40%'),
    confidence: maybe('80%', '90%', '95%'),
    requires: name === 'a' ? maybe(['b'], []) : fc.constant(undefined),
    evidence,
    combine: maybe('pool'),
    severity: maybe(
      { at: 'sample.metadata.severity', limits: { 3: '20%' } },
      { at: 'sample.metadata.severity', limits: { 3: '10%', 4: 0 } },
      { at: 'sample.metadata.severity', limits: { 3: 0 } },
    ),
    cluster: maybe('sample.metadata.cluster'),
    strata: maybe('sample.metadata.stratum'),
    population: maybe('these-items', 'new-items'),
    graders: maybe(['judge-1'], ['judge-1', 'judge-2']),
    recall: maybe(
      { detected: 190, planted: 200, at_least: '80%' },
      { detected: 190, planted: 200, at_least: '90%' },
    ),
    adjudicators: maybe(['@acme/reader']),
    evals: fc
      .tuple(selector(`${name}1`), fc.option(selector(`${name}2`), { nil: undefined, freq: 4 }))
      .map(([one, two]) => [one, two].filter((entry) => entry !== undefined)),
  });

const exposure = (most: number): Json => ({ interactions: 1000, per: '30d', max_expected_failures: most });

/** Of `a`, whose own limit may be as high as 40 %; in force when the evidence is judged, or ended. */
const waiver = (rate: string, expires: string): Json => ({
  id: 'w',
  category: 'a',
  gate: 'g',
  max_failure_rate: rate,
  granted: '2026-11-01',
  expires,
  owner: 'o',
  reason: 'r',
});

const policy = fc.record({
  version: fc.constant(1),
  name: fc.constant('p'),
  confidence: maybe('80%', '90%'),
  subject: maybe('digest'),
  evidence,
  categories: fc.record(
    { a: category('a'), b: category('b'), c: category('c') },
    { requiredKeys: ['a', 'b'] },
  ),
  gates: rarely<Json | undefined>(
    { g: { require: 'all' } },
    { g: { require: 'a' } },
    { g: { require: ['a', 'b'] } },
    { g: { require: { any_of: ['a', 'b'] } } },
    { g: { require: ['a', { any_of: ['a', 'b'] }] } },
    { g: { require: 'all', screen: true } },
    { g: { require: 'all', evidence: { max_age: '1d', unscored: { max_rate: 0 }, edited: 'reject' } } },
    { g: { require: 'all', exposure: exposure(900) } },
    { g: { require: 'all', exposure: exposure(300) } },
  ),
  waivers: maybe([waiver('50%', '2026-11-28')], [waiver('50%', '2026-11-20')], [waiver('60%', '2026-11-28')]),
});

/** A policy, and another that differs from it in one or two places. */
const pairs = fc
  .tuple(policy, policy, fc.nat(), fc.nat(), fc.boolean())
  .map(([base, other, first, second, both]): [unknown, unknown] => {
    const places = differences(base, other);
    const chosen = [first, ...(both ? [second] : [])].map(
      (dice) => places[dice % Math.max(1, places.length)],
    );
    return [
      base,
      mixed(
        base,
        other,
        chosen.filter((place) => place !== undefined),
      ),
    ];
  });

function differences(one: unknown, two: unknown, path = ''): string[] {
  if (!isTree(one) || !isTree(two)) return fc.stringify(one) === fc.stringify(two) ? [] : [path];
  const names = [...new Set([...Object.keys(one), ...Object.keys(two)])];
  return names.flatMap((name) => differences(one[name], two[name], `${path}/${name}`));
}

function mixed(one: unknown, two: unknown, chosen: readonly string[], path = ''): unknown {
  if (chosen.includes(path)) return two;
  if (!isTree(one) || !isTree(two)) return one;
  const names = [...new Set([...Object.keys(one), ...Object.keys(two)])];
  const entries = names.map((name): [string, unknown] => [
    name,
    mixed(one[name], two[name], chosen, `${path}/${name}`),
  ]);
  return Array.isArray(one)
    ? entries.map(([, value]) => value).filter((value) => value !== undefined)
    : Object.fromEntries(entries);
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Mostly good results of all the evals, of mostly the size that the policy to pass asks for. */
const logs = fc.tuple(
  ...['a1', 'a2', 'b1', 'b2', 'c1', 'c2'].map((task) =>
    fc.record({
      task: fc.constant(task),
      more: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, -1, 1),
      bad: fc.array(fc.constantFrom('I', 'P', 'N', 1, null), { maxLength: 3 }),
      severities: fc.array(fc.constantFrom(0, 2, 3, 4), { minLength: 5, maxLength: 5 }),
      times: fc.constantFrom(1, 1, 1, 2),
      days: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1.5, 10),
      edited: fc.constantFrom(false, false, false, false, false, false, true),
      digest: fc.constantFrom(null, null, `sha256:${'a'.repeat(64)}`),
      size: fc.constantFrom(null, 20, 30),
      grader: fc.constantFrom('judge-1', 'judge-1', 'judge-1', 'judge-1', 'judge-2'),
      missed: fc.oneof(
        { weight: 20, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
    }),
  ),
);
type Result = typeof logs extends fc.Arbitrary<(infer R)[]> ? R : never;

const DAY = 86_400_000;

function logOf(result: Result, { categories }: Policy): Log {
  const { task, more, bad, severities, times, days, edited, digest, size, grader, missed } = result;
  const asked = categories.flatMap(({ evals }) => evals).find((one) => one.task === task);
  const n = (asked?.expectedSamples ?? 30) + more;
  const epochs = asked?.epochs ?? times;
  const samples = Array.from({ length: n * epochs }, (_, index) => {
    const item = index % n;
    const sample = sampleOf(item, item < bad.length && index < n ? bad[item] : 'C', {
      epoch: Math.floor(index / n) + 1,
      metadata: {
        severity: severities[item] ?? 0,
        cluster: `c${Math.floor(item / 2)}`,
        stratum: `s${item % 2}`,
      },
    });
    if (missed && index === n - 1)
      return { ...sample, adjudication: { outcome: 'failed' as const, by: '@acme/reader' } };
    return edited && index === 0 ? { ...sample, scores: { grade: { value: 'C', edited: true } } } : sample;
  });
  const time = new Date(Date.parse('2026-11-23T11:00:00Z') - days * DAY).toISOString();
  const run = {
    task,
    key: task,
    epochs,
    modelDigest: digest,
    datasetSamples: size,
    temperature: 1,
    graders: [grader],
  };
  return { run: { ...run, createdAt: time, completedAt: time }, samples };
}

test('whatever a tighter policy allows, the base allows', () => {
  const seen = { tighter: 0, allowed: 0 };
  fc.assert(
    fc.property(pairs, fc.array(logs, { minLength: 4, maxLength: 4 }), ([one, other], worlds) => {
      const [base, head] = [readable(one), readable(other)];
      if (base === null || head === null || loosens(diff(base, head))) return;
      const changed = diff(base, head).length > 0;
      if (changed) seen.tighter += 1;
      for (const world of worlds) {
        const evidence = world.map((result) => logOf(result, head.policy));
        if (verdictOf(head.policy, evidence).decision === 'block') continue;
        if (changed) seen.allowed += 1;
        expect(verdictOf(base.policy, evidence).decision).toBe('allow');
      }
    }),
    { numRuns: 2000, seed: 20261123 },
  );
  expect(seen.tighter).toBeGreaterThan(100);
  expect(seen.allowed).toBeGreaterThan(60);
});

/** `null` for what breaks a rule, such as a pool without sizes. */
function readable(document: unknown): PolicySource | null {
  try {
    return parsePolicySource(JSON.stringify(document, pruned), 'policy.yml');
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}

/** Without mappings in which nothing is left. */
const pruned = (key: string, value: unknown): unknown =>
  key === 'evidence' && Object.values(value ?? {}).every((one) => one === undefined) ? undefined : value;
