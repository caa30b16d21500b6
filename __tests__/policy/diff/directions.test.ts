import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { language } from '../../../src/model/generated/policy-schema.js';
import type { Key } from '../../../src/model/language.ts';
import { type Change, diff, loosens } from '../../../src/policy/diff.ts';
import { parsePolicySource } from '../../../src/policy/parse.ts';
import { type Json, wholePolicy } from '../../helpers/whole-policy.ts';

type Mapping = { [key: string]: Json };
type Steps = readonly (string | number)[];

const source = (document: Json) => parsePolicySource(JSON.stringify(document), 'policy.yml');
const between = (base: Json, head: Json): Change[] => diff(source(base), source(head));
const at = (document: Json, steps: Steps): Json | undefined =>
  steps.reduce<Json | undefined>((here, step) => (here as Mapping | undefined)?.[step], document);

/** The whole policy with one value replaced; `undefined` takes it away. */
function withValue(steps: Steps, value: Json | undefined, start: Json = wholePolicy()): Json {
  const holder = at(start, steps.slice(0, -1)) as Mapping;
  const last = steps.at(-1)!;
  if (value !== undefined) holder[last] = value;
  else if (Array.isArray(holder)) holder.splice(last as number, 1);
  else delete holder[last];
  return start;
}

/** Every place of the whole policy with the key of the language that says what its changes mean. */
function* places(
  key: Key,
  value: Json,
  steps: Steps = [],
): Generator<{ key: Key; steps: Steps; value: Json }> {
  yield { key, steps, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const next = key.keys?.[name] ?? key.each;
    if (next) yield* places(next, inner, [...steps, Array.isArray(value) ? Number(name) : name]);
  }
}

const everywhere = [...places(language, wholePolicy())];
const name = (steps: Steps) => steps.join(' › ');

/** Values of a type from the lowest to the highest. */
const SCALES: Record<string, (value: Json) => { lower: Json; same: Json; higher: Json }> = {
  rate: (value) => {
    const percent = Number.parseFloat(String(value));
    return {
      lower: `${percent / 2}%`,
      same: `${percent}.0%`,
      higher: percent > 66 ? `${(percent + 100) / 2}%` : `${percent * 1.5}%`,
    };
  },
  duration: (value) => {
    const days = Number.parseInt(String(value), 10);
    return { lower: `${days - 1}d`, same: `${days * 24}h`, higher: `${days + 1}d` };
  },
  confidence: (value) => {
    const percent = Number.parseFloat(String(value));
    return { lower: `${percent - 1}%`, same: `0.${percent}`, higher: `${percent + 1}%` };
  },
  date: (value) => {
    const [start, day] = [String(value).slice(0, 8), Number(String(value).slice(8))];
    return { lower: `${start}${day - 1}`, same: value, higher: `${start}${day + 1}` };
  },
  integer: (value) => ({ lower: Number(value) - 1, same: value, higher: Number(value) + 1 }),
  number: (value) => ({ lower: Number(value) / 2, same: value, higher: Number(value) * 2 }),
  count: (value) => ({ lower: Number(value) - 1, same: value, higher: Number(value) + 1 }),
};

const REQUIRED = [
  'why',
  'max_failure_rate',
  'max_rate',
  'max_excluded',
  'task',
  'at',
  'limits',
  'require',
  'ledger',
  'by',
  'on',
  'expires',
  'owner',
  'reason',
  'evals',
  'version',
  'name',
  'categories',
];

/** What each change of a value must be called, made from the key's declared direction. */
function changesOf({
  key,
  steps,
  value,
}: {
  key: Key;
  steps: Steps;
  value: Json;
}): [string, Json | undefined][] {
  const pooled = (steps.includes('pooled') || steps.includes('mixed')) && steps.at(-1) === 'expected_samples';
  const optional = !pooled && !REQUIRED.includes(String(steps.at(-1)));
  const gone = (called: string): [string, undefined][] => (optional ? [[called, undefined]] : []);
  const scale = SCALES[key.type ?? '']?.(value);
  // A number has one way of being written.
  const rewritten: [string, Json][] = scale && scale.same !== value ? [['neutral', scale.same]] : [];
  switch (key.direction) {
    case 'lower-is-tighter':
      return [
        ['tighter', scale!.lower],
        ...rewritten,
        ['looser', scale!.higher],
        ...gone(key.default === undefined ? 'looser' : 'tighter'),
      ];
    case 'higher-is-tighter':
      return [['looser', scale!.lower], ...rewritten, ['tighter', scale!.higher]];
    case 'severity-limit':
      if (value === 0)
        return [
          ['looser', '0.1%'],
          ['looser', undefined],
        ];
      return [
        ['tighter', scale!.lower],
        ['looser', scale!.higher],
        ['unknown', 0],
        ['looser', undefined],
      ];
    case 'size':
      return [['looser', scale!.lower], ['unknown', scale!.higher], ...gone('looser')];
    case 'neutral':
      return typeof value === 'string' ? [['neutral', `${value} again`], ...gone('neutral')] : [];
    case 'selector':
      return [...SELECTORS[String(steps.at(-1))]!.map((other): [string, Json] => ['unknown', other])];
    case 'looser':
      return [['looser', 'sample.metadata.other'], ...gone('looser')];
    case 'other-is-looser':
      return [
        ['looser', String(value).replace(/\d$|\w$/, (last) => (/\d/.test(last) ? '2' : 'x'))],
        ...gone(key.default === undefined ? 'tighter' : 'looser'),
      ];
    case 'demand':
      return typeof value === 'string'
        ? [['unknown', 'sample.metadata.other'], ...gone('looser')]
        : gone('looser');
    case 'permitted': {
      // What stands elsewhere may not permit more than the policy does.
      const [first, ...rest] = value as Json[];
      const more = steps.length > 2 ? [] : [['looser', [...(value as Json[]), OTHER[String(steps.at(-1))]!]]];
      const less: [string, Json][] = rest.length > 0 ? [['tighter', [first!]]] : [];
      return [
        ...(rest.length > 0 ? [['neutral', (value as Json[]).toReversed()] as [string, Json]] : []),
        ...less,
        ...(more as [string, Json][]),
        ...gone('looser'),
      ];
    }
    case 'allowance':
      // What another category is within must stay a capability, a list an inventory, and a mixture a pool.
      return ['controls', 'listed', 'mixed'].some((one) => steps.includes(one)) ? [] : gone('tighter');
    default:
      break;
  }
  if (!Array.isArray(key.direction)) return [];
  const rank = (one: Json) => (key.direction as readonly Json[]).indexOf(one);
  return (
    key.direction
      .filter((other) => other !== value)
      // `null` stands for a key that is left out.
      .map((other): [string, Json | undefined] => [
        rank(other) > rank(value) ? 'tighter' : 'looser',
        other ?? undefined,
      ])
  );
}

const OTHER: Record<string, Json> = {
  workflows: '.github/workflows/other.yml',
  events: 'workflow_dispatch',
  attested_by: 'acme/other/.github/workflows/evals.yml@**',
};

const SELECTORS: Record<string, Json[]> = {
  attempts: ['once'],
  per: ['7d'],
  aliases: [{ 'acme/a': ['a1', 'a2'] }, {}],
  maps: [{ other: { files: '*.csv', task: { text: 'mine' }, id: 'id', passed: 'ok' } }],
  trusted_refs: [['refs/heads/release/*', 'refs/tags/v*'], ['refs/heads/main']],
  args: [{ subset: 'unsafe' }, {}],
  scorer: ['other', ['grade', 'other']],
  at: ['score.metadata.other'],
  where: [{ 'sample.metadata.label': ['safe', 'odd'] }],
  task: [],
  capability: [],
  match: ['sample.metadata.other'],
  detected: [189],
  planted: [199],
  // Another id, category or gate would break the renewal.
  id: [],
  renews: [],
  category: [],
  gate: [],
  granted: [],
  inventory: ['gpt2-small'],
  units: [150],
  digest: [`sha256:${'1'.repeat(64)}`],
  sample: [{ units: 150, seed: 'another' }],
  seed: ['another'],
};

describe('the schema says of every key what a change of it means', () => {
  const schema = JSON.parse(readFileSync('schemas/policy.v1.json', 'utf8'));
  function* keysIn(node: unknown, path = ''): Generator<[string, Mapping]> {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      if (key === 'properties')
        for (const [name, property] of Object.entries(inner)) yield [`${path}/${name}`, property as Mapping];
      yield* keysIn(inner, `${path}/${key}`);
    }
  }
  test.each([...keysIn(schema)])('%s', (_, property) => {
    expect(property['x-direction']).toBeDefined();
  });

  test('and the whole policy of these tests has every key', () => {
    const seen = new Set(everywhere.map(({ key }) => key));
    const missing = function* (key: Key, path: string): Generator<string> {
      // A key of `evidence` is one thing wherever it stands.
      if (!seen.has(key)) yield path;
      for (const [name, inner] of Object.entries(key.keys ?? {})) yield* missing(inner, `${path}.${name}`);
      if (key.each) yield* missing(key.each, `${path}[]`);
    };
    expect([...missing(language, '')]).toEqual([]);
  });
});

describe('each change of each key is called by its direction', () => {
  const cases = everywhere.flatMap((place) =>
    changesOf(place)
      .filter(([, value]) => value !== place.value)
      .map(([called, value]): [string, string, Steps, Json | undefined] => [
        `${name(place.steps)} = ${JSON.stringify(value) ?? 'nothing'}`,
        called,
        place.steps,
        value,
      ]),
  );
  test('every kind of direction is among them', () => expect(cases.length).toBeGreaterThan(60));

  test.each(cases)('%s is %s', (_, called, steps, value) => {
    const changes = between(wholePolicy(), withValue(steps, value));
    expect(changes.map(({ direction }) => direction)).toEqual([called]);
    expect(loosens(changes)).toBe(called === 'looser' || called === 'unknown');
    // And the way back: what was taken away or changed comes again.
    const back = between(withValue(steps, value), wholePolicy());
    const opposite: Record<string, string[]> = {
      looser: ['tighter', 'unknown', 'looser'],
      tighter: ['looser'],
      neutral: ['neutral'],
      unknown: ['unknown', 'looser'],
    };
    expect(back).toHaveLength(1);
    expect(opposite[called]).toContain(back[0]!.direction);
  });
});
