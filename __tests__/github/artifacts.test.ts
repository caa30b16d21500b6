import { readdir, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fetchArtifact, findArtifacts, provenanceOf } from '../../src/github/artifacts.ts';
import { newestRun, readRun } from '../../src/github/runs.ts';
import { EvidenceError } from '../../src/util/errors.ts';
import { type Fault, status } from '../e2e/loopback/faults.ts';
import {
  type ArtifactState,
  addArtifact,
  addRun,
  CREATED,
  type RunState,
  sha,
  sha256,
} from '../e2e/loopback/state.ts';
import { makeZip } from '../generators/zip.ts';
import { HERE, type Setup, setUp } from './setup.ts';

const ZIP = makeZip({ members: [{ name: 'results.jsonl', content: '{"passed":true}\n'.repeat(50) }] });
let setup: Setup;
let run: RunState;

beforeEach(async () => {
  setup = await setUp();
  run = addRun(setup.github.repository());
});
afterEach(() => setup.close());

const upload = (name: string, more: Partial<ArtifactState> = {}) =>
  addArtifact(setup.github.repository(), run, { name, content: ZIP, ...more });
const read = async ({ id }: ArtifactState) =>
  (await find('*')).artifacts.find((artifact) => artifact.id === id)!;
const find = (pattern: string) => findArtifacts(setup.client, HERE, run.id, pattern);

describe('findArtifacts', () => {
  test('finds those of the name over three pages', async () => {
    for (let index = 0; index < 220; index++) upload(index % 2 ? `eval-results-${index}` : `log-${index}`);
    const { artifacts, ambiguous, names } = await find('eval-results*');
    expect(artifacts).toHaveLength(110);
    expect(artifacts.every(({ name }) => name.startsWith('eval-results-'))).toBe(true);
    expect(ambiguous).toEqual([]);
    expect(names).toHaveLength(220);
    expect(setup.github.requests).toHaveLength(3);
  });

  test('reports several of one name', async () => {
    for (const name of ['a', 'b', 'a', 'a']) upload(name);
    expect(await find('*')).toMatchObject({ ambiguous: ['a'], artifacts: { length: 4 } });
  });

  test('sees the artifacts of its own run only', async () => {
    addArtifact(setup.github.repository(), addRun(setup.github.repository()), { name: 'a', content: ZIP });
    expect(await find('*')).toEqual({ artifacts: [], ambiguous: [], names: [] });
  });

  test('names the permission', async () => {
    setup.github.revoke('actions=read');
    await expect(find('*')).rejects.toMatchObject({
      remedy: 'Add `permissions: { actions: read }` to the job.',
    });
  });
});

describe('fetchArtifact', () => {
  const limits = { maxBytes: 100_000, timeout: 20_000 };

  async function fetchOne(state: ArtifactState, more: object = {}) {
    const artifact = await read(state);
    const { client, http, directory } = setup;
    return fetchArtifact(client, http, HERE, artifact, { directory, ...limits, ...more });
  }

  test('downloads, compares the digest, and shows the token to the API only', async () => {
    const state = upload('eval-results');
    const fetched = await fetchOne(state, { digest: `sha256:${sha256(ZIP)}` });
    expect(fetched).toMatchObject({
      bytes: ZIP.length,
      digest: `sha256:${sha256(ZIP)}`,
      comparedWith: ['github', 'producer'],
    });
    expect((await readFile(fetched.path)).equals(ZIP)).toBe(true);
    const blob = setup.github.requests.filter(({ server }) => server === 'blob');
    expect(blob).toHaveLength(1);
    expect(JSON.stringify(blob)).not.toContain(setup.github.token);
  });

  test('says so when there is no digest to compare', async () => {
    expect(await fetchOne(upload('old', { digest: null }))).toMatchObject({ comparedWith: [] });
  });

  test.each([
    ['GitHub', { digest: `sha256:${'0'.repeat(64)}` }, {}, 'but GitHub recorded sha256:000'],
    ['the producer', {}, { digest: `sha256:${'1'.repeat(64)}` }, 'but its producer reported sha256:111'],
  ])('refuses what differs from %s', async (_name, state, more, message) => {
    await expect(fetchOne(upload('eval-results', state), more)).rejects.toThrow(message);
  });

  test('leaves no file of another digest', async () => {
    const wrong = fetchOne(upload('x', { digest: `sha256:${'0'.repeat(64)}` }));
    await expect(wrong).rejects.toBeInstanceOf(EvidenceError);
    expect(await readdir(setup.directory)).toEqual([]);
  });

  test.each<[string, Fault]>([
    ['server errors', status(503)],
    ['a reset', { kind: 'reset' }],
    ['a reset in mid-body', { kind: 'reset-mid-body' }],
    ['a truncated body', { kind: 'truncate' }],
    ['a wrong length', { kind: 'wrong-length', by: 100 }],
  ])('gets over %s, with a new signed address each time', async (_name, fault) => {
    setup.github.fail(/actions-results/, fault, 2);
    expect(await fetchOne(upload('x'))).toMatchObject({ bytes: ZIP.length, comparedWith: ['github'] });
    const addresses = setup.github.requests.filter(({ server }) => server === 'blob').map(({ path }) => path);
    expect(new Set(addresses).size).toBe(3);
  });

  test('gets over a body that never comes', async () => {
    setup.github.fail(/actions-results/, { kind: 'stall' }, 2);
    expect(await fetchOne(upload('x'), { timeout: 300 })).toMatchObject({ bytes: ZIP.length });
  });

  test('half a body that looks whole does not pass the digest', async () => {
    setup.github.fail(/actions-results/, { kind: 'half-body' });
    await expect(fetchOne(upload('x'))).rejects.toThrow('but GitHub recorded');
  });

  test('gives up in the end and leaves nothing', async () => {
    setup.github.fail(/actions-results/, { kind: 'reset-mid-body' }, 99);
    await expect(fetchOne(upload('x'))).rejects.toThrow('(5 attempts)');
    expect(await readdir(setup.directory)).toEqual([]);
  });

  test.each([
    [403, 'its storage, not GitHub, answered 403'],
    [404, 'has expired'],
  ])('names the artifact where its storage answers %d', async (code, says) => {
    const state = upload('x');
    setup.github.fail(/actions-results/, status(code), 99);
    const error = await fetchOne(state).catch((one: unknown) => one);
    expect(error).toMatchObject({
      source: expect.stringContaining('artifact x'),
      message: expect.stringContaining(says),
    });
  });

  test('tells of one that has expired, in the list or since', async () => {
    await expect(fetchOne(upload('x', { expired: true }))).rejects.toThrow('has expired');
    const state = upload('y');
    setup.github.before(/zip$/, () => {
      state.expired = true;
    });
    await expect(fetchOne(state)).rejects.toThrow('has expired');
  });

  test('refuses one that is too large, by its size and by what comes', async () => {
    await expect(fetchOne(upload('x'), { maxBytes: ZIP.length - 1 })).rejects.toThrow('more than the limit');
    expect(setup.github.requests.every(({ path }) => !path.endsWith('/zip'))).toBe(true);
    const grown = upload('y');
    setup.github.before(/zip$/, () => {
      grown.content = Buffer.alloc(ZIP.length + 1);
    });
    await expect(fetchOne(grown, { maxBytes: ZIP.length })).rejects.toThrow('larger than the limit');
  });

  test.each([
    ['http://169.254.169.254/latest/meta-data/iam?sig=secret', 'metadata'],
    ['file:///etc/passwd', 'not an http or https address'],
  ])('does not go to %s', async (address, message) => {
    setup.github.redirectArtifactsTo(address);
    const error = await fetchOne(upload('x')).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain('secret');
  });
});

describe('provenanceOf', () => {
  test('says where the artifact came from', async () => {
    run.head_repository = 'mallory/app';
    run.event = 'pull_request';
    run.path = '.github/workflows/evals.yml@main';
    const artifact = await read(upload('x'));
    expect(provenanceOf(artifact, await readRun(setup.client, HERE, run.id))).toEqual({
      artifactId: artifact.id,
      artifactDigest: `sha256:${sha256(ZIP)}`,
      repository: 'acme/app',
      runId: run.id,
      runAttempt: 1,
      workflow: '.github/workflows/evals.yml',
      event: 'pull_request',
      headCommit: run.head_sha,
      headBranch: 'main',
      headRepository: 'mallory/app',
      actor: 'octocat',
      createdAt: CREATED,
    });
  });

  test('does not guess the attempt of an artifact from before the latest one', async () => {
    run.run_attempt = 2;
    run.run_started_at = '2026-11-02T11:00:00Z';
    const old = await read(upload('x'));
    const fresh = await read(upload('y', { created_at: '2026-11-02T11:05:00Z' }));
    const itsRun = await readRun(setup.client, HERE, run.id);
    expect(provenanceOf(old, itsRun).runAttempt).toBeNull();
    expect(provenanceOf(fresh, itsRun).runAttempt).toBe(2);
  });

  test('refuses an artifact of another run', async () => {
    const artifact = await read(upload('x'));
    const other = addRun(setup.github.repository());
    const itsRun = await readRun(setup.client, HERE, other.id);
    expect(() => provenanceOf(artifact, itsRun)).toThrow(`belongs to run ${run.id}`);
  });
});

describe('newestRun', () => {
  const newest = () => newestRun(setup.client, HERE, 'evals.yml', 'main');

  test('is the newest on the branch, completed or not', async () => {
    const running = addRun(setup.github.repository(), { status: 'in_progress', conclusion: null });
    addRun(setup.github.repository(), { head_branch: 'other' });
    expect(await newest()).toMatchObject({ id: running.id, completed: false, conclusion: null });
  });

  test("is not a fork's, though its branch has the same name", async () => {
    addRun(setup.github.repository(), {
      event: 'pull_request',
      head_repository: 'mallory/app',
      head_sha: sha('bad'),
    });
    addRun(setup.github.repository(), { event: 'pull_request', head_repository: null });
    expect(await newest()).toMatchObject({ id: run.id, completed: true });
  });

  test('is null where there is none', async () => {
    run.head_branch = 'other';
    expect(await newest()).toBeNull();
  });
});
