import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startReview } from './review-world.ts';
import { logOf, policyOf } from './world.ts';

const PAGE = 'docs/changing-a-policy.md';
const REVIEW = 'review:\n  approvers: ["@alice", "@bob"]\n';
const WAIVER = `waivers:
  - id: w-2026-11-a
    category: refusal
    gate: default
    max_failure_rate: 3%
    granted: 2026-11-02
    expires: 2026-11-23
    owner: "@carol"
    reason: Medical phrasing regression
`;
const base = policyOf('1%', REVIEW);
const raised = policyOf('3%', REVIEW);
const waived = policyOf('1%', REVIEW + WAIVER);

/** The text of each fenced block of the page that has a name. */
const blocks = new Map<string, string>();
/** What the programs print, by the same names. */
const printed = new Map<string, string>([
  ['policy', base],
  ['waiver', WAIVER],
]);
let folder: string;

beforeAll(async () => {
  const page = await readFile(PAGE, 'utf8');
  for (const [, name, text] of page.matchAll(/<!-- ([\w-]+) -->\n```\w+\n(.*?)```/gs))
    blocks.set(name!, text!);
  folder = await mkdtemp(join(tmpdir(), 'near-zero-walk-'));
  const files = { 'base.yml': base, 'raised.yml': raised, 'log.eval': logOf(2) };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const { stdout: verdict } = await nearZero('check', '-f', 'json', '-p', 'base.yml', 'log.eval');
  await writeFile(join(folder, 'verdict.json'), verdict);
  const diff = ['diff', 'base.yml', 'raised.yml'];
  printed.set('diff', `$ near-zero ${diff.join(' ')}\n${(await nearZero(...diff)).stdout}`);
  const judged = (await nearZero(...diff, '--verdicts', 'verdict.json')).stdout.trimEnd().split('\n').at(-1)!;
  printed.set(
    'verdicts',
    `$ near-zero ${diff.join(' ')} --verdicts verdict.json | tail -1\n${judged.replace(/\d{4}-[\dT:.-]+Z/, '2026-11-02T09:30:00.000Z')}\n`,
  );
  const ledger = ['--ledger', 'ledger.jsonl'];
  await nearZero('check', '-p', 'base.yml', ...ledger, '--ledger-write', 'log.eval');
  const marked = (await nearZero(...diff, ...ledger)).stdout.split('\n')[0]!;
  printed.set(
    'after-failing',
    `$ near-zero ${diff.join(' ')} ${ledger.join(' ')} | head -1\n${marked.replace(/on \d{4}-\d\d-\d\d/, 'on 2026-11-02')}\n`,
  );
  await review(raised, ['author', 'dave'], 'refused');
  await review(waived, ['alice'], 'approved');
});
afterAll(() => rm(folder, { recursive: true }));

async function nearZero(...args: string[]): Promise<{ stdout: string }> {
  try {
    return await promisify(execFile)(process.execPath, [resolve('dist/cli.js'), ...args], { cwd: folder });
  } catch (error) {
    return error as { stdout: string };
  }
}

async function review(head: string, users: readonly string[], name: string): Promise<void> {
  const world = await startReview({ base, head });
  for (const user of users) world.reviewed(user);
  await world.review();
  printed.set(name, world.github.repository().comments[0]!.body.split('\n').slice(1).join('\n'));
  const { state, context, description } = world.statuses().at(-1)!;
  printed.set(`${name}-status`, `${context}: ${state}: ${description}\n`);
  await world.close();
}

test('the page shows what the programs print', () => {
  expect(blocks.size).toBe(8);
  expect(Object.fromEntries(blocks)).toEqual(
    Object.fromEntries([...blocks.keys()].map((name) => [name, printed.get(name)])),
  );
});
