import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alphaOf } from '../../src/statistics/alpha.ts';
import { demonstrates } from '../../src/statistics/decision.ts';
import { logEvidenceOver, samplesNeededAnytime } from '../../src/statistics/eprocess.ts';
import { ruleOf } from '../../src/statistics/rule.ts';
import { samplesNeeded } from '../../src/statistics/sample-size.ts';
import { type Count, judgeCount, pool } from '../../src/verdict/bounds/figures.ts';
import { readOracle } from '../oracles/read.ts';

const counted = (failed: number, units: number, more: Partial<Count> = {}): Count => ({
  units,
  failed,
  unscored: 0,
  missing: 0,
  first: { scored: units, failed },
  ...more,
});
/** All attempts together, at any look. */
const judgeSequential = (attempts: readonly Count[], { limit, alpha }: { limit: number; alpha: number }) =>
  judgeCount(pool(attempts), { limit, rule: ruleOf({ attempts: 'sequential', alpha }) });
const BOUND = { limit: 0.01, alpha: 0.05 };

describe('the oracles', () => {
  const boundary = readOracle('eprocess_boundary.csv').filter(
    (row) => row.number('a') === 0.25 && row.number('n_min_anytime') < 1e9,
  );
  test.each(boundary)(
    'eprocess_boundary.csv: demonstrated from the sample on that it says, row %#',
    (row) => {
      const bound = { limit: row.number('limit'), alpha: alphaOf(row.text('confidence')) };
      const [failures, samples] = [row.number('failures_k'), row.number('n_min_anytime')];
      expect(judgeSequential([counted(failures, samples)], bound).demonstrated).toBe(true);
      const before = judgeSequential([counted(failures, samples - 1)], bound);
      expect(before).toMatchObject({ demonstrated: false, samplesNeeded: samples });
    },
  );

  test('eprocess_upper.csv: the upper bound at any look', () => {
    const rows = readOracle('eprocess_upper.csv').filter((row) => row.number('a') === 0.25);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const bound = { limit: 0.5, alpha: alphaOf(row.text('confidence')) };
      const { upper } = judgeSequential([counted(row.number('k'), row.number('n'))], bound);
      expect(upper / row.number('anytime_upper')).toBeCloseTo(1, 9);
    }
  });

  test('sequential_dp: whoever looks after every sample passes a model at the limit as often as the exact sum says', () => {
    const [row] = readOracle('sequential_dp_L0.01_conf0.95.csv').filter(
      (one) => one.text('rule') === 'e a=1/4' && one.text('true_p') === 'L',
    );
    const peeking = passesByPeeking((k) => samplesNeededAnytime(k, 0.01, 0.05), 500);
    expect(peeking).toBeCloseTo(row!.number('P(pass by 500)'), 12);
    expect(peeking).toBeLessThan(0.05);
    // The rule of a declared number, looked at after every sample, does not hold.
    expect(passesByPeeking((k) => samplesNeeded(k, 0.01, 0.05), 1000)).toBeGreaterThan(0.11);
  });
});

/** The chance that a model at a limit of 1 % is ever under it, looking after each sample: exact. */
function passesByPeeking(boundary: (failures: number) => number, horizon: number): number {
  const needed = Array.from({ length: 60 }, (_, k) => boundary(k));
  let running = new Map([[0, 1]]);
  let passed = 0;
  for (let n = 1; n <= horizon; n += 1) {
    const next = new Map<number, number>();
    for (const [k, chance] of running) {
      for (const [failures, share] of [
        [k, 0.99],
        [k + 1, 0.01],
      ] as const) {
        if (failures < needed.length && n >= needed[failures]!) passed += chance * share;
        else next.set(failures, (next.get(failures) ?? 0) + chance * share);
      }
    }
    running = next;
  }
  return passed;
}

describe('attempts', () => {
  test('say the same however the samples are spread over them', () => {
    const attempt = fc.nat(500).chain((units) => fc.tuple(fc.nat(Math.min(units, 9)), fc.constant(units)));
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 1, maxLength: 6 }), (attempts) => {
        const failed = attempts.reduce((sum, [one]) => sum + one, 0);
        const units = attempts.reduce((sum, [, one]) => sum + one, 0);
        expect(
          judgeSequential(
            attempts.map(([k, n]) => counted(k, n)),
            BOUND,
          ),
        ).toEqual(judgeSequential([counted(failed, units)], BOUND));
      }),
    );
  });

  test('that were cut off count what they lack as failed', () => {
    const cut = counted(0, 100, { missing: 20 });
    expect(judgeSequential([counted(0, 500), cut], BOUND)).toMatchObject({
      failures: 20,
      samples: 620,
      missing: 20,
      demonstrated: false,
    });
    expect(judgeSequential([counted(0, 500)], BOUND).demonstrated).toBe(true);
  });

  test('without a sample demonstrate nothing and violate nothing', () => {
    expect(judgeSequential([], BOUND)).toMatchObject({
      samples: 0,
      upper: 1,
      lower: 0,
      demonstrated: false,
      violated: false,
    });
  });

  test('whatever they demonstrate, a declared number of as many would: the rule costs samples and never saves any', () => {
    const counts = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 20_000 }));
    fc.assert(
      fc.property(counts, ([k, n]) => {
        fc.pre(k <= n);
        if (judgeSequential([counted(k, n)], BOUND).demonstrated)
          expect(demonstrates(k, n, 0.01, 0.05)).toBe(true);
      }),
    );
  });
});

describe('a violation', () => {
  test('rests on scored first draws, with the lower bound above the limit exactly then', () => {
    const counts = fc.integer({ min: 1, max: 2000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const { lower, violated } = judgeSequential([counted(k, n)], BOUND);
        if (k > 0) expect(logEvidenceOver(k, n, lower)).toBeCloseTo(Math.log(20), 8);
        if (Math.abs(lower - 0.01) > 1e-9) expect(violated).toBe(lower > 0.01);
      }),
    );
  });

  test('is not made of what nobody scored', () => {
    const errors = counted(0, 100, { unscored: 100, first: { scored: 0, failed: 0 } });
    expect(judgeSequential([errors], BOUND)).toMatchObject({
      violated: false,
      demonstrated: false,
      failures: 100,
    });
  });
});
