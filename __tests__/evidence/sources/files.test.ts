import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { filesOf } from '../../../src/evidence/sources/files.ts';

let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'near-zero-files-')));
  mkdirSync(join(folder, 'logs/b'), { recursive: true });
  mkdirSync(join(folder, 'elsewhere'));
  for (const name of [
    'logs/z.eval',
    'logs/b/a.eval',
    'logs/b/notes.txt',
    'logs/[1].eval',
    'elsewhere/e.eval',
  ]) {
    writeFileSync(join(folder, name), name);
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const names = async (source: string) => (await filesOf(source, folder)).map(({ name }) => name);

describe('a source', () => {
  test.each([
    ['a file', 'logs/z.eval', ['logs/z.eval']],
    [
      'a folder, with all below it',
      'logs',
      ['logs/[1].eval', 'logs/b/a.eval', 'logs/b/notes.txt', 'logs/z.eval'],
    ],
    ['a glob', 'logs/**/*.eval', ['logs/[1].eval', 'logs/b/a.eval', 'logs/z.eval']],
    ['a glob of one folder', 'logs/*.eval', ['logs/[1].eval', 'logs/z.eval']],
    ['a glob of folders', '*/{z,e}.eval', ['elsewhere/e.eval', 'logs/z.eval']],
    ['a path that exists and looks like a glob', 'logs/[1].eval', ['logs/[1].eval']],
  ])('is %s', async (_, source, expected) => {
    expect(await names(source)).toEqual(expected);
  });

  test('may be an absolute path or glob', async () => {
    expect(await names(join(folder, 'logs/z.eval'))).toEqual(['logs/z.eval']);
    expect(await names(join(folder, 'logs/b/*.eval'))).toEqual(['logs/b/a.eval']);
  });

  test.each(['none.eval', 'logs/*.json', 'logs/z.eval/below', 'nowhere/**'])(
    '%s names nothing',
    async (source) => {
      await expect(filesOf(source, folder)).rejects.toMatchObject({
        name: 'EvidenceError',
        source,
        message: `names no file; looked for it in ${folder}`,
      });
    },
  );

  test('a folder in which nothing was written is called so', async () => {
    mkdirSync(join(folder, 'bare'));
    await expect(filesOf('bare', folder)).rejects.toThrow(/^is a folder without a file in it$/);
  });
});

test('a file has its digest, can be read, closed and read again', async () => {
  const [file] = await filesOf('logs/z.eval', folder);
  expect(file).toMatchObject({
    source: 'logs/z.eval',
    digest: 'sha256:7467122641a75cec2f0259b24ef7636a2f3eae09fdcbfd43144f42831bf9fd3e',
    bytes: { size: 11 },
    provenance: { runId: null, headCommit: null },
  });
  for (let i = 0; i < 2; i++) {
    expect(Buffer.from(await file!.bytes.read(5, 6)).toString()).toBe('z.eval');
    await file!.bytes.close?.();
    await file!.bytes.close?.();
  }
});

describe('a symbolic link', () => {
  test('within the folder is a file of it', async () => {
    symlinkSync('z.eval', join(folder, 'logs/latest.eval'));
    expect(await names('logs')).toContain('logs/latest.eval');
    expect(await names('logs/l*.eval')).toEqual(['logs/latest.eval']);
  });

  test.each(['logs', 'logs/*.eval'])('that leads out of %s is refused by name', async (source) => {
    symlinkSync('../elsewhere/e.eval', join(folder, 'logs/out.eval'));
    await expect(filesOf(source, folder)).rejects.toThrow(/out\.eval is a link that leads out of/);
  });

  test('that is named itself is followed', async () => {
    symlinkSync('../elsewhere', join(folder, 'logs/out'));
    symlinkSync('../elsewhere/e.eval', join(folder, 'logs/out.eval'));
    expect(await names('logs/out.eval')).toEqual(['logs/out.eval']);
    expect(await names('logs/out')).toEqual(['logs/out/e.eval']);
  });

  test('to nothing is refused', async () => {
    symlinkSync('gone', join(folder, 'logs/dangling.eval'));
    await expect(filesOf('logs', folder)).rejects.toThrow(/cannot be read \(ENOENT: .*dangling\.eval\)/);
  });

  test('to a folder above does not lead in circles', async () => {
    symlinkSync('..', join(folder, 'logs/b/up'));
    expect(await names('logs')).toHaveLength(4);
    expect(await names('logs/**/*.eval')).toHaveLength(3);
  });
});
