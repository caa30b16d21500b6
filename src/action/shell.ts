import type * as Core from '@actions/core';
import type { Refusal } from '../report/refusal.ts';
import { plain } from '../util/plain.ts';
import { plural } from '../util/words.ts';
import { Conclusion } from './conclusion.ts';
import type { Ending } from './ending.ts';
import { describe, REPORT, refusalOf } from './explain.ts';
import { type InputTable, readInputs, type ValuesOf } from './inputs.ts';
import { type Env, type Job, openJob } from './job.ts';
import { leave, within } from './leave.ts';
import { startWatchdog } from './watchdog.ts';

/** An action, as its shell runs it. */
export interface Action<Inputs extends InputTable> {
  /** "The gate" */
  readonly who: string;
  /** What it is to end with: "a verdict". */
  readonly what: string;
  readonly inputs: Inputs;
  /** @throws PolicyError, EvidenceError or PlatformError, and the job ends as refused */
  run(inputs: ValuesOf<Inputs>, job: Job): Promise<Ending>;
  /** How it ends without a result. `job` is `null` where it ended before there was one. */
  refused(refusal: Refusal, inputs: ValuesOf<Inputs> | null, job: Job | null): Ending;
}

/** How long the last words may take once the job has ended, in milliseconds; together less than ten seconds. */
const TO_PUBLISH = 4000;
const TO_PRINT = 3000;
const TO_BITE = 9000;

/** Every action has these two. */
interface Needed {
  readonly timeout: number;
  readonly githubToken: string;
}

/**
 * Runs an action. The job is red before anything happens, and whatever ends it (a result, an error, a signal, a stray
 * rejection, a promise that nobody keeps, the clock) is said once, in outputs, summary and annotations. The exit code is
 * cleared last.
 */
export async function runAction<Inputs extends InputTable>(action: Action<Inputs>, env: Env): Promise<void> {
  process.exitCode = 1;
  const core = await import('@actions/core');
  await new Shell(action, core, env).run();
}

class Shell<Inputs extends InputTable> {
  readonly #action: Action<Inputs>;
  readonly #core: typeof Core;
  readonly #env: Env;
  readonly #conclusion: Conclusion;
  readonly #ended = new AbortController();
  #inputs: ValuesOf<Inputs> | null = null;
  #job: Job | null = null;
  #calmWatchdog = (): void => {};
  #isInterrupted = false;
  #isLeaving = false;
  /** By `performance.now()`. */
  /** Of what is refused before it has a time-out, nothing but printing is left. */
  #deadline = performance.now();

  constructor(action: Action<Inputs>, core: typeof Core, env: Env) {
    this.#action = action;
    this.#core = core;
    this.#env = env;
    this.#conclusion = new Conclusion(core, env['GITHUB_STEP_SUMMARY']);
  }

  async run(): Promise<void> {
    this.#endWhateverHappens();
    let ending: Ending;
    try {
      this.#inputs = readInputs(this.#action.inputs, this.#env);
      const { timeout, githubToken } = this.#inputs as unknown as Needed;
      this.#startClock(timeout);
      this.#job = await openJob(githubToken, this.#env, this.#core, this.#ended.signal);
      this.#startWatchdog(timeout);
      ending = await this.#action.run(this.#inputs, this.#job);
      if (!this.#say(ending)) return;
    } catch (error) {
      if (this.#isDebugging() && error instanceof Error) this.#core.notice(error.stack ?? '');
      ending = this.#refusal(refusalOf(error, this.#action.who));
      if (!this.#say(ending)) return;
    }
    await ending.publish?.();
    await this.#leave(Math.max(this.#deadline - performance.now(), 0) + TO_PRINT);
  }

  #refusal(refusal: Refusal): Ending {
    return this.#action.refused(refusal, this.#inputs, this.#job);
  }

  #say(ending: Ending): boolean {
    const isFirst = this.#conclusion.say(ending);
    this.#calmWatchdog();
    this.#ended.abort();
    return isFirst;
  }

  /** Ends from outside: refused, unless the job had ended before and only what comes after it is cut off. */
  #interrupt(message: string, remedy: string): void {
    if (this.#isLeaving || this.#isInterrupted) return;
    if (this.#conclusion.isSaid) {
      this.#core.warning(`Cut off after the verdict: ${plain(message)}`);
      void this.#leave(TO_PRINT);
      return;
    }
    this.#isInterrupted = true;
    const ending = this.#refusal({ message, remedy });
    this.#say(ending);
    void within(TO_PUBLISH, Promise.resolve(ending.publish?.())).then(() => this.#leave(TO_PRINT));
  }

  async #leave(ms: number): Promise<void> {
    if (this.#isLeaving) return;
    this.#isLeaving = true;
    this.#job?.close();
    this.#conclusion.setExitCode();
    await leave(ms);
  }

  #endWhateverHappens(): void {
    const { who, what } = this.#action;
    const isBroken = (error: unknown): void => this.#interrupt(`${who} broke: ${describe(error)}`, REPORT);
    process.on('uncaughtException', isBroken);
    process.on('unhandledRejection', isBroken);
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () =>
        this.#interrupt(`The job was stopped (${signal}) before there was ${what}.`, 'Run it again.'),
      );
    }
    const message = `${who} ended without ${what}: something it waited for never came.`;
    process.on('beforeExit', () => this.#interrupt(message, REPORT));
    // Somebody called `process.exit`: what can be said at once is said, and it is no success.
    process.on('exit', () => {
      if (this.#isLeaving) return;
      if (!this.#conclusion.isSaid) this.#say(this.#refusal({ message, remedy: REPORT }));
      this.#job?.close();
      process.exitCode = 1;
    });
  }

  #startClock(ms: number): void {
    this.#deadline = performance.now() + ms;
    const { message, remedy } = this.#tooLong(ms);
    // Unreferenced, so that a job with nothing left to wait for ends at once instead of at the time-out.
    setTimeout(() => this.#interrupt(message, remedy), ms).unref();
  }

  #startWatchdog(ms: number): void {
    const refusal = this.#tooLong(ms);
    const { outputs, summary } = this.#refusal(refusal);
    const text = Object.entries(outputs).map(
      ([name, value]) => `${name}=${value.replace(/[\r\n]+/g, ' ')}\n`,
    );
    const files = [
      [this.#env['GITHUB_OUTPUT'], text.join('')],
      [this.#env['GITHUB_STEP_SUMMARY'], summary],
    ] as const;
    this.#calmWatchdog = startWatchdog(ms + TO_BITE, {
      files: files.flatMap(([path, content]) => (path ? [[path, content] as const] : [])),
      line: `::error title=near-zero::${plain(refusal.message)} → ${plain(refusal.remedy)}\n`,
      folder: this.#job!.directory,
    });
  }

  #tooLong(ms: number): Refusal {
    const message = `${this.#action.who} took longer than its \`timeout\` of ${plural(ms / 1000, 'second')}.`;
    return { message, remedy: 'Raise `timeout`, or find out what is slow.' };
  }

  /** GitHub sets RUNNER_DEBUG where a job is run again with debug logging. */
  #isDebugging(): boolean {
    return Boolean(this.#env['NEAR_ZERO_DEBUG']) || this.#env['RUNNER_DEBUG'] === '1';
  }
}
