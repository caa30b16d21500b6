/** A change must not bring the policy that judges it, nor be run where it can do harm. */
import { inputOf } from '../gates.ts';
import { finding, isOpen, type Scene, type Step, type Workflow, type WorkflowFinding } from '../workflow.ts';

/** What the author of a pull request decides, or on another event the branch that the run is on. */
const OF_HEAD =
  /github\.(?:head_ref|sha|ref|ref_name)\b|github\.event\.(?:pull_request\.head|pull_request\.merge|merge_group\.head|workflow_run\.head)/;
/** What whoever starts a run by hand decides; in a workflow that is only called, the workflow that calls it. */
const OF_STARTER = /\binputs\./;

const isTheirs = (value: string, { triggers }: Workflow): boolean =>
  isOpen(value) && (OF_HEAD.test(value) || (triggers.has('workflow_dispatch') && OF_STARTER.test(value)));
const ON_CHANGES = ['pull_request', 'pull_request_target', 'merge_group'];

export function* policiesComeFromTheBase({ gates }: Scene): Generator<WorkflowFinding> {
  for (const { workflow, step, kind } of gates) {
    for (const name of ['policy-ref', 'policy']) {
      const value = inputOf(step, name);
      if (!isTheirs(value, workflow) && !/(?:^|@)refs\/pull\//.test(value)) continue;
      yield finding(
        'error',
        'policy-from-head',
        workflow,
        [...step.at, 'with', name],
        `\`${name}: ${value}\` lets a change bring the policy that judges it`,
        'Leave it out: the policy then comes from the base, or from the default branch.',
      );
    }
    const gate = inputOf(step, 'gate');
    if (isTheirs(gate, workflow)) {
      yield finding(
        'error',
        'gate-chosen',
        workflow,
        [...step.at, 'with', 'gate'],
        `\`gate: ${gate}\` lets whoever starts the run choose by which gate it is judged, also by one that asks for little`,
        'Name the gate.',
      );
    }
    if (kind === 'command' && ON_CHANGES.some((event) => workflow.triggers.has(event))) {
      yield finding(
        'error',
        'policy-from-head',
        workflow,
        [...step.at, 'run'],
        'the command line reads the policy of the checkout, which a pull request brings along',
        'Use the action, which reads it from the base.',
      );
    }
  }
}

/** With rights on the base, code of the head can do what the base may: also set the gate's check. */
export function* headsAreNotRunWithRights({ workflows }: Scene): Generator<WorkflowFinding> {
  for (const workflow of workflows) {
    const event = ['pull_request_target', 'workflow_run'].find((one) => workflow.triggers.has(one));
    if (event === undefined) continue;
    for (const step of workflow.jobs.flatMap((job) => job.steps).filter(checksOutHead)) {
      yield finding(
        'error',
        'head-checked-out',
        workflow,
        step.at,
        `on \`${event}\` this job has the rights of the base, and checks out the code of the change`,
        'Run that code on `pull_request`, without rights, and hand over results as an artifact.',
      );
    }
  }
}

function checksOutHead({ uses, run, inputs }: Step): boolean {
  const from = `${inputs['ref'] ?? ''} ${inputs['repository'] ?? ''}`;
  if (uses !== null && /\/checkout@/.test(uses)) return OF_HEAD.test(from) || /refs\/pull\//.test(from);
  return (
    run !== null && /\bgh pr checkout\b|\bpull\/\$|refs\/pull\/|\bgit (?:fetch|checkout)[^\n]*head/i.test(run)
  );
}
