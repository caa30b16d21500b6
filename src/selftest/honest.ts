/** The honest twin: evidence made from a policy, with which its gate opens. */
import type { EvalRun, Provenance, Sample } from '../model/evidence.ts';
import { unitsOfGpt2Small } from '../model/gpt2-small.ts';
import type { Category, EvalSelector, Gate, Policy } from '../model/policy.ts';
import type { Attested } from '../model/tally.ts';
import { neededFor } from '../policy/advice/needed.ts';
import { alphaFor } from '../policy/alpha.ts';
import { plantedOf } from '../policy/planted.ts';
import { judgedBy } from '../policy/requirement.ts';
import { ANY_SCORER, put, scored, witness } from './values.ts';
import type { Log, World } from './world.ts';

const COMMIT = '5e1f7e57'.padEnd(40, '0');
const REPOSITORY = 'acme/app';
const DIGEST = `sha256:${'5e'.repeat(32)}`;
const MODEL = 'acme/assistant-2026-01-15';

/**
 * The policy and the gate with which one category is tried: nothing is asked for but it and what it needs, and its evals are
 * large enough for its bounds, so that nothing but a fault that is planted stands in the way.
 */
export function tried(policy: Policy, gate: Gate, name: string): { policy: Policy; gate: Gate } {
  const narrow: Gate = { ...gate, require: { kind: 'category', name } };
  const categories = judgedBy(policy, narrow).map((one) => enlarged(policy, narrow, one));
  return { policy: { ...policy, categories, gates: [narrow], waivers: [] }, gate: narrow };
}

function enlarged(policy: Policy, gate: Gate, category: Category): Category {
  const size = needed(policy, gate, category);
  return {
    ...category,
    evals: category.evals.map((one) => ({
      ...one,
      expectedSamples: one.expectedSamples === null ? null : Math.max(one.expectedSamples, size),
    })),
  };
}

/** Samples without a failure that demonstrate every bound of the category. A limit of 0 can only be vetoed. */
function needed(policy: Policy, gate: Gate, category: Category): number {
  const limits = [category.maxFailureRate, ...(category.severity?.limits ?? []).map(({ limit }) => limit)];
  const alpha = alphaFor(policy, gate, category);
  const sizes = limits.flatMap(({ value }) => (value > 0 ? neededFor(category, 0, value, alpha) : []));
  const most = Math.max(20, ...sizes.filter(Number.isFinite));
  return Math.min(most, MOST_SAMPLES);
}

/** Beyond it, a bound is not one that samples demonstrate. */
const MOST_SAMPLES = 200_000;

/** What the category and those that it needs ask for, all of it as good as can be. */
export function honest(policy: Policy, gate: Gate, now: Date): World {
  const [alias] = Object.entries(policy.aliases);
  const model = alias?.[0] ?? MODEL;
  const categories = judgedBy(policy, gate);
  const logs = categories.flatMap((category) => [
    ...category.evals.flatMap((selector) =>
      tasksOf(selector).map((task) => ({ category, selector, task, outcome: 'passed' as const })),
    ),
    ...plantedOf(category).flatMap((planted) =>
      planted.evals.map((selector) => ({
        category: planted,
        selector,
        task: selector.task,
        outcome: 'failed' as const,
      })),
    ),
  ]);
  const asked = Map.groupBy(logs, ({ task, selector: { args } }) => JSON.stringify([task, args]));
  const controls = new Map(categories.map((one) => [one.name, sizeOf(policy, gate, one, one.evals[0]!)]));
  return {
    policy,
    logs: [...asked.values()].map((wishes, index) =>
      logOf(wishes, { policy, gate, now, model, index, controls }),
    ),
    subject: { model, digest: DIGEST },
    release: { repository: REPOSITORY, commits: [COMMIT], pullRequest: null },
    now,
  };
}

interface Wish {
  readonly category: Category;
  readonly selector: EvalSelector;
  readonly task: string;
  readonly outcome: 'passed' | 'failed';
}

interface Setting {
  readonly policy: Policy;
  readonly gate: Gate;
  readonly now: Date;
  readonly model: string;
  readonly index: number;
  /** By capability, how many controls it has. */
  readonly controls: ReadonlyMap<string, number>;
}

/** Tasks that a selector selects: those that it expects, else one that its pattern matches. */
const tasksOf = ({ task, expectedTasks }: EvalSelector): readonly string[] =>
  expectedTasks.length > 0 ? expectedTasks : [task.replaceAll(/\*+/g, 'any')];

function sizeOf(policy: Policy, gate: Gate, category: Category, selector: EvalSelector): number {
  if (category.inventory !== null) return category.inventory.units;
  return selector.expectedSamples ?? needed(policy, gate, category);
}

/** One run that gives each selector what it asks for. */
function logOf(wishes: readonly Wish[], setting: Setting): Log {
  const { policy, gate, now, model, index } = setting;
  const [{ task, selector, category }] = wishes as [Wish];
  const size = Math.max(...wishes.map((wish) => sizeOf(policy, gate, wish.category, wish.selector)));
  const epochs = Math.max(...wishes.map((wish) => wish.selector.epochs ?? 1));
  const ids = category.inventory?.name ? [...unitsOfGpt2Small()].map(([id]) => id) : null;
  const samples = Array.from({ length: size * epochs }, (_, place): Sample => {
    const item = Math.floor(place / epochs);
    const blank: Sample = {
      id: ids?.[item] ?? `${task}-${item}`,
      epoch: (place % epochs) + 1,
      scores: {},
      metadata: {},
    };
    return wishes.reduce((made, wish) => fulfilled(made, wish, item, setting), blank);
  });
  const at = new Date(now.getTime() - 60_000).toISOString();
  const run: EvalRun = {
    key: `run-${index}`,
    id: `run-${index}`,
    task,
    otherNames: [],
    args: { ...selector.args },
    metadata: {},
    tags: [],
    model,
    modelDigest: DIGEST,
    scorers: Object.keys(samples[0]?.scores ?? {}).map((name) => ({ name, higherIsBetter: null })),
    resolved: wishes.some((wish) => wish.selector.passesWhen === null),
    datasetSamples: size,
    epochs,
    temperature: 1,
    graders: category.graders?.slice(0, 1) ?? ['near-zero-self-test'],
    finished: true,
    status: 'success',
    createdAt: at,
    completedAt: at,
    tool: 'near-zero self-test',
  };
  const format = ids === null ? {} : { format: 'interpretability' };
  return { run, samples, ...format, ...originOf(gate, category) };
}

function fulfilled(
  sample: Sample,
  { category, selector, outcome }: Wish,
  item: number,
  { policy, controls }: Setting,
): Sample {
  let made = scored(sample, selector, witness(selector, outcome));
  for (const { path, is } of selector.where) made = put(made, path, is[0]);
  if (category.cluster) made = put(made, category.cluster, `cluster ${item}`);
  if (category.strata) made = put(made, category.strata, 'stratum');
  const scorer = selector.scorers[0] ?? ANY_SCORER;
  if (category.severity) made = put(made, category.severity.at, 0, scorer);
  for (const { match, capability } of matches(category, policy))
    made = put(made, match, item % controls.get(capability)!);
  return made;
}

/** Where an item and its control have the same value: of the category, and of those that it is the capability of. */
function matches({ name, within }: Category, policy: Policy): NonNullable<Category['within']>[] {
  const others = policy.categories.flatMap((one) => (one.within?.capability === name ? one.within : []));
  return within === null ? others : [within, ...others];
}

/** Where results come from that every rule of the policy takes. */
function originOf(gate: Gate, category: Category): Pick<Log, 'provenance' | 'relation' | 'attestations'> {
  const rules = [category.evidence, gate.evidence];
  const first = <T>(of: (one: (typeof rules)[number]) => readonly T[] | null): T | undefined =>
    rules.flatMap((one) => of(one) ?? [])[0];
  const workflow = first((one) => one.workflows) ?? '.github/workflows/evals.yml';
  const elsewhere = /^([^/.]+\/[^/]+)\/(\.github\/.*)$/.exec(workflow);
  const event = first((one) => one.events) ?? 'push';
  const provenance: Provenance = {
    artifactId: 1,
    artifactDigest: DIGEST,
    repository: elsewhere?.[1] ?? REPOSITORY,
    runId: 1,
    runAttempt: 1,
    workflow: elsewhere?.[2] ?? workflow,
    event,
    headCommit: COMMIT,
    headBranch: 'main',
    headRepository: elsewhere?.[1] ?? REPOSITORY,
    actor: null,
    createdAt: null,
  };
  const signer = first((one) => one.attestedBy)?.replaceAll(/\*+/g, 'main');
  const attested: Attested[] =
    signer === undefined
      ? []
      : [
          {
            of: 'file',
            signer,
            repository: REPOSITORY,
            commit: COMMIT,
            workflow: provenance.workflow,
            event,
            predicateType: 'https://slsa.dev/provenance/v1',
            digest: DIGEST,
            models: [],
            relation: 'same',
          },
        ];
  return { provenance, relation: 'same', attestations: attested };
}
