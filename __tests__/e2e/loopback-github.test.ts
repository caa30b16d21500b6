import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { status } from './loopback/faults.ts';
import { routes } from './loopback/routes.ts';
import { addArtifact, addRun, commit, type RunState, sha256 } from './loopback/state.ts';
import { type LoopbackGitHub, startGitHub } from './loopback-github.ts';
import { parseCommands, parseFileCommands, runAction } from './run-action.ts';

let github: LoopbackGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${github.url}/repos/acme/app${path}`, {
    redirect: 'manual',
    ...init,
    headers: { authorization: `Bearer ${github.token}`, ...init.headers },
  });

describe('the loopback API', () => {
  test('wants the token', async () => {
    const answer = await ask('', { headers: { authorization: 'Bearer wrong' } });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ message: 'Bad credentials' });
  });

  test('names the permission that a token lacks', async () => {
    github.revoke('actions=read');
    const answer = await ask('/actions/runs');
    expect(answer.status).toBe(403);
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('actions=read');
    expect((await ask('')).status).toBe(200);
  });

  test('accepts either of two permissions', async () => {
    github.revoke('issues=write');
    const comment = () => ask('/issues/1/comments', { method: 'POST', body: '{"body":"Blocked"}' });
    expect((await comment()).status).toBe(201);
    github.revoke('pull_requests=write');
    expect((await comment()).status).toBe(403);
  });

  test('serves a file as JSON, raw, and not at another ref', async () => {
    const repository = github.repository();
    const first = commit(repository, 'main', { 'a/b.yml': 'old' });
    commit(repository, 'main', { 'a/b.yml': 'new', 'a/c.yml': '' });
    const json = await (await ask(`/contents/a/b.yml?ref=${first}`)).json();
    expect(json).toMatchObject({ type: 'file', encoding: 'base64', size: 3, content: 'b2xk' });
    const raw = { headers: { accept: 'application/vnd.github.raw+json' } };
    expect(await (await ask('/contents/a%2Fb.yml', raw)).text()).toBe('new');
    expect((await ask(`/contents/a/c.yml?ref=${first}`)).status).toBe(404);
    expect(await (await ask('/contents/a')).json()).toHaveLength(2);
  });

  test('gives no content of a file over 1 MiB', async () => {
    commit(github.repository(), 'main', { big: Buffer.alloc(1024 * 1024 + 1) });
    const object = { headers: { accept: 'application/vnd.github.object+json' } };
    expect(await (await ask('/contents/big', object)).json()).toMatchObject({
      encoding: 'none',
      content: '',
    });
    expect((await ask('/contents/big')).status).toBe(403);
  });

  test('pages through a list with Link headers', async () => {
    const run = addRun(github.repository());
    for (let index = 0; index < 5; index++) {
      addArtifact(github.repository(), run, { name: `part-${index}`, content: Buffer.from('x') });
    }
    const seen: string[] = [];
    let next: string | undefined = `${github.url}/repos/acme/app/actions/runs/${run.id}/artifacts?per_page=2`;
    while (next) {
      const answer: Response = await fetch(next, { headers: { authorization: `token ${github.token}` } });
      const page = (await answer.json()) as { total_count: number; artifacts: { name: string }[] };
      expect(page.total_count).toBe(5);
      seen.push(...page.artifacts.map(({ name }) => name));
      next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
    }
    expect(seen).toEqual(['part-0', 'part-1', 'part-2', 'part-3', 'part-4']);
  });

  test('appends the annotations of a check run, at most fifty a request', async () => {
    const send = (method: string, path: string, count: number) => {
      const output = { title: 't', summary: 's', annotations: Array(count).fill({ path: 'a' }) };
      return ask(path, { method, body: JSON.stringify({ name: 'gate', head_sha: 'abc', output }) });
    };
    expect((await send('POST', '/check-runs', 51)).status).toBe(422);
    const { id } = (await (await send('POST', '/check-runs', 50)).json()) as { id: number };
    await send('PATCH', `/check-runs/${id}`, 7);
    expect(github.repository().checkRuns).toMatchObject([{ output: { annotations: { length: 57 } } }]);
  });

  test('fails as often as planned, then answers', async () => {
    github.fail(/GET \/repos/, status(502), 2);
    expect((await ask('')).status).toBe(502);
    expect((await ask('')).status).toBe(502);
    expect((await ask('')).status).toBe(200);
    expect(github.requests).toHaveLength(3);
  });

  test('can reset, truncate and lie about the length', async () => {
    for (const fault of [
      { kind: 'reset' },
      { kind: 'reset-mid-body' },
      { kind: 'truncate' },
      { kind: 'wrong-length', by: 10 },
    ] as const) {
      github.fail(/GET/, fault);
      await expect(ask('').then((answer) => answer.text())).rejects.toThrow();
    }
    expect((await ask('')).status).toBe(200);
  });
});

describe('the loopback artifact storage', () => {
  const content = Buffer.from('PK\x05\x06 not really an archive');

  async function location(expired = false): Promise<Response> {
    const artifact = addArtifact(github.repository(), addRun(github.repository()), {
      name: 'eval-results',
      content,
      expired,
    });
    return ask(`/actions/artifacts/${artifact.id}/zip`);
  }

  test('is another origin that wants a signature and no token', async () => {
    const answer = await location();
    expect(answer.status).toBe(302);
    const address = answer.headers.get('location')!;
    expect(new URL(address).origin).toBe(github.blobUrl);
    expect(github.blobUrl).not.toBe(github.url);
    const body = Buffer.from(await (await fetch(address)).arrayBuffer());
    expect(sha256(body)).toBe(sha256(content));
    expect((await fetch(address, { headers: { authorization: 'Bearer x' } })).status).toBe(400);
    expect((await fetch(address.split('?')[0]!)).status).toBe(403);
  });

  test('answers ranges', async () => {
    const address = (await location()).headers.get('location')!;
    const part = await fetch(address, { headers: { range: 'bytes=0-1' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 0-1/${content.length}`);
    expect(await part.text()).toBe('PK');
  });

  test('has nothing of an expired artifact', async () => {
    expect((await location(true)).status).toBe(410);
  });
});

describe('what GitHub describes', () => {
  const loopback = () =>
    startGitHub().then((started) => Object.assign(started, { run: addRun(started.repository()) }));

  test('is answered to every route, with all that it requires', async () => {
    const run = addRun(github.repository());
    const answer = await (await ask(`/actions/runs/${run.id}`)).json();
    expect(answer).toMatchObject({ id: run.id, check_suite_url: expect.any(String), head_commit: null });
  });

  test.each<[string, (state: RunState) => void, RegExp]>([
    [
      'a value of another type',
      (run) => Object.assign(run, { run_attempt: '1' }),
      /run_attempt must be integer/,
    ],
    [
      'a field that it has not',
      (run) => Object.assign(run, { attempt: 1 }),
      /"additionalProperty":"attempt"/,
    ],
  ])('is missed by %s', async (_what, change, says) => {
    const other = await loopback();
    change(other.run);
    await fetch(`${other.url}/repos/acme/app/actions/runs/${other.run.id}`, {
      headers: { authorization: `Bearer ${other.token}` },
    });
    await expect(other.close()).rejects.toThrow(says);
  });

  test('is missed by a question with a parameter that it has not', async () => {
    const other = await loopback();
    await fetch(`${other.url}/repos/acme/app/actions/runs?brunch=main`, {
      headers: { authorization: `Bearer ${other.token}` },
    });
    await expect(other.close()).rejects.toThrow('/actions/runs has no query parameter brunch');
  });

  test('is kept of every route', () => {
    const kept = JSON.parse(readFileSync('__tests__/fixtures/github-openapi.json', 'utf8'));
    expect(routes.map(({ method, pattern }) => `${method} ${pattern}`)).toEqual(Object.keys(kept.routes));
  });
});

describe('runAction', () => {
  test('gives the entry a runner: inputs, event, files, and no variable of ours', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'near-zero-entry-'));
    const entry = join(folder, 'entry.mjs');
    await writeFile(
      entry,
      `import { appendFileSync, readFileSync } from 'node:fs';
       const { env } = process;
       const answer = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY, {
         headers: { authorization: 'Bearer ' + env['INPUT_GITHUB-TOKEN'] } });
       const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
       appendFileSync(env.GITHUB_OUTPUT, 'decision<<EOF\\nblock\\nnow\\nEOF\\nstatus=' + answer.status + '\\n');
       appendFileSync(env.GITHUB_STEP_SUMMARY, '# ' + event.number + ' ' + readFileSync('a/b.txt', 'utf8'));
       console.log('::error file=a.yml,line=3,title=Too%3A many::50%25 failed%0Ablocked');
       console.log('::add-mask::secret');
       console.error(Object.keys(env).filter((name) => name.startsWith('JEST')).join());
       process.exitCode = 1;`,
    );
    const result = await runAction({ github, entry, payload: { number: 7 }, files: { 'a/b.txt': 'text' } });
    expect(result).toMatchObject({
      code: 1,
      signal: null,
      outputs: { decision: 'block\nnow', status: '200' },
      summary: '# 7 text',
      annotations: [
        {
          level: 'error',
          message: '50% failed\nblocked',
          properties: { file: 'a.yml', line: '3', title: 'Too: many' },
        },
      ],
      masks: ['secret'],
      stderr: '\n',
    });
    expect(github.requests).toMatchObject([{ server: 'api', method: 'GET', path: '/repos/acme/app' }]);
    await result.remove();
    await rm(folder, { recursive: true });
  });

  test('kills what does not end', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'near-zero-entry-'));
    const entry = join(folder, 'entry.mjs');
    await writeFile(entry, 'setInterval(() => {}, 1000);');
    const result = await runAction({ github, entry, timeout: 500 });
    expect(result).toMatchObject({ code: null, signal: 'SIGKILL' });
    await result.remove();
    await rm(folder, { recursive: true });
  });

  test('reads commands and files strictly', () => {
    expect(parseCommands('text ::error::no\n  ::warning::yes')).toMatchObject([
      { level: 'warning', message: 'yes' },
    ]);
    expect(() => parseFileCommands('a<<END\nvalue\n')).toThrow("no line 'END'");
  });
});
