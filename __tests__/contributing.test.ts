/** CONTRIBUTING.md: the places that it names are there, and what was added before is in all of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { KINDS } from '../src/evidence/sources/registry.ts';
import { keys } from '../src/model/generated/policy-schema.js';
import { REASONS } from '../src/verdict/reasons.ts';

const page = readFileSync('CONTRIBUTING.md', 'utf8');
const named = [...page.matchAll(/`((?:src|docs|__tests__|schemas|examples|\.ci)\/[^`]*)`/g)].map(
  ([, path]) => path!,
);

/** The paths that a section names, with `name` in the place of NAME or CODE. */
function pathsOf(section: string, name: string): string[] {
  const [, text] = new RegExp(`### ${section}\\n(.*?)(?=\\n##|$)`, 's').exec(page)!;
  const paths = [...text!.matchAll(/`([^`]*(?:NAME|CODE)[^`]*)`/g)].map(([, path]) => path!);
  return paths.map((path) => path.replace(/NAME|CODE/g, name));
}

const missing = (paths: readonly string[]): string[] => paths.filter((path) => !existsSync(path));

test('every place is there', () => {
  expect(named.length).toBeGreaterThan(30);
  expect(missing(named.filter((path) => !/NAME|CODE/.test(path)))).toEqual([]);
});

const formats = readdirSync('src/evidence/formats', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(formats)('the format %s has every place of a format', (name) => {
  const paths = pathsOf('A format', name);
  expect(paths).toHaveLength(4);
  expect(missing(paths)).toEqual([]);
});

test.each(KINDS)('the source $name has every place of a source', ({ name, load, loadCounted }) => {
  const isOwn = load !== undefined || loadCounted !== undefined;
  const paths = pathsOf('A source', name).filter((path) => isOwn || path.startsWith('docs/'));
  expect(paths.length).toBeGreaterThan(0);
  expect(missing(paths)).toEqual([]);
});

test.each(Object.keys(REASONS))('the reason %s has a page, and a case', (code) => {
  expect(missing(pathsOf('A reason', code))).toEqual([]);
  expect(readFileSync('docs/reasons/README.md', 'utf8')).toContain(`${code}.md`);
  expect(textOf('src/model')).toMatch(new RegExp(`^  '?${code}'?:`, 'm'));
  expect(readFileSync('__tests__/verdict/reasons.test.ts', 'utf8')).toMatch(
    new RegExp(`^  '?${code}'?: `, 'm'),
  );
});

describe('a policy key', () => {
  const all = [...new Set(Object.values(keys).flat())];
  const camel = (key: string): string =>
    key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const lacking = (text: string, forms: (key: string) => string[]): string[] =>
    all.filter((key) => !forms(key).some((form) => new RegExp(`\\b${form}\\b`).test(text)));

  test('is in the model, but for parts of conditions and rates, which other shapes hold', () => {
    expect(lacking(textOf('src/model'), (key) => [camel(key)])).toEqual(MODEL_ELSEWHERE);
  });

  test('is read by src/policy, but for the fields of maps, which are copied as they are', () => {
    expect(lacking(textOf('src/policy'), (key) => [key, camel(key)])).toEqual(COPIED);
  });

  test('is in a test', () => {
    expect(lacking(textOf('__tests__'), (key) => [key])).toEqual([]);
  });
});

const MODEL_ELSEWHERE = ['is_not', 'at_most', 'all_of', 'any_of', 'max_rate'];
const COPIED = ['model_digest', 'completed_at', 'dataset_samples', 'seed'];

/** The text of all code in a folder. */
function textOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const own = files.filter((file) => file.endsWith('.ts') && !file.includes('generated'));
  return own.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
}
