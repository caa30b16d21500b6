import { describe, expect, test } from '@jest/globals';
import { readContext } from '../../src/github/context.ts';
import { PlatformError } from '../../src/util/errors.ts';
import { sha } from '../e2e/loopback/state.ts';

const ENV = {
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: sha('merge'),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_API_URL: 'https://ghe.example/api/v3/',
  GITHUB_SERVER_URL: 'https://ghe.example',
  GITHUB_WORKSPACE: '/w',
  RUNNER_TEMP: '/t',
};
const REPOSITORY = { full_name: 'acme/app', default_branch: 'trunk' };

function pullRequestEvent(head: string | null) {
  return {
    pull_request: {
      number: 7,
      head: { sha: sha('head'), repo: head && { full_name: head } },
      base: { sha: sha('base'), ref: 'main', repo: { full_name: 'acme/app' } },
    },
  };
}

describe('readContext', () => {
  test('types what every job has', () => {
    const context = readContext(ENV, { repository: REPOSITORY });
    expect(context).toEqual({
      repository: { owner: 'acme', repo: 'app' },
      event: 'push',
      sha: sha('merge'),
      ref: 'refs/heads/main',
      runId: 42,
      runAttempt: 2,
      apiUrl: 'https://ghe.example/api/v3',
      serverUrl: 'https://ghe.example',
      workspace: '/w',
      tempDirectory: '/t',
      defaultBranch: 'trunk',
    });
  });

  test.each([
    ['acme/app', false],
    ['Acme/App', false],
    ['mallory/app', true],
    [null, true],
  ])('a pull request from %s: fork is %s', (head, fork) => {
    const context = readContext({ ...ENV, GITHUB_EVENT_NAME: 'pull_request' }, pullRequestEvent(head));
    expect(context.pullRequest).toMatchObject({
      number: 7,
      headSha: sha('head'),
      baseSha: sha('base'),
      baseRef: 'main',
      fork,
    });
  });

  test('a merge group, a deployment, a workflow run', () => {
    const group = { head_sha: sha('head'), base_sha: sha('base'), base_ref: 'refs/heads/main' };
    const read = (event: string, payload: object) =>
      readContext({ ...ENV, GITHUB_EVENT_NAME: event }, payload);
    expect(read('merge_group', { merge_group: group }).mergeGroup).toEqual({
      headSha: sha('head'),
      baseSha: sha('base'),
      baseRef: 'refs/heads/main',
    });
    const deployment = { id: 5, environment: 'production', sha: sha('head') };
    expect(read('deployment', { deployment }).deployment).toEqual(deployment);
    const run = { id: 9, run_attempt: 1, event: 'pull_request', head_sha: sha('head') };
    const triggered = { workflow_run: { ...run, head_repository: null, conclusion: null } };
    expect(read('workflow_run', triggered).workflowRun).toEqual({
      id: 9,
      attempt: 1,
      event: 'pull_request',
      headSha: sha('head'),
    });
  });

  test('a name in the event does not make it that event', () => {
    expect(readContext(ENV, pullRequestEvent('mallory/app')).pullRequest).toBeUndefined();
  });

  test('a deployment of a commit has no ref', () => {
    expect(readContext({ ...ENV, GITHUB_REF: '' }, {}).ref).toBeUndefined();
  });

  test.each(Object.keys(ENV).filter((name) => name !== 'GITHUB_REF'))('says that %s is missing', (name) => {
    expect(() => readContext({ ...ENV, [name]: '' }, {})).toThrow(`${name} is not set`);
  });

  test.each([
    ['GITHUB_REPOSITORY', 'app'],
    ['GITHUB_REPOSITORY', 'acme/..'],
    ['GITHUB_REPOSITORY', 'acme/app/x'],
    ['GITHUB_SHA', 'main'],
    ['GITHUB_RUN_ID', '0'],
    ['GITHUB_RUN_ID', '1e3'],
    ['GITHUB_RUN_ATTEMPT', '1.5'],
    ['GITHUB_API_URL', 'file:///etc'],
    ['GITHUB_SERVER_URL', 'github.com'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => readContext({ ...ENV, [name]: value }, {})).toThrow(name);
    expect(() => readContext({ ...ENV, [name]: value }, {})).toThrow(PlatformError);
  });

  test.each([
    [null, 'the event is not an object'],
    [[], 'the event is not an object'],
    [{}, 'the event: pull_request is not an object'],
    [
      { pull_request: { number: '7', base: {}, head: {} } },
      'the event: pull_request: base: repo is not an object',
    ],
  ])('names the field of a malformed event %j', (event, message) => {
    expect(() => readContext({ ...ENV, GITHUB_EVENT_NAME: 'pull_request' }, event)).toThrow(message);
  });
});
