import { setTimeout as delay } from 'node:timers/promises';
import { PlatformError } from '../../util/errors.ts';

const PATIENCE = 60_000;
const PAUSE = 50;

/**
 * Runs `action` while no other process has the lock on `file`. It is a lock of the operating system, which SQLite takes on a
 * file that stays empty: it ends with the process that holds it, by whatever signal, so that none is ever left behind.
 * @throws PlatformError when it cannot be had within a minute
 */
export async function withLock<T>(file: string, action: () => T): Promise<T> {
  const { DatabaseSync } = await quietly(() => import('node:sqlite'));
  const until = Date.now() + PATIENCE;
  for (;;) {
    const lock = attempt(file, () => new DatabaseSync(file));
    try {
      lock.exec('BEGIN EXCLUSIVE');
      return action();
    } catch (error) {
      if (!isBusy(error)) throw isSqlite(error) ? unlockable(file, error) : error;
      if (Date.now() > until) throw unlockable(file, error);
    } finally {
      lock.close();
    }
    await delay(PAUSE * (0.5 + Math.random()));
  }
}

/** Node 22 warns that the module may change, which is nothing to whoever checks a model. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return await load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

const SQLITE_BUSY = 5;

const isSqlite = (error: unknown): error is Error & { errcode: number } =>
  error instanceof Error && 'errcode' in error;
const isBusy = (error: unknown): boolean => isSqlite(error) && error.errcode === SQLITE_BUSY;

function attempt<T>(file: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw unlockable(file, error);
  }
}

const unlockable = (file: string, cause: unknown): PlatformError =>
  new PlatformError(
    isBusy(cause)
      ? `Another process has held ${file} for a minute`
      : `${file} cannot be locked: ${cause instanceof Error ? cause.message : String(cause)}`,
    'See that the folder may be written to, and which process writes this ledger.',
    { cause },
  );
