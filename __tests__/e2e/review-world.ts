/** A pull request that changes a policy, on a loopback GitHub, and the `review/` action run on it. */
import { commit, type PullState, type StatusState } from './loopback/state.ts';
import { type GitHubOptions, type LoopbackGitHub, startGitHub } from './loopback-github.ts';
import { type ActionResult, type RunOptions, runAction } from './run-action.ts';
import { POLICY_PATH } from './world.ts';

export interface ReviewWorld {
  readonly github: LoopbackGitHub;
  readonly pull: PullState;
  /** A review of the head, or of another commit. */
  reviewed(user: string, state?: string, at?: { commit?: string; time?: string }): void;
  /** Runs the action on an event; `pull_request` by default. */
  review(options?: Omit<RunOptions, 'github'>): Promise<ActionResult>;
  /** The statuses of the head, the last one in force. */
  statuses(): StatusState[];
  close(): Promise<void>;
}

export interface ReviewOptions {
  /** The policy on the main branch and on the head; `null`: none. */
  readonly base: string | null;
  readonly head: string | null;
  readonly files?: readonly string[];
  readonly from?: string;
  /** Files beside the policy, on the main branch and on the head. */
  readonly beside?: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>];
  readonly github?: GitHubOptions;
}

export async function startReview({
  base,
  head,
  files = [POLICY_PATH],
  from = 'acme/app',
  beside = [{}, {}],
  github: options,
}: ReviewOptions): Promise<ReviewWorld> {
  const github = await startGitHub(options);
  const repository = github.repository();
  const filesOf = (policy: string | null) => ({
    'README.md': 'x',
    ...(policy === null ? {} : { [POLICY_PATH]: policy }),
  });
  const baseSha = commit(repository, 'main', { ...filesOf(base), ...beside[0] });
  const headSha = commit(repository, 'change', { ...filesOf(head), ...beside[1] });
  const pull: PullState = {
    number: 7,
    head: { sha: headSha, ref: 'change', repo: from },
    base: { sha: baseSha, ref: 'main' },
    user: 'author',
    reviews: [],
    files: files.map((filename) => ({ filename, status: 'modified' })),
    commits: [{ author: 'author', committer: 'web-flow' }],
  };
  repository.pulls.push(pull);
  const results: ActionResult[] = [];
  return {
    github,
    pull,
    reviewed: (user, state = 'APPROVED', { commit: about = headSha, time = '2026-11-02T09:30:00Z' } = {}) =>
      void pull.reviews.push({
        id: pull.reviews.length + 1,
        user,
        state,
        commit_id: about,
        submitted_at: time,
      }),
    async review(given = {}) {
      const result = await runAction({
        github,
        entry: 'dist/review.js',
        event: 'pull_request',
        payload: {
          number: 7,
          pull_request: {
            number: 7,
            head: { sha: headSha, ref: 'change', repo: { full_name: from } },
            base: { sha: baseSha, ref: 'main', repo: { full_name: repository.fullName } },
          },
        },
        sha: headSha,
        ref: 'refs/pull/7/merge',
        ...given,
      });
      results.push(result);
      return result;
    },
    statuses: () => repository.statuses.filter(({ sha }) => sha === pull.head.sha),
    async close() {
      await Promise.all(results.map((result) => result.remove()));
      await github.close();
    },
  };
}
