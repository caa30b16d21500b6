/** Where artifacts come from, what binds them, and which credentials go where. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Provenance } from '../../src/model/evidence.ts';
import {
  type ArtifactState,
  addArtifact,
  addJob,
  addRun,
  CREATED,
  ENDED,
  type RepositoryState,
  type RunState,
  sha,
  sha256,
} from './loopback/state.ts';
import type { ActionResult, RunOptions } from './run-action.ts';
import { archive, expectAllowed, expectBlocked, logOf, startWorld, verdictOf, type World } from './world.ts';

const GOOD = archive({ 'refusals.eval': logOf(0) });
const BAD = archive({ 'refusals.eval': logOf(30) });
const INVALID = { refusal: 'invalid' };
const LATER = '2026-11-02T09:41:00Z';

let world: World;
let app: RepositoryState;
let evals: RepositoryState;
beforeEach(async () => {
  world = await startWorld({ github: { repositories: ['acme/app', 'acme/evals'] } });
  app = world.github.repository();
  evals = world.github.repository('acme/evals');
});
afterEach(() => world.close());

const upload = (content = GOOD, more: Partial<ArtifactState> = {}, run = world.run, repository = app) =>
  addArtifact(repository, run, { name: 'eval-results', content, ...more });
const gate = (results: string, options: Omit<RunOptions, 'github'> = {}): Promise<ActionResult> =>
  world.gate({ inputs: { results }, ...options });
const provenanceIn = (result: ActionResult): Provenance => verdictOf(result).evidence[0]!.provenance;
const asked = () => world.github.requests.map(({ method, path }) => `${method} ${path}`);
/** Tokens that were sent to a path. */
const tokensAt = (path: RegExp) =>
  new Set(
    world.github.requests.filter((one) => path.test(one.path)).map(({ headers }) => headers['authorization']),
  );

describe('bound to what the producing job says', () => {
  const bound = ({ id, content }: ArtifactState, digest = sha256(content)) =>
    `artifact:eval-results artifact-id=${id} digest=${digest}`;

  test('by id and digest, as upload-artifact puts them out and as the API does', async () => {
    const artifact = upload();
    const result = await gate(bound(artifact));
    expectAllowed(result);
    expect(result.stdout).toContain('as GitHub recorded and its producer reported it');
    expectAllowed(await gate(bound(artifact, `sha256:${sha256(GOOD).toUpperCase()}`)));
  });

  test('as examples/workflows/bound.yml does', async () => {
    const { jobs } = parse(readFileSync('examples/workflows/bound.yml', 'utf8'));
    const { outputs } = jobs.evals;
    expect(outputs['artifact-id']).toContain(' steps.upload.outputs.artifact-id ');
    expect(outputs['digest']).toContain(' steps.upload.outputs.artifact-digest ');
    const { id } = upload();
    const uploaded: Record<string, string> = { 'artifact-id': String(id), digest: sha256(GOOD) };
    const line = (values: Record<string, string>): string =>
      jobs.gate.steps[0].with.results.replaceAll(
        /\$\{\{ needs\.evals\.outputs\.([\w-]+) \}\}/g,
        (_all: string, name: string) => values[name] ?? '',
      );
    expectAllowed(await gate(line(uploaded)));
    expectBlocked(await gate(line({ ...uploaded, digest: '1'.repeat(64) })), {
      says: /its producer reported/,
      states: INVALID,
    });
    // The job ended before it uploaded anything.
    expectBlocked(await gate(line({})), { says: /`artifact-id=` of a source is empty/ });
  });

  test('takes nothing but that artifact', async () => {
    upload(BAD, { name: 'eval-results-other' });
    const { id } = upload();
    expectAllowed(await gate(`artifact:eval-results* artifact-id=${id}`));
    expect(asked().filter((line) => line.startsWith('GET /actions-results/'))).toHaveLength(1);
  });

  test('of another digest', async () => {
    expectBlocked(await gate(bound(upload(), '0'.repeat(64))), {
      says: /its producer reported sha256:0000/,
      states: INVALID,
      codes: ['digest-mismatch'],
    });
  });

  test('of another digest, where another source has fetched it already', async () => {
    const artifact = upload();
    expectBlocked(await gate(`artifact:eval-*\n${bound(artifact, '0'.repeat(64))}`), {
      says: /its producer reported sha256:0000/,
      states: INVALID,
      codes: ['digest-mismatch'],
    });
    expect(asked().filter((line) => line.startsWith('GET /actions-results/'))).toHaveLength(1);
  });

  test('that is gone, though another has its name', async () => {
    const { id } = upload(BAD);
    app.artifacts.length = 0;
    upload();
    expectBlocked(await gate(`artifact:eval-results artifact-id=${id}`), {
      says: new RegExp(
        `this run has no artifact ${id} of this name; it has eval-results.*It was deleted`,
        's',
      ),
      states: INVALID,
    });
  });

  test('beside one of an earlier attempt, whose results are not passed over', async () => {
    upload(BAD);
    expectBlocked(await gate(bound(upload())), {
      says: /this run has several artifacts named eval-results/,
      states: INVALID,
      codes: ['ambiguous-artifact'],
    });
  });

  test('by a digest alone, where only one has the name', async () => {
    upload();
    expectAllowed(await gate(`artifact:eval-results digest=${sha256(GOOD)}`));
    upload(GOOD, { name: 'eval-results-2' });
    expectBlocked(await gate(`artifact:eval-results* digest=${sha256(GOOD)}`), {
      says: /`digest=` is of one artifact, and this run has 2 of this name/,
      states: INVALID,
    });
  });
});

describe('made by a job', () => {
  test('while it ran', async () => {
    addJob(app, world.run, { name: 'gate', started_at: ENDED, completed_at: null });
    upload();
    expectAllowed(await gate('artifact:eval-results job=evals'));
    expect(asked()).toContain(
      `GET /repos/acme/app/actions/runs/${world.run.id}/jobs?per_page=100&filter=all`,
    );
  });

  test('after it had ended', async () => {
    upload(GOOD, { created_at: LATER });
    expectBlocked(await gate('artifact:eval-results job=evals'), {
      says: /was uploaded at 2026-11-02T09:41:00Z, when the job evals was not running/,
      states: INVALID,
      codes: ['ambiguous-artifact'],
    });
  });

  test('that the run does not have', async () => {
    upload();
    expectBlocked(await gate('artifact:eval-results job=evil'), {
      says: /its run has no job evil; it has evals/,
      states: INVALID,
    });
  });
});

describe('of another run', () => {
  test('named by its id', async () => {
    const run = addRun(app, { event: 'schedule', actor: 'nightly', head_sha: sha('nightly') });
    const { id } = upload(GOOD, {}, run);
    upload(BAD);
    const result = await gate(`artifact:eval-results run=${run.id}`);
    expectAllowed(result);
    expect(provenanceIn(result)).toEqual({
      artifactId: id,
      artifactDigest: `sha256:${sha256(GOOD)}`,
      repository: 'acme/app',
      runId: run.id,
      runAttempt: 1,
      workflow: '.github/workflows/evals.yml',
      event: 'schedule',
      headCommit: sha('nightly'),
      headBranch: 'main',
      headRepository: 'acme/app',
      actor: 'nightly',
      createdAt: CREATED,
    });
    const commit = sha('nightly').slice(0, 7);
    expect(result.summary).toContain(
      `from artifact ${id} of run ${run.id} of acme/app (.github/workflows/evals.yml, schedule, commit ${commit})`,
    );
    expect(result.stdout).toContain(`sha256:${sha256(GOOD)}, as GitHub recorded it`);
  });

  test('that there is not', async () => {
    const result = await gate('artifact:eval-results run=1');
    expectBlocked(result, {
      says: /answered 404 'Not Found' to GET \/repos\/acme\/app\/actions\/runs\/1\b.*It does not exist/s,
    });
  });

  test('that has not ended', async () => {
    const run = addRun(app, { status: 'in_progress', conclusion: null });
    upload(GOOD, {}, run);
    expectBlocked(await gate(`artifact:eval-results run=${run.id}`), {
      says: new RegExp(`run ${run.id} is still under way, so that its results may not be all`),
      states: INVALID,
    });
    expectAllowed(await gate(`artifact:eval-results run=${upload(GOOD).runId}`));
  });

  test('that has no such artifact', async () => {
    const run = addRun(app);
    upload(GOOD, { name: 'logs' }, run);
    expectBlocked(await gate(`artifact:eval-results run=${run.id}`), {
      says: new RegExp(`run ${run.id} has no such artifact; it has logs`),
      states: INVALID,
    });
  });

  test.each([
    ['in the list', (state: ArtifactState) => Object.assign(state, { expired: true })],
    [
      'between list and download',
      (state: ArtifactState) =>
        world.github.before(/\/zip$/, () => {
          state.expired = true;
        }),
    ],
  ])('that has expired %s', async (_when, expire) => {
    const run = addRun(app);
    expire(upload(GOOD, {}, run));
    expectBlocked(await gate(`artifact:eval-results run=${run.id}`), {
      says: /has expired: GitHub has deleted it/,
      states: INVALID,
    });
  });

  test('on the second page of its artifacts', async () => {
    const run = addRun(app);
    for (let part = 0; part < 120; part++) upload(GOOD, { name: `trace-${part}` }, run);
    upload(GOOD, {}, run);
    expectAllowed(await gate(`artifact:eval-results run=${run.id}`));
    expect(asked().filter((line) => line.includes(`/runs/${run.id}/artifacts`))).toHaveLength(2);
  });

  test('that was uploaded after it had ended', async () => {
    const run = addRun(app);
    upload(GOOD, { created_at: LATER }, run);
    expectBlocked(await gate(`artifact:eval-results run=${run.id}`), {
      says: /was uploaded at 2026-11-02T09:41:00Z, after its run had ended/,
      states: INVALID,
      codes: ['ambiguous-artifact'],
    });
  });
});

describe('of the newest run of a workflow', () => {
  const NEWEST = 'artifact:eval-results workflow=evals.yml branch=main';

  test('whatever it concluded, and of which branch is said', async () => {
    upload(GOOD, {}, addRun(app));
    const failed = addRun(app, { conclusion: 'failure' });
    upload(BAD, {}, failed);
    upload(GOOD, {}, addRun(app, { head_branch: 'other' }));
    const result = await gate(NEWEST);
    expectBlocked(result, { says: /30 failures/, states: { refusal: 'violated' } });
    expect(provenanceIn(result).runId).toBe(failed.id);
    expect(result.stdout).toContain(`run ${failed.id} is the newest of evals.yml on main (failure)`);
  });

  test('on the default branch, unless one is named', async () => {
    app.defaultBranch = 'trunk';
    upload(GOOD, {}, addRun(app, { head_branch: 'trunk' }));
    upload(BAD, {}, addRun(app, { head_branch: 'main' }));
    expectAllowed(await gate('artifact:eval-results workflow=.github/workflows/evals.yml'));
  });

  test.each(['queued', 'in_progress', 'waiting'] as const)(
    'which is %s: an older one is not taken',
    async (status) => {
      upload(GOOD, {}, addRun(app));
      const { id } = addRun(app, { status, conclusion: null });
      expectBlocked(await gate(NEWEST), {
        says: new RegExp(`run ${id}, the newest of evals\\.yml on main, is still under way`),
        states: INVALID,
      });
    },
  );

  test('which is a fork’s: passed over', async () => {
    const own = addRun(app);
    upload(GOOD, {}, own);
    upload(BAD, {}, addRun(app, { event: 'pull_request', head_repository: 'mallory/app' }));
    const result = await gate(NEWEST);
    expectAllowed(result);
    expect(provenanceIn(result).runId).toBe(own.id);
  });

  test('which is the gate’s own', async () => {
    world.run.head_branch = 'main';
    expectBlocked(await gate(NEWEST), { says: /is this one.*leave `workflow=` out/s, states: INVALID });
  });

  test('of which there is none', async () => {
    expectBlocked(await gate(NEWEST), { says: /there is no run of evals\.yml on main/, states: INVALID });
    expectBlocked(await gate('artifact:eval-results workflow=nightly.yml'), { says: /answered 404/ });
  });
});

describe('of another repository', () => {
  let run: RunState;
  beforeEach(() => {
    evals.private = true;
    run = addRun(evals);
    upload(GOOD, {}, run, evals);
  });

  test('with a token of its own, which goes nowhere else', async () => {
    const token = world.github.grant('acme/evals');
    const result = await gate(`artifact:eval-results run=${run.id} repo=acme/evals auth=bearer:EVALS_TOKEN`, {
      env: { EVALS_TOKEN: token },
    });
    expectAllowed(result);
    expect(provenanceIn(result)).toMatchObject({ repository: 'acme/evals', runId: run.id });
    expect(tokensAt(/^\/repos\/acme\/evals/)).toEqual(new Set([`token ${token}`]));
    expect(tokensAt(/^\/repos\/acme\/app/)).toEqual(new Set([`token ${world.github.token}`]));
    expect(tokensAt(/^\/actions-results/)).toEqual(new Set([undefined]));
    expect(result.masks).toEqual([world.github.token, token]);
    expect(result.stdout.replaceAll(/::add-mask::.*/g, '')).not.toContain(token);
  });

  test('the newest run there', async () => {
    const result = await gate(
      'artifact:* workflow=evals.yml branch=main repo=acme/evals auth=bearer:EVALS_TOKEN',
      {
        env: { EVALS_TOKEN: world.github.grant('acme/evals') },
      },
    );
    expectAllowed(result);
    expect(result.stdout).toContain('the newest of evals.yml on main of acme/evals');
  });

  test('with the token of the job, which sees public ones alone', async () => {
    const source = `artifact:eval-results run=${run.id} repo=acme/evals`;
    expectBlocked(await gate(source), {
      says: /answered 404.*A job's token sees its own repository and public ones/s,
    });
    evals.private = false;
    expectAllowed(await gate(source));
  });

  test('with a token that may not see it, or is no longer good', async () => {
    const source = `artifact:eval-results run=${run.id} repo=acme/evals auth=bearer:EVALS_TOKEN`;
    expectBlocked(await gate(source, { env: { EVALS_TOKEN: world.github.grant('acme/other') } }), {
      says: /answered 404.*See that the token in EVALS_TOKEN may see it/s,
    });
    const stale = await gate(source, { env: { EVALS_TOKEN: 'ghs_stale' } });
    expectBlocked(stale, { says: /Bad credentials.*The token in EVALS_TOKEN is not valid/s });
    expect(`${stale.summary}${stale.stdout.replaceAll(/::add-mask::.*/g, '')}`).not.toContain('ghs_stale');
  });
});

describe('what GitHub says of bytes', () => {
  test('no digest: so it is said, and recorded', async () => {
    upload(GOOD, { digest: null });
    const result = await gate('artifact:eval-results');
    expectAllowed(result);
    expect(result.stdout).toContain('GitHub recorded no digest, so nobody can tell');
    expect(result.summary).toContain(', which has no digest');
    expect(provenanceIn(result)).toMatchObject({ artifactDigest: null, artifactId: app.artifacts[0]!.id });
  });

  test('no digest, and the producer’s is another', async () => {
    upload(GOOD, { digest: null });
    expectBlocked(await gate(`artifact:eval-results digest=${'0'.repeat(64)}`), {
      says: /its producer reported/,
      states: INVALID,
      codes: ['digest-mismatch'],
    });
  });

  test('a file that was uploaded without an archive around it', async () => {
    upload(logOf(0), { name: 'refusals.eval', type: 'application/octet-stream' });
    const result = await gate('artifact:refusals.eval');
    expectAllowed(result);
    expect(verdictOf(result).evidence[0]).toMatchObject({ name: 'refusals.eval', samples: 300 });
  });

  test.each([true, false])(
    'a storage that offers ranges (%s) is asked for the whole all the same',
    async (ranges) => {
      const other = await startWorld({ github: { ranges } });
      try {
        other.upload(GOOD);
        expectAllowed(await other.gate());
        const blob = other.github.requests.filter(({ server }) => server === 'blob');
        expect(blob.map(({ headers }) => headers['range'])).toEqual([undefined]);
      } finally {
        await other.close();
      }
    },
  );
});

describe('GitHub elsewhere', () => {
  test.each(['https://acme.ghe.com', 'http://github.localhost'])('%s has artifacts', async (server) => {
    upload();
    expectAllowed(await gate('artifact:eval-results', { env: { GITHUB_SERVER_URL: server } }));
  });

  test('Enterprise Server has none that can be told apart, and files do as well', async () => {
    upload();
    const env = { GITHUB_SERVER_URL: 'https://git.acme.dev', GITHUB_API_URL: `${world.github.url}/api/v3` };
    expectBlocked(await gate('artifact:eval-results', { env }), {
      says: /GitHub Enterprise Server \(git\.acme\.dev\) has no artifacts that can be told from one another/,
      states: INVALID,
    });
    expect(asked().some((line) => line.includes('/artifacts'))).toBe(false);
    expectAllowed(await gate('logs', { env, files: { 'logs/a.eval': logOf(0) } }));
    expect(asked().every((line) => line.startsWith('GET /api/v3/repos/acme/app/'))).toBe(true);
  });
});

test.each([
  ['run=1 workflow=evals.yml', /has `run=` and `workflow=`/],
  ['branch=main', /has `branch=` and no `workflow=`/],
  ['repo=acme/evals', /has `repo=` and no run of it/],
  ['repo=evals run=1', /`repo=` is 'evals', which is not owner\/name/],
  ['run=latest', /`run=` is no number/],
  ['artifact-id=12x', /`artifact-id=` is no number/],
  ['artifact-id=', /`artifact-id=` of a source is empty.*the output of a job/s],
  ['digest=md5:12', /`digest=` is no SHA-256/],
  ['workflow=../evals.yml', /`workflow=` is no file of \.github\/workflows/],
  ['auth=basic:USER:PASSWORD', /`auth=` of this source is not bearer:ENV/],
  ['auth=bearer:ghs_secret', /does not name an environment variable/],
  ['auth=bearer:NOT_SET', /The environment variable NOT_SET/],
])('refused: %s', async (options, says) => {
  upload();
  const result = await gate(`artifact:eval-results ${options}`);
  expectBlocked(result, { says });
  expect(`${result.stdout}${result.summary}`).not.toContain('ghs_secret');
  expect(asked().some((line) => line.includes('/artifacts'))).toBe(false);
});
