/** A real ClickHouse server on loopback, with its own configuration, ports and data. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export const USER = 'gate';
export const PASSWORD = 'sesame';

export interface Server {
  readonly port: number;
  /** Runs a statement, with data behind it where it inserts. */
  run(sql: string, data?: string | Uint8Array): Promise<string>;
  stop(): Promise<void>;
}

/**
 * The server's program: as Debian's package `clickhouse-server` or ClickHouse's own puts it, or that package unpacked beside
 * the others of this project, which changes nothing of the machine and takes no rights, and is done where
 * INSTALL_TEST_TOOLS asks for it. `null` where there is none.
 */
export function findClickHouse(): readonly string[] | null {
  const installed = [['clickhouse-server'], ['/usr/sbin/clickhouse-server'], ['clickhouse', 'server']];
  const found = [...installed, UNPACKED].find(runs);
  if (found !== undefined || !process.env['INSTALL_TEST_TOOLS']) return found ?? null;
  return unpackDebian() && runs(UNPACKED) ? UNPACKED : null;
}

/** Old servers do not know `--help`; a program that is not there, or lacks a library, ends with 126 or 127. */
const runs = ([program, ...before]: readonly string[]): boolean =>
  (spawnSync(program!, [...before, '--help'], { timeout: 10_000 }).status ?? 127) < 126;

const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/clickhouse');
const LIBRARIES = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((one) => [
  `usr/lib/${one}`,
  `lib/${one}`,
]);
const UNPACKED = [
  'env',
  `LD_LIBRARY_PATH=${LIBRARIES.map((path) => join(FOLDER, path)).join(':')}`,
  join(FOLDER, 'usr/sbin/clickhouse-server'),
];

/** Fetches Debian's package with what it needs and is not installed: 16 MB. With lists of its own where the machine's do not do. */
function unpackDebian(): boolean {
  const [packages, lists] = [join(FOLDER, 'packages'), join(FOLDER, 'lists')];
  for (const folder of [packages, lists]) mkdirSync(join(folder, 'partial'), { recursive: true });
  const own = ['-q', '-o', 'Debug::NoLocking=1', '-o', `Dir::Cache::archives=${packages}`];
  const apt = (...args: readonly string[]): boolean =>
    spawnSync('apt-get', [...own, ...args], { timeout: 120_000 }).status === 0;
  const install = ['-y', '--no-install-recommends', '--download-only', 'install', 'clickhouse-server'];
  const fresh = ['-o', `Dir::State::lists=${lists}`];
  if (!apt(...install) && !(apt(...fresh, 'update') && apt(...fresh, ...install))) return false;
  return readdirSync(packages)
    .filter((name) => name.endsWith('.deb'))
    .every((name) => spawnSync('dpkg-deb', ['-x', join(packages, name), FOLDER]).status === 0);
}

/** Starts a server and waits until it answers. */
export async function startClickHouse([program, ...before]: readonly string[]): Promise<Server> {
  const directory = mkdtempSync(join(tmpdir(), 'near-zero-clickhouse-'));
  const [http, tcp, other] = await Promise.all([freePort(), freePort(), freePort()]);
  writeFileSync(join(directory, 'config.xml'), config(directory, http!, tcp!, other!));
  writeFileSync(join(directory, 'users.xml'), USERS);
  const args = [...before, `--config-file=${join(directory, 'config.xml')}`];
  const child: ChildProcess = spawn(program!, args, { cwd: directory, stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.on('close', () => done()));

  async function run(sql: string, data: string | Uint8Array = ''): Promise<string> {
    const query = data === '' ? '' : `?query=${encodeURIComponent(sql)}`;
    const authorization = `Basic ${btoa(`${USER}:${PASSWORD}`)}`;
    const response = await fetch(`http://127.0.0.1:${http}/${query}`, {
      method: 'POST',
      headers: { authorization },
      body: data === '' ? sql : (data as string),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return text;
  }

  async function stop(): Promise<void> {
    child.kill('SIGKILL');
    await ended;
    rmSync(directory, { recursive: true, force: true });
  }

  for (let tries = 0; tries < 200; tries++) {
    const answer = await run('SELECT 1').catch(() => '');
    if (answer === '1\n') return { port: http!, run, stop };
    if (child.exitCode !== null) break;
    await delay(50);
  }
  await stop();
  throw new Error('clickhouse-server did not start');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

// Servers of before 2021 want `yandex` as the root, and newer ones still take it.
const config = (directory: string, http: number, tcp: number, other: number) => `<yandex>
  <logger><level>error</level><log>${directory}/log</log><errorlog>${directory}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${other}</interserver_http_port>
  <path>${directory}/data/</path><tmp_path>${directory}/tmp/</tmp_path>
  <users_config>${directory}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size>
</yandex>
`;

const USERS = `<yandex>
  <profiles><default><max_memory_usage>4000000000</max_memory_usage></default></profiles>
  <quotas><default></default></quotas>
  <users><${USER}>
    <password>${PASSWORD}</password><networks><ip>127.0.0.1</ip></networks>
    <profile>default</profile><quota>default</quota>
  </${USER}></users>
</yandex>
`;
