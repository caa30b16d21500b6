/** Experiments of Langfuse (https://api.reference.langfuse.com/#tag/experiments). See docs/sources/langfuse.md. */

import { arrayOr, isObject, type JsonObject, objectOr, textOr } from '../../io/shape.ts';
import { EvidenceError } from '../../util/errors.ts';
import type { Source } from './types.ts';
import { type Api, at, objectsAt } from './web/api.ts';
import { checkCount, everyPage } from './web/pages.ts';
import {
  Epochs,
  fetchService,
  type NamedScore,
  objectIn,
  onlyOne,
  present,
  scoresByName,
  textIn,
} from './web/service.ts';

const ITEMS_A_PAGE = 100;
/** The most that the API gives with an item; it does not say when it left some out. */
const SCORES_AN_ITEM = 50;
/** The API wants a lower bound. Before the product, there was no experiment of it. */
const BEGINNING = '2023-01-01T00:00:00Z';
const FIELDS = 'core,metadata,itemMetadata,experimentMetadata,scores';

export const fetchLangfuse = fetchService({
  host: 'https://cloud.langfuse.com',
  auth: 'basic:LANGFUSE_PUBLIC_KEY:LANGFUSE_SECRET_KEY',
  records,
});

async function* records(api: Api, source: Source): AsyncGenerator<JsonObject, void, undefined> {
  const fromStartTime = source.options['since'] ?? BEGINNING;
  const experiment = await experimentOf(api, source, fromStartTime);
  const id = textIn(experiment, 'id', source.name);
  const ask = async (cursor: string | undefined) => {
    const query = {
      experimentId: id,
      fromStartTime,
      fields: FIELDS,
      limit: ITEMS_A_PAGE,
      scoreLimit: SCORES_AN_ITEM,
      cursor,
    };
    const page = await api.ask('api/public/experiment-items', { query });
    return { items: objectsAt(page, 'data'), next: textOr(at(page, 'meta.cursor')) ?? undefined };
  };
  const epochs = new Epochs();
  let came = 0;
  for await (const item of everyPage(source.name, ask)) {
    came += 1;
    const task = source.options['task'] ?? textIn(experiment, 'name', source.name);
    const record = langfuseRecord(item, { task, where: source.name });
    yield { ...record, epoch: epochs.of(String(record['id'])), created_at: experiment['startTime'] };
  }
  const after = await experimentOf(api, source, fromStartTime);
  for (const { itemCount } of [experiment, after]) checkCount(source.name, came, itemCount);
}

/** By its name, or else by its id. */
async function experimentOf(api: Api, source: Source, fromStartTime: string): Promise<JsonObject> {
  let found: readonly JsonObject[] = [];
  for (const key of ['name', 'id']) {
    const query = { fromStartTime, [key]: source.rest, limit: 2 };
    found = objectsAt(await api.ask('api/public/experiments', { query }), 'data');
    if (found.length > 0) break;
  }
  return onlyOne(found, source, 'experiment');
}

/** An item as a record of our own. @throws EvidenceError when it has no id, or more scores than the API gives */
export function langfuseRecord(
  item: JsonObject,
  { task, where }: { task: string; where: string },
): JsonObject {
  const id = textIn(item, 'experimentItemId', where);
  const scores = arrayOr(item['scores']).filter(isObject);
  if (!Array.isArray(item['scores']) || scores.length >= SCORES_AN_ITEM) {
    throw new EvidenceError(
      where,
      scores.length > 0
        ? `gives at most ${SCORES_AN_ITEM} scores with an item; ${id} may have more`
        : `gives no scores with ${id}`,
      'Keep fewer scores an item, and use a version of Langfuse that has the experiments API.',
    );
  }
  const run = objectOr(item['experimentMetadata']);
  return present({
    task,
    id,
    run_id: item['experimentId'],
    uuid: item['id'],
    model: textOr(run['model']) ?? textOr(objectOr(item['metadata'])['model']),
    scores: scoresByName(scores.flatMap(scoreOf)),
    error: item['level'] === 'ERROR' ? 'the item ended with level ERROR' : undefined,
    metadata: objectIn(item['experimentItemMetadata']),
    eval_metadata: objectIn(run),
    completed_at: item['endTime'],
    tool: 'langfuse',
  });
}

/** A correction is what a person would have written, not a score. */
function scoreOf({ name, value, dataType, source }: JsonObject): NamedScore[] {
  if (typeof name !== 'string' || dataType === 'CORRECTION') return [];
  return [{ name, value: value ?? null, metadata: present({ source }) }];
}
