/** Where in workflows near-zero runs. */
import type { GateStep, Scene, Step, Workflow, WorkflowJob } from './workflow.ts';

/** The action or one of its sub-actions, by name. */
export const ACTION = /^[^/@]+\/near-zero(?:\/([\w-]+))?@/;
const COMMAND = /\bnear-zero(?:@[\w.-]+)?\s+check\b/;
const KINDS: Readonly<Record<string, GateStep['kind']>> = {
  '': 'gate',
  review: 'review',
  'fork-report': 'fork-report',
};

/** The gates of workflows; a job that calls one of them with a gate in it is a gate as well. */
export function sceneOf(workflows: readonly Workflow[]): Scene {
  const gates = workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps.flatMap((step): GateStep[] => {
        const kind = kindOf(step);
        return kind === null ? [] : [{ workflow, job, step, kind }];
      }),
    ),
  );
  const jobs = new Set(gates.filter(isDecision).map(({ job }) => job));
  // What calls what calls a gate: each round finds one more call, and there are no more than workflows.
  for (const _ of workflows) {
    const gated = workflows
      .filter((one) => one.jobs.some((job) => jobs.has(job)))
      .map(({ file }) => baseOf(file));
    for (const job of workflows.flatMap((one) => one.jobs)) {
      if (job.calls?.startsWith('./') && gated.includes(baseOf(job.calls))) jobs.add(job);
    }
  }
  return { workflows, gates, isGate: (job) => jobs.has(job) };
}

/** Whether something waits for what it says: a report on a fork or a policy's review is heard elsewhere. */
export const isDecision = ({ kind }: GateStep): boolean => kind === 'gate' || kind === 'command';

/** The gates' jobs of a workflow, those among them that call another workflow. */
export const gateJobs = ({ jobs }: Workflow, { isGate }: Scene): readonly WorkflowJob[] =>
  jobs.filter(isGate);

function kindOf({ uses, run }: Step): GateStep['kind'] | null {
  if (run !== null) return COMMAND.test(run) ? 'command' : null;
  const match = ACTION.exec(uses ?? '');
  return match === null ? null : (KINDS[match[1] ?? ''] ?? null);
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A job and all that it waits for, directly or not. */
export function ancestors(job: WorkflowJob, { jobs }: Workflow): ReadonlySet<WorkflowJob> {
  const found = new Set([job]);
  // A set that grows while it is walked also walks what was added.
  for (const one of found)
    for (const id of one.needs) for (const other of jobs) if (other.id === id) found.add(other);
  return found;
}

/** An input as it is written; empty where it is left out. */
export const inputOf = ({ inputs }: Step, name: string): string => `${inputs[name] ?? ''}`.trim();
