/** The project around the code: its own workflows, one owner's name, pages that name what is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { filesWithOwner, OWNED, owner } from '../scripts/owner.ts';
import { readWorkflow } from '../src/workflows/read.ts';

const WORKFLOWS = readdirSync('.github/workflows');

test.each(WORKFLOWS)(
  '.github/workflows/%s is one that GitHub runs, with pinned actions and no rights but those it names',
  (file) => {
    const text = readFileSync(`.github/workflows/${file}`, 'utf8');
    const { workflow, findings } = readWorkflow(file, text);
    expect(findings).toEqual([]);
    expect(workflow!.permissions).toEqual({});
    for (const { steps, permissions, id } of workflow!.jobs) {
      expect({ id, permissions }).toEqual({ id, permissions: expect.any(Object) });
      for (const { uses } of steps)
        if (uses !== null && !uses.startsWith('./')) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      for (const { uses, inputs } of steps)
        if (uses?.startsWith('actions/checkout@')) expect(inputs['persist-credentials']).toBe(false);
    }
  },
);

test('the one check that a branch requires waits for every other job, and asks for success', () => {
  const { workflow } = readWorkflow('ci.yml', readFileSync('.github/workflows/ci.yml', 'utf8'));
  const last = workflow!.jobs.at(-1)!;
  const others = workflow!.jobs.slice(0, -1).map(({ id }) => id);
  expect(last.needs).toEqual(others);
  expect(last.condition).toBe('always()');
  for (const id of others) expect(last.steps[0]!.condition).toContain(`needs.${id}.result != 'success'`);
});

test('everything names one owner, the one of package.json', () => {
  const names = filesWithOwner().flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(OWNED)].map(([name]) => `${name} in ${file}`),
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((one) => !one.startsWith(`${owner()} in `))).toEqual([]);
});

test('docs/security.md names tests that are there', () => {
  const page = readFileSync('docs/security.md', 'utf8');
  const [, table] = /## Twelve ways[^#]*?\n\| attack.*?\n(\|.*?)\n\n/s.exec(page)!;
  const rows = table!.split('\n').slice(1);
  expect(rows).toHaveLength(12);
  const tests = readFileSync('__tests__/gaming/twelve-scenarios.test.ts', 'utf8');
  for (const row of rows) {
    const names = [
      ...row
        .split('|')
        .at(-2)!
        .matchAll(/`([^`]+)`/g),
    ].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(tests).toContain(`'${name}'`);
  }
});
