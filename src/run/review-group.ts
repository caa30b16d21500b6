import type { MergeGroup } from '../github/context.ts';
import { pullsOfGroup } from '../github/merge-group.ts';
import { readPull } from '../github/pulls.ts';
import type { Approval } from '../policy/review.ts';
import { isLoosened, type ReviewOutcome } from '../report/review.ts';
import { comparePolicy, type ReviewReach, reviewPolicy } from './review-policy.ts';

/**
 * Reviews what a merge queue put together. Where that loosens the policy, each of its pull requests is judged again, by the
 * reviews that it has now: approvals are given on pull requests, and nobody can review a group.
 * @throws PolicyError where a policy cannot be used @throws PlatformError
 */
export async function reviewGroup(
  path: string,
  group: MergeGroup,
  reach: ReviewReach,
): Promise<ReviewOutcome> {
  const { client, repository } = reach;
  const baseRef = group.baseRef.replace(/^refs\/heads\//, '');
  const { outcome, asked, baseSha } = await comparePolicy(
    path,
    // A group lies on top of its branch, so nothing in it is merely behind: every file may be compared.
    { baseRef, headSha: group.headSha, readFiles: async () => null },
    reach,
  );
  if (!isLoosened(outcome) || asked === null) return outcome;
  const judged: Judged[] = [];
  for (const number of await pullsOfGroup(client, repository, group, baseSha)) {
    const pull = await readPull(client, repository, number);
    judged.push({ number, outcome: await reviewPolicy(path, pull, reach) });
  }
  return { ...outcome, approval: approvalOfAll(outcome, judged) };
}

interface Judged {
  readonly number: number;
  readonly outcome: ReviewOutcome;
}

/** What one pull request lacks, the group lacks; and what none of them loosens nobody was asked about. */
function approvalOfAll(group: ReviewOutcome, judged: readonly Judged[]): Approval {
  const said = (which: 'missing' | 'ignored'): string[] =>
    judged.flatMap(({ number, outcome }) =>
      (outcome.approval?.[which] ?? []).map((one) => `Pull request ${number}: ${one}`),
    );
  const missing = [...said('missing'), ...ofNoPull(group, judged)];
  const by = new Set(judged.flatMap(({ outcome }) => outcome.approval?.by ?? []));
  return { approved: missing.length === 0, by: [...by], missing, ignored: said('ignored') };
}

function ofNoPull(group: ReviewOutcome, judged: readonly Judged[]): string[] {
  if (group.kind === 'removed') {
    const removes = judged.some(({ outcome }) => outcome.kind === 'removed');
    return removes ? [] : ['None of the pull requests removes the policy by itself.'];
  }
  const known = new Set(judged.flatMap(({ outcome }) => outcome.changes.map(({ path }) => path)));
  return group.changes
    .filter(({ direction, path }) => (direction === 'looser' || direction === 'unknown') && !known.has(path))
    .map(({ path }) => `${path} is loosened by the group, and by none of its pull requests alone.`);
}
