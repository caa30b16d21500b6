/** The files that GitHub reads before any of our code runs: they say what the code does. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  FORK_REPORT_INPUTS,
  GATE_INPUTS,
  type InputTable,
  REVIEW_INPUTS,
  readInputs,
  TALLY_INPUTS,
  VERIFY_INPUTS,
} from '../src/action/inputs.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const ACTIONS: readonly (readonly [string, InputTable, string, string, Readonly<Record<string, string>>])[] =
  [
    ['action.yml', GATE_INPUTS, 'dist/index.js', 'README.md', {}],
    ['fork-report/action.yml', FORK_REPORT_INPUTS, 'dist/fork-report.js', 'docs/reports.md', {}],
    ['review/action.yml', REVIEW_INPUTS, 'dist/review.js', 'docs/changing-a-policy.md', {}],
    [
      'tally/action.yml',
      TALLY_INPUTS,
      'dist/tally.js',
      'docs/sources/tally.md',
      { INPUT_SHARD: '1', INPUT_SHARDS: '2' },
    ],
    ['verify/action.yml', VERIFY_INPUTS, 'dist/verify.js', 'docs/reports.md', {}],
  ];

const yamlOf = (file: string) => parse(readFileSync(file, 'utf8')) as ActionFile;

describe.each(ACTIONS)('%s', (file, table, main, page, needed) => {
  const action = yamlOf(file);

  test('has the inputs that the code reads, in their order, with their words and defaults', () => {
    const rows = Object.entries(table).map(([name, { description, default: standard }]) => [
      name,
      { description, default: name === 'github-token' ? `\${{ github.token }}` : standard },
    ]);
    expect(Object.entries(action.inputs)).toEqual(rows);
    for (const [name] of rows) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('has defaults that mean the same as an input left empty', () => {
    const given = Object.entries(action.inputs)
      .filter(([name, input]) => name !== 'github-token' && input.default !== '')
      .map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default]);
    const read = (env: Record<string, string>) => readInputs(table, { ...env, ...needed });
    expect(read(Object.fromEntries(given))).toEqual(read({}));
  });

  test('has every input on its page', () => {
    const text = readFileSync(page, 'utf8');
    for (const name of Object.keys(table)) expect(text).toContain(`\`${name}\``);
  });

  test('runs what is built, on Node 24', () => {
    const path = `${file.includes('/') ? '../' : ''}${main}`;
    expect(action.runs).toEqual({ using: 'node24', main: path });
    expect(existsSync(main)).toBe(true);
  });
});

test('an input that an action does not have is named, and where it may come from', () => {
  const read = () => readInputs(GATE_INPUTS, { INPUT_TAG: 'v1', INPUT_POLCY: 'x' });
  expect(read).toThrow('There is no input tag and polcy.');
  expect(read).toThrow(
    expect.objectContaining({ remedy: expect.stringMatching(/`with`.*INPUT_TAG and INPUT_POLCY.*`env`/) }),
  );
});

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');

  test('has a row for each input of the gate, in their order, with its default', () => {
    const rows = [...readme.matchAll(/^\| `([a-z-]+)` \| ([^|]*) \|/gm)].map(([, name, cell]) => [
      name,
      cell,
    ]);
    const inputs = rows.filter(([name]) => Object.hasOwn(GATE_INPUTS, name!));
    expect(inputs.map(([name]) => name)).toEqual(Object.keys(GATE_INPUTS));
    for (const [name, cell] of inputs) {
      const { default: standard } = GATE_INPUTS[name as keyof typeof GATE_INPUTS];
      if (standard !== '') expect([name, cell]).toEqual([name, `\`${standard}\``]);
    }
  });

  test('names every output', () => {
    for (const name of Object.keys(yamlOf('action.yml').outputs!)) expect(readme).toContain(`\`${name}\``);
  });
});

test('the outputs of the gate are those that the code sets', () => {
  const code = readFileSync('src/action/gate.ts', 'utf8');
  const outputs = Object.keys(yamlOf('action.yml').outputs!);
  for (const name of outputs) expect(code).toMatch(new RegExp(`\\b'?${name}'?:`));
  expect(outputs).toHaveLength(8);
});

test('the outputs of the tally are on its page', () => {
  const page = readFileSync('docs/sources/tally.md', 'utf8');
  const outputs = Object.keys(yamlOf('tally/action.yml').outputs!);
  expect(outputs).toEqual(['path', 'name']);
  for (const name of outputs) expect(page).toContain(`\`${name}\``);
});
