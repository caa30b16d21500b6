/**
 * Makes validators and TypeScript types from the JSON Schemas, so that the three cannot drift apart. Validators are
 * compiled ahead of time: a run then loads a few kilobytes instead of a schema compiler.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { transform } from 'esbuild';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * A schema, and the module made from it: `out` with `.js` and `.d.ts`. `type` names the validated document. `part`: one of
 * its `$defs` alone.
 */
interface Target {
  readonly schema: string;
  readonly part?: string;
  readonly out: string;
  readonly type: string;
  /** Whether a validator stops at the first error: a hostile document of millions of errors then costs one. */
  readonly firstError?: boolean;
}

const TARGETS: readonly Target[] = [
  { schema: 'schemas/policy.v1.json', out: 'src/model/generated/policy-schema', type: 'PolicyDocument' },
  { schema: 'schemas/verdict.v2.json', out: 'src/model/generated/verdict-schema', type: 'VerdictDocument' },
  {
    schema: 'schemas/verdict.v1.json',
    out: 'src/model/generated/verdict-v1-schema',
    type: 'VerdictV1Document',
  },
  { schema: 'schemas/history.v1.json', out: 'src/model/generated/history-schema', type: 'HistoryDocument' },
  { schema: 'schemas/tally.v1.json', out: 'src/model/generated/tally-schema', type: 'TallyDocument' },
  {
    schema: 'schemas/tally.v1.json',
    part: 'shard',
    out: 'src/model/generated/shard-schema',
    type: 'ShardDocument',
    firstError: true,
  },
  {
    schema: 'schemas/ledger.v1.json',
    out: 'src/model/generated/ledger-schema',
    type: 'LedgerDocument',
    firstError: true,
  },
  {
    schema: 'schemas/interpretability.v1.json',
    out: 'src/model/generated/interpretability-schema',
    type: 'Manifest',
  },
  {
    schema: 'schemas/interpretability.v1.json',
    part: 'unit',
    out: 'src/model/generated/interpretability-unit',
    type: 'UnitAccount',
  },
];

/** Writes what has changed. Returns the paths that it wrote. */
export async function generate(): Promise<string[]> {
  const written: string[] = [];
  for (const [path, text] of await generated()) {
    const file = join(ROOT, path);
    if ((await readFile(file, 'utf8').catch(() => null)) === text) continue;
    await writeFile(file, text);
    written.push(path);
  }
  return written;
}

/** Every generated file: its path from the root, and its text. The same schemas always make the same bytes. */
export async function generated(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const target of TARGETS) {
    const whole: AnySchemaObject = JSON.parse(await readFile(join(ROOT, target.schema), 'utf8'));
    const schema = target.part === undefined ? whole : partOf(whole, target.part);
    const banner = `// Generated from ${target.schema} by scripts/generate.ts. Do not edit.\n`;
    files.set(`${target.out}.js`, banner + (await validatorOf(schema, target.firstError)));
    files.set(`${target.out}.d.ts`, banner + (await typesOf(schema, target.type)));
  }
  files.set('src/report/generated/reason-pages.ts', await reasonPages());
  files.set('src/model/generated/packs.ts', await packs());
  return files;
}

/** The policies of examples/packs/ as a module, for `near-zero init --pack`. */
async function packs(): Promise<string> {
  const folder = join(ROOT, 'examples/packs');
  const entries = (await readdir(folder))
    .sort()
    .map(
      async (file): Promise<[string, string]> => [
        basename(file, '.yml'),
        await readFile(join(folder, file), 'utf8'),
      ],
    );
  const text = JSON.stringify(Object.fromEntries(await Promise.all(entries)), null, 2);
  return `// Generated from examples/packs/ by scripts/generate.ts. Do not edit.\nexport const PACKS = ${text} as const;\n`;
}

/** The pages of docs/reasons/ as a module, for the formats that carry help with their rules. */
async function reasonPages(): Promise<string> {
  const folder = join(ROOT, 'docs/reasons');
  const names = (await readdir(folder)).filter((name) => name !== 'README.md').sort();
  const pages = await Promise.all(
    names.map(async (name) => {
      const page = await readFile(join(folder, name), 'utf8');
      const found =
        /^# .+\n\n(?<about>[\s\S]+?)\n\n[\s\S]*^## What to do\n\n(?<remedy>[\s\S]+?)(?=\n## |\n*$(?![\s\S]))/m.exec(
          page,
        );
      if (!found?.groups) throw new Error(`docs/reasons/${name} does not say what to do.`);
      const { about, remedy } = found.groups;
      return [basename(name, '.md'), { about: flowing(about!), remedy: flowing(remedy!) }];
    }),
  );
  return `// Generated from docs/reasons/ by scripts/generate.ts. Do not edit.
/** By reason code: what it means, and what to do. */
export const REASON_PAGES: Readonly<Record<string, { readonly about: string; readonly remedy: string }>> = ${JSON.stringify(Object.fromEntries(pages), null, 2)};
`;
}

/** Paragraphs without their line breaks, and links without their addresses, which lead nowhere outside the pages. */
const flowing = (markdown: string): string =>
  markdown
    .replace(/(?<!\n)\n(?![\n\-*|`])/g, ' ')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .trim();

/** One of a schema's definitions as a schema of its own, with only the definitions that it refers to. */
function partOf({ $schema, $id, $defs }: AnySchemaObject, part: string): AnySchemaObject {
  const used = new Set([part]);
  for (const name of used) {
    for (const [, other] of JSON.stringify($defs[name]).matchAll(/#\/\$defs\/(\w+)/g)) used.add(other!);
  }
  used.delete(part);
  const defs = Object.fromEntries([...used].map((name) => [name, $defs[name]]));
  return { $schema, $id: `${$id}:${part}`, ...$defs[part], $defs: defs };
}

async function validatorOf(schema: AnySchemaObject, firstError = false): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: !firstError,
    strict: true,
    allowUnionTypes: true,
    // Errors are of the one kind that a document says it is.
    discriminator: true,
    // Errors carry the schema that they break, which knows the keys and, in words, what is expected.
    verbose: true,
    // Times are read by those who use them.
    formats: { 'date-time': true },
    code: { source: true, esm: true },
  });
  ajv.addKeyword('x-expected');
  const code = standalone.default(ajv, ajv.compile(mapSchema(schema, without(PROSE)) as AnySchemaObject));
  const source = [
    imports(code.replace(/export default \w+;/, '')),
    `export const keys = ${JSON.stringify(keysIn(schema))};`,
    ...(isLanguage(schema) ? [`export const language = ${JSON.stringify(languageOf(schema, schema))};`] : []),
  ].join('\n');
  // Half the size to load; nobody reads it.
  const smaller = { minifyWhitespace: true, minifySyntax: true, lineLimit: 110 } as const;
  return (await transform(source, { format: 'esm', target: 'node22', charset: 'utf8', ...smaller })).code;
}

/**
 * What a validator shares with others (comparing values, counting characters) stays in ajv, so that a bundle knows where it
 * comes from. The compiler writes CommonJS for it even in a module.
 */
function imports(code: string): string {
  const modules: string[] = [];
  const body = code.replace(/require\("(ajv\/dist\/runtime\/\w+)"\)/g, (_, module) => {
    modules.push(`import runtime${modules.length} from '${module}.js';`);
    return `runtime${modules.length - 1}`;
  });
  return [...modules, body].join('\n');
}

/** The keys that an object may have, by JSON pointer into the schema. */
function keysIn(schema: AnySchemaObject): Record<string, string[]> {
  const keys: Record<string, string[]> = {};
  mapSchema(schema, (node, pointer) => {
    if (node['properties']) keys[pointer] = Object.keys(node['properties']);
    return node;
  });
  return keys;
}

/**
 * What a change of each key means, as `x-direction` says beside the key: a tree of the keys, with references followed. The
 * inside of a key that is compared as a whole is left out.
 */
function languageOf(schema: AnySchemaObject, node: AnySchemaObject): object {
  const target = node['$ref'] ? schema['$defs'][node['$ref'].split('/').at(-1)] : {};
  const { properties, additionalProperties, patternProperties, items, ...own } = { ...target, ...node };
  const direction: unknown = own['x-direction'] ?? 'parts';
  for (const [name, { 'x-direction': said }] of Object.entries<AnySchemaObject>(properties ?? {})) {
    if (said === undefined)
      throw new Error(`The key \`${name}\` has no x-direction: what does a change of it mean?`);
  }
  const type = node['$ref']?.split('/').at(-1) ?? (typeof own['type'] === 'string' ? own['type'] : undefined);
  const key = { direction, type, default: own['default'] };
  if (typeof direction === 'string' && WHOLE.includes(direction)) return key;
  const each = [additionalProperties, ...Object.values(patternProperties ?? {}), items].find(
    (inner) => typeof inner === 'object',
  );
  const keys = Object.entries((properties ?? {}) as Record<string, AnySchemaObject>).map(([name, inner]) => [
    name,
    languageOf(schema, inner),
  ]);
  return {
    ...key,
    ...(properties && { keys: Object.fromEntries(keys) }),
    ...(each && { each: languageOf(schema, each as AnySchemaObject) }),
  };
}

/** Whether changes of a document of this kind are told apart by their direction. */
const isLanguage = (schema: AnySchemaObject): boolean =>
  Object.values<AnySchemaObject>(schema['properties'] ?? {}).some((key) => 'x-direction' in key);

const LANGUAGE = `/** What a change of each key means. */
export declare const language: import('../language.ts').Key;
`;

const WHOLE = ['neutral', 'selector', 'outcome', 'requirement'];

async function typesOf(schema: AnySchemaObject, name: string): Promise<string> {
  const plain = mapSchema(mapSchema(schema, without(['title', '$id', 'examples', 'x-direction'])), forTypes);
  const types = await compile(plain as JSONSchema, name, {
    bannerComment: '',
    cwd: ROOT,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  return `${types}
export declare const validate: {
  (document: unknown): document is ${name};
  errors?: null | readonly import('ajv').ErrorObject[];
};
/** The keys that an object may have, by JSON pointer into the schema. */
export declare const keys: Readonly<Record<string, readonly string[]>>;
${isLanguage(schema) ? LANGUAGE : ''}`;
}

/** What only people read. */
const PROSE = [
  'title',
  'description',
  'examples',
  'default',
  'x-direction',
  'patternErrorMessage',
  'enumDescriptions',
];

function without(keywords: readonly string[]) {
  return (node: AnySchemaObject): AnySchemaObject =>
    Object.fromEntries(Object.entries(node).filter(([keyword]) => !keywords.includes(keyword)));
}

/** A described reference would become a numbered copy of its type, and a choice of types an intersection. */
function forTypes(node: AnySchemaObject): AnySchemaObject {
  if (node['$ref']) return { $ref: node['$ref'] };
  if (!Array.isArray(node['type'])) return node;
  const { type: types, items, properties, required, additionalProperties, description } = node;
  const kinds: AnySchemaObject = { array: { items }, object: { properties, required, additionalProperties } };
  return { description, anyOf: types.map((type: string) => ({ type, ...kinds[type] })) };
}

/** The schema with every schema in it replaced by what `change` makes of it, the outer before the inner. */
function mapSchema(
  schema: AnySchemaObject,
  change: (node: AnySchemaObject, pointer: string) => AnySchemaObject,
  pointer = '#',
): AnySchemaObject {
  const inner = (child: unknown, at: string) =>
    typeof child === 'object' && child !== null ? mapSchema(child, change, at) : child;
  const each = (value: object, at: string) =>
    Object.fromEntries(Object.entries(value).map(([key, child]) => [key, inner(child, `${at}/${key}`)]));
  const parts = Object.entries(change(schema, pointer)).map(([keyword, value]) => {
    const at = `${pointer}/${keyword}`;
    if (MAPS.includes(keyword)) return [keyword, each(value, at)];
    if (LISTS.includes(keyword))
      return [keyword, value.map((child: unknown, i: number) => inner(child, `${at}/${i}`))];
    return [keyword, SCHEMAS.includes(keyword) ? inner(value, at) : value];
  });
  return Object.fromEntries(parts);
}

/** Keywords whose value is a schema, a list of them, or a mapping of names to them. */
const SCHEMAS = ['items', 'contains', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else'];
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const MAPS = ['properties', 'patternProperties', '$defs'];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of await generate()) console.log(`wrote ${relative(process.cwd(), join(ROOT, path))}`);
}
