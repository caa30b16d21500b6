import type { ServerResponse } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { rangeBytes } from '../../src/io/ranges.ts';
import { gateOf } from '../../src/policy/gate-of-event.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { judgeFiles } from '../../src/run/judge-files.ts';
import { evalLog, scored } from '../generators/inspect.ts';
import { policyText } from '../helpers/files.ts';
import { NOW } from '../helpers/gate.ts';
import { type Asked, failure, web } from '../helpers/web.ts';

const api = web();

/** Serves a file as most servers do; `etag` and `change` spoil it. */
function ranges(
  file: () => Buffer,
  { etag = () => '"v1"', encoding }: { etag?: () => string | undefined; encoding?: string } = {},
) {
  return ({ headers }: Asked, response: ServerResponse): undefined => {
    const content = file();
    const tag = etag();
    if (tag !== undefined) response.setHeader('etag', tag);
    if (encoding !== undefined) response.setHeader('content-encoding', encoding);
    if (headers['if-match'] !== undefined && headers['if-match'] !== tag) {
      return void response.writeHead(412).end();
    }
    const match = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '');
    if (match === null) return void response.end(content);
    const from = Number(match[1]);
    const to = Math.min(Number(match[2]), content.length - 1);
    response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${content.length}` });
    return void response.end(content.subarray(from, to + 1));
  };
}

const random = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * 2654435761) >>> 13));

async function open(origin: string) {
  const { http } = api.reach();
  return rangeBytes(http, `${origin}/x`, {
    name: 'x',
    headers: {},
    log: (message) => api.logged.push(message),
  });
}

describe('bytes of a remote file', () => {
  test('are those of the file, wherever they are read', async () => {
    const { origin } = await api.serve(ranges(() => random));
    const bytes = (await open(origin))!;
    expect(bytes.size).toBe(random.length);
    for (const [offset, length] of [
      [0, 4],
      [299_990, 10],
      [65_530, 100_000],
      [165_530, 5],
      [200_000, 1],
      [10, 20],
    ]) {
      expect(Buffer.from(await bytes.read(offset!, length!))).toEqual(
        random.subarray(offset, offset! + length!),
      );
    }
    await expect(bytes.read(299_999, 2)).rejects.toThrow('truncated');
  });

  test('that follow each other are fetched ahead', async () => {
    const { origin, asked } = await api.serve(ranges(() => Buffer.alloc(8 * 1024 * 1024, 7)));
    const bytes = (await open(origin))!;
    for (let at = 100_000; at < bytes.size; at += 10_000)
      await bytes.read(at, Math.min(10_000, bytes.size - at));
    expect(asked.length).toBeLessThan(8);
    await bytes.close!();
    expect(api.logged).toEqual([expect.stringContaining(`of ${bytes.size} bytes`)]);
  });

  test('have a digest of what was read, the same for the same reads', async () => {
    const { origin } = await api.serve(ranges(() => random));
    const [one, two, more] = [(await open(origin))!, (await open(origin))!, (await open(origin))!];
    await more.read(200_000, 10);
    expect(one.digest()).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(one.digest()).toBe(two.digest());
    expect(one.digest()).not.toBe(more.digest());
  });

  test.each([
    ['no ranges', (_: Asked, response: ServerResponse) => void response.end(random)],
    ['no entity tag', ranges(() => random, { etag: () => undefined })],
    ['a weak entity tag', ranges(() => random, { etag: () => 'W/"v1"' })],
    ['a compressed body', ranges(() => random, { encoding: 'gzip' })],
    [
      'no size',
      (_: Asked, response: ServerResponse) =>
        void response
          .writeHead(206, { 'content-range': 'bytes 0-65535/*', etag: '"v1"' })
          .end(random.subarray(0, 65536)),
    ],
    [
      'half of the first part',
      (_: Asked, response: ServerResponse) =>
        void response.writeHead(206, { 'content-range': 'bytes 0-65535/300000', etag: '"v1"' }).end('half'),
    ],
  ])('cannot be had from a server with %s', async (_, answer) => {
    const { origin } = await api.serve(answer);
    expect(await open(origin)).toBeNull();
  });

  test.each<[string, number, () => string]>([
    ['its entity tag', random.length, () => (++asks > 1 ? '"v2"' : '"v1"')],
    ['its size', random.length - 1, () => '"v1"'],
  ])('of a file that changes %s between two reads are refused', async (_, length, etag) => {
    asks = 0;
    let first = true;
    const file = () => {
      const content = first ? random : random.subarray(0, length);
      first = false;
      return content;
    };
    const { origin } = await api.serve(ranges(file, { etag }));
    const bytes = (await open(origin))!;
    expect(await failure(bytes.read(200_000, 10))).toContain('changed while it was read');
  });
});
let asks = 0;

const POLICY = policyText('{ task: popularity, passes_when: { is: [C] }, expected_samples: 300 }');

/** 300 samples, each with a transcript of 700 KB, as an agent's is. */
function largeLog(): Buffer {
  const transcript = 'the model said this and that. '.repeat(24_000);
  const samples = Array.from({ length: 300 }, (_, i) => scored(i + 1, 'C'));
  return evalLog(
    { samples },
    {
      method: 'stored',
      tamper: (members) =>
        members.map((one) =>
          one.name.startsWith('samples/')
            ? { ...one, content: String(one.content).replace(/\}\s*$/, `, "transcript": "${transcript}"}`) }
            : one,
        ),
    },
  );
}

test('a log of 200 MB is gated by moving less than 2 % of it, to the verdict of the whole', async () => {
  const log = largeLog();
  expect(log.length).toBeGreaterThan(200_000_000);
  const { origin } = await api.serve(ranges(() => log));
  const whole = await api.serve((_, response) => void response.end(log));
  const policy = parsePolicy(POLICY, 'policy.yml');
  const verdictOf = async (line: string) => {
    const files = await api.fetch(line);
    const facts = {
      now: NOW,
      subject: null,
      policy: { path: 'p', ref: null, digest: `sha256:${'0'.repeat(64)}` },
    };
    const { verdict } = await judgeFiles(
      policy,
      gateOf(policy, null, null),
      { files, problems: [] },
      { ...facts, reasons: [] },
    );
    return verdict;
  };
  const part = await verdictOf(`${origin}/runs/xstest.eval`);
  const moved = /(\d+) of (\d+) bytes/.exec(api.logged.at(-1)!)!;
  process.stdout.write(`partial read: ${api.logged.at(-1)!.replace(/^\S+ /, '')}\n`);
  expect(Number(moved[1]) / Number(moved[2])).toBeLessThan(0.02);
  expect(part.evidence).toMatchObject([
    {
      name: 'xstest.eval',
      digest: null,
      partsDigest: expect.stringMatching(/^sha256:/),
      samples: 300,
      problem: null,
    },
  ]);
  const all = await verdictOf(`${whole.origin}/runs/xstest.eval`);
  expect(part.categories).toEqual(all.categories);
  expect(all.evidence[0]!.digest).toMatch(/^sha256:/);
  expect(part.decision).toBe(all.decision);
}, 60_000);
