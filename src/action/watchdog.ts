import { Worker } from 'node:worker_threads';

/** What is left to say when the main thread says nothing any more. */
export interface LastWords {
  /** Text to append, by the path of its file. */
  readonly files: readonly (readonly [string, string])[];
  readonly line: string;
  /** A folder to delete. */
  readonly folder: string;
}

/**
 * Ends the process when the main thread cannot: a read that never returns stops its timers too.
 * @param ms when, in milliseconds from now
 * @returns what to call once the job has said how it ended: from then on only the process is ended
 */
export function startWatchdog(ms: number, lastWords: LastWords): () => void {
  const isSaid = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(`(${watch.toString()})()`, {
    eval: true,
    workerData: { ms, isSaid, ...lastWords },
  });
  worker.unref();
  return () => Atomics.store(isSaid, 0, 1);
}

/** Runs in a thread of its own, as text: it can refer to nothing outside itself. */
function watch(): void {
  const { workerData } = process.getBuiltinModule('node:worker_threads');
  const { appendFileSync, rmSync, writeSync } = process.getBuiltinModule('node:fs');
  const { ms, isSaid, files, line, folder } = workerData as LastWords & { ms: number; isSaid: Int32Array };
  const tryTo = (act: () => void): void => {
    try {
      act();
    } catch {
      // Nothing is left that could be told.
    }
  };
  setTimeout(() => {
    if (Atomics.load(isSaid, 0) === 0) {
      for (const [path, text] of files) tryTo(() => appendFileSync(path, text));
      tryTo(() => writeSync(1, line));
    }
    tryTo(() => rmSync(folder, { recursive: true, force: true }));
    process.kill(process.pid, 'SIGKILL');
  }, ms);
}
