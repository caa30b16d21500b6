import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../src/action/inputs.ts';
import { readTallyInputs } from '../src/action/tally-inputs.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const action = parse(readFileSync('action.yml', 'utf8')) as ActionFile;
const readme = readFileSync('README.md', 'utf8');
const source = readFileSync('src/action/inputs.ts', 'utf8');
const names = [.../const NAMES = \[([^\]]+)\]/.exec(source)![1]!.matchAll(/'([a-z-]+)'/g)].map(
  (match) => match[1]!,
);

describe('action.yml', () => {
  test('has the inputs that the code reads, in kebab-case, each described and with a default', () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...names].sort());
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(input.description).not.toBe('');
      expect(typeof input.default).toBe('string');
    }
  });

  test('has defaults that mean the same as an input left empty', () => {
    const given = Object.fromEntries(
      Object.entries(action.inputs)
        .filter(([name]) => name !== 'github-token')
        .map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default]),
    );
    expect(readInputs(given)).toEqual(readInputs({}));
  });

  test('has the outputs that the code sets', () => {
    const set = readFileSync('src/action/conclusion.ts', 'utf8');
    for (const name of Object.keys(action.outputs)) expect(set).toMatch(new RegExp(`\\b'?${name}'?:`));
    expect(Object.keys(action.outputs)).toHaveLength(8);
  });

  test('runs what is built, on Node 24', () => {
    expect(action.runs.using).toBe('node24');
    expect(existsSync(action.runs.main)).toBe(true);
  });
});

test('the README names every input and output', () => {
  for (const name of names) expect(readme).toMatch(new RegExp(`^\\| \`${name}\` \\|`, 'm'));
  for (const name of Object.keys(action.outputs)) expect(readme).toContain(`\`${name}\``);
});

describe('tally/action.yml', () => {
  const tally = parse(readFileSync('tally/action.yml', 'utf8')) as ActionFile;
  const page = readFileSync('docs/sources/tally.md', 'utf8');

  test('has the inputs that the code reads, described, and named on its page', () => {
    const code = readFileSync('src/action/tally-inputs.ts', 'utf8');
    const read = [.../const NAMES = \[([^\]]+)\]/.exec(code)![1]!.matchAll(/'([a-z-]+)'/g)].map(
      (match) => match[1]!,
    );
    expect(Object.keys(tally.inputs).sort()).toEqual([...read].sort());
    for (const [name, input] of Object.entries(tally.inputs)) {
      expect(input.description).not.toBe('');
      expect(typeof input.default).toBe('string');
      expect(page).toContain(`\`${name}\``);
    }
  });

  test('has defaults that mean the same as an input left empty', () => {
    const needed = { INPUT_RESULTS: 'logs', INPUT_SHARD: '1', INPUT_SHARDS: '2' };
    const given = Object.fromEntries(
      Object.entries(tally.inputs)
        .filter(([name, input]) => name !== 'github-token' && input.default !== '')
        .map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default]),
    );
    expect(readTallyInputs({ ...given, ...needed })).toEqual(readTallyInputs(needed));
  });

  test('has the outputs that the code sets, and runs what is built', () => {
    expect(Object.keys(tally.outputs).sort()).toEqual(['name', 'path']);
    for (const name of Object.keys(tally.outputs)) expect(page).toContain(`\`${name}\``);
    expect(tally.runs).toEqual({ using: 'node24', main: '../dist/tally.js' });
    expect(existsSync('dist/tally.js')).toBe(true);
  });
});
