/** A workflow of GitHub Actions, as far as it matters whether a gate in it can be passed by. */

import type { Steps } from '../policy/places.ts';
import type { Position } from '../util/errors.ts';

export interface Workflow {
  /** As the reader named it. */
  readonly file: string;
  /** What `workflow_run` calls it; without a name, GitHub goes by its path. */
  readonly name: string | null;
  /** Event → its options. */
  readonly triggers: ReadonlyMap<string, YamlMapping>;
  readonly permissions: Permissions;
  readonly env: YamlMapping;
  readonly jobs: readonly WorkflowJob[];
  /** Where a part stands: of a value its key, of an item of a list the item. */
  readonly place: (at: Steps) => Position;
}

export interface WorkflowJob {
  readonly id: string;
  readonly at: Steps;
  /** What its check is called, as far as that is written out. */
  readonly name: string;
  readonly needs: readonly string[];
  readonly condition: string | null;
  readonly continueOnError: string | null;
  readonly permissions: Permissions;
  readonly env: YamlMapping;
  /** What it deploys to. */
  readonly environment: string | null;
  /** The workflow that it calls. */
  readonly calls: string | null;
  readonly runsOn: string;
  readonly container: boolean;
  readonly matrix: boolean;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly at: Steps;
  readonly uses: string | null;
  readonly run: string | null;
  /** What runs the script: the step's, the job's or the workflow's `shell`. */
  readonly shell: string | null;
  readonly condition: string | null;
  readonly continueOnError: string | null;
  readonly inputs: YamlMapping;
  readonly env: YamlMapping;
}

/** What a token may: by scope, or all at once; `null`: nothing is said. */
export type Permissions = YamlMapping | 'read-all' | 'write-all' | null;

export type YamlMapping = Readonly<Record<string, unknown>>;

/** Something that can let a release past the gate, or that keeps the gate from ever saying yes. */
export interface WorkflowFinding {
  /** `error`: the gate can be green, or passed by, without a demonstration. */
  readonly level: 'error' | 'warning';
  readonly code: WorkflowCode;
  readonly file: string;
  readonly position: Position;
  /** What it is and what can happen. */
  readonly message: string;
  readonly remedy: string;
}

/** Each has a row in docs/workflows.md. */
export const WORKFLOW_CODES = [
  'workflow-unreadable',
  'workflow-invalid',
  'no-gate',
  'gate-skipped',
  'gate-conditional',
  'gate-continues-on-error',
  'gate-reports-only',
  'gate-unpinned',
  'gate-beside-code',
  'gate-environment',
  'gate-runner',
  'gate-before-results',
  'gate-exit-ignored',
  'policy-from-head',
  'base-change-unseen',
  'approval-unseen',
  'gate-chosen',
  'trigger-filtered',
  'no-merge-group',
  'workflow-run-unknown',
  'head-checked-out',
  'check-name-shared',
  'may-set-status',
  'permissions-too-wide',
  'permissions-missing',
  'ledger-off',
  'ledger-unwritten',
  'ledger-touched',
  'ledger-forgets',
  'artifact-overwritable',
  'artifact-shared',
  'artifact-any',
  'reruns-hidden',
  'roll-up-blind',
  'roll-up-skipped',
  'deploy-unguarded',
] as const;
export type WorkflowCode = (typeof WORKFLOW_CODES)[number];

/** All workflows that are looked at together, and the gates in them. */
export interface Scene {
  readonly workflows: readonly Workflow[];
  readonly gates: readonly GateStep[];
  /** Jobs that are a gate, themselves or by the workflow that they call. */
  readonly isGate: (job: WorkflowJob) => boolean;
}

/** A step that runs near-zero. */
export interface GateStep {
  readonly workflow: Workflow;
  readonly job: WorkflowJob;
  readonly step: Step;
  /** The action itself, one of its sub-actions, or the command line. */
  readonly kind: 'gate' | 'review' | 'fork-report' | 'command';
}

/** A finding at a part of a workflow. */
export function finding(
  level: WorkflowFinding['level'],
  code: WorkflowCode,
  { file, place }: Workflow,
  at: Steps,
  message: string,
  remedy: string,
): WorkflowFinding {
  return { level, code, file, position: place(at), message, remedy };
}

/** Whether an expression decides a value, so that only a run knows it. */
export const isOpen = (text: string): boolean => text.includes('${{');
