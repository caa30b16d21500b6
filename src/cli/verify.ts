import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readRegular } from '../io/regular-file.ts';
import { FILE_NAMES } from '../report/bundle.ts';
import { headline } from '../report/said.ts';
import { tool } from '../run/count-files.ts';
import { page } from '../run/page.ts';
import { verifyBundle } from '../run/verify-bundle.ts';
import { EvidenceError } from '../util/errors.ts';
import { plain } from '../util/plain.ts';
import type { ExitCode } from './exit-code.ts';

/**
 * `near-zero verify`: 0 where the folder's verdict is what its policy and counts come to, and allows; 1 where it is, and
 * blocks; 3 where it is not.
 */
export async function verify(folder: string): Promise<ExitCode> {
  const contents = await Promise.all(FILE_NAMES.map((name) => readIn(folder, name)));
  const files = new Map(
    contents.flatMap((bytes, index) => (bytes === null ? [] : [[FILE_NAMES[index]!, bytes]])),
  );
  const { verdict, faults: found } = verifyBundle(files, tool(), page);
  const faults = [...(await foreignFiles(folder)), ...found];
  if (verdict === null || faults.length > 0) {
    process.stdout.write(`${plain(folder)} does not verify.\n${faults.map((one) => `  ${one}\n`).join('')}`);
    return 3;
  }
  process.stdout.write(`${plain(folder)} verifies.\n${plain(headline(verdict))}\n`);
  return verdict.decision === 'allow' ? 0 : 1;
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
