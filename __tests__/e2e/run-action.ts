import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInProcess, type Start } from './in-process.ts';
import type { LoopbackGitHub } from './loopback-github.ts';

export interface RunOptions {
  /** The file to run; default `dist/index.js`. */
  readonly entry?: string;
  readonly github: LoopbackGitHub;
  /** By their names in action.yml, such as `policy-ref`. `github-token` is the loopback's unless given. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Default `push`. */
  readonly event?: string;
  /** The event's payload; the repository with its default branch is added where it is missing. */
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly repository?: string;
  /** Default: the head of the default branch, or forty zeros. */
  readonly sha?: string;
  readonly ref?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  /** Written into GITHUB_WORKSPACE before the start. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** Added last; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds until SIGKILL; default 60,000. */
  readonly timeout?: number;
  /** A file of `sabotage/` that is loaded before the entry and breaks what the gate builds on. */
  readonly sabotage?: string;
  /** Is given the process as soon as it runs, to send it a signal. */
  readonly started?: (child: ChildProcess) => void;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** `file`, `line`, `col`, `title` … as far as given. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface ActionResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** What `::add-mask::` hid. */
  readonly masks: readonly string[];
  /** The folder that held workspace and temp; removed by `remove`. */
  readonly directory: string;
  remove(): Promise<void>;
}

/**
 * Runs an action's entry as the runner does: a clean environment, files for outputs and summary. In this process, unless
 * how a process ends is what is tested, or NEAR_ZERO_PROCESSES is set.
 */
export async function runAction(options: RunOptions): Promise<ActionResult> {
  const directory = await mkdtemp(join(tmpdir(), 'near-zero-action-'));
  const at = (name: string) => join(directory, name);
  await Promise.all(['workspace', 'temp'].map((name) => mkdir(at(name))));
  for (const name of ['output', 'summary', 'env', 'path', 'state']) await writeFile(at(name), '');
  for (const [path, content] of Object.entries(options.files ?? {})) {
    await mkdir(join(at('workspace'), path, '..'), { recursive: true });
    await writeFile(join(at('workspace'), path), content);
  }
  await writeFile(at('event.json'), JSON.stringify(payload(options)));

  const start = {
    entry: resolve(ROOT, options.entry ?? 'dist/index.js'),
    env: environment(options, at),
    cwd: at('workspace'),
  };
  const { code, signal, ...printed } = endsAsProcess(options)
    ? await spawned(start, options)
    : { signal: null, ...(await runInProcess(start)) };
  const commands = parseCommands(printed.stdout);
  return {
    code,
    signal,
    ...printed,
    outputs: parseFileCommands(await readFile(at('output'), 'utf8')),
    summary: await readFile(at('summary'), 'utf8'),
    annotations: commands.filter(isAnnotation),
    masks: commands.filter(({ level }) => level === 'add-mask').map(({ message }) => message),
    directory,
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

const ROOT = join(import.meta.dirname, '..', '..');
const SABOTAGE = join(import.meta.dirname, 'sabotage');

/** Whether the run may end by a signal, the clock, a stray rejection or nothing left to do, which only a process can. */
const endsAsProcess = ({ entry = 'dist/', sabotage, started, timeout, inputs }: RunOptions): boolean =>
  !entry.startsWith('dist/') ||
  [sabotage, started, timeout, inputs?.['timeout'], process.env['NEAR_ZERO_PROCESSES']].some(Boolean);

async function spawned({ entry, env, cwd }: Start & { env: Record<string, string> }, options: RunOptions) {
  const sabotage = options.sabotage ? ['--import', join(SABOTAGE, options.sabotage)] : [];
  const child = spawn(process.execPath, [...sabotage, entry], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: options.timeout ?? 60_000,
    killSignal: 'SIGKILL',
  });
  options.started?.(child);
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text) => {
      printed[stream] += text;
    });
  }
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done, fail) => {
    child.on('error', fail).on('close', (...ended) => done(ended));
  });
  return { code, signal, ...printed };
}

const repositoryName = ({ repository, github }: RunOptions) => repository ?? github.repository().fullName;

function payload(options: RunOptions): object {
  const name = repositoryName(options);
  const { defaultBranch, private: hidden } = options.github.repository(name);
  return {
    repository: { full_name: name, default_branch: defaultBranch, private: hidden },
    ...options.payload,
  };
}

/** Nothing of the test's own environment but PATH, as on a fresh runner. */
function environment(options: RunOptions, at: (name: string) => string): Record<string, string> {
  const { github, event = 'push', runId = 1, runAttempt = 1 } = options;
  const repository = repositoryName(options);
  const { defaultBranch, refs } = github.repository(repository);
  const ref = options.ref ?? `refs/heads/${defaultBranch}`;
  const env: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0],
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_SHA: options.sha ?? refs.get(defaultBranch) ?? '0'.repeat(40),
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags)\//, ''),
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: String(runAttempt),
    GITHUB_WORKFLOW: 'Gate',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/gate.yml@${ref}`,
    GITHUB_JOB: 'gate',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKSPACE: at('workspace'),
    RUNNER_TEMP: at('temp'),
    RUNNER_OS: 'Linux',
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary'),
    GITHUB_ENV: at('env'),
    GITHUB_PATH: at('path'),
    GITHUB_STATE: at('state'),
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    ...inputVariables({ 'github-token': github.token, ...options.inputs }),
    ...options.env,
  };
  const set = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(set);
}

/** The runner upper-cases an input's name and turns spaces into underscores; hyphens stay. */
const inputVariables = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );

interface Command {
  readonly level: string;
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

const isAnnotation = (command: Command): command is Annotation =>
  ['error', 'warning', 'notice'].includes(command.level);

/** Reads workflow commands as the runner does: `::name key=value,key=value::message` at the start of a line. */
export function parseCommands(stdout: string): Command[] {
  const commands: Command[] = [];
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const found = /^\s*::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line);
    if (found === null) continue;
    const [, level = '', listed = '', message = ''] = found;
    const pairs = listed.split(',').filter((pair) => pair.includes('='));
    const properties = pairs.map((pair) => {
      const split = pair.indexOf('=');
      return [pair.slice(0, split).trim(), decoded(pair.slice(split + 1), PROPERTY)] as const;
    });
    commands.push({ level, message: decoded(message, MESSAGE), properties: Object.fromEntries(properties) });
  }
  return commands;
}

const MESSAGE: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%25': '%' };
const PROPERTY: Readonly<Record<string, string>> = { ...MESSAGE, '%3A': ':', '%2C': ',' };

const decoded = (text: string, table: Readonly<Record<string, string>>): string =>
  text.replace(/%[0-9A-F]{2}/g, (code) => table[code] ?? code);

/** Reads GITHUB_OUTPUT: `name=value` lines, and `name<<DELIMITER` with lines up to the delimiter. */
export function parseFileCommands(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc) {
      const end = lines.indexOf(heredoc[2]!, index + 1);
      if (end < 0) throw new Error(`GITHUB_OUTPUT: no line '${heredoc[2]}' ends ${heredoc[1]}`);
      outputs[heredoc[1]!] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line !== '') {
      const split = line.indexOf('=');
      if (split < 1) throw new Error(`GITHUB_OUTPUT: cannot read '${line}'`);
      outputs[line.slice(0, split)] = line.slice(split + 1);
    }
  }
  return outputs;
}
