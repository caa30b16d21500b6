/** Random evidence for three categories and three gates, of good models, middling ones and bad ones. */
import * as fc from 'fast-check';
import type { Sample } from '../../src/model/evidence.ts';
import { type Log, sampleOf } from './gate.ts';

/** At 30 % and 95 %, 20 items may have two failures, so that chance makes all kinds of verdicts. */
export const EXPECTED = 20;
const category = (more = '') => `{ max_failure_rate: 30%, evals: [
      { task: NAME, scorer: grade, passes_when: { is: [C] }, expected_samples: ${EXPECTED} }]${more} }`;
export const POLICY = `version: 1
name: properties
categories:
  a: ${category(', requires: [b]').replace('NAME', 'a')}
  b: ${category().replace('NAME', 'b')}
  c: ${category(', confidence: 80%').replace('NAME', 'c')}
gates:
  all-of: { require: all }
  any-of: { require: { any_of: [a, c] } }
  screen: { require: all, screen: true }
`;
export const GATES = ['all-of', 'any-of', 'screen'] as const;
const TASKS = ['a', 'b', 'c'] as const;

export interface World {
  readonly gate: string;
  readonly logs: readonly Log[];
}

type Kind = 'C' | 'I' | 'null' | 'error';
export const sampleFor = (id: number, kind: Kind): Sample =>
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
export const world: fc.Arbitrary<World> = fc
  .tuple(fc.constantFrom(...GATES), ...TASKS.map(log))
  .map(([gate, ...logs]) => ({ gate, logs: logs.flat() }));
