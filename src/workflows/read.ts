/** Reads a workflow: our own bounded YAML reader for values and places, GitHub's parser for whether GitHub would run it. */
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser';
import type { Places, Steps } from '../policy/places.ts';
import { readYaml } from '../policy/yaml.ts';
import type { Permissions, Step, Workflow, WorkflowFinding, WorkflowJob, YamlMapping } from './workflow.ts';

const MOST_FAULTS = 20;

/** @param file its name, for findings */
export function readWorkflow(
  file: string,
  text: string,
): { readonly workflow: Workflow | null; readonly findings: readonly WorkflowFinding[] } {
  const { value, places, faults } = readYaml(text.replace(/^\ufeff/, ''), 'a workflow');
  if (faults.length > 0) {
    const findings = faults.slice(0, MOST_FAULTS).map(
      ({ position, message, expected }): WorkflowFinding => ({
        level: 'error',
        code: 'workflow-unreadable',
        file,
        position,
        message: `${message}, so nothing is known of this workflow`,
        remedy: `Write ${expected}.`,
      }),
    );
    return { workflow: null, findings };
  }
  return { workflow: workflowOf(file, value, places), findings: invalid(file, text) };
}

/** What keeps GitHub from running it: the check that waits for it is then never green. */
function invalid(file: string, text: string): WorkflowFinding[] {
  const { context } = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter());
  return context.errors
    .getErrors()
    .slice(0, MOST_FAULTS)
    .map(({ rawMessage, range }) => ({
      level: 'warning',
      code: 'workflow-invalid',
      file,
      position: range?.start ?? { line: 1, column: 1 },
      message: `${rawMessage.replace(/\.$/, '')}: GitHub does not run this workflow`,
      remedy:
        'Correct it; https://docs.github.com/actions/reference/workflow-syntax-for-github-actions says how.',
    }));
}

function workflowOf(file: string, value: unknown, places: Places): Workflow {
  const document = mapping(value);
  const textAt = (at: Steps, found: unknown): string | null =>
    found === undefined || found === null ? null : places.text(at) || String(found);
  return {
    file,
    name: text(document['name']),
    triggers: triggersOf(document['on']),
    permissions: permissionsOf(document['permissions']),
    env: mapping(document['env']),
    jobs: Object.entries(mapping(document['jobs'])).map(([id, job]) =>
      jobOf(id, mapping(job), ['jobs', id], shellOf(document), textAt),
    ),
    place: (at) => places.nearest(at).key,
  };
}

function jobOf(id: string, job: YamlMapping, at: Steps, shell: string | null, textAt: TextAt): WorkflowJob {
  const { environment, container } = job;
  const usual = shellOf(job) ?? shell;
  return {
    id,
    at,
    name: text(job['name']) ?? id,
    needs: [job['needs'] ?? []].flat().map(String),
    condition: textAt([...at, 'if'], job['if']),
    continueOnError: textAt([...at, 'continue-on-error'], job['continue-on-error']),
    permissions: permissionsOf(job['permissions']),
    env: { ...mapping(job['env']), ...mapping(mapping(container)['env']) },
    environment: text(environment) ?? text(mapping(environment)['name']),
    calls: text(job['uses']),
    runsOn: JSON.stringify(job['runs-on'] ?? ''),
    container: container !== undefined && container !== null,
    matrix: mapping(job['strategy'])['matrix'] !== undefined,
    steps: list(job['steps']).map((step, i) => stepOf(mapping(step), [...at, 'steps', i], usual, textAt)),
  };
}

function stepOf(step: YamlMapping, at: Steps, shell: string | null, textAt: TextAt): Step {
  return {
    at,
    uses: text(step['uses']),
    run: text(step['run']),
    shell: text(step['shell']) ?? shell,
    condition: textAt([...at, 'if'], step['if']),
    continueOnError: textAt([...at, 'continue-on-error'], step['continue-on-error']),
    inputs: mapping(step['with']),
    env: mapping(step['env']),
  };
}

const shellOf = (holder: YamlMapping): string | null =>
  text(mapping(mapping(holder['defaults'])['run'])['shell']);

type TextAt = (at: Steps, found: unknown) => string | null;

/** `on` may be a name, a list of names, or a mapping from names to options. */
function triggersOf(on: unknown): ReadonlyMap<string, YamlMapping> {
  if (typeof on === 'string') return new Map([[on, {}]]);
  if (Array.isArray(on)) return new Map(on.map((event) => [String(event), {}]));
  return new Map(Object.entries(mapping(on)).map(([event, options]) => [event, mapping(options)]));
}

function permissionsOf(value: unknown): Permissions {
  if (value === 'read-all' || value === 'write-all') return value;
  return isMapping(value) ? value : null;
}

const isMapping = (value: unknown): value is YamlMapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const mapping = (value: unknown): YamlMapping => (isMapping(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
