import { appendFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Core from '@actions/core';
import type { GitHubClient } from '../github/api.ts';
import { githubClient } from '../github/client.ts';
import { type GitHubContext, readContext } from '../github/context.ts';
import {
  type PullState,
  readContributors,
  readFiles,
  readPull,
  readReviews,
  readTeam,
  setStatus,
  stickComment,
} from '../github/pulls.ts';
import { type PolicyFile, readPolicy } from '../github/trusted-policy.ts';
import { openHttp } from '../io/http.ts';
import type { Review } from '../model/policy.ts';
import { diff } from '../policy/diff.ts';
import { type PolicySource, parseSource } from '../policy/parse.ts';
import { type Approval, judgeApproval } from '../policy/review.ts';
import { codeSpan, markdown as safe } from '../report/escape.ts';
import {
  flipped,
  isLoosened,
  passes,
  type ReviewOutcome,
  reviewAnnotations,
  reviewAsMarkdown,
  reviewHeadline,
} from '../report/review.ts';
import { type LedgerReach, readLedgerOfJob } from '../run/ledger/on-github.ts';
import { PlatformError, PolicyError } from '../util/errors.ts';
import { plain } from '../util/plain.ts';
import { failingRuns, markAfterFailing } from '../verdict/memory/after-failing.ts';
import { rejudgeLedger } from '../verdict/memory/rejudge.ts';
import { eventOf } from './event.ts';
import { type ReviewInputs, readReviewInputs } from './review-inputs.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The commit status that carries the result, whichever event started the job: an old red never stays beside a new green. */
export const STATUS = 'near-zero/policy-review';
const MARKER = '<!-- near-zero: policy review -->';

/**
 * The `review/` action. Its result is the commit status; the job itself fails only where the status could not be set or
 * nothing could be judged.
 */
export async function runReview(env: Env): Promise<void> {
  const core = await import('@actions/core');
  let reach: Reach | null = null;
  try {
    const inputs = readReviewInputs(env);
    if (inputs.token !== '') core.setSecret(inputs.token);
    reach = await reachOf(env, inputs);
    const journal = {
      env,
      secret: (text: string) => core.setSecret(text),
      log: (text: string) => core.info(plain(text)),
    };
    await conclude(await review(reach, inputs, journal), reach, inputs, core, env);
    process.exitCode = 0;
  } catch (error) {
    await refuse(error, reach, core, env);
  }
  process.exit();
}

interface Reach {
  readonly client: GitHubClient;
  readonly context: GitHubContext;
  readonly pull: PullState;
  /** The page of this run. */
  readonly url: string;
}

/** Where a run's words go, and the environment that it has. */
type Journal = Pick<LedgerReach, 'env' | 'secret' | 'log'>;

async function reachOf(env: Env, { token }: ReviewInputs): Promise<Reach> {
  const context = readContext(env, await eventOf(env));
  const { pullRequest, apiUrl, repository, serverUrl, runId } = context;
  if (pullRequest === undefined) {
    throw new PlatformError(
      `The event ${context.event} is about no pull request.`,
      'Run it on pull_request (or pull_request_target) and pull_request_review.',
    );
  }
  const http = openHttp({
    proxy: {
      http: env['http_proxy'],
      https: env['https_proxy'] ?? env['HTTPS_PROXY'],
      no: env['no_proxy'] ?? env['NO_PROXY'],
    },
  });
  const client = await githubClient({ apiUrl, token, http });
  const pull = await readPull(client, repository, pullRequest.number);
  return {
    client,
    context,
    pull,
    url: `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`,
  };
}

/** Compares the head's policy with the one in force, and asks for approvals where it loosens. */
async function review(reach: Reach, inputs: ReviewInputs, journal: Journal): Promise<ReviewOutcome> {
  const { policy: path } = inputs;
  const { client, context, pull } = reach;
  const { repository } = context;
  // The branch as it is now: what is in force is not what was when the pull request was opened.
  const base = await readPolicy(client, { repository, path, ref: `heads/${pull.baseRef}`, because: 'base' });
  const head = await readPolicy(client, { repository, path, ref: pull.headSha, because: 'input' });
  if (!base.found) {
    if (head.found) parseSource(head.text, head.path);
    return { path, kind: head.found ? 'first' : 'none', changes: [], ledger: null, approval: null };
  }
  const before = sourceInForce(base);
  if (before === null) {
    throw new PolicyError(
      `The policy in force, ${path} on ${pull.baseRef}, cannot be used, so nobody can tell what this loosens or who may approve it.`,
      'Have someone who may pass over the check repair it on its own.',
    );
  }
  const after = head.found ? parseSource(head.text, head.path) : null;
  const compared: ReviewOutcome = {
    path,
    kind: after === null ? 'removed' : 'changed',
    changes: after === null ? [] : diff(before, after),
    ledger: null,
    approval: null,
  };
  const outcome = await lookBack(compared, after, reach, inputs, journal);
  const asked = before.policy.review;
  if (!isLoosened(outcome) || asked === null) return outcome;
  return { ...outcome, approval: await approvalOf(asked, reach) };
}

/** Adds what the ledger knows of verdicts that were given: after what it is changed, and which would flip. */
async function lookBack(
  outcome: ReviewOutcome,
  after: PolicySource | null,
  { client, context }: Reach,
  inputs: ReviewInputs,
  journal: Journal,
): Promise<ReviewOutcome> {
  if (after !== null && outcome.changes.length === 0) return outcome;
  const directory = await mkdtemp(join(context.tempDirectory, 'near-zero-'));
  const ledger = await readLedgerOfJob(
    inputs.ledger,
    { client, context, directory, ...journal },
    inputs.token,
  );
  if (ledger === null) return outcome;
  const { place, entries, fault } = ledger;
  return {
    ...outcome,
    changes: markAfterFailing(outcome.changes, entries),
    ledger: {
      place,
      fault: fault && { message: fault.message, remedy: fault.remedy },
      verdicts: after === null ? [] : rejudgeLedger(entries, after.policy),
      removedAfter: after === null ? failingRuns(entries, { category: null, gate: null }) : [],
    },
  };
}

function sourceInForce(file: PolicyFile & { found: true }): PolicySource | null {
  try {
    return parseSource(file.text, file.path);
  } catch (error) {
    if (error instanceof PolicyError) return null;
    throw error;
  }
}

async function approvalOf(asked: Review, { client, context, pull }: Reach): Promise<Approval> {
  const { repository } = context;
  const teams = new Map<string, string[] | null>();
  for (const team of asked.approvers.filter((one) => one.includes('/'))) {
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

async function conclude(
  outcome: ReviewOutcome,
  reach: Reach,
  inputs: ReviewInputs,
  core: typeof Core,
  env: Env,
) {
  const headline = reviewHeadline(outcome);
  const body = reviewAsMarkdown(outcome);
  await say(reach, passes(outcome) ? 'success' : 'failure', headline);
  core.setOutput('loosened', String(isLoosened(outcome)));
  core.setOutput('approved', String(passes(outcome)));
  core.setOutput('changes', JSON.stringify(outcome.changes));
  core.setOutput('verdicts', JSON.stringify(flipped(outcome).slice(0, VERDICTS)));
  core.setOutput('summary', headline);
  summarise(env, body);
  for (const { message, ...properties } of reviewAnnotations(outcome)) {
    if (passes(outcome)) core.warning(message, properties);
    else core.error(message, properties);
  }
  core.info(plain(`${STATUS}: ${passes(outcome) ? 'success' : 'failure'}: ${headline}`, 1000));
  if (!inputs.comment) return;
  const { client, context, pull } = reach;
  const quiet = outcome.changes.length === 0 && !isLoosened(outcome);
  // The comment repeats what the status says, so that without it nothing is lost.
  await stickComment(client, context.repository, pull.number, { marker: MARKER, body, quiet }).catch(
    (error: unknown) => {
      if (!(error instanceof PlatformError)) throw error;
      core.warning(`The comment could not be written: ${plain(error.message)} → ${plain(error.remedy)}`);
    },
  );
}

/** Outputs of a job have room for a mebibyte. */
const VERDICTS = 100;

/** @throws PlatformError that says what a fork's pull request takes */
async function say(
  { client, context, pull, url }: Reach,
  state: 'success' | 'failure' | 'error',
  description: string,
) {
  try {
    const { repository } = context;
    await setStatus(client, repository, pull.headSha, {
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

/** Fails the job, and the status as well where it can be reached: a green of an earlier run must not stand. */
async function refuse(error: unknown, reach: Reach | null, core: typeof Core, env: Env): Promise<void> {
  const known = error instanceof PlatformError || error instanceof PolicyError;
  const message = error instanceof Error ? error.message : String(error);
  const remedy = known ? error.remedy : 'Run the job again; if it stays, report it.';
  if (reach !== null) {
    await say(reach, 'error', message).catch((other: unknown) =>
      core.warning(`The status could not be set: ${plain(String(other))}`),
    );
  }
  const faults = error instanceof PolicyError ? error.faults : [];
  const lines = faults
    .slice(0, 10)
    .map((fault) => codeSpan(`${fault.file}:${fault.position.line}: ${fault.message}`, 500));
  core.setOutput('loosened', 'true');
  core.setOutput('approved', 'false');
  core.setOutput('changes', '[]');
  core.setOutput('verdicts', '[]');
  core.setOutput('summary', plain(message, 1000));
  summarise(
    env,
    `## 🔴 The change of the policy could not be reviewed\n\n${safe(message, 2000)}\n\n${lines.map((line) => `- ${line}\n`).join('')}\n→ ${safe(remedy)}\n`,
  );
  core.error(`${plain(message, 2000)} → ${plain(remedy)}`, { title: STATUS });
}

function summarise(env: Env, text: string): void {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file) appendFileSync(file, text);
}
