import { type ChildProcess, spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { PlatformError } from '../util/errors.ts';

type Env = Readonly<Record<string, string | undefined>>;

export interface GitOptions {
  /** An existing folder of its own: the repository is made in it, and it is git's home. */
  readonly directory: string;
  /** A web address or a path. */
  readonly remote: string;
  /** Sent to the remote's address and nowhere else; `null`: none is needed. */
  readonly token: string | null;
  /** What PATH, proxies and certificates are taken from, and nothing else. */
  readonly env: Env;
  /** For one command, in milliseconds. */
  readonly timeout: number;
}

export interface GitResult {
  readonly code: number | null;
  readonly stdout: Buffer;
  /** Without the token, whoever said it. */
  readonly stderr: string;
}

export interface Git {
  /**
   * Runs one git command in the repository and returns how it ended, whatever that is.
   * @throws PlatformError where there is no git, it takes too long, or says more than `maxBytes`
   */
  run(
    args: readonly string[],
    options?: { input?: readonly Uint8Array[]; maxBytes?: number },
  ): Promise<GitResult>;
}

const KEPT = [
  ...['PATH', 'SystemRoot', 'TEMP', 'TMP'],
  ...['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'],
  ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO'],
];

/**
 * Git in a repository of its own, without anything of the machine's: no configuration, hooks, credential helpers or
 * questions. The token travels in the environment, where other users cannot read it, and is in no argument, address or
 * file.
 */
export function openGit({ directory, remote, token, env, timeout }: GitOptions): Git {
  const header = token === null ? null : basic(token);
  const secrets = token === null || header === null ? [] : [token, header];
  const environment = {
    ...Object.fromEntries(KEPT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    ...configured([
      ['core.hooksPath', devNull],
      ['credential.helper', ''],
      ['gc.auto', '0'],
      ['http.followRedirects', 'false'],
      ['http.lowSpeedLimit', '1000'],
      ['http.lowSpeedTime', '60'],
      ['transfer.fsckObjects', 'true'],
      ...(header === null ? [] : [[`http.${remote}.extraHeader`, `Authorization: Basic ${header}`] as const]),
    ]),
    HOME: directory,
    XDG_CONFIG_HOME: directory,
    LC_ALL: 'C',
    GIT_DIR: join(directory, 'ledger.git'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'https:http:file',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
  };
  const redacted = (text: string): string =>
    secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);

  return {
    async run(args, { input = [], maxBytes = 1024 ** 2 } = {}) {
      const child = spawn('git', args, { cwd: directory, env: environment });
      const clock = setTimeout(() => child.kill('SIGKILL'), timeout);
      // A write to a process that has ended is no error of its own: the way it ended says more.
      child.stdin.on('error', () => {});
      for (const part of input) child.stdin.write(part);
      child.stdin.end();
      const [stdout, stderr, ended] = await Promise.all([
        collect(child, 'stdout', maxBytes),
        collect(child, 'stderr', 64 * 1024),
        end(child),
      ]).finally(() => clearTimeout(clock));
      const [command] = args;
      if (stdout === null)
        throw new PlatformError(`git ${command} says more than ${maxBytes} bytes`, 'Begin a new ledger.');
      if (ended.signal !== null) {
        throw new PlatformError(
          `git ${command} was stopped (${ended.signal}), after at most ${timeout / 1000} seconds`,
          'Run the job again; see whether the server is reached from this runner.',
        );
      }
      return { code: ended.code, stdout, stderr: redacted((stderr ?? Buffer.alloc(0)).toString()) };
    },
  };
}

/** A token as git sends it, which is as secret as the token. */
export const basic = (token: string): string => Buffer.from(`x-access-token:${token}`).toString('base64');

/** Configuration of the command alone: it stands in no file. */
function configured(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(pairs.length)],
    ...pairs.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ]);
}

/** All that a stream says; `null` where that is too much, and the process is ended. */
async function collect(
  child: ChildProcess,
  name: 'stdout' | 'stderr',
  maxBytes: number,
): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of child[name]! as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
    else child.kill('SIGKILL');
  }
  return bytes > maxBytes ? null : Buffer.concat(chunks);
}

const end = (child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }> =>
  new Promise((done, fail) => {
    child.on('close', (code, signal) => done({ code, signal }));
    child.on('error', (cause: NodeJS.ErrnoException) =>
      fail(
        new PlatformError(
          cause.code === 'ENOENT'
            ? 'There is no git on this runner, and the ledger is kept on a branch'
            : `git cannot be run: ${cause.message}`,
          'Install git (the runners of GitHub have it), or keep the ledger in a file.',
          { cause },
        ),
      ),
    );
  });
