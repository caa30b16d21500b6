/** Reads what every-eval-ever.ts claims. */

import { streamOf } from '../../../io/bytes.ts';
import { readJsonLines } from '../../../io/json-lines.ts';
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile, FileSet } from '../format.ts';
import { Repeats } from '../repeats.ts';
import { type Aggregate, readAggregate } from './aggregate.ts';
import type { Kind } from './every-eval-ever.ts';
import { checkDigest, Recount, readRow, resultOf } from './instances.ts';

export async function* read(
  set: FileSet<Kind>,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const { aggregate, instances } = await sorted(set);
  const wanted = aggregate.results.filter(({ run }) => projection.wants(run));
  for (const { run } of aggregate.results) yield { type: 'run', run };
  if (wanted.length === 0) return;
  const recounts = new Map(aggregate.results.map((result) => [result, new Recount()]));
  let rows = 0;
  if (instances !== null) {
    await checkDigest(instances, aggregate);
    const epochs = new Repeats();
    for await (const { line, record } of readJsonLines(streamOf(instances.bytes), instances.name)) {
      const result = resultOf(record, aggregate, instances.name, line);
      const sample = readRow(record, result, epochs, instances.name, line);
      rows += 1;
      recounts.get(result)!.add(record);
      if (wanted.includes(result)) yield { type: 'sample', run: result.run.key, sample };
    }
  }
  const { total_rows: stated } = aggregate.detailed;
  for (const [result, recount] of recounts) {
    for (const fault of recount.faults(result)) yield { type: 'fault', run: result.run.key, fault };
    if (instances === null || typeof stated !== 'number' || stated === rows) continue;
    const message = `\`total_rows\` is ${stated}, the file of instances has ${rows}`;
    const remedy = 'Give both files of the evaluation as they were written.';
    yield { type: 'fault', run: result.run.key, fault: { code: 'totals-disagree', message, remedy } };
  }
}

interface Sorted {
  readonly aggregate: Aggregate;
  readonly instances: EvidenceFile | null;
}

/** @throws EvidenceError when the aggregate is missing, or there are two of a kind. */
async function sorted({ files, kinds }: FileSet<Kind>): Promise<Sorted> {
  const [first, second] = files.filter((file) => kinds.get(file) === 'aggregate');
  const [instances = null, more] = files.filter((file) => kinds.get(file) === 'instances');
  const twin = second ?? more;
  if (twin !== undefined) {
    const message = 'has the `evaluation_id` of another file of its kind';
    throw new EvidenceError(twin.name, message, 'Give the two files of one evaluation, each once.');
  }
  if (first === undefined) {
    const message =
      'has no aggregate beside it, which alone says whether it was a run and what its scores mean';
    throw new EvidenceError(
      instances!.name,
      message,
      'Give the aggregate with the same `evaluation_id` too.',
    );
  }
  return { aggregate: await readAggregate(first), instances };
}
