import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readLedger } from '../../../src/ledger/read.ts';
import type { LedgerContent } from '../../../src/ledger/store.ts';
import { fileStore } from '../../../src/run/ledger/file-store.ts';
import { linesOf, opened } from '../../ledger/entries.ts';

let folder: string;
let path: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'near-zero-file-'));
  path = join(folder, 'ledger.jsonl');
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const store = (maxBytes = 100_000_000) =>
  fileStore({ path, maxBytes, warn: (message) => said.push(message) });

const text = (content: LedgerContent): string =>
  (content ?? []).map((part) => Buffer.from(part).toString()).join('');

function writer(
  name: string,
  count: number,
): { child: ChildProcess; written: string[]; done: Promise<unknown> } {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'writer.ts'), 'file', path, name, String(count)],
    {
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const written: string[] = [];
  child.stdout!.setEncoding('utf8').on('data', (out: string) => written.push(...out.trim().split('\n')));
  return { child, written, done: new Promise((done) => child.on('close', done)) };
}

describe('a ledger in a file', () => {
  test('is none before the first entry', async () => {
    expect(await store().read()).toBeNull();
    await store().append((content) => {
      expect(content).toBeNull();
      return 'first';
    });
    expect(text(await store().read())).toBe('first\n');
  });

  test('is added to, and never written anew', async () => {
    await store().append(() => 'first');
    const { ino } = statSync(path);
    await store().append(() => 'second');
    await store().append(() => null);
    expect(readFileSync(path, 'utf8')).toBe('first\nsecond\n');
    expect(statSync(path).ino).toBe(ino);
  });

  test('is left as it is by an error of what makes the line', async () => {
    await store().append(() => 'first');
    const fails = store().append(() => {
      throw new Error('broken chain');
    });
    await expect(fails).rejects.toThrow('broken chain');
    expect(readFileSync(path, 'utf8')).toBe('first\n');
  });
});

const LINES = linesOf(opened('a'), opened('b'));

describe('a last line that is half-written', () => {
  test('wherever it ends, is told from an entry, said, and left out; what is added goes on from the last whole one', async () => {
    const [first, second] = LINES as [string, string];
    for (let length = 1; length < second.length; length += 7) {
      writeFileSync(path, `${first}\n${second.slice(0, length)}`);
      expect(text(await store().read())).toBe(`${first}\n`);
      await store().append((content) => {
        expect(text(content)).toBe(`${first}\n`);
        return second;
      });
      expect(readFileSync(path, 'utf8')).toBe(`${first}\n${second}\n`);
    }
    expect(said[0]).toMatch(/never written whole; they are left out/);
  });

  test('of which only the line feed is missing, counts', async () => {
    const [first, second] = LINES as [string, string];
    writeFileSync(path, `${first}\n${second}`);
    expect(text(await store().read())).toBe(`${first}\n${second}\n`);
    await store().append(() => 'third');
    expect(readFileSync(path, 'utf8')).toBe(`${first}\n${second}\nthird\n`);
    expect(said[0]).toMatch(/only its line feed is missing/);
  });
});

test('two processes that write at once lose nothing and leave one valid chain', async () => {
  const writers = [writer('a', 100), writer('b', 100)];
  await Promise.all(writers.map(({ done }) => done));
  const { chain, fault } = readLedger((await store().read()) ?? []);
  expect({ fault, number: chain.head.number }).toEqual({ fault: null, number: 200 });
  expect(new Set(chain.entries.map(({ attempt }) => attempt)).size).toBe(200);
}, 60_000);

test('writers killed at any moment leave a valid chain with all that they had written, and no lock', async () => {
  const promised: string[] = [];
  for (let round = 0; round < 8; round++) {
    const { child, written, done } = writer(`${round}`, 10_000);
    await new Promise<void>((ready) => child.stdout!.once('data', () => ready()));
    await new Promise((soon) => setTimeout(soon, Math.random() * 40));
    child.kill('SIGKILL');
    await done;
    promised.push(...written);
  }
  const after = writer('after', 1);
  await after.done;
  const { chain, fault } = readLedger((await store().read()) ?? []);
  expect(fault).toBeNull();
  const attempts = new Set(chain.entries.map(({ attempt }) => attempt));
  // The last name that a killed process said may itself be cut off.
  expect(promised.filter((name) => !attempts.has(name)).length).toBeLessThanOrEqual(8);
  expect(promised.length).toBeGreaterThan(8);
  expect(attempts.has('after-0')).toBe(true);
}, 60_000);

describe('what cannot be a ledger is refused', () => {
  test('a folder', async () => {
    mkdirSync(path);
    await expect(store().read()).rejects.toThrow(/no regular file|EISDIR/);
    await expect(store().append(() => 'first')).rejects.toMatchObject({ name: 'PlatformError' });
  });

  test('a file larger than is read', async () => {
    writeFileSync(path, 'x'.repeat(2000));
    await expect(store(1000).read()).rejects.toThrow(/2000 bytes, and a ledger at most 1000/);
  });

  test('a folder that does not exist', async () => {
    path = join(folder, 'nowhere', 'ledger.jsonl');
    expect(await store().read()).toBeNull();
    await expect(store().append(() => 'first')).rejects.toMatchObject({
      name: 'PlatformError',
      remedy: expect.stringMatching(/folder/),
    });
    expect(existsSync(path)).toBe(false);
  });
});
