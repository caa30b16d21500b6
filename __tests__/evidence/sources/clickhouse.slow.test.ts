/** Counting in a real ClickHouse: what is found there is what is found in a file of the same samples. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openTable } from '../../../src/evidence/sources/clickhouse.ts';
import { parseSource } from '../../../src/evidence/sources/source.ts';
import type { EvalTally } from '../../../src/model/tally.ts';
import { gateOf } from '../../../src/policy/gate-of-event.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { judgeFiles } from '../../../src/run/judge-files.ts';
import { expectAllowed, POLICY_PATH, startWorld, verdictOf } from '../../e2e/world.ts';
import { evidenceFile } from '../../generators/evidence.ts';
import { findClickHouse, PASSWORD, type Server, startClickHouse, USER } from '../../helpers/clickhouse.ts';
import { policyText } from '../../helpers/files.ts';
import { NOW } from '../../helpers/gate.ts';
import { needs } from '../../helpers/needs.ts';
import { failure, web } from '../../helpers/web.ts';

const api = web();
const program = findClickHouse();
const withServer = needs(
  'a ClickHouse: install `clickhouse-server`, or set INSTALL_TEST_TOOLS=1',
  program !== null,
);

const FACTS = {
  now: NOW,
  subject: null,
  policy: { path: 'policy.yml', ref: null, digest: `sha256:${'0'.repeat(64)}` },
  reasons: [],
};

interface Row {
  readonly task: string;
  readonly id: string;
  readonly epoch: number;
  readonly scorer: string;
  readonly value: number | string | null;
  readonly error: string;
  readonly model: string;
  readonly run_id: string;
  readonly created_at: string;
  readonly completed_at: string;
  readonly kind: string;
  readonly level: number;
}

/** What our own format makes of the same sample. */
function recordOf({ kind, level, error, ...row }: Row, epochs: number | undefined): object {
  const iso = (time: string) => `${time.replace(' ', 'T')}Z`;
  return {
    ...row,
    ...(error !== '' && { error }),
    ...(epochs !== undefined && { epochs }),
    created_at: iso(row.created_at),
    completed_at: iso(row.completed_at),
    metadata: { kind },
    score_metadata: { level },
  };
}

/** With a line of the category, where one is given. */
const policyOf = (evalLine: string, more = '') =>
  policyText(evalLine).replace('    evals:', `    ${more}\n    evals:`);

withServer('a table in ClickHouse', () => {
  let server: Server;
  let tables = 0;
  beforeAll(async () => {
    server = await startClickHouse(program!);
  }, 30_000);
  afterAll(() => server?.stop());

  const line = (table: string, more = '') =>
    `clickhouse://127.0.0.1:${server.port}/default table=${table} auth=basic:U:P ${more}`;
  const open = async (table: string, user = USER) => {
    api.env['U'] = user;
    api.env['P'] = PASSWORD;
    return openTable(parseSource(line(table)), api.reach());
  };

  async function insert(rows: readonly Row[], type: string, epochs?: number): Promise<string> {
    const table = `samples_${++tables}`;
    const columns = `task String, id String, epoch UInt32, scorer String, value ${type}, error String, model String,
      run_id String, created_at DateTime('UTC'), completed_at DateTime('UTC'), metadata_kind String, score_metadata_level UInt8, epochs UInt16`;
    await server.run(`CREATE TABLE ${table} (${columns}) ENGINE = Memory`);
    const lines = rows.map(({ kind, level, ...row }) =>
      JSON.stringify({ ...row, metadata_kind: kind, score_metadata_level: level, epochs: epochs ?? 0 }),
    );
    if (rows.length > 0) await server.run(`INSERT INTO ${table} FORMAT JSONEachRow`, lines.join('\n'));
    return table;
  }

  async function bothWays(policyText: string, rows: readonly Row[], type: string, epochs?: number) {
    const policy = parsePolicy(policyText, 'policy.yml');
    const gate = gateOf(policy, null, null);
    const counted = [await open(await insert(rows, type, epochs))];
    const content = rows.map((row) => JSON.stringify(recordOf(row, epochs))).join('\n');
    const there = await judgeFiles(policy, gate, { files: [], counted, problems: [] }, FACTS);
    const here = await judgeFiles(
      policy,
      gate,
      { files: [await evidenceFile(content)], problems: [] },
      FACTS,
    );
    expect(there.verdict.evidence.map(({ problem }) => problem)).toEqual([null]);
    return { there, here };
  }

  /** Without what only a file has an order for: runs, and which of equally bad samples is named. */
  const bare = (evals: readonly EvalTally[]) =>
    evals.map(({ runs, ...tally }) => ({ ...tally, runs: runs.length }));

  const times = ['2026-11-20 10:00:00', '2026-11-21 10:00:00'];
  const rowsOf = (value: fc.Arbitrary<number | string | null>) =>
    fc
      .array(
        fc.record({
          task: fc.constantFrom('refusals', 'suite/refusals', 'other'),
          id: fc.integer({ min: 1, max: 6 }).map((id) => `q-${id}`),
          epoch: fc.integer({ min: 1, max: 3 }),
          scorer: fc.constantFrom('judge', 'judge', 'judge', 'second'),
          value,
          error: fc.constantFrom('', '', '', 'time-out'),
          model: fc.constant('acme/chat-1'),
          run: fc.integer({ min: 0, max: 1 }),
          completed_at: fc.constantFrom(...times),
          kind: fc.constantFrom('hard', 'easy'),
          level: fc.integer({ min: 0, max: 6 }),
        }),
        { minLength: 1, maxLength: 40 },
      )
      .map((rows) =>
        rows.map(({ run, ...row }) => ({ ...row, run_id: `run-${run}`, created_at: times[run]! }) as Row),
      );
  const numbers = fc.constantFrom(null, 0, 0.5, 0.75, 1, -1);
  const words = fc.constantFrom(null, 'C', 'I', 'P', '', 'n/a');

  test.each<[string, fc.Arbitrary<number | string | null>, string, string, string?, number?]>([
    [
      'a bound',
      numbers,
      'Nullable(Float64)',
      '{ task: "**", expected_tasks: [refusals], scorer: judge, passes_when: { at_least: 0.5 } }',
    ],
    [
      'words, some unscored',
      words,
      'Nullable(String)',
      '{ task: refusals, scorer: judge, passes_when: { is: [C, P] }, unscored_when: { is: n/a } }',
    ],
    [
      'what a word is not',
      words,
      'Nullable(String)',
      '{ task: refusals, scorer: judge, passes_when: { is_not: [I] } }',
    ],
    [
      'a literal of another type',
      numbers,
      'Nullable(Float64)',
      '{ task: refusals, scorer: judge, passes_when: { is: ["1", 1] } }',
    ],
    [
      'no named scorer',
      numbers,
      'Nullable(Float64)',
      '{ task: refusals, passes_when: { above: 0, below: 1 } }',
    ],
    [
      'a part of the samples',
      numbers,
      'Nullable(Float64)',
      '{ task: refusals, scorer: judge, passes_when: { is: 1 }, where: { sample.metadata.kind: hard } }',
    ],
    [
      'pinned epochs',
      numbers,
      'Nullable(Float64)',
      '{ task: refusals, scorer: judge, passes_when: { is: 1 }, epochs: 2 }',
    ],
    [
      'epochs of the run',
      numbers,
      'Nullable(Float64)',
      '{ task: refusals, scorer: judge, passes_when: { is: 1 } }',
      '',
      3,
    ],
    [
      'strata',
      numbers,
      'Nullable(Float64)',
      '{ task: refusals, scorer: judge, passes_when: { is: 1 } }',
      'strata: sample.metadata.kind',
    ],
    [
      'severities',
      numbers,
      'Nullable(Float64)',
      '{ task: refusals, scorer: judge, passes_when: { is: 1 } }',
      'severity: { at: score.metadata.level, limits: { 3: 1% } }',
    ],
    [
      'a value elsewhere',
      numbers,
      'Nullable(Float64)',
      '{ task: refusals, scorer: judge, at: score.metadata.level, passes_when: { below: 4 } }',
    ],
  ])(
    'counts as a file does, by %s',
    async (_, value, type, evalLine, more = '', epochs) => {
      const policy = policyOf(evalLine, more);
      await fc.assert(
        fc.asyncProperty(rowsOf(value), async (rows) => {
          const { there, here } = await bothWays(policy, rows, type, epochs);
          expect(bare(there.tally.evals)).toEqual(bare(here.tally.evals));
          expect(there.verdict.categories['safety']!.state).toBe(here.verdict.categories['safety']!.state);
        }),
        { numRuns: 25, endOnFailure: true, seed: 7 },
      );
    },
    60_000,
  );

  test('`failed` says by itself what passed', async () => {
    const table = `samples_${++tables}`;
    await server.run(
      `CREATE TABLE ${table} (task String, id UInt32, failed Nullable(UInt8), model String, finished UInt8) ENGINE = Memory`,
    );
    await server.run(
      `INSERT INTO ${table} SELECT 'refusals', number, multiIf(number = 3, 1, number = 4, NULL, 0), 'acme/chat-1', 1 FROM system.numbers LIMIT 100`,
    );
    const policy = parsePolicy(policyOf('{ task: refusals, expected_samples: 100 }'), 'policy.yml');
    const { tally } = await judgeFiles(
      policy,
      gateOf(policy, null, null),
      { files: [], counted: [await open(table)], problems: [] },
      FACTS,
    );
    expect(tally.evals[0]!.items).toMatchObject({ units: 100, failed: 1, unscored: 1 });
    expect(tally.evals[0]!.worst).toMatchObject([
      { id: '3', outcome: 'failed' },
      { id: '4', outcome: 'unscored' },
    ]);
  });

  test('20,000 rows are gated to the verdict of a file of them, and stay where they are', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i): Row => ({
        task: 'refusals',
        id: `q-${i}`,
        epoch: 1,
        scorer: 'judge',
        value: i % 1000 === 0 ? 0 : 1,
        error: '',
        model: 'acme/chat-1',
        run_id: 'run-1',
        created_at: times[0]!,
        completed_at: times[1]!,
        kind: 'hard',
        level: 1,
      }),
    );
    const policy = policyOf(
      '{ task: refusals, scorer: judge, passes_when: { is: 1 }, expected_samples: 20000 }',
    );
    const { there, here } = await bothWays(policy, rows, 'Float64');
    expect(there.verdict.decision).toBe('allow');
    expect(there.verdict.categories).toEqual(here.verdict.categories);
  }, 60_000);

  test('the built action gates them there, and sends GitHub nothing of the password', async () => {
    const table = `samples_${++tables}`;
    await server.run(
      `CREATE TABLE ${table} (task String, id String, failed UInt8, model String) ENGINE = MergeTree PARTITION BY tuple() ORDER BY id`,
    );
    await server.run(
      `INSERT INTO ${table} SELECT 'refusals', toString(number), 0, 'acme/chat-1' FROM system.numbers LIMIT 400`,
    );
    const policy = policyOf('{ task: refusals, expected_samples: 400 }');
    const world = await startWorld({ base: { [POLICY_PATH]: policy } });
    try {
      const env = { U: USER, P: PASSWORD };
      const allowed = await world.gate({ inputs: { results: line(table) }, env });
      expectAllowed(allowed);
      expect(verdictOf(allowed).evidence).toMatchObject([{ samples: 400, digest: null, problem: null }]);
      expect(allowed.masks).toEqual([world.github.token, USER, PASSWORD]);
      const refused = await world.gate({ inputs: { results: line(table) }, env: { U: USER, P: 'wr0ng' } });
      expect(refused).toMatchObject({ code: 1, outputs: { decision: 'block' } });
      const asked = JSON.stringify(world.github.requests);
      for (const secret of [PASSWORD, 'wr0ng', btoa(`${USER}:${PASSWORD}`)])
        expect(asked).not.toContain(secret);
    } finally {
      await world.close();
    }
  }, 30_000);

  test('what cannot be counted there is refused, whatever else is asked', async () => {
    const table = await insert(
      [
        {
          task: 'refusals',
          id: 'a',
          epoch: 1,
          scorer: 'judge',
          value: 1,
          error: '',
          model: 'm',
          run_id: 'r',
          created_at: times[0]!,
          completed_at: times[0]!,
          kind: 'hard',
          level: 1,
        },
      ],
      'Float64',
    );
    const verdictOf = async (evalLine: string, more = '') => {
      const policy = parsePolicy(policyOf(evalLine, more), 'policy.yml');
      const { verdict } = await judgeFiles(
        policy,
        gateOf(policy, null, null),
        { files: [], counted: [await open(table)], problems: [] },
        FACTS,
      );
      return [verdict.decision, verdict.evidence[0]!.problem?.message];
    };
    const plain = '{ task: refusals, scorer: judge, passes_when: { is: 1 } }';
    expect(await verdictOf(plain, 'cluster: sample.metadata.kind')).toEqual([
      'block',
      expect.stringContaining('`cluster`'),
    ]);
    expect(await verdictOf('{ task: refusals, scorer: [judge, second], passes_when: { is: 1 } }')).toEqual([
      'block',
      expect.stringContaining('several scorers'),
    ]);
    expect(await verdictOf(`{ task: refusals, scorer: "judge' OR 1", passes_when: { is: 1 } }`)).toEqual([
      'block',
      expect.stringContaining('no query parameters'),
    ]);
  });

  test('the same eval from a file beside it is refused: what is in both cannot be told apart', async () => {
    const row: Row = {
      task: 'refusals',
      id: 'a',
      epoch: 1,
      scorer: 'judge',
      value: 1,
      error: '',
      model: 'm',
      run_id: 'r',
      created_at: times[0]!,
      completed_at: times[0]!,
      kind: 'hard',
      level: 1,
    };
    const counted = [await open(await insert([row], 'Float64'))];
    const files = [await evidenceFile(JSON.stringify(recordOf(row, undefined)))];
    const policy = parsePolicy(
      policyOf('{ task: refusals, scorer: judge, passes_when: { is: 1 } }'),
      'policy.yml',
    );
    const { verdict } = await judgeFiles(
      policy,
      gateOf(policy, null, null),
      { files, counted, problems: [] },
      FACTS,
    );
    expect(verdict.decision).toBe('block');
    const problems = verdict.evidence.map(({ problem }) => problem?.message);
    expect(problems).toContainEqual(expect.stringContaining('several sources'));
  });

  test('a table that is not there, is empty or of other columns, and wrong credentials, are said to be', async () => {
    expect(await failure(open('nowhere'))).toMatch(/nowhere/);
    await server.run('CREATE TABLE empty (task String, id String, value Float64) ENGINE = Memory');
    expect(await failure(open('empty'))).toContain('holds no samples');
    await server.run('CREATE TABLE lists (task String, id String, value Array(Float64)) ENGINE = Memory');
    expect(await failure(open('lists'))).toContain('its column value is of type Array(Float64)');
    await server.run('CREATE TABLE short (task String, id String) ENGINE = Memory');
    expect(await failure(open('short'))).toContain('neither of the columns `failed` and `value`');
    const text = await failure(open('empty', 'nobody'));
    expect(text).toContain('refused the credentials');
    expect(text).not.toContain(PASSWORD);
  });
});
