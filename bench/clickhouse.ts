/**
 * 5,000,000 samples gated where they are, in ClickHouse, and from a file of the same rows: `node bench/clickhouse.ts [ROWS]`.
 * Needs `clickhouse-server`, which it fetches where there is none (Debian), and a built dist/.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { findClickHouse, PASSWORD, startClickHouse, USER } from '../__tests__/helpers/clickhouse.ts';

const ROWS = Number(process.argv[2] ?? 5_000_000);
const POLICY = `version: 1
name: bench
categories:
  safety:
    max_failure_rate: 0.1%
    evals: [{ task: refusals, scorer: judge, passes_when: { is: 1 }, expected_samples: ${ROWS} }]
`;

const program = findClickHouse();
if (program === null) throw new Error('Install clickhouse-server, and run this again.');
const directory = mkdtempSync(join(tmpdir(), 'near-zero-bench-'));
const server = await startClickHouse(program);
try {
  writeFileSync(join(directory, 'policy.yml'), POLICY);
  await server.run(`CREATE TABLE samples (task String, id String, epoch UInt32, scorer String, value UInt8,
    model String, run_id String, created_at DateTime) ENGINE = MergeTree PARTITION BY tuple() ORDER BY (task, id)`);
  // About 1 in 2,000 fails.
  await server.run(`INSERT INTO samples SELECT 'refusals', concat('q-', toString(number)), 1, 'judge',
    intHash32(number) % 2000 != 0, 'acme/chat-1', 'run-1', toDateTime('2026-11-20 10:00:00') FROM system.numbers LIMIT ${ROWS}`);
  await exportRows(join(directory, 'samples.jsonl'));

  const there = await check(
    `clickhouse://127.0.0.1:${server.port}/default table=samples auth=basic:CH_USER:CH_PASSWORD`,
  );
  const here = await check('samples.jsonl');
  const same = JSON.stringify(there.categories) === JSON.stringify(here.categories);
  const bytes = statSync(join(directory, 'samples.jsonl')).size;
  const figures = [
    `machine: ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`,
    `rows: ${ROWS.toLocaleString('en-US')} (${(bytes / 1e6).toFixed(0)} MB as JSON lines)`,
    `counted in ClickHouse: ${there.seconds.toFixed(2)} s, peak ${there.peak} MB here`,
    `read from the file:    ${here.seconds.toFixed(2)} s, peak ${here.peak} MB`,
    `ratio: ${(here.seconds / there.seconds).toFixed(1)}; the same verdict: ${same ? 'yes' : 'NO'}`,
  ];
  process.stdout.write(`${figures.join('\n')}\n`);
  if (!same) process.exitCode = 1;
} finally {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function exportRows(path: string): Promise<void> {
  const sql = `SELECT task, id, epoch, scorer, value, model, run_id, '2026-11-20T10:00:00Z' AS created_at
    FROM samples FORMAT JSONEachRow`;
  const response = await fetch(`http://127.0.0.1:${server.port}/`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${USER}:${PASSWORD}`)}` },
    body: sql,
  });
  await pipeline(Readable.from(response.body!), createWriteStream(path));
}

async function check(source: string): Promise<{ categories: unknown; seconds: number; peak: number }> {
  const report = "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))";
  const args = ['--import', `data:text/javascript,${encodeURIComponent(report)}`, resolve('dist/cli.js')];
  const start = performance.now();
  const child = spawn(process.execPath, [...args, 'check', '-p', 'policy.yml', '--format', 'json', source], {
    cwd: directory,
    env: { CH_USER: USER, CH_PASSWORD: PASSWORD },
  });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text) => {
      printed[stream] += text;
    });
  }
  await new Promise((done) => child.on('close', done));
  const seconds = (performance.now() - start) / 1000;
  const peak = Math.round(Number(/peak (\d+)/.exec(printed.stderr)?.[1]) / 1024);
  return { categories: JSON.parse(printed.stdout).categories, seconds, peak };
}
