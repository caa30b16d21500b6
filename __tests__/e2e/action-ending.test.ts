/** Every way in which the job of an action can end before it has a result: none of them is green. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startFork } from './fork-world.ts';
import { startReview } from './review-world.ts';
import type { ActionResult, RunOptions } from './run-action.ts';
import { expectAllowed, expectBlocked, logOf, policyOf, startWorld } from './world.ts';

type Run = (options?: Partial<RunOptions>) => Promise<ActionResult>;

/** An action whose job succeeds where nobody disturbs it. */
interface Stage {
  readonly run: Run;
  readonly github: Awaited<ReturnType<typeof startWorld>>['github'];
  close(): Promise<void>;
}

interface Case {
  readonly start: () => Promise<Stage>;
  /** As messages call it, and what it should end with. */
  readonly who: string;
  readonly what: string;
  /** What it asks GitHub for in the middle of its work. */
  readonly asks: RegExp;
  /** Its outputs without a result. */
  readonly outputs: Readonly<Record<string, unknown>>;
}

const withInputs =
  (run: Run, inputs: Readonly<Record<string, string>>, entry?: string): Run =>
  (options = {}) =>
    run({ ...(entry && { entry }), ...options, inputs: { ...inputs, ...options.inputs } });

async function startGate(entry?: string, inputs = {}): Promise<Stage> {
  const world = await startWorld();
  world.upload({ 'refusals.eval': logOf(0) });
  return { ...world, run: withInputs(world.gate, inputs, entry) };
}

async function startLooserReview(): Promise<Stage> {
  const review = 'review: { approvers: ["@alice"] }\n';
  const world = await startReview({ base: policyOf('1%', review), head: policyOf('3%', review) });
  world.reviewed('alice');
  return { ...world, run: world.review };
}

async function startForkReport(): Promise<Stage> {
  const world = await startFork();
  world.upload(0);
  return { ...world, run: withInputs(world.report, {}) };
}

const CASES: readonly Case[] = [
  {
    start: startGate,
    who: 'The gate',
    what: 'a verdict',
    asks: /artifacts/,
    outputs: { decision: 'block', verdict: '', summary: expect.stringMatching(/^Blocked: /) },
  },
  {
    start: () => startGate('dist/tally.js', { results: 'artifact:eval-results', shard: '1', shards: '2' }),
    who: 'The tally',
    what: 'a shard',
    asks: /artifacts/,
    outputs: {},
  },
  { start: startForkReport, who: 'The fork report', what: 'a verdict', asks: /artifacts/, outputs: {} },
  {
    start: startLooserReview,
    who: 'The review',
    what: 'a result',
    asks: /reviews/,
    outputs: { loosened: 'true', approved: 'false' },
  },
];

describe.each(CASES)('$who', ({ start, who, what, asks, outputs }) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await start();
  });
  afterEach(() => stage.close());

  /** Red in every medium, and nothing that was downloaded is left. */
  function expectRed(result: ActionResult, says: RegExp): void {
    expect(result).toMatchObject({ code: 1, signal: null, outputs });
    expect(result.summary.match(/^## 🔴/gm)).toHaveLength(1);
    const errors = result.annotations.filter(({ level }) => level === 'error');
    expect(errors.map(({ message }) => message).join('\n')).toMatch(says);
    expectNoDownloads(result);
    const statuses = stage.github.repository().statuses;
    if (statuses.length > 0) expect(statuses.at(-1)).toMatchObject({ state: 'error' });
  }

  test('undisturbed, succeeds', async () => {
    const result = await stage.run();
    expect(result).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expectNoDownloads(result);
    const statuses = stage.github.repository().statuses.map(({ state }) => state);
    expect(statuses).toEqual(who === 'The review' ? ['pending', 'success'] : []);
  });

  test.each(['throws', 'throws-elsewhere', 'rejects-elsewhere'])('a fault of our own: %s', async (fault) => {
    expectRed(await stage.run({ sabotage: `${fault}.mjs` }), new RegExp(`${who} broke: sabotaged`));
  });

  test.each([{ NEAR_ZERO_DEBUG: '1' }, { RUNNER_DEBUG: '1' }])('prints its stack with %p', async (env) => {
    const result = await stage.run({ sabotage: 'throws.mjs', env });
    expectRed(result, new RegExp(`${who} broke: sabotaged`));
    const notice = result.annotations.find(({ level }) => level === 'notice');
    expect(notice?.message).toMatch(/Error: sabotaged\n +at /);
  });

  test('something exits with 0', async () => {
    const result = await stage.run({ sabotage: 'exits-with-zero.mjs' });
    expect(result).toMatchObject({ code: 1, signal: null, outputs });
    const errors = result.annotations.filter(({ level }) => level === 'error');
    expect(errors[0]!.message).toContain(`${who} ended without ${what}`);
    expectNoDownloads(result);
    const states = stage.github.repository().statuses.map(({ state }) => state);
    expect(states).toEqual(who === 'The review' ? ['pending'] : []);
  });

  test('a promise that nobody keeps, with nothing else to wait for', async () => {
    const result = await stage.run({ sabotage: 'never-settles.mjs' });
    expectRed(result, new RegExp(`${who} ended without ${what}`));
  });

  test('a promise that nobody keeps, while something keeps the process', async () => {
    const result = await stage.run({ sabotage: 'never-settles-alive.mjs', inputs: { timeout: '1s' } });
    expectRed(result, new RegExp(`${who} took longer than its \`timeout\` of 1 second\\.`));
  });

  test('a server that never answers', async () => {
    stage.github.fail(asks, { kind: 'stall' }, Number.POSITIVE_INFINITY);
    const result = await stage.run({ inputs: { timeout: '2s' } });
    expectRed(result, new RegExp(`${who} took longer than its \`timeout\` of 2 seconds\\.`));
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('a signal: %s', async (signal) => {
    let kill = (): void => {};
    stage.github.before(asks, () => kill());
    stage.github.fail(asks, { kind: 'stall' });
    const result = await stage.run({
      started: (child) => {
        kill = () => child.kill(signal);
      },
    });
    expectRed(result, new RegExp(`stopped \\(${signal}\\) before there was ${what}`));
  });

  test('a full disk takes reports away, never the result', async () => {
    const result = await stage.run({ sabotage: 'disk-full-for-reports.mjs' });
    expect(result).toMatchObject({ code: 0, outputs: {}, summary: '' });
    expect(result.annotations.map(({ level }) => level)).toContain('warning');
  });
});

function expectNoDownloads({ directory }: ActionResult): void {
  expect(readdirSync(join(directory, 'temp')).filter((name) => name.includes('downloads'))).toEqual([]);
}

describe('the gate', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await startGate();
  });
  afterEach(() => stage.close());

  test('is green in every medium where nobody disturbs it, and its folder holds reports alone', async () => {
    const result = await stage.run();
    expectAllowed(result);
    const reports = readdirSync(result.outputs['report-dir']!, { recursive: true, encoding: 'utf8' });
    expect(reports.filter((name) => /artifact|results/.test(name))).toEqual([]);
    expect(reports).toContain('verdict.json');
  });

  test('on a full disk blocks in its exit code and on the page', async () => {
    stage.github.repository().artifacts.length = 0;
    const blocked = await stage.run({ sabotage: 'disk-full-for-reports.mjs' });
    expect(blocked).toMatchObject({ code: 1, outputs: {}, summary: '' });
    expect(blocked.annotations.map(({ level }) => level)).toContain('error');
  });

  test('blocks where the verdict itself cannot be kept', async () => {
    const result = await stage.run({ sabotage: 'disk-full-for-verdict.mjs' });
    expectBlocked(result, { says: /Reports cannot be written to .*: ENOSPC/ });
  });

  test('blocks where a call to the system never returns', async () => {
    const result = await stage.run({ sabotage: 'blocks.mjs', inputs: { timeout: '1s' } });
    expect(result).toMatchObject({ code: null, signal: 'SIGKILL', outputs: { decision: 'block' } });
    expect(result.summary).toContain('🔴 Blocked');
    expect(result.annotations[0]!.message).toMatch(/longer than its `timeout` of 1 second/);
    expectNoDownloads(result);
  });

  test.each(['results', 'ledger'])('blocks where %s name a pipe that nobody writes to', async (input) => {
    const pipe = join('/tmp', `near-zero-pipe-${process.pid}-${input}`);
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    try {
      const value = input === 'results' ? pipe : `file:${pipe} write`;
      const result = await stage.run({ event: 'push', payload: {}, inputs: { [input]: value } });
      expect(result).toMatchObject({ code: 1, outputs: { decision: 'block' } });
      expect(result.annotations.map(({ message }) => message).join()).toMatch(/no(?:t a)? regular file/);
    } finally {
      spawnSync('rm', ['-f', pipe]);
    }
    expect(existsSync(pipe)).toBe(false);
  });

  test('prints all it has to say to a reader who is slow', async () => {
    const repository = stage.github.repository();
    const [artifact] = repository.artifacts;
    for (let index = 0; index < 400; index += 1) {
      repository.artifacts.push({
        ...artifact!,
        id: 5000 + index,
        name: `eval-results-${index}-${'x'.repeat(150)}`,
      });
    }
    const whole = await stage.run();
    const slow = await stage.run({
      started: ({ stdout }) => {
        stdout!.pause();
        setTimeout(() => stdout!.resume(), 8000);
      },
    });
    expect(slow.code).toBe(whole.code);
    const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1)!;
    expect(lastLine(slow.stdout)).toBe(lastLine(whole.stdout));
  });
});
