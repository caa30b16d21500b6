/** Evidence that is counted in parts, merged in any order and grouping, is what one pass over all of it gives. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Sample } from '../../src/model/evidence.ts';
import { fileKey } from '../../src/tally/evidence.ts';
import { Tallier } from '../../src/tally/tally.ts';
import { EvidenceError } from '../../src/util/errors.ts';
import { type File, PARTS_POLICY as policy, spread, tallied } from '../generators/parts.ts';
import { runOf, sampleOf } from '../helpers/gate.ts';

const finished = (tallier: Tallier, files: readonly File[]): string =>
  JSON.stringify(
    tallier.finish(
      files.map(({ record }) => record),
      true,
    ),
  );

/** Merges parts in an order and grouping that `choices` say. */
function mergedBy(parts: readonly Tallier[], choices: readonly number[]): Tallier {
  const left = [...parts];
  for (const choice of choices) {
    if (left.length === 1) break;
    const [one] = left.splice(choice % left.length, 1);
    left[(choice * 7) % left.length]!.merge(one!.states());
  }
  for (const one of left.slice(1)) left[0]!.merge(one.states());
  return left[0]!;
}

test('parts, merged in any order and grouping, are what one pass gives, to the byte', () => {
  const seen = { failed: 0, overruled: 0, disagreements: 0, excluded: 0 };
  fc.assert(
    fc.property(spread, ({ files, places, choices, order }) => {
      const parts = [0, 1, 2, 3, 4].map((place) =>
        tallied(order.filter((one) => places[files.indexOf(one)] === place)),
      );
      const whole = finished(tallied(files), files);
      expect(finished(mergedBy(parts, choices), order)).toBe(whole);
      for (const one of JSON.parse(whole).evals) {
        seen.failed += one.items.failed;
        seen.overruled += one.adjudicated.overruled;
        seen.disagreements += one.disagreements.length;
        seen.excluded += one.excluded?.unsolved ?? 0;
      }
    }),
    { numRuns: 200 },
  );
  expect(Object.entries(seen).filter(([, times]) => times === 0)).toEqual([]);
});

describe('what is in two parts', () => {
  const about = (name: string) => ({ name, source: 'logs', digest: name });
  const partOf = (name: string, run: Partial<ReturnType<typeof runOf>>, one: Sample): Tallier => {
    const tallier = new Tallier(policy.categories);
    tallier.add({ type: 'run', run: runOf({ task: 'task1', ...run }) }, fileKey(about(name)));
    tallier.add({ type: 'sample', run: 'run', sample: one }, fileKey(about(name)));
    return tallier;
  };

  test.each([
    [
      'a sample of the same run',
      { id: 'r' },
      sampleOf(1, 'C'),
      sampleOf(1, 'C'),
      /same samples of the same run/,
    ],
    [
      'a sample of two topics',
      {},
      sampleOf(1, 'C', { metadata: { topic: 'a' } }),
      sampleOf(1, 'C', { metadata: { topic: 'b' } }),
      /one cluster, stratum or control/,
    ],
  ])('is refused: %s', (_, run, one, other, message) => {
    const merge = (a: Tallier, b: Tallier) => () => a.merge(b.states());
    expect(merge(partOf('a', run, one), partOf('b', run, other))).toThrow(EvidenceError);
    expect(merge(partOf('b', run, other), partOf('a', run, one))).toThrow(message);
  });

  test('may be an epoch of another run', () => {
    const parts = [partOf('a', {}, sampleOf(1, 'C')), partOf('b', {}, sampleOf(1, 'I'))];
    expect(() => parts[0]!.merge(parts[1]!.states())).not.toThrow();
  });

  test('is refused where no category asks for it', () => {
    const other = new Tallier(policy.categories.filter(({ name }) => name === 'these'));
    expect(() => other.merge(partOf('a', {}, sampleOf(1, 'C')).states())).toThrow(
      /which does not ask for it/,
    );
  });
});
