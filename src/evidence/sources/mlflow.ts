/** Traces of MLflow 3 with their assessments (https://mlflow.org/docs/latest/genai/). See docs/sources/mlflow.md. */

import { arrayOr, isObject, type JsonObject, objectOr, textOr } from '../../io/shape.ts';
import { EvidenceError } from '../../util/errors.ts';
import { follow } from '../../util/path.ts';
import type { Source } from './types.ts';
import { type Api, at, objectsAt } from './web/api.ts';
import { checkCount, everyPage } from './web/pages.ts';
import {
  Epochs,
  fetchService,
  type NamedScore,
  objectIn,
  present,
  scoresByName,
  textIn,
} from './web/service.ts';

const TRACES_A_PAGE = 500;
const RUN_ID = /^[A-Za-z0-9_-]+$/;

export const fetchMlflow = fetchService({ host: null, auth: null, records });

async function* records(api: Api, source: Source): AsyncGenerator<JsonObject, void, undefined> {
  const { run, id } = source.options;
  if (run !== undefined && !RUN_ID.test(run)) {
    throw new EvidenceError(source.name, `has no run ${run}`, 'A run id has letters, digits, _ and - alone.');
  }
  const experiment = await experimentOf(api, source);
  const search = (order: 'ASC' | 'DESC') => async (token: string | undefined) => {
    const body = {
      locations: [
        { type: 'MLFLOW_EXPERIMENT', mlflow_experiment: { experiment_id: experiment['experiment_id'] } },
      ],
      ...(run !== undefined && { filter: `attributes.run_id = '${run}'` }),
      order_by: [`timestamp_ms ${order}`],
      max_results: TRACES_A_PAGE,
      ...(token !== undefined && { page_token: token }),
    };
    const page = await api.ask('api/3.0/mlflow/traces/search', { body });
    // Of an empty list, the server leaves out the key.
    const traces = at(page, 'traces') === undefined && isObject(page.json) ? [] : objectsAt(page, 'traces');
    return { items: traces, next: textOr(at(page, 'next_page_token')) ?? undefined };
  };
  const epochs = new Epochs();
  const task = source.options['task'] ?? textOr(experiment['name']) ?? source.rest;
  let came = 0;
  for await (const trace of everyPage(source.name, search('ASC'))) {
    came += 1;
    const record = mlflowRecord(trace, { task, run, id, where: source.name });
    yield { ...record, epoch: epochs.of(String(record['id'])) };
  }
  // The server has no count; from the other end, what moved while it was read is seen.
  let again = 0;
  for await (const _ of everyPage(source.name, search('DESC'))) again += 1;
  checkCount(source.name, came, again);
}

/** By its name, or else by its id. */
async function experimentOf(api: Api, source: Source): Promise<JsonObject> {
  const isId = /^\d+$/.test(source.rest);
  const page = isId
    ? await api.ask('api/2.0/mlflow/experiments/get', { query: { experiment_id: source.rest } })
    : await api.ask('api/2.0/mlflow/experiments/get-by-name', { query: { experiment_name: source.rest } });
  const experiment = objectOr(at(page, 'experiment'));
  textIn(experiment, 'experiment_id', source.name);
  return experiment;
}

interface About {
  readonly task: string;
  readonly run: string | undefined;
  /** Where the id of the item stands in a trace; its own id where that is not said. */
  readonly id: string | undefined;
  readonly where: string;
}

/** A trace (TraceInfoV3) as a record of our own. */
export function mlflowRecord(trace: JsonObject, { task, run, id, where }: About): JsonObject {
  const traceId = textIn(trace, 'trace_id', where);
  const item = id === undefined ? traceId : follow(trace, keysOf(id));
  if (typeof item !== 'string' || item === '') {
    throw new EvidenceError(
      where,
      `has a trace, ${traceId}, without \`${id}\``,
      'Give another key to `id=`.',
    );
  }
  const metadata = objectOr(trace['trace_metadata']);
  const { state } = trace;
  return present({
    task,
    id: item,
    uuid: traceId,
    run_id: run,
    model: textOr(metadata['mlflow.modelId']),
    scores: scoresByName(arrayOr(trace['assessments']).filter(isObject).flatMap(scoreOf)),
    error: state === 'OK' ? undefined : `the trace is in state ${String(state)}`,
    metadata: objectIn(trace['tags']),
    completed_at: trace['request_time'],
    tool: 'mlflow',
  });
}

/** `tags.case.id` is the tag `case.id`: names of tags have dots. */
function keysOf(path: string): string[] {
  const dot = path.indexOf('.');
  return dot < 0 ? [path] : [path.slice(0, dot), path.slice(dot + 1)];
}

/** Feedback alone; an expectation is what should have come, and what was overridden is not valid any more. */
function scoreOf({ assessment_name: name, feedback, valid, source }: JsonObject): NamedScore[] {
  if (typeof name !== 'string' || !isObject(feedback) || valid === false) return [];
  const failed = feedback['error'] !== undefined && feedback['error'] !== null;
  return [{ name, value: failed ? null : (feedback['value'] ?? null), metadata: present({ source }) }];
}
