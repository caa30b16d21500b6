import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import type { Sample } from '../../src/model/evidence.ts';
import type { Policy, Requirement } from '../../src/model/policy.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { gateOf } from '../../src/policy/gates.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { upperBound } from '../../src/statistics/clopper-pearson.ts';
import { type Log, sampleOf, verdictOf } from '../helpers/gate.ts';

/** At 30 % and 95 %, 20 items may have two failures, so that chance makes all kinds of verdicts. */
const EXPECTED = 20;
const category = (more = '') => `{ max_failure_rate: 30%, evals: [
      { task: NAME, scorer: grade, passes_when: { is: [C] }, expected_samples: ${EXPECTED} }]${more} }`;
const policy: Policy = parsePolicy(
  `version: 1
name: properties
categories:
  a: ${category(', requires: [b]').replace('NAME', 'a')}
  b: ${category().replace('NAME', 'b')}
  c: ${category(', confidence: 80%').replace('NAME', 'c')}
gates:
  all-of: { require: all }
  any-of: { require: { any_of: [a, c] } }
  screen: { require: all, screen: true }
`,
  'policy.yml',
);
const GATES = ['all-of', 'any-of', 'screen'] as const;
const TASKS = ['a', 'b', 'c'] as const;

interface World {
  readonly gate: string;
  readonly logs: readonly Log[];
}

type Kind = 'C' | 'I' | 'null' | 'error';
const sampleFor = (id: number, kind: Kind): Sample =>
  sampleOf(
    id,
    kind === 'null' ? null : kind === 'error' ? 'C' : kind,
    kind === 'error' ? { error: 'x' } : {},
  );

const kindsOf = (passes: number): fc.Arbitrary<Kind[]> =>
  fc.array(
    fc.oneof(
      { weight: passes, arbitrary: fc.constant<Kind>('C') },
      { weight: 2, arbitrary: fc.constant<Kind>('I') },
      { weight: 1, arbitrary: fc.constantFrom<Kind>('null', 'error') },
    ),
    { minLength: EXPECTED - 1, maxLength: EXPECTED },
  );
/** Good models, middling ones and bad ones. */
const kinds = fc.oneof(
  { weight: 8, arbitrary: kindsOf(100) },
  { weight: 2, arbitrary: kindsOf(15) },
  { weight: 1, arbitrary: kindsOf(1) },
);
/** Some tasks come in two files, and some items in both of them, as two runs or as one run that two files record. */
const log = (task: string): fc.Arbitrary<Log[]> =>
  fc
    .record({
      kinds,
      cut: fc.nat(EXPECTED),
      again: fc.constantFrom(0, 0, 1, 3),
      id: fc.constantFrom(null, `run-${task}`),
    })
    .map(({ kinds: all, cut, again, id }) => {
      const samples = all.map((one, index) => sampleFor(index, one));
      const run = { task, id };
      return [
        { run, samples: samples.slice(0, cut) },
        { run, samples: samples.slice(Math.max(0, cut - again)) },
      ].filter((one) => one.samples.length > 0);
    });
const world: fc.Arbitrary<World> = fc
  .tuple(fc.constantFrom(...GATES), ...TASKS.map(log))
  .map(([gate, ...logs]) => ({ gate, logs: logs.flat() }));

const judged = ({ gate, logs }: World): Verdict => verdictOf(policy, logs, { gate });

/** The verdict without what names or lists files. */
const said = ({ evidence: _, categories, ...rest }: Verdict) => ({
  ...rest,
  categories: Object.fromEntries(
    Object.entries(categories).map(([name, { worst, ...one }]) => [
      name,
      { ...one, worst: worst.map(({ id, epoch, outcome }) => ({ id, epoch, outcome })) },
    ]),
  ),
});

/** The world with one sample, by its number, exchanged for others. */
function changed({ gate, logs }: World, number: number, change: (sample: Sample) => Sample[]): World {
  const all = logs.reduce((sum, one) => sum + one.samples.length, 0);
  let left = number % all;
  return {
    gate,
    logs: logs.map((one) => {
      const at = left;
      left -= one.samples.length;
      return {
        ...one,
        samples: one.samples.flatMap((sample, index) => (index === at ? change(sample) : [sample])),
      };
    }),
  };
}

const passes = (sample: Sample): boolean =>
  sample.scores['grade']?.value === 'C' && sample.error === undefined;
const states = (verdict: Verdict) =>
  Object.entries(verdict.categories).map(([name, one]) => [name, one.state]);

test('the worlds are of many kinds', () => {
  const seen = fc.sample(world, { numRuns: 500, seed: 7 }).map(judged);
  for (const gate of GATES)
    for (const decision of ['allow', 'block'])
      expect(seen.filter((one) => one.gate === gate && one.decision === decision).length).toBeGreaterThan(5);
});

describe('any verdict', () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'schemas', 'verdict.v1.json'), 'utf8'),
  );
  const validate = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    formats: { 'date-time': true },
  }).compile(schema);

  test('is as its schema says', () => {
    fc.assert(
      fc.property(world, (one) => {
        validate(JSON.parse(JSON.stringify(judged(one))));
        expect(validate.errors ?? []).toEqual([]);
      }),
    );
  });

  test('is the same whatever the order of the files', () => {
    fc.assert(
      fc.property(
        world.chain((one) =>
          fc.tuple(
            fc.constant(one),
            fc.shuffledSubarray([...one.logs], { minLength: one.logs.length, maxLength: one.logs.length }),
          ),
        ),
        ([one, logs]) => {
          expect(said(judged({ ...one, logs }))).toEqual(said(judged(one)));
        },
      ),
    );
  });

  test.each<[string, (sample: Sample) => Sample[]]>([
    ['a failure', (sample) => [{ ...sample, scores: { grade: { value: 'I' } } }]],
    ['unscored', (sample) => [{ ...sample, scores: { grade: { value: null } } }]],
    ['an error', (sample) => [{ ...sample, error: 'timeout' }]],
    ['invalidated', (sample) => [{ ...sample, invalidated: true }]],
    ['lost', () => []],
  ])('never turns from block to allow when a pass becomes %s', (_what, change) => {
    fc.assert(
      fc.property(world, fc.nat(), (one, number) => {
        const worse = changed(one, number, (sample) => (passes(sample) ? change(sample) : [sample]));
        if (judged(one).decision === 'block') expect(judged(worse).decision).toBe('block');
      }),
    );
  });

  test('shows no violation for an unscored sample more', () => {
    fc.assert(
      fc.property(world, fc.nat(), (one, number) => {
        const more = changed(one, number, (sample) => [sample, sampleFor(EXPECTED + number, 'null')]);
        const before = new Map(states(judged(one)) as [string, string][]);
        for (const [name, state] of states(judged(more)))
          if (before.get(name!) !== 'violated') expect(state).not.toBe('violated');
      }),
    );
  });

  test('allows only what is demonstrated, by bounds that can be worked out again', () => {
    fc.assert(
      fc.property(world, (one) => {
        const verdict = judged(one);
        if (verdict.decision === 'block' || verdict.mode === 'screen') return;
        const shown = (name: string): boolean => {
          const { state, reasons, failures, samples, alpha, limit, requires, evals } =
            verdict.categories[name]!;
          return (
            state === 'demonstrated' &&
            reasons.length === 0 &&
            samples >= EXPECTED &&
            upperBound(failures, samples, alpha) < limit &&
            evals.every((part) => upperBound(part.failures, part.samples, alpha) < limit) &&
            requires.every(shown)
          );
        };
        expect(holds(gateOf(policy, one.gate, null).require, shown)).toBe(true);
        expect(verdict.reasons).toEqual([]);
      }),
    );
  });

  test('never says demonstrated on a screen', () => {
    fc.assert(
      fc.property(world, (one) => {
        const all = Object.values(judged({ ...one, gate: 'screen' }).categories);
        expect(all.filter((each) => each.state === 'demonstrated')).toEqual([]);
      }),
    );
  });
});

/** Written again here, so that the judge is not its own witness. */
function holds(requirement: Requirement, shown: (name: string) => boolean): boolean {
  if (requirement.kind === 'category') return shown(requirement.name);
  const parts = requirement.of.map((part) => holds(part, shown));
  return requirement.kind === 'all_of' ? !parts.includes(false) : parts.includes(true);
}
