/** Answers as GitHub's published description has them: filled up to it, and checked against it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Reply } from './answer.ts';
import { CREATED } from './state.ts';

type Schema = Readonly<Record<string, unknown>>;
interface Description {
  readonly routes: Readonly<
    Record<string, { query: readonly string[]; responses: Readonly<Record<string, Schema>> }>
  >;
  readonly $defs: Readonly<Record<string, Schema>>;
}

const FILE = join(import.meta.dirname, '../../fixtures/github-openapi.json');
const { routes, $defs }: Description = JSON.parse(readFileSync(FILE, 'utf8'));

/** What was asked and answered, as the description names it. */
export interface Exchange {
  /** `GET /repos/{owner}/{repo}`. */
  readonly route: string;
  readonly query: URLSearchParams;
  readonly accept: string;
}

/**
 * The reply with all that the description requires and the loopback has no use for, and what is wrong with it and with the
 * question: a query parameter or a field that GitHub does not know, a value of another type.
 */
export function describedReply(exchange: Exchange, reply: Reply): { reply: Reply; faults: string[] } {
  const described = routes[exchange.route];
  if (described === undefined)
    return {
      reply,
      faults: [`${exchange.route} is not in ${FILE}: make it again, as __tests__/generators/openapi.ts says`],
    };
  const unknown = [...exchange.query.keys()].filter((name) => !described.query.includes(name));
  const faults = unknown.map((name) => `${exchange.route} has no query parameter ${name}`);
  const schema = schemaOf(exchange, reply);
  if (reply.json === undefined || schema === undefined) return { reply, faults };
  const json = complete(reply.json, schema);
  const check = validator(schema);
  if (!check(json)) {
    const wrong = (check.errors ?? [])
      .filter(({ instancePath }) => !UNDESCRIBED.test(instancePath))
      .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
    if (wrong.length > 0) faults.push(`${exchange.route} ${reply.status}: ${wrong.slice(0, 5).join('; ')}`);
  }
  return { reply: { ...reply, json }, faults };
}

/** It is null where the fork was deleted, as GitHub answers and does not describe. */
const UNDESCRIBED = /\/head_repository$/;

/** Of errors that are described nowhere, the description has a general one. */
function schemaOf({ route, accept }: Exchange, { status }: Reply): Schema | undefined {
  const { responses } = routes[route]!;
  const asObject = accept.includes('application/vnd.github.object');
  return (
    (asObject ? responses[`${status} application/vnd.github.object`] : undefined) ??
    responses[`${status} application/json`] ??
    (status >= 400 ? { $ref: `#/$defs/${status === 422 ? 'validation-error' : 'basic-error'}` } : undefined)
  );
}

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/, uri: /^[a-z]+:\S*$/ },
});
const compiled = new Map<string, ValidateFunction>();

function validator(schema: Schema): ValidateFunction {
  const key = JSON.stringify(schema);
  const made = compiled.get(key) ?? ajv.compile({ ...schema, $defs });
  compiled.set(key, made);
  return made;
}

const resolved = (schema: Schema): Schema => {
  const name = /^#\/\$defs\/(.+)$/.exec(String(schema['$ref'] ?? ''))?.[1];
  return name === undefined ? schema : resolved($defs[name]!);
};
const branchesOf = (schema: Schema): readonly Schema[] => (schema['anyOf'] as Schema[] | undefined) ?? [];
const propertiesOf = (schema: Schema) => (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
const typesOf = (schema: Schema): readonly unknown[] => [schema['type']].flat();

function complete(value: unknown, unresolved: Schema): unknown {
  const schema = resolved(unresolved);
  if (value === null || typeof value !== 'object') return value;
  const branch = branchesOf(schema).find((one) => fits(value, resolved(one)));
  if (branch !== undefined) return complete(value, branch);
  if (Array.isArray(value)) {
    const items = schema['items'] as Schema | undefined;
    return items === undefined ? value : value.map((one) => complete(one, items));
  }
  const properties = propertiesOf(schema);
  const missing = ((schema['required'] ?? []) as string[]).filter((key) => !(key in value));
  return Object.fromEntries([
    ...Object.entries(value).map(([key, one]) => [key, complete(one, properties[key] ?? {})]),
    ...missing.map((key) => [key, least(properties[key] ?? {})]),
  ]);
}

/** Whether a branch is meant by a value: by its kind, its keys, and the texts that tell one branch from another. */
function fits(value: object, schema: Schema): boolean {
  if (Array.isArray(value)) return typesOf(schema).includes('array');
  const properties = propertiesOf(schema);
  return Object.entries(value).every(([key, one]) => {
    const list = properties[key] && (resolved(properties[key])['enum'] as unknown[] | undefined);
    return properties[key] !== undefined && (list === undefined || list.includes(one));
  });
}

/** The least value that a schema takes. */
function least(unresolved: Schema): unknown {
  const schema = resolved(unresolved);
  const types = [...typesOf(schema), ...branchesOf(schema).flatMap((one) => typesOf(resolved(one)))];
  if (types.includes('null')) return null;
  const list = schema['enum'] as unknown[] | undefined;
  if (list !== undefined) return list[0];
  if (types.includes('string')) {
    return { 'date-time': CREATED, uri: 'https://api.github.com/' }[String(schema['format'])] ?? '';
  }
  if (types.includes('integer') || types.includes('number')) return schema['minimum'] ?? 0;
  if (types.includes('boolean')) return false;
  if (types.includes('array')) return [];
  return complete({}, branchesOf(schema)[0] ?? schema);
}
