/** Experiments of Braintrust (https://www.braintrust.dev/docs/api-reference). See docs/sources/braintrust.md. */
import { isObject, type JsonObject, objectOr, textOr } from '../../io/shape.ts';
import type { Source } from './types.ts';
import { type Api, at, objectsAt } from './web/api.ts';
import { checkCount, everyPage } from './web/pages.ts';
import { Epochs, fetchService, objectIn, onlyOne, present, scoresByName, textIn } from './web/service.ts';

const EVENTS_A_PAGE = 1000;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const fetchBraintrust = fetchService({
  host: 'https://api.braintrust.dev',
  auth: 'bearer:BRAINTRUST_API_KEY',
  records,
});

async function* records(api: Api, source: Source): AsyncGenerator<JsonObject, void, undefined> {
  const experiment = await experimentOf(api, source);
  const id = textIn(experiment, 'id', source.name);
  const ask = async (cursor: string | undefined) => {
    const body = { limit: EVENTS_A_PAGE, ...(cursor !== undefined && { cursor }) };
    const page = await api.ask(`v1/experiment/${encodeURIComponent(id)}/fetch`, { body });
    const events = objectsAt(page, 'events');
    return {
      items: events,
      next: events.length === 0 ? undefined : (textOr(at(page, 'cursor')) ?? undefined),
    };
  };
  const epochs = new Epochs();
  const task = source.options['task'] ?? textIn(experiment, 'name', source.name);
  let came = 0;
  for await (const event of everyPage(source.name, ask)) {
    // A test case is a trace; its other spans are steps of it.
    if (event['span_id'] !== event['root_span_id']) continue;
    came += 1;
    const record = braintrustRecord(event, { task, experiment, where: source.name });
    yield { ...record, epoch: epochs.of(String(record['id'])) };
  }
  checkCount(source.name, came, await countOf(api, id));
}

/** By its id, or else by its name, which with `project=` is unique. */
async function experimentOf(api: Api, source: Source): Promise<JsonObject> {
  const { rest, options } = source;
  const query = UUID.test(rest) ? { ids: rest } : { experiment_name: rest, project_name: options['project'] };
  const found = objectsAt(await api.ask('v1/experiment', { query: { ...query, limit: 2 } }), 'objects');
  return onlyOne(found, source, 'experiment');
}

/** The number of test cases by the query language of the service: another way than that by which they came. */
async function countOf(api: Api, id: string): Promise<unknown> {
  const query = `SELECT count(1) AS n FROM experiment('${id.replace(/[^A-Za-z0-9-]/g, '')}') WHERE is_root`;
  const [row] = objectsAt(await api.ask('btql', { body: { query, fmt: 'json' } }), 'data');
  return row?.['n'];
}

interface About {
  readonly task: string;
  readonly experiment: JsonObject;
  readonly where: string;
}

/** An event of a root span as a record of our own. A score of `null` is not scored. */
export function braintrustRecord(event: JsonObject, { task, experiment, where }: About): JsonObject {
  const { error, metadata } = event;
  const scores = Object.entries(objectOr(event['scores'])).map(([name, value]) => ({ name, value }));
  return present({
    task,
    id:
      textOr(event['dataset_record_id']) ??
      textOr(objectOr(event['origin'])['id']) ??
      textIn(event, 'id', where),
    uuid: event['id'],
    run_id: experiment['id'],
    model: textOr(objectOr(experiment['metadata'])['model']) ?? textOr(objectOr(metadata)['model']),
    scores: scoresByName(scores),
    error: error === undefined || error === null ? undefined : saidBy(error),
    metadata: objectIn(metadata),
    eval_metadata: objectIn(experiment['metadata']),
    created_at: experiment['created'],
    completed_at: event['created'],
    tool: 'braintrust',
  });
}

function saidBy(error: unknown): string {
  const text = isObject(error) ? textOr(error['message']) : textOr(error);
  return text ?? JSON.stringify(error);
}
