/** A bare repository behind git's own smart HTTP on the loopback interface, as GitHub has it. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface GitServer {
  /** For GITHUB_SERVER_URL. */
  readonly url: string;
  /** The address of the repository. */
  readonly remote: string;
  /** Its path on disk. */
  readonly path: string;
  /** Whether the token may only read, as with `contents: read`. */
  readOnly: boolean;
  /** Requests as `METHOD path`, and what they brought as Authorization. */
  readonly requests: { readonly line: string; readonly authorization: string | undefined }[];
  /** Runs git in the repository. */
  git(...args: readonly string[]): string;
  /** Lines of the ledger on a branch. */
  lines(branch?: string): string[];
  /** Puts a ledger of these lines on a branch in place of what is there, as a forced push does. */
  replace(lines: readonly string[], branch?: string): void;
  /** Has the server refuse every push with these words, as a rule of a branch does. */
  decline(words: string): void;
  close(): Promise<void>;
}

export const LEDGER = 'near-zero-ledger';

/** @param token what must be brought; `null`: anyone may read and write */
export async function startGitServer(token: string | null, name = 'acme/app'): Promise<GitServer> {
  const root = mkdtempSync(join(tmpdir(), 'near-zero-git-'));
  const path = join(root, `${name}.git`);
  mkdirSync(path, { recursive: true });
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: path, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  git('init', '--quiet', '--bare');
  git('config', 'http.receivepack', 'true');
  git('config', 'receive.autogc', 'false');
  const expected = token && `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const requests: GitServer['requests'] = [];

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const { authorization } = request.headers;
    requests.push({ line: `${request.method} ${request.url}`, authorization });
    if (expected !== null && authorization !== expected) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
      return;
    }
    const [pathname = '', query = ''] = (request.url ?? '').split('?');
    if (server.readOnly && /git-receive-pack/.test(request.url ?? '')) {
      response.writeHead(403).end('Permission to acme/app.git denied to github-actions[bot].');
      return;
    }
    const header = (key: string): string => String(request.headers[key] ?? '');
    const child = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env['PATH'],
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        REQUEST_METHOD: request.method,
        PATH_INFO: pathname.replace(name, `${name}.git`).replace('.git.git', '.git'),
        QUERY_STRING: query,
        CONTENT_TYPE: header('content-type'),
        HTTP_CONTENT_ENCODING: header('content-encoding'),
        HTTP_GIT_PROTOCOL: header('git-protocol'),
        REMOTE_USER: 'github-actions',
        REMOTE_ADDR: '127.0.0.1',
      },
    });
    child.stdin.on('error', () => {});
    request.pipe(child.stdin);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', () => {
      const whole = Buffer.concat(chunks);
      const end = whole.indexOf('\r\n\r\n');
      const head = whole.subarray(0, Math.max(0, end)).toString().split('\r\n');
      const headers = head.map((line) => line.split(/: (.*)/s) as [string, string]);
      const status = headers.find(([key]) => key === 'Status')?.[1];
      response.writeHead(
        status === undefined ? 200 : Number.parseInt(status, 10),
        Object.fromEntries(headers.filter(([key]) => key !== 'Status' && key !== '')),
      );
      response.end(whole.subarray(end + 4));
    });
  }

  const http = createServer(serve);
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  // Artifacts are only taken where the server is GitHub's own, or one of this name, which is always the loopback.
  const url = `http://github.localhost:${(http.address() as AddressInfo).port}`;
  const filesOf = (branch: string): string[] => git('ls-tree', '--name-only', branch).split('\n');
  const server: GitServer = {
    url,
    remote: `${url}/${name}`,
    path,
    readOnly: false,
    requests,
    git,
    lines: (branch = LEDGER) =>
      filesOf(branch)
        .filter((file) => /^ledger-/.test(file))
        .flatMap((file) => git('show', `${branch}:${file}`).split('\n').slice(0, -1)),
    replace(lines, branch = LEDGER) {
      const file = join(root, 'ledger.jsonl');
      writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
      const blob = git('hash-object', '-w', file).trim();
      const tree = execFileSync('git', ['mktree'], {
        cwd: path,
        input: `100644 blob ${blob}\tledger-000000.jsonl\n`,
        encoding: 'utf8',
      }).trim();
      const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
      const commit = git(...identity, 'commit-tree', '-m', 'Rewrite', tree).trim();
      git('update-ref', `refs/heads/${branch}`, commit);
    },
    decline(words) {
      const hook = join(path, 'hooks', 'pre-receive');
      mkdirSync(join(path, 'hooks'), { recursive: true });
      writeFileSync(hook, `#!/bin/sh\necho '${words}' >&2\nexit 1\n`, { mode: 0o755 });
    },
    close: async () => {
      const closed = new Promise((done) => http.close(done));
      http.closeAllConnections();
      await closed;
      rmSync(root, { recursive: true, force: true });
    },
  };
  return server;
}
