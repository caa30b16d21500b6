/** Reads what junit.ts claims. */

import type { EvalRun, EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { FileSet } from '../format.ts';
import { NamedRepeats } from '../pytest-repeat.ts';
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
  const named = new NamedRepeats();
  let cases = 0;
  for await (const batch of readXml(file.bytes, header)) {
    cases += batch.length;
    for (const testCase of batch) named.see(itemOf(testCase));
  }
  if (header.name === 'promptfoo') throw ofPromptfoo(name);
  if (cases === 0) {
    throw new EvidenceError(name, 'holds no test cases', 'Check that the tests ran, and give their report.');
  }
  const run = runOf(header);
  yield { type: 'run', run };
  if (!projection.wants(run)) return;
  const repeats = new Repeats();
  for await (const batch of readXml(file.bytes, new Report(name))) {
    for (const testCase of batch) {
      const item = itemOf(testCase);
      const repeat = named.of(item);
      const sample =
        repeat === null
          ? sampleOf(testCase, item, repeats.first(item, null))
          : sampleOf(testCase, repeat.base, repeat.epoch);
      yield { type: 'sample', run: run.key, sample };
    }
  }
  for (const { base, epoch } of named.missing()) {
    const sample = { id: base, epoch, scores: {}, metadata: {}, error: 'this repeat is not in the report' };
    yield { type: 'sample', run: run.key, sample };
  }
  for (const fault of header.faults) yield { type: 'fault', run: run.key, fault };
}

function ofPromptfoo(name: string): EvidenceError {
  return new EvidenceError(
    name,
    'is the JUnit report of promptfoo, in which a repeat looks like another test',
    'Write JSON, which tells them apart: `promptfoo eval -o results.json`.',
  );
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
