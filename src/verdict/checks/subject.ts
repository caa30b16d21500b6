import type { Gate, Policy } from '../../model/policy.ts';
import type { Subject } from '../../model/subject.ts';
import type { EvalTally, RunRecord, Tally } from '../../model/tally.ts';
import type { Reason } from '../../model/verdict.ts';
import { saysLatest } from '../../policy/moving-name.ts';
import { reason } from '../reasons.ts';
import { isMovingAlias, isPinned } from './moving-alias.ts';

/** Reads the input `MODEL` or `MODEL@sha256:…`; `null` when the text is neither. */
export function parseSubject(text: string): Subject | null {
  const match = /^([^\s@]+(?:@(?!sha256:)[^\s@]+)*)(?:@(sha256:[0-9a-f]{64}))?$/.exec(text.trim());
  return match === null ? null : { model: match[1]!, digest: match[2] ?? null };
}

/** Whether a run is about another model than the one that was asked about; none is where nobody asked about one. */
export function isOther(policy: Policy, asked: Subject | null): (run: Pick<RunRecord, 'model'>) => boolean {
  const subject = asked && releaseName(policy, asked.model);
  return ({ model }) => subject !== null && model !== null && releaseName(policy, model) !== subject;
}

/** What is being released, by its release name: what was asked for, else the one model that the results are about. */
export function judgedSubject(policy: Policy, asked: Subject | null, tallies: readonly EvalTally[]): Subject {
  if (asked !== null) return { ...asked, model: releaseName(policy, asked.model) };
  const models = new Set(tallies.flatMap((tally) => tally.runs.map((run) => releaseName(policy, run.model))));
  const digests = new Set(tallies.flatMap((tally) => tally.runs.flatMap(digestsOrNone)));
  const only = <T>(set: Set<T | null>): T | null => (set.size === 1 ? [...set][0]! : null);
  return { model: only(models), digest: only(digests) };
}

/**
 * What a ledger knows the subject by. A digest tells it from others of its name only where every result is of exactly that
 * model: what the input alone says could be said anew for each attempt.
 */
export function knownAs(policy: Policy, asked: Subject | null, tallies: readonly EvalTally[]): Subject {
  const subject = judgedSubject(policy, asked, tallies);
  const runs = tallies.flatMap((tally) => tally.runs);
  const shown = runs.length > 0 && runs.every((run) => isOf(run, subject.digest));
  return shown ? subject : { ...subject, digest: null };
}

type Digested = Pick<RunRecord, 'modelDigest' | 'attestedDigests'>;

/** Digests of the model that a run records and that attestations of its file say. */
const digestsOf = ({ modelDigest, attestedDigests = [] }: Digested): string[] => [
  ...new Set([...(modelDigest === null ? [] : [modelDigest]), ...attestedDigests]),
];

function digestsOrNone(run: Digested): (string | null)[] {
  const digests = digestsOf(run);
  return digests.length === 0 ? [null] : digests;
}

/** Whether a run is of exactly this model. */
const isOf = (run: Digested, digest: string | null): boolean =>
  digest !== null && digestsOrNone(run).every((one) => one === digest);

/** The models that results are about, under every name: as recorded, and as releases are called. */
export const modelsOf = (policy: Policy, tallies: readonly EvalTally[]): string[] => {
  const recorded = tallies.flatMap(({ runs }) => runs.flatMap(({ model }) => model ?? []));
  return [...new Set(recorded.flatMap((model) => [model, releaseName(policy, model) ?? model]))];
};

/** The evals that are about what is released: all but accounts of another model. */
export function ofSubject(policy: Policy, evals: readonly EvalTally[]): EvalTally[] {
  const others = new Set(policy.categories.flatMap((one) => (one.inventory?.name ? one.name : [])));
  return evals.filter(({ category }) => !others.has(category));
}

interface Asked {
  readonly policy: Policy;
  readonly gate: Gate;
  readonly subject: Subject;
  /** The evidence of every category. */
  readonly tally: Tally;
}

/** What stands between one category's evidence and the subject. */
export function judgeSubject(
  { policy, gate, subject, tally }: Asked,
  tallies: readonly EvalTally[],
): Reason[] {
  const reasons: Reason[] = [];
  const all = ofSubject(policy, tally.evals);
  const runs = tallies.flatMap((tally) => tally.runs.map((run) => ({ ...run, task: tally.task })));
  const unnamed = runs.filter((run) => run.model === null);
  if (unnamed.length > 0) {
    const tasks = [...new Set(unnamed.map((run) => run.task))];
    const formats = unnamed.map((run) => tally.evidence[run.evidence]?.format ?? null);
    reasons.push(reason('subject-unnamed', { of: 'models', tasks, formats: [...new Set(formats)].sort() }));
  }
  const names = [...new Set(runs.flatMap((run) => (run.model === null ? [] : [run.model])))].sort();
  const others = names.filter((name) => releaseName(policy, name) !== subject.model);
  if (subject.model === null && names.length > 0 && unnamed.length === 0) {
    const every = all.flatMap((one) => one.runs);
    const models = [...new Set(every.map((run) => run.model ?? 'an unnamed model'))].sort();
    const fileOf = (model: string) =>
      tally.evidence[every.find((run) => (run.model ?? 'an unnamed model') === model)!.evidence]?.name ?? '';
    const files = models.map(fileOf);
    reasons.push(reason('subject-mismatch', { of: 'models', models, subject: null, files }));
  } else if (subject.model !== null && others.length > 0) {
    reasons.push(
      reason('subject-mismatch', {
        of: 'models',
        models: others,
        subject: subject.model,
        ...(others.length < names.length && { beside: true }),
      }),
    );
  }
  return [
    ...reasons,
    ...judgeDigest(policy, subject, runs, all),
    ...(gate.screen ? [] : judgeAlias(subject, names, runs, policy.pinned)),
  ];
}

function judgeDigest(
  policy: Policy,
  subject: Subject,
  runs: readonly Digested[],
  all: readonly EvalTally[],
): Reason[] {
  if (runs.length === 0) return [];
  // Of every category: two of them about different weights are no evidence for either release.
  const recorded = [...new Set(all.flatMap((tally) => tally.runs.flatMap(digestsOf)))].sort();
  const wrong = recorded.filter((digest) => subject.digest !== null && digest !== subject.digest);
  if (wrong.length > 0 || recorded.length > 1)
    return [reason('subject-mismatch', { of: 'digests', digests: recorded, subject: subject.digest })];
  const whole = runs.every((run) => isOf(run, subject.digest));
  return policy.subject !== 'digest' || whole ? [] : [reason('subject-unnamed', { of: 'digests' })];
}

function judgeAlias(
  subject: Subject,
  names: readonly string[],
  runs: readonly Digested[],
  pinned: Policy['pinned'],
): Reason[] {
  if (subject.digest !== null && runs.every((run) => isOf(run, subject.digest))) return [];
  const moving = [...new Set([...(subject.model === null ? [] : [subject.model]), ...names])].filter(
    (name) => isMovingAlias(name) && !isPinned(name, pinned),
  );
  const pinnable = !moving.some(saysLatest);
  return moving.length === 0 ? [] : [reason('moving-alias', { of: 'models', models: moving, pinnable })];
}

export function releaseName(policy: Policy, model: string | null): string | null {
  // A release name stands for itself, also where another one lists it.
  if (model === null || Object.hasOwn(policy.aliases, model)) return model;
  const release = Object.entries(policy.aliases).find(([, recorded]) => recorded.includes(model));
  return release?.[0] ?? model;
}
