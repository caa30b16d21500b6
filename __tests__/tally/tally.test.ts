import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Sample } from '../../src/model/evidence.ts';
import type { EvalTally } from '../../src/model/tally.ts';
import { HASH } from '../../src/model/tally.ts';
import { fileKey } from '../../src/tally/evidence.ts';
import { Tallier } from '../../src/tally/tally.ts';
import { EvidenceError } from '../../src/util/errors.ts';
import { type Log, NOWHERE, policyOf, runOf, sampleOf, samplesOf, tallyOf } from '../helpers/gate.ts';

const policy = policyOf();
const run = { id: 'run-1' };
const only = (logs: readonly Log[]): EvalTally => tallyOf(policy, logs).evals[0]!;

/** What of a tally speaks of the samples, and not of the files in which they came. */
const counted = ({ runs, worst, ...rest }: EvalTally) => ({
  ...rest,
  worst: worst.map(({ id, epoch, outcome }) => ({ id, epoch, outcome })),
});

const samples = fc.array(
  fc
    .tuple(fc.nat(20), fc.integer({ min: 1, max: 3 }), fc.constantFrom('C', 'I', null), fc.boolean())
    .map(([id, epoch, value, failed]) => sampleOf(id, value, { epoch, ...(failed && { error: 'timeout' }) })),
  { maxLength: 60 },
);

test('counts do not depend on the order of samples, nor on how a run is spread over files', () => {
  fc.assert(
    fc.property(
      samples.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          fc.array(fc.nat(3), { minLength: all.length, maxLength: all.length }),
        ),
      ),
      ([all, shuffled, places]) => {
        const files = [0, 1, 2, 3].map(
          (file): Log => ({
            run,
            samples: shuffled.filter((_, index) => places[index] === file),
          }),
        );
        expect(counted(only(files))).toEqual(counted(only([{ run, samples: all }])));
      },
    ),
  );
});

test('a copy of a run adds nothing', () => {
  const log: Log = { run, samples: samplesOf(3, 60) };
  const [once, twice] = [only([log]), only([log, log])];
  expect({ ...counted(twice), epochs: 60, valued: 60 }).toEqual(counted(once));
});

test('what each file says of a run is kept, also where two record the same one', () => {
  const tally = only([
    { run, samples: samplesOf(0, 10) },
    { run: { ...run, model: 'other', finished: false }, samples: samplesOf(0, 10, 10) },
  ]);
  expect(tally.runs).toMatchObject([{ finished: true }, { model: 'other', finished: false }]);
});

test('runs without an id are different runs, files apart', () => {
  const tally = only([{ samples: samplesOf(0, 10) }, { samples: samplesOf(10, 10) }]);
  expect(tally).toMatchObject({ items: { units: 10, failed: 10 }, disagreements: [] });
});

test('one run that says two things of a sample disagrees, whether in one file or in two', () => {
  const [pass, fail] = [sampleOf(7, 'C'), sampleOf(7, 'I')];
  expect(only([{ run, samples: [pass, fail] }])).toMatchObject({
    disagreements: ['7'],
    items: { failed: 1 },
  });
  expect(
    only([
      { run, samples: [pass] },
      { run, samples: [fail] },
    ]),
  ).toMatchObject({ disagreements: ['7'], items: { failed: 1 } });
});

test('of many disagreements the same ten are named, in whatever order they come', () => {
  const both = Array.from({ length: 30 }, (_, id) => [sampleOf(id, 'C'), sampleOf(id, 'I')]).flat();
  const named = only([{ samples: both }]).disagreements;
  expect(named).toHaveLength(10);
  expect(only([{ samples: [...both].reverse() }]).disagreements).toEqual(named);
});

test('at most five hundred samples are listed, failures first, and the same whatever the order', () => {
  const many: Sample[] = [
    ...samplesOf(0, 3000, 1000).map((one) => ({ ...one, error: 'timeout' })),
    ...samplesOf(400, 400),
  ];
  const worst = counted(only([{ samples: many }])).worst;
  expect(worst).toHaveLength(500);
  expect(worst.slice(0, 400).every((one) => one.outcome === 'failed')).toBe(true);
  expect(counted(only([{ samples: [...many].reverse() }])).worst).toEqual(worst);
});

test.each([0, -1, 1.5, Number.NaN, 2 ** 20])('epoch %p is refused', (epoch) => {
  expect(() => only([{ samples: [sampleOf(1, 'C', { epoch })] }])).toThrow(EvidenceError);
});

test('other arguments are another eval, in the order of no file', () => {
  const logs = ['b', 'a'].map(
    (subset): Log => ({ run: { args: { subset, n: 1 } }, samples: samplesOf(0, 1) }),
  );
  const args = (all: readonly Log[]) => tallyOf(policy, all).evals.map((one) => one.args['subset']);
  expect(args(logs)).toEqual(['a', 'b']);
  expect(args([...logs].reverse())).toEqual(['a', 'b']);
  const sameArgs: Log[] = [
    { run: { args: { x: 1, y: { p: 1, q: 2 } } }, samples: samplesOf(0, 1) },
    { run: { args: { y: { q: 2, p: 1 }, x: 1 } }, samples: samplesOf(0, 1, 1) },
  ];
  expect(tallyOf(policy, sameArgs).evals).toHaveLength(1);
});

describe('the items of an eval', () => {
  const file = { name: 'a', source: 'test', digest: null };
  const record = { ...file, format: 'test', samples: 20, provenance: NOWHERE, sameAs: null, problem: null };
  const finished = (remember: boolean) => {
    const tallier = new Tallier(policy.categories);
    const samples = samplesOf(2, 10);
    tallier.add({ type: 'run', run: runOf() }, fileKey(file));
    for (const sample of [...samples, ...samples])
      tallier.add({ type: 'sample', run: 'run', sample }, fileKey(file));
    return tallier.finish([record], remember).evals[0]!;
  };

  test('are listed by outcome where somebody wants to remember them, each once', () => {
    const items = finished(true).outcomes!.map(({ outcome, severity, hashes }) => [
      outcome,
      severity,
      hashes.length / HASH,
    ]);
    expect(items).toEqual([
      ['passed', null, 8],
      ['failed', 4, 2],
    ]);
  });

  test('are not listed otherwise', () => {
    expect(finished(false)).not.toHaveProperty('outcomes');
  });
});
