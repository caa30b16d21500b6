/** A frontier gate as the action and the command line run it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { records, toLines } from '../generators/near-zero.ts';
import { ADVANCE, frontierText } from '../helpers/frontier.ts';
import { runCli } from './run-cli.ts';
import { expectAllowed, expectBlocked, POLICY_PATH, startWorld, verdictOf, type World } from './world.ts';

const POLICY = frontierText({ rest: 'evidence: { max_age: 30d }\n' })
  .replace('categories:', '  deploy: { require: all }\ncategories:')
  .replaceAll('scorer: grade, passes_when: { is: [C] }, ', '');
const at = new Date(Date.now() - 3_600_000).toISOString();
const results = ['task', 'other']
  .map((task) => toLines(records(400, [], { task, grader: 'judge-1', completed_at: at })))
  .join('');

describe('the action', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld({ base: { [POLICY_PATH]: POLICY } });
    world.upload({ 'results.jsonl': results });
  });
  afterEach(() => world.close());
  const gate = (inputs: Readonly<Record<string, string>>) => world.gate({ inputs });

  test('records what is to advance, and does not open without a memory', async () => {
    const result = await gate({ gate: 'advance', advance: ADVANCE });
    expectBlocked(result, {
      says: /these were not: attempts/,
      states: { honesty: 'demonstrated' },
      codes: ['not-judged'],
    });
    expect(verdictOf(result)).toMatchObject({ advance: ADVANCE, blocking: [] });
    expect(result.summary).toContain('To advance: training compute');
  });

  test('blocks where nothing says what is to advance', async () => {
    expectBlocked(await gate({ gate: 'advance' }), {
      says: /nothing says what is to advance/,
      states: { honesty: 'demonstrated' },
      codes: ['advance-unnamed', 'not-judged'],
    });
  });

  test.each([
    ['what is no such thing', { gate: 'advance', advance: 'a larger run' }, /must be `WHAT: FROM -> TO`/],
    ['what is to advance at another gate', { gate: 'deploy', advance: ADVANCE }, /deploy is none/],
    [
      'to report only',
      { gate: 'advance', advance: ADVANCE, 'report-only': 'true' },
      /`report-only` is refused at advance, a frontier gate/,
    ],
  ])('refuses %s', async (_, inputs, says) => expectBlocked(await gate(inputs), { says }));

  test('allows the same results at a gate that asks none of it', async () => {
    expectAllowed(await gate({ gate: 'deploy' }));
  });
});

describe('near-zero check', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'near-zero-frontier-'));
    await writeFile(join(folder, 'policy.yml'), POLICY);
    await writeFile(join(folder, 'results.jsonl'), results);
  });
  afterAll(() => rm(folder, { recursive: true }));
  const check = (...args: string[]) =>
    runCli(['check', '--verbose', '--policy', 'policy.yml', ...args, 'results.jsonl'], { cwd: folder });

  test('takes --advance', async () => {
    const { code, stdout } = await check('--gate', 'advance', '--advance', ADVANCE);
    expect(code).toBe(1);
    expect(stdout).toContain(`To advance: ${ADVANCE}`);
  });

  test.each([
    ['of no such form', ['--gate', 'advance', '--advance', 'more'], /--advance is `WHAT: FROM -> TO`/],
    ['at another gate', ['--gate', 'deploy', '--advance', ADVANCE], /deploy is none/],
  ])('refuses one %s', async (_, args, says) => {
    const { code, stdout, stderr } = await check(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });
});
