import { describe } from '@jest/globals';

/**
 * `describe` for tests that need what not every machine has. Where it is missing they are skipped, under a name from
 * which `scripts/not-run.js` says at the end what was not run and why.
 */
export const needs =
  (what: string, present: boolean) =>
  (name: string, tests: () => void): void =>
    present ? describe(name, tests) : describe.skip(`${name} (needs ${what})`, tests);
