/** dist/ is cut where scripts/seams.ts says, and loads little for the commonest command. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { SEAMS } from '../../scripts/seams.ts';

test('every module of a seam is there, and in no other', () => {
  const modules = Object.values(SEAMS).flat();
  expect(modules.filter((module) => !existsSync(module))).toEqual([]);
  expect(new Set(modules).size).toBe(modules.length);
});

test('dist/ has a file for each seam, and few besides', () => {
  const files = readdirSync('dist/chunks');
  for (const seam of Object.keys(SEAMS))
    expect(files.filter((file) => file.startsWith(`seam_${seam}-`))).toHaveLength(1);
  expect(files.length).toBeLessThanOrEqual(40);
});

test('the entry of the command line loads nothing before the version of Node is known', () => {
  expect(readFileSync('dist/cli.js', 'utf8')).not.toMatch(/^import .* from "\.\/chunks\//m);
});
