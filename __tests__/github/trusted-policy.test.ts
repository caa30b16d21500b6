import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitHubContext } from '../../src/github/context.ts';
import { policyRef, readPolicy } from '../../src/github/trusted-policy.ts';
import { PlatformError } from '../../src/util/errors.ts';
import { commit, sha } from '../e2e/loopback/state.ts';
import { HERE, type Setup, setUp } from './setup.ts';

const PATH = '.github/near-zero.yml';

function context(event: string, more: Partial<GitHubContext> = {}): GitHubContext {
  return {
    repository: HERE,
    event,
    sha: sha('merge'),
    ref: 'refs/pull/7/merge',
    runId: 1,
    runAttempt: 1,
    apiUrl: 'https://api.github.com',
    serverUrl: 'https://github.com',
    workspace: '/w',
    tempDirectory: '/t',
    defaultBranch: 'main',
    pullRequest: { number: 7, headSha: sha('head'), baseRef: 'main', baseSha: sha('base'), fork: true },
    ...more,
  };
}

describe('policyRef', () => {
  test.each(['pull_request', 'pull_request_target'])('reads the base of a %s', (event) => {
    expect(policyRef(context(event), { policy: PATH })).toEqual({
      repository: HERE,
      path: PATH,
      ref: 'heads/main',
      because: 'base',
    });
  });

  test('reads the base branch of a merge group, not the pull requests queued before it', () => {
    const { pullRequest: _none, ...rest } = context('merge_group');
    const mergeGroup = { headSha: sha('head'), baseSha: sha('group base'), baseRef: 'refs/heads/main' };
    expect(policyRef({ ...rest, mergeGroup }, { policy: PATH })).toMatchObject({
      ref: 'heads/main',
      because: 'base',
    });
  });

  test.each([
    'push',
    'workflow_dispatch',
    'schedule',
    'deployment',
    'workflow_run',
    'pull_request_review',
    'release',
  ])('reads the default branch on %s', (event) => {
    expect(policyRef(context(event), { policy: PATH })).toMatchObject({
      ref: 'heads/main',
      because: 'default-branch',
    });
  });

  test('takes policy-ref, and a central policy at its ref', () => {
    expect(policyRef(context('push'), { policy: PATH, policyRef: 'v1' })).toMatchObject({
      ref: 'v1',
      because: 'input',
    });
    expect(policyRef(context('pull_request'), { policy: 'acme/policies/ai/gate.yml@release/1@x' })).toEqual({
      repository: { owner: 'acme', repo: 'policies' },
      path: 'ai/gate.yml',
      ref: 'release/1@x',
      because: 'central',
    });
  });

  test.each([
    '../x.yml',
    '/x.yml',
    'a//b',
    'a/./b',
    'a\\b',
    '',
    'a\0b',
    'acme/policies@v1',
    'acme/policies/x.yml@',
  ])('refuses %j', (policy) => {
    expect(() => policyRef(context('push'), { policy })).toThrow(PlatformError);
  });

  test('refuses two refs', () => {
    const both = { policy: 'acme/policies/x.yml@v1', policyRef: 'v2' };
    expect(() => policyRef(context('push'), both)).toThrow('so does policy-ref');
  });
});

describe('readPolicy', () => {
  let setup: Setup;
  beforeEach(async () => {
    setup = await setUp();
  });
  afterEach(() => setup.close());

  const read = (ref: string | undefined, path = PATH, repository = HERE) =>
    readPolicy(setup.client, { repository, path, ref, because: 'base' });

  test('reads the version that is asked for, not the newest', async () => {
    const old = commit(setup.github.repository(), 'main', { [PATH]: 'limit: 0 # bißchen' });
    const head = commit(setup.github.repository(), 'main', { [PATH]: 'limit: 100' });
    expect(await read(old)).toEqual({
      found: true,
      text: 'limit: 0 # bißchen',
      repository: 'acme/app',
      path: PATH,
      ref: old,
      sha: old,
    });
    expect(await read('main')).toMatchObject({ text: 'limit: 100', ref: 'main', sha: head });
  });

  test('asks for the default branch when the event does not name it', async () => {
    setup.github.repository().defaultBranch = 'trunk';
    commit(setup.github.repository(), 'trunk', { [PATH]: 'here' });
    expect(await read(undefined)).toMatchObject({ text: 'here', ref: 'heads/trunk' });
  });

  test('a tag of the same name does not stand for the default branch', async () => {
    const { tags } = setup.github.repository();
    commit(setup.github.repository(), 'main', { [PATH]: 'strict' });
    tags.set('main', commit(setup.github.repository(), 'attack', { [PATH]: 'loose' }));
    expect(await readPolicy(setup.client, policyRef(context('push'), { policy: PATH }))).toMatchObject({
      text: 'strict',
    });
    expect(await read(undefined)).toMatchObject({ text: 'strict' });
    expect(await read('main')).toMatchObject({ text: 'loose' });
  });

  test('reads what it resolved, even if the branch moves in between', async () => {
    const before = commit(setup.github.repository(), 'main', { [PATH]: 'strict' });
    setup.github.before(
      /contents/,
      () => void commit(setup.github.repository(), 'main', { [PATH]: 'loose' }),
    );
    expect(await read('main')).toMatchObject({ text: 'strict', sha: before });
  });

  test('answers that there is none', async () => {
    const base = commit(setup.github.repository(), 'main', { 'README.md': 'x' });
    expect(await read(base)).toEqual({
      found: false,
      repository: 'acme/app',
      path: PATH,
      ref: base,
      sha: base,
    });
  });

  test('a ref that is not there is not a policy that is not there', async () => {
    await expect(read('gone')).rejects.toThrow("acme/app has no branch, tag or commit 'gone'");
  });

  test('nor is a repository that the token cannot see', async () => {
    await expect(read('main', PATH, { owner: 'acme', repo: 'secret' })).rejects.toThrow('404');
  });

  test('reads a central policy', async () => {
    commit(setup.github.repository('acme/policies'), 'v1', { 'ai/gate.yml': 'central' });
    const at = await read('v1', 'ai/gate.yml', { owner: 'acme', repo: 'policies' });
    expect(at).toMatchObject({ text: 'central', repository: 'acme/policies' });
  });

  test.each([
    ['a folder', { [`${PATH}/x`]: '' }, 'is a dir, not a file'],
    ['a file over 1 MiB', { [PATH]: Buffer.alloc(1024 * 1024 + 1) }, 'at most 1048576'],
    ['what is not UTF-8', { [PATH]: Buffer.from([0x61, 0xff]) }, 'is not UTF-8'],
  ])('refuses %s', async (_name, files, message) => {
    commit(setup.github.repository(), 'main', files);
    await expect(read('main')).rejects.toThrow(message);
  });

  test('an empty policy is a policy, for the parser to refuse', async () => {
    commit(setup.github.repository(), 'main', { [PATH]: '' });
    expect(await read('main')).toMatchObject({ found: true, text: '' });
  });

  test('names the permission', async () => {
    setup.github.revoke('contents=read');
    await expect(read('main')).rejects.toMatchObject({
      remedy: 'Add `permissions: { contents: read }` to the job.',
    });
  });
});
