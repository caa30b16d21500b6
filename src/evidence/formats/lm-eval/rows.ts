import { createHash } from 'node:crypto';
import { streamOf } from '../../../io/bytes.ts';
import { readJsonLines } from '../../../io/json-lines.ts';
import { readJsonDocument } from '../../../io/json-stream.ts';
import { isObject, type JsonObject, textOr, textsIn, withoutNull } from '../../../io/shape.ts';
import type { Sample, Score } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile } from '../format.ts';
import { PLACEHOLDER } from './results.ts';

/** The rows of one task, as often as they are asked for. */
export type SampleRows = () => AsyncIterable<JsonObject>;

/** What stands in every row; whatever else does is a metric. */
const FIXED = new Set([
  ...['doc_id', 'doc', 'target', 'arguments', 'resps', 'filtered_resps', 'filter', 'metrics'],
  ...['doc_hash', 'prompt_hash', 'target_hash'],
]);

/** The rows of a samples file: JSON lines, or, as the first releases of version 0.4 wrote it, one list. */
export async function openSampleRows(file: EvidenceFile): Promise<SampleRows> {
  const start = Buffer.from(await file.bytes.read(0, Math.min(256, file.bytes.size))).toString();
  if (/^\ufeff?\s*\[/.test(start)) {
    const { elements } = await readJsonDocument(file.bytes, []);
    return () => checked(elements ?? none(), file.name);
  }
  return async function* lines() {
    for await (const { record } of readJsonLines(streamOf(file.bytes), file.name)) yield record;
  };
}

/** Rows that are in memory, within a results file. */
export function rowsIn(rows: readonly unknown[], source: string): SampleRows {
  return () => checked(rows, source);
}

async function* checked(
  rows: AsyncIterable<unknown> | Iterable<unknown>,
  source: string,
): AsyncGenerator<JsonObject, void, undefined> {
  let index = 0;
  for await (const row of rows) {
    if (!isObject(row)) {
      throw new EvidenceError(source, `row ${index} is no object`, 'Give the file as lm-eval wrote it.');
    }
    index += 1;
    yield row;
  }
}

async function* none(): AsyncGenerator<never, void, undefined> {}

/** Sum and number of a metric's values; `null` once one of them is no finite number. */
export type Sum = { readonly sum: number; readonly n: number } | null;

/** What the rows of a file are, seen as a whole. */
export interface Profile {
  readonly rows: number;
  readonly docs: number;
  readonly metrics: ReadonlySet<string>;
  /** Filters that rows name; where they name none, `#0`, `#1` … for a document's first, second … row. */
  readonly labels: ReadonlySet<string>;
  /** By `metric,label`. */
  readonly sums: ReadonlyMap<string, Sum>;
  /** As `task_hashes` of the results has it; `null` where rows carry no hashes. */
  readonly hash: string | null;
}

export async function profileOf(rows: SampleRows, source: string): Promise<Profile> {
  const labelOf = labeller();
  const docs = new Set<string>();
  const metrics = new Set<string>();
  const labels = new Set<string>();
  const sums = new Map<string, Sum>();
  const digest = createHash('sha256');
  let hashed = true;
  let count = 0;
  for await (const row of rows()) {
    const doc = docOf(row, source, count);
    const label = labelOf(row, doc);
    count += 1;
    docs.add(doc);
    labels.add(label);
    for (const [metric, value] of valuesOf(row)) {
      metrics.add(metric);
      const key = `${metric},${label}`;
      const known = sums.get(key);
      sums.set(key, known === null ? null : added(known ?? { sum: 0, n: 0 }, value));
    }
    const hashes = [row['doc_hash'], row['prompt_hash'], row['target_hash']];
    hashed &&= hashes.every((hash) => typeof hash === 'string');
    if (hashed) digest.update(hashes.join(''));
  }
  if (count === 0) {
    throw new EvidenceError(source, 'holds no samples', 'Run lm-eval again with `--log_samples`.');
  }
  return { rows: count, docs: docs.size, metrics, labels, sums, hash: hashed ? digest.digest('hex') : null };
}

function added({ sum, n }: NonNullable<Sum>, value: unknown): Sum {
  const number = typeof value === 'boolean' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? { sum: sum + number, n: n + 1 } : null;
}

/**
 * The samples of rows: one a document, which has a row for each filter. `filters` gives each label's filter. Where
 * there are several, the scores of a document are held until its last one has come.
 */
export async function* samplesOf(
  rows: SampleRows,
  { source, task }: { readonly source: string; readonly task: string },
  filters: ReadonlyMap<string, string>,
): AsyncGenerator<Sample, void, undefined> {
  const labelOf = labeller();
  const names = new Set(filters.values());
  const begun = new Map<string, { scores: Sample['scores']; filters: Set<string> }>();
  let count = 0;
  for await (const row of rows()) {
    const id = docOf(row, source, count++);
    const locator = { text: `doc_id ${id} of ${task} (${source}, row ${count})` };
    const filter = filters.get(labelOf(row, id)) ?? 'none';
    const sample = readSample(row, id, filter, names.size === 1);
    let entry = begun.get(id) ?? { scores: {}, filters: new Set() };
    if (entry.filters.has(filter)) {
      // The document comes again: whether both agree is for the tally to say.
      yield { ...sample, scores: entry.scores, locator };
      entry = { scores: {}, filters: new Set() };
    }
    entry = { scores: { ...entry.scores, ...sample.scores }, filters: entry.filters.add(filter) };
    if (entry.filters.size < names.size) begun.set(id, entry);
    else {
      begun.delete(id);
      yield { ...sample, scores: entry.scores, locator };
    }
  }
  // That they lack a row is a fault of the totals too.
  for (const [id, { scores }] of begun) {
    const locator = { text: `doc_id ${id} of ${task} (${source})` };
    yield { id, epoch: 1, scores, metadata: {}, locator };
  }
}

function readSample(row: JsonObject, id: string, filter: string, isOnly: boolean): Sample {
  const answer = answerOf(row['filtered_resps']);
  const scores: [string, Score][] = valuesOf(row).flatMap(([metric, value]) => {
    const score: Score = { value, ...(answer !== undefined && { answer }) };
    return isOnly
      ? [[metric, score] as const, [`${metric},${filter}`, score] as const]
      : [[`${metric},${filter}`, score]];
  });
  const { doc, target, doc_hash } = row;
  return {
    id,
    epoch: 1,
    scores: Object.fromEntries(scores),
    metadata: withoutNull({ doc, target, doc_hash }),
  };
}

/** Metrics and their values, without the placeholder's. */
function valuesOf(row: JsonObject): [string, unknown][] {
  const names = Array.isArray(row['metrics'])
    ? textsIn(row['metrics']).filter((name) => Object.hasOwn(row, name))
    : Object.keys(row).filter((key) => !FIXED.has(key));
  return names.filter((name) => name !== PLACEHOLDER).map((name) => [name, row[name]]);
}

function answerOf(responses: unknown): unknown {
  return Array.isArray(responses) && responses.length === 1 ? responses[0] : responses;
}

function docOf(row: JsonObject, source: string, index: number): string {
  const id = row['doc_id'];
  if (Number.isSafeInteger(id) || textOr(id) !== null) return String(id);
  throw new EvidenceError(source, `row ${index} has no \`doc_id\``, 'Give the file as lm-eval wrote it.');
}

/** Rows from before October 2024 do not name their filter: they come once for each, in the filters' order. */
function labeller(): (row: JsonObject, doc: string) => string {
  const seen = new Map<string, number>();
  return (row, doc) => {
    const filter = textOr(row['filter']);
    if (filter !== null) return filter;
    const nth = seen.get(doc) ?? 0;
    seen.set(doc, nth + 1);
    return `#${nth}`;
  };
}
