/** Runs a built program inside the process of the tests: a start costs nothing, and all that a process is given is its own. */
import { Console } from 'node:console';
import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';

export interface Start {
  /** The built file. */
  readonly entry: string;
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a program sees as its process, and what it has done to it so far. */
class Run extends EventEmitter {
  readonly argv: readonly string[];
  readonly env: Record<string, string>;
  readonly stdout = new Captured();
  readonly stderr = new Captured();
  exitCode: number | undefined;
  readonly #ended = Promise.withResolvers<void>();
  readonly ended = this.#ended.promise;

  constructor({ entry, args = [], env }: Start) {
    super();
    this.argv = [real.execPath, entry, ...args];
    const given = Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined);
    this.env = Object.fromEntries(given);
  }

  /** Unlike the real one it returns; nothing of near-zero follows it. */
  exit(code = this.exitCode): void {
    this.exitCode = code;
    this.emit('exit', code ?? 0);
    this.#ended.resolve();
  }
}

class Captured extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

const real = process;
let running: Run | null = null;

/** One object for all runs, since modules that are loaded once keep it: whatever the program has not its own is the real one's. */
const seen = new Proxy(real, {
  get(_, key) {
    if (running !== null && key in running) return own(running, key);
    const value = Reflect.get(real, key);
    return typeof value === 'function' ? value.bind(real) : value;
  },
  set: (_, key, value) => Reflect.set(running ?? real, key, value),
});

function own(run: Run, key: string | symbol): unknown {
  const value = Reflect.get(run, key);
  return typeof value === 'function' ? value.bind(run) : value;
}

let starts = 0;
let before: Promise<unknown> = Promise.resolve();

/** One after the other, since a process has one current directory and one environment. */
export function runInProcess(start: Start): Promise<Ended> {
  const result = before.then(() => runAlone(start));
  before = result.catch(() => {});
  return result;
}

async function runAlone(start: Start): Promise<Ended> {
  const run = new Run(start);
  const outside = { process, console, setTimeout, directory: real.cwd() };
  const timers: NodeJS.Timeout[] = [];
  const timed = (...args: Parameters<typeof setTimeout>): NodeJS.Timeout => {
    const timer = outside.setTimeout(...args);
    timers.push(timer);
    return timer;
  };
  running = run;
  real.chdir(start.cwd);
  Object.assign(globalThis, {
    process: seen,
    console: new Console(run.stdout, run.stderr),
    setTimeout: Object.assign(timed, outside.setTimeout),
  });
  try {
    await Promise.race([import(`${start.entry}?start=${++starts}`).then(() => run.exit()), run.ended]);
  } finally {
    // What would die with a process: the clock of the time-out among them.
    for (const timer of timers) if (!timer.hasRef()) clearTimeout(timer);
    const { directory, ...globals } = outside;
    Object.assign(globalThis, globals);
    real.chdir(directory);
    running = null;
  }
  return { code: run.exitCode ?? 0, stdout: run.stdout.text, stderr: run.stderr.text };
}
