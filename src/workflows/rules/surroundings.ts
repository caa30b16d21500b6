/** What runs beside a gate, or before it on its machine, can change what it says. */
import type { Steps } from '../../policy/places.ts';
import { ACTION } from '../gates.ts';
import { finding, type Scene, type Step, type Workflow, type WorkflowFinding } from '../workflow.ts';

export function* gatesAreAlone({ gates }: Scene): Generator<WorkflowFinding> {
  for (const { workflow, job, step } of gates.filter(({ kind }) => kind !== 'command')) {
    for (const before of job.steps.slice(0, job.steps.indexOf(step))) {
      const what = unpinnedCode(before);
      if (what === null) continue;
      yield finding(
        'error',
        'gate-beside-code',
        workflow,
        before.at,
        `${what} runs before the gate on its machine, and can change the gate itself`,
        'Move it to another job; the gate reads policy and results through the API and needs no checkout.',
      );
    }
    const where = job.container
      ? 'in a container of its own'
      : /self-hosted/.test(job.runsOn)
        ? 'on a self-hosted machine'
        : null;
    if (where === null) continue;
    yield finding(
      'warning',
      'gate-runner',
      workflow,
      [...job.at, job.container ? 'container' : 'runs-on'],
      `the gate runs ${where}, and what was left there by others runs with it`,
      'Let it run on a fresh machine of GitHub; it needs nothing else.',
    );
  }
}

/** Code that may come from the change under judgement; `null`: none. */
export function unpinnedCode({ uses, run }: Step): string | null {
  if (run !== null) return 'a script';
  if (uses === null) return null;
  if (/\/checkout@/.test(uses)) return `\`${uses}\``;
  if (uses.startsWith('./') || uses.startsWith('docker:')) return `\`${uses}\``;
  return isPinned(uses) ? null : `\`${uses}\`, which is not pinned,`;
}

/** By the digest of a commit; the examples write SHA in its place, which GitHub does not find. */
const isPinned = (uses: string): boolean => /@(?:[0-9a-f]{40}|[0-9a-f]{64}|SHA)$/.test(uses);

export function* gatesArePinned({ gates, workflows }: Scene): Generator<WorkflowFinding> {
  const commands = gates.filter(({ kind }) => kind === 'command');
  for (const { workflow, step } of commands) {
    const loose = looseCommand(step.run!);
    if (loose !== null) yield unpinned(loose, workflow, [...step.at, 'run'], 'Use the action');
  }
  // Those that are no gate as well: a deploy goes by what `verify/` says, a gate by what `tally/` counted.
  for (const workflow of workflows) {
    for (const { uses, at } of workflow.jobs.flatMap(({ steps }) => steps)) {
      if (uses === null || !ACTION.test(uses) || isPinned(uses)) continue;
      yield unpinned(uses, workflow, [...at, 'uses'], 'Pin it');
    }
  }
}

const unpinned = (what: string, workflow: Workflow, at: Steps, toDo: string): WorkflowFinding =>
  finding(
    'error',
    'gate-unpinned',
    workflow,
    at,
    `\`${what}\` may be another program tomorrow: whoever moves that name decides what the gate says`,
    `${toDo} by the SHA of a commit, with the version in a comment.`,
  );

const looseCommand = (run: string): string | null =>
  /\bnpx\b/.test(run) && /\bnear-zero\s+check\b/.test(run) ? 'npx near-zero' : null;

/** What makes Node run something else, trust somebody else, or talk to somebody else. */
const OF_CODE =
  /^(?:NODE_OPTIONS|NODE_PATH|NODE_TLS_REJECT_UNAUTHORIZED|LD_PRELOAD|LD_LIBRARY_PATH|DYLD_.*|PATH|BASH_ENV)$/i;
const OF_NETWORK =
  /^(?:HTTPS?_PROXY|ALL_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|NODE_USE_ENV_PROXY|GITHUB_API_URL)$/i;

export function* gatesHaveTheirOwnEnvironment({ gates }: Scene): Generator<WorkflowFinding> {
  const seen = new Set<string>();
  for (const { workflow, job, step } of gates) {
    for (const { at, env } of [{ at: [], env: workflow.env }, job, step]) {
      for (const name of Object.keys(env)) {
        const ofCode = OF_CODE.test(name);
        const key = JSON.stringify([workflow.file, at, name]);
        if (seen.has(key) || (!ofCode && !OF_NETWORK.test(name))) continue;
        seen.add(key);
        yield finding(
          ofCode ? 'error' : 'warning',
          'gate-environment',
          workflow,
          [...at, 'env', name],
          ofCode
            ? `\`${name}\` has the gate's process run other code, or trust what it must not`
            : `\`${name}\` puts somebody between the gate and what it reads`,
          'Set it in the jobs that need it, and not in that of the gate.',
        );
      }
    }
  }
}
