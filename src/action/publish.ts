import type * as Core from '@actions/core';
import type { GitHubClient } from '../github/api.ts';
import { completeCheckRun, SUMMARY_CHARACTERS, startCheckRun } from '../github/check-run.ts';
import { COMMENT_CHARACTERS, putComment } from '../github/comment.ts';
import type { GitHubContext } from '../github/context.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Annotation, everyAnnotation, faultAnnotations } from '../report/annotations.ts';
import { markdown } from '../report/markdown.ts';
import { type Refusal, refusalMarkdown } from '../report/refusal.ts';
import { headline } from '../report/said.ts';
import { EvidenceError, PlatformError } from '../util/errors.ts';
import { plain } from '../util/plain.ts';
import { GATE_INPUTS, type GateInputs } from './inputs.ts';

/** How a gate ended, as a comment or a check run says it. */
export interface Message {
  readonly allowed: boolean;
  readonly title: string;
  /** Markdown of at most so many characters. */
  readonly body: (characters: number, folded: boolean) => string;
  readonly annotations: readonly Annotation[];
}

export const messageOf = (verdict: Verdict): Message => ({
  allowed: verdict.decision === 'allow',
  title: plain(headline(verdict)),
  // A byte is a character at least.
  body: (characters, folded) => markdown(verdict, { bytes: characters, folded }),
  annotations: everyAnnotation(verdict),
});

export const messageWithout = (refusal: Refusal): Message => ({
  allowed: false,
  title: 'Blocked: there is no verdict',
  body: (characters) => refusalMarkdown(refusal, characters),
  annotations: refusal.policy === undefined ? [] : faultAnnotations(refusal.policy),
});

/** The same of results that the fork's own run made: whoever wrote it could have it write what they like. */
export const unverified = (message: Message): Message => ({
  ...message,
  title: `Computed by the fork, unverified. ${message.title}`,
  body: (characters, folded) =>
    UNVERIFIED + message.body(characters - UNVERIFIED.length, folded).replaceAll('🟢', '⚪'),
});

const UNVERIFIED = `## ⚪ Computed by the fork, unverified

> The fork's own workflow made these results, and could have made others. They may speak against merging, never for it: that
> takes evidence of a run that this repository trusts.

`;

export interface Channel {
  readonly core: typeof Core;
  readonly client: GitHubClient;
  readonly context: GitHubContext;
  /** Whether the token may write nothing, so that what cannot be written is no error. */
  readonly readOnly: boolean;
  /** The id of the check run that `startChecking` returned. */
  readonly checkRun?: number | null;
}

/**
 * Marks the commit as being judged, so that an old green check run does not outlive a gate that is stopped.
 * @returns the id of the check run, or `null` where the inputs ask for none or none can be written: the end then says why
 */
export async function startChecking(
  inputs: Addressee & Pick<GateInputs, 'checkRun'>,
  { core, client, context }: Channel,
): Promise<number | null> {
  if (!inputs.checkRun) return null;
  try {
    return await startCheckRun(client, context.repository, {
      name: nameOf(inputs),
      headSha: headOf(context),
    });
  } catch (error) {
    if (!(error instanceof PlatformError || error instanceof EvidenceError)) throw error;
    core.info(plain(`The check run could not be started: ${error.message}`));
    return null;
  }
}

/**
 * Says on the pull request and on the commit how the job ended, where the inputs ask for it. That changes no decision:
 * what cannot be written is an error that names the permission, or on a fork, whose token may write nothing, a line of
 * the log.
 */
export async function publish(
  message: Message,
  inputs: Addressee & Pick<GateInputs, 'comment' | 'checkRun'>,
  channel: Channel,
): Promise<void> {
  if (inputs.comment !== 'never') await tryTo('comment', channel, () => comment(message, inputs, channel));
  if (inputs.checkRun) await tryTo('check run', channel, () => checkRun(message, inputs, channel));
}

async function tryTo(what: string, { core, readOnly }: Channel, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const explained = error instanceof PlatformError || error instanceof EvidenceError;
    const remedy = explained ? error.remedy : 'This is a fault of near-zero: please report it.';
    const said = plain(
      `The ${what} could not be written: ${error instanceof Error ? error.message : String(error)} → ${remedy}`,
    );
    if (readOnly) core.info(`${said} (The token of a fork's pull request may write nothing.)`);
    else core.error(said, { title: `near-zero: no ${what}` });
  }
}

async function comment(
  message: Message,
  { comment: when, ...addressee }: Addressee & Pick<GateInputs, 'comment'>,
  { core, client, context }: Channel,
): Promise<void> {
  const number = context.pullRequest?.number;
  if (number === undefined) {
    core.info(`There is no pull request to comment on: the event is ${plain(context.event)}.`);
    return;
  }
  const written = await putComment(client, context.apiUrl, context.repository, {
    number,
    mark: markOf(addressee, context),
    body: message.body(COMMENT_CHARACTERS, true),
    create: when === 'always' || !message.allowed,
  });
  if (written !== 'none') core.info(`The comment on pull request ${number} is ${written}.`);
}

/** Who speaks, as the workflow's author names it: that is known also where no policy can be read. */
interface Addressee {
  readonly gate: string | null;
  readonly policy: string;
  readonly reportOnly?: boolean;
}

/** Two gates that differ in policy, gate or job have a comment each. */
function markOf({ gate, policy }: Addressee, { job = '' }: GitHubContext): string {
  const about = [`gate ${gate ?? ''}`.trim(), policy, job].filter((part) => part !== '');
  return `<!-- near-zero ${about.map(encodeURIComponent).join(' ')} -->`;
}

/** What branch rules require: plain as long as there is one gate, and the gate's or its policy's own where there are more. */
function nameOf({ gate, policy }: Addressee): string {
  const name = gate === null ? 'near-zero' : `near-zero ${gate}`;
  return policy === GATE_INPUTS.policy.default ? name : `${name} (${policy})`;
}

/** A check that only reports never concludes in success, so that no rule can be met by it. */
async function checkRun(
  message: Message,
  { reportOnly = false, ...addressee }: Addressee,
  { client, context, checkRun: started = null }: Channel,
): Promise<void> {
  const conclusion = message.allowed && !reportOnly ? 'success' : 'failure';
  const checkRun = {
    name: nameOf(addressee),
    headSha: headOf(context),
    conclusion,
    title: reportOnly ? `Report only, never a success. ${message.title}` : message.title,
    summary: message.body(SUMMARY_CHARACTERS, false),
    annotations: message.annotations.map(({ file, startLine, title, message }) => ({
      path: file ?? addressee.policy,
      line: startLine ?? 1,
      title,
      message,
    })),
  } as const;
  await completeCheckRun(client, context.repository, checkRun, started);
}

/**
 * The commit that people see: of a pull request its head, and not the merge commit that the job runs on; of another run that
 * has ended what that was for, and not the default branch.
 */
const headOf = ({ pullRequest, mergeGroup, deployment, workflowRun, sha }: GitHubContext): string =>
  pullRequest?.headSha ?? mergeGroup?.headSha ?? deployment?.sha ?? workflowRun?.headSha ?? sha;
