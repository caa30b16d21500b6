import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, DIGESTS, FILE_NAMES, type JudgedGate } from '../report/bundle.ts';
import { PlatformError } from '../util/errors.ts';
import { list } from '../util/words.ts';
import { page } from './page.ts';

const REMEDY = 'Name another folder as `report-dir`, or free or allow disk space.';

/**
 * Makes the folder for reports, without those of an earlier run: what blocks leaves none that allow. Files that have the
 * names of reports and are none stay as they are.
 * @throws PlatformError
 */
export function clearReports(folder: string): void {
  attempt(folder, () => {
    mkdirSync(folder, { recursive: true });
    // Whoever wrote it, nobody shall take it for this run's.
    rmSync(join(folder, 'verdict.json'), { force: true });
  });
  const strange = strangers(folder);
  if (strange.length > 0) {
    throw new PlatformError(
      `Reports cannot be written to ${folder}: its ${list(strange)} would be lost.`,
      'Name an empty folder as `report-dir`, or that of an earlier run.',
    );
  }
  attempt(folder, () => remove(folder));
}

/**
 * Writes every report, all of them made before any is written. Where one cannot be, none is left.
 * @throws PlatformError
 */
export function writeReports(judged: JudgedGate, folder: string): void {
  // The digests first, by which the others are known as reports; the verdict last, when all that it rests on is there.
  const files = [...bundle(judged, page)].reverse();
  clearReports(folder);
  try {
    attempt(folder, () => {
      for (const [name, text] of files) writeFileSync(join(folder, name), text);
    });
  } catch (error) {
    remove(folder);
    throw error;
  }
}

/** Files with the names of reports that no earlier run lists. */
function strangers(folder: string): string[] {
  const there = FILE_NAMES.filter((name) => existsSync(join(folder, name)));
  const listed = there.includes(DIGESTS) ? readFileSync(join(folder, DIGESTS), 'utf8') : '';
  const ours = /^[0-9a-f]{64} {2}verdict\.json$/m.test(listed);
  return there.filter((name) => !ours || (name !== DIGESTS && !listed.includes(`  ${name}\n`)));
}

function remove(folder: string): void {
  for (const name of FILE_NAMES) rmSync(join(folder, name), { force: true });
}

function attempt(folder: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PlatformError(`Reports cannot be written to ${folder}: ${why}`, REMEDY, { cause });
  }
}
