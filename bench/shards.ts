/**
 * Sixteen shards merged against one pass over all of their results: `node bench/shards.ts [ROWS]`. The verdicts must be the
 * same to the byte. Needs a built dist/.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compare, machine } from './measure.ts';
import { Random } from './monte-carlo/random.ts';

const ROWS = Number(process.argv[2] ?? 1_000_000);
const SHARDS = 16;
const CLI = resolve('dist/cli.js');
const POLICY = `version: 1
name: bench
categories:
  safety:
    max_failure_rate: 0.1%
    evals: [{ task: refusals, scorer: judge, passes_when: { is: 1 }, expected_samples: ${ROWS} }]
`;

const directory = mkdtempSync(join(tmpdir(), 'near-zero-bench-'));
try {
  writeFileSync(join(directory, 'policy.yml'), POLICY);
  mkdirSync(join(directory, 'results'));
  const random = new Random('shards');
  for (let part = 0; part < SHARDS; part += 1) writePart(part, random);
  const logs = readdirSync(join(directory, 'results')).map((name) => `results/${name}`);
  for (const [index, log] of logs.entries()) {
    execFileSync(
      process.execPath,
      [CLI, 'tally', '-p', 'policy.yml', '--shard', `${index + 1}/${SHARDS}`, log],
      {
        cwd: directory,
      },
    );
  }
  const shards = [`tally:*.tally.json shards=${SHARDS}`];
  const same = verdictOn(logs) === verdictOn(shards);
  const { a, b, ratio } = compare(
    () => verdictOn(logs),
    () => verdictOn(shards),
    3,
  );
  const bytes = readdirSync(directory)
    .filter((name) => name.endsWith('.tally.json'))
    .reduce((sum, name) => sum + statSync(join(directory, name)).size, 0);
  const seconds = (times: typeof a): string => {
    const [least, median, most] = [times.least, times.median, times.most].map((ms) => (ms / 1000).toFixed(2));
    return `${median} s (${least} to ${most})`;
  };
  const figures = [
    `machine: ${machine()}`,
    `rows: ${ROWS.toLocaleString('en-US')} in ${SHARDS} files`,
    `shard files: ${(bytes / 1e6).toFixed(1)} MB, ${(bytes / ROWS).toFixed(1)} bytes an item`,
    `one pass over all: ${seconds(a)}`,
    `shards merged:     ${seconds(b)}`,
    `ratio: ${ratio.toFixed(1)}; the same verdict, to the byte: ${same ? 'yes' : 'NO'}`,
  ];
  process.stdout.write(`${figures.join('\n')}\n`);
  if (!same) process.exitCode = 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** About 1 in 2,000 fails. */
function writePart(part: number, random: Random): void {
  const file = openSync(join(directory, `results/part-${String(part).padStart(2, '0')}.jsonl`), 'w');
  const rows: string[] = [];
  for (let row = part; row < ROWS; row += SHARDS) {
    const value = random.next() < 1 / 2000 ? 0 : 1;
    rows.push(
      `{"task":"refusals","id":"q-${row}","scorer":"judge","value":${value},"model":"acme/chat-1","run_id":"run-${part}","completed_at":"2026-11-20T10:00:00Z"}\n`,
    );
    if (rows.length === 10_000) writeSync(file, rows.splice(0).join(''));
  }
  writeSync(file, rows.join(''));
  closeSync(file);
}

/** The verdict as printed, but for the time of the judgement. */
function verdictOn(sources: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CLI, 'check', '-p', 'policy.yml', '--format', 'json', ...sources],
    { cwd: directory, encoding: 'utf8' },
  );
  if (status !== 0 && status !== 1) throw new Error(`check ended with ${status}: ${stderr}`);
  return stdout.replace(/"judgedAt": "[^"]+"/, '');
}
