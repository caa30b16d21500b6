/** A skipped job counts as a success of the check that waits for it; so does one that goes on after its error. */
import { list } from '../../util/words.ts';
import { holdsAlways } from '../condition.ts';
import { gateJobs, inputOf, isDecision } from '../gates.ts';
import { finding, type Scene, type Step, type WorkflowFinding } from '../workflow.ts';

export function* gatesRunAlways(scene: Scene): Generator<WorkflowFinding> {
  for (const workflow of scene.workflows) {
    for (const job of gateJobs(workflow, scene)) {
      if (job.condition !== null) {
        if (holdsAlways(job.condition, job.needs.length === 0)) continue;
        yield finding(
          'error',
          'gate-conditional',
          workflow,
          [...job.at, 'if'],
          `the gate \`${job.id}\` does not run if \`${job.condition}\` does not hold, and a skipped job counts as success`,
          job.needs.length > 0 ? 'Write `if: always()`.' : 'Leave out `if`.',
        );
      } else if (job.needs.length > 0) {
        yield finding(
          'error',
          'gate-skipped',
          workflow,
          [...job.at, 'needs'],
          `the gate \`${job.id}\` is skipped if ${list(job.needs)} ${job.needs.length > 1 ? 'do' : 'does'} not succeed, and a skipped job counts as success`,
          'Add `if: always()` to the job: the gate blocks by itself where results are missing.',
        );
      }
    }
  }
}

export function* gateStepsRunAlways({ gates }: Scene): Generator<WorkflowFinding> {
  for (const { workflow, job, step } of gates.filter(isDecision)) {
    // A step before it that fails has failed the job.
    if (step.condition === null || holdsAlways(step.condition, true)) continue;
    yield finding(
      'error',
      'gate-conditional',
      workflow,
      [...step.at, 'if'],
      `the gate's step does not run if \`${step.condition}\` does not hold, and then the job \`${job.id}\` succeeds without it`,
      'Leave out `if` at the step.',
    );
  }
}

export function* gatesStopTheJob(scene: Scene): Generator<WorkflowFinding> {
  const jobs = scene.workflows.flatMap((workflow) =>
    gateJobs(workflow, scene).map((job) => ({ workflow, ...job })),
  );
  const steps = scene.gates.filter(isDecision).map(({ workflow, step }) => ({ workflow, ...step }));
  for (const { workflow, at, continueOnError } of [...jobs, ...steps]) {
    if (continueOnError === null || continueOnError === 'false') continue;
    yield finding(
      'error',
      'gate-continues-on-error',
      workflow,
      [...at, 'continue-on-error'],
      'with `continue-on-error` a gate that blocks ends in success',
      'Leave it out.',
    );
  }
  for (const { workflow, step } of scene.gates) {
    const reports = inputOf(step, 'report-only');
    if (reports !== '' && reports !== 'false') {
      yield finding(
        'error',
        'gate-reports-only',
        workflow,
        [...step.at, 'with', 'report-only'],
        reports === 'true'
          ? 'with `report-only: true` the job succeeds whatever the gate says'
          : `\`report-only: ${reports}\` may be true, and the job then succeeds whatever the gate says`,
        'Leave it out where the check is required.',
      );
    }
    const ignored = ignoredIn(step);
    if (ignored !== undefined) {
      yield finding(
        'error',
        'gate-exit-ignored',
        workflow,
        [...step.at, 'run'],
        `\`${ignored}\` makes a success of whatever near-zero says`,
        'Let the exit code of `near-zero check` be that of the step.',
      );
    }
  }
}

/** The line that takes the exit code of the command away: by another after it, or by a pipe without `pipefail`. */
function ignoredIn({ run, shell }: Step): string | undefined {
  // GitHub runs an explicit `shell: bash` with pipefail, and no other shell.
  const piped = shell !== 'bash' && !run?.includes('pipefail');
  return run
    ?.split('\n')
    .map((line) => line.trim())
    .find((line) => {
      if (line === 'set +e') return true;
      const [, after] = line.slice(0, LINE).split(/\bnear-zero\b/, 2);
      return after !== undefined && (/\|\||;/.test(after) || (piped && after.includes('|')));
    });
}

const LINE = 2000;
