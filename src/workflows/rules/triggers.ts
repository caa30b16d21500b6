/** What starts a gate: a change that starts none is one that it has not seen. */
import { list } from '../../util/words.ts';
import { gateJobs, inputOf } from '../gates.ts';
import { finding, type Scene, type Workflow, type WorkflowFinding, type YamlMapping } from '../workflow.ts';

const PULL_REQUEST = ['pull_request', 'pull_request_target'];
const FILTERS = ['paths', 'paths-ignore', 'branches', 'branches-ignore'];

const startedBy = (workflow: Workflow, events: readonly string[]) =>
  events.flatMap((event) => {
    const options = workflow.triggers.get(event);
    return options === undefined ? [] : [{ workflow, event, options }];
  });

const gated = (scene: Scene): Workflow[] =>
  scene.workflows.filter((workflow) => gateJobs(workflow, scene).length > 0);

const gatedOn = (scene: Scene, events: readonly string[]) =>
  gated(scene).flatMap((workflow) => startedBy(workflow, events));

/** Those in which changes of a policy are reviewed. */
const reviewing = ({ gates }: Scene): Workflow[] => [
  ...new Set(gates.flatMap(({ kind, workflow }) => (kind === 'review' ? workflow : []))),
];

export function* gatesSeeEveryChange(scene: Scene): Generator<WorkflowFinding> {
  for (const { workflow, event, options } of gatedOn(scene, [...PULL_REQUEST, 'merge_group'])) {
    const filters = FILTERS.filter((filter) => options[filter] !== undefined);
    if (filters.length === 0) continue;
    yield finding(
      'warning',
      'trigger-filtered',
      workflow,
      ['on', event, filters[0]!],
      `changes that ${list(filters)} of \`${event}\` leave${filters.length > 1 ? '' : 's'} out start no gate: where the check is required they wait for ever, and where another job has its name that one speaks for it`,
      'Leave the filters out; what the gate asks for decides what it needs.',
    );
  }
}

/** A pull request keeps its checks when its base is changed, and the base says by what policy it is judged. */
export function* gatesSeeEveryBase(scene: Scene): Generator<WorkflowFinding> {
  const judging = new Set([...gated(scene), ...reviewing(scene)]);
  for (const { workflow, event, options } of [...judging].flatMap((one) => startedBy(one, PULL_REQUEST))) {
    if (typesOf(options).includes('edited') || policyIsFixed(workflow, scene)) continue;
    yield finding(
      'error',
      'base-change-unseen',
      workflow,
      ['on', event, 'types'],
      'a pull request that was green for a branch with a softer policy stays green when its base is changed to this one',
      `Write \`${event}: { types: [opened, synchronize, reopened, edited] }\`.`,
    );
  }
}

const typesOf = ({ types = [] }: YamlMapping): string[] => [types].flat().map(String);

export function* reviewsSeeApprovals(scene: Scene): Generator<WorkflowFinding> {
  for (const workflow of reviewing(scene)) {
    if (workflow.triggers.has('pull_request_review')) continue;
    yield finding(
      'warning',
      'approval-unseen',
      workflow,
      ['on'],
      'neither an approval nor one that is taken back starts the review of the policy: its status is that of the last push',
      'Add `pull_request_review: { types: [submitted, dismissed, edited] }` to `on`.',
    );
  }
}

/** Whether every gate reads the policy from one place, whatever the base. */
function policyIsFixed(workflow: Workflow, { gates }: Scene): boolean {
  const own = gates.filter((gate) => gate.workflow === workflow && gate.kind === 'gate');
  return (
    own.length > 0 &&
    own.every(({ step }) => inputOf(step, 'policy-ref') !== '' || inputOf(step, 'policy').includes('@'))
  );
}

export function* gatesSeeMergeQueues(scene: Scene): Generator<WorkflowFinding> {
  const judged = gatedOn(scene, ['pull_request']);
  const reviews = reviewing(scene).filter((one) => !judged.some(({ workflow }) => workflow === one));
  for (const { workflow, event } of [...judged, ...reviews.flatMap((one) => startedBy(one, PULL_REQUEST))]) {
    if (workflow.triggers.has('merge_group')) continue;
    yield finding(
      'warning',
      'no-merge-group',
      workflow,
      ['on', event],
      reviews.includes(workflow)
        ? 'the review sets no status on what a merge queue puts together, and with a queue the required status is waited for in vain'
        : 'no gate judges what a merge queue puts together, and with a queue the required check is waited for in vain',
      'Add `merge_group:` to `on`.',
    );
  }
}

/** A name that no workflow bears never comes: what waits for it is never started. */
export function* awaitedWorkflowsExist({ workflows }: Scene): Generator<WorkflowFinding> {
  // Of one file alone nobody knows what lies beside it.
  if (workflows.length === 1) return;
  const names = new Set(workflows.flatMap(({ name, file }) => [name ?? [], pathOf(file)].flat()));
  for (const { workflow, options } of workflows.flatMap((one) => startedBy(one, ['workflow_run']))) {
    const unknown = [options['workflows'] ?? []]
      .flat()
      .map(String)
      .filter((name) => !names.has(name));
    if (unknown.length === 0) continue;
    yield finding(
      'warning',
      'workflow-run-unknown',
      workflow,
      ['on', 'workflow_run', 'workflows'],
      `\`workflow_run\` waits for ${list(unknown)}, and no workflow here has that name: this one never starts`,
      'Give the other workflow that `name`; one without a name goes by its path, as `.github/workflows/evals.yml`.',
    );
  }
}

const pathOf = (file: string): string => `.github/workflows/${file.slice(file.lastIndexOf('/') + 1)}`;
