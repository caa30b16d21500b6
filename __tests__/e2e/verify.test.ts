/** The built command line, from results to a folder of reports and back to its verdict. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FILE_NAMES } from '../../src/report/bundle.ts';
import { logOf, policyOf } from './world.ts';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'near-zero-verify-'));
const at = (name: string): string => join(folder, name);
const run = (...args: string[]) =>
  spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8' });
const check = (log: string, reports: string) =>
  run('check', '--policy', 'policy.yml', '--report-dir', reports, log);

beforeAll(() => {
  writeFileSync(at('policy.yml'), policyOf());
  writeFileSync(at('good.eval'), logOf(0));
  writeFileSync(at('bad.eval'), logOf(30));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('check --report-dir and verify', () => {
  test('agree on what is allowed', () => {
    expect(check('good.eval', 'good')).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(at('good')).sort()).toEqual([...FILE_NAMES].sort());
    expect(readFileSync(at('good/policy.yml'))).toEqual(readFileSync(at('policy.yml')));
    expect(run('verify', 'good')).toMatchObject({
      status: 0,
      stdout: 'good verifies.\nAllowed: 1 bound demonstrated.\n',
      stderr: '',
    });
  });

  test('agree on what is blocked', () => {
    expect(check('bad.eval', 'bad').status).toBe(1);
    expect(run('verify', 'bad')).toMatchObject({
      status: 1,
      stdout: 'bad verifies.\nBlocked: refusal is violated.\n',
    });
  });

  test('what was changed afterwards does not verify', () => {
    check('good.eval', 'changed');
    appendFileSync(at('changed/tally.json'), ' ');
    const { status, stdout } = run('verify', 'changed');
    expect(status).toBe(3);
    expect(stdout).toMatch(/^changed does not verify\.\n {2}tally\.json was changed/);
  });

  test('a file that is no report does not verify', () => {
    check('good.eval', 'foreign');
    writeFileSync(at('foreign/results.jsonl'), '{}');
    const { status, stdout } = run('verify', 'foreign');
    expect(status).toBe(3);
    expect(stdout).toMatch(/^foreign does not verify\.\n {2}results\.jsonl is no file of a report/);
  });

  test('a folder without reports does not verify, and no folder is wrong usage', () => {
    expect(run('verify', 'nowhere')).toMatchObject({ status: 3 });
    expect(run('verify')).toMatchObject({ status: 2, stdout: '' });
  });

  test('a later run writes over an earlier one', () => {
    check('good.eval', 'again');
    expect(check('bad.eval', 'again')).toMatchObject({ status: 1, stderr: '' });
    expect(run('verify', 'again').status).toBe(1);
  });

  test('files of others with the names of reports are left as they are', () => {
    for (const [folder, name] of [
      ['mine', 'junit.xml'],
      ['yours', 'SHA256SUMS'],
      ['again', 'policy.yml'],
    ] as const) {
      mkdirSync(at(folder), { recursive: true });
      rmSync(at(`${folder}/SHA256SUMS`), { force: true });
      writeFileSync(at(`${folder}/${name}`), 'not a report');
      const { status, stderr } = check('good.eval', folder);
      expect(status).toBe(3);
      expect(stderr).toMatch(new RegExp(`its .*${name}.* would be lost\\.\n→ Name an empty folder`));
      expect(readFileSync(at(`${folder}/${name}`), 'utf8')).toBe('not a report');
    }
  });

  test('a folder that cannot be written leaves nothing, and nothing allowed', () => {
    writeFileSync(at('taken'), 'a file');
    const { status, stderr } = check('good.eval', 'taken');
    expect(status).toBe(3);
    expect(stderr).toMatch(/Reports cannot be written to .*taken: EEXIST.*\n→ /);
  });
});

test.each([
  ['json', /^\{\n {2}"version": 2/],
  ['sarif', /"version": "2\.1\.0"/],
  ['junit', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites/],
  ['github', /^::error title=refusal%3A above-limit,file=policy\.yml,line=5,col=\d+::/],
  ['markdown', /^## 🔴 Blocked/],
  ['text', /^✗ Blocked {2}default: 1 of 1 category\.\n/],
])('check --format %s prints it and nothing else', (format, expected) => {
  const { status, stdout, stderr } = run('check', '-p', 'policy.yml', '-f', format, 'bad.eval');
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(expected);
});
