import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { keys } from '../../src/model/generated/policy-schema.js';
import { lint } from '../../src/policy/advice/lint.ts';
import { parsePolicy } from '../../src/policy/parse.ts';

const page = readFileSync('docs/policy.md', 'utf8');
const maps = readFileSync('docs/maps.md', 'utf8');

test('docs/policy.md, and docs/maps.md for maps, name every key of the language', () => {
  const all = new Set(Object.values(keys).flat());
  expect(all.size).toBeGreaterThan(30);
  expect([...all].filter((key) => !new RegExp(`[\`{ ]${key}[\`: },]`).test(page + maps))).toEqual([]);
});

test('the policy on docs/policy.md lints without a finding', () => {
  const [, example] = /```yaml\n(.*?)```/s.exec(page)!;
  expect(lint(parsePolicy(example!, 'docs/policy.md'))).toEqual([]);
});

test('docs/policy.md names every code of lint', () => {
  const codes = readFileSync('src/policy/advice/finding.ts', 'utf8').match(/(?<=^ {2}\| ')[a-z-]+(?=')/gm)!;
  expect(codes.length).toBeGreaterThan(5);
  for (const code of codes) expect(page).toContain(`\`${code}\``);
});
