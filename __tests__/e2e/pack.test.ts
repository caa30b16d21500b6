/** What npm would publish, installed somewhere else. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { pack } from '../../scripts/pack.ts';
import { runCli } from './run-cli.ts';

/** Commands that npm starts run on this Node, too. */
const PATH = `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`;

const folder = mkdtempSync(join(tmpdir(), 'near-zero-pack-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the tarball runs where it is installed, and brings no dependencies', () => {
  const tarball = pack(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], {
    cwd: folder,
    stdio: 'ignore',
  });
  const installed = join(folder, 'node_modules', 'near-zero');
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(Object.keys(manifest).filter((key) => /dependencies|scripts/i.test(key))).toEqual([]);
  expect(existsSync(join(installed, 'dist', 'THIRD_PARTY_NOTICES'))).toBe(true);
  const example = (file: string): string => resolve('examples/first', file);
  const { status, stdout } = spawnSync(
    'npx',
    ['--offline', 'near-zero', 'check', '--policy', example('policy.yml'), example('results.jsonl')],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH } },
  );
  expect(status).toBe(1);
  expect(stdout).toMatch(/^✗ Blocked {2}default: 2 of 2 categories\./);
});

/** A Node of the machine's own that is too old, if there is one. */
function olderNode(): string | null {
  for (const path of ['/usr/bin/node', '/usr/local/bin/node']) {
    if (!existsSync(path)) continue;
    const [major = 0, minor = 0] = execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' })
      .split('.')
      .map(Number);
    if (major < 22 || (major === 22 && minor < 19)) return path;
  }
  return null;
}

const older = olderNode();
if (older === null) {
  test('an older Node is refused: not run, since this machine has none', () => {
    process.stdout.write('pack: no Node before 22.19 on this machine\n');
    expect(olderNode()).toBeNull();
  });
} else {
  test('an older Node is refused, with a clear text', async () => {
    const { code, stdout, stderr } = await runCli(['check', 'examples/first/results.jsonl'], { node: older });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^near-zero needs Node 22\.19 or newer; this is v\d+/);
    const guard = spawnSync(older, ['scripts/require-node.js'], { encoding: 'utf8' });
    expect(guard.status).toBe(1);
    expect(guard.stderr).toMatch(/is built and tested on Node 24/);
  });
}
