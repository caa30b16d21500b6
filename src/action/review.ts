import type { GitHubClient } from '../github/api.ts';
import { putComment } from '../github/comment.ts';
import type { PullRequest } from '../github/context.ts';
import { readPull, type StatusState, setStatus } from '../github/pulls.ts';
import { type Refusal, refusalMarkdown } from '../report/refusal.ts';
import {
  flipped,
  isLoosened,
  passes,
  type ReviewOutcome,
  reviewAnnotations,
  reviewAsMarkdown,
  reviewHeadline,
} from '../report/review.ts';
import { readLedgerOfJob } from '../run/ledger/on-github.ts';
import { reviewGroup } from '../run/review-group.ts';
import { reviewPolicy } from '../run/review-policy.ts';
import { PlatformError } from '../util/errors.ts';
import { plain } from '../util/plain.ts';
import { type Ending, refusalAnnotations } from './ending.ts';
import { REVIEW_INPUTS } from './inputs.ts';
import type { Job } from './job.ts';
import type { Action } from './shell.ts';

/** The commit status that carries the result, whichever event started the job: an old red never stays beside a new green. */
const STATUS = 'near-zero/policy-review';
const MARK = '<!-- near-zero: policy review -->';
/** Outputs of a job have room for a mebibyte. */
const VERDICTS = 100;

/**
 * The `review/` action. Its result is the commit status; the job itself fails only where the status could not be set or
 * nothing could be judged. The status is pending before anything is asked, so that no earlier green outlives a job that is
 * stopped.
 */
export function policyReview(): Action<typeof REVIEW_INPUTS> {
  /** The commits that have a status of this job. */
  const heads = new Set<string>();
  return {
    who: 'The review',
    what: 'a result',
    inputs: REVIEW_INPUTS,
    async run(inputs, job) {
      const { client, context } = job;
      const { repository, mergeGroup } = context;
      const reach = {
        client,
        repository,
        readLedger: () => readLedgerOfJob(inputs.ledger, job, inputs.githubToken),
      };
      const end = async (outcome: ReviewOutcome, head: string, commentOn: number | null): Promise<Ending> => {
        await say(client, job, head, passes(outcome) ? 'success' : 'failure', reviewHeadline(outcome));
        return endingOf(outcome, job, commentOn);
      };
      if (mergeGroup !== undefined) {
        // A queue asks for the required statuses on its own commit: those of the pull requests are not there.
        await begin(mergeGroup.headSha, job, heads);
        return end(await reviewGroup(inputs.policy, mergeGroup, reach), mergeGroup.headSha, null);
      }
      const asked = pullRequestOf(job);
      await begin(asked.headSha, job, heads);
      const pull = await readPull(client, repository, asked.number);
      // The job may be run again when the pull request has other commits.
      if (pull.headSha !== asked.headSha) await begin(pull.headSha, job, heads);
      const outcome = await reviewPolicy(inputs.policy, pull, reach);
      return end(outcome, pull.headSha, inputs.comment ? pull.number : null);
    },
    refused: (refusal, _inputs, job) => endingWithout(refusal, job, heads),
  };
}

function pullRequestOf({ context }: Job): PullRequest {
  if (context.pullRequest !== undefined) return context.pullRequest;
  throw new PlatformError(
    `The event ${context.event} is about no pull request.`,
    'Run it on pull_request (or pull_request_target), pull_request_review and merge_group.',
  );
}

async function begin(head: string, job: Job, heads: Set<string>): Promise<void> {
  try {
    await say(job.client, job, head, 'pending', 'The change of the policy is being reviewed.');
    heads.add(head);
  } catch (error) {
    // A fork's token may set no status; the result, which cannot be set either, then says what to do.
    if (!(error instanceof PlatformError) || !job.context.pullRequest?.fork) throw error;
  }
}

function endingOf(outcome: ReviewOutcome, job: Job, commentOn: number | null): Ending {
  const isPassed = passes(outcome);
  const headline = reviewHeadline(outcome);
  const body = reviewAsMarkdown(outcome);
  return {
    succeeds: true,
    outputs: {
      loosened: String(isLoosened(outcome)),
      approved: String(isPassed),
      changes: JSON.stringify(outcome.changes),
      verdicts: JSON.stringify(flipped(outcome).slice(0, VERDICTS)),
      summary: headline,
    },
    summary: body,
    annotations: reviewAnnotations(outcome).map((annotation) => ({
      ...annotation,
      level: isPassed ? 'warning' : 'error',
    })),
    log: plain(`${STATUS}: ${isPassed ? 'success' : 'failure'}: ${headline}`, 1000),
    publish: async () => {
      const isQuiet = outcome.changes.length === 0 && !isLoosened(outcome);
      if (commentOn !== null) await comment(body, commentOn, !isQuiet, job);
    },
  };
}

/** The comment repeats what the status says, so that without it nothing is lost. */
async function comment(body: string, number: number, create: boolean, job: Job): Promise<void> {
  const { core, context, lastClient } = job;
  try {
    await putComment(lastClient, context.apiUrl, context.repository, { number, mark: MARK, body, create });
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    core.warning(`The comment could not be written: ${plain(error.message)} → ${plain(error.remedy)}`);
  }
}

/** Fails the job, and the status as well where it can be reached. */
function endingWithout(refusal: Refusal, job: Job | null, heads: ReadonlySet<string>): Ending {
  const { message } = refusal;
  return {
    succeeds: false,
    outputs: {
      loosened: 'true',
      approved: 'false',
      changes: '[]',
      verdicts: '[]',
      summary: plain(message, 1000),
    },
    summary: refusalMarkdown(refusal, undefined, 'The change of the policy could not be reviewed'),
    annotations: refusalAnnotations(refusal, STATUS),
    publish: async () => {
      for (const head of heads) await sayError(message, head, job!);
    },
  };
}

async function sayError(message: string, head: string, job: Job): Promise<void> {
  try {
    await say(job.lastClient, job, head, 'error', message);
  } catch (error) {
    job.core.warning(`The status could not be set: ${plain(String(error))}`);
  }
}

/** Sets the status of a commit. @throws PlatformError that says what a fork's pull request takes */
async function say(
  client: GitHubClient,
  { context }: Job,
  head: string,
  state: StatusState,
  description: string,
): Promise<void> {
  const { repository, serverUrl, runId } = context;
  const url = `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`;
  try {
    await setStatus(client, repository, head, {
      context: STATUS,
      state,
      description: plain(description, 500),
      url,
    });
  } catch (error) {
    if (!(error instanceof PlatformError) || !context.pullRequest?.fork) throw error;
    throw new PlatformError(
      `The result (${description}) cannot be set as the status ${STATUS}: this pull request comes from a fork, and its token may only read.`,
      'Run this action on pull_request_target, where it may write: it runs nothing of the pull request. After a review, run that job again.',
      { cause: error },
    );
  }
}
