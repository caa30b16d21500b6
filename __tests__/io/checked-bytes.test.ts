import { createHash } from 'node:crypto';
import { mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readEvidence } from '../../src/evidence/read.ts';
import { evidenceFile, UNKNOWN_PROVENANCE } from '../../src/evidence/sources/evidence-file.ts';
import { fileBytes, memoryBytes } from '../../src/io/bytes.ts';
import { checkedBytes } from '../../src/io/checked-bytes.ts';
import { WHOLE } from '../../src/model/evidence.ts';
import { evalLog, jsonLog, seededSamples } from '../generators/inspect.ts';
import { records, toCsv, toLines } from '../generators/near-zero.ts';

const MiB = 1024 * 1024;
let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'near-zero-'));
  path = join(folder, 'results');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Other bytes in the place of some, as a writer that keeps the file open does it. */
const overwrite = (text: string, at: number): number => writeSync(openSync(path, 'r+'), text, at);

test('every reading gives the bytes of the digest, wherever it begins and ends', async () => {
  const content = Buffer.alloc(6 * MiB + 17);
  for (let at = 0; at < content.length; at += 1) content[at] = (at * 7919) >> 8;
  const { bytes, digest } = await checkedBytes(memoryBytes(content, 'x'));
  expect(digest).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
  for (const [offset, length] of [
    [0, 0],
    [0, 1],
    [MiB - 1, 2],
    [MiB, MiB],
    [5, 3 * MiB],
    [0, content.length],
    [content.length, 0],
    [content.length - 1, 1],
    [2 * MiB + 3, 10],
  ] as const) {
    expect(
      Buffer.from(await bytes.read(offset, length)).equals(content.subarray(offset, offset + length)),
    ).toBe(true);
  }
  await expect(bytes.read(content.length, 1)).rejects.toThrow('truncated');
});

test('a byte that is another at the second reading is found, and the rest can be read', async () => {
  writeFileSync(path, Buffer.alloc(12 * MiB));
  const { bytes } = await checkedBytes(await fileBytes(path));
  overwrite('x', 3 * MiB + 5);
  expect(await bytes.read(2 * MiB, MiB)).toHaveLength(MiB);
  await expect(bytes.read(3 * MiB, 1)).rejects.toThrow('changed while it was read');
  await expect(bytes.read(MiB, 5 * MiB)).rejects.toThrow('changed while it was read');
  await bytes.close?.();
});

describe('evidence that is overwritten between its digest and its reading', () => {
  const samples = 20_000;
  const failing = Array.from({ length: samples / 10 }, (_, i) => i * 10);
  test.each([
    ['JSONL', toLines(records(samples, failing)), 'true', 'null'],
    ['CSV', toCsv(records(samples, failing)), 'true', 'null'],
    ['an Inspect log', jsonLog({ samples: seededSamples(2000, 200) }).toString(), '"I"', '"C"'],
  ])('%s is unreadable, and as it was is read', async (_, text, from, to) => {
    writeFileSync(path, text);
    const about = { name: 'results', source: 'results', provenance: UNKNOWN_PROVENANCE };
    const read = async (file: Awaited<ReturnType<typeof evidenceFile>>) =>
      (await readEvidence([file], WHOLE, () => {}))[0]!;
    expect((await read(await evidenceFile(path, about))).problem).toBeNull();
    const file = await evidenceFile(path, about);
    overwrite(text.replaceAll(from, to), 0);
    expect((await read(file)).problem?.message).toBe('changed while it was read');
  });

  test('an .eval log of which a member is another is unreadable', async () => {
    writeFileSync(path, evalLog({ samples: seededSamples(50, 5) }, { method: 'stored' }));
    const about = { name: 'a.eval', source: 'a.eval', provenance: UNKNOWN_PROVENANCE };
    const file = await evidenceFile(path, about);
    writeFileSync(path, evalLog({ samples: seededSamples(50, 5, 2) }, { method: 'stored' }));
    const [report] = await readEvidence([file], WHOLE, () => {});
    expect(report!.problem).not.toBeNull();
  });
});

test('a file that is not of the digest that it came with is none', async () => {
  writeFileSync(path, 'x');
  const about = {
    name: 'a',
    source: 'a',
    provenance: UNKNOWN_PROVENANCE,
    digest: `sha256:${'0'.repeat(64)}`,
  };
  await expect(evidenceFile(path, about)).rejects.toMatchObject({ code: 'digest-mismatch' });
});
