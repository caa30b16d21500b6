import { parseSource } from '../evidence/sources/source.ts';
import { SUMMARY_CHARACTERS } from '../github/check-run.ts';
import type { GitHubContext } from '../github/context.ts';
import { forkPull } from '../github/fork-pull.ts';
import { fullName, sameRepository } from '../github/repository.ts';
import type { Reach } from '../run/collect.ts';
import { PlatformError } from '../util/errors.ts';
import { Conclusion } from './conclusion.ts';
import { endEvenIf } from './end-even-if.ts';
import { explain } from './explain.ts';
import { FORK_INPUTS, type Inputs, readInputs } from './inputs.ts';
import { type Env, judgeRun, open } from './judge-run.ts';
import { type Ending, endingOf, endingWithout, publish, unverified } from './publish.ts';

/**
 * The report on a fork's pull request, from a job that a `workflow_run` starts: judges the results that the fork's run
 * uploaded, by the policy of the pull request's base, and says that nobody has verified them. It takes over nothing that
 * the fork's run says of itself, gives out no decision, and can only block.
 */
export async function runForkReport(env: Env): Promise<void> {
  const core = await import('@actions/core');
  const conclusion = new Conclusion(core, env);
  const startClock = endEvenIf(conclusion);
  try {
    const inputs = readInputs(env, FORK_INPUTS);
    startClock(inputs.timeout);
    const reach = await open(inputs, env, core);
    const context = await asPullRequest(inputs, reach);
    if (typeof context === 'string') conclusion.reported(`Nothing to report: ${context}\n`, true);
    else {
      const ending = unverified(await judged(inputs, { ...reach, context }));
      const gate = `fork ${inputs.gate ?? ''}`.trim();
      const checkRun = inputs.checkRun && !ending.allowed;
      conclusion.reported(ending.body(SUMMARY_CHARACTERS, false), ending.allowed);
      const channel = { core, client: reach.client, context, readOnly: false };
      await publish(ending, { ...inputs, gate, checkRun }, channel);
    }
  } catch (error) {
    conclusion.refused(explain(error));
  }
  process.exit();
}

async function judged(inputs: Inputs, reach: Reach): Promise<Ending> {
  try {
    return endingOf((await judgeRun(inputs, reach, { unverified: true })).judged.verdict);
  } catch (error) {
    return endingWithout(explain(error));
  }
}

/** The context of the fork's own run, as far as this repository knows it; or why there is nothing to report on. */
async function asPullRequest(
  { results }: Inputs,
  { client, context }: Reach,
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
