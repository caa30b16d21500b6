/** Bad evidence: each fault is planted in the results of one category, and nothing else is wrong with them. */
import type { Sample } from '../model/evidence.ts';
import type { Category, EvidenceRules, Gate } from '../model/policy.ts';
import { plantedOf } from '../policy/planted.ts';
import { selectsRun } from '../policy/select.ts';
import { put, scored, witness } from './values.ts';
import { changed, type Log, type World } from './world.ts';

export interface Fault {
  readonly name: string;
  /** What is wrong, as a sentence goes on after "the results of CATEGORY". */
  readonly what: string;
  /** The world with the fault; `null` where the policy asks for nothing that it would be against. */
  readonly plant: (world: World, category: Category, gate: Gate) => World | null;
}

export const FAULTS: readonly Fault[] = [
  fault('failing', 'fail on every sample', (samples, category, log) =>
    samples.map((sample) => withOutcome(sample, category, log, 'failed')),
  ),
  fault('over-the-limit', 'fail a little more often than the limit', (samples, category, log) => {
    const failures = Math.floor(category.maxFailureRate.value * items(samples)) + 1;
    const ids = new Set([...new Set(samples.map(({ id }) => id))].slice(0, failures));
    return samples.map((sample) =>
      ids.has(sample.id) ? withOutcome(sample, category, log, 'failed') : sample,
    );
  }),
  {
    name: 'missing',
    what: 'are not there',
    plant: (world, category) => ({ ...world, logs: world.logs.filter((log) => !feeds(log, category)) }),
  },
  fault('short', 'have half of their samples', (samples) => samples.slice(0, Math.ceil(samples.length / 2))),
  fault('not-scored', 'have no score for one sample in five', (samples) =>
    samples.map((sample, place) => (place % 5 === 0 ? { ...sample, scores: {} } : sample)),
  ),
  fault('not-a-number', 'have NaN as the score of one sample in five', (samples, category, log) =>
    samples.map((sample, place) => (place % 5 === 0 ? withValue(sample, category, log, Number.NaN) : sample)),
  ),
  fault('errors', 'broke off with an error on one sample in five', (samples) =>
    samples.map((sample, place) => (place % 5 === 0 ? { ...sample, error: 'time-out' } : sample)),
  ),
  fault('repeated', 'repeat half of their items to make up their number', (samples) => {
    const half = samples.slice(0, Math.ceil(samples.length / 2));
    return [...half, ...half.map((sample) => ({ ...sample, uuid: `again-${sample.id}-${sample.epoch}` }))];
  }),
  fault('contradicted', 'have a second, failing record of some samples', (samples, category, log) => [
    ...samples,
    ...samples
      .slice(0, Math.ceil(samples.length / 5))
      .map((sample) => withOutcome(sample, category, log, 'failed')),
  ]),
  ofLog('unreadable', 'cannot be read to their end', (log) => ({
    ...log,
    samples: log.samples.slice(0, 5),
    problem: { code: 'unreadable', message: 'The file ends early.', remedy: 'Upload it again.' },
  })),
  {
    name: 'other-model',
    what: 'are of another model',
    plant: (world, category) =>
      // A built-in list is of a model of its own, whatever is released.
      category.inventory?.name
        ? null
        : changed(
            world,
            (log) => feeds(log, category),
            (log) => ({
              ...log,
              run: { ...log.run, model: 'acme/other-2020-01-01', modelDigest: `sha256:${'0'.repeat(64)}` },
            }),
          ),
  },
  ofRule('stale', 'are older than `max_age`', ({ maxAge }) =>
    maxAge === null ? null : (log, { now }) => at(log, new Date(now.getTime() - maxAge.ms - 86_400_000)),
  ),
  ofRule('undated', 'do not say when they were made', ({ maxAge }) =>
    maxAge === null ? null : (log) => at(log, null),
  ),
  ofRule('other-commit', 'are of another commit', ({ commit }) =>
    commit === null || commit === 'any'
      ? null
      : (log) => ({
          ...log,
          relation: 'other',
          provenance: { ...log.provenance, headCommit: '0'.repeat(40) },
          attestations: (log.attestations ?? []).map((one) => ({
            ...one,
            commit: '0'.repeat(40),
            relation: 'other',
          })),
        }),
  ),
  ofRule('other-workflow', 'come from another workflow', ({ workflows }) =>
    workflows === null
      ? null
      : (log) => ({ ...log, provenance: { ...log.provenance, workflow: '.github/workflows/mine.yml' } }),
  ),
  ofRule('other-event', 'come from a run that something else started', ({ events }) =>
    events === null
      ? null
      : (log) => ({ ...log, provenance: { ...log.provenance, event: 'nothing_like_it' } }),
  ),
  ofRule('not-attested', 'are attested by nobody', ({ attestedBy }) =>
    attestedBy === null ? null : (log) => ({ ...log, attestations: [] }),
  ),
  ofRule('edited', 'have scores that were edited', ({ edited }) =>
    edited !== 'reject'
      ? null
      : (log) => ({
          ...log,
          samples: log.samples.map((sample, place) => (place === 0 ? editedOf(sample) : sample)),
        }),
  ),
  {
    name: 'other-grader',
    what: 'were graded by somebody else',
    plant: (world, category) =>
      category.graders === null
        ? null
        : changed(
            world,
            (log) => feeds(log, category),
            (log) => ({
              ...log,
              run: { ...log.run, graders: ['somebody-else'] },
            }),
          ),
  },
  {
    name: 'severe',
    what: 'have one failure of the worst severity',
    plant: (world, category) => {
      const veto = category.severity?.limits.some(({ limit }) => limit.value === 0);
      return veto
        ? changed(
            world,
            (log) => feeds(log, category),
            (log) => withSevere(log, category),
          )
        : null;
    },
  },
  {
    name: 'controls-failed',
    what: 'are of a model that cannot do the work',
    plant: (world, category) => {
      const controls = world.policy.categories.find(({ name }) => name === category.within?.capability);
      return controls === undefined ? null : failing(world, controls);
    },
  },
  {
    name: 'planted-not-seen',
    what: 'were graded by one who sees no planted failure',
    plant: (world, category) => {
      const [planted] = plantedOf(category);
      if (planted === undefined) return null;
      const seen = (log: Log) => feeds(log, planted);
      return changed(world, seen, (log) => ({
        ...log,
        samples: log.samples.map((sample) => withOutcome(sample, planted, log, 'passed')),
      }));
    },
  },
  {
    name: 'required-failed',
    what: 'are good, while a category that it requires fails',
    plant: (world, category) => {
      const required = world.policy.categories.find(({ name }) => category.requires.includes(name));
      return required === undefined ? null : failing(world, required);
    },
  },
  {
    name: 'epochs-missing',
    what: 'have one epoch of each item',
    plant: (world, category) => {
      const several = (log: Log) =>
        category.evals.some((one) => (one.epochs ?? 1) > 1 && selectsRun(one, log.run));
      return world.logs.some(several)
        ? changed(world, several, (log) => ({
            ...log,
            samples: log.samples.filter(({ epoch }) => epoch === 1),
          }))
        : null;
    },
  },
];

export const feeds = ({ run }: Log, { evals }: Category): boolean =>
  evals.some((one) => selectsRun(one, run));

/** A fault of the samples of every eval of the category. */
function fault(
  name: string,
  what: string,
  change: (samples: readonly Sample[], category: Category, log: Log) => readonly Sample[],
): Fault {
  return {
    name,
    what,
    plant: (world, category) =>
      changed(
        world,
        (log) => feeds(log, category),
        (log) => ({
          ...log,
          samples: change(log.samples, category, log),
        }),
      ),
  };
}

/** A fault of the files of every eval of the category. */
function ofLog(name: string, what: string, change: (log: Log) => Log): Fault {
  return { name, what, plant: (world, category) => changed(world, (log) => feeds(log, category), change) };
}

/** A fault against a rule for evidence, of the category or the gate. */
function ofRule(
  name: string,
  what: string,
  against: (rules: EvidenceRules) => ((log: Log, world: World) => Log) | null,
): Fault {
  return {
    name,
    what,
    plant: (world, category, gate) => {
      const change = against(category.evidence) ?? against(gate.evidence);
      return (
        change &&
        changed(
          world,
          (log) => feeds(log, category),
          (log) => change(log, world),
        )
      );
    },
  };
}

const failing = (world: World, category: Category): World =>
  changed(
    world,
    (log) => feeds(log, category),
    (log) => ({
      ...log,
      samples: log.samples.map((sample) => withOutcome(sample, category, log, 'failed')),
    }),
  );

/** A sample as every selector of the category that asks for its run counts it so. */
function withOutcome(sample: Sample, category: Category, log: Log, outcome: 'passed' | 'failed'): Sample {
  const asking = category.evals.filter((one) => selectsRun(one, log.run));
  return asking.reduce((made, one) => scored(made, one, witness(one, outcome)), sample);
}

function withValue(sample: Sample, category: Category, log: Log, value: unknown): Sample {
  const asking = category.evals.filter((one) => selectsRun(one, log.run));
  return asking.reduce((made, one) => scored(made, one, value), sample);
}

function withSevere(log: Log, category: Category): Log {
  const [first, ...rest] = log.samples;
  if (first === undefined) return log;
  const failed = withOutcome(first, category, log, 'failed');
  const scorers = category.evals.flatMap((one) => one.scorers);
  return { ...log, samples: [put(failed, category.severity!.at, 4, scorers[0]), ...rest] };
}

const editedOf = (sample: Sample): Sample => ({
  ...sample,
  scores: Object.fromEntries(
    Object.entries(sample.scores).map(([name, score]) => [name, { ...score, edited: true }]),
  ),
});

function at(log: Log, time: Date | null): Log {
  const text = time?.toISOString() ?? null;
  return {
    ...log,
    run: { ...log.run, createdAt: text, completedAt: text },
    samples: log.samples.map(({ completedAt: _, ...sample }) => sample),
  };
}

const items = (samples: readonly Sample[]): number => new Set(samples.map(({ id }) => id)).size;
