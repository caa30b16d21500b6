/** What tokens may do: a gate's no more than it needs, and nobody else's what sets the gate's check. */

import type { Steps } from '../../policy/places.ts';
import { list } from '../../util/words.ts';
import { inputOf, isDecision } from '../gates.ts';
import {
  finding,
  type GateStep,
  isOpen,
  type Permissions,
  type Scene,
  type Workflow,
  type WorkflowFinding,
  type WorkflowJob,
} from '../workflow.ts';
import { writesLedger } from './ledger.ts';
import { unpinnedCode } from './surroundings.ts';

export function* gatesMayOnlyRead({ gates }: Scene): Generator<WorkflowFinding> {
  const jobs = new Map(gates.filter(({ kind }) => kind !== 'command').map((gate) => [gate.job, gate]));
  for (const gate of jobs.values()) {
    const { workflow, job } = gate;
    const given = permissionsOf(job, workflow);
    const at = placeOf(job, workflow);
    const needed = neededBy(gate);
    const wide = writes(given).filter((scope) => needed[scope] !== 'write');
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

const permissionsOf = (job: WorkflowJob, workflow: Workflow): Permissions =>
  job.permissions ?? workflow.permissions;

/** Where they stand that hold for a job. */
function placeOf(job: WorkflowJob, workflow: Workflow): Steps {
  if (job.permissions !== null) return [...job.at, 'permissions'];
  return workflow.permissions === null ? job.at : ['permissions'];
}

/** What a token may write, in words where it is not said scope by scope. */
function writes(given: Permissions): string[] {
  if (given === null) return ['what the repository gives by default'];
  if (given === 'write-all') return ['everything'];
  return given === 'read-all' ? [] : Object.keys(given).filter((scope) => given[scope] === 'write');
}

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
    contents: writesLedger(step) ? 'write' : 'read',
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

const OF_CHECKS = ['checks', 'statuses', 'everything'];

/** A check is named by whoever may write one. */
export function* othersSetNoStatus(scene: Scene): Generator<WorkflowFinding> {
  const gated = new Set(scene.gates.filter(isDecision).map(({ workflow }) => workflow));
  for (const workflow of gated) {
    for (const job of workflow.jobs) {
      const able = writes(permissionsOf(job, workflow)).filter((scope) => OF_CHECKS.includes(scope));
      const runs = job.steps.some((step) => unpinnedCode(step) !== null);
      if (scene.gates.some((gate) => gate.job === job) || able.length === 0 || !runs) continue;
      yield finding(
        'warning',
        'may-set-status',
        workflow,
        placeOf(job, workflow),
        `the job \`${job.id}\` runs code of the change and its token may write ${list(able)}: it can set the check that is waited for`,
        'Take that permission away, or let another job report.',
      );
    }
  }
}
