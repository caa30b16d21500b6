/** `near-zero lint` over a policy and the history beside it, as a process. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runCli } from './run-cli.ts';
import { policyOf } from './world.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'near-zero-history-'));
  await mkdir(join(folder, '.github'));
  await mkdir(join(folder, '.near-zero/history'), { recursive: true });
  await writeFile(join(folder, '.github/near-zero.yml'), policyOf());
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string) => writeFile(join(folder, '.near-zero/history', name), text);
const lint = (...args: string[]) => runCli(['lint', ...args], { cwd: folder });

const SIGNATURE = `version: 1
signatures:
  - id: lies
    category: refusal
    label: It refuses what it should not.
    first_seen: 2026-01-01
`;

test('finds what a history leaves open, in its own file', async () => {
  await write('signatures.yml', SIGNATURE);
  const { code, stdout } = await lint();
  expect(code).toBe(0);
  expect(stdout).toContain(
    '.near-zero/history/signatures.yml:3:5: warning: nobody owns `lies` [signature-unowned]\n',
  );
  expect(stdout).toMatch(/\.github\/near-zero\.yml and 1 file of history: 0 errors, \d+ warnings\n$/);
  const { stdout: json } = await lint('--format', 'json');
  expect(JSON.parse(json)).toContainEqual(
    expect.objectContaining({ file: '.near-zero/history/signatures.yml', code: 'signature-unowned' }),
  );
});

test('tells every fault of every file with its line', async () => {
  await write('a.yml', SIGNATURE.replace('label', 'labell'));
  await write('b.yaml', 'version: 1\ninterventions: 3\n');
  const { code, stdout, stderr } = await lint();
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('a.yml:5:5: unknown key `labell`\n');
  expect(stderr).toContain('did you mean label?');
  expect(stderr).toContain('b.yaml:2:16: `interventions` cannot be 3\n');
});

test('passes over nothing that may hold a failure', async () => {
  await write('README.md', 'About these files.');
  expect((await lint()).code).toBe(0);
  await write('signatures.json', '{}');
  const { code, stderr } = await lint();
  expect(code).toBe(2);
  expect(stderr).toContain('holds signatures.json, which is no .yml file.');
});

test('says of a link that it is one, and not that its name is wrong', async () => {
  await write('README.md', 'About these files.');
  await symlink('/dev/zero', join(folder, '.near-zero/history/a.yml'));
  const { code, stderr } = await lint();
  expect(code).toBe(2);
  expect(stderr).toContain('holds a.yml, which is no regular file.');
});

test('looks where it is told, and not for nothing', async () => {
  const { code, stderr } = await lint('--history', 'elsewhere');
  expect(code).toBe(2);
  expect(stderr).toContain('The history elsewhere does not exist.');
});
