/** What runs beside a gate, or before it on its machine, can change what it says. */
import { list } from '../../model/words.ts';
import { inputOf, isDecision } from '../gates.ts';
import {
  finding,
  type GateStep,
  isOpen,
  type Job,
  type Permissions,
  type Scene,
  type Step,
  type Workflow,
  type WorkflowFinding,
} from '../workflow.ts';

export function* gatesAreAlone({ gates }: Scene): Generator<WorkflowFinding> {
  for (const { workflow, job, step } of gates.filter(({ kind }) => kind !== 'command')) {
    for (const before of job.steps.slice(0, job.steps.indexOf(step))) {
      const what = codeIn(before);
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
function codeIn({ uses, run }: Step): string | null {
  if (run !== null) return 'a script';
  if (uses === null) return null;
  if (/\/checkout@/.test(uses)) return `\`${uses}\``;
  if (uses.startsWith('./') || uses.startsWith('docker:')) return `\`${uses}\``;
  return isPinned(uses) ? null : `\`${uses}\`, which is not pinned,`;
}

/** By the digest of a commit; the examples write SHA in its place, which GitHub does not find. */
const isPinned = (uses: string): boolean => /@(?:[0-9a-f]{40}|[0-9a-f]{64}|SHA)$/.test(uses);

export function* gatesArePinned({ gates }: Scene): Generator<WorkflowFinding> {
  for (const { workflow, step, kind } of gates) {
    const loose =
      kind === 'command'
        ? /\bnear-zero\s+check\b/.test(step.run!) && /\bnpx\b/.test(step.run!)
          ? 'npx near-zero'
          : null
        : isPinned(step.uses!)
          ? null
          : step.uses;
    if (loose === null) continue;
    yield finding(
      'error',
      'gate-unpinned',
      workflow,
      [...step.at, kind === 'command' ? 'run' : 'uses'],
      `\`${loose}\` may be another program tomorrow: whoever moves that name decides what the gate says`,
      kind === 'command'
        ? 'Name a version: `npx near-zero@1.2.3 check`.'
        : 'Pin it by the SHA of a commit, with the version in a comment.',
    );
  }
}

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

export function* gatesMayOnlyRead({ gates }: Scene): Generator<WorkflowFinding> {
  const jobs = new Map(gates.filter(({ kind }) => kind !== 'command').map((gate) => [gate.job, gate]));
  for (const gate of jobs.values()) {
    const { workflow, job } = gate;
    const given = permissionsOf(job, workflow);
    const at =
      job.permissions === null
        ? workflow.permissions === null
          ? job.at
          : ['permissions']
        : [...job.at, 'permissions'];
    const needed = neededBy(gate);
    const wide =
      given === null
        ? ['what the repository gives by default']
        : given === 'write-all'
          ? ['everything']
          : writes(given).filter((scope) => needed[scope] !== 'write');
    if (wide.length > 0) {
      yield finding(
        'warning',
        'permissions-too-wide',
        workflow,
        at,
        `the gate's token may write ${list(wide)}, which it does not need`,
        `Write \`permissions: { ${Object.entries(needed)
          .map(([scope, level]) => `${scope}: ${level}`)
          .join(', ')} }\` at the job, and \`permissions: {}\` at the top.`,
      );
    }
    const missing = Object.entries(needed).filter(([scope, level]) => !grants(given, scope, level));
    if (missing.length === 0) continue;
    yield finding(
      'warning',
      'permissions-missing',
      workflow,
      at,
      `the gate needs ${list(missing.map(([scope, level]) => `\`${scope}: ${level}\``))}, and blocks without`,
      'Grant it at the job.',
    );
  }
}

const permissionsOf = (job: Job, workflow: Workflow): Permissions => job.permissions ?? workflow.permissions;

const writes = (given: Permissions): string[] =>
  typeof given === 'object' && given !== null
    ? Object.keys(given).filter((scope) => given[scope] === 'write')
    : [];

function grants(given: Permissions, scope: string, level: string): boolean {
  if (given === null || given === 'write-all') return true;
  if (given === 'read-all') return level === 'read';
  return given[scope] === 'write' || given[scope] === level;
}

/** What a gate's job needs, by its inputs and by what stands beside it. */
function neededBy({ kind, step, job }: GateStep): Readonly<Record<string, string>> {
  const results = inputOf(step, 'results');
  const comments = inputOf(step, 'comment');
  const attests = job.steps.some(({ uses }) => uses?.startsWith('actions/attest'));
  return {
    contents: inputOf(step, 'ledger') === 'write' ? 'write' : 'read',
    ...(kind !== 'review' && (results === '' || /artifact:/.test(results) || isOpen(results))
      ? { actions: 'read' }
      : {}),
    ...(kind === 'fork-report' || kind === 'review' || (comments !== '' && comments !== 'never')
      ? { 'pull-requests': 'write' }
      : {}),
    ...(kind === 'review' ? { statuses: 'write' } : {}),
    ...(!['', 'false'].includes(inputOf(step, 'check-run')) ? { checks: 'write' } : {}),
    ...(attests ? { 'id-token': 'write', attestations: 'write' } : {}),
  };
}

/** A check is named by whoever may write one. */
export function* othersSetNoStatus(scene: Scene): Generator<WorkflowFinding> {
  const gated = new Set(scene.gates.filter(isDecision).map(({ workflow }) => workflow));
  for (const workflow of gated) {
    for (const job of workflow.jobs) {
      const given = permissionsOf(job, workflow);
      const able =
        given === 'write-all'
          ? ['write everything']
          : writes(given).filter((scope) => scope === 'checks' || scope === 'statuses');
      const runs = job.steps.some((step) => codeIn(step) !== null);
      if (scene.gates.some((gate) => gate.job === job) || able.length === 0 || !runs) continue;
      yield finding(
        'warning',
        'may-set-status',
        workflow,
        job.permissions === null ? ['permissions'] : [...job.at, 'permissions'],
        `the job \`${job.id}\` runs code of the change and its token may ${given === 'write-all' ? able[0]! : `write ${list(able)}`}: it can set the check that is waited for`,
        'Take that permission away, or let another job report.',
      );
    }
  }
}
