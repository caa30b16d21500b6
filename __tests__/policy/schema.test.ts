import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { CATEGORY_KEYS, linesOf, withCategory, withEval } from './faults-of.ts';

const EVALS = '\nevals: [{ task: t }]';

describe('a fault of form has its place, what was expected and a suggestion', () => {
  test.each<[string, string, string]>([
    [
      'a list',
      '- 1',
      '1:1 : a policy cannot be a list of 1 (expected a mapping with version, name and categories)',
    ],
    [
      'a level that there is not',
      withCategory(
        `max_failure_rate: 1%\nseverity: { at: sample.metadata.level, limits: { 5: 1% } }${EVALS}`,
      ),
      '6:52 categories.a.severity.limits: `limits` cannot be a mapping (expected a mapping from levels, 0 to 4, to rates, such as { 3: 0.1%, 4: 0 })',
    ],
    [
      'another version',
      withEval('task: t').replace('version: 1', 'version: 2'),
      '1:10 version: `version` cannot be 2 (expected the version of the language, 1)',
    ],
    [
      'a percentage without its sign',
      withCategory(`max_failure_rate: 5${EVALS}`),
      '5:23 categories.a.max_failure_rate: `max_failure_rate` cannot be 5 (expected a rate such as 0.1%, 0.001 or 1/1000) [5%]',
    ],
    [
      'a word for a rate',
      withCategory(`max_failure_rate: often${EVALS}`),
      '5:23 categories.a.max_failure_rate: `max_failure_rate` cannot be "often" (expected a rate such as 0.1%, 0.001 or 1/1000)',
    ],
    [
      'a confidence without its sign',
      withEval('task: t', 'confidence: 95\n'),
      '3:13 confidence: `confidence` cannot be 95 (expected a confidence from 80% to under 100%, such as 95%, 99.9% or 0.95) [95%]',
    ],
    [
      'a length of time',
      withEval('task: t', 'evidence: { max_age: 30 days }\n'),
      '3:22 evidence.max_age: `max_age` cannot be "30 days" (expected a length of time in days or hours, such as 30d or 12h)',
    ],
    [
      'an unknown choice',
      withEval('task: t', 'evidence: { edited: ignore }\n'),
      '3:21 evidence.edited: `edited` cannot be "ignore" (expected reject or not-judged)',
    ],
    [
      'nothing',
      withEval('task: t', 'evidence:\n'),
      '3:10 evidence: `evidence` cannot be empty (expected a mapping with at least one rule, such as max_age)',
    ],
    [
      'a name in another case',
      withEval('task: t').replace('  a:', '  Improper_Refusal:'),
      '4:3 categories.Improper_Refusal: "Improper_Refusal" cannot be a name here (expected a name in kebab-case, such as improper-refusal (`all` is reserved)) [improper-refusal]',
    ],
    [
      'the reserved name',
      withEval('task: t').replace('  a:', '  all:'),
      '4:3 categories.all: "all" cannot be a name here (expected a name in kebab-case, such as improper-refusal (`all` is reserved))',
    ],
    [
      'a count of none',
      withEval('task: t\nexpected_samples: 0'),
      '8:27 categories.a.evals[0].expected_samples: `expected_samples` cannot be 0 (expected a whole number of 1 or more)',
    ],
    [
      'an empty list of scorers',
      withEval('task: t\nscorer: []'),
      '8:17 categories.a.evals[0].scorer: `scorer` cannot be an empty list (expected the name of a scorer, or a list of different names with at least one)',
    ],
    [
      'a scorer named twice',
      withEval('task: t\nscorer: [a, a]'),
      '8:17 categories.a.evals[0].scorer: `scorer` names something twice (expected the name of a scorer, or a list of different names with at least one)',
    ],
    [
      'an empty condition',
      withEval('task: t\npasses_when: {}'),
      '8:22 categories.a.evals[0].passes_when: `passes_when` cannot be an empty mapping (expected a condition such as { is: [C] } or { at_least: 0, below: 2 })',
    ],
    [
      'null among literals',
      withEval('task: t\npasses_when: { is: [null] }'),
      '8:29 categories.a.evals[0].passes_when.is[0]: `is` cannot be empty (expected a text, a number, true or false)',
    ],
    [
      'a bound in quotes',
      withEval('task: t\npasses_when: { below: "1" }'),
      '8:31 categories.a.evals[0].passes_when.below: `below` cannot be "1" (expected a number)',
    ],
    [
      'too many stars',
      withEval(`task: "${'*a'.repeat(9)}"`),
      '7:15 categories.a.evals[0].task: `task` cannot be "*a*a*a*a*a*a*a*a*a" (expected a task name or a pattern of one, such as inspect_evals/xstest or inspect_evals/*, of at most 200 characters and 8 stars)',
    ],
    [
      'no evals',
      withCategory('max_failure_rate: 1%\nevals: []'),
      '6:12 categories.a.evals: `evals` cannot be an empty list (expected a list of 1 to 100 evals)',
    ],
    [
      'YAML 1.1 truth',
      withEval('task: t', 'gates: { g: { require: all, screen: yes } }\n'),
      '3:37 gates.g.screen: `screen` cannot be "yes" (expected true or false)',
    ],
    [
      'an empty requirement',
      withEval('task: t', 'gates: { g: { require: [] } }\n'),
      "3:24 gates.g.require: `require` cannot be an empty list (expected all, a category's name, a list, { all_of: […] } or { any_of: […] })",
    ],
    [
      'a missing key',
      withCategory('evals: [{ task: t }]'),
      '4:3 categories.a: `max_failure_rate` is missing in `a` (expected the key `max_failure_rate`)',
    ],
    [
      'a slip in a key',
      withEval('task: t\nscoerr: x'),
      '8:9 categories.a.evals[0].scoerr: unknown key `scoerr` (expected one of task, args, scorer, at, where, passes_when, unscored_when, expected_samples, data_set, why, expected_tasks, epochs, sealed, counts) [scorer]',
    ],
    [
      'an unknown key that is close to nothing',
      withEval('task: t', 'colour: red\n'),
      '3:1 colour: unknown key `colour` (expected one of version, name, confidence, evidence, subject, aliases, pinned, categories, maps, gates, waivers, trusted_refs, review)',
    ],
    [
      'a key in the wrong place',
      withCategory(`max_failure_rate: 1%\nmax_age: 30d${EVALS}`),
      `6:5 categories.a.max_age: unknown key \`max_age\`: it belongs in \`evidence\` (expected one of ${CATEGORY_KEYS})`,
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test('a key in another style is suggested beside what is missing', () => {
    expect(linesOf(withCategory(`maxFailureRate: 1%${EVALS}`))).toEqual([
      '4:3 categories.a: `max_failure_rate` is missing in `a` (expected the key `max_failure_rate`)',
      `5:5 categories.a.maxFailureRate: unknown key \`maxFailureRate\` (expected one of ${CATEGORY_KEYS}) [max_failure_rate]`,
    ]);
  });
});

describe('the schema teaches the language in editors', () => {
  const schema = JSON.parse(readFileSync('schemas/policy.v1.json', 'utf8'));

  test('every key has a title, a description and an example', () => {
    const keys: [string, Record<string, unknown>][] = [];
    const walk = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, additionalProperties } = node as Record<
        string,
        Record<string, Record<string, unknown>>
      >;
      for (const [key, child] of Object.entries(properties ?? {})) keys.push([`${at}.${key}`, child]);
      if (typeof additionalProperties === 'object') {
        expect({ at, ...additionalProperties }).toMatchObject({
          title: expect.any(String),
          description: expect.any(String),
        });
      }
      for (const [key, child] of Object.entries(node)) if (key !== 'examples') walk(child, `${at}/${key}`);
    };
    walk(schema, '#');
    expect(keys.length).toBeGreaterThan(40);
    const undocumented = keys.filter(
      ([, { title, description, examples }]) =>
        typeof title !== 'string' ||
        typeof description !== 'string' ||
        !Array.isArray(examples) ||
        examples.length === 0,
    );
    expect(undocumented.map(([at]) => at)).toEqual([]);
  });
});
