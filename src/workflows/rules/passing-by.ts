/** Ways round a gate: a check of its name, a job that sums it up and misses it, a deploy that does not wait for it. */
import { holdsAlways, holdsOnlyAfter } from '../condition.ts';
import { gateJobs, inputOf } from '../gates.ts';
import {
  finding,
  isOpen,
  type Scene,
  type Step,
  type Workflow,
  type WorkflowFinding,
  type WorkflowJob,
} from '../workflow.ts';

export function* checksHaveNamesOfTheirOwn(scene: Scene): Generator<WorkflowFinding> {
  const names = new Set(
    scene.workflows.flatMap((workflow) => gateJobs(workflow, scene).map(({ name }) => name)),
  );
  for (const workflow of scene.workflows) {
    for (const job of workflow.jobs) {
      if (scene.isGate(job) || !names.has(job.name)) continue;
      yield finding(
        'error',
        'check-name-shared',
        workflow,
        job.at,
        `this job is called \`${job.name}\` as the gate is, and has none in it: its success can stand for the gate's`,
        'Give it another name.',
      );
    }
  }
}

/** Jobs that stand for the gate among the required checks. */
export function* rollUpsMissNothing(scene: Scene): Generator<WorkflowFinding> {
  for (const { workflow, job, gate } of waiting(scene)) {
    const green = job.steps.find(({ uses }) => uses?.startsWith('re-actors/alls-green@'));
    const steps = job.steps.flatMap(({ condition, run }) => [condition ?? '', run ?? '']).join('\n');
    const looks = `${job.condition ?? ''}\n${steps}`;
    const always = holdsAlways(job.condition ?? 'success()', false);
    // What runs only after a failure is a message about it.
    const idle = (always || holdsOnlyAfter(job.condition, gate)) && job.steps.every(doesNothing);
    if (green === undefined && !sumsUp(looks, steps) && !idle) continue;
    if (!always) {
      yield finding(
        'error',
        'roll-up-skipped',
        workflow,
        job.condition === null ? job.at : [...job.at, 'if'],
        `\`${job.id}\` sums up the jobs before it and is skipped where they fail; a skipped job counts as success`,
        `Write \`if: always()\` and fail unless \`needs.${gate}.result == 'success'\`; and require the gate itself as well.`,
      );
    }
    const why = whyBlind(job, gate, green, looks, idle);
    if (why === null) continue;
    yield finding(
      'error',
      'roll-up-blind',
      workflow,
      job.at,
      why,
      `Ask for success: \`needs.${gate}.result == 'success'\`; or require the gate itself.`,
    );
  }
}

/** Whether something tests what came of the jobs before. */
const sumsUp = (looks: string, steps: string): boolean =>
  /needs\.[\w*-]+\.result|toJSON\(needs\)/i.test(looks) &&
  (/\bexit [1-9]|setFailed|\bfalse$|contains\(needs\.\*/im.test(looks) ||
    /\[\[|\btest\b|\bgrep\b|[!=]=|=~/i.test(steps));

/** Whether a step can neither fail nor do anything that is worth waiting for. */
const doesNothing = ({ run }: Step): boolean =>
  run?.split('\n').every((line) => /^\s*(?:true|:|exit 0|(?:echo|printf)\b[^;&|`$]*|#.*)?\s*$/.test(line)) ??
  false;

function whyBlind(job: WorkflowJob, gate: string, green: Step | undefined, looks: string, idle: boolean) {
  const allowed =
    green &&
    ['allowed-skips', 'allowed-failures'].find((name) =>
      inputOf(green, name)
        .split(/[\s,]+/)
        .includes(gate),
    );
  if (allowed !== undefined)
    return `\`${job.id}\` is green where the gate \`${gate}\` did not succeed: \`${allowed}\` names it`;
  if (idle && holdsAlways(job.condition ?? 'success()', false))
    return `\`${job.id}\` is green whatever the gate \`${gate}\` says: nothing in it can fail`;
  const blind =
    /failure/.test(looks) &&
    !/success/.test(withoutStatus(looks)) &&
    !(/skipped/.test(looks) && /cancelled/.test(looks));
  return blind
    ? `\`${job.id}\` looks for failures, and is green where the gate \`${gate}\` was skipped or cancelled`
    : null;
}

/** Jobs that need a gate, and which. */
const waiting = (scene: Scene): { workflow: Workflow; job: WorkflowJob; gate: string }[] =>
  scene.workflows.flatMap((workflow) => {
    const gates = gateJobs(workflow, scene);
    return workflow.jobs.flatMap((job) => {
      const gate = gates.find(({ id }) => job.needs.includes(id));
      return gate === undefined || scene.isGate(job) ? [] : [{ workflow, job, gate: gate.id }];
    });
  });

const withoutStatus = (text: string): string => text.replaceAll(/\bsuccess\(\)/g, '');

const DEPLOYS = /(?:^|[-_\s])(?:deploy|release|publish|promote|rollout)/i;

export function* deploysWaitForTheGate(scene: Scene): Generator<WorkflowFinding> {
  for (const workflow of scene.workflows) {
    const gates = gateJobs(workflow, scene);
    if (gates.length === 0) continue;
    for (const job of workflow.jobs) {
      const deploys = job.environment !== null ? job.environment !== 'github-pages' : DEPLOYS.test(job.id);
      if (!deploys || scene.isGate(job) || isGuarded(job, workflow, scene)) continue;
      const waits = gates.some(({ id }) => job.needs.includes(id));
      const to = job.environment === null || isOpen(job.environment) ? '' : ` to \`${job.environment}\``;
      yield finding(
        // By its name alone it may be something else.
        job.environment === null ? 'warning' : 'error',
        'deploy-unguarded',
        workflow,
        waits ? [...job.at, 'if'] : job.at,
        `\`${job.id}\` deploys${to} ${waits ? `also where the gate blocks: \`if: ${job.condition}\` may hold then` : 'without waiting for the gate'}`,
        waits ? 'Leave out `if`, or add `&& success()`.' : `Add \`needs: ${gates[0]!.id}\`.`,
      );
    }
  }
}

/** Whether it runs only after a gate succeeded: its own, or that of a job it needs which does. */
function isGuarded(
  job: WorkflowJob,
  workflow: Workflow,
  scene: Scene,
  path: readonly WorkflowJob[] = [],
): boolean {
  if (path.includes(job)) return false;
  const needed = workflow.jobs.filter(({ id }) => job.needs.includes(id));
  return needed.some((other) =>
    scene.isGate(other)
      ? holdsOnlyAfter(job.condition, other.id)
      : holdsOnlyAfter(job.condition, null) && isGuarded(other, workflow, scene, [...path, job]),
  );
}
