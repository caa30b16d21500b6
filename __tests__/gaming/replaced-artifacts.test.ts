/** Failing results put out of the way, and better ones in their place: the built action is never green on them. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { rateLimit, status } from '../e2e/loopback/faults.ts';
import {
  type ArtifactState,
  addArtifact,
  addJob,
  addRun,
  ENDED,
  type RepositoryState,
  sha256,
} from '../e2e/loopback/state.ts';
import type { ActionResult } from '../e2e/run-action.ts';
import {
  archive,
  expectAllowed,
  expectBlocked,
  logOf,
  startWorld,
  verdictOf,
  type World,
} from '../e2e/world.ts';

const GOOD = archive({ 'refusals.eval': logOf(0) });
const BAD = archive({ 'refusals.eval': logOf(30) });
const INVALID = { refusal: 'invalid' };
const AFTER = '2026-11-02T09:45:00Z';

let world: World;
let app: RepositoryState;
beforeEach(async () => {
  world = await startWorld();
  app = world.github.repository();
});
afterEach(() => world.close());

const upload = (content: Buffer, more: Partial<ArtifactState> = {}, run = world.run) =>
  addArtifact(app, run, { name: 'eval-results', content, ...more });
const remove = ({ id }: ArtifactState) =>
  void app.artifacts.splice(
    app.artifacts.findIndex((one) => one.id === id),
    1,
  );
const gate = (results: string): Promise<ActionResult> => world.gate({ inputs: { results } });
/** What the job with the evals put out of its upload. */
const outputs = ({ id, content }: ArtifactState) => `artifact-id=${id} digest=${sha256(content)}`;

test('the honest artifact is allowed, so that the others are blocked for what they are', async () => {
  const honest = upload(GOOD);
  expectAllowed(await gate(`artifact:eval-results ${outputs(honest)} job=evals`));
});

test('another job deletes the failing artifact and uploads its own by that name', async () => {
  const failing = upload(BAD);
  remove(failing);
  upload(GOOD, { created_at: AFTER });
  addJob(app, world.run, { name: 'cleanup', started_at: ENDED, completed_at: null });
  expectBlocked(await gate(`artifact:eval-results ${outputs(failing)}`), {
    says: /has no artifact \d+ of this name; it has eval-results.*It was deleted/s,
    states: INVALID,
  });
  expectBlocked(await gate('artifact:eval-results job=evals'), {
    says: /when the job evals was not running/,
    states: INVALID,
    codes: ['ambiguous-artifact'],
  });
});

test('the bytes behind the id are others than the job uploaded', async () => {
  const failing = upload(BAD);
  const said = outputs(failing);
  Object.assign(failing, { content: GOOD, digest: `sha256:${sha256(GOOD)}` });
  expectBlocked(await gate(`artifact:eval-results ${said}`), {
    says: /its producer reported/,
    states: INVALID,
    codes: ['digest-mismatch'],
  });
});

test('the storage gives others than GitHub recorded', async () => {
  upload(BAD, { content: GOOD, digest: `sha256:${sha256(BAD)}` });
  expectBlocked(await gate('artifact:eval-results'), {
    says: /GitHub recorded/,
    states: INVALID,
    codes: ['digest-mismatch'],
  });
});

test('a re-run of the evals until one passes', async () => {
  upload(BAD);
  const second = upload(GOOD, { created_at: AFTER });
  Object.assign(world.run, { run_attempt: 2, run_started_at: ENDED });
  for (const source of ['artifact:eval-results*', `artifact:eval-results ${outputs(second)}`]) {
    expectBlocked(await gate(source), {
      says: /several artifacts named eval-results/,
      states: INVALID,
      codes: ['ambiguous-artifact'],
    });
  }
});

test('a passing part uploaded beside failing ones, under a name that the pattern takes', async () => {
  upload(BAD, { name: 'eval-results-1' });
  upload(GOOD, { name: 'eval-results-2' });
  expect((await gate('artifact:eval-results*')).code).toBe(1);
});

test('the results of an older run, while a newer one that fails is under way, has failed, or was not uploaded', async () => {
  upload(GOOD, {}, addRun(app));
  const newer = addRun(app, { status: 'in_progress', conclusion: null });
  const source = 'artifact:eval-results workflow=evals.yml branch=main';
  expectBlocked(await gate(source), {
    says: /is still under way.*an older run is not taken/s,
    states: INVALID,
  });
  Object.assign(newer, { status: 'completed', conclusion: 'failure' });
  expectBlocked(await gate(source), { says: /has no such artifact/, states: INVALID });
  const failing = upload(BAD, {}, newer);
  expectBlocked(await gate(source), { says: /30 failures/, states: { refusal: 'violated' } });
  failing.expired = true;
  expectBlocked(await gate(source), { says: /has expired/, states: INVALID });
});

test('a branch of a fork that is called as ours', async () => {
  upload(BAD, {}, addRun(app));
  upload(GOOD, {}, addRun(app, { event: 'pull_request', head_repository: 'mallory/app' }));
  const result = await gate('artifact:eval-results workflow=evals.yml branch=main');
  expectBlocked(result, { says: /30 failures/, states: { refusal: 'violated' } });
});

test('an upload to a run that has ended', async () => {
  const run = addRun(app);
  remove(upload(BAD, {}, run));
  upload(GOOD, { created_at: AFTER }, run);
  expectBlocked(await gate(`artifact:eval-results run=${run.id}`), {
    says: /after its run had ended/,
    states: INVALID,
    codes: ['ambiguous-artifact'],
  });
});

test.each([
  ['half of it, well-formed on the wire', { kind: 'half-body' }, /GitHub recorded/],
  ['half of it, again and again', { kind: 'truncate' }, /5 attempts/],
] as const)('%s', async (_what, fault, says) => {
  upload(BAD);
  world.github.fail(/actions-results/, fault, 99);
  expectBlocked(await gate('artifact:eval-results'), { says, states: INVALID });
});

test('a list of artifacts that is cut short', async () => {
  for (let index = 0; index < 120; index++) upload(GOOD, { name: `eval-results-${index}` });
  world.github.fail(/artifacts\?per_page=100&page=2|&page=2/, status(404), 99);
  const { code, outputs: said } = await gate('artifact:eval-results*');
  expect({ code, decision: said['decision'] }).toEqual({ code: 1, decision: 'block' });
});

test('GitHub that asks to be left alone for an hour, or for ever', async () => {
  upload(GOOD);
  world.github.fail(/actions\/runs/, rateLimit(Math.floor(Date.now() / 1000) + 3600), 99);
  expectBlocked(await gate('artifact:eval-results'), { says: /the next may start in 3\d\d\d s/ });
});

test('a redirect that would carry the token, or what it opens, to another machine', async () => {
  const heard: string[] = [];
  const thief: Server = createServer((request, response) => {
    heard.push(JSON.stringify(request.headers));
    response.end(GOOD);
  });
  await new Promise<void>((done) => thief.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(thief.address() as AddressInfo).port}/x.zip`;
  try {
    // The API sends for the bytes to somewhere else: no token goes along, and others than were recorded are refused.
    upload(BAD);
    world.github.redirectArtifactsTo(address);
    expectBlocked(await gate('artifact:eval-results'), { says: /GitHub recorded/, states: INVALID });
    expect(heard).toHaveLength(1);
    expect(heard[0]).not.toContain('authorization');
    // The API itself points elsewhere, by a redirect or the next page of a list: nobody goes there.
    world.github.fail(/GET \/repos/, status(301, { location: address }));
    expectBlocked(await gate('artifact:eval-results'), { says: /answered 301/ });
    world.github.fail(/artifacts\?/, { kind: 'headers', headers: { link: `<${address}>; rel="next"` } });
    expectBlocked(await gate('artifact:eval-results'), { says: /The API points to http/ });
    // The storage redirects: its signed address is what opens it.
    world.github.redirectArtifactsTo(undefined);
    world.github.fail(/actions-results/, status(302, { location: address }));
    const result = await gate('artifact:eval-results');
    expectBlocked(result, { says: /redirects to .*which is another origin/, states: INVALID });
    expect(heard).toHaveLength(1);
    expect(`${result.stdout}${result.summary}${JSON.stringify(verdictOf(result))}`).not.toMatch(/sig=/);
  } finally {
    thief.closeAllConnections();
    await new Promise((done) => thief.close(done));
  }
}, 20_000);
