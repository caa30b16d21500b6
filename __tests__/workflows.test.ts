/** The workflows that users paste: what they say must exist, and nothing of them may open the gate by accident. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { FILE_NAMES } from '../src/report/bundle.ts';
import { PREDICATE_TYPE } from '../src/report/statement.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly needs?: string;
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const EXAMPLES = readdirSync(join(ROOT, 'examples/workflows')).map((name) => `examples/workflows/${name}`);
const fenced = [...read('README.md').matchAll(/```yaml\n(# \.github\/workflows\/.*\n[^`]*)```/g)];
const WORKFLOWS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(EXAMPLES.map((path) => [path, read(path)])),
  ...Object.fromEntries(fenced.map(([, text]) => [`README ${text!.split('\n')[0]}`, text!])),
};

test('there are some', () => {
  expect(EXAMPLES.length).toBeGreaterThan(0);
  expect(fenced.length).toBeGreaterThan(1);
});

describe.each(Object.entries(WORKFLOWS))('%s', (_path, text) => {
  const workflow = parse(text) as { permissions: object; jobs: Record<string, Job> };
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps.map((step) => ({ ...step, job })));
  const ours = steps.filter(({ uses }) => uses?.startsWith('OWNER/near-zero'));
  // One counts where the results are, the other recomputes what was decided before.
  const gates = ours.filter(({ uses }) => !/^OWNER\/near-zero\/(?:tally|verify)@/.test(uses!));

  test('grants nothing but what its jobs say', () => {
    expect(workflow.permissions).toEqual({});
  });

  test('pins what it uses', () => {
    for (const { uses } of steps)
      if (uses !== undefined) expect(uses).toMatch(/^(OWNER|actions|github)\/[\w/-]+@SHA$/);
  });

  test('has a gate that is never skipped, reads and checks nothing out', () => {
    expect(gates.length).toBeGreaterThan(0);
    for (const { job, with: inputs = {} } of gates) {
      if (job.needs !== undefined) expect(job.if).toBe('always()');
      const contents = /\bwrite$/.test(inputs['ledger'] ?? '') ? 'write' : 'read';
      expect(job.permissions).toMatchObject({ contents, actions: 'read' });
      expect(job.steps.filter((step) => step.uses?.includes('checkout'))).toEqual([]);
    }
  });

  test('gives inputs that exist', () => {
    for (const { uses, with: inputs = {} } of ours) {
      const folder = uses!.slice('OWNER/near-zero'.length, -'@SHA'.length);
      const known = parse(read(`.${folder}/action.yml`)) as { inputs: object };
      expect(Object.keys(known.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
    }
  });

  test('names files of the report folder that exist', () => {
    for (const { with: inputs = {} } of steps) {
      for (const value of Object.values(inputs)) {
        const file = /report-dir \}\}\/(.+)$/.exec(value)?.[1];
        if (file !== undefined) expect(FILE_NAMES).toContain(file);
      }
      if (inputs['predicate-type']) expect(inputs['predicate-type']).toBe(PREDICATE_TYPE);
    }
  });
});
