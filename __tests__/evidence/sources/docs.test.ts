/** A kind of source is a line in the registry, a file and a page; the lines of its page are sources. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { KINDS } from '../../../src/evidence/sources/registry.ts';
import { parseSource } from '../../../src/evidence/sources/source.ts';

const ROOT = join(import.meta.dirname, '../../..');
const NAMES = KINDS.map(({ name }) => name);
const page = (name: string) => readFileSync(join(ROOT, `docs/sources/${name}.md`), 'utf8');
const linesOf = (name: string) =>
  [...page(name).matchAll(/^```sources\n(.*?)^```/gms)].flatMap((match) => match[1]!.trim().split('\n'));

test('every kind has a page, and every page a kind', () => {
  const pages = readdirSync(join(ROOT, 'docs/sources')).map((file) => file.replace('.md', ''));
  expect(pages.sort()).toEqual(['files', ...NAMES].sort());
});

test('every kind that is fetched here has a file of its name', () => {
  const fetched = KINDS.filter((kind) => kind.load ?? kind.loadCounted).map(({ name }) => name);
  expect(fetched.filter((name) => !existsSync(join(ROOT, `src/evidence/sources/${name}.ts`)))).toEqual([]);
});

test('the code of every kind can be loaded', async () => {
  const loads = KINDS.flatMap(({ load, loadCounted }) => load ?? loadCounted ?? []);
  for (const load of loads) expect(typeof (await load())).toBe('function');
});

test.each(['files', ...NAMES])(
  'the page of %s shows sources of that kind, and names every option',
  (name) => {
    const lines = linesOf(name);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(parseSource(line).kind).toBe(name);
    const options = KINDS.find((kind) => kind.name === name)?.options ?? [];
    expect(options.filter((option) => !page(name).includes(`\`${option}=`))).toEqual([]);
  },
);
