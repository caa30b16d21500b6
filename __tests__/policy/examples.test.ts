import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { explain, renderExplanation } from '../../src/policy/advice/explain.ts';
import { lint } from '../../src/policy/advice/lint.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { readYaml } from '../../src/policy/yaml.ts';

const FILES = [
  'examples/first/policy.yml',
  ...readdirSync('examples/policies').map((name) => `examples/policies/${name}`),
];

describe.each(FILES)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const policy = parsePolicy(text, file);

  test('tells editors where its schema is', () => {
    const [, schema] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)!;
    expect(JSON.parse(readFileSync(join(file, '..', schema!), 'utf8')).title).toBe(
      'near-zero release policy',
    );
  });

  test('lints without errors', () => {
    expect(lint(policy).filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('means the same when it is written out again', () => {
    const again = parsePolicy(stringify(readYaml(text, 'a policy').value), file);
    expect({ ...again, locations: {} }).toEqual({ ...policy, locations: {} });
  });

  test('has the place of every category, where the file has it', () => {
    const lines = text.split('\n');
    for (const { name } of policy.categories) {
      const { line, column } = policy.locations[`categories.${name}`]!;
      expect(lines[line - 1]!.slice(column - 1)).toBe(`${name}:`);
    }
  });

  test('is explained, every category and gate', () => {
    const rendered = renderExplanation(explain(policy));
    for (const { name } of [...policy.categories, ...policy.gates])
      expect(rendered).toContain(`\`${name}\` `);
  });
});
