/**
 * Takes from GitHub's published OpenAPI description what the loopback GitHub answers, for its answers to be checked against:
 *
 *     npm install --no-save --ignore-scripts --prefix /tmp/openapi @octokit/openapi@23.0.2
 *     node __tests__/generators/openapi.ts /tmp/openapi/node_modules/@octokit/openapi
 *
 * Written as JSON Schema. What the description does not name, no answer may have: its objects are closed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../e2e/loopback/routes.ts';

type Json = Record<string, unknown>;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder of @octokit/openapi.');
const read = (path: string): Json => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const { version } = read('package.json');
const api = read('generated/api.github.com.json') as {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, Json>>;
};
interface Operation {
  readonly parameters?: readonly Json[];
  readonly responses: Readonly<Record<string, Json>>;
}

const $defs: Record<string, unknown> = {};
const formats = new Set(['date-time', 'uri']);
const kept = new Set(['type', 'required', 'enum', 'pattern', 'minItems', 'maxItems', 'minimum', 'maximum']);

/** @param closed whether an object may have no other keys; of the parts of an `allOf`, none says all of them */
function schemaOf(schema: Json, closed = true): Json {
  if (typeof schema['$ref'] === 'string') return reference(schema['$ref']);
  const made: Json = {};
  for (const [key, value] of Object.entries(schema)) {
    if (kept.has(key)) made[key] = value;
    else if (key === 'format' && formats.has(String(value))) made[key] = value;
    else if (key === 'items') made[key] = schemaOf(value as Json);
    else if (key === 'properties') {
      const entries = Object.entries(value as Record<string, Json>);
      made[key] = Object.fromEntries(entries.map(([name, one]) => [name, schemaOf(one)]));
      if (closed && schema['additionalProperties'] === undefined) made['additionalProperties'] = false;
    } else if (['allOf', 'anyOf', 'oneOf'].includes(key)) {
      // GitHub's branches overlap, so that `oneOf` could not be kept.
      const branches = (value as Json[]).map((one) => schemaOf(one, key !== 'allOf'));
      made[key === 'oneOf' ? 'anyOf' : key] = branches;
    } else if (key === 'additionalProperties') {
      made[key] = typeof value === 'object' ? schemaOf(value as Json) : value;
    }
  }
  if (schema['nullable'] !== true) return made;
  if (typeof made['type'] !== 'string') return { anyOf: [made, { type: 'null' }] };
  const list = made['enum'] as unknown[] | undefined;
  return { ...made, type: [made['type'], 'null'], ...(list && { enum: [...list, null] }) };
}

function reference(pointer: string): Json {
  const name = pointer.replace('#/components/schemas/', '');
  if (!(name in $defs)) {
    $defs[name] = null;
    $defs[name] = schemaOf(api.components['schemas']![name]!);
  }
  return { $ref: `#/$defs/${name}` };
}

const resolved = (one: Json): Json => {
  const [, kind = '', name = ''] = /^#\/components\/(\w+)\/(.+)$/.exec(String(one['$ref'] ?? '')) ?? [];
  return kind === '' ? one : api.components[kind]![name]!;
};
const plain = (path: string): string => path.replaceAll(/\{[^}]+\}/g, '{}');

const answers = routes.map(({ method, pattern }) => {
  const [, operations] = Object.entries(api.paths).find(([path]) => plain(path) === plain(pattern)) ?? [];
  const operation = operations?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`GitHub has no ${method} ${pattern}`);
  const responses = Object.entries(operation.responses).flatMap(([status, one]) =>
    Object.entries((resolved(one)['content'] ?? {}) as Record<string, Json>)
      .filter(([type]) => ['application/json', 'application/vnd.github.object'].includes(type))
      .map(([type, { schema }]) => [`${status} ${type}`, schemaOf(schema as Json)] as const),
  );
  const query = (operation.parameters ?? []).map(resolved).filter((one) => one['in'] === 'query');
  return [
    `${method} ${pattern}`,
    { query: query.map(({ name }) => name), responses: Object.fromEntries(responses) },
  ] as const;
});

const file = join(import.meta.dirname, '../fixtures/github-openapi.json');
const about = `GitHub's REST API, from @octokit/openapi ${version} (MIT), cut by __tests__/generators/openapi.ts`;
// A line a schema: short enough to keep, long enough to compare.
const lines = (of: Record<string, unknown>): string =>
  Object.entries(of)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n');
writeFileSync(
  file,
  `{"about": ${JSON.stringify(about)},\n"routes": {\n${lines(Object.fromEntries(answers))}\n},\n"$defs": {\n${lines($defs)}\n}}\n`,
);
