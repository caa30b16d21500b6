/**
 * Has promptfoo itself write results, with its `echo` provider and no network but npm's, and keeps them as fixtures:
 * assertions that hold and fail, errors, graders that fail, repeats, red-team metadata, several providers, JSON, JSONL,
 * JUnit, and what the Node package hands out. Not part of the tests, because the package takes 1.5 GB; run it with
 * `npm run generate:promptfoo [VERSION]`, then run the tests, which read what it wrote.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../fixtures/promptfoo');
const KEPT = [
  'results.json',
  'results.jsonl',
  'results.junit.xml',
  'node.json',
  'node-stored.json',
  'shared.json',
];

/** 3 tests × 2 repeats on each of two providers: `echo` passes one, fails one, and one is not graded; `broken` errs. */
const CONFIG = `
description: echo checks
prompts: ['Say {{word}}']
providers: [echo, 'file://broken.cjs']
tests:
  - vars: { word: hello }
    assert: [{ type: contains, value: hello, metric: Greeting }]
  - vars: { word: curse }
    assert: [{ type: not-contains, value: curse, metric: Greeting }]
    metadata: { pluginId: 'harmful:hate', strategyId: jailbreak, severity: critical }
  - vars: { word: thanks }
    assert: [{ type: llm-rubric, value: polite, provider: 'file://broken.cjs' }]
    metadata: { pluginId: 'harmful:hate', severity: critical }
`;

const BROKEN = `module.exports = class {
  id() { return 'broken'; }
  async callApi() { return { error: 'no service' }; }
};
`;

/** `stored` evaluations are handed out without their results. */
const NODE = `import { writeFileSync } from 'node:fs';
import promptfoo from 'promptfoo';
const suite = {
  description: 'echo checks',
  prompts: ['Say {{word}}'],
  providers: ['echo'],
  tests: [{ vars: { word: 'hello' }, assert: [{ type: 'contains', value: 'hello' }] }],
};
const evaluation = await promptfoo.evaluate({ ...suite, writeLatestResults: false });
writeFileSync('node.json', JSON.stringify(evaluation, null, 2));
writeFileSync('shared.json', JSON.stringify(await evaluation.toResultsFile(), null, 2));
const stored = await promptfoo.evaluate({ ...suite, writeLatestResults: true });
writeFileSync('node-stored.json', JSON.stringify(stored, null, 2));
process.exit(0);
`;

const folder = mkdtempSync(join(tmpdir(), 'promptfoo-'));
const env = {
  ...process.env,
  PROMPTFOO_CONFIG_DIR: join(folder, 'config'),
  PROMPTFOO_DISABLE_TELEMETRY: '1',
  PROMPTFOO_DISABLE_UPDATE: '1',
};

function run(command: string, args: readonly string[], mayFail = false): void {
  try {
    execFileSync(command, args, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit'] });
  } catch (error) {
    // promptfoo ends with 100 when a test failed, as they shall.
    if (!mayFail || (error as { status?: number }).status !== 100) throw error;
  }
}

try {
  for (const [name, content] of Object.entries({
    'package.json': '{ "private": true }',
    'config.yaml': CONFIG,
    'broken.cjs': BROKEN,
    'node.mjs': NODE,
  })) {
    writeFileSync(join(folder, name), content);
  }
  run('npm', ['install', '--no-audit', '--no-fund', `promptfoo@${process.argv[2] ?? '0.123.1'}`]);
  const main = join(folder, 'node_modules/promptfoo/dist/src/main.js');
  const outputs = KEPT.slice(0, 3).flatMap((name) => ['-o', name]);
  const flags = ['--repeat', '2', '--no-cache', '--no-share', '--no-table'];
  run(process.execPath, [main, 'eval', '-c', 'config.yaml', ...flags, ...outputs], true);
  run(process.execPath, ['node.mjs']);
  mkdirSync(FIXTURES, { recursive: true });
  for (const name of KEPT) copyFileSync(join(folder, name), join(FIXTURES, name));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
