import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FORMATS } from '../src/evidence/formats/registry.ts';

const ROOT = join(import.meta.dirname, '..');

/** Formats of which there are no real files of others. */
const WITHOUT_CORPUS = ['near-zero', 'modelbench', 'interpretability'];

/** What a format needs beside its line in the registry. */
describe.each(FORMATS.map(({ name }) => name))('%s', (name) => {
  const needed = [
    `docs/formats/${name}.md`,
    `__tests__/generators/${name}.ts`,
    `__tests__/evidence/formats/${name}.test.ts`,
    ...(WITHOUT_CORPUS.includes(name) ? [] : [`__tests__/corpus/${name}.test.ts`]),
  ];
  test.each(needed)('has %s', (path) => {
    expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
  });
});

test('names are those of files, and no two are the same', () => {
  const names = FORMATS.map(({ name }) => name);
  expect(names.filter((name) => !/^[a-z][a-z-]*$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
