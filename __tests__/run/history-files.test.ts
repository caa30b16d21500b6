import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { NO_HISTORY } from '../../src/model/history.ts';
import { historyAt, historyBeside, recordsOf } from '../../src/run/history-files.ts';
import { PlatformError, PolicyError } from '../../src/util/errors.ts';
import { commit } from '../e2e/loopback/state.ts';
import { type Setup, setUp } from '../github/setup.ts';

const SIGNATURE = (id: string) =>
  `version: 1\nsignatures: [{ id: ${id}, category: c, label: l, first_seen: 2026-01-01 }]\n`;

describe('at a commit', () => {
  let setup: Setup;
  beforeEach(async () => {
    setup = await setUp();
  });
  afterEach(() => setup.close());

  const at = (files: Readonly<Record<string, string>>) => {
    const sha = commit(setup.github.repository(), 'main', { 'README.md': 'x', ...files });
    return historyAt(setup.client, { repository: 'acme/app', sha });
  };

  test('all files of the folder, in order, of that commit and no other', async () => {
    const old = await at({
      '.near-zero/history/b.yml': SIGNATURE('b'),
      '.near-zero/history/a.yaml': SIGNATURE('ä'),
      '.near-zero/history/README.md': 'About them.',
      '.near-zero/other.yml': 'x',
    });
    await at({ '.near-zero/history/c.yml': SIGNATURE('c') });
    expect(old).toEqual([
      { path: '.near-zero/history/a.yaml', text: SIGNATURE('ä') },
      { path: '.near-zero/history/b.yml', text: SIGNATURE('b') },
    ]);
  });

  test('no folder is no history', async () => {
    expect(await recordsOf(await at({}))).toBe(NO_HISTORY);
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['a file where the folder should be', { '.near-zero/history': 'x' }, /is a file, not a folder/],
    [
      'a folder in the folder',
      { '.near-zero/history/2025/a.yml': SIGNATURE('a') },
      /holds 2025, which is no \.yml/,
    ],
    [
      'a file of another kind',
      { '.near-zero/history/a.json': '{}' },
      /holds a\.json, which is no \.yml file/,
    ],
  ])('refuses %s', async (_, files, says) => {
    await expect(at(files)).rejects.toThrow(says);
    await expect(at(files)).rejects.toBeInstanceOf(
      says.source.includes('not a folder') ? PlatformError : PolicyError,
    );
  });

  test('refuses more files than are read', async () => {
    const many = Array.from({ length: 201 }, (_, i) => [`.near-zero/history/${i}.yml`, SIGNATURE(`s${i}`)]);
    await expect(at(Object.fromEntries(many))).rejects.toThrow(/holds 201 files/);
  });
});

describe('on disk', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'near-zero-history-'));
    await mkdir(join(folder, '.near-zero/history'), { recursive: true });
    await writeFile(join(folder, '.near-zero/history/a.yml'), SIGNATURE('a'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test.each(['policy.yml', '.github/near-zero.yml'])('beside %s', async (policy) => {
    const files = await historyBeside(join(folder, policy));
    expect(files!.map(({ text }) => text)).toEqual([SIGNATURE('a')]);
  });

  test('nowhere else', async () => {
    expect(await historyBeside(join(folder, 'policies/policy.yml'))).toBeNull();
  });

  test('bytes that are no text are refused', async () => {
    await writeFile(join(folder, '.near-zero/history/b.yml'), Buffer.from([0xff, 0xfe]));
    await expect(historyBeside(join(folder, 'policy.yml'))).rejects.toThrow(/b\.yml is not UTF-8 text/);
  });
});
