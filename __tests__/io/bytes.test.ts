import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ByteSource, digestOfBytes, fileBytes, memoryBytes, streamOf } from '../../src/io/bytes.ts';
import { EvidenceError } from '../../src/util/errors.ts';

const CONTENT = Buffer.from('0123456789'.repeat(300_000));
let folder: string;
let path: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'near-zero-'));
  path = join(folder, 'results.jsonl');
  await writeFile(path, CONTENT);
});
afterAll(() => rm(folder, { recursive: true }));

const kinds: [string, () => Promise<ByteSource>][] = [
  ['file', () => fileBytes(path)],
  ['memory', async () => memoryBytes(CONTENT, 'results.jsonl')],
];

test.each(kinds)('a %s gives exactly what is asked for', async (_, open) => {
  const source = await open();
  expect(source.size).toBe(3_000_000);
  expect(Buffer.from(await source.read(5, 7)).toString()).toBe('5678901');
  expect(await source.read(3_000_000, 0)).toHaveLength(0);
  const error = await source.read(2_999_999, 2).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(EvidenceError);
  expect(error).toMatchObject({
    source: source.name,
    message: 'truncated: 3000001 bytes were expected, there are 3000000',
  });
  await source.close?.();
});

test.each(kinds)('a %s streams whole and in part', async (_, open) => {
  const source = await open();
  const gather = async (start?: number, end?: number) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of streamOf(source, start, end)) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  expect((await gather()).equals(CONTENT)).toBe(true);
  expect((await gather(10, 2_000_000)).equals(CONTENT.subarray(10, 2_000_000))).toBe(true);
  expect(await gather(4, 4)).toHaveLength(0);
  await source.close?.();
});

test('the digest is that of sha256sum', async () => {
  const source = await fileBytes(path);
  const digest = await digestOfBytes(source);
  await source.close?.();
  expect(digest).toBe('sha256:6ca41633343f162f0f0604879eeac607e5e5087adeee2e4247199301968790d0');
  expect(await digestOfBytes(memoryBytes(Buffer.alloc(0), 'empty'))).toBe(
    'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
});

test('a file that shrinks while it is read is truncated', async () => {
  const shrinking = join(folder, 'shrinking');
  await writeFile(shrinking, CONTENT);
  const source = await fileBytes(shrinking);
  await truncate(shrinking, 100);
  await expect(source.read(0, 200)).rejects.toThrow('truncated: 200 bytes were expected, there are 100');
  await source.close?.();
});

test('what is no readable file is refused with its name', async () => {
  await expect(fileBytes(join(folder, 'absent'), 'absent')).rejects.toMatchObject({
    source: 'absent',
    message: 'cannot be opened (ENOENT)',
    remedy: 'Check the path.',
  });
  await expect(fileBytes(folder)).rejects.toThrow('is not a regular file');
});
