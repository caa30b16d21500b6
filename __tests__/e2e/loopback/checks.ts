import { type Call, found, invalid, ok, page, type Reply } from './answer.ts';
import { type CheckRunState, nextId } from './state.ts';

/** The limits of https://docs.github.com/en/rest/checks/runs. */
function checkRunFault(body: Call['body']): Reply | undefined {
  const output = (body['output'] ?? {}) as { annotations?: unknown[]; summary?: string; text?: string };
  if ((output.annotations?.length ?? 0) > 50)
    return invalid('Invalid request.\n\nNo more than 50 items are allowed.');
  for (const key of ['summary', 'text'] as const) {
    if ((output[key]?.length ?? 0) > 65_535) {
      return invalid('Invalid request.\n\nOnly 65535 characters are allowed.');
    }
  }
  return undefined;
}

export function createCheckRun({ repository, body }: Call): Reply {
  for (const key of ['name', 'head_sha']) {
    if (typeof body[key] !== 'string') return invalid(`Invalid request.\n\n"${key}" wasn't supplied.`);
  }
  const fault = checkRunFault(body);
  if (fault) return fault;
  const made = { ...body, id: nextId() };
  repository.checkRuns.push(made);
  return { status: 201, json: checkRunJson(made) };
}

/** Of the annotations only their number is given back. */
function checkRunJson({ output, ...rest }: CheckRunState) {
  const { title = null, summary = null, annotations = [] } = (output ?? {}) as Output;
  return { ...rest, output: { title, summary, annotations_count: annotations.length } };
}

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly annotations?: readonly unknown[];
}

/** GitHub appends the annotations of an update to those that are there. */
export function updateCheckRun({ repository, at, body }: Call): Reply {
  return found(repository.checkRuns, at, (checkRun) => {
    const fault = checkRunFault(body);
    if (fault) return fault;
    const before = (checkRun['output'] as Output | undefined)?.annotations ?? [];
    const output = body['output'] as Output | undefined;
    Object.assign(
      checkRun,
      body,
      output && {
        output: { ...output, annotations: [...before, ...(output.annotations ?? [])] },
      },
    );
    return ok(checkRunJson(checkRun));
  });
}

/** The check runs of a suite, which has the number of its run. */
export function suiteCheckRuns(call: Call): Reply {
  const ofSuite = call.repository.checkRuns.filter(
    ({ check_suite }) => (check_suite as { id: number } | undefined)?.id === Number(call.at['suite']),
  );
  return page(call, ofSuite.map(checkRunJson), 'check_runs');
}

export const annotations = (call: Call): Reply =>
  found(call.repository.checkRuns, call.at, ({ output }) =>
    page(call, (output as Output | undefined)?.annotations ?? []),
  );

export function createStatus({ repository, at, body }: Call): Reply {
  const state = String(body['state']);
  if (!['error', 'failure', 'pending', 'success'].includes(state)) {
    return invalid('Validation Failed', { resource: 'Status', code: 'custom', field: 'state' });
  }
  const text = (key: string) => (typeof body[key] === 'string' ? body[key] : null);
  const made = {
    id: nextId(),
    sha: at['sha']!,
    state,
    context: text('context') ?? 'default',
    description: text('description'),
    target_url: text('target_url'),
  };
  repository.statuses.push(made);
  const { sha: _about, ...json } = made;
  return { status: 201, json };
}
