/** `.json` logs: one document, whose samples are read one after the other. */

import { readJsonDocument } from '../../../io/json-stream.ts';
import { isObject } from '../../../io/shape.ts';
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile } from '../format.ts';
import { noSamples } from './faults.ts';
import { asCached, readHeader } from './header.ts';
import { Recount } from './results.ts';
import { readSample, sampleKey } from './sample.ts';

/** @throws EvidenceError when the document is cut off, is no Inspect log, or holds no samples. */
export async function* readLogDocument(
  file: EvidenceFile,
  projection: Projection,
): AsyncIterable<EvidenceEvent> {
  const { document, elements } = await readJsonDocument(file.bytes, ['samples']);
  const header = readHeader(document, file.name);
  const { run, namelessScorer } = header;
  yield { type: 'run', run };
  if (!projection.wants(run)) return;
  if (elements === undefined) throw noSamples(file.name, header);

  const lastAt = new Map<string, number>();
  let index = 0;
  for await (const record of elements) lastAt.set(keyOf(record), index++);
  if (index === 0) throw noSamples(file.name, header);

  const recount = new Recount(header.claims);
  index = 0;
  for await (const record of elements) {
    const read = readSample(record, namelessScorer, file.name, `samples[${index}]`);
    const sample = lastAt.get(keyOf(record)) === index++ ? read : { ...read, superseded: true };
    recount.add(sample);
    yield { type: 'sample', run: run.key, sample: asCached(sample, header.cache) };
  }
  if (recount.samples !== lastAt.size) {
    throw new EvidenceError(file.name, 'changed while it was read', 'Wait until the eval has ended.');
  }
  for (const fault of recount.faults()) yield { type: 'fault', run: run.key, fault };
}

function keyOf(record: unknown): string {
  return isObject(record) ? sampleKey(record['id'], record['epoch'] ?? 1) : '';
}
