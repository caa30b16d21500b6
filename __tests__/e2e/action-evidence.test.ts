/** Evidence that is absent, damaged, forged or about something else. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { evalLog, seededSamples } from '../generators/inspect.ts';
import { makeZip } from '../generators/zip.ts';
import { status } from './loopback/faults.ts';
import { expectAllowed, expectBlocked, logOf, MODEL, startWorld, verdictOf, type World } from './world.ts';

const INVALID = { refusal: 'invalid' };

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const uploaded = () => world.github.repository().artifacts.at(-1)!;

describe('nothing to judge', () => {
  test('no artifact', async () => {
    expectBlocked(await world.gate(), {
      says: /this run has no such artifact; it has none at all/,
      states: INVALID,
      codes: ['unreadable', 'missing-eval'],
    });
  });

  test('an artifact of another name', async () => {
    world.upload({ 'refusals.eval': logOf(0) }, 'logs');
    expectBlocked(await world.gate(), { says: /it has logs/, states: INVALID });
  });

  test('an empty artifact', async () => {
    world.upload(makeZip({ members: [] }));
    expectBlocked(await world.gate(), { says: /the artifact is empty/, states: INVALID });
  });

  test('an expired artifact', async () => {
    world.upload({ 'refusals.eval': logOf(0) });
    uploaded().expired = true;
    expectBlocked(await world.gate(), { says: /has expired/, states: INVALID });
  });

  test('files that are not there', async () => {
    const result = await world.gate({ inputs: { results: 'logs/*.eval' } });
    expectBlocked(result, { says: /names no file/, states: INVALID });
  });
});

describe('damaged', () => {
  test('a log that is cut off', async () => {
    const log = logOf(0);
    world.upload({ 'refusals.eval': log.subarray(0, log.length / 2) });
    expectBlocked(await world.gate(), { says: /refusals\.eval: /, states: INVALID, codes: ['unreadable'] });
  });

  test('a cut-off log beside one that would do alone', async () => {
    const log = logOf(0);
    world.upload({ 'a.eval': log, 'b.eval': log.subarray(0, log.length / 2) });
    expectBlocked(await world.gate(), { says: /b\.eval: /, states: INVALID, codes: ['unreadable'] });
  });

  test('an artifact that is no archive', async () => {
    world.upload(Buffer.from('not a zip archive'));
    expectBlocked(await world.gate(), { says: /zip archive/, states: INVALID });
  });

  test('a path that leads out of the folder', async () => {
    world.upload({ '../../evil.eval': logOf(0) });
    const result = await world.gate();
    expectBlocked(result, { says: /leads out of its folder/, states: INVALID });
    expect(existsSync(join(result.directory, 'evil.eval'))).toBe(false);
    expect(existsSync(join(result.directory, 'temp', 'evil.eval'))).toBe(false);
  });

  test('an archive that would unpack to much more than it is', async () => {
    const content = Buffer.alloc(64 * 1024 * 1024);
    world.upload(makeZip({ members: [{ name: 'bomb.eval', content, method: 'zstd' }] }));
    expectBlocked(await world.gate(), { says: /bomb\.eval/, states: INVALID });
  });
});

describe('the platform', () => {
  test('answers 500 for ever', async () => {
    github().fail(/actions\/runs\/\d+\/artifacts/, status(500), Number.POSITIVE_INFINITY);
    expectBlocked(await world.gate(), { says: /answered 500 \(5 attempts\)/ });
  });

  test('resets every download half way', async () => {
    world.upload({ 'refusals.eval': logOf(0) });
    github().fail(/GET \/actions-results/, { kind: 'reset-mid-body' }, Number.POSITIVE_INFINITY);
    expectBlocked(await world.gate(), { says: /5 attempts/, states: INVALID, codes: ['unreadable'] });
  });

  test('resets a download once, and then gives all of it', async () => {
    world.upload({ 'refusals.eval': logOf(0) });
    github().fail(/GET \/actions-results/, { kind: 'reset-mid-body' });
    expectAllowed(await world.gate());
  });

  test('refuses for want of a permission', async () => {
    github().revoke('actions=read');
    expectBlocked(await world.gate(), { says: /permissions: \{ actions: read \}/ });
  });

  test('gets the token at its own origin only, and nobody reads it in the log', async () => {
    world.upload({ 'refusals.eval': logOf(0) });
    const result = await world.gate();
    const { requests, token } = github();
    expect(requests.filter(({ server }) => server === 'blob').length).toBeGreaterThan(0);
    for (const { server, headers } of requests) {
      expect(headers['authorization']).toBe(server === 'api' ? `token ${token}` : undefined);
    }
    expect(requests.every(({ method }) => method === 'GET')).toBe(true);
    expect(result.masks).toEqual([token]);
    expect(result.stdout.replace(`::add-mask::${token}`, '')).not.toContain(token);
    expect(`${result.stderr}${result.summary}${JSON.stringify(verdictOf(result))}`).not.toContain(token);
  });

  const github = () => world.github;
});

describe('not what it is taken for', () => {
  test('an artifact with other bytes than GitHub recorded', async () => {
    world.upload({ 'refusals.eval': logOf(0) });
    uploaded().digest = `sha256:${'0'.repeat(64)}`;
    expectBlocked(await world.gate(), {
      says: /GitHub recorded sha256:0/,
      states: INVALID,
      codes: ['digest-mismatch'],
    });
  });

  test('two artifacts of one name', async () => {
    world.upload({ 'refusals.eval': logOf(0) });
    world.upload({ 'refusals.eval': logOf(0) });
    expectBlocked(await world.gate(), {
      says: /several artifacts named eval-results/,
      states: INVALID,
      codes: ['ambiguous-artifact'],
    });
  });

  test('results of another model', async () => {
    world.upload({ 'refusals.eval': logOf(0) });
    const result = await world.gate({ inputs: { subject: 'acme/assistant-2026-10-01' } });
    expectBlocked(result, {
      says: /The results are about acme\/assistant-2026-11-01/,
      states: INVALID,
      codes: ['subject-mismatch'],
    });
    expect(result.outputs).toMatchObject({ subject: 'acme/assistant-2026-10-01' });
  });

  test('results of two models', async () => {
    world.upload({ 'a.eval': logOf(0), 'b.eval': logOf(0, 'acme/assistant-2026-10-01') });
    expectBlocked(await world.gate(), { says: /more than one model/, states: INVALID });
  });

  test('fewer samples than expected', async () => {
    const samples = seededSamples(300, 0).slice(0, 40);
    world.upload({ 'refusals.eval': evalLog({ task: 'refusals', samples, spec: { model: MODEL } }) });
    expectBlocked(await world.gate(), {
      says: /260 of the 300 expected samples/,
      states: { refusal: 'not-demonstrated' },
      codes: ['incomplete'],
    });
  });
});

test('the same artifact named by two sources is fetched once', async () => {
  world.upload({ 'refusals.eval': logOf(0) });
  expectAllowed(await world.gate({ inputs: { results: 'artifact:eval-*\nartifact:eval-results' } }));
  expect(world.github.requests.filter(({ server }) => server === 'blob')).toHaveLength(1);
});
