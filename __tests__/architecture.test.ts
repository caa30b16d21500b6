import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..', 'src');

/** What each folder may import from, besides itself: the one direction that docs/architecture.md draws. */
const PURE = ['util', 'statistics', 'model', 'policy', 'tally', 'ledger', 'records', 'verdict', 'report'];
const RUN = [...PURE, 'io', 'evidence', 'github'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(PURE.map((folder, index) => [folder, PURE.slice(0, index)])),
  io: ['util', 'model'],
  evidence: ['util', 'model', 'tally', 'io'],
  github: ['util', 'model', 'tally', 'ledger', 'io', 'evidence'],
  workflows: ['util', 'model', 'policy'],
  run: RUN,
  action: [...RUN, 'run'],
  cli: [...RUN, 'run', 'workflows'],
};

/** What would reach outside from a pure folder: file, network, environment, clock, randomness. */
const IMPURE_MODULES =
  /from '(node:(fs|http|https|net|tls|child_process|os|process|dns|timers)[^']*|undici|@actions\/[^']*)'/;
const IMPURE_CALLS = /\b(process\.|Date\.now\(|new Date\(\)|Math\.random\(|fetch\(|console\.)/;

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.includes('/') && file.endsWith('.ts') && !file.includes('generated'))
  .map((file) => ({ file, folder: file.split('/')[0]!, text: readFileSync(join(ROOT, file), 'utf8') }));

test('folders import from their left only', () => {
  const wrong = files.flatMap(({ file, folder, text }) =>
    [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)]
      .map((match) => relative(ROOT, join(ROOT, dirname(file), match[1]!)).split('/')[0]!)
      .filter((target) => target !== folder && !(ALLOWED[folder] ?? []).includes(target))
      .map((target) => `${file} imports from ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('pure folders reach nothing outside', () => {
  const wrong = files
    .filter(({ folder }) => PURE.includes(folder))
    .filter(({ text }) => IMPURE_MODULES.test(text) || IMPURE_CALLS.test(text))
    .map(({ file }) => file);
  expect(wrong).toEqual([]);
});

test('every folder is one of the drawing', () => {
  expect([...new Set(files.map(({ folder }) => folder))].filter((folder) => !(folder in ALLOWED))).toEqual(
    [],
  );
});
