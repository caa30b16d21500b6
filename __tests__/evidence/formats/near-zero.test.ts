import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { typedCell } from '../../../src/evidence/formats/near-zero/csv.ts';
import { HEADER_FIELDS, SAMPLE_FIELDS } from '../../../src/evidence/formats/near-zero/fields.ts';
import { evidenceFile, problemOf, readContent } from '../../generators/evidence.ts';
import { records, toCsv, toDocument, toLines } from '../../generators/near-zero.ts';

const SHAPES: [string, (samples: ReturnType<typeof records>) => string][] = [
  ['JSON', (samples) => toDocument(samples)],
  ['JSON lines', (samples) => toLines(samples)],
  ['JSON lines without a last line end', (samples) => toLines(samples).trimEnd()],
  ['JSON lines with CRLF and empty lines', (samples) => toLines(samples).replaceAll('\n', '\r\n\r\n')],
  ['CSV', toCsv],
  ['CSV with a byte order mark', (samples) => `\ufeff${toCsv(samples)}`],
];

describe.each(SHAPES)('%s', (_, write) => {
  test('records by `failed` are resolved passes and failures', async () => {
    const { reports, runs, samples, faults } = await readContent(write(records(5, [1, 3])));
    expect(reports).toMatchObject([{ format: 'near-zero', samples: 5, problem: null }]);
    expect(runs).toMatchObject([{ task: 'refusals', model: 'acme/chat-1', resolved: true, finished: true }]);
    expect(samples.map(({ scores }) => scores['score']!.value)).toEqual([true, false, true, false, true]);
    expect(samples[0]).toMatchObject({ id: 'item-1', epoch: 1, metadata: {} });
    expect(faults).toEqual([]);
  });

  test('all that a record may say', async () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const run = {
      ...{
        task: 'refusals',
        model: 'm',
        model_digest: digest,
        run_id: 'r-1',
        tool: 'harness 2',
        finished: false,
      },
      ...{
        created_at: '2026-11-01T00:00:00Z',
        dataset_samples: 10,
        epochs: 2,
        args: { subset: 'safe', n: 3 },
      },
      eval_metadata: { team: 'red' },
    };
    const sample = {
      ...{ id: 'a, "b"', epoch: 2, uuid: 'u', scorer: 'judge', value: 'C', answer: 'yes' },
      ...{ score_metadata: { sure: true }, metadata: { severity: 3, label: '007' } },
      ...{ error: 'timeout', limit: 'time', completed_at: '2026-11-01T01:00:00Z' },
    };
    const { runs, samples } = await readContent(write([{ ...run, ...sample }]));
    expect(runs).toEqual([
      {
        ...{ key: 'run-1', id: 'r-1', task: 'refusals', otherNames: [], args: { subset: 'safe', n: 3 } },
        ...{
          metadata: { team: 'red' },
          tags: [],
          model: 'm',
          modelDigest: digest,
          scorers: [],
          resolved: false,
        },
        ...{ datasetSamples: 10, epochs: 2, finished: false, status: 'unfinished' },
        ...{ createdAt: '2026-11-01T00:00:00Z', completedAt: null, tool: 'harness 2' },
      },
    ]);
    expect(samples).toEqual([
      {
        ...{ id: 'a, "b"', epoch: 2, uuid: 'u', error: 'timeout', limit: 'time' },
        completedAt: '2026-11-01T01:00:00Z',
        scores: { judge: { value: 'C', answer: 'yes', metadata: { sure: true } } },
        metadata: { severity: 3, label: '007' },
        locator: { text: expect.stringMatching(/^a, "b" \((line [12]|samples\[0\])\)$/) },
      },
    ]);
  });

  test('errors and missing outcomes are no passes', async () => {
    const error = { task: 'refusals', id: 'e', model: 'acme/chat-1', error: 'timeout' };
    const unknown = { ...records(1)[0]!, id: 'u', failed: null };
    const { runs, samples } = await readContent(write([{ ...error, failed: null }, ...records(2), unknown]));
    expect(runs).toHaveLength(1);
    expect(samples[0]).toMatchObject({ id: 'e', error: 'timeout', scores: { score: { value: null } } });
    expect(samples[3]!.scores).toEqual({ score: { value: null } });
  });

  test('records that say different things of their runs belong to different runs', async () => {
    const { runs, samples } = await readContent(
      write([
        ...records(2),
        ...records(2, [], { model: 'other' }),
        ...records(1),
        ...records(1, [], { args: { a: 1 } }),
      ]),
    );
    expect(runs.map(({ key, model, args }) => [key, model, args])).toEqual([
      ['run-1', 'acme/chat-1', {}],
      ['run-2', 'other', {}],
      ['run-3', 'acme/chat-1', { a: 1 }],
    ]);
    expect(samples).toHaveLength(6);
  });

  test('a run that nobody asked for yields no samples', async () => {
    const read = await readContent(write([...records(2), ...records(2, [], { model: 'other' })]), {
      wants: ({ model }) => model === 'other',
    });
    expect(read.runs).toHaveLength(2);
    expect(read.samples).toHaveLength(2);
  });

  test.each([
    [
      'a key that is not known',
      { notes: 'x' },
      /has a key "notes" that is not known; put it under `metadata`/,
    ],
    ['two outcomes', { value: 1 }, /has both `failed` and `value`/],
    ['an epoch of 0', { epoch: 0 }, /`epoch` must be a whole number from 1, not 0/],
    ['a time that is none', { completed_at: '2026-13-45' }, /`completed_at` must be a time such as/],
    ['a digest that is none', { model_digest: 'abc' }, /`model_digest` must be "sha256:" and 64/],
  ])('%s is refused, with its place', async (_, more, message) => {
    const problem = await problemOf(write([...records(1), { ...records(1)[0]!, ...more }]));
    expect(problem).toMatch(message);
    expect(problem).toMatch(/^x: (?:line \d|samples\[1\]|line 1)/);
    expect(problem).toMatch(/schemas\/sample\.v1\.json/);
  });

  test('records by `failed` and others do not mix', async () => {
    const { failed: _, ...record } = records(1)[0]!;
    const mixed = [...records(1), { ...record, id: 'other', value: 1 }];
    expect(await problemOf(write(mixed))).toMatch(/has both|either all records say `failed` or none/);
  });

  test('a rate without its n is a fault of its run, never evidence', async () => {
    const { runs, samples, faults, reports } = await readContent(
      write([{ task: 'refusals', model: 'm', failure_rate: '0.28 % ± 0.20 %' }]),
    );
    expect(reports[0]!.problem).toBeNull();
    expect(runs).toMatchObject([{ task: 'refusals', model: 'm' }]);
    expect(samples).toEqual([]);
    expect(faults).toMatchObject([
      { code: 'rate-without-n', message: expect.stringContaining('0.28 % ± 0.20 %') },
    ]);
  });

  test('counts are counts, not samples', async () => {
    const { reports, runs, samples, faults } = await readContent(
      write([{ task: 'refusals', model: 'm', failures: 0, samples: 100, scorer: 'judge' }]),
    );
    expect(reports[0]).toMatchObject({ problem: null, samples: 100 });
    expect(runs).toMatchObject([{ task: 'refusals', resolved: true, scorers: [{ name: 'judge' }] }]);
    expect([samples, faults]).toEqual([[], []]);
  });

  test.each([
    [{ failures: 3, samples: 2 }, /more failures \(3\) than samples \(2\)/],
    [{ failures: 0, samples: 0 }, /`samples` must be a whole number from 1/],
    [{ failures: 0.5, samples: 2 }, /`failures` must be a whole number from 0/],
    [{ failures: 0, samples: 2, note: 'x' }, /a key "note" that is not known/],
    [{ failure_rate: 0.3, samples: 2 }, /a rate from which no whole number of failures follows/],
    [{ failures: 0, total: 2 }, /without both `failures` and `samples`/],
  ])('counts such as %j are refused', async (counts, expected) => {
    expect(await problemOf(write([{ task: 'refusals', model: 'm', ...counts }]))).toMatch(expected);
  });
});

describe('a header', () => {
  const WITH_HEADER = [
    ['of a document', toDocument],
    ['of JSON lines', toLines],
  ] as const;
  const bare = records(4, [0]).map(({ id, failed }) => ({ id, failed }));

  test.each(WITH_HEADER)('%s says it once for all records', async (_, write) => {
    const header = { task: 'refusals', model: 'm', scorer: 'judge', completed_at: '2026-11-01T01:00:00Z' };
    const { runs, samples } = await readContent(
      write([...bare, { id: 'last', failed: false, scorer: 'b' }], header),
    );
    expect(runs).toMatchObject([{ task: 'refusals', model: 'm' }]);
    expect(samples[0]).toMatchObject({
      scores: { judge: { value: false } },
      completedAt: '2026-11-01T01:00:00Z',
    });
    expect(samples.at(-1)!.scores).toEqual({ b: { value: true } });
  });

  test.each(WITH_HEADER)('%s: totals that the records do not show', async (_, write) => {
    const read = async (totals: object) => (await readContent(write(bare, { task: 't', totals }))).faults;
    expect(await read({ samples: 4, failures: 1 })).toEqual([]);
    expect(await read({ samples: 100, failures: 0 })).toMatchObject([
      { code: 'totals-disagree', message: '`totals.samples` says 100, the file shows 4' },
      { code: 'totals-disagree', message: '`totals.failures` says 0, the file shows 1' },
    ]);
  });

  test.each(WITH_HEADER)('%s: failures of values cannot be checked', async (_, write) => {
    const values = [{ id: 1, value: 0.5 }];
    expect(await problemOf(write(values, { task: 't', totals: { samples: 1, failures: 0 } }))).toMatch(
      /`totals.failures` cannot be checked/,
    );
  });

  test('errors before the first outcome do not decide how outcomes are given', async () => {
    const { runs } = await readContent(toLines([{ id: 'e', error: 'timeout' }, ...bare], { task: 't' }));
    expect(runs).toMatchObject([{ resolved: true }]);
  });

  test('without samples there is nothing to read', async () => {
    expect(await problemOf(toDocument([], { task: 't' }))).toMatch(/holds no samples/);
    expect(await problemOf(toLines([], { task: 't' }))).toMatch(/holds no samples/);
  });
});

describe('scores', () => {
  test('of several scorers stand in one record', async () => {
    const scores = { a: { value: 1, metadata: { why: 'x' } }, b: { value: 'C' } };
    const { samples } = await readContent(toLines([{ task: 't', id: 7, scores }]));
    expect(samples).toMatchObject([{ id: '7', scores }]);
  });

  test('may be numbers that JSON has not', async () => {
    const { samples } = await readContent(
      '{"task":"t","id":1,"value":NaN}\n{"task":"t","id":2,"value":-Infinity}\n',
    );
    expect(samples.map(({ scores }) => scores['score']!.value)).toEqual([
      Number.NaN,
      Number.NEGATIVE_INFINITY,
    ]);
  });
});

describe('what is cut off', () => {
  test('a last line', async () => {
    const text = toLines(records(10));
    expect(await problemOf(text.slice(0, -15))).toMatch(/line 10, the last, is cut off/);
  });

  test('a document', async () => {
    expect(await problemOf(toDocument(records(10)).slice(0, -10))).toMatch(/ends within samples/);
  });

  test('a quoted cell', async () => {
    expect(await problemOf('task,id,failed\nt,"1,false\n')).toMatch(/is no valid CSV: .*[Qq]uote/);
  });

  test('a row', async () => {
    expect(await problemOf('task,id,failed\nt,1,false\nt,2\n')).toMatch(/is no valid CSV: .*line 3/);
  });
});

describe('CSV cells', () => {
  test.each([
    ['true', true],
    ['FALSE', false],
    ['0', 0],
    ['-1.5e3', -1500],
    ['007', '007'],
    ['1,5', '1,5'],
    ['1.', '1.'],
    ['+1', '+1'],
    ['0x10', '0x10'],
    ['nan', Number.NaN],
    ['-inf', Number.NEGATIVE_INFINITY],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['yes', 'yes'],
    [' 1', ' 1'],
  ])('%j is %p', (cell, value) => {
    expect(typedCell(cell)).toEqual(value);
  });

  test('a failure that is neither true nor false is refused', async () => {
    expect(await problemOf('task,id,failed\nt,1,no\n')).toMatch(
      /line 2: `failed` must be true or false, not "no"/,
    );
  });

  test('bytes that are not UTF-8 are refused', async () => {
    const latin1 = Buffer.from('task,id,failed,metadata.name\nt,1,false,Zoë\n', 'latin1');
    expect(await problemOf(latin1)).toMatch(/is not valid UTF-8/);
  });

  test('a column twice is refused', async () => {
    expect(await problemOf('task,id,failed,id\nt,1,false,2\n')).toMatch(/has the column "id" twice/);
  });
});

describe('recognition', () => {
  test.each([
    ['rows of another table', 'name,score\na,1\n'],
    ['records of another tool', '{"doc_id": 1, "acc": 1}\n'],
    ['a document of another version', '{"version": 2, "samples": []}'],
    ['a package', '{"name": "x", "version": "1.0.0"}'],
    ['a list', '[1, 2]'],
    ['nothing', ''],
  ])('%s are not ours', async (_, content) => {
    expect((await readContent(content)).reports).toMatchObject([{ format: null, problem: null }]);
  });

  test('a rate of nothing in particular is refused as one', async () => {
    const { reports } = await readContent('{"failure_rate": "0.00 ± 0.00"}');
    expect(reports[0]!.problem).toMatchObject({
      code: 'rate-without-n',
      message: expect.stringMatching(/0\.00 ± 0\.00.*not of how many samples/),
    });
  });

  test('a first line that is longer than what is looked at', async () => {
    const [first, ...rest] = records(3);
    const { reports } = await readContent(
      toLines([{ ...first, metadata: { note: 'x'.repeat(1e5) } }, ...rest]),
    );
    expect(reports).toMatchObject([{ format: 'near-zero', samples: 3, problem: null }]);
  });

  test('a table without tasks says so', async () => {
    expect(await problemOf('id,failed\n1,false\n')).toMatch(/line 2 has no `task`/);
  });
});

describe('schemas/sample.v1.json and the guards', () => {
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../schemas/sample.v1.json'), 'utf8'),
  );
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
  }).addSchema(schema);
  const accepts = (definition: string, value: unknown) =>
    ajv.validate(`${schema.$id}#/$defs/${definition}`, value);

  test('know the same keys', () => {
    const { header, document, sample } = schema.$defs;
    expect(Object.keys(SAMPLE_FIELDS).sort()).toEqual(Object.keys(sample.properties).sort());
    expect(Object.keys(HEADER_FIELDS).sort()).toEqual(Object.keys(header.properties).sort());
    expect(Object.keys(document.properties).sort()).toEqual(
      [...Object.keys(header.properties), 'samples'].sort(),
    );
  });

  const values: unknown[] = [
    null,
    true,
    0,
    1,
    -1,
    1.5,
    '',
    'text',
    '2026-11-23T10:00:00Z',
    `sha256:${'0'.repeat(64)}`,
  ];
  values.push(
    [],
    ['a'],
    [1],
    {},
    { a: { value: 1 } },
    { a: { answer: 1 } },
    { samples: 3 },
    { samples: 3, failures: 0 },
  );
  test.each(Object.keys(SAMPLE_FIELDS))('accept the same values of a record for %s', async (key) => {
    for (const value of values) {
      const { failed: _, ...rest } = records(1)[0]!;
      const outcome = ['failed', 'value', 'scores'].includes(key) ? {} : { failed: false };
      const record = { ...rest, ...outcome, [key]: value };
      const refused = await problemOf(toLines([record], { task: 'default' }));
      expect([key, value, refused === 'none']).toEqual([key, value, accepts('sample', record)]);
    }
  });

  test.each(Object.keys(HEADER_FIELDS))('accept the same values of a header for %s', async (key) => {
    for (const value of values) {
      const header = { version: 1, task: 'default', [key]: value };
      if (header.version !== 1) continue;
      const refused = await problemOf(toDocument([{ id: 1, failed: false }], header));
      expect([key, value, refused === 'none']).toEqual([key, value, accepts('header', header)]);
    }
  });

  test('a file has the digest of its bytes', async () => {
    expect((await evidenceFile('')).digest).toBe(
      'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
});

describe('published counts', () => {
  const counts = (record: object) => readContent(`${JSON.stringify({ task: 't', model: 'm', ...record })}\n`);
  test('carry where they come from', async () => {
    const { reports } = await counts({
      failures: 3,
      samples: 1000,
      metadata: { source: 'https://example.com/card', page: 12 },
    });
    expect(reports[0]).toMatchObject({ problem: null, samples: 1000 });
  });
  test('may be a rate, where a whole number of failures follows', async () => {
    expect((await counts({ failure_rate: 0.003, samples: 1000 })).reports[0]).toMatchObject({
      problem: null,
      samples: 1000,
    });
    const { reports } = await counts({ failure_rate: 0.0033, samples: 1000 });
    expect(reports[0]!.problem!.message).toMatch(
      /a rate from which no whole number of failures follows: write `failures` and `samples`/,
    );
  });
});
