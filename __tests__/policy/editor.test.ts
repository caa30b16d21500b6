/** What an editor with a YAML language server says while a policy is written, by the schema alone. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Editor } from '../helpers/language-server.ts';
import { type Json, wholePolicy } from '../helpers/whole-policy.ts';

const MODELINE = '# yaml-language-server: $schema=schemas/policy.v1.json\n';
const HEAD = `${MODELINE}version: 1\nname: n\n`;
const CATEGORY =
  'categories:\n  a:\n    max_failure_rate: 1%\n    evals: [{ task: t, expected_samples: 300 }]\n';
const schema = JSON.parse(readFileSync('schemas/policy.v1.json', 'utf8'));

const editor = new Editor();
beforeAll(() => editor.start());
afterAll(() => editor.stop());

let opened = 0;
/** Each text is a document of its own beside package.json, so that the schema is found as a user's is. */
const name = (): string => `policy-${opened++}.yml`;

/** Every key of the whole policy, with what the schema says of it. */
function* keysOf(
  value: Json,
  node: Node,
  steps: readonly string[] = [],
): Generator<[readonly string[], Node]> {
  const here = resolved(node);
  if (Array.isArray(value)) {
    if (here.items)
      for (const [i, item] of value.entries()) yield* keysOf(item, here.items, [...steps, `${i}`]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const child = here.properties?.[key];
      const next =
        child ?? (typeof here.additionalProperties === 'object' ? here.additionalProperties : undefined);
      if (child) yield [[...steps, key], child];
      if (next) yield* keysOf(inner, next, [...steps, key]);
    }
  }
}

interface Node {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
}

const resolved = (node: Node): Node =>
  node.$ref === undefined ? node : { ...schema.$defs[node.$ref.split('/').at(-1)!], ...node };

/** A document in block style, with the cursor in the key at these steps. */
function withCursor(value: Json, steps: readonly string[] | null, indent = ''): string {
  if (typeof value !== 'object' || value === null) return ` ${JSON.stringify(value)}\n`;
  const entries = Object.entries(value).map(([key, inner]) => {
    const rest = steps !== null && steps[0] === key ? steps.slice(1) : null;
    const cursor = rest?.length === 0 ? '|' : '';
    const below = withCursor(inner, rest, `${indent}  `);
    return Array.isArray(value)
      ? `${indent}-${below.startsWith('\n') ? below.replace(/^\n +/, ' ') : below}`
      : `${indent}${key.slice(0, 1)}${cursor}${key.slice(1)}:${below}`;
  });
  return `\n${entries.join('')}`;
}

/** As it reads, without what Markdown hides. */
const unescaped = (markdown: string): string =>
  markdown.replaceAll(/\\([^\w\s])|\\(_)/g, '$1$2').replaceAll(/\s+/g, ' ');

test('hovering over any key of a policy says what it means', async () => {
  const policy = wholePolicy();
  const said = new Set<string>();
  for (const [steps, { description }] of keysOf(policy, schema)) {
    if (said.has(description!)) continue;
    const hover = unescaped(await editor.hover(name(), MODELINE + withCursor(policy, steps).slice(1)));
    if (!hover.includes(description!.replaceAll(/\s+/g, ' ')))
      throw new Error(`${steps.join('.')}: ${hover}`);
    said.add(description!);
  }
  expect(said.size).toBeGreaterThan(70);
});

describe('completion', () => {
  test.each([
    ['the policy', `${HEAD}|\n`, ['categories', 'gates', 'confidence', 'waivers', 'review']],
    [
      'a category',
      `${HEAD}categories:\n  a:\n    |\n`,
      ['max_failure_rate', 'evals', 'requires', 'severity', 'kind'],
    ],
    [
      'an eval',
      `${HEAD}categories:\n  a:\n    evals:\n      - task: t\n        |\n`,
      ['passes_when', 'expected_samples', 'sealed'],
    ],
    [
      'a condition',
      `${HEAD}categories:\n  a:\n    evals:\n      - task: t\n        passes_when:\n          |\n`,
      ['is', 'at_least', 'any_of'],
    ],
    ['a gate', `${HEAD}gates:\n  g:\n    |\n`, ['require', 'screen', 'frontier', 'evidence', 'exposure']],
    ['evidence', `${HEAD}evidence:\n  |\n`, ['max_age', 'unscored', 'edited']],
    ['a waiver', `${HEAD}waivers:\n  - |\n`, ['id', 'category', 'gate', 'expires']],
  ])('offers the keys of %s, each with its meaning', async (_, text, keys) => {
    const found = await editor.completions(name(), text);
    for (const key of keys) expect(found.get(key)).toMatch(/\w.{10,}/);
  });

  test.each([
    ['edited', `${HEAD}evidence:\n  edited: |\n`, ['reject', 'not-judged']],
    ['kind', `${HEAD}categories:\n  a:\n    kind: |\n`, ['capability', 'inventory']],
    ['frontier', `${HEAD}gates:\n  a:\n    frontier: |\n`, ['true', 'false']],
    ['require', `${HEAD}gates:\n  a:\n    require: |\n`, ['all']],
  ])('offers the values of %s', async (_, text, values) => {
    const found = await editor.completions(name(), text);
    expect([...found.keys()]).toEqual(expect.arrayContaining(values));
    expect([...found.keys()].filter((label) => /object Object/.test(label))).toEqual([]);
  });
});

describe('a mistake is underlined, and said in words', () => {
  test.each([
    ['an unknown key', `${HEAD}${CATEGORY}colour: red\n`, /^8: Property colour is not allowed\.$/],
    ['a key that is missing', HEAD, /^2: Missing property "categories"\.$/],
    [
      'a rate',
      `${HEAD}${CATEGORY.replace('1%', '1 percent')}`,
      /^6: Expected a rate such as 0\.1%, 0\.001 or 1\/1000\.$/,
    ],
    [
      'a word',
      `${HEAD}${CATEGORY}evidence: { edited: never }\n`,
      /^8: Value is not accepted\. Valid values: "reject", "not-judged"\.$/,
    ],
    [
      'a type',
      `${HEAD}${CATEGORY}gates: { g: { require: all, frontier: 1 } }\n`,
      /^8: Incorrect type\. Expected "boolean"\.$/,
    ],
    ['a name', `${HEAD}${CATEGORY.replace('  a:', '  A b:')}`, /kebab-case|pattern|Property/],
  ])('%s', async (_, text, said) => {
    expect(await editor.diagnostics(name(), text)).toEqual(
      expect.arrayContaining([expect.stringMatching(said)]),
    );
  });

  test.each(['examples/policies/refusals.yml', 'examples/packs/standard.yml', 'examples/packs/frontier.yml'])(
    'and %s has none, by the schema that its first line names',
    async (path) => expect(await editor.diagnostics(path, readFileSync(path, 'utf8'))).toEqual([]),
  );
});

test('every pattern says in words what it expects', () => {
  const patterns: [string, unknown, unknown][] = [];
  const visit = (node: Json, at: string): void => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    if (typeof node['pattern'] === 'string')
      patterns.push([at, node['patternErrorMessage'], `Expected ${node['x-expected']}.`]);
    for (const [key, inner] of Object.entries(node)) if (key !== 'examples') visit(inner, `${at}/${key}`);
  };
  visit(schema, '#');
  expect(patterns.length).toBeGreaterThan(8);
  expect(patterns.filter(([, said, expected]) => said !== expected)).toEqual([]);
});
