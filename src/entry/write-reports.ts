import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError } from '../model/errors.ts';
import { bundle, FILE_NAMES, type Judged } from '../report/bundle.ts';

/**
 * Makes the folder for reports, without those of an earlier run: what blocks leaves none that allow.
 * @throws PlatformError
 */
export function clearReports(folder: string): void {
  attempt(folder, () => {
    mkdirSync(folder, { recursive: true });
    for (const name of FILE_NAMES) rmSync(join(folder, name), { force: true });
  });
}

/**
 * Writes every report, all of them made before any is written. Where one cannot be, none is left.
 * @throws PlatformError
 */
export function writeReports(judged: Judged, folder: string): void {
  const files = bundle(judged);
  clearReports(folder);
  try {
    attempt(folder, () => {
      for (const [name, text] of files) writeFileSync(join(folder, name), text);
    });
  } catch (error) {
    for (const name of FILE_NAMES) rmSync(join(folder, name), { force: true });
    throw error;
  }
}

function attempt(folder: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    throw new PlatformError(
      `Reports cannot be written to ${folder}: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Name another folder as `report-dir`, or free or allow disk space.',
      { cause },
    );
  }
}
