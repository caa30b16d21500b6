import { appendFileSync } from 'node:fs';
import type * as Core from '@actions/core';
import { plain } from '../util/plain.ts';
import type { Ending } from './ending.ts';

/**
 * Says how the job ended: once, and synchronously, so that nothing comes between its parts. Whatever ends the job first (a
 * result, an error, a time-out, a signal, the process running dry) is said; all that comes later is ignored.
 */
export class Conclusion {
  readonly #core: typeof Core;
  readonly #summaryFile: string | undefined;
  #ending: Ending | null = null;

  constructor(core: typeof Core, summaryFile: string | undefined) {
    this.#core = core;
    this.#summaryFile = summaryFile;
  }

  get isSaid(): boolean {
    return this.#ending !== null;
  }

  /** @returns false where the job had ended before @throws what `keep` throws, and then nothing is said */
  say(ending: Ending): boolean {
    if (this.#ending !== null) return false;
    ending.keep?.();
    this.#ending = ending;
    for (const [name, value] of Object.entries(ending.outputs))
      this.#tryTo(() => this.#core.setOutput(name, value));
    if (this.#summaryFile) this.#tryTo(() => appendFileSync(this.#summaryFile!, ending.summary));
    for (const { level, message, ...properties } of ending.annotations)
      this.#core[level](message, properties);
    if (ending.log !== undefined) this.#core.info(ending.log);
    return true;
  }

  /** Sets the exit code: the last thing of all, and 0 only where the job succeeds. */
  setExitCode(): void {
    process.exitCode = this.#ending?.succeeds ? 0 : 1;
  }

  /** A full disk takes a report away, never the decision. */
  #tryTo(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.#core.warning(`A report could not be written: ${plain(String(error))}`);
    }
  }
}
