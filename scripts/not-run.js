/** Jest's last word: which tests were not run, and why. */
import { existsSync, globSync } from 'node:fs';

/** A reporter of jest, which wants it as the default export. */
export default class NotRun {
  /** @param {{ rootDir: string }} config */
  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  /** @param {Set<unknown>} _contexts @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(_contexts, { testResults }) {
    const lines = [...skipped(testResults), ...left(this.rootDir)];
    if (lines.length > 0) process.stderr.write(`\nNot run:\n${lines.map((line) => `  ${line}\n`).join('')}`);
  }
}

/** The skipped tests, by what they need. */
function skipped(suites) {
  const tests = suites.flatMap((suite) => suite.testResults).filter(({ status }) => status === 'pending');
  const reasons = Map.groupBy(
    tests,
    ({ fullName }) => /\(needs (.*?)\)/.exec(fullName)?.[1] ?? 'no reason given',
  );
  return [...reasons].map(([reason, { length }]) => `${length} tests: they need ${reason}.`);
}

/** What this configuration leaves out as a whole. */
function left(rootDir) {
  const slow = globSync('__tests__/**/*.slow.test.ts', { cwd: rootDir });
  return [
    ...(process.env['NEAR_ZERO_SLOW'] ? [] : [`${slow.length} slow suites: run \`npm run test:slow\`.`]),
    ...(existsSync(new URL('../../shared/corpus', import.meta.url))
      ? []
      : ['__tests__/corpus: there are no real result files in ../shared/corpus.']),
  ];
}
