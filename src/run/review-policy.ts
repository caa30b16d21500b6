import type { GitHubClient } from '../github/api.ts';
import {
  type PullState,
  readContributors,
  readFiles,
  readPushers,
  readReviews,
  readTeam,
} from '../github/pulls.ts';
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
  /** The ledger, where there is one and it is to be read. */
  readonly readLedger: () => Promise<ReadOnlyLedger | null>;
}

/** What would be merged, and into which branch. */
export interface Proposed {
  readonly baseRef: string;
  readonly headSha: string;
  /** Paths that it changes; `null` where not all of them are known. */
  readonly readFiles: () => Promise<readonly string[] | null>;
}

export interface Compared {
  /** Without approval. */
  readonly outcome: ReviewOutcome;
  /** Whom the policy in force asks; `null`: nobody. */
  readonly asked: Review | null;
  /** The commit of the branch as it is now. */
  readonly baseSha: string;
}

/**
 * Compares the policy of a pull request's head with the one in force, and asks for approvals where it loosens.
 * @throws PolicyError where one of them cannot be used @throws PlatformError
 */
export async function reviewPolicy(
  path: string,
  pull: PullState,
  reach: ReviewReach,
): Promise<ReviewOutcome> {
  const { baseRef, headSha, number } = pull;
  const files = () => readFiles(reach.client, reach.repository, number);
  const { outcome, asked } = await comparePolicy(path, { baseRef, headSha, readFiles: files }, reach);
  if (!isLoosened(outcome) || asked === null) return outcome;
  return { ...outcome, approval: await approvalOf(asked, pull, reach) };
}

/** Compares a policy with the one in force. @throws PolicyError where one of them cannot be used @throws PlatformError */
export async function comparePolicy(path: string, proposed: Proposed, reach: ReviewReach): Promise<Compared> {
  const { client, repository } = reach;
  const { baseRef, headSha } = proposed;
  // The branch as it is now: what is in force is not what was when the pull request was opened.
  const base = await readPolicy(client, { repository, path, ref: `heads/${baseRef}`, because: 'base' });
  const head = await readPolicy(client, { repository, path, ref: headSha, because: 'input' });
  const baseSha = base.sha;
  if (!base.found) {
    if (head.found) parsePolicySource(head.text, head.path);
    const kind = head.found ? 'first' : 'none';
    return {
      outcome: { path, kind, changes: [], ledger: null, approval: null },
      asked: null,
      baseSha,
    };
  }
  const before = sourceInForce(base);
  if (before === null) {
    throw new PolicyError(
      `The policy in force, ${path} on ${baseRef}, cannot be used, so nobody can tell what this loosens or who may approve it.`,
      'Have someone who may pass over the check repair it on its own.',
    );
  }
  const after = head.found ? parsePolicySource(head.text, head.path) : null;
  const compared: ReviewOutcome = {
    path,
    kind: after === null ? 'removed' : 'changed',
    changes: [
      ...(after === null ? [] : diff(before, after)),
      ...(await changesOfHistory(before.policy, baseSha, proposed, reach)),
    ],
    ledger: null,
    approval: null,
  };
  return { outcome: await lookBack(compared, after, reach), asked: before.policy.review, baseSha };
}

/**
 * What the pull request changes in the history. Where it leaves those files alone, a branch that is behind is not taken
 * for one that removes what was added since.
 */
async function changesOfHistory(
  { gates }: Policy,
  baseSha: string,
  { headSha, readFiles: filesOf }: Proposed,
  { client, repository }: ReviewReach,
): Promise<Change[]> {
  const folders = new Set([HISTORY_FOLDER, ...gates.flatMap(({ memory }) => memory?.history ?? [])]);
  const files = await filesOf();
  const touched = [...folders].filter(
    (folder) => files === null || files.some((file) => file.startsWith(`${folder}/`)),
  );
  const changes = await Promise.all(
    touched.map(async (folder) => {
      const at = async (sha: string) =>
        recordsOf(await historyAt(client, { repository: fullName(repository), sha }, folder));
      return diffHistory(await at(baseSha), await at(headSha));
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

async function approvalOf(
  asked: Review,
  pull: PullState,
  { client, repository }: ReviewReach,
): Promise<Approval> {
  const teams = new Map<string, string[] | null>();
  for (const team of asked.approvers.filter((approver) => approver.includes('/'))) {
    const [org = '', slug = ''] = team.slice(1).split('/');
    teams.set(team, await readTeam(client, org, slug));
  }
  return judgeApproval(asked, {
    author: pull.author,
    contributors: together(
      await readContributors(client, repository, pull.number),
      await readPushers(client, pull),
    ),
    headSha: pull.headSha,
    reviews: await readReviews(client, repository, pull.number),
    files: asked.apartFrom.length > 0 ? await readFiles(client, repository, pull.number) : [],
    teams,
    now: new Date(),
  });
}

const together = (authors: readonly string[] | null, pushers: readonly string[]): readonly string[] | null =>
  authors && [...authors, ...pushers];
