/** Weakenings of workflows, by which a gate is passed by: whether `lint --workflows` finds each. */
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { lintWorkflows, type WorkflowFile } from '../workflows/lint.ts';
import type { WorkflowFinding } from '../workflows/workflow.ts';

export interface WorkflowTrial {
  readonly file: string;
  readonly job: string;
  readonly weakening: string;
  readonly found: boolean;
}

interface Change {
  readonly name: string;
  /** Whether there was anything to change. */
  readonly apply: (job: YAMLMap) => boolean;
}

const CHANGES: readonly Change[] = [
  {
    name: '`if: always()` taken from the gate',
    apply: (job) => job.has('needs') && job.delete('if'),
  },
  { name: 'the gate only on main', apply: (job) => set(job, 'if', "github.ref == 'refs/heads/main'") },
  { name: '`continue-on-error` on the job', apply: (job) => set(job, 'continue-on-error', true) },
  {
    name: '`continue-on-error` on the step',
    apply: (job) => gateSteps(job).map((step) => set(step, 'continue-on-error', true)).length > 0,
  },
  {
    name: 'the step skipped',
    apply: (job) => gateSteps(job).map((step) => set(step, 'if', "github.actor != 'someone'")).length > 0,
  },
  {
    name: '`report-only`',
    apply: (job) => gateSteps(job).map((step) => step.setIn(['with', 'report-only'], 'true')).length > 0,
  },
  { name: 'rights to write everything', apply: (job) => set(job, 'permissions', 'write-all') },
];

/** Each change in each job with a gate, alone. `found`: the lint fails, or finds more than before. */
export function tryWorkflows(files: readonly WorkflowFile[], folder: string): WorkflowTrial[] {
  const before = lintWorkflows(files, folder).map(nameOf);
  return files.flatMap((file) =>
    gatesIn(file.text).flatMap((job) =>
      CHANGES.flatMap((change): WorkflowTrial[] => {
        const text = weakened(file.text, job, change);
        if (text === null) return [];
        const others = files.map((one) => (one === file ? { ...one, text } : one));
        const after = lintWorkflows(others, folder);
        const found =
          after.some(({ level }) => level === 'error') ||
          after.map(nameOf).some((finding) => !before.includes(finding));
        return [{ file: file.name, job, weakening: change.name, found }];
      }),
    ),
  );
}

const nameOf = ({ file, code, message }: WorkflowFinding): string => JSON.stringify([file, code, message]);

function weakened(text: string, name: string, { apply }: Change): string | null {
  const document = parseDocument(text);
  const job = document.getIn(['jobs', name]);
  return isMap(job) && apply(job) ? document.toString() : null;
}

function gatesIn(text: string): string[] {
  const jobs = parseDocument(text).get('jobs');
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap(({ key, value }) =>
    isMap(value) && gateSteps(value).length > 0 ? String(key) : [],
  );
}

/** The steps of a job that run the gate itself. */
function gateSteps(job: YAMLMap): YAMLMap[] {
  const steps = job.get('steps');
  if (!isSeq(steps)) return [];
  return steps.items.flatMap((step) =>
    isMap(step) && /^[\w.-]+\/near-zero@/.test(String(step.get('uses') ?? '')) ? [step] : [],
  );
}

function set(node: YAMLMap, key: string, value: unknown): true {
  node.set(key, value);
  return true;
}
