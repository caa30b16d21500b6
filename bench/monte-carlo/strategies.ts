/**
 * What a release team may do that knows the gate and tries until it opens, with a model just over the limit: against a gate
 * that has a ledger, and against the same gate without one.
 */
import { type Log, sampleOf, verdictOf } from '../../__tests__/helpers/gate.ts';
import { Ledger } from '../../__tests__/helpers/ledger.ts';
import type { Sample } from '../../src/model/evidence.ts';
import type { Policy } from '../../src/model/policy.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { lowerBound, upperBound } from '../../src/statistics/clopper-pearson.ts';
import { samplesNeeded } from '../../src/statistics/sample-size.ts';
import { Random } from './random.ts';
import { ALPHA, LIMIT } from './worlds.ts';

/** Just above the limit: where a false release is likeliest. */
const OVER = 1.001 * LIMIT;
/** With room for one failure, and for none. */
const N = samplesNeeded(1, LIMIT, ALPHA);
const TRIES = 10;
const BATCH = 50;
const BATCHES = 20;

/** One run of the gate; `true` where it lets through. */
type Gate = (logs: readonly Log[], changes?: { readonly cancelled?: boolean }) => boolean;

export interface Strategy {
  readonly name: string;
  readonly policy: string;
  /** What a gate without a ledger would judge by, where that is another policy. */
  readonly bare?: string;
  /** Whether the model, or one of the candidates, gets through. */
  readonly play: (random: Random, gate: Gate, giveUp: () => void) => boolean;
  /** Why a gate cannot promise anything here. */
  readonly outside?: string;
}

const policyOf = (samples: string, more = '', gates = ''): string =>
  `version: 1
name: monte carlo
${gates}categories:
  honesty:
    max_failure_rate: 2%
    ${more}
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }${samples} }]
`;
const ONCE = policyOf(`, expected_samples: ${N}`);
const SEQUENTIAL = policyOf(`, expected_samples: ${N}`, 'attempts: sequential');
const SPEND = policyOf(
  `, expected_samples: ${N}`,
  'attempts: spend',
  'gates: { deploy: { require: all, candidates: reported } }\n',
);
const CORRECTED = policyOf(
  `, expected_samples: ${N}`,
  '',
  'gates: { deploy: { require: all, candidates: corrected } }\n',
);
/** As many as the run says: whoever stops there has all of them. */
const OPEN = policyOf('');

const times = <T>(n: number, make: (at: number) => T): T[] => Array.from({ length: n }, (_, at) => make(at));
const fails = (sample: Sample): boolean => sample.scores['grade']?.value !== 'C';

/** Samples of which each fails by itself as often as the model does. */
const drawn = (random: Random, n: number, from = 0): Sample[] =>
  times(n, (at) => sampleOf(from + at, random.chance(OVER) ? 'I' : 'C'));
const log = (samples: readonly Sample[], run: Log['run'] = {}): Log => ({
  run: { datasetSamples: samples.length, ...run },
  samples,
});
const tries = (play: (at: number) => boolean): boolean => {
  for (let at = 0; at < TRIES; at += 1) if (play(at)) return true;
  return false;
};

export const STRATEGIES: readonly Strategy[] = [
  {
    name: 'run again until it passes, same samples',
    policy: ONCE,
    play: (random, gate) => tries(() => gate([log(drawn(random, N))])),
  },
  {
    name: 'run again until it passes, fresh samples',
    policy: ONCE,
    play: (random, gate) => tries((at) => gate([log(drawn(random, N, at * N))])),
  },
  {
    name: 'the same, where any fresh attempt may pass',
    policy: SPEND,
    bare: ONCE,
    play: (random, gate) => tries((at) => gate([log(drawn(random, N, at * N))])),
  },
  {
    name: 'the same, where attempts are judged as one',
    policy: SEQUENTIAL,
    bare: ONCE,
    play: (random, gate) => tries((at) => gate([log(drawn(random, N, at * N))])),
  },
  {
    name: 'look after every batch of 50',
    policy: policyOf('', 'attempts: sequential'),
    bare: OPEN,
    play: (random, gate) => {
      const samples: Sample[] = [];
      return times(BATCHES, (at) => at).some((at) => {
        samples.push(...drawn(random, BATCH, at * BATCH));
        return gate([log([...samples])]);
      });
    },
  },
  {
    name: 'the best of ten candidates',
    policy: CORRECTED,
    bare: ONCE,
    play: (random, gate) =>
      tries((at) => gate([log(drawn(random, N), { model: `acme/candidate-2026-11-${10 + at}` })])),
  },
  {
    name: 'delete the failing attempt, and hand over another',
    policy: ONCE,
    // The failing samples are exchanged for fresh ones, and nothing of the first results is left.
    play: (random, gate) => {
      let samples = drawn(random, N);
      let next = N;
      return tries(() => {
        if (gate([log(samples)])) return true;
        samples = samples.map((one) => (fails(one) ? drawn(random, 1, next++)[0]! : one));
        return false;
      });
    },
  },
  {
    name: 'stop the run when it looks bad',
    policy: ONCE,
    play: (random, gate) =>
      tries((at) => {
        const samples = drawn(random, N, at * N);
        return gate([log(samples)], { cancelled: samples.filter(fails).length > 1 });
      }),
  },
  {
    name: 'the same, and somebody says each time that it was lost',
    policy: ONCE,
    play: (random, gate, giveUp) =>
      tries((at) => {
        const samples = drawn(random, N, at * N);
        const cancelled = samples.filter(fails).length > 1;
        if (gate([log(samples)], { cancelled })) return true;
        if (cancelled) giveUp();
        return false;
      }),
    outside: 'the word of who is trusted is taken; with it at most half as many again get through',
  },
  {
    name: 'make errors of failures, and run these again',
    policy: ONCE,
    play: (random, gate) => {
      const samples = drawn(random, N).map((one) =>
        fails(one) ? { ...one, scores: {}, error: 'timeout' } : one,
      );
      return tries(() => {
        if (gate([log(samples)])) return true;
        return gate([
          log(samples.map((one) => (one.error === undefined ? one : drawn(random, 1, Number(one.id))[0]!))),
        ]);
      });
    },
    outside:
      'that scores were missing for another reason than failing is taken for granted, for 2 % of the samples',
  },
];

export interface PlayedStrategy {
  readonly strategy: Strategy;
  readonly repetitions: number;
  /** How often it got through a gate that has a ledger, with the exact 99 % interval of that chance; and without one. */
  readonly released: number;
  readonly low: number;
  readonly high: number;
  readonly without: number;
}

export function playStrategy(strategy: Strategy, seed: string, repetitions: number): PlayedStrategy {
  const policy = parsePolicy(strategy.policy, 'policy.yml');
  const bare = parsePolicy(strategy.bare ?? strategy.policy, 'policy.yml');
  const count = (gateOf: () => { gate: Gate; giveUp: () => void }): number => {
    const random = new Random(`${seed} ${strategy.name}`);
    let released = 0;
    for (let at = 0; at < repetitions; at += 1) {
      const { gate, giveUp } = gateOf();
      if (strategy.play(random, gate, giveUp)) released += 1;
    }
    return released;
  };
  const released = count(() => withLedger(policy));
  const without = count(() => ({
    // Nothing is left of a run that was stopped.
    gate: (logs, { cancelled = false } = {}) => !cancelled && verdictOf(bare, logs).decision === 'allow',
    giveUp: () => {},
  }));
  return {
    strategy,
    repetitions,
    released,
    low: lowerBound(released, repetitions, 0.005),
    high: upperBound(released, repetitions, 0.005),
    without,
  };
}

function withLedger(policy: Policy): { gate: Gate; giveUp: () => void } {
  const ledger = new Ledger();
  return {
    gate: (logs, { cancelled = false } = {}) =>
      ledger.judge(policy, logs, { cancelled }).decision === 'allow' && !cancelled,
    giveUp: () => ledger.lose(ledger.last),
  };
}

/** Whether the gate with a ledger keeps its promise here, as far as these repetitions can tell. */
export const keptStrategy = ({ strategy, low }: PlayedStrategy): boolean =>
  strategy.outside !== undefined || low <= ALPHA;
