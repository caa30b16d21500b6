import { describe, expect, test } from '@jest/globals';
import { parsePath } from '../../../src/util/path.ts';
import { problemOf, readContent } from '../../generators/evidence.ts';
import {
  type ArchiveOptions,
  errored,
  evalLog,
  jsonLog,
  type LogSpec,
  member,
  scored,
  seededSamples,
  summaryOf,
} from '../../generators/inspect.ts';

const CONTAINERS: [string, (log: LogSpec) => Buffer][] = [
  ['.eval, deflate', (log) => evalLog(log)],
  ['.eval, zstd in several frames', (log) => evalLog(log, { method: 'zstd', frames: 3 })],
  ['.eval, stored', (log) => evalLog(log, { method: 'stored' })],
  ['.eval, samples in chunks', (log) => evalLog(log, { chunked: true, method: 'zstd' })],
  ['.eval, old summaries', (log) => evalLog(log, { summaries: 'legacy' })],
  ['.eval, no summaries', (log) => evalLog(log, { summaries: 'none' })],
  ['.json', (log) => jsonLog(log)],
  ['.json, samples before all else', (log) => jsonLog(log, ['eval', 'samples'])],
];

const path = (text: string) => parsePath(text)!;
const values = (samples: readonly { readonly scores: object }[]) =>
  samples.map(({ scores }) => Object.values(scores).map(({ value }) => value));

describe.each(CONTAINERS)('%s', (_, write) => {
  test('all pass', async () => {
    const { reports, samples, faults } = await readContent(write({ samples: seededSamples(30, 0) }));
    expect(reports).toMatchObject([{ format: 'inspect', samples: 30, problem: null }]);
    expect(values(samples)).toEqual(Array(30).fill(['C']));
    expect(faults).toEqual([]);
  });

  test('some fail, one went wrong', async () => {
    const { samples, faults } = await readContent(
      write({ samples: [...seededSamples(30, 4), errored('x')] }),
    );
    expect(values(samples).filter(([value]) => value === 'I')).toHaveLength(4);
    expect(samples).toHaveLength(31);
    expect(samples.at(-1)).toMatchObject({
      id: 'x',
      scores: {},
      error: 'RuntimeError: out of tokens',
      retries: 1,
    });
    expect(faults).toEqual([]);
  });

  test('every way to write a score stays as it is', async () => {
    const written = [
      'C',
      'maybe',
      true,
      false,
      1,
      0.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      [1, 'b'],
      { refusal: 1, x: null },
    ];
    const { samples } = await readContent(write({ samples: written.map((value, i) => scored(i, value)) }));
    expect(values(samples)).toEqual(written.map((value) => [value]));
  });

  test('what a run says of itself', async () => {
    const spec = { task: 'inspect_evals/xstest', task_registry_name: 'other/xstest-v2' };
    const log: LogSpec = {
      samples: [scored('a b/c', 'C', { epoch: 1 }), scored('a b/c', 'I', { epoch: 2 })],
      spec: { ...spec, dataset: { samples: 450 } },
      header: {
        log_updates: [
          {
            edits: [
              { type: 'tags', tags_add: ['audited'], tags_remove: ['nightly'] },
              { type: 'metadata', metadata_set: { owner: 'b' }, metadata_remove: ['team'] },
            ],
          },
        ],
      },
      results: null,
    };
    const { runs, samples } = await readContent(write(log));
    expect(runs).toEqual([
      {
        key: 'eval-1',
        id: 'eval-1',
        chain: 'task-1',
        task: 'inspect_evals/xstest',
        otherNames: ['other/xstest-v2', 'xstest', 'xstest-v2'],
        args: { subset: 'safe' },
        metadata: { owner: 'b' },
        tags: ['audited'],
        model: 'example/model',
        modelDigest: null,
        scorers: [],
        resolved: false,
        datasetSamples: 450,
        epochs: 2,
        graders: [],
        finished: true,
        status: 'success',
        createdAt: '2026-11-01T09:59:00+00:00',
        completedAt: '2026-11-01T10:10:00+00:00',
        tool: 'inspect_ai 0.3.240',
      },
    ]);
    expect(samples.map(({ id, epoch, uuid, completedAt }) => ({ id, epoch, uuid, completedAt }))).toEqual([
      { id: 'a b/c', epoch: 1, uuid: 'uuid-a b/c-1', completedAt: '2026-11-01T10:00:05+00:00' },
      { id: 'a b/c', epoch: 2, uuid: 'uuid-a b/c-2', completedAt: '2026-11-01T10:00:05+00:00' },
    ]);
  });

  test('limits, invalidated samples and edited scores', async () => {
    const history = [{ value: 'I' }, { value: 'C', provenance: { author: 'a' } }];
    const log: LogSpec = {
      samples: [
        scored(1, 'I', { limit: { type: 'message', limit: 50 } }),
        scored(2, 'C', { score: { history } }),
        scored(3, 'C', { invalidation: { author: 'a', reason: 'leak' } }),
      ],
      results: null,
    };
    const { samples } = await readContent(write(log), { edited: true });
    expect(samples).toMatchObject([
      { limit: 'message' },
      { scores: { match: { edited: true } } },
      { invalidated: true },
    ]);
  });

  test('an invalidated log has every sample read, whether edits are judged or not', async () => {
    const samples = [scored(1, 'C', { invalidation: { author: 'a' } }), scored(2, 'C')];
    const read = await readContent(write({ samples, header: { invalidated: true } }));
    expect(read.samples.map(({ invalidated }) => invalidated)).toEqual([true, undefined]);
  });

  test('a value that summaries cut is read from its sample', async () => {
    const long = 'x'.repeat(3000);
    const metadata = { long, list: Array(500).fill('item'), severity: 3, tail: 'wait...' };
    const score = { answer: long, metadata: { verdicts: Array(500).fill(true) } };
    const paths = ['sample.metadata.long', 'sample.metadata.list', 'score.metadata.verdicts', 'answer'];
    for (const text of paths) {
      const { samples } = await readContent(write({ samples: [scored(1, 'C', { metadata, score })] }), {
        paths: [path(text)],
      });
      expect(samples[0]!.metadata).toEqual(metadata);
      expect(samples[0]!.scores['match']).toMatchObject(score);
    }
  });

  test('a sample that was recorded twice: the last counts, the first is told', async () => {
    const log: LogSpec = { samples: [scored(1, 'I', { uuid: 'first' }), scored(2, 'C'), scored(1, 'C')] };
    const { reports, samples } = await readContent(
      write({ ...log, results: { total_samples: 2, completed_samples: 2 } }),
    );
    expect(reports[0]!.samples).toBe(2);
    const told = samples.map(({ id, superseded, scores }) => [
      id,
      superseded === true,
      scores['match']!.value,
    ]);
    expect(told.toSorted()).toEqual([
      ['1', false, 'C'],
      ['1', true, 'I'],
      ['2', false, 'C'],
    ]);
  });

  test('totals and accuracies that the samples do not show', async () => {
    const samples = seededSamples(10, 4);
    const results = (more: object) => ({ total_samples: 10, completed_samples: 10, scores: [], ...more });
    const accuracy = (value: number, more = {}, score = {}) =>
      results({
        scores: [{ name: 'match', scorer: 'match', ...score, metrics: { accuracy: { value, ...more } } }],
      });
    const messages = async (claimed: object) => {
      const { faults } = await readContent(write({ samples, results: { ...claimed } }));
      expect(faults.every(({ code }) => code === 'totals-disagree')).toBe(true);
      return faults.map(({ message }) => message);
    };
    expect(await messages(results({}))).toEqual([]);
    expect(await messages(results({ completed_samples: 12 }))).toEqual([
      'the log says that 12 samples were completed, it holds 10',
    ]);
    expect(await messages(results({ total_samples: 9, completed_samples: 9 }))).toEqual([
      'the log says that there are 9 samples, it holds 10',
    ]);
    expect(await messages(accuracy(1))).toEqual([
      'the log says that the accuracy of match is 1, its samples show 6 C and 4 I (0.6000)',
    ]);
    expect(await messages(accuracy(0.6004))).toEqual([]);
    // What cannot be recomputed is not held against it.
    expect(await messages(accuracy(1, { group: 'easy' }))).toEqual([]);
    expect(await messages(accuracy(1, { params: { to_float: 'custom' } }))).toEqual([]);
    expect(await messages(accuracy(1, {}, { reducer: 'max' }))).toEqual([]);
  });

  test('a run that was not finished', async () => {
    const { runs, samples } = await readContent(
      write({ samples: seededSamples(3, 0), header: { status: 'cancelled', stats: { completed_at: '' } } }),
    );
    expect(runs[0]).toMatchObject({ finished: false, status: 'cancelled', completedAt: null });
    expect(samples).toHaveLength(3);
  });

  test('one score without a name, from before scores had names', async () => {
    const { scores, ...sample } = scored(1, 'C');
    const score = (scores as Record<string, unknown>)['match'];
    const results = {
      total_samples: 1,
      completed_samples: 1,
      scorer: { name: 'exact' },
      metrics: { accuracy: { value: 0 } },
    };
    const { runs, samples, faults } = await readContent(
      write({ samples: [{ ...sample, score }], header: { version: 1 }, results }),
    );
    expect(runs[0]!.scorers).toEqual([{ name: 'exact', higherIsBetter: null }]);
    expect(samples[0]!.scores).toMatchObject({ exact: { value: 'C', answer: 'yes' } });
    expect(faults).toMatchObject([{ code: 'totals-disagree' }]);
  });

  test('a run that nobody asked for is not read further', async () => {
    const read = await readContent(write({ samples: seededSamples(3, 0) }), { wants: () => false });
    expect(read).toMatchObject({ runs: [{ task: 'popularity' }], samples: [], reports: [{ problem: null }] });
  });

  test('schema version 3 is read, 4 is not', async () => {
    const samples = seededSamples(1, 0);
    expect(await problemOf(write({ samples, header: { version: 3 } }))).toBe('none');
    expect(await problemOf(write({ samples, header: { version: 4 } }))).toMatch(
      /has log schema version 4; versions 1 to 3 can be read.*Update near-zero/,
    );
  });

  test('a log without its samples says so', async () => {
    const results = { total_samples: 100, completed_samples: 100, scores: [] };
    expect(await problemOf(write({ samples: [], results }))).toMatch(
      /holds none of the 100 samples that its results speak of: only its header was written/,
    );
    expect(await problemOf(write({ samples: [], results: null, header: { status: 'error' } }))).toMatch(
      /holds no samples \(status error\).*Run the eval again/,
    );
  });

  test('a sample that is not as Inspect writes it', async () => {
    const problem = (sample: object) =>
      problemOf(write({ samples: [{ ...scored(1, 'C'), ...sample }], results: null }));
    expect(await problem({ scores: { match: 'C' } })).toMatch(/has a score "match" that is no object/);
    expect(await problem({ epoch: 0 })).toMatch(/has an `epoch` that is no whole number from 1/);
    expect(await problem({ id: { a: 1 } })).toMatch(/has no `id`/);
  });
});

test('names that a prototype has are names like others', async () => {
  const scores = JSON.parse('{"__proto__":{"value":"I"},"constructor":{"value":"C"}}');
  for (const write of [evalLog, jsonLog]) {
    const { samples } = await readContent(write({ samples: [{ ...scored(1, 'C'), scores }], results: null }));
    expect(Object.keys(samples[0]!.scores)).toEqual(['__proto__', 'constructor']);
  }
});

describe('scorers that the results name', () => {
  const metrics = { accuracy: { value: 1 } };
  const cases: [string, object, string[]][] = [
    [
      'a second of the same kind',
      [
        { name: 'match', scorer: 'match' },
        { name: 'match1', scorer: 'match' },
      ],
      ['match', 'match1'],
    ],
    [
      'one score a key of a dict',
      [
        { name: 'refusal', scorer: 'judge' },
        { name: 'harm', scorer: 'judge' },
      ],
      ['judge'],
    ],
  ];
  test.each(cases)('%s', async (_, scores, expected) => {
    const { runs } = await readContent(
      evalLog({
        samples: [scored(1, { refusal: 1 })],
        results: { scores: (scores as object[]).map((score) => ({ ...score, metrics })) },
      }),
    );
    expect(runs[0]!.scorers.map(({ name }) => name)).toEqual(expected);
  });

  test('without results, the scorers that were asked for', async () => {
    const spec = { scorers: [{ name: 'inspect_evals/judge' }, { name: 'match' }] };
    const { runs } = await readContent(evalLog({ samples: [scored(1, 'C')], results: null, spec }));
    expect(runs[0]!.scorers.map(({ name }) => name)).toEqual(['judge', 'match']);
  });
});

describe('an archive without its end', () => {
  const crashed = (options: ArchiveOptions) =>
    readContent(evalLog({ samples: seededSamples(5, 1) }, { headerless: true, ...options }));

  test.each(['journal', 'none'] as const)(
    'is read from its journal and samples (summaries: %s)',
    async (summaries) => {
      const { runs, samples, faults } = await crashed({ summaries });
      expect(runs).toMatchObject([
        { status: 'started', finished: false, completedAt: null, model: 'example/model' },
      ]);
      expect(samples).toHaveLength(5);
      expect(faults).toEqual([]);
    },
  );

  test('a summary of a sample that was not flushed counts', async () => {
    const read = await crashed({
      summaries: 'journal',
      tamper: (members) => members.filter(({ name }) => name !== 'samples/3_epoch_1.json'),
    });
    expect(read.samples.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('cut off anywhere, it is refused', async () => {
    const whole = evalLog({ samples: seededSamples(5, 1) });
    for (const length of [3, 100, whole.length >> 1, whole.length - 1]) {
      expect(await problemOf(whole.subarray(0, length), 'cut.eval')).not.toBe('none');
    }
  });
});

describe('summaries and samples', () => {
  const samples = [scored(1, 'C'), scored(2, 'I'), scored(3, 'C')];
  const rewritten = (summaries: unknown[]) =>
    evalLog(
      { samples },
      { tamper: (all) => all.map((m) => (m.name === 'summaries.json' ? member(m.name, summaries) : m)) },
    );

  test('only the header and the summaries are unpacked', async () => {
    const tamper: ArchiveOptions['tamper'] = (members) =>
      members.map((m) => (m.name.startsWith('samples/') ? { ...m, content: 'not JSON' } : m));
    const { reports } = await readContent(evalLog({ samples }, { tamper }));
    expect(reports).toMatchObject([{ samples: 3, problem: null }]);
    expect(await readContent(evalLog({ samples }, { tamper }), { edited: true })).toMatchObject({
      reports: [{ problem: { message: expect.stringMatching(/line 1, column 1/) } }],
    });
  });

  test('a sample without a summary is read', async () => {
    const read = await readContent(rewritten(samples.slice(0, 2).map(summaryOf)));
    expect(values(read.samples)).toEqual([['C'], ['I'], ['C']]);
  });

  test('summaries that say better than the samples do are found out when samples are read', async () => {
    const flattered = samples.map((sample) => summaryOf({ ...sample, scores: { match: { value: 'C' } } }));
    const { samples: read, faults } = await readContent(rewritten(flattered), { edited: true });
    expect(values(read)).toEqual([['C'], ['I'], ['C']]);
    expect(faults).toMatchObject([
      {
        code: 'totals-disagree',
        message: expect.stringMatching(/summaries of 1 samples.*the first is 2, epoch 1/),
      },
    ]);
  });

  test('and by the accuracy where they are not', async () => {
    const flattered = samples.map((sample) => summaryOf({ ...sample, scores: { match: { value: 'C' } } }));
    const { faults } = await readContent(rewritten(flattered));
    expect(faults).toMatchObject([
      { code: 'totals-disagree', message: expect.stringMatching(/accuracy of match/) },
    ]);
  });

  test('a summary alone does not tell whether anybody edited the sample', async () => {
    const without = evalLog(
      { samples },
      { tamper: (all) => all.filter(({ name }) => !name.startsWith('samples/2_')) },
    );
    expect((await readContent(without)).reports).toMatchObject([{ samples: 3, problem: null }]);
    expect((await readContent(without, { edited: true })).reports[0]!.problem?.message).toMatch(
      /sample 2, epoch 1 has a summary and no member of its own/,
    );
  });

  test('summaries of any size are read', async () => {
    const many = Array.from({ length: 6000 }, (_, i) =>
      scored(i, 'C', { metadata: { note: 'x'.repeat(1000) } }),
    );
    const read = await readContent(evalLog({ samples: [scored(7, 'I'), ...many], results: null }));
    expect(read.reports[0]!.samples).toBe(6000);
    expect(read.samples.filter(({ superseded }) => superseded)).toMatchObject([{ id: '7' }]);
  });

  test('rows that summaries hold twice', async () => {
    const read = await readContent(rewritten([scored(2, 'P'), ...samples].map(summaryOf)));
    expect(read.samples.map(({ id, superseded }) => [id, superseded === true])).toEqual([
      ['2', true],
      ['1', false],
      ['2', false],
      ['3', false],
    ]);
  });

  test('a sample under another name than its id is not counted twice, and its failure not lost', async () => {
    const other = member('samples/elsewhere_epoch_1.json', scored(1, 'I'));
    const read = await readContent(evalLog({ samples }, { before: [other] }));
    expect(read.reports[0]!.samples).toBe(3);
    expect(read.samples.at(-1)).toMatchObject({
      id: '1',
      superseded: true,
      scores: { match: { value: 'I' } },
    });
    expect(read.faults).toEqual([]);
  });

  test('a summary of one sample that leads to another is found out', async () => {
    const swapped = member('samples/1_epoch_1.json', scored(9, 'C'));
    const read = await readContent(
      evalLog({ samples }, { tamper: (all) => all.map((m) => (m.name === swapped.name ? swapped : m)) }),
      { edited: true },
    );
    expect(read.faults).toMatchObject([{ code: 'totals-disagree' }]);
  });

  test('a sample in both forms: the one member takes precedence, as in Inspect', async () => {
    const shell = member('samples/2_epoch_1/sample.json', scored(2, 'C'));
    const read = await readContent(evalLog({ samples }, { before: [shell], summaries: 'none' }));
    expect(
      read.samples.map(({ id, superseded, scores }) => [id, superseded === true, scores['match']!.value]),
    ).toEqual([
      ['2', true, 'C'],
      ['2', false, 'I'],
      ['1', false, 'C'],
      ['3', false, 'C'],
    ]);
  });
});

describe('recognition', () => {
  test('an archive that is no log is passed over, unless its name says that it is one', async () => {
    const other = evalLog({ samples: [] }, { tamper: () => [member('word/document.xml', {})] });
    expect((await readContent(other, {}, 'report.docx')).reports).toMatchObject([{ format: null }]);
    expect(await problemOf(other, 'log.eval')).toMatch(/is no Inspect log: it has neither header.json nor/);
    expect(await problemOf('', 'log.eval')).not.toBe('none');
    expect(await problemOf('gone', 'log.eval')).not.toBe('none');
  });

  test.each([
    ['an array', '[{"eval": {}}]'],
    ['an `eval` that is no object', '{"eval": "popularity", "status": "success"}'],
    ['an `eval` alone', '{"eval": {"task": "t"}}'],
    ['text', 'eval,status\n'],
  ])('%s is no log', async (_, content) => {
    expect((await readContent(content)).reports).toMatchObject([{ format: null, samples: 0, problem: null }]);
  });

  test('a .json log that is cut off is refused, and nothing of it counts', async () => {
    const whole = jsonLog({ samples: seededSamples(50, 1) });
    const { reports, samples } = await readContent(whole.subarray(0, whole.length - 500));
    expect(reports[0]!.problem?.message).toMatch(/ends within samples/);
    expect(samples).toEqual([]);
  });
});
