import { hash } from 'node:crypto';
import type { AttestOptions } from '../evidence/attestations/gather.ts';
import { parseSource } from '../evidence/sources/source.ts';
import type { GitHubClient } from '../github/api.ts';
import { readAttestations } from '../github/attestations.ts';
import { checkBase } from '../github/base.ts';
import { relateTo } from '../github/commits.ts';
import type { GitHubContext } from '../github/context.ts';
import { releaseOf } from '../github/release.ts';
import { parseRepository } from '../github/repository.ts';
import { readRun } from '../github/runs.ts';
import { notesOnPolicy, type PolicyFile, policyRef, readPolicy } from '../github/trusted-policy.ts';
import { closedOf } from '../ledger/closed.ts';
import { gateOf } from '../policy/gate-of-event.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { JudgedGate } from '../report/bundle.ts';
import { bind } from '../run/bind.ts';
import { checkGate } from '../run/check-gate.ts';
import { collect, type JobReach } from '../run/collect.ts';
import { historyOfJob } from '../run/history-of-gate.ts';
import { judgeFiles } from '../run/judge-files.ts';
import { ledgerOfJob } from '../run/ledger/on-github.ts';
import { askedOf } from '../run/ledger/place.ts';
import { PlatformError, PolicyError } from '../util/errors.ts';
import { historyLeft } from '../verdict/memory/kept.ts';
import { reason } from '../verdict/reasons.ts';
import type { GateInputs } from './inputs.ts';

type Inputs = Omit<GateInputs, 'reportDir' | 'comment' | 'checkRun' | 'timeout'>;

/**
 * The spine of a job: policy, evidence, counts, verdict.
 * @param unverified whether the results are a fork's, and are judged to be reported as such
 * @param notice writes an annotation of the job
 */
export async function judgeRun(
  inputs: Inputs,
  reach: JobReach,
  { unverified = false, notice = (_message: string, _title: string): void => {} } = {},
): Promise<JudgedGate> {
  const { client, context } = reach;
  const trusted = await trustedPolicy(client, context, inputs);
  const policy = parsePolicy(trusted.text, trusted.path);
  const chosen = gateOf(policy, inputs.gate, context.event);
  checkGate(chosen, inputs, context.event);
  const release = releaseOf(context);
  const { path, sha: ref } = trusted;
  const read = { path, ref, digest: `sha256:${hash('sha256', trusted.text)}` };
  const judging = { policy, gate: chosen, subject: inputs.subject, trusted: read };
  await couldCollect(inputs, reach);
  const { notes, ...remembered } = await historyOfJob(client, trusted, chosen);
  // Before any result is read: a run that is stopped once it knows them has been an attempt.
  const attempt = await ledgerOfJob(inputs.ledger, judging, reach, inputs.githubToken, notice);
  const collected = await collect(inputs.results, reach);
  const files = await bind(collected.files, {
    policy,
    gate: chosen,
    attest: async () => ({
      server: context.serverUrl,
      trustedRoot: await trustedRoot(client, trusted, inputs.trustedRoot),
      ask: (digest, of) =>
        readAttestations(client, of === null ? context.repository : parseRepository(of, 'a run'), digest),
    }),
    relateTo: (rules) => relateTo(client, release, rules),
  });
  const evidence = { ...collected, files };
  const counted = await judgeFiles(policy, chosen, evidence, {
    subject: inputs.subject,
    advance: inputs.advance,
    release,
    unverified,
    now: new Date(),
    policy: read,
    memory: { ledger: attempt.ledger, ...remembered, asked: askedOf(inputs.ledger) },
    reasons: [...trusted.reasons, ...attempt.reasons],
    notes: [...trusted.notes, ...notes],
  });
  await attempt.close(
    closedOf(policy, counted.verdict, counted.tally, historyLeft(counted.memory, counted.verdict)),
  );
  return { ...counted, policy: trusted.text };
}

/** What attestations are verified against, read from where the policy is, so that a change cannot bring its own. */
async function trustedRoot(
  client: GitHubClient,
  { repository, sha }: PolicyFile,
  path: string | null,
): Promise<AttestOptions['trustedRoot']> {
  if (path === null) return null;
  const home = parseRepository(repository, 'the repository of the policy');
  const found = await readPolicy(client, { repository: home, path, ref: sha, because: 'input' });
  if (found.found) return { text: found.text, where: `${repository}/${found.path}` };
  throw new PlatformError(
    `There is no trusted root at ${found.path} in ${found.repository} at ${found.ref}.`,
    'Commit what `gh attestation trusted-root` writes, beside the policy.',
  );
}

/**
 * What is known to fail without a look at any result fails before an attempt is opened, which would never be closed.
 * @throws PlatformError for a line that is no source, or a permission that is missing
 */
async function couldCollect({ results, ledger }: Inputs, { client, context }: JobReach): Promise<void> {
  const sources = results.map(parseSource);
  const written = ledger.kind !== 'off' && ledger.kind !== 'auto' && ledger.write;
  if (written && sources.some(({ kind }) => kind === 'artifact'))
    await readRun(client, context.repository, context.runId);
}

/** The policy in force; where the base has none yet, the pull request's own as a dry run that cannot allow. */
export async function trustedPolicy(
  client: GitHubClient,
  context: GitHubContext,
  { policy, policyRef: ref }: Pick<Inputs, 'policy' | 'policyRef'>,
) {
  const place = policyRef(context, { policy, policyRef: ref ?? undefined });
  if (place.because === 'base') await checkBase(client, context);
  const found = await readPolicy(client, place);
  if (found.found) {
    return { ...found, reasons: [], notes: await notesOnPolicy(client, context, place, found) };
  }
  const head = place.because === 'base' ? context.pullRequest?.headSha : undefined;
  const own: PolicyFile = head === undefined ? found : await readPolicy(client, { ...place, ref: head });
  if (!own.found) {
    throw new PolicyError(
      `There is no policy at ${found.path} in ${found.repository} at ${found.ref}.`,
      'Add one (`near-zero lint` checks it), merge it, and then require this check.',
    );
  }
  const dryRun = reason('no-policy-on-base', { of: 'policy', path: found.path });
  return { ...own, reasons: [dryRun], notes: [] };
}
