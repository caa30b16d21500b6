import { type ByteSource, streamOf } from '../../../io/bytes.ts';
import { readJsonLines } from '../../../io/json-lines.ts';
import { readJsonDocument } from '../../../io/json-stream.ts';
import { type JsonObject, objectOr, textOr, wholeOr } from '../../../io/shape.ts';
import { EvidenceError } from '../../../util/errors.ts';

/** Totals that promptfoo states of the whole evaluation. */
export interface Stats {
  readonly successes: number;
  readonly failures: number;
  readonly errors: number;
}

/** An evaluation: what is said of it once, and its rows. */
export interface Evaluation {
  readonly id: string | null;
  readonly task: string;
  readonly metadata: JsonObject;
  readonly createdAt: string | null;
  readonly version: string | null;
  readonly stats: Stats | null;
  readonly rows: () => AsyncIterable<unknown>;
}

/** The versions of `results` that `-o` writes, and 4, which shared evaluations carry. */
const VERSIONS: readonly unknown[] = [undefined, 1, 2, 3, 4];

const DEFAULT_TASK = 'promptfoo';

/**
 * Opens one JSON document of any size. Its rows lie under `results.results`, or, as the Node package hands them out,
 * under `results`.
 * @throws EvidenceError when it has no rows, or is of a version that is not known.
 */
export async function openDocument(bytes: ByteSource): Promise<Evaluation> {
  let { document, elements } = await readJsonDocument(bytes, ['results', 'results']);
  if (elements === undefined && Array.isArray(objectOr(document)['results'])) {
    ({ document, elements } = await readJsonDocument(bytes, ['results']));
  }
  const whole = objectOr(document);
  const summary = Array.isArray(whole['results']) ? whole : objectOr(whole['results']);
  for (const version of [summary['version'], whole['version']]) {
    if (VERSIONS.includes(version)) continue;
    const message = `has results of version ${JSON.stringify(version)}; versions 1 to 4 can be read`;
    throw new EvidenceError(
      bytes.name,
      message,
      'Update near-zero, or write the results with `promptfoo eval -o`.',
    );
  }
  if (elements === undefined || (await isEmpty(elements))) throw noRows(bytes.name);
  const config = objectOr(whole['config']);
  const about = objectOr(whole['metadata']);
  return {
    id: textOr(whole['evalId']) ?? textOr(whole['id']),
    task: textOr(whole['description']) ?? textOr(config['description']) ?? DEFAULT_TASK,
    metadata: { ...objectOr(config['metadata']), tags: config['tags'] },
    // Not the time of the export: an old evaluation can be exported anew.
    createdAt:
      textOr(summary['timestamp']) ?? textOr(about['evaluationCreatedAt']) ?? timeOf(whole['createdAt']),
    version: textOr(about['promptfooVersion']),
    stats: statsOf(summary['stats']),
    rows: () => elements,
  };
}

/** Opens rows that stand one a line, with nothing said of the evaluation. */
export function openLines(bytes: ByteSource): Evaluation {
  return {
    id: null,
    task: DEFAULT_TASK,
    metadata: {},
    createdAt: null,
    version: null,
    stats: null,
    rows: async function* () {
      for await (const { record } of readJsonLines(streamOf(bytes), bytes.name)) yield record;
    },
  };
}

async function isEmpty(elements: AsyncIterable<unknown>): Promise<boolean> {
  for await (const _ of elements) return false;
  return true;
}

function noRows(name: string): EvidenceError {
  const message = 'holds no results of single tests: the Node package leaves them out of what it writes';
  const remedy =
    'Write them with `promptfoo eval -o results.json` or `promptfoo export eval ID -o results.json`.';
  return new EvidenceError(name, message, remedy);
}

function timeOf(value: unknown): string | null {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 8.64e15
    ? new Date(value).toISOString()
    : textOr(value);
}

function statsOf(value: unknown): Stats | null {
  const stats = objectOr(value);
  const successes = wholeOr(stats['successes']);
  const failures = wholeOr(stats['failures']);
  if (successes === null || failures === null) return null;
  return { successes, failures, errors: wholeOr(stats['errors']) ?? 0 };
}
