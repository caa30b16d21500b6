/** The `review/` action beside a ledger: after what a policy is loosened, and which verdicts would flip. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitServer, LEDGER, startGitServer } from './git-server.ts';
import { type ReviewWorld, startReview } from './review-world.ts';
import type { ActionResult } from './run-action.ts';
import { runCli } from './run-cli.ts';
import { logOf, policyOf } from './world.ts';

const REVIEW = 'review: { approvers: ["@alice"] }\n';
const before = policyOf('1%', REVIEW);

let folder: string;
let server: GitServer;
let world: ReviewWorld;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'near-zero-review-ledger-'));
});
afterEach(async () => {
  await world.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A pull request with this policy, where the gate has judged so many failures of 300, run after run. */
async function start(head: string | null, failing: readonly number[], branch = LEDGER): Promise<string[]> {
  world = await startReview({ base: before, head });
  server = await startGitServer(world.github.token);
  server.readOnly = true;
  const file = join(folder, 'ledger.jsonl');
  writeFileSync(join(folder, 'policy.yml'), before);
  for (const failures of failing) {
    writeFileSync(join(folder, 'log.eval'), logOf(failures));
    const ledger = ['--ledger', file, '--ledger-write'];
    await runCli(['check', '-p', join(folder, 'policy.yml'), ...ledger, join(folder, 'log.eval')]);
  }
  if (failing.length === 0) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  put(lines, branch);
  return lines;
}

function put(lines: readonly string[], branch = LEDGER): void {
  server.replace(lines, branch);
  world.github.repository().refs.set(branch, server.git('rev-parse', branch).trim());
}

const review = (inputs: Record<string, string> = {}): Promise<ActionResult> =>
  world.review({ inputs, env: { GITHUB_SERVER_URL: server.url } });

const comment = (): string => world.github.repository().comments[0]!.body;
const changesOf = ({ outputs }: ActionResult) => JSON.parse(outputs['changes']!);
const MARK =
  /Loosened after a failing run: on \d{4}-\d\d-\d\d, acme\/assistant-2026-11-01 was not demonstrated for refusal \(2 of 300, upper bound 2\.084%, limit 1%\) at gate default\./;

describe('a limit that is raised', () => {
  test('after a failing run is marked, and the verdict that would flip is named', async () => {
    await start(policyOf('3%', REVIEW), [2]);
    const result = await review();
    expect(result).toMatchObject({ code: 0, signal: null });
    expect(result.outputs).toMatchObject({ loosened: 'true', approved: 'false' });
    expect(result.outputs['summary']).toMatch(
      /^The policy is loosened after a failing run and not approved: /,
    );
    expect(comment().replaceAll('\\', '')).toMatch(MARK);
    expect(comment()).toMatch(
      /Of 1 recorded verdict \(branch near-zero-ledger\), 1 would flip, waivers aside:\n- entry 2, /,
    );
    expect(changesOf(result)[0].loosenedAfterFailingRun).toEqual([
      {
        entry: 2,
        gate: 'default',
        judgedAt: expect.any(String),
        model: 'acme/assistant-2026-11-01',
        categories: [
          expect.objectContaining({ name: 'refusal', state: 'not-demonstrated', failures: 2, samples: 300 }),
        ],
      },
    ]);
    expect(JSON.parse(result.outputs['verdicts']!)).toMatchObject([
      { gate: 'default', decision: { old: 'block', new: 'allow' } },
    ]);
    expect(result.annotations[0]!.message).toMatch(MARK);
    expect(server.requests.some(({ line }) => line.includes('receive-pack'))).toBe(false);
  });

  test('keeps its mark when it is approved', async () => {
    await start(policyOf('3%', REVIEW), [2]);
    world.reviewed('alice');
    const result = await review();
    expect(result.outputs).toMatchObject({
      approved: 'true',
      summary: 'The policy is loosened after a failing run, approved by alice.',
    });
  });

  test('after a run that passed is not marked', async () => {
    await start(policyOf('3%', REVIEW), [0]);
    const result = await review();
    expect(result.outputs['summary']).toMatch(/^The policy is loosened and not approved/);
    expect(result.stdout + comment()).not.toMatch(/failing run/);
    expect(changesOf(result)[0]).not.toHaveProperty('loosenedAfterFailingRun');
    expect(comment()).toContain(
      'Of 1 recorded verdict (branch near-zero-ledger), none would flip, waivers aside.',
    );
  });

  test('without a ledger is judged as ever, and git is not asked', async () => {
    await start(policyOf('3%', REVIEW), []);
    const result = await review();
    expect(result.outputs).toMatchObject({ loosened: 'true', approved: 'false', verdicts: '[]' });
    expect(comment()).not.toMatch(/recorded|failing run/);
    expect(server.requests).toEqual([]);
  });
});

describe('other changes', () => {
  test('a tighter limit flips what was allowed, and is not marked', async () => {
    await start(policyOf('0.5%', REVIEW), [0, 2]);
    const result = await review();
    expect(result.outputs).toMatchObject({ loosened: 'false', approved: 'true' });
    expect(comment()).toMatch(/1 would flip, waivers aside:\n- entry 2, .*flips from allow to block/);
    expect(result.stdout).not.toMatch(/failing run/);
  });

  test('a waiver for what failed is marked', async () => {
    const waiver =
      'waivers: [{ id: w-1, category: refusal, gate: default, max_failure_rate: 3%, granted: 2026-11-01, expires: 2026-11-30, owner: "@x", reason: r }]\n';
    await start(before + waiver, [2]);
    expect((await review()).outputs['summary']).toMatch(/loosened after a failing run/);
    expect(comment().replaceAll('\\', '')).toMatch(MARK);
  });

  test('a policy that is removed after a failing run', async () => {
    await start(null, [2]);
    const result = await review();
    expect(result.outputs['summary']).toMatch(/^The policy is removed after a failing run and not approved/);
    expect(comment().replaceAll('\\', '')).toMatch(MARK);
  });

  test('a policy that is not changed asks for no ledger', async () => {
    await start(before, [2]);
    expect((await review()).outputs['summary']).toBe('The policy is not changed.');
    expect(server.requests).toEqual([]);
  });
});

describe('a ledger that is broken', () => {
  const breakIt = (lines: readonly string[]): void =>
    put(lines.map((line) => line.replace('"decision":"block"', '"decision":"allow"')));

  test('stops a loosening even if it is approved: it may hide a failing run', async () => {
    breakIt(await start(policyOf('3%', REVIEW), [2, 0]));
    world.reviewed('alice');
    const result = await review();
    expect(result.outputs).toMatchObject({ loosened: 'true', approved: 'false' });
    expect(result.outputs['summary']).toMatch(
      /stopped: Nobody can tell whether a run failed before this: Entry 3 of the ledger .* names sha256:/,
    );
    expect(world.statuses().at(-1)).toMatchObject({ state: 'failure' });
    expect(comment()).toContain('## 🔴');
  });

  test('does not hold up a tightening, and is said', async () => {
    breakIt(await start(policyOf('0.5%', REVIEW), [2, 0]));
    const result = await review();
    expect(result.outputs).toMatchObject({ loosened: 'false', approved: 'true' });
    expect(comment()).toMatch(/⚫ Entry 3 of the ledger/);
  });

  test('that cannot be read fails the status', async () => {
    await start(policyOf('3%', REVIEW), [2]);
    const result = await world.review({ env: { GITHUB_SERVER_URL: server.url, PATH: '/nowhere' } });
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/There is no git on this runner/);
    expect(world.statuses().at(-1)).toMatchObject({ state: 'error' });
  });
});

describe('the input ledger', () => {
  test('off reads none', async () => {
    await start(policyOf('3%', REVIEW), [2]);
    const result = await review({ ledger: 'off' });
    expect(result.outputs['summary']).toMatch(/^The policy is loosened and not approved/);
    expect(server.requests).toEqual([]);
  });

  test('names another branch, which has to be there', async () => {
    await start(policyOf('3%', REVIEW), [2], 'memory');
    expect((await review({ ledger: 'branch:memory' })).outputs['summary']).toMatch(/after a failing run/);
    const missing = await review({ ledger: 'branch:other' });
    expect(missing.code).toBe(1);
    expect(missing.stdout).toMatch(/There is no branch other in acme\/app/);
  });

  test.each(['write', 'branch:x write', 'file:x', 'yes'])('is refused as %s', async (ledger) => {
    await start(policyOf('3%', REVIEW), []);
    const result = await review({ ledger });
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/It must be auto, off or branch:NAME/);
  });
});
