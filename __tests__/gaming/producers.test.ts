/** Results that somebody else made, elsewhere or long ago: the built action is never green on them. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addArtifact, addRun, commit, type RunState, sha } from '../e2e/loopback/state.ts';
import { type LoopbackGitHub, startGitHub } from '../e2e/loopback-github.ts';
import { type ActionResult, type RunOptions, runAction } from '../e2e/run-action.ts';
import {
  archive,
  expectAllowed,
  expectBlocked,
  logOf,
  POLICY_PATH,
  policyOf,
  startWorld,
  verdictOf,
} from '../e2e/world.ts';
import { evalLog, seededSamples } from '../generators/inspect.ts';

const rules = (evidence: string): string => policyOf('1%', `evidence: { ${evidence} }\n`);
const STRICT = rules('commit: same, workflows: [.github/workflows/evals.yml], events: [push]');

let github: LoopbackGitHub;
let head: string;
const results: ActionResult[] = [];

/** A repository whose policy is this, with an old commit and a new one on its main branch. */
function begin(policy: string, change = 'new'): void {
  const repository = github.repository();
  const old = commit(repository, 'main', { [POLICY_PATH]: policy, 'prompt.txt': 'old' });
  head = commit(repository, 'main', { [POLICY_PATH]: policy, 'prompt.txt': change });
  repository.parents.set(head, old);
}
beforeEach(async () => {
  github = await startGitHub({ repositories: ['acme/app', 'evil/app'] });
});
afterEach(async () => {
  await Promise.all(results.splice(0).map((result) => result.remove()));
  await github.close();
});

/** A run that uploads results; of the commit that is released unless said otherwise. */
function made(run: Partial<RunState> = {}, failing = 0, repository = github.repository()): RunState {
  const made = addRun(repository, { head_sha: head, ...run });
  addArtifact(repository, made, {
    name: 'eval-results',
    content: archive({ 'refusals.eval': logOf(failing) }),
  });
  return made;
}

/** The gate on a push of the new commit, fed by a run. */
async function gate({ id }: RunState, source = '', options: Partial<RunOptions> = {}): Promise<ActionResult> {
  const own = addRun(github.repository(), { head_sha: head, status: 'in_progress', conclusion: null });
  const result = await runAction({
    github,
    runId: own.id,
    sha: head,
    inputs: { results: `artifact:eval-results run=${id} ${source}` },
    ...options,
  });
  results.push(result);
  return result;
}

test('honest results are allowed, so that the others are blocked for what they are', async () => {
  begin(STRICT);
  const result = await gate(made());
  expectAllowed(result);
  expect(verdictOf(result)).toMatchObject({
    release: { repository: 'acme/app', commits: [head], pullRequest: null },
    evidence: [{ relation: 'same', provenance: { headCommit: head, event: 'push' } }],
  });
});

describe('results of another commit', () => {
  const old = () => github.repository().parents.get(head)!;

  test('that is older', async () => {
    begin(STRICT);
    const result = await gate(made({ head_sha: old() }));
    expectBlocked(result, {
      says: /are of commit/,
      states: { refusal: 'invalid' },
      codes: ['commit-mismatch'],
    });
  });

  test('that is older fail all the same, where they fail', async () => {
    begin(STRICT);
    const result = await gate(made({ head_sha: old() }, 30));
    expectBlocked(result, { says: /30 failures/, states: { refusal: 'violated' } });
  });

  test('with the same files, by `same-tree` only', async () => {
    begin(rules('commit: same-tree'), 'old');
    expectAllowed(await gate(made({ head_sha: old() })));
    begin(rules('commit: same-tree'), 'other');
    expectBlocked(await gate(made({ head_sha: old() })), {
      says: /commit: same-tree/,
      states: { refusal: 'invalid' },
      codes: ['commit-mismatch'],
    });
  });

  test('that the released one descends from, by `ancestor` only, and not the other way round', async () => {
    begin(rules('commit: ancestor'));
    expectAllowed(await gate(made({ head_sha: old() })));
    const next = commit(github.repository(), 'next', { 'prompt.txt': 'next' });
    github.repository().parents.set(next, head);
    expectBlocked(await gate(made({ head_sha: next })), {
      says: /commit: ancestor/,
      states: { refusal: 'invalid' },
      codes: ['commit-mismatch'],
    });
  });

  test('that the repository does not have', async () => {
    begin(rules('commit: ancestor'));
    const result = await gate(made({ head_sha: sha('rewritten') }));
    expectBlocked(result, {
      says: /are of commit/,
      states: { refusal: 'invalid' },
      codes: ['commit-mismatch'],
    });
  });

  test('where the token may not look: the permission is named', async () => {
    begin(rules('commit: ancestor'));
    github.fail(/GET .*\/git\/commits/, {
      kind: 'status',
      status: 403,
      headers: { 'x-accepted-github-permissions': 'contents=read' },
      message: 'Resource not accessible by integration',
    });
    const result = await gate(made({ head_sha: old() }));
    expectBlocked(result, { says: /permissions: \{ contents: read \}/ });
  });
});

describe('results of another producer', () => {
  const untrusted = (says: RegExp) => ({
    says,
    states: { refusal: 'invalid' },
    codes: ['untrusted-producer'],
  });

  test('a workflow of one’s own', async () => {
    begin(STRICT);
    const run = made({ path: '.github/workflows/mine.yml' });
    expectBlocked(await gate(run), untrusted(/come from the workflow \.github\/workflows\/mine\.yml/));
  });

  test('the right workflow, dispatched by hand', async () => {
    begin(STRICT);
    expectBlocked(
      await gate(made({ event: 'workflow_dispatch' })),
      untrusted(/come from the event workflow_dispatch/),
    );
  });

  test('a workflow of the same path in another repository', async () => {
    begin(STRICT);
    const evil = github.repository('evil/app');
    const run = made({ head_repository: 'evil/app' }, 0, evil);
    expectBlocked(await gate(run, 'repo=evil/app'), untrusted(/evil\/app\/\.github\/workflows\/evals\.yml/));
  });

  test('nobody knows who: a file on disk', async () => {
    begin(STRICT);
    const result = await gate(made(), '', {
      inputs: { results: 'logs/*.eval' },
      files: { 'logs/refusals.eval': logOf(0) },
    });
    expectBlocked(result, untrusted(/come from no known workflow/));
    expect(verdictOf(result).categories['refusal']!.reasons.map(({ code }) => code)).toEqual([
      'commit-mismatch',
      'untrusted-producer',
      'untrusted-producer',
    ]);
  });

  test('last month’s run of the right one', async () => {
    begin(rules('max_age: 7d'));
    const run = addRun(github.repository(), { head_sha: head });
    addArtifact(github.repository(), run, {
      name: 'eval-results',
      content: archive({
        'refusals.eval': evalLog({
          task: 'refusals',
          samples: seededSamples(300, 0),
          spec: { model: 'acme/assistant-2026-11-01', created: '2026-01-01T00:00:00+00:00' },
        }),
      }),
    });
    const result = await gate(run);
    expect(result.code).toBe(1);
    expect(verdictOf(result).categories['refusal']!.reasons.map(({ code }) => code)).toContain('stale');
  });
});

describe('forged results of a fork', () => {
  const FORK = 'someone/app';
  const forged = () => made({ event: 'pull_request', head_branch: 'change', head_repository: FORK });

  test('that a privileged workflow_run fetches', async () => {
    begin(policyOf());
    const run = forged();
    const { head_repository, ...said } = run;
    const result = await gate(run, '', {
      event: 'workflow_run',
      payload: { workflow_run: { ...said, head_repository: { full_name: head_repository } } },
    });
    expectBlocked(result, {
      says: /come from a run for the fork someone\/app/,
      states: { refusal: 'invalid' },
      codes: ['untrusted-producer'],
    });
  });

  test.each([
    ['a push', 'push', {}],
    ['a deployment', 'deployment', { deployment: { id: 1, environment: 'production' } }],
  ])('that %s fetches', async (_, event, payload) => {
    begin(policyOf());
    const deployment = 'deployment' in payload ? { deployment: { ...payload.deployment, sha: head } } : {};
    const result = await gate(forged(), '', { event, payload: deployment });
    expectBlocked(result, { says: /the fork someone\/app/, states: { refusal: 'invalid' } });
  });

  test('of a fork that has been deleted since', async () => {
    begin(policyOf());
    const run = made({ event: 'pull_request', head_repository: null });
    expectBlocked(await gate(run), { says: /the fork \(deleted since\)/, states: { refusal: 'invalid' } });
  });

  test('do not open the gate of their own pull request, and may fail it', async () => {
    for (const [failing, state] of [
      [0, 'demonstrated'],
      [30, 'violated'],
    ] as const) {
      const world = await startWorld({ from: FORK });
      world.upload({ 'refusals.eval': logOf(failing) });
      const result = await world.gate();
      expectBlocked(result, {
        says: /they may speak against it, and not for it/,
        states: { refusal: state },
        codes: ['untrusted-producer'],
      });
      await world.close();
    }
  });

  test('that an earlier step of the gate’s job put on its disk', async () => {
    const onDisk = { inputs: { results: 'logs' }, files: { 'logs/refusals.eval': logOf(0) } };
    const world = await startWorld({ from: FORK });
    expectBlocked(await world.gate(onDisk), {
      says: /lie on the disk of a job for the fork someone\/app/,
      states: { refusal: 'demonstrated' },
      codes: ['untrusted-producer'],
    });
    await world.close();
    begin(policyOf());
    const { head_repository, ...said } = forged();
    const fork = { ...said, head_repository: { full_name: head_repository } };
    const afterwards = { event: 'workflow_run', payload: { workflow_run: fork }, ...onDisk };
    expectBlocked(await gate(forged(), '', afterwards), {
      says: /lie on the disk of a job for the fork someone\/app/,
      codes: ['untrusted-producer'],
      states: { refusal: 'demonstrated' },
    });
  });
});
