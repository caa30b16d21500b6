import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { fileBytes } from '../../src/io/bytes.ts';
import { openZip } from '../../src/io/zip.ts';

const corpus = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/corpus');

/** Every `.eval` of STATS.md with the members and methods that were counted independently. */
function counted(): { path: string; methods: number[]; members: number }[] {
  const line = /^- `(.+\.eval)`.* zip methods=(\[[\d, ]+\]) members=(\d+)/gm;
  const text = readFileSync(join(corpus, 'STATS.md'), 'utf8');
  return [...text.matchAll(line)].map(([, path, methods, members]) => ({
    path: path!,
    methods: JSON.parse(methods!),
    members: Number(members),
  }));
}

test('every real log opens, each member is read, the counts agree', async () => {
  if (!existsSync(corpus)) return console.info(`Not run: there are no real logs at ${corpus}`);
  const logs = counted();
  expect(logs.length).toBeGreaterThan(20);
  for (const { path, methods, members } of logs) {
    const source = await fileBytes(join(corpus, path), path);
    const zip = await openZip(source);
    expect({ path, members: zip.entries.length }).toEqual({ path, members });
    const seen = new Set(zip.entries.map((entry) => entry.method));
    expect([...seen].sort((a, b) => a - b)).toEqual(methods);
    for (const entry of zip.entries) expect((await zip.read(entry)).length).toBe(entry.size);
    await source.close?.();
  }
});
