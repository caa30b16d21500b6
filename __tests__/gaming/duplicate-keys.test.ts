/** A key twice in one object: two readers may see two results. No format takes it, however the second one is spelt. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from '../../src/io/json.ts';
import { EvidenceError } from '../../src/util/errors.ts';
import { testCases, testRun } from '../generators/deepeval.ts';
import { evaluation, instances as instancesOf } from '../generators/every-eval-ever.ts';
import { report, seededAttempts } from '../generators/garak.ts';
import { helmRun, instances } from '../generators/helm.ts';
import { evalLog, jsonLog, seededSamples } from '../generators/inspect.ts';
import { spaces } from '../generators/json.ts';
import { lmEvalRun, rows } from '../generators/lm-eval.ts';
import { journal, seededItems } from '../generators/modelbench.ts';
import { records, toDocument, toLines } from '../generators/near-zero.ts';
import { eventLog, matches } from '../generators/openai-evals.ts';
import { outputFile, seededRows } from '../generators/promptfoo.ts';
import { type Contents, evidenceFiles, readFiles } from '../helpers/file-sets.ts';

const FILES: Readonly<Record<string, Contents>> = {
  'near-zero lines': { 'a.jsonl': toLines(records(5)) },
  'near-zero document': { 'a.json': toDocument(records(5), { version: 1 }) },
  'Inspect .json': { 'a.json': jsonLog({ samples: seededSamples(5, 1) }) },
  'lm-eval': lmEvalRun({ rows: { none: rows(5, 1) } }),
  HELM: helmRun({ instances: instances(5, 1) }),
  'Every Eval Ever': evaluation({ instances: instancesOf(5, 1) }),
  promptfoo: { 'a.json': outputFile({ rows: seededRows(5, 1) }) },
  garak: { 'a.report.jsonl': report({ attempts: seededAttempts(5, 1) }) },
  DeepEval: { 'a.json': testRun(testCases(5, 1)) },
  'OpenAI Evals': { 'a.jsonl': eventLog({ events: matches(5, 1) }) },
  ModelBench: { 'a.jsonl': journal({ items: seededItems(5, 1) }) },
};

/** Its last key with a plain value again before itself, with another one. */
function doubled(text: string, spelling: (key: string) => string): string {
  const found = [...text.matchAll(/"(\w+)"\s*:\s*(?:true|false|-?\d[\d.e+-]*)/g)].at(-1);
  if (found === undefined) return text;
  return `${text.slice(0, found.index)}"${spelling(found[1]!)}": null, ${text.slice(found.index)}`;
}

const escaped = (key: string): string => `\\u00${key.charCodeAt(0).toString(16)}${key.slice(1)}`;

const problems = async (contents: Contents): Promise<(string | undefined)[]> =>
  (await readFiles(await evidenceFiles(contents))).reports.map(({ problem }) => problem?.message);

describe.each(Object.entries(FILES))('%s', (_, contents) => {
  test('is read as its tool wrote it', async () => {
    expect((await problems(contents)).every((problem) => problem === undefined)).toBe(true);
  });

  test.each([
    ['again', (key: string) => key],
    ['escaped', escaped],
  ])('with a key %s is unreadable, in each of its files that is read', async (_name, spelling) => {
    let refused = 0;
    for (const [name, content] of Object.entries(contents)) {
      const changed = { ...contents, [name]: doubled(content.toString(), spelling) };
      const said = (await problems(changed)).filter((problem) => problem !== undefined);
      if (said.length > 0) refused += 1;
      for (const problem of said) {
        // Every Eval Ever's aggregate has the digest of its instances.
        expect(problem).toMatch(/expected each key once in its object|its sha256 is/);
      }
    }
    expect(refused).toBeGreaterThan(0);
  });
});

test('a member of an .eval log is refused too', async () => {
  const log = evalLog(
    { samples: seededSamples(5, 1) },
    {
      tamper: (members) =>
        members.map((member) =>
          member.name === 'summaries.json'
            ? { ...member, content: doubled(member.content!.toString(), escaped) }
            : member,
        ),
    },
  );
  expect(await problems({ 'a.eval': log })).toEqual([
    expect.stringMatching(/^line 1, column \d+: expected each key once in its object, found/),
  ]);
});

/** A JSON value as pairs, so that a key may stand twice. */
type Written =
  | { readonly object: readonly (readonly [string, Written])[] }
  | { readonly list: readonly Written[] }
  | { readonly plain: string | number | boolean | null };

const keys = fc.constantFrom('a', 'b', 'failed', '', ':', '"', '\\', '\\"', '__proto__', 'é', '😀');
const texts = fc.oneof(fc.string(), fc.constantFrom('":', '\\":', ': x', '"a":1', '{"a":1,"a":2}', ':'));
const written = fc.letrec<{ value: Written }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.record({ plain: fc.oneof(texts, fc.integer(), fc.boolean(), fc.constant(null)) }),
    fc.record({ list: fc.array(tie('value'), { maxLength: 4 }) }),
    fc.record({ object: fc.array(fc.tuple(keys, tie('value')), { maxLength: 4 }) }),
  ),
})).value;

function print(value: Written, space: string, spelling: (text: string) => string): string {
  const among = (parts: readonly string[]): string => space + parts.join(`${space},${space}`) + space;
  if ('plain' in value) return typeof value.plain === 'string' ? spelling(value.plain) : `${value.plain}`;
  if ('list' in value) return `[${among(value.list.map((item) => print(item, space, spelling)))}]`;
  const members = value.object.map(
    ([key, item]) => `${spelling(key)}${space}:${space}${print(item, space, spelling)}`,
  );
  return `{${among(members)}}`;
}

function hasTwice(value: Written): boolean {
  if ('plain' in value) return false;
  if ('list' in value) return value.list.some(hasTwice);
  const names = value.object.map(([key]) => key);
  return new Set(names).size < names.length || value.object.some(([, item]) => hasTwice(item));
}

const spellings = fc.constantFrom<(text: string) => string>(JSON.stringify, (text) =>
  JSON.stringify(text).replace(/[a-zé]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
);

/** Back from a value. JSON.parse is no judge of it: of the key "\u0062" it makes a backslash now and then. */
function writtenOf(value: unknown): Written {
  if (Array.isArray(value)) return { list: value.map(writtenOf) };
  if (typeof value !== 'object' || value === null)
    return { plain: value as string | number | boolean | null };
  return { object: Object.entries(value).map(([key, item]) => [key, writtenOf(item)]) };
}

test('any text is refused if and only if some object of it has a key twice', () => {
  let refused = 0;
  fc.assert(
    fc.property(written, spaces, spellings, (value, space, spelling) => {
      // An escape is itself spelt by letters, which stay.
      const text = print(value, space, (one) =>
        /\\|"|[^ -~]/.test(one) ? JSON.stringify(one) : spelling(one),
      );
      if (!hasTwice(value)) {
        expect(print(writtenOf(parseJson(text, 'x')), '', JSON.stringify)).toBe(
          print(value, '', JSON.stringify),
        );
        return;
      }
      refused += 1;
      expect(() => parseJson(text, 'x')).toThrow(EvidenceError);
    }),
    { numRuns: 3000 },
  );
  expect(refused).toBeGreaterThan(100);
});
