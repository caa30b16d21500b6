/** Tables of the user's own, read by a policy's `maps`: what each row becomes, and what is refused. */
import { describe, expect, test } from '@jest/globals';
import { readEvidence } from '../../../src/evidence/read.ts';
import { type EvalRun, type RunFault, type Sample, WHOLE } from '../../../src/model/evidence.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { evidenceFile } from '../../generators/evidence.ts';
import { linesOf } from '../../policy/faults-of.ts';

const policyText = (maps: string) =>
  `version: 1\nname: n\nmaps:\n  mine: ${maps}\ncategories:\n  a: { max_failure_rate: 1%, evals: [{ task: t }] }\n`;

async function read(content: unknown, maps: string, name = 'results.json') {
  const runs: EvalRun[] = [];
  const samples: Sample[] = [];
  const faults: RunFault[] = [];
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const [report] = await readEvidence(
    [await evidenceFile(text, name)],
    WHOLE,
    (event) => {
      if (event.type === 'run') runs.push(event.run);
      else if (event.type === 'sample') samples.push(event.sample);
      else if (event.type === 'fault') faults.push(event.fault);
    },
    parsePolicy(policyText(maps), 'p').maps,
  );
  const outcomes = samples.map(
    ({ id, scores }) => `${id} ${JSON.stringify(Object.values(scores)[0]?.value)}`,
  );
  return { report: report!, problem: report!.problem?.message ?? null, runs, samples, faults, outcomes };
}

const lines = (...rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('where rows are', () => {
  test('a list inside a document, whose other fields are of every row', async () => {
    const found = await read(
      {
        config: { model: 'acme/m-1' },
        summary: { total: 2, correct: 1 },
        detailed_results: [
          { question_id: 7, is_correct: true, subject: 'physics' },
          { question_id: 8, is_correct: false, subject: 'physics' },
        ],
      },
      '{ files: "**", rows: detailed_results.*, task: { text: neet }, id: question_id, model: ^.config.model, passed: is_correct, metadata.subject: subject, totals: { samples: ^.summary.total, passed: ^.summary.correct } }',
    );
    expect(found).toMatchObject({ problem: null, outcomes: ['7 true', '8 false'], faults: [] });
    expect(found.report).toMatchObject({ format: 'map:mine', samples: 2 });
    expect(found.runs).toMatchObject([{ task: 'neet', model: 'acme/m-1', tool: 'map:mine', resolved: true }]);
    expect(found.samples[0]!.metadata).toEqual({ subject: 'physics' });
  });

  test('the members of objects, whose keys say the model and the id', async () => {
    const { outcomes, runs } = await read(
      { m1: { a: { jailbroken: true }, b: { jailbroken: false } }, m2: { a: { jailbroken: false } } },
      '{ files: "**", rows: <model>.<case>, task: { text: jbb }, id: <case>, model: <model>, failed: jailbroken }',
    );
    expect(outcomes).toEqual(['a false', 'b true', 'a true']);
    expect(runs.map(({ model }) => model)).toEqual(['m1', 'm2']);
  });

  test.each([
    [
      'a list',
      [
        { id: 'a', ok: true },
        { id: 'b', ok: false },
      ],
    ],
    ['JSON lines', lines({ id: 'a', ok: true }, { id: 'b', ok: false })],
    ['CSV', 'id,ok\na,true\nb,FALSE\n'],
    ['semicolons and a byte order mark', '\ufeffid;ok\r\na;TRUE\r\nb;false\r\n'],
    ['tabs', 'id\tok\na\ttrue\nb\tfalse\n'],
  ])('%s', async (_, content) => {
    const { outcomes, problem } = await read(
      content,
      '{ files: results.json, task: { text: t }, id: id, passed: ok }',
    );
    expect({ outcomes, problem }).toEqual({ outcomes: ['a true', 'b false'], problem: null });
  });

  test('columns with umlauts, dots and spaces, and ids that look like numbers', async () => {
    const { outcomes, samples } = await read(
      'Frage Nr.;"outputs.score";Prüfer\n007;ja;Ada\n1.0;nein;Ada\n',
      `{ files: "**", task: { text: t }, id: '"Frage Nr."', outcome: { at: '"outputs.score"', passed: [ja], failed: [nein] }, grader: Prüfer }`,
    );
    expect(outcomes).toEqual(['007 true', '1.0 false']);
    expect(Object.values(samples[0]!.scores)[0]!.graders).toEqual(['Ada']);
  });

  test('what the name of the file says', async () => {
    const { runs } = await read(
      lines({ id: 1, ok: true }),
      '{ files: "**/*.jsonl", task: { file: "**/details_<task>_*.jsonl" }, id: id, passed: ok }',
      'out/details_harmless_3.jsonl',
    );
    expect(runs).toMatchObject([{ task: 'harmless' }]);
  });
});

describe('outcomes', () => {
  const WORDS =
    '{ files: "**", task: { text: t }, id: id, outcome: { at: stage, passed: [passed], failed: [still_works, 0], error: [timeout] } }';
  test('by words: one that no list names has no score, and says so', async () => {
    const { samples, outcomes } = await read(
      lines(
        { id: 1, stage: 'passed' },
        { id: 2, stage: 'still_works' },
        { id: 3, stage: 'parse_failed' },
        { id: 4, stage: 'timeout' },
        { id: 5, stage: 0 },
        { id: 6 },
        { id: 7, stage: '0' },
      ),
      WORDS,
    );
    expect(outcomes).toEqual(['1 true', '2 false', '3 null', '4 null', '5 false', '6 null', '7 null']);
    expect(samples.map(({ error }) => error)).toEqual([
      undefined,
      undefined,
      'no outcome: stage is "parse_failed", in no list of outcomes',
      'stage: "timeout"',
      undefined,
      undefined,
      'no outcome: stage is "0", in no list of outcomes',
    ]);
  });

  test('by a flag: anything but true and false has no score', async () => {
    const { outcomes, samples } = await read(
      lines({ id: 1, ok: true }, { id: 2, ok: 'true' }, { id: 3, ok: 1 }, { id: 4, ok: null }, { id: 5 }),
      '{ files: "**", task: { text: t }, id: id, passed: ok }',
    );
    expect(outcomes).toEqual(['1 true', '2 null', '3 null', '4 null', '5 null']);
    expect(samples[2]!.error).toBe('no outcome: ok is 1, neither true nor false');
  });

  test('a row with an error has no score, whatever else it says', async () => {
    const { samples } = await read(
      lines({ id: 1, ok: false, error: 'model not found' }, { id: 2, ok: true, error: '' }),
      '{ files: "**", task: { text: t }, id: id, passed: ok, error: error }',
    );
    expect(samples.map(({ error }) => error)).toEqual(['model not found', undefined]);
  });

  test('by scores, NaN and empty cells among them', async () => {
    const { samples } = await read(
      'q,faithfulness,relevance\na,0.9,NaN\nb,,0.1\n',
      '{ files: "**", task: { text: t }, id: { digest: [q] }, scores: { faithfulness: faithfulness, relevance: relevance } }',
    );
    expect(samples.map(({ scores }) => Object.values(scores).map(({ value }) => value))).toEqual([
      [0.9, Number.NaN],
      [null, 0.1],
    ]);
    expect(samples[0]!.id).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('items and epochs', () => {
  test('the same item again is its next epoch', async () => {
    const { samples } = await read(
      lines(
        { s: 'x', n: 'a', ok: true },
        { s: 'x', n: 'a', ok: false },
        { s: 'xa', n: '', ok: true },
      ).replace('""', '"b"'),
      '{ files: "**", task: { text: t }, id: { join: [s, n] }, passed: ok }',
    );
    expect(samples.map(({ id, epoch }) => `${id} ${epoch}`)).toEqual([
      '["x","a"] 1',
      '["x","a"] 2',
      '["xa","b"] 1',
    ]);
  });

  test('a field that counts from 0', async () => {
    const { samples } = await read(
      lines({ id: 1, trial: 0, reward: 1 }, { id: 1, trial: 1, reward: 0 }),
      '{ files: "**", task: { text: t }, id: id, epoch: { at: trial, first: 0 }, scores: { reward: reward } }',
    );
    expect(samples.map(({ epoch }) => epoch)).toEqual([1, 2]);
  });
});

describe('what is refused', () => {
  const MAP = '{ files: "**", task: { text: t }, id: id, passed: ok }';
  test.each<[string, unknown, string, RegExp]>([
    [
      'a row without an id',
      lines({ id: 1, ok: true }, { ok: true }),
      MAP,
      /^line 2 has no id: nothing at "id"/,
    ],
    ['an empty id', 'id,ok\n,true\n', MAP, /has no id/],
    ['an id that is a fraction', lines({ id: 0.5, ok: true }), MAP, /neither a text nor a whole number: 0.5/],
    [
      'a path that no row has',
      lines({ id: 1, ok: true, eror: 'x' }),
      MAP.replace(' }', ', error: error }')
        .replace('{ text: t, error: error }', '{ text: t }')
        .replace('passed: ok', 'passed: ok, error: error'),
      /^no row has "error", which the map mine takes for `error`/,
    ],
    [
      'an outcome that no row has',
      lines({ id: 1, okay: true }),
      MAP,
      /^no row has "ok", which the map mine takes for `passed`/,
    ],
    [
      'rows where nothing is',
      { results: [] },
      '{ files: "**", rows: result.*, task: { text: t }, id: id, passed: ok }',
      /^has nothing at `result`, where `rows` leads/,
    ],
    ['no rows', '[]', MAP, /^holds no samples/],
    [
      'rows of a table',
      'id,ok\n1,true\n',
      '{ files: "**", rows: a.*, task: { text: t }, id: id, passed: ok }',
      /is no JSON/,
    ],
    ['a column twice', 'id,id,ok\n1,2,true\n', MAP, /has the column "id" twice/],
    ['too many cells', 'id,ok\n1,true,x\n', MAP, /is no valid table/],
  ])('%s', async (_, content, map, message) => {
    const { problem } = await read(content, map);
    expect(problem).toMatch(message);
  });

  test('totals that disagree', async () => {
    const { faults } = await read(
      {
        n: 3,
        ok: 1,
        rows: [
          { id: 1, ok: true },
          { id: 2, ok: true },
        ],
      },
      '{ files: "**", rows: rows.*, task: { text: t }, id: id, passed: ok, totals: { samples: ^.n, passed: ^.ok } }',
    );
    expect(faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'totals-disagree: the document says 3 for `totals.samples`, its rows show 2',
      'totals-disagree: the document says 1 for `totals.passed`, its rows show 2',
    ]);
  });

  test('a field that may be missing is declared', async () => {
    const { problem, samples } = await read(
      lines({ id: 1, ok: true }),
      '{ files: "**", task: { text: t }, id: id, passed: ok, error: { at: error, optional: true } }',
    );
    expect({ problem, samples: samples.length }).toEqual({ problem: null, samples: 1 });
  });

  test('a file that two maps name, and neither reads', async () => {
    const { maps } = parsePolicy(policyText(`${MAP}\n  yours: ${MAP}`), 'p');
    const seen: unknown[] = [];
    const file = await evidenceFile(lines({ id: 1, ok: true }), 'x.jsonl');
    const [report] = await readEvidence([file], WHOLE, (event) => seen.push(event), maps);
    expect(report!.problem!.message).toBe('is named by the maps mine and yours');
    expect(seen).toEqual([]);
  });

  test('a file of a known format is never mapped', async () => {
    const own = lines({ id: 1, task: 'real', failed: true });
    const { runs, report } = await read(own, MAP.replace('passed: ok', 'passed: failed'));
    expect(report.format).toBe('near-zero');
    expect(runs).toMatchObject([{ task: 'real' }]);
  });
});

test.each([
  [
    '{ files: x, task: t, id: id }',
    '`mine` says no outcome (expected exactly one of passed, failed, outcome, scores)',
  ],
  [
    '{ files: x, task: t, id: id, passed: a, failed: b }',
    '`mine` says the outcome by passed and failed (expected exactly one of passed, failed, outcome, scores)',
  ],
  ['{ files: x, rows: results, task: t, id: id, passed: a }', '"results" does not say where rows are'],
  ['{ files: x, task: <task>, id: id, passed: a }', '`<task>` is not in `rows`'],
  ['{ files: x, task: t, id: { text: one }, passed: a }', '`id` cannot be the same for all rows'],
  ['{ files: x, task: t, id: a..b, passed: a }', '"a..b" is not a field'],
  ['{ files: x, task: { file: results.csv }, id: a, passed: a }', 'is not a field'],
  ['{ files: x, task: t, id: a, outcome: { at: s, passed: [x], failed: [x] } }', '"x" has two outcomes'],
])('%s is no map', (map, message) => {
  expect(linesOf(policyText(map)).join('\n')).toContain(message);
});
