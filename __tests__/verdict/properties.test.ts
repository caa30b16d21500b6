import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import type { Sample } from '../../src/model/evidence.ts';
import type { Requirement } from '../../src/model/policy.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { gateOf } from '../../src/policy/gate-of-event.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { upperBound } from '../../src/statistics/clopper-pearson.ts';
import { verdictOf } from '../helpers/gate.ts';
import { EXPECTED, GATES, POLICY, sampleFor, type World, world } from '../helpers/worlds.ts';

const policy = parsePolicy(POLICY, 'policy.yml');
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
    readFileSync(join(import.meta.dirname, '..', '..', 'schemas', 'verdict.v2.json'), 'utf8'),
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
