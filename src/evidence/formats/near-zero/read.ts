/** Reads what near-zero.ts recognises. */

import { type ByteSource, streamOf } from '../../../io/bytes.ts';
import { parseJson } from '../../../io/json.ts';
import { readJsonDocument } from '../../../io/json-stream.ts';
import { readLineBatches } from '../../../io/lines.ts';
import { isObject, type JsonObject } from '../../../io/shape.ts';
import type { Projection } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { Events } from '../batches.ts';
import type { FileSet } from '../format.ts';
import { csvRecords } from './csv.ts';
import { faultOf, HEADER_FIELDS } from './fields.ts';
import type { Shape } from './recognise.ts';
import { bad, type Located } from './record.ts';
import { eventsOf, type RecordSource } from './runs.ts';

export async function* read(
  { files, kinds }: FileSet<Shape>,
  projection: Projection,
): AsyncGenerator<Events, void, undefined> {
  const [file] = files;
  if (file === undefined) return;
  yield* eventsOf(await open(file.bytes, kinds.get(file)), file.name, projection.wants);
}

async function open(bytes: ByteSource, shape: Shape | undefined): Promise<RecordSource> {
  if (shape === 'csv') return { header: {}, records: () => csvRecords(bytes) };
  return shape === 'jsonl' ? openLines(bytes) : openDocument(bytes);
}

async function openDocument(bytes: ByteSource): Promise<RecordSource> {
  const { document, elements } = await readJsonDocument(bytes, ['samples']);
  if (elements === undefined || !isObject(document)) {
    return { header: {}, records: () => [{ record: document, where: 'the document' }] };
  }
  const { samples: _, ...header } = document;
  checkHeader(header, bytes.name, 'the document');
  return { header, records: () => numbered(elements) };
}

async function* numbered(elements: AsyncIterable<unknown>): AsyncGenerator<Located, void, undefined> {
  let index = 0;
  for await (const record of elements) yield { record, where: `samples[${index++}]` };
}

/** The first line may be a header, which has a `version`. */
async function openLines(bytes: ByteSource): Promise<RecordSource> {
  for await (const [{ record, where }] of lineRecords(bytes)) {
    if (!isObject(record) || record['version'] === undefined) break;
    checkHeader(record, bytes.name, where);
    return { header: record, records: () => skipFirst(lineRecords(bytes)) };
  }
  return { header: {}, records: () => lineRecords(bytes) };
}

/** Batches of records, none of which is empty. What comes before a line that is wrong is given before its error. */
async function* lineRecords(bytes: ByteSource): AsyncGenerator<Batch, void, undefined> {
  for await (const { firstLine, texts, terminated } of readLineBatches(streamOf(bytes), bytes.name)) {
    const batch: Located[] = [];
    let failure: unknown = null;
    for (const [index, text] of texts.entries()) {
      if (text.trim() === '') continue;
      const line = firstLine + index;
      try {
        batch.push({ record: parseJson(text, bytes.name, line), where: `line ${line}` });
      } catch (error) {
        failure = terminated ? error : cutOff(error, bytes.name, line);
        break;
      }
    }
    if (isBatch(batch)) yield batch;
    if (failure !== null) throw failure;
  }
}

type Batch = readonly [Located, ...Located[]];

const isBatch = (batch: readonly Located[]): batch is Batch => batch.length > 0;

function cutOff(error: unknown, source: string, line: number): unknown {
  if (!(error instanceof EvidenceError)) return error;
  const message = `line ${line}, the last, is cut off: ${error.message}`;
  return new EvidenceError(source, message, 'Write or download the file again.', { cause: error });
}

async function* skipFirst(
  batches: AsyncIterable<Batch>,
): AsyncGenerator<readonly Located[], void, undefined> {
  let isFirst = true;
  for await (const batch of batches) {
    yield isFirst ? batch.slice(1) : batch;
    isFirst = false;
  }
}

function checkHeader(header: JsonObject, source: string, where: string): void {
  const fault = faultOf(header, HEADER_FIELDS);
  if (fault !== null) throw bad(source, where, fault);
}
