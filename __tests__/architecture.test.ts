import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..', 'src');

/** What each folder may import from, besides itself: the one direction that docs/architecture.md draws. */
const PURE = ['util', 'statistics', 'model', 'policy', 'tally', 'ledger', 'records', 'verdict', 'report'];
const RUN = [...PURE, 'io', 'evidence', 'github'];
// Weakens what the others read and judge, so that it sees them all; as pure as they are.
const SELF_TEST = [...PURE.filter((folder) => folder !== 'report'), 'workflows'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(PURE.map((folder, index) => [folder, PURE.slice(0, index)])),
  io: ['util', 'model'],
  evidence: ['util', 'statistics', 'model', 'tally', 'io'],
  github: ['util', 'model', 'tally', 'ledger', 'io', 'evidence'],
  workflows: ['util', 'model', 'policy'],
  run: RUN,
  action: [...RUN, 'run'],
  selftest: SELF_TEST,
  cli: [...RUN, 'run', 'workflows', 'selftest'],
};

/** What would reach outside from a pure folder: file, network, environment, clock, randomness. */
const IMPURE_MODULES =
  /from '(node:(fs|http|https|net|tls|child_process|os|process|dns|timers)[^']*|undici|@actions\/[^']*)'/;
const IMPURE_CALLS = /\b(process\.|Date\.now\(|new Date\(\)|Math\.random\(|fetch\(|console\.)/;

const EXPORT =
  /^export (?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) ([A-Za-z_$][\w$]*)/gm;

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.includes('/') && file.endsWith('.ts') && !file.includes('generated'))
  .map((file) => ({ file, folder: file.split('/')[0]!, text: readFileSync(join(ROOT, file), 'utf8') }));

test('folders import from their left only', () => {
  const wrong = files.flatMap(({ file, folder, text }) =>
    targetsOf(file, text)
      .map((target) => target.split('/')[0]!)
      .filter((target) => target !== folder && !(ALLOWED[folder] ?? []).includes(target))
      .map((target) => `${file} imports from ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself by way of others, of types and late imports neither', () => {
  expect(cycles(importsOf(files))).toEqual([]);
});

test('a cycle is found, whatever kind of import closes it', () => {
  const circle = [
    { file: 'a/one.ts', text: "import type { Two } from './two.ts';" },
    { file: 'a/two.ts', text: "export { three } from './deep/three.ts';" },
    { file: 'a/deep/three.ts', text: "const load = () => import('../one.ts');" },
    { file: 'a/four.ts', text: "import { one } from './one.ts';" },
  ];
  expect(cycles(importsOf(circle))).toEqual(['a/deep/three.ts, a/one.ts, a/two.ts']);
});

test('pure folders reach nothing outside', () => {
  const wrong = files
    .filter(({ folder }) => [...PURE, 'selftest'].includes(folder))
    .filter(({ text }) => IMPURE_MODULES.test(text) || IMPURE_CALLS.test(text))
    .map(({ file }) => file);
  expect(wrong).toEqual([]);
});

/** Formats are siblings: the same part of each has the same name. */
const SIBLINGS = /^evidence\/formats\/[a-z-]+\//;

test('an exported name means one thing', () => {
  const places = new Map<string, Set<string>>();
  for (const { file, text } of files) {
    for (const [, name] of text.matchAll(EXPORT)) {
      const place = SIBLINGS.test(file) ? 'evidence/formats/*' : file;
      places.set(name!, (places.get(name!) ?? new Set()).add(place));
    }
  }
  const twice = [...places].filter(([, { size }]) => size > 1);
  expect(twice.map(([name, where]) => `${name}: ${[...where].join(', ')}`)).toEqual([]);
});

test('docs/architecture.md says what is in every folder, and of no other', () => {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const named = [...page.matchAll(/^\| `src\/([a-z]+)`/gm)].map(([, folder]) => folder);
  expect(named.sort()).toEqual(Object.keys(ALLOWED).sort());
});

test('every folder is one of the drawing', () => {
  expect([...new Set(files.map(({ folder }) => folder))].filter((folder) => !(folder in ALLOWED))).toEqual(
    [],
  );
});

test('no file is longer than a reader can hold', () => {
  const long = files.map(({ file, text }) => [file, text.trimEnd().split('\n').length] as const);
  expect(long.filter(([, lines]) => lines > 300)).toEqual([]);
});

/** The files that a file imports, of whatever kind the import is: of values, of types, late. */
function targetsOf(file: string, text: string): string[] {
  const specifiers = [...text.matchAll(/(?:from|import|import\()\s*'(\.[^']+)'/g)].map((match) => match[1]!);
  return specifiers.map((specifier) => join(dirname(file), specifier));
}

function importsOf(sources: readonly { file: string; text: string }[]): Map<string, string[]> {
  return new Map(sources.map(({ file, text }) => [file, targetsOf(file, text)]));
}

/** Files that reach each other, a line for each such group (Tarjan, SIAM J. Comput. 1:2, 1972). */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const groups: string[] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    stack.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!order.has(target) && graph.has(target)) visit(target);
      if (stack.includes(target)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(target)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    if (group.length > 1) groups.push(group.sort().join(', '));
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return groups.sort();
}
