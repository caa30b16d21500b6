import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../src/github/api.ts';
import { githubClient } from '../../src/github/client.ts';
import { PlatformError } from '../../src/util/errors.ts';
import { rateLimit, secondaryRateLimit, status } from '../e2e/loopback/faults.ts';
import { addArtifact, addRun } from '../e2e/loopback/state.ts';
import type { LoopbackGitHub } from '../e2e/loopback-github.ts';
import { HERE, type Setup, setUp } from './setup.ts';

let setup: Setup;
let github: LoopbackGitHub;
let client: GitHubClient;

beforeEach(async () => {
  setup = await setUp();
  ({ github, client } = setup);
});
afterEach(() => setup.close());

const repository = () => client.request('GET /repos/{owner}/{repo}', HERE);
const thrown = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error('it did not throw');
    },
    (error: unknown) => error as PlatformError,
  );

describe('request', () => {
  test('asks the API it was given, with the token and a name', async () => {
    expect(await repository()).toMatchObject({ status: 200, data: { default_branch: 'main' } });
    const { headers } = github.requests[0]!;
    expect(headers['authorization']).toBe(`token ${github.token}`);
    expect(headers['user-agent']).toContain('near-zero');
  });

  test('sends bodies and takes back what was made', async () => {
    const made = await client.request('POST /repos/{owner}/{repo}/issues/{number}/comments', {
      ...HERE,
      number: 3,
      body: 'Blocked: 50 % “bias”',
    });
    expect(made.status).toBe(201);
    expect(github.repository().comments).toMatchObject([{ issue: 3, body: 'Blocked: 50 % “bias”' }]);
  });

  test.each([
    ['server errors', status(502)],
    ['a reset', { kind: 'reset' }],
    ['a reset in mid-body', { kind: 'reset-mid-body' }],
    ['a truncated body', { kind: 'truncate' }],
    ['a body shorter than declared', { kind: 'wrong-length', by: 20 }],
  ] as const)('gets over %s', async (_name, fault) => {
    github.fail(/GET/, fault, 2);
    expect(await repository()).toMatchObject({ status: 200, data: { full_name: 'acme/app' } });
    expect(github.requests).toHaveLength(3);
  });

  test('gets over headers and then nothing', async () => {
    const { url: apiUrl, token } = github;
    const impatient = await githubClient({ apiUrl, token, http: setup.http, timeout: 300 });
    github.fail(/GET/, { kind: 'stall' }, 2);
    expect(await impatient.request('GET /repos/{owner}/{repo}', HERE)).toMatchObject({ status: 200 });
  });

  test('never returns half of an answer that looks whole', async () => {
    github.fail(/GET/, { kind: 'half-body' });
    expect(await thrown(repository())).toBeInstanceOf(PlatformError);
  });

  test('gives up on a server that stays broken, and says so', async () => {
    github.fail(/GET/, status(503), 99);
    const error = await thrown(repository());
    expect(error).toBeInstanceOf(PlatformError);
    expect(error.message).toBe('GET /repos/acme/app: answered 503 (5 attempts)');
  });

  test('waits a minute for a secondary limit that only its text names', async () => {
    const text = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    github.fail(/GET/, status(403, {}, text));
    const before = setup.effects.now();
    expect(await repository()).toMatchObject({ status: 200 });
    expect(setup.effects.now() - before).toBeGreaterThanOrEqual(60_000);

    github.fail(/GET/, status(403, {}, text), 99);
    const error = await thrown(repository());
    expect(error.message).toContain('answered 403: a rate limit');
    expect(`${error.message} ${error.remedy}`).not.toContain('permission');
  });

  test('does not wait where a permission is missing', async () => {
    github.fail(/GET/, status(403, {}, 'Resource not accessible by integration'));
    expect((await thrown(repository())).remedy).toContain('permissions');
    expect(github.requests).toHaveLength(1);
  });

  test('waits for a secondary limit as long as asked', async () => {
    github.fail(/GET/, secondaryRateLimit(13));
    await repository();
    expect(setup.effects.slept).toEqual([13_000]);
  });

  test('waits for a primary limit that ends soon, not for one that ends in an hour', async () => {
    github.fail(/GET/, rateLimit(setup.effects.now() / 1000 + 30));
    await repository();
    expect(setup.effects.slept).toEqual([30_000]);
    github.fail(/GET/, rateLimit(setup.effects.now() / 1000 + 3600));
    expect((await thrown(repository())).message).toContain('the next may start in 3600 s');
  });

  test('names the permission that is missing', async () => {
    github.revoke('actions=read');
    const error = await thrown(
      client.request('GET /repos/{owner}/{repo}/actions/runs/{id}', { ...HERE, id: 1 }),
    );
    expect(error.message).toBe(
      "GitHub answered 403 'Resource not accessible by integration' to GET /repos/acme/app/actions/runs/1",
    );
    expect(error.remedy).toBe('Add `permissions: { actions: read }` to the job.');
    expect(github.requests).toHaveLength(1);
  });

  test('tells of a token that is not accepted, without printing it', async () => {
    client = await githubClient({ apiUrl: github.url, token: 'ghs_wrong', http: setup.http });
    const error = await thrown(repository());
    expect(error.message).toContain("401 'Bad credentials'");
    expect(JSON.stringify({ ...error, message: error.message, stack: error.stack })).not.toContain(
      'ghs_wrong',
    );
  });

  test('returns a status that was expected', async () => {
    const route = 'GET /repos/{owner}/{repo}/contents/{path}';
    const missing = await client.request(route, { ...HERE, path: 'a/b.yml' }, [404]);
    expect(missing.status).toBe(404);
    await expect(client.request(route, { ...HERE, path: 'a/b.yml' })).rejects.toThrow('404');
  });

  test('follows no redirect', async () => {
    github.fail(/GET/, status(301, { location: `${github.blobUrl}/elsewhere` }));
    expect((await thrown(repository())).remedy).toContain('It has moved');
    expect(github.requests.map(({ server }) => server)).toEqual(['api']);
  });

  test('sends no token in the clear to another machine', async () => {
    const open = githubClient({ apiUrl: 'http://ghe.example', token: 'x', http: setup.http });
    await expect(open).rejects.toThrow('not https');
  });

  test('stops when it is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('the gate ran out of time'));
    const late = await githubClient({ apiUrl: github.url, token: github.token, http: setup.http, signal });
    await expect(late.request('GET /repos/{owner}/{repo}', HERE)).rejects.toThrow('the gate ran out of time');
  });
});

describe('list', () => {
  const list = (runId: number, size = 2) =>
    client.list(
      'GET /repos/{owner}/{repo}/actions/runs/{runId}/artifacts',
      { ...HERE, runId, per_page: size },
      'artifacts',
    );

  function runWith(count: number): number {
    const run = addRun(github.repository());
    for (let index = 0; index < count; index++) {
      addArtifact(github.repository(), run, { name: `part-${index}`, content: Buffer.from('x') });
    }
    return run.id;
  }

  test('reads every page, with the token on each', async () => {
    expect(await list(runWith(5))).toHaveLength(5);
    expect(github.requests).toHaveLength(3);
    for (const { headers } of github.requests) expect(headers['authorization']).toBe(`token ${github.token}`);
  });

  test('reads a list without a key', async () => {
    const comments = 'GET /repos/{owner}/{repo}/issues/{number}/comments';
    expect(await client.list(comments, { ...HERE, number: 1 })).toEqual([]);
  });

  test('starts again when the list grows under it', async () => {
    const runId = runWith(4);
    const run = github.repository().runs[0]!;
    github.before(/&page=2/, () => {
      addArtifact(github.repository(), run, { name: 'late', content: Buffer.from('x') });
    });
    expect(await list(runId)).toHaveLength(5);
  });

  test('gives up on a list that never stands still', async () => {
    const runId = runWith(4);
    for (let pass = 0; pass < 3; pass++) {
      github.before(/&page=2/, () => void github.repository().artifacts.pop());
      github.before(/artifacts\?per_page=2$/, () => {
        addArtifact(github.repository(), github.repository().runs[0]!, {
          name: 'x',
          content: Buffer.from('x'),
        });
      });
    }
    await expect(list(runId)).rejects.toThrow('kept changing');
  });

  test('does not take a page that went missing for the end', async () => {
    const runId = runWith(5);
    github.fail(/&page=2/, status(409), 1);
    await expect(list(runId)).rejects.toThrow('409');
  });

  test('does not carry the token to where a Link header points', async () => {
    const link = `<${github.blobUrl}/steal>; rel="next"`;
    const runId = runWith(1);
    github.fail(/artifacts/, { kind: 'headers', headers: { link } });
    await expect(list(runId)).rejects.toThrow(`The API points to ${github.blobUrl}`);
    expect(github.requests.every(({ server }) => server === 'api')).toBe(true);
  });
});
