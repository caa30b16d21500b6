/** A fork's pull request whose own run has ended, on a loopback GitHub, and the `fork-report/` action run on it. */
import { addArtifact, addRun, commit, type PullState, type RunState } from './loopback/state.ts';
import { type LoopbackGitHub, startGitHub } from './loopback-github.ts';
import { type ActionResult, type RunOptions, runAction } from './run-action.ts';
import { archive, logOf, POLICY_PATH, policyOf } from './world.ts';

export const FORK = 'someone/app';

export interface ForkWorld {
  readonly github: LoopbackGitHub;
  readonly run: RunState;
  readonly pull: PullState;
  /** Uploads a log of 300 samples to the fork's run, of which so many fail. */
  upload(failing: number): void;
  report(options?: Partial<RunOptions>): Promise<ActionResult>;
  close(): Promise<void>;
}

export async function startFork(): Promise<ForkWorld> {
  const github = await startGitHub();
  const repository = github.repository();
  const base = commit(repository, 'main', { [POLICY_PATH]: policyOf() });
  const head = commit(repository, 'of the fork', { [POLICY_PATH]: policyOf('99%') });
  const run = addRun(repository, {
    event: 'pull_request',
    head_sha: head,
    head_branch: 'change',
    head_repository: FORK,
  });
  const pull: PullState = {
    number: 7,
    head: { sha: head, ref: 'change', repo: FORK },
    base: { sha: base, ref: 'main' },
    user: 'someone',
    reviews: [],
    files: [],
    commits: [],
  };
  repository.pulls.push(pull);
  const results: ActionResult[] = [];
  return {
    github,
    run,
    pull,
    upload: (failing) =>
      void addArtifact(repository, run, {
        name: 'eval-results',
        content: archive({ 'refusals.eval': logOf(failing) }),
      }),
    async report(options = {}) {
      const { head_repository, ...said } = run;
      const result = await runAction({
        github,
        entry: 'dist/fork-report.js',
        event: 'workflow_run',
        payload: {
          action: 'completed',
          workflow_run: { ...said, head_repository: head_repository && { full_name: head_repository } },
        },
        inputs: { comment: 'always', 'check-run': 'true' },
        ...options,
      });
      results.push(result);
      return result;
    },
    async close() {
      await Promise.all(results.map((result) => result.remove()));
      await github.close();
    },
  };
}
