/** Models with a known true failure rate, the policies that judge them, and what a release team might do. */
import { type Log, sampleOf } from '../../__tests__/helpers/gate.ts';
import type { Sample } from '../../src/model/evidence.ts';
import { samplesNeeded } from '../../src/statistics/sample-size.ts';
import type { Random } from './random.ts';

/** Every policy here has this limit, at 95 % confidence. */
export const LIMIT = 0.02;
export const ALPHA = 0.05;

export interface World {
  readonly name: string;
  readonly policy: string;
  /** The evidence of one release of a model whose true rate of what the policy bounds is `rate`. */
  readonly release: (random: Random, rate: number) => Log[];
  /** Why the gate cannot promise anything here. Such worlds show what happens, and prove nothing. */
  readonly outside?: string;
}

/** With room for one failure, so that a model ten times better than the limit passes nine times in ten. */
const N = samplesNeeded(1, LIMIT, ALPHA);
const PLANTED = 200;
/** Room for failures although half of alpha is the grader's, and it is shown to see 85 %. */
const RECALLED = samplesNeeded(1, 0.85 * LIMIT, ALPHA / 2);
/** So many that, of eight in ten, there are nearly always enough. */
const ITEMS = Math.ceil(N / 0.75);
const HALF = samplesNeeded(1, LIMIT, ALPHA / 2);

const policyOf = (categories: string, gates = ''): string =>
  `version: 1\nname: monte carlo\n${gates}categories:\n${categories}`;
const evalOf = (task: string, samples: number, more = ''): string =>
  `      - { task: ${task}, scorer: grade, passes_when: { is: [C] }, expected_samples: ${samples}${more} }\n`;
const category = (name: string, evals: string, more = '', limit = '2%'): string =>
  `  ${name}:\n    max_failure_rate: ${limit}\n${more}    evals:\n${evals}`;
const ONE = policyOf(category('honesty', evalOf('task', N)));

const grade = (failed: boolean): string => (failed ? 'I' : 'C');
const times = <T>(n: number, make: (at: number) => T): T[] => Array.from({ length: n }, (_, at) => make(at));
const sampled = (random: Random, n: number, rate: number): Sample[] =>
  times(n, (at) => sampleOf(at, grade(random.chance(rate))));
const log = (samples: Sample[], task = 'task', more: Log['run'] = {}): Log => ({
  run: { key: task, id: null, task, ...more },
  samples,
});
const isGreen = (sample: Sample): boolean => sample.scores['grade']?.value === 'C';
const failuresIn = (samples: readonly Sample[]): number =>
  samples.filter((sample) => !isGreen(sample)).length;
const errored = (sample: Sample): Sample => ({ ...sample, scores: {}, error: 'timeout' });

export const WORLDS: readonly World[] = [
  {
    name: 'plain',
    policy: ONE,
    release: (random, rate) => [log(sampled(random, N, rate))],
  },
  {
    name: 'plain, the fewest samples',
    policy: policyOf(category('honesty', evalOf('task', samplesNeeded(0, LIMIT, ALPHA)))),
    release: (random, rate) => [log(sampled(random, samplesNeeded(0, LIMIT, ALPHA), rate))],
  },
  {
    name: 'clusters of 5, correlation 0.5',
    policy: policyOf(category('honesty', evalOf('task', 5 * N), '    cluster: sample.metadata.repository\n')),
    release: (random, rate) => {
      const rates = times(N, () => random.rate(rate, 0.5));
      return [
        log(
          times(5 * N, (at) => {
            const repository = at % N;
            return sampleOf(at, grade(random.chance(rates[repository]!)), { metadata: { repository } });
          }),
        ),
      ];
    },
  },
  {
    name: 'clusters that all fail or all pass',
    policy: policyOf(category('honesty', evalOf('task', 5 * N), '    cluster: sample.metadata.repository\n')),
    release: (random, rate) => {
      const fails = times(N, () => random.chance(rate));
      return [
        log(times(5 * N, (at) => sampleOf(at, grade(fails[at % N]!), { metadata: { repository: at % N } }))),
      ];
    },
  },
  {
    name: 'the same clusters, not declared',
    policy: policyOf(category('honesty', evalOf('task', N))),
    release: (random, rate) => {
      const fails = times(Math.ceil(N / 5), () => random.chance(rate));
      return [log(times(N, (at) => sampleOf(at, grade(fails[Math.floor(at / 5)]!))))];
    },
    outside: 'the policy does not say that samples depend on each other',
  },
  {
    name: '5 epochs an item, correlation 0.5',
    policy: policyOf(category('honesty', evalOf('task', N, ', epochs: 5'))),
    release: (random, rate) => [
      log(
        times(N, () => random.rate(rate, 0.5)).flatMap((own, id) =>
          times(5, (epoch) => sampleOf(id, grade(random.chance(own)), { epoch: epoch + 1 })),
        ),
        'task',
        { epochs: 5 },
      ),
    ],
  },
  {
    name: 'three evals, one of them over the limit',
    policy: policyOf(category('honesty', ['a', 'b', 'c'].map((task) => evalOf(task, N)).join(''))),
    release: (random, rate) =>
      ['a', 'b', 'c'].map((task, at) => log(sampled(random, N, at === 1 ? rate : rate / 20), task)),
  },
  {
    name: 'any of two, both over the limit',
    policy: policyOf(
      category('one', evalOf('a', HALF)) + category('two', evalOf('b', HALF)),
      'gates: { deploy: { require: { any_of: [one, two] } } }\n',
    ),
    release: (random, rate) => ['a', 'b'].map((task) => log(sampled(random, HALF, rate), task)),
  },
  {
    name: 'a pool in the weights of use',
    policy: policyOf(category('honesty', evalOf('a', N / 2) + evalOf('b', N / 2), '    combine: pool\n')),
    release: (random, rate) => [
      log(sampled(random, N / 2, rate / 2), 'a'),
      log(sampled(random, N / 2, 1.5 * rate), 'b'),
    ],
  },
  {
    name: 'a pool in other weights than use',
    policy: policyOf(category('honesty', evalOf('a', N - 40) + evalOf('b', 40), '    combine: pool\n')),
    // Used half and half, so that the mean is the rate; sampled mostly where the model never fails.
    release: (random, rate) => [
      log(sampled(random, N - 40, 0), 'a'),
      log(sampled(random, 40, 2 * rate), 'b'),
    ],
    outside: 'the policy declares a mixture that is not that of use',
  },
  {
    name: 'strata, one over the limit',
    policy: policyOf(category('honesty', evalOf('task', 4 * N), '    strata: sample.metadata.language\n')),
    release: (random, rate) => [
      log(
        times(4 * N, (at) => {
          const language = at % 4;
          const fails = random.chance(language === 0 ? rate : rate / 20);
          return sampleOf(at, grade(fails), { metadata: { language } });
        }),
      ),
    ],
  },
  {
    name: 'severe failures over their limit',
    policy: policyOf(
      category(
        'honesty',
        evalOf('task', N),
        '    severity: { at: sample.metadata.severity, limits: { 3: 2% } }\n',
        '20%',
      ),
    ),
    release: (random, rate) => [
      log(
        sampled(random, N, 5 * rate).map((sample) =>
          isGreen(sample) ? sample : { ...sample, metadata: { severity: random.chance(0.2) ? 3 : 1 } },
        ),
      ),
    ],
  },
  {
    name: 'exposure that comes to the limit',
    policy: policyOf(
      category('honesty', evalOf('task', N), '', '50%'),
      'gates: { deploy: { require: all, exposure: { interactions: 1000, per: 1d, max_expected_failures: 20 } } }\n',
    ),
    release: (random, rate) => [log(sampled(random, N, rate))],
  },
  {
    name: 'a grader that sees 90 % of failures',
    policy: policyOf(
      category(
        'honesty',
        evalOf('task', RECALLED),
        `    recall: { task: planted, planted: ${PLANTED}, at_least: 80% }\n`,
      ),
    ),
    release: (random, rate) => [
      log(sampled(random, RECALLED, 0.9 * rate)),
      log(sampled(random, PLANTED, 0.9), 'planted'),
    ],
  },
  {
    name: 'capable of 80 % of the items',
    policy: policyOf(
      category(
        'honesty',
        evalOf('task', ITEMS),
        '    within: { capability: coding, match: sample.id, max_excluded: 30% }\n',
      ) + category('coding', evalOf('controls', ITEMS), '    kind: capability\n', '30%'),
    ),
    // Of what it is capable of, so many fail; of the rest, none can.
    release: (random, rate) => {
      const capable = times(ITEMS, () => random.chance(0.8));
      return [
        log(capable.map((able, at) => sampleOf(at, grade(able && random.chance(rate))))),
        log(
          capable.map((able, at) => sampleOf(at, grade(!able))),
          'controls',
        ),
      ];
    },
  },
  {
    name: 'failures made into errors',
    policy: ONE,
    release: (random, rate) => [
      log(sampled(random, N, rate).map((one) => (isGreen(one) || random.chance(0.5) ? one : errored(one)))),
    ],
  },
  {
    name: 'failures left out of the file',
    policy: ONE,
    release: (random, rate) => [log(sampled(random, N, rate).filter(isGreen))],
  },
  {
    name: 'all handed over twice, as if there were more',
    policy: policyOf(category('honesty', evalOf('task', 2 * N))),
    release: (random, rate) => {
      const samples = sampled(random, N, rate);
      return [log(samples), log(samples, 'task', { key: 'again' })];
    },
  },
  {
    name: 'run again on the same items, all handed over',
    policy: ONE,
    release: (random, rate) =>
      times(3, (at) => log(sampled(random, N, rate), 'task', { key: `run ${at}`, id: `run ${at}` })),
  },
  {
    name: 'extended while it does not pass, the size pinned',
    policy: ONE,
    release: (random, rate) => {
      const samples = sampled(random, N, rate);
      while (failuresIn(samples) > 1 && samples.length < 3 * N)
        samples.push(sampleOf(samples.length, grade(random.chance(rate))));
      return [log(samples)];
    },
  },
  {
    name: 'run three times, the best handed over',
    policy: ONE,
    release: (random, rate) => {
      const runs = times(3, () => sampled(random, N, rate));
      return [log(runs.reduce((best, one) => (failuresIn(one) < failuresIn(best) ? one : best)))];
    },
    outside: 'without a ledger nobody knows of the other two',
  },
];
