/** What the review of a policy's change says. */

import { loosens } from '../policy/diff.ts';
import type { Approval } from '../policy/review.ts';
import { plain } from '../util/plain.ts';
import { count, list, plural } from '../util/words.ts';
import type { FailingRun, MarkedChange } from '../verdict/memory/after-failing.ts';
import type { Rejudged } from '../verdict/memory/rejudge.ts';
import type { Annotation } from './annotations.ts';
import { afterFailing, changesAsMarkdown, flip, sentenceOf } from './changes.ts';
import { safeMarkdown as safe } from './escape.ts';

/** A change of the policy, and what was found of it. */
export interface ReviewOutcome {
  /** Path of the policy. */
  readonly path: string;
  /** `first`: there was none on the base; `none`: there is none at all. */
  readonly kind: 'changed' | 'first' | 'none' | 'removed';
  readonly changes: readonly MarkedChange[];
  /** What recorded verdicts say to it; `null`: there is no ledger, or it was not read. */
  readonly ledger: LookedBack | null;
  /** `null` where nothing has to be approved: nothing loosens, or the base asks nobody. */
  readonly approval: Approval | null;
}

export interface LookedBack {
  readonly place: string;
  /** Why it is not to be believed; `null`: its chain is whole. */
  readonly fault: { readonly message: string; readonly remedy: string } | null;
  /** Each recorded verdict under the changed policy, in its order. */
  readonly verdicts: readonly Rejudged[];
  /** Of a policy that is removed: the latest verdicts that were not green. */
  readonly removedAfter: readonly FailingRun[];
}

export const isLoosened = ({ kind, changes }: ReviewOutcome): boolean =>
  kind === 'removed' || loosens(changes);

/** Whether it may be merged as far as the policy is concerned. */
export const passes = (outcome: ReviewOutcome): boolean => missing(outcome).length === 0;

/**
 * What stands against it, each a sentence. Who approves a loosening has to know whether a run failed before it, and a ledger
 * that somebody changed may hide just that; a tightening needs no approval, and is not held up.
 */
function missing(outcome: ReviewOutcome): readonly string[] {
  const { approval, ledger } = outcome;
  const fault = isLoosened(outcome) ? ledger?.fault : null;
  return [
    ...(fault ? [`Nobody can tell whether a run failed before this: ${fault.message} ${fault.remedy}`] : []),
    ...(approval?.missing ?? []),
  ];
}

/** Recorded verdicts that would come out otherwise, the newest first. */
export const flipped = ({ ledger }: ReviewOutcome): Rejudged[] =>
  (ledger?.verdicts ?? []).filter(({ decision }) => decision.old !== decision.new).reverse();

const isAfterFailing = ({ changes, ledger }: ReviewOutcome): boolean =>
  changes.some(({ loosenedAfterFailingRun }) => loosenedAfterFailingRun) ||
  (ledger?.removedAfter ?? []).length > 0;

/** One line: for the commit status, the log and the output. */
export function reviewHeadline(outcome: ReviewOutcome): string {
  const { kind, changes, approval } = outcome;
  if (kind === 'none') return 'There is no policy.';
  if (kind === 'first') return 'The first policy: nothing was in force that it could loosen.';
  if (changes.length === 0 && kind === 'changed') return 'The policy is not changed.';
  if (!isLoosened(outcome)) return 'The policy is not loosened.';
  const after = isAfterFailing(outcome) ? ' after a failing run' : '';
  const what = `The policy is ${kind === 'removed' ? 'removed' : 'loosened'}${after}`;
  const [first] = missing(outcome);
  if (first !== undefined)
    return `${what} and ${approval?.approved === false ? 'not approved' : 'stopped'}: ${first}`;
  if (approval === null) return `${what}; the base's policy asks nobody to approve it.`;
  return `${what}, approved by ${list(approval.by)}.`;
}

const COMMENT = 60_000;

/** For a comment and the job summary. */
export function reviewAsMarkdown(outcome: ReviewOutcome): string {
  const { kind, changes, approval, path } = outcome;
  const mark = !passes(outcome) ? '🔴' : isLoosened(outcome) ? '🟠' : '🟢';
  const bullets = (lines: readonly string[]): string =>
    lines.map((line) => `- ${safe(line, 1000)}`).join('\n');
  const against = missing(outcome);
  const text = [
    `## ${mark} ${safe(reviewHeadline(outcome), 1000)}`,
    ...(against.length > 0 ? [`**Missing:**\n${bullets(against)}`] : []),
    ...(approval && approval.ignored.length > 0
      ? [`**Approvals that do not count:**\n${bullets(approval.ignored)}`]
      : []),
    ...(isLoosened(outcome) && approval === null
      ? ['Add `review:` to the policy, so that it says who may loosen it.']
      : []),
    ...(kind === 'changed' && changes.length > 0 ? [`${safe(path)}: ${changesAsMarkdown(changes)}`] : []),
    ...(outcome.ledger ? lookedBack(outcome, outcome.ledger) : []),
  ].join('\n\n');
  return text.length <= COMMENT
    ? `${text}\n`
    : `${text.slice(0, text.lastIndexOf('\n', COMMENT))}\n\n*Cut for length.*\n`;
}

const FLIPS_SHOWN = 20;

function lookedBack(outcome: ReviewOutcome, { place, fault, verdicts, removedAfter }: LookedBack): string[] {
  if (fault !== null) {
    // What stands against a loosening says it above.
    return isLoosened(outcome) ? [] : [`⚫ ${safe(`${fault.message} ${fault.remedy}`, 1000)}`];
  }
  if (removedAfter.length > 0) return [`**${safe(afterFailing(removedAfter), 1000)}**`];
  if (outcome.kind === 'removed') return [];
  const flips = flipped(outcome);
  const more = flips.length - FLIPS_SHOWN;
  const lines = [
    `Of ${plural(verdicts.length, 'recorded verdict')} (${safe(place)}), ${flips.length === 0 ? 'none' : count(flips.length)} would flip, waivers aside${flips.length === 0 ? '.' : ':'}`,
    ...flips.slice(0, FLIPS_SHOWN).map((one) => `- ${safe(flip(one), 1000)}`),
    ...(more > 0 ? [`- *and ${plural(more, 'older one')}*`] : []),
  ];
  return [lines.join('\n')];
}

/** GitHub shows ten of each kind. */
const MOST = 10;

/** On the changed lines of the head: what loosens. What is gone stands at the file's beginning. */
export function reviewAnnotations({ path, kind, changes, ledger }: ReviewOutcome): Annotation[] {
  if (kind === 'removed') {
    const after = ledger?.removedAfter.length ? ` ${plain(afterFailing(ledger.removedAfter), 1000)}` : '';
    return [{ title: 'policy: looser', message: `${plain(path)} is removed.${after}` }];
  }
  return changes
    .filter(({ direction }) => direction === 'looser' || direction === 'unknown')
    .slice(0, MOST)
    .map((change) => ({
      title: `policy: ${change.direction}`,
      message: plain(sentenceOf(change), 2000),
      file: path,
      startLine: change.head?.line ?? 1,
      startColumn: change.head?.column ?? 1,
    }));
}
