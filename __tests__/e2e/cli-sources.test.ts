/** `near-zero check` on a source that is fetched: the built program, its exit codes, and what it prints. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { policyText } from '../helpers/files.ts';
import { web } from '../helpers/web.ts';

const api = web();
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'near-zero-cli-'));
  writeFileSync(join(directory, 'policy.yml'), policyText('{ task: refusals, expected_samples: 90 }'));
});
afterEach(() => rmSync(directory, { recursive: true }));

async function check(source: string, env: Record<string, string> = {}) {
  const args = [resolve('dist/cli.js'), 'check', '--verbose', '-p', 'policy.yml', source];
  const child = spawn(process.execPath, args, { cwd: directory, env: { TMPDIR: directory, ...env } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));
  const code = await new Promise((done) => child.on('close', done));
  return { code, printed };
}

const page = (from: number, next: number | null, total = 90) => ({
  data: Array.from({ length: 30 }, (_, i) => ({
    task: 'refusals',
    id: `q-${from + i}`,
    model: 'acme/chat-1',
    failed: false,
  })),
  meta: { next, total },
});

test('pages of results are judged as a file of them is, and no secret is printed', async () => {
  const { origin, asked } = await api.serve(({ url }) => {
    const from = Number(url.searchParams.get('next') ?? 0);
    return page(from, from < 60 ? from + 30 : null);
  });
  const line = `${origin}/runs?key=secret items=data next=meta.next count=meta.total auth=bearer:TOKEN`;
  const { code, printed } = await check(line, { TOKEN: 'sesame' });
  expect({ code, printed }).toMatchObject({ code: 0, printed: expect.stringContaining('90') });
  expect(printed).not.toMatch(/secret|sesame/);
  expect(asked.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill('Bearer sesame'));
  expect(readdirSync(directory)).toEqual(['policy.yml']);
});

test('a part of the results exits with 3, a line that is no source with 2', async () => {
  const { origin } = await api.serve(() => page(0, null));
  const half = await check(`${origin}/runs items=data next=meta.next count=meta.total`);
  expect(half).toMatchObject({ code: 3, printed: expect.stringContaining('that there are 90 items, and') });
  expect(await check(`${origin}/runs item=data`)).toMatchObject({
    code: 2,
    printed: expect.stringContaining('is `items=` meant?'),
  });
  expect(await check('artifact:eval-results')).toMatchObject({ code: 2 });
});
