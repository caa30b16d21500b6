import { describe, expect, test } from '@jest/globals';
import type { GitHubContext } from '../../../src/github/context.ts';
import { notAWriter } from '../../../src/run/ledger/writer.ts';

const at = (ref: string, more: Partial<GitHubContext> = {}): GitHubContext => ({
  repository: { owner: 'acme', repo: 'app' },
  event: 'push',
  sha: 'c'.repeat(40),
  ref: 'refs/heads/main',
  runId: 1,
  runAttempt: 1,
  apiUrl: 'https://api.github.com',
  serverUrl: 'https://github.com',
  workspace: '/w',
  tempDirectory: '/t',
  workflowRef: `acme/app/.github/workflows/gate.yml@${ref}`,
  ...more,
});

describe('may write', () => {
  test.each(['push', 'schedule', 'workflow_dispatch', 'deployment', 'workflow_run', 'release'])(
    'a run of %s with the workflow file of the default branch',
    (event) => {
      expect(notAWriter(at('refs/heads/main', { event }), 'main', [])).toBeNull();
    },
  );

  test.each([
    ['refs/heads/release/1.x', ['refs/heads/release/*']],
    ['refs/tags/v1.2', ['refs/heads/release/*', 'refs/tags/v*']],
    ['refs/heads/odd@name', ['refs/heads/odd@name']],
  ])('one with that of %s, which the policy names', (ref, trusted) => {
    expect(notAWriter(at(ref), 'main', trusted)).toBeNull();
  });

  test('whatever the case of the name of the repository', () => {
    const workflowRef = 'Acme/App/.github/workflows/gate.yml@refs/heads/main';
    expect(notAWriter(at('', { workflowRef }), 'main', [])).toBeNull();
  });
});

describe('may not write', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'])(
    'a run of %s',
    (event) => {
      expect(notAWriter(at('refs/heads/main', { event }), 'main', ['refs/heads/main'])).toMatch(
        /never writes/,
      );
    },
  );

  test.each([
    'refs/heads/feature',
    'refs/tags/main',
    'refs/heads/mains',
    'refs/pull/7/merge',
    'main',
    '',
    'refs/heads/release/1.x/2',
  ])('one with the workflow file of %j', (ref) => {
    expect(notAWriter(at(ref), 'main', ['refs/heads/release/*'])).toMatch(/neither the default branch/);
  });

  test('one whose workflow file is of another repository, or of nobody knows which', () => {
    const foreign = 'acme/workflows/.github/workflows/gate.yml@refs/heads/main';
    expect(notAWriter(at('', { workflowRef: foreign }), 'main', [])).toMatch(/another repository/);
    const alike = 'acme/app-fork/.github/workflows/gate.yml@refs/heads/main';
    expect(notAWriter(at('', { workflowRef: alike }), 'main', [])).toMatch(/another repository/);
    const { workflowRef: _, ...nowhere } = at('');
    expect(notAWriter(nowhere, 'main', [])).toMatch(/nothing says/);
  });
});
