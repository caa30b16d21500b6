import { expect, test } from '@jest/globals';
import { HEAD_BYTES } from '../../src/evidence/formats/format.ts';
import { recognise } from '../../src/evidence/formats/registry.ts';
import { readEvidence } from '../../src/evidence/read.ts';
import { WHOLE } from '../../src/model/evidence.ts';
import { EvidenceError } from '../../src/util/errors.ts';
import { evidenceFile } from '../generators/evidence.ts';
import { evalLog, jsonLog, seededSamples } from '../generators/inspect.ts';
import { FOLDER, jsonLines, lmEvalRun, rows } from '../generators/lm-eval.ts';
import { records, toCsv, toDocument, toLines } from '../generators/near-zero.ts';

const log = jsonLog({ samples: seededSamples(3, 1) });

test('each file is known by its content, whatever it is called', async () => {
  const contents = [
    log,
    evalLog({ samples: seededSamples(3, 0) }),
    toLines(records(1)),
    toDocument(records(2)),
    toCsv(records(3)),
    'x',
  ];
  const files = await Promise.all(contents.map((content) => evidenceFile(content)));
  const heads = await Promise.all(
    files.map(async (file) => ({
      file,
      head: await file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size)),
    })),
  );
  const { sets, unknown } = recognise(heads);
  expect(sets.map(({ format, set }) => [format.name, set.files.map((file) => files.indexOf(file))])).toEqual([
    ['inspect', [0]],
    ['inspect', [1]],
    ['near-zero', [2]],
    ['near-zero', [3]],
    ['near-zero', [4]],
  ]);
  expect(unknown).toEqual([files[5]]);
});

test('files are read in their order; what is wrong with one does not keep the others from being read', async () => {
  const contents = [toLines(records(2)), log.subarray(0, 2000), log, 'hello', log];
  const files = await Promise.all(contents.map((content, i) => evidenceFile(content, `file-${i}`)));
  const events: string[] = [];
  const reports = await readEvidence(files, WHOLE, ({ type }, file) => events.push(`${file} ${type}`));
  expect(events).toEqual(['0 run', '0 sample', '0 sample', '2 run', '2 sample', '2 sample', '2 sample']);
  expect(
    reports.map(({ format, samples, sameAs, problem }) => [format, samples, sameAs, problem?.source]),
  ).toEqual([
    ['near-zero', 2, null, undefined],
    ['inspect', 0, null, 'file-1'],
    ['inspect', 3, null, undefined],
    [null, 0, null, undefined],
    ['inspect', 0, 'file-2', undefined],
  ]);
});

test('two runs that share a file are both read, and a copy of a run is not', async () => {
  const same = rows(3, 0);
  const run = (folder: string, model: string) =>
    Object.entries(lmEvalRun({ rows: { none: same }, results: { model_name: model } })).map(
      ([name, content]) => [name.replace(FOLDER, folder), content] as const,
    );
  const contents = [
    ...run('a', 'one'),
    ...run('b', 'two'),
    ...run('copy', 'one'),
    ['c/lost', jsonLines(same)] as const,
  ];
  const files = await Promise.all(contents.map(([name, content]) => evidenceFile(content, name)));
  const models: (string | null)[] = [];
  const reports = await readEvidence(files, WHOLE, (event) => {
    if (event.type === 'run') models.push(event.run.model);
  });
  expect(models).toEqual(['one', 'two']);
  expect(reports.map(({ samples, sameAs, problem }) => [samples, sameAs, problem])).toEqual([
    [3, null, null],
    [0, null, null],
    [3, null, null],
    [0, null, null],
    ...files.slice(0, 2).map(({ name }) => [0, name, null]),
    [0, files[1]!.name, null],
  ]);
});

test('a file whose bytes cannot be had is a problem of that file', async () => {
  const file = await evidenceFile(log, 'gone');
  const gone = () => Promise.reject(new EvidenceError('gone', 'cannot be opened', 'Check the path.'));
  const [report] = await readEvidence([{ ...file, bytes: { ...file.bytes, read: gone } }], WHOLE, () => {});
  expect(report).toMatchObject({ format: null, problem: { message: 'cannot be opened' } });
});

test('an error that is no explained one is a bug, and thrown', async () => {
  const file = await evidenceFile(log);
  await expect(
    readEvidence([file], WHOLE, () => {
      throw new TypeError('a bug');
    }),
  ).rejects.toThrow('a bug');
});
