import type { GitHubClient } from '../github/api.ts';
import { type PullState, readContributors, readFiles, readReviews, readTeam } from '../github/pulls.ts';
import { fullName, type Repository } from '../github/repository.ts';
import { type PolicyFile, readPolicy } from '../github/trusted-policy.ts';
import { HISTORY_FOLDER } from '../model/history.ts';
import type { Policy, Review } from '../model/policy.ts';
import { type Change, diff } from '../policy/diff.ts';
import { type PolicySource, parsePolicySource } from '../policy/parse.ts';
import { type Approval, judgeApproval } from '../policy/review.ts';
import { diffHistory } from '../records/diff.ts';
import { isLoosened, type ReviewOutcome } from '../report/review.ts';
import { wordsOf } from '../report/words/reasons.ts';
import { PolicyError } from '../util/errors.ts';
import { failingRuns, markAfterFailing } from '../verdict/memory/after-failing.ts';
import { rejudgeLedger } from '../verdict/memory/rejudge.ts';
import { historyAt, recordsOf } from './history-files.ts';
import type { ReadOnlyLedger } from './ledger/on-github.ts';

export interface ReviewReach {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly pull: PullState;
  /** The ledger, where there is one and it is to be read. */
  readonly readLedger: () => Promise<ReadOnlyLedger | null>;
}

/**
 * Compares the policy of a pull request's head with the one in force, and asks for approvals where it loosens.
 * @throws PolicyError where one of them cannot be used @throws PlatformError
 */
export async function reviewPolicy(path: string, reach: ReviewReach): Promise<ReviewOutcome> {
  const { client, repository, pull } = reach;
  // The branch as it is now: what is in force is not what was when the pull request was opened.
  const base = await readPolicy(client, { repository, path, ref: `heads/${pull.baseRef}`, because: 'base' });
  const head = await readPolicy(client, { repository, path, ref: pull.headSha, because: 'input' });
  if (!base.found) {
    if (head.found) parsePolicySource(head.text, head.path);
    return { path, kind: head.found ? 'first' : 'none', changes: [], ledger: null, approval: null };
  }
  const before = sourceInForce(base);
  if (before === null) {
    throw new PolicyError(
      `The policy in force, ${path} on ${pull.baseRef}, cannot be used, so nobody can tell what this loosens or who may approve it.`,
      'Have someone who may pass over the check repair it on its own.',
    );
  }
  const after = head.found ? parsePolicySource(head.text, head.path) : null;
  const compared: ReviewOutcome = {
    path,
    kind: after === null ? 'removed' : 'changed',
    changes: [
      ...(after === null ? [] : diff(before, after)),
      ...(await changesOfHistory(before.policy, base.sha, reach)),
    ],
    ledger: null,
    approval: null,
  };
  const outcome = await lookBack(compared, after, reach);
  const asked = before.policy.review;
  if (!isLoosened(outcome) || asked === null) return outcome;
  return { ...outcome, approval: await approvalOf(asked, reach) };
}

/**
 * What the pull request changes in the history. Where it leaves those files alone, a branch that is behind is not taken
 * for one that removes what was added since.
 */
async function changesOfHistory(
  { gates }: Policy,
  baseSha: string,
  { client, repository, pull }: ReviewReach,
): Promise<Change[]> {
  const folders = new Set([HISTORY_FOLDER, ...gates.flatMap(({ memory }) => memory?.history ?? [])]);
  const files = await readFiles(client, repository, pull.number);
  const touched = [...folders].filter(
    (folder) => files === null || files.some((file) => file.startsWith(`${folder}/`)),
  );
  const changes = await Promise.all(
    touched.map(async (folder) => {
      const at = async (sha: string) =>
        recordsOf(await historyAt(client, { repository: fullName(repository), sha }, folder));
      return diffHistory(await at(baseSha), await at(pull.headSha));
    }),
  );
  return changes.flat();
}

function sourceInForce(file: PolicyFile & { found: true }): PolicySource | null {
  try {
    return parsePolicySource(file.text, file.path);
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}

/** Adds what the ledger knows of verdicts that were given: after what it is changed, and which would flip. */
async function lookBack(
  outcome: ReviewOutcome,
  after: PolicySource | null,
  { readLedger }: ReviewReach,
): Promise<ReviewOutcome> {
  if (after !== null && outcome.changes.length === 0) return outcome;
  const ledger = await readLedger();
  if (ledger === null) return outcome;
  const { place, entries, fault } = ledger;
  return {
    ...outcome,
    changes: markAfterFailing(outcome.changes, entries),
    ledger: {
      place,
      fault: fault && wordsOf(fault),
      verdicts: after === null ? [] : rejudgeLedger(entries, after.policy),
      removedAfter: after === null ? failingRuns(entries, { category: null, gate: null }) : [],
    },
  };
}

async function approvalOf(asked: Review, { client, repository, pull }: ReviewReach): Promise<Approval> {
  const teams = new Map<string, string[] | null>();
  for (const team of asked.approvers.filter((approver) => approver.includes('/'))) {
    const [org = '', slug = ''] = team.slice(1).split('/');
    teams.set(team, await readTeam(client, org, slug));
  }
  return judgeApproval(asked, {
    author: pull.author,
    contributors: await readContributors(client, repository, pull.number),
    headSha: pull.headSha,
    reviews: await readReviews(client, repository, pull.number),
    files: asked.apartFrom.length > 0 ? await readFiles(client, repository, pull.number) : [],
    teams,
    now: new Date(),
  });
}
