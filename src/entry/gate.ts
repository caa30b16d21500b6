import { hash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type * as Core from '@actions/core';
import { openHttp, proxyOf } from '../evidence/http.ts';
import { type GitHubClient, githubClient } from '../github/client.ts';
import { type GitHubContext, readContext } from '../github/context.ts';
import { type PolicyFile, policyRef, readPolicy } from '../github/trusted-policy.ts';
import { EvidenceError, PlatformError, PolicyError } from '../model/errors.ts';
import { plain } from '../model/plain.ts';
import { plural } from '../model/words.ts';
import { gateOf } from '../policy/gates.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { Judged } from '../report/bundle.ts';
import type { Refusal } from '../report/refusal.ts';
import { reason } from '../verdict/reasons.ts';
import { collect, type Reach } from './collect.ts';
import { Conclusion } from './conclusion.ts';
import { eventOf } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { judgeFiles } from './judge-files.ts';
import { type Ending, endingOf, endingWithout, publish } from './publish.ts';
import { clearReports } from './write-reports.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The action: reads policy and evidence, judges, and says so. Nothing but an `allow` leaves with exit code 0. */
export async function runAction(env: Env): Promise<void> {
  const core = await import('@actions/core');
  const conclusion = new Conclusion(core, env);
  const startClock = endEvenIf(conclusion);
  let say = async (_ending: Ending): Promise<void> => {};
  let ending: Ending;
  try {
    const inputs = readInputs(env);
    startClock(inputs.timeout);
    const reach = await open(inputs, env, core);
    say = (ending) => publish(ending, inputs, { ...reach, core });
    const { judged, reportDir } = await gate(inputs, reach);
    conclusion.judged(judged, reportDir, inputs.reportOnly);
    ending = endingOf(judged.verdict);
  } catch (error) {
    if (env['NEAR_ZERO_DEBUG'] && error instanceof Error) core.notice(error.stack ?? '');
    const refusal = explain(error);
    conclusion.refused(refusal);
    ending = endingWithout(refusal);
  }
  await say(ending);
  // Connections and timers that are still open do not keep a job that has its answer.
  process.exit();
}

/** The job ends in red by whatever way it ends: a signal, a stray rejection, a promise that nobody keeps, the clock. */
function endEvenIf(conclusion: Conclusion): (ms: number) => void {
  const end = (message: string, remedy: string): void => {
    conclusion.interrupted({ message, remedy });
    // With the code that the conclusion has set: 1, unless there was an `allow` before.
    process.exit();
  };
  const bug = (error: unknown): void => end(`The gate broke: ${describe(error)}`, REPORT);
  process.on('uncaughtException', bug);
  process.on('unhandledRejection', bug);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () =>
      end(`The job was stopped (${signal}) before there was a verdict.`, 'Run it again.'),
    );
  }
  process.on('exit', () =>
    conclusion.refused({
      message: 'The gate ended without a verdict: something it waited for never came.',
      remedy: REPORT,
    }),
  );
  return (ms) => {
    // Unreferenced, so that a job with nothing left to wait for ends at once instead of at the time-out.
    setTimeout(
      () =>
        end(
          `The gate took longer than its \`timeout\` of ${plural(ms / 1000, 'second')}.`,
          'Raise `timeout`, or find out what is slow.',
        ),
      ms,
    ).unref();
  };
}

/** What the job runs in, and the ways out of it. */
async function open(inputs: Inputs, env: Env, core: typeof Core): Promise<Reach> {
  const context = readContext(env, await eventOf(env));
  if (inputs.token !== '') core.setSecret(inputs.token);
  const directory = await mkdtemp(join(context.tempDirectory, 'near-zero-'));
  const http = openHttp({ proxy: proxyOf(env) });
  const client = await githubClient({ apiUrl: context.apiUrl, token: inputs.token, http });
  const secret = core.setSecret;
  const log = (message: string) => core.info(plain(message));
  return { client, context, http, directory, env, secret, log };
}

async function gate(inputs: Inputs, reach: Reach): Promise<{ judged: Judged; reportDir: string }> {
  const { client, context, directory } = reach;
  const reportDir = inputs.reportDir === null ? directory : resolve(context.workspace, inputs.reportDir);
  clearReports(reportDir);
  const trusted = await trustedPolicy(client, context, inputs);
  const policy = parsePolicy(trusted.text, trusted.path);
  const chosen = gateOf(policy, inputs.gate, context.event);
  if (inputs.reportOnly && !chosen.screen && context.event.startsWith('deployment')) {
    throw new PolicyError(
      '`report-only` is refused where a deployment waits for a demonstrating gate.',
      'Leave out `report-only`, or run it on another event.',
    );
  }
  const evidence = await collect(inputs.results, reach);
  const counted = await judgeFiles(policy, chosen, evidence, {
    subject: inputs.subject,
    now: new Date(),
    policy: { path: trusted.path, ref: trusted.sha, digest: `sha256:${hash('sha256', trusted.text)}` },
    reasons: trusted.reasons,
  });
  return { judged: { ...counted, policy: trusted.text }, reportDir };
}

/** The policy in force; where the base has none yet, the pull request's own as a dry run that cannot allow. */
async function trustedPolicy(
  client: GitHubClient,
  context: GitHubContext,
  { policy, policyRef: ref }: Inputs,
) {
  const place = policyRef(context, { policy, policyRef: ref ?? undefined });
  const found = await readPolicy(client, place);
  if (found.found) return { ...found, reasons: [] };
  const head = place.because === 'base' ? context.pullRequest?.headSha : undefined;
  const own: PolicyFile = head === undefined ? found : await readPolicy(client, { ...place, ref: head });
  if (!own.found) {
    throw new PolicyError(
      `There is no policy at ${found.path} in ${found.repository} at ${found.ref}.`,
      'Add one (`near-zero lint` checks it), merge it, and then require this check.',
    );
  }
  const dryRun = reason(
    'no-policy-on-base',
    `The base of this pull request has no policy at ${found.path}; this is a dry run of the one that it adds.`,
    'Review and merge the policy, then require this check.',
  );
  return { ...own, reasons: [dryRun] };
}

const REPORT = 'Set the step variable NEAR_ZERO_DEBUG to 1, run again, and report what it prints.';
const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function explain(error: unknown): Refusal {
  if (error instanceof PolicyError && error.faults.length > 0) {
    return { message: error.message, remedy: error.remedy, policy: error };
  }
  if (error instanceof EvidenceError)
    return { message: `${error.source}: ${error.message}`, remedy: error.remedy };
  if (error instanceof PolicyError || error instanceof PlatformError) {
    return { message: error.message, remedy: error.remedy };
  }
  return { message: `The gate broke: ${describe(error)}`, remedy: REPORT };
}
