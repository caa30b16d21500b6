import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { Verdict } from '../../src/model/verdict.ts';
import { sarif } from '../../src/report/sarif.ts';
import { REASONS } from '../../src/verdict/reasons.ts';
import { HOSTILE } from '../generators/hostile.ts';
import { hostileVerdicts } from '../helpers/hostile.ts';
import { KINDS } from '../helpers/verdicts.ts';

/** The schema of OASIS, as a package of Microsoft's SARIF SDK carries it. It is of draft 4, and uses nothing that changed since. */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: {
    uri: URL.canParse,
    'uri-reference': /^(?:[\w.~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})*$/i,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  },
}).compile(schema);

function runOf(verdict: Verdict) {
  const log = JSON.parse(sarif(verdict));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
}

test('the schema refuses what is no SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, invocations: [{}] }] })).toBe(
    false,
  );
});

test.each(Object.entries(KINDS))('a verdict of the kind %s is SARIF', (_kind, verdict) => {
  const { results, tool } = runOf(verdict);
  const all = [...verdict.reasons, ...Object.values(verdict.categories).flatMap(({ reasons }) => reasons)];
  expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(all.map(({ code }) => code));
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  const errors = results.filter(({ level }: { level: string }) => level === 'error');
  expect(errors.length > 0).toBe(verdict.decision === 'block');
});

test('rules are the reason codes, each with help', () => {
  const { rules } = runOf(KINDS.blocked).tool.driver;
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(REASONS));
  for (const { shortDescription, help } of rules) {
    expect(shortDescription.text).toMatch(/^[A-Z].{20,}[^\s]$/);
    expect(help.text.length).toBeGreaterThan(40);
    expect(help.text).not.toContain('](');
  }
});

test('results stand on the lines of the policy', () => {
  const { results } = runOf(KINDS.blocked);
  const [{ line, column }] = [KINDS.blocked.policy.locations['categories.b.max_failure_rate']!];
  expect(results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'policy.yml' },
    region: { startLine: line, startColumn: column },
  });
});

test('a reason is the same alert whatever its figures are', () => {
  const print = (verdict: Verdict) => runOf(verdict).results[0].partialFingerprints;
  const figures = { ...KINDS.blocked.categories['b']!.reasons[0]!, message: 'other figures' };
  const again = { ...KINDS.blocked.categories['b']!, reasons: [figures] };
  expect(print({ ...KINDS.blocked, categories: { ...KINDS.blocked.categories, b: again } })).toEqual(
    print(KINDS.blocked),
  );
});

describe.each(Object.entries(HOSTILE))('with %s', (_name, hostile) => {
  test('it is SARIF, and messages hold no link', () => {
    for (const verdict of hostileVerdicts(hostile)) {
      for (const { message } of runOf(verdict).results) expect(message.text).not.toMatch(/(?<!\\)[[\]]/);
    }
  });
});
