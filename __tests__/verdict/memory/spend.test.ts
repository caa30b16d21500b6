/** `attempts: spend`: each fresh attempt has its share of the chance of error, and any may pass. */
import { describe, expect, test } from '@jest/globals';
import { plan } from '../../../src/policy/advice/plan.ts';
import { codesOf, type Log, policyOf, samplesOf, verdictOf } from '../../helpers/gate.ts';
import { Ledger } from '../../helpers/ledger.ts';
import { readOracle } from '../../oracles/read.ts';

const evalOf = (samples: number, attempts: string) =>
  `max_failure_rate: 1%
    attempts: ${attempts}
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: ${samples} }]`;
const spend = (samples: number) => policyOf(evalOf(samples, 'spend'));
const log = (failed: number, samples: number, from = 0): Log[] => [
  { samples: samplesOf(failed, samples, from) },
];
const honesty = (verdict: ReturnType<typeof verdictOf>) => verdict.categories['honesty']!;

/** Fewest samples without a failure for attempt `i` at 1 % and 95 %, as the oracle has them. */
const needed = (i: number): number =>
  readOracle('spend.csv')
    .find(
      (row) =>
        row.number('limit') === 0.01 &&
        row.number('confidence') === 0.95 &&
        row.number('attempt_i') === i &&
        row.number('failures_k') === 0,
    )!
    .number('fewest_samples');

test.each([1, 2, 3, 4])('attempt %d needs what the oracle says', (i) => {
  for (const [samples, decision] of [
    [needed(i) - 1, 'block'],
    [needed(i), 'allow'],
  ] as const) {
    const ledger = new Ledger();
    for (let before = 1; before < i; before++) ledger.judge(spend(100), log(0, 100, 10_000 * before));
    const last = ledger.judge(spend(samples), log(0, samples));
    expect(last.decision).toBe(decision);
    expect(honesty(last).alpha).toBeCloseTo(0.05 / (i * (i + 1)), 15);
  }
});

test('a thin first try does not burn a good release, and under `once` it stands', () => {
  for (const [attempts, decision] of [
    ['spend', 'allow'],
    ['once', 'block'],
  ] as const) {
    const ledger = new Ledger();
    ledger.judge(policyOf(evalOf(200, attempts)), log(0, 200));
    expect(ledger.judge(policyOf(evalOf(500, attempts)), log(0, 500, 1000)).decision).toBe(decision);
  }
});

describe('samples that were used before', () => {
  test('have no share of their own, and their failures stay', () => {
    const ledger = new Ledger();
    ledger.judge(spend(400), log(3, 400));
    const again = ledger.judge(spend(400), log(0, 400));
    expect(again.decision).toBe('block');
    expect(honesty(again)).toMatchObject({ failures: 3, alpha: 0.025 });
  });

  test('must have held by themselves: to add to a try that was too thin does not help', () => {
    const ledger = new Ledger();
    ledger.judge(spend(300), log(0, 300));
    const more = ledger.judge(spend(600), log(0, 600));
    expect(codesOf(more)).toEqual(['attempts']);
  });

  test('and a third attempt, on fresh ones, is the second that has a share', () => {
    const ledger = new Ledger();
    ledger.judge(spend(400), log(3, 400));
    ledger.judge(spend(400), log(2, 400));
    const third = ledger.judge(spend(477), log(0, 477, 5000));
    expect(third.decision).toBe('allow');
    expect(honesty(third).alpha).toBeCloseTo(0.05 / 6, 15);
  });
});

test('a violation stands, whatever comes later', () => {
  const ledger = new Ledger();
  ledger.judge(spend(400), log(40, 400));
  const later = ledger.judge(spend(800), log(0, 800, 5000));
  expect(later.decision).toBe('block');
  expect(codesOf(later)).toEqual(['above-limit']);
});

test('declared after an attempt under `once`, it goes on from the second share and says what all of them promise', () => {
  const ledger = new Ledger();
  ledger.judge(policyOf(evalOf(200, 'once')), log(0, 200));
  const later = ledger.judge(spend(477), log(0, 477, 1000));
  expect(later.decision).toBe('allow');
  expect(honesty(later).alpha).toBeCloseTo(0.05 / 6, 15);
  expect(honesty(later).warnings).toEqual([
    expect.stringMatching(/err in less than 7\.5%, and not in less than 5%\.$/),
  ]);
});

test('plan, and a gate without a ledger, ask for what the first attempt takes', () => {
  expect(plan(spend(400)).gates[0]!.categories[0]!.demands[0]!.needs[0]).toEqual({
    failures: 0,
    samples: 368,
  });
  expect(verdictOf(spend(367), log(0, 367)).decision).toBe('block');
  expect(verdictOf(spend(368), log(0, 368)).decision).toBe('allow');
});
