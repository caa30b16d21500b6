import { parseSource } from '../evidence/sources/source.ts';
import { SUMMARY_CHARACTERS } from '../github/check-run.ts';
import type { GitHubContext } from '../github/context.ts';
import { forkPull } from '../github/fork-pull.ts';
import { fullName, sameRepository } from '../github/repository.ts';
import { refusalMarkdown } from '../report/refusal.ts';
import type { JobReach } from '../run/collect.ts';
import { EvidenceError, PlatformError, PolicyError } from '../util/errors.ts';
import { type Ending, refusalAnnotations } from './ending.ts';
import { refusalOf } from './explain.ts';
import { FORK_REPORT_INPUTS, type ValuesOf } from './inputs.ts';
import type { Job } from './job.ts';
import { judgeRun } from './judge-run.ts';
import { type Message, messageOf, messageWithout, publish, unverified } from './publish.ts';
import type { Action } from './shell.ts';

type Inputs = ValuesOf<typeof FORK_REPORT_INPUTS>;

/**
 * The report on a fork's pull request, from a job that a `workflow_run` starts: judges the results that the fork's run
 * uploaded, by the policy of the pull request's base, and says that nobody has verified them. It takes over nothing that
 * the fork's run says of itself, gives out no decision, and can only block.
 */
export const forkReport: Action<typeof FORK_REPORT_INPUTS> = {
  who: 'The fork report',
  what: 'a verdict',
  inputs: FORK_REPORT_INPUTS,
  async run(inputs, job) {
    const context = await asPullRequest(inputs, job);
    if (typeof context === 'string') {
      return { succeeds: true, outputs: {}, summary: `Nothing to report: ${context}\n`, annotations: [] };
    }
    return endingOf(unverified(await judged(inputs, { ...job, context })), inputs, job, context);
  },
  refused: (refusal) => ({
    succeeds: false,
    outputs: {},
    summary: refusalMarkdown(refusal),
    annotations: refusalAnnotations(refusal),
  }),
};

function endingOf(message: Message, inputs: Inputs, job: Job, context: GitHubContext): Ending {
  const gate = `fork ${inputs.gate ?? ''}`.trim();
  const checkRun = inputs.checkRun && !message.allowed;
  const channel = { core: job.core, client: job.lastClient, context, readOnly: false };
  return {
    succeeds: message.allowed,
    outputs: {},
    summary: message.body(SUMMARY_CHARACTERS, false),
    annotations: message.allowed ? [] : [{ level: 'error', title: 'near-zero', message: message.title }],
    publish: () => publish(message, { ...inputs, gate, checkRun }, channel),
  };
}

async function judged(inputs: Inputs, job: Job): Promise<Message> {
  try {
    return messageOf((await judgeRun({ ...ASKED_OF_NOBODY, ...inputs }, job, { unverified: true })).verdict);
  } catch (error) {
    if (!isExplained(error)) throw error;
    return messageWithout(refusalOf(error, forkReport.who));
  }
}

const isExplained = (error: unknown): boolean =>
  [PolicyError, EvidenceError, PlatformError].some((kind) => error instanceof kind);

/** What the gate has inputs for, and a fork's report has not. */
const ASKED_OF_NOBODY = {
  policyRef: null,
  advance: null,
  ledger: { kind: 'auto' },
  trustedRoot: null,
  reportOnly: false,
} as const;

/** The context of the fork's own run, as far as this repository knows it; or why there is nothing to report on. */
async function asPullRequest(
  { results }: Inputs,
  { client, context }: JobReach,
): Promise<GitHubContext | string> {
  const run = context.workflowRun;
  if (run === undefined) {
    throw new PlatformError(
      `fork-report runs on the event workflow_run, and this is ${context.event}.`,
      'Start it with `on: { workflow_run: { workflows: [...], types: [completed] } }`; docs/reports.md has the workflow.',
    );
  }
  const elsewhere = results
    .map(parseSource)
    .find(({ kind, options }) => kind !== 'artifact' || options['run'] || options['workflow']);
  if (elsewhere !== undefined) {
    throw new PlatformError(
      `fork-report reads artifacts of the fork's run, and ${elsewhere.name} is none of them.`,
      'Write artifact:NAME alone.',
    );
  }
  if (run.event !== 'pull_request') return `The run was for ${run.event}, not for a pull request.`;
  if (run.headRepository !== undefined && sameRepository(run.headRepository, context.repository)) {
    return `The run was for ${fullName(context.repository)} itself, whose own gate can speak.`;
  }
  const pullRequest = await forkPull(client, context.repository, run);
  if (pullRequest === null) return `No open pull request has the head ${run.headSha} any more.`;
  return { ...context, event: 'pull_request', runId: run.id, sha: run.headSha, pullRequest };
}
