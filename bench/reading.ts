/**
 * How fast results are read, beside other readers on the same question (failures and distinct ids of each task), and
 * whether the targets are met. Makes its data (seeded), takes the contestants in turn, and writes docs/performance.md.
 * `node bench/reading.ts [MB] [ROUNDS]`: 100 MB of each kind and three rounds where nothing is said.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { machine, spread } from './measure.ts';

const TIME = '/usr/bin/time';
const [megabytes = 100, rounds = 3] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'near-zero-bench-'));

interface Cost {
  readonly cpu: number;
  readonly wall: number;
  readonly peak: number;
}

type Command = readonly [program: string, ...args: string[]];

const POLICY = `version: 1
name: bench
categories:
${[0, 1, 2, 3].map((i) => `  c${i}:\n    max_failure_rate: 5%\n    evals: [{ task: task-${i} }]\n`).join('')}`;

/** What DuckDB is asked; its package is fetched for the bench alone. */
const DUCKDB = `import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create()).connect();
const file = process.argv[2].replaceAll("'", "''");
await connection.runAndReadAll(\`SELECT task, count(DISTINCT id), count(*) FILTER (failed) FROM read_json('\${file}',
  format = 'newline_delimited', columns = {task: 'VARCHAR', id: 'VARCHAR', failed: 'BOOLEAN'}) GROUP BY task\`);
`;

const PYTHON = `import json, sys
seen = {}
for line in open(sys.argv[1]):
    row = json.loads(line)
    ids = seen.setdefault(row['task'], [0, set()])
    ids[0] += row['failed']
    ids[1].add(row['id'])
`;

/** @param text what a record carries beside its outcome */
function write(path: string, text: (index: number) => unknown): void {
  const file = openSync(path, 'w');
  let bytes = 0;
  for (let index = 0, lines = ''; bytes < megabytes * 1e6; index += 1) {
    lines += `${JSON.stringify({ task: `task-${index % 4}`, id: `item-${(index * 7919) % 1_000_003}-${index}`, model: 'acme/chat-1', failed: index % 97 === 0, ...(text(index) as object) })}\n`;
    if (lines.length < 1e6 && bytes + lines.length < megabytes * 1e6) continue;
    bytes += writeSync(file, lines);
    lines = '';
  }
  closeSync(file);
}

/** About 20 kB of messages, some of which look like outcomes. */
const transcript = (index: number) => ({
  metadata: {
    messages: Array.from({ length: 20 }, (_, i) => ({
      role: i % 2 === 0 ? 'user' : 'assistant',
      content: `{"failed": true} ${`Turn ${i} of ${index}: words, "quotes" and\nlines. `.repeat(24)}`,
    })),
  },
});

function cost([program, ...args]: Command): Cost {
  const { stderr, status } = spawnSync(TIME, ['-f', '%U %S %e %M', program, ...args], {
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 1 << 28,
  });
  const numbers = stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  if (numbers.length !== 4 || status === null) throw new Error(`${program}: ${stderr.slice(0, 500)}`);
  const [user, system, wall, peak] = numbers as [number, number, number, number];
  return { cpu: user + system, wall, peak: peak / 1024 };
}

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

function contestants(file: string): Map<string, Command> {
  const node = process.execPath;
  const nearZero: Command = [
    node,
    resolve('dist/cli.js'),
    'check',
    '--policy',
    'policy.yml',
    '--format',
    'json',
    file,
  ];
  const all = new Map<string, Command>([['near-zero', nearZero]]);
  if (existsSync(join(folder, 'node_modules'))) all.set('DuckDB', [node, 'duckdb.mjs', file]);
  if (has('python3')) all.set('Python json', ['python3', '-c', PYTHON, file]);
  if (has('jq')) all.set('jq', ['jq', '-c', '[.task, .id, .failed]', file]);
  if (has('wc')) all.set('wc -l', ['wc', '-l', file]);
  return all;
}

function measure(kind: string, text: (index: number) => unknown): { lines: string[]; of: Map<string, Cost> } {
  const file = join(folder, `${kind}.jsonl`);
  write(file, text);
  const commands = contestants(file);
  const costs = new Map<string, Cost[]>([...commands.keys()].map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, command] of commands) costs.get(name)!.push(cost(command));
  const of = new Map<string, Cost>();
  const lines = [...costs].map(([name, found]) => {
    const [cpu, wall, peak] = (['cpu', 'wall', 'peak'] as const).map((key) =>
      spread(found.map((one) => one[key])),
    );
    of.set(name, { cpu: cpu!.median, wall: wall!.median, peak: peak!.median });
    const range = `${wall!.least.toFixed(2)} to ${wall!.most.toFixed(2)}`;
    return `| ${kind} | ${name} | ${cpu!.median.toFixed(2)} | ${wall!.median.toFixed(2)} (${range}) | ${(megabytes / wall!.median).toFixed(0)} | ${peak!.median.toFixed(0)} |`;
  });
  rmSync(file);
  return { lines, of };
}

function target(what: string, value: number | undefined, least: number): string {
  if (value === undefined) return `| ${what} | not measured: the peer is not there | ${least} | |`;
  return `| ${what} | ${value.toFixed(2)} | ${least} | ${value >= least ? 'met' : 'missed'} |`;
}

const ratio = (of: Map<string, Cost>, peer: string, key: keyof Cost): number | undefined =>
  of.has(peer) ? of.get(peer)![key] / of.get('near-zero')![key] : undefined;

try {
  if (!existsSync(TIME)) throw new Error(`The bench needs GNU time at ${TIME}.`);
  writeFileSync(join(folder, 'policy.yml'), POLICY);
  writeFileSync(join(folder, 'duckdb.mjs'), DUCKDB);
  const npm = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, '@duckdb/node-api'];
  if (spawnSync('npm', npm, { stdio: 'ignore' }).status !== 0)
    console.log('Without DuckDB: npm does not give it.');
  const small = measure('small', () => ({}));
  const transcripts = measure('transcripts', transcript);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const page = `# Performance

What \`npm run bench\` measured on ${machine()}, at commit ${commit}: ${megabytes} MB of each kind, medians of ${rounds} rounds,
contestants in turn. Every contestant answers how many records of each task failed, and how many ids there are; \`jq\` only
prints these fields, and \`wc\` counts lines. Compare within a run: seconds also depend on what else the machine does. _Small_ records have nothing else, _transcripts_ about 20 kB of messages.

| records | reader | CPU seconds | seconds (least to most) | MB a second | peak MB |
| --- | --- | --: | --: | --: | --: |
${[...small.lines, ...transcripts.lines].join('\n')}

| target, as a multiple of the peer's speed | measured | at least | |
| --- | --: | --: | --- |
${target('small, CPU seconds against DuckDB', ratio(small.of, 'DuckDB', 'cpu'), 1)}
${target('transcripts, CPU seconds against DuckDB', ratio(transcripts.of, 'DuckDB', 'cpu'), 1.5)}
${target('transcripts, seconds against `wc -l`', ratio(transcripts.of, 'wc -l', 'wall'), 0.25)}

What holds back what is missed: records pass one by one from the reader to the counts, the ids of items are strings in a map
(SHA-256 of each), and every byte is parsed though few fields are asked for.
`;
  writeFileSync('docs/performance.md', page);
  console.log(page);
} finally {
  rmSync(folder, { recursive: true });
}
