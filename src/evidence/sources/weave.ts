/** Evaluations of W&B Weave (https://docs.wandb.ai/weave/reference/service-api). See docs/sources/weave.md. */
import { hash } from 'node:crypto';
import { isObject, type JsonObject, objectOr, textOr } from '../../io/shape.ts';
import { EvidenceError } from '../../util/errors.ts';
import type { Source } from './types.ts';
import { type Api, at } from './web/api.ts';
import { checkCount, everyPage } from './web/pages.ts';
import { Epochs, fetchService, objectIn, present, scoresByName, textIn } from './web/service.ts';

const CALLS_A_PAGE = 1000;
const PREDICTED = /\bEvaluation\.predict_and_score\b/;

export const fetchWeave = fetchService({
  host: 'https://trace.wandb.ai',
  auth: 'bearer:WANDB_API_KEY',
  records,
});

async function* records(api: Api, source: Source): AsyncGenerator<JsonObject, void, undefined> {
  const [entity, project, call, ...rest] = source.rest.split('/');
  if (!entity || !project || !call || rest.length > 0) {
    const remedy = 'The call is the one of Evaluation.evaluate; its page shows the id.';
    throw new EvidenceError(source.name, 'is not written as weave:ENTITY/PROJECT/CALL', remedy);
  }
  const project_id = `${entity}/${project}`;
  const read = await api.ask('call/read', { body: { project_id, id: call } });
  const evaluation = objectOr(at(read, 'call'));
  textIn(evaluation, 'id', source.name);
  const filter = { parent_ids: [call] };
  const ask = async (token: string | undefined) => {
    const offset = Number(token ?? 0);
    const sort_by = [
      { field: 'started_at', direction: 'asc' },
      { field: 'id', direction: 'asc' },
    ];
    const body = { project_id, filter, sort_by, limit: CALLS_A_PAGE, offset };
    const calls = await api.askLines('calls/stream_query', { body });
    return { items: calls, next: calls.length < CALLS_A_PAGE ? undefined : String(offset + calls.length) };
  };
  const epochs = new Epochs();
  const task = source.options['task'] ?? textOr(evaluation['display_name']) ?? 'Evaluation.evaluate';
  let came = 0;
  for await (const child of everyPage(source.name, ask)) {
    came += 1;
    if (!PREDICTED.test(String(child['op_name']))) continue;
    const record = weaveRecord(child, { task, evaluation, where: source.name });
    yield { ...record, epoch: epochs.of(String(record['id'])) };
  }
  const stats = await api.ask('calls/query_stats', { body: { project_id, filter } });
  checkCount(source.name, came, at(stats, 'count'));
}

interface About {
  readonly task: string;
  readonly evaluation: JsonObject;
  readonly where: string;
}

/** A call of `Evaluation.predict_and_score` as a record of our own. */
export function weaveRecord(call: JsonObject, { task, evaluation, where }: About): JsonObject {
  const { example, model } = objectOr(call['inputs']);
  const { exception } = call;
  const finished = textOr(evaluation['ended_at']) !== null;
  return present({
    task,
    id: itemOf(example) ?? textIn(call, 'id', where),
    uuid: call['id'],
    run_id: evaluation['id'],
    model: textOr(model) ?? textOr(objectOr(model)['name']),
    scores: scoresByName(Object.entries(objectOr(objectOr(call['output'])['scores'])).map(toScore)),
    error: textOr(exception) ?? (textOr(call['ended_at']) === null ? 'the call did not end' : undefined),
    metadata: isObject(example) ? objectIn(example) : undefined,
    finished: finished && textOr(evaluation['exception']) === null ? undefined : false,
    created_at: evaluation['started_at'],
    completed_at: call['ended_at'],
    tool: 'weave',
  });
}

const toScore = ([name, value]: [string, unknown]) => ({ name, value });

/** A reference to a row says which it is; a row that is written out has an `id`, or is known by its content. */
function itemOf(example: unknown): string | null {
  if (!isObject(example)) return textOr(example);
  const { id } = example;
  return typeof id === 'string' || typeof id === 'number'
    ? String(id)
    : hash('sha256', JSON.stringify(example));
}
