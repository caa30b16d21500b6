import { hash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { SUPERSEDED } from '../../src/tally/draws.ts';
import { Items } from '../../src/tally/items.ts';
import type { Outcome } from '../../src/tally/outcome.ts';

const PLAIN = { severity: 0, marks: 0, cluster: null, stratum: null, match: null };

type Draw = [id: string, run: number, epoch: number, outcome: Outcome];

function itemsOf(draws: readonly Draw[]): { items: Items; agreed: boolean } {
  const items = new Items();
  // Every draw is added, also after a disagreement.
  const agreed = draws
    .map(([id, run, epoch, outcome]) => items.add({ ...PLAIN, id, run, epoch, outcome }))
    .every((same) => same);
  return { items, agreed };
}

const STARTED = [100, 50, 50];
function countsOf(draws: readonly Draw[], epochs = [1, 1, 1], pinned: number | null = null) {
  const { items, ...others } = itemsOf(draws).items.count({
    epochs,
    pinned,
    started: STARTED,
    finished: [true, true, true],
    controls: null,
    chains: null,
  });
  return { ...items, ...others };
}

describe('items', () => {
  test('an item fails if any of its epochs fails, and is unscored if none fails and any is unscored', () => {
    const counts = countsOf(
      [
        ['a', 0, 1, 'passed'],
        ['a', 0, 2, 'failed'],
        ['a', 0, 3, 'unscored'],
        ['b', 0, 1, 'passed'],
        ['b', 0, 2, 'unscored'],
        ['b', 0, 3, 'passed'],
        ['c', 0, 1, 'passed'],
        ['c', 0, 2, 'passed'],
        ['c', 0, 3, 'passed'],
      ],
      [3],
    );
    expect(counts).toMatchObject({ units: 3, failed: 1, unscored: 1, first: { scored: 3, failed: 0 } });
  });

  test('an item with fewer epochs than expected is unscored; with more than pinned it is surplus', () => {
    const draws: Draw[] = [
      ['few', 0, 1, 'passed'],
      ['more', 0, 1, 'passed'],
      ['more', 0, 2, 'passed'],
      ['more', 0, 3, 'passed'],
    ];
    expect(countsOf(draws, [2], 2)).toMatchObject({ unscored: 1, lackingEpochs: 1, surplusEpochs: 1 });
  });

  test('each run must have all its epochs: two halves are no whole', () => {
    const draws: Draw[] = [
      ['a', 0, 1, 'passed'],
      ['a', 1, 2, 'passed'],
    ];
    expect(countsOf(draws, [2, 2])).toMatchObject({ unscored: 1, lackingEpochs: 1 });
  });

  test('the first draw is that of the run that began first, whatever its number', () => {
    const draws: Draw[] = [
      ['a', 0, 1, 'passed'],
      ['a', 1, 1, 'failed'],
    ];
    expect(countsOf(draws)).toMatchObject({ failed: 1, first: { scored: 1, failed: 1 } });
  });

  test('of runs that began together the better outcome is first, so that no violation is made up', () => {
    const draws: Draw[] = [
      ['a', 1, 1, 'failed'],
      ['a', 2, 1, 'passed'],
    ];
    expect(countsOf(draws)).toMatchObject({ failed: 1, first: { scored: 1, failed: 0 } });
  });

  test('a superseded failure stays, before every epoch, and is no epoch itself', () => {
    const draws: Draw[] = [
      ['a', 0, 1, 'passed'],
      ['a', 0, SUPERSEDED, 'failed'],
    ];
    expect(countsOf(draws, [1], 1)).toMatchObject({
      failed: 1,
      first: { scored: 1, failed: 1 },
      surplusEpochs: 0,
      lackingEpochs: 0,
    });
  });

  test('of two outcomes of one epoch the worse counts, whichever came first', () => {
    for (const [one, other, expected] of [
      ['passed', 'failed', { failed: 1, unscored: 0 }],
      ['passed', 'unscored', { failed: 0, unscored: 1 }],
      ['unscored', 'failed', { failed: 1, unscored: 0 }],
    ] as [Outcome, Outcome, object][]) {
      for (const pair of [
        [one, other],
        [other, one],
      ]) {
        const draws = pair.map((outcome): Draw => ['a', 0, 1, outcome]);
        expect(itemsOf(draws).agreed).toBe(false);
        expect(countsOf(draws)).toMatchObject({ units: 1, ...expected });
      }
    }
  });
});

const draw: fc.Arbitrary<Draw> = fc.tuple(
  fc.constantFrom('a', 'b', 'c', '__proto__', '1'),
  fc.nat(2),
  fc.integer({ min: 0, max: 4 }),
  fc.constantFrom<Outcome>('passed', 'failed', 'unscored'),
);

describe('any draws', () => {
  test('count the same in any order', () => {
    fc.assert(
      fc.property(
        fc
          .array(draw, { maxLength: 40 })
          .chain((draws) =>
            fc.tuple(
              fc.constant(draws),
              fc.shuffledSubarray(draws, { minLength: draws.length, maxLength: draws.length }),
            ),
          ),
        ([draws, shuffled]) => {
          expect(countsOf(shuffled, [1, 2, 3], 3)).toEqual(countsOf(draws, [1, 2, 3], 3));
          expect(itemsOf(shuffled).agreed).toBe(itemsOf(draws).agreed);
        },
      ),
    );
  });

  test('count the same when all or some are there twice', () => {
    fc.assert(
      fc.property(
        fc.array(draw, { maxLength: 40 }).chain((draws) => fc.tuple(fc.constant(draws), fc.subarray(draws))),
        ([draws, copies]) => {
          expect(countsOf([...draws, ...copies])).toEqual(countsOf(draws));
        },
      ),
    );
  });

  test('never have more failures, unscored or first draws than items', () => {
    fc.assert(
      fc.property(fc.array(draw), (draws) => {
        const { units, failed, unscored, first } = countsOf(draws, [2, 2, 2]);
        expect(units).toBe(new Set(draws.map(([id]) => id)).size);
        expect(failed + unscored).toBeLessThanOrEqual(units);
        expect(first.failed).toBeLessThanOrEqual(Math.min(first.scored, failed));
      }),
    );
  });
});

test('items are listed by outcome, as sorted hashes of their ids', () => {
  const short = (id: string): string => hash('sha256', id, 'base64url').slice(0, 16);
  const { items } = itemsOf([
    ['a', 0, 1, 'passed'],
    ['b', 0, 1, 'passed'],
    ['c', 0, 1, 'failed'],
    ['d', 0, 1, 'unscored'],
    ['d', 1, 1, 'passed'],
  ]);
  expect(
    items.byOutcome({
      epochs: [1, 1],
      pinned: null,
      started: STARTED,
      finished: [true, true, true],
      controls: null,
      chains: null,
    }),
  ).toEqual([
    { outcome: 'passed', severity: null, hashes: ['a', 'b'].map(short).sort().join('') },
    { outcome: 'unscored', severity: null, hashes: short('d') },
    { outcome: 'failed', severity: 0, hashes: short('c') },
  ]);
});
