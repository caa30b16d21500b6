/** Servers that give a part, another thing, or no end: the built program is never green on them. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { policyText } from '../helpers/files.ts';
import { type Answer, web } from '../helpers/web.ts';

const api = web();
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'near-zero-gaming-'));
  writeFileSync(join(directory, 'policy.yml'), policyText('{ task: refusals, expected_samples: 90 }'));
});
afterEach(() => rmSync(directory, { recursive: true }));

async function check(source: string): Promise<{ code: number | null; printed: string }> {
  const args = [resolve('dist/cli.js'), 'check', '-p', 'policy.yml', source];
  const env = { TMPDIR: directory, TOKEN: 'sesame' };
  const child = spawn(process.execPath, args, { cwd: directory, env });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      printed += text;
    });
  }
  const code = await new Promise<number | null>((done) => child.on('close', done));
  // As one line, since text is wrapped.
  return { code, printed: printed.replace(/\s+/g, ' ') };
}

const sample = (id: number) => ({ task: 'refusals', id: `q-${id}`, model: 'acme/chat-1', failed: false });
const samples = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => sample(from + i));
let invented = 1000;
const OPTIONS = 'items=data next=next count=total auth=bearer:TOKEN';

/** Three pages of 30, as an honest server gives them. */
const honest: Answer = ({ url }) => {
  const from = Number(url.searchParams.get('next') ?? 0);
  return { data: samples(from, from + 30), next: from < 60 ? from + 30 : null, total: 90 };
};

test('the honest server is allowed, so that the others are blocked for what they do', async () => {
  const { origin } = await api.serve(honest);
  expect(await check(`${origin}/x ${OPTIONS}`)).toMatchObject({ code: 0 });
});

test.each<[string, Answer, string]>([
  [
    'the failing page left out',
    ({ url }) => ({ data: samples(0, 30), next: url.searchParams.has('next') ? null : 60, total: 90 }),
    'one item on two pages',
  ],
  ['a list that is cut short', () => ({ data: samples(0, 89), next: null, total: 90 }), 'gave 89'],
  [
    'no end',
    ({ url }) => {
      const page = Number(url.searchParams.get('next') ?? 0);
      return { data: [sample(++invented)], next: (page % 9) + 1, total: 90 };
    },
    'in circles',
  ],
  [
    'a count that grows while it is read',
    ({ url }) => {
      const from = Number(url.searchParams.get('next') ?? 0);
      return { data: samples(from, from + 30), next: from < 60 ? from + 30 : null, total: 90 + from };
    },
    'another count on each page',
  ],
  [
    'a body that is shorter than it says',
    (_, response) => {
      response.writeHead(200, { 'content-length': 100_000 });
      const body = JSON.stringify({ data: samples(0, 90), next: null, total: 90 });
      response.write(body, () => response.socket?.destroy());
    },
    'attempts)',
  ],
  [
    'JSON that is cut off',
    (_, response) => void response.end('{"data": [{"task"'),
    'found the end of the text',
  ],
  [
    'a next page at a metadata service',
    () => ({ data: samples(0, 30), next: 'http://169.254.169.254/latest/?next=1', total: 90 }),
    'another origin',
  ],
  [
    'a redirect to a metadata service',
    (_, response) => void response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
    'redirects to',
  ],
  ['a page to log in', (_, response) => void response.end('<html>Log in</html>'), 'expected a value'],
])(
  '%s',
  async (_, answer, says) => {
    const { origin } = await api.serve(answer);
    const { code, printed } = await check(`${origin}/x?key=secret ${OPTIONS}`);
    expect({ code, printed }).toEqual({ code: 3, printed: expect.stringContaining(says) });
    expect(printed).not.toMatch(/secret|sesame/);
  },
  60_000,
);
