/** Reads what junit.ts claims. */

import type { EvalRun, EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { FileSet } from '../format.ts';
import { Repeats } from '../repeats.ts';
import { Report } from './report.ts';
import { itemOf, sampleOf } from './sample.ts';
import { readXml } from './xml.ts';

const TASK = 'junit';

/** Two passes: what the report says of itself may stand behind its first cases. */
export async function* read(
  { files }: FileSet,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const [file] = files;
  if (file === undefined) return;
  const { name } = file;
  const header = new Report(name);
  let cases = 0;
  for await (const batch of readXml(file.bytes, header)) cases += batch.length;
  if (cases === 0) {
    throw new EvidenceError(name, 'holds no test cases', 'Check that the tests ran, and give their report.');
  }
  const run = runOf(header);
  yield { type: 'run', run };
  if (!projection.wants(run)) return;
  const repeats = new Repeats();
  for await (const batch of readXml(file.bytes, new Report(name))) {
    for (const testCase of batch) {
      const sample = sampleOf(testCase, repeats.first(itemOf(testCase), null));
      yield { type: 'sample', run: run.key, sample };
    }
  }
  for (const fault of header.faults) yield { type: 'fault', run: run.key, fault };
}

function runOf(report: Report): EvalRun {
  const task = report.name ?? TASK;
  const models = [...report.models];
  return {
    key: TASK,
    id: null,
    task,
    otherNames: task === TASK ? [] : [TASK],
    args: {},
    metadata: {},
    tags: [],
    model: models.length === 1 ? models[0]! : null,
    modelDigest: null,
    scorers: [{ name: 'result', higherIsBetter: true }],
    resolved: true,
    datasetSamples: null,
    epochs: null,
    finished: true,
    status: null,
    createdAt: report.oldest,
    completedAt: null,
    tool: 'JUnit XML',
  };
}
