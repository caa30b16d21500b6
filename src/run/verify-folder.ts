import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readRegular } from '../io/regular-file.ts';
import { FILE_NAMES } from '../report/bundle.ts';
import { EvidenceError } from '../util/errors.ts';
import { plain } from '../util/plain.ts';
import { tool } from './count-files.ts';
import { page } from './page.ts';
import { type Verification, verifyBundle } from './verify-bundle.ts';

/** Verifies a report folder on disk. @throws EvidenceError where a file of it cannot be read */
export async function verifyFolder(folder: string): Promise<Verification> {
  const contents = await Promise.all(FILE_NAMES.map((name) => readIn(folder, name)));
  const files = new Map(
    contents.flatMap((bytes, index) => (bytes === null ? [] : [[FILE_NAMES[index]!, bytes]])),
  );
  const { verdict, faults } = verifyBundle(files, tool(), page);
  return { verdict, faults: [...(await foreignFiles(folder)), ...faults] };
}

/** What is no report stands beside them unverified, and was perhaps not meant to be shown. */
async function foreignFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => !FILE_NAMES.includes(name))
    .sort()
    .map((name) => `${plain(name)} is no file of a report: a report folder holds nothing else.`);
}
/** Of a text as the runtime can hold it. */
const MAX_FILE_BYTES = 256 * 1024 ** 2;

/** `null` where there is no such file. */
async function readIn(folder: string, name: string): Promise<Uint8Array | null> {
  try {
    return await readRegular(join(folder, name), MAX_FILE_BYTES);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new EvidenceError(
      join(folder, name),
      `cannot be read (${code ?? message})`,
      'Name a report folder.',
      {
        cause,
      },
    );
  }
}
