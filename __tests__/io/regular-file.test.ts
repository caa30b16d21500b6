import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadPolicy } from '../../src/cli/load-policy.ts';
import { filesOf } from '../../src/evidence/sources/files.ts';
import { fileBytes } from '../../src/io/bytes.ts';
import { readRegular } from '../../src/io/regular-file.ts';
import { historyBeside } from '../../src/run/history-files.ts';
import { fileStore } from '../../src/run/ledger/file-store.ts';
import { EvidenceError, PlatformError, PolicyError } from '../../src/util/errors.ts';

const hasPipes = process.platform !== 'win32';
if (!hasPipes) console.log('Pipes, sockets and devices are not tried: Windows has none in its folders.');
const onPosix = hasPipes ? describe : describe.skip;

let folder: string;
const server = createServer();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'near-zero-'));
  if (!hasPipes) return;
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  await new Promise<void>((done) => server.listen(join(folder, 'socket'), done));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('a file is read whole, up to a limit, and what is not there is not there', async () => {
  const path = join(folder, 'file');
  writeFileSync(path, 'hello');
  expect((await readRegular(path, 5)).toString()).toBe('hello');
  await expect(readRegular(path, 4)).rejects.toThrow('it has 5 bytes, and at most 4 are read');
  await expect(readRegular(join(folder, 'none'), 4)).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(readRegular(folder, 4)).rejects.toMatchObject({ code: 'EISDIR' });
});

onPosix('what is no file is refused at once, before it is opened', () => {
  const places = [
    ['a pipe', () => join(folder, 'pipe')],
    ['a socket', () => join(folder, 'socket')],
    ['a device', () => '/dev/zero'],
  ] as const;

  test.each(places)('%s', async (_, place) => {
    await expect(readRegular(place(), 1e9)).rejects.toThrow('no regular file');
    await expect(fileBytes(place())).rejects.toThrow('is not a regular file');
    await expect(fileBytes(place())).rejects.toBeInstanceOf(EvidenceError);
  });

  test.each(places)('%s as results, policy, ledger and history', async (_, place) => {
    await expect(filesOf(place(), folder)).rejects.toBeInstanceOf(EvidenceError);
    await expect(loadPolicy(place())).rejects.toBeInstanceOf(PolicyError);
    const store = fileStore({ path: place(), maxBytes: 1e9, warn: () => {} });
    await expect(store.read()).rejects.toBeInstanceOf(PlatformError);
    await expect(store.append(() => null)).rejects.toBeInstanceOf(PlatformError);
    await expect(historyBeside('policy.yml', place())).rejects.toBeInstanceOf(PolicyError);
  });

  test('one in a folder of results is passed over, as is what a glob finds', async () => {
    writeFileSync(join(folder, 'results.jsonl'), '{}');
    const names = (await filesOf(folder, folder)).map(({ name }) => name);
    expect(names).toContain('results.jsonl');
    expect(names).not.toContain('pipe');
  });
});
