/**
 * Cold start of `near-zero check` on a ten-sample file against bare Node, and what such a run loads.
 * Target (performance): at most 5 times bare Node, and at most 0.6 MB of our own code.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compare, machine } from './measure.ts';

const folder = mkdtempSync(join(tmpdir(), 'near-zero-bench-'));
const policy = join(folder, 'policy.yml');
const results = join(folder, 'results.jsonl');
const row = (id: number) => JSON.stringify({ task: 't', id, model: 'm', scorer: 's', failed: false });
writeFileSync(
  policy,
  'version: 1\nname: ten\ncategories:\n  c:\n    max_failure_rate: 50%\n    evals: [{ task: t, expected_samples: 10 }]\n',
);
writeFileSync(results, `${Array.from({ length: 10 }, (_, id) => row(id)).join('\n')}\n`);
const check = [resolve('dist/cli.js'), 'check', '--policy', policy, results];

/** Bytes of our own code that a run loads, found by Node's own loader hooks. */
function loadedBytes(): { bytes: number; files: number } {
  const hook = join(folder, 'hook.mjs');
  const list = join(folder, 'loaded.txt');
  writeFileSync(
    hook,
    `import { registerHooks } from 'node:module'; import { appendFileSync } from 'node:fs';
registerHooks({ load(url, context, next) { if (url.startsWith('file:')) appendFileSync(${JSON.stringify(list)}, new URL(url).pathname + '\\n'); return next(url, context); } });`,
  );
  execFileSync(process.execPath, ['--import', hook, ...check]);
  const files = readFileSync(list, 'utf8')
    .split('\n')
    .filter((path) => path.includes('/dist/'));
  return { bytes: files.reduce((sum, path) => sum + statSync(path).size, 0), files: files.length };
}

try {
  console.log(machine());
  const run = (args: readonly string[]) => () => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  };
  const { a, b, ratio } = compare(run(check), run(['-e', '0']), 21);
  console.log(
    `check of ten samples  ${a.median.toFixed(1)} ms (${a.least.toFixed(1)} to ${a.most.toFixed(1)})`,
  );
  console.log(
    `bare node -e 0        ${b.median.toFixed(1)} ms (${b.least.toFixed(1)} to ${b.most.toFixed(1)})`,
  );
  console.log(`ratio, pair by pair   ${ratio.toFixed(2)} (target: at most 5)`);
  const { bytes, files } = loadedBytes();
  console.log(
    `loaded by that run    ${(bytes / 1e6).toFixed(2)} MB in ${files} files (target: at most 0.6 MB)`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
