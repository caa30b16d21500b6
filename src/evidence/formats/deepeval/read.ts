/** Reads what deepeval.ts claims. */

import { readJsonDocument } from '../../../io/json-stream.ts';
import {
  arrayOr,
  isObject,
  type JsonObject,
  objectOr,
  textOr,
  textsIn,
  withoutNull,
} from '../../../io/shape.ts';
import type { EvalRun, EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { FileSet } from '../format.ts';
import { NamedRepeats } from '../pytest-repeat.ts';
import type { Kind } from './deepeval.ts';
import { readCase, SUCCESS } from './test-case.ts';
import { Recount } from './totals.ts';

export async function* read(
  { files: [file], kinds }: FileSet<Kind>,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  if (file === undefined) return;
  const kind = kinds.get(file);
  if (kind === 'cache') {
    const message = 'is a cache: it holds metrics of past test cases, not of a run';
    throw new EvidenceError(
      file.name,
      message,
      'Give the test_run_*.json of the run, or .latest_run_full.json.',
    );
  }
  const at = kind === 'wrapped' ? ['testRunData'] : [];
  const { document, elements } = await readJsonDocument(file.bytes, [...at, 'testCases']);
  const test = objectOr(kind === 'wrapped' ? objectOr(document)['testRunData'] : document);
  const run = runOf(test);
  if (!run.finished) {
    const message =
      'is of a run that has not ended: it says neither how many tests passed nor how many failed';
    throw new EvidenceError(file.name, message, 'Give the test_run_*.json that deepeval writes at the end.');
  }
  yield { type: 'run', run };
  if (!projection.wants(run)) return;
  const recount = new Recount();
  const conversations = arrayOr(test['conversationalTestCases']);
  const lists = [
    { list: elements ?? [], prefix: '' },
    { list: conversations, prefix: 'conversation ' },
  ];
  const named = new NamedRepeats();
  for (const { list, prefix } of lists) {
    for await (const record of list) named.see(`${prefix}${textOr(objectOr(record)['name']) ?? ''}`);
  }
  for (const { list, prefix } of lists) {
    let index = 0;
    for await (const record of list) {
      if (!isObject(record)) {
        throw new EvidenceError(
          file.name,
          `test case ${index} is no object`,
          'Give the file as deepeval wrote it.',
        );
      }
      const sample = readCase(record, prefix, index++, named);
      recount.add(record);
      yield { type: 'sample', run: run.key, sample };
    }
  }
  for (const { base, epoch } of named.missing()) {
    const sample = { id: base, epoch, scores: {}, metadata: {}, error: 'this repeat is not in the run' };
    yield { type: 'sample', run: run.key, sample };
  }
  if (recount.cases === 0) {
    throw new EvidenceError(file.name, 'holds no test cases', 'Run deepeval again, to its end.');
  }
  for (const fault of recount.faults(test)) yield { type: 'fault', run: run.key, fault };
}

function runOf(test: JsonObject): EvalRun {
  const { hyperparameters, prompts: _, ...rest } = test;
  const settings = objectOr(hyperparameters);
  const names = ['identifier', 'datasetAlias', 'testFile'].map((key) => textOr(rest[key]));
  const known = names.filter((name) => name !== null);
  const { datasetId, official } = rest;
  return {
    key: 'run',
    id: null,
    task: known[0] ?? 'deepeval',
    otherNames: [...new Set([...known.slice(1), 'deepeval'])].filter(
      (name) => name !== (known[0] ?? 'deepeval'),
    ),
    args: {},
    metadata: withoutNull({ hyperparameters, datasetId, official }),
    tags: textsIn(rest['tags']),
    model: textOr(settings['model']) ?? textOr(settings['Model']),
    modelDigest: null,
    scorers: [{ name: SUCCESS, higherIsBetter: true }],
    resolved: true,
    datasetSamples: null,
    epochs: null,
    finished: typeof rest['testPassed'] === 'number' || typeof rest['testFailed'] === 'number',
    status: null,
    createdAt: null,
    completedAt: null,
    tool: 'deepeval',
  };
}
