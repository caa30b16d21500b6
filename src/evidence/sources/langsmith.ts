/** Experiments of LangSmith (https://api.smith.langchain.com/docs). See docs/sources/langsmith.md. */
import { type JsonObject, objectOr, textOr } from '../../io/shape.ts';
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

const RUNS_A_PAGE = 100;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SELECT = [
  'id',
  'reference_example_id',
  'status',
  'error',
  'feedback_stats',
  'end_time',
  'extra',
  'tags',
];

export const fetchLangsmith = fetchService({
  host: 'https://api.smith.langchain.com',
  auth: 'header:X-Api-Key:LANGSMITH_API_KEY',
  records,
});

async function* records(api: Api, source: Source): AsyncGenerator<JsonObject, void, undefined> {
  const key = UUID.test(source.rest) ? 'id' : 'name';
  const found = await api.ask('api/v1/sessions', { query: { [key]: source.rest, limit: 2 } });
  // In LangSmith an experiment is a tracing session that refers to a data set.
  const session = onlyOne(objectsAt(found, '.'), source, 'experiment');
  const ofSession = { session: [textIn(session, 'id', source.name)], is_root: true };
  const ask = async (cursor: string | undefined) => {
    const body = {
      ...ofSession,
      select: SELECT,
      limit: RUNS_A_PAGE,
      ...(cursor !== undefined && { cursor }),
    };
    const page = await api.ask('api/v1/runs/query', { body });
    return { items: objectsAt(page, 'runs'), next: textOr(at(page, 'cursors.next')) ?? undefined };
  };
  const epochs = new Epochs();
  const task = source.options['task'] ?? textIn(session, 'name', source.name);
  let came = 0;
  for await (const run of everyPage(source.name, ask)) {
    came += 1;
    const record = langsmithRecord(run, { task, session, where: source.name });
    yield { ...record, epoch: epochs.of(String(record['id'])) };
  }
  const stats = await api.ask('api/v1/runs/stats', { body: ofSession });
  checkCount(source.name, came, at(stats, 'run_count'));
}

interface About {
  readonly task: string;
  readonly session: JsonObject;
  readonly where: string;
}

/** A root run as a record of our own. */
export function langsmithRecord(run: JsonObject, { task, session, where }: About): JsonObject {
  const metadata = objectOr(objectOr(run['extra'])['metadata']);
  const about = objectOr(objectOr(session['extra'])['metadata']);
  const { status } = run;
  return present({
    task,
    id: textOr(run['reference_example_id']) ?? textIn(run, 'id', where),
    uuid: run['id'],
    run_id: session['id'],
    model: textOr(about['model']) ?? textOr(metadata['ls_model_name']),
    scores: scoresByName(Object.entries(objectOr(run['feedback_stats'])).map(scoreOf)),
    error:
      textOr(run['error']) ?? (status === 'success' ? undefined : `the run is in status ${String(status)}`),
    metadata: objectIn(metadata),
    eval_metadata: objectIn(about),
    created_at: inUtc(session['start_time']),
    completed_at: inUtc(run['end_time']),
    tool: 'langsmith',
  });
}

/** Of one piece of feedback, the mean or the one text is its value; of several, nothing says what each was. */
function scoreOf([name, stats]: [string, unknown]): NamedScore {
  const { n, avg, values } = objectOr(stats);
  const [text, ...others] = Object.keys(objectOr(values));
  if (n !== 1) return { name, value: null };
  return { name, value: typeof avg === 'number' ? avg : others.length === 0 ? (text ?? null) : null };
}

/** The service writes times of UTC without saying so. */
function inUtc(time: unknown): unknown {
  return typeof time === 'string' && !/(?:Z|[+-]\d\d:?\d\d)$/.test(time) ? `${time}Z` : time;
}
