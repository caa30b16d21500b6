/** What the review of a policy's change says. */
import { plain } from '../model/plain.ts';
import { list } from '../model/words.ts';
import { type Change, loosens } from '../policy/diff.ts';
import type { Approval } from '../policy/review.ts';
import type { Annotation } from './annotations.ts';
import { changesAsMarkdown } from './changes.ts';
import { markdown as safe } from './escape.ts';

/** A change of the policy, and what was found of it. */
export interface ReviewOutcome {
  /** Path of the policy. */
  readonly path: string;
  /** `first`: there was none on the base; `none`: there is none at all. */
  readonly kind: 'changed' | 'first' | 'none' | 'removed';
  readonly changes: readonly Change[];
  /** `null` where nothing has to be approved: nothing loosens, or the base asks nobody. */
  readonly approval: Approval | null;
}

export const isLoosened = ({ kind, changes }: ReviewOutcome): boolean =>
  kind === 'removed' || loosens(changes);

/** Whether it may be merged as far as the policy is concerned. */
export const passes = ({ approval }: ReviewOutcome): boolean => approval === null || approval.approved;

/** One line: for the commit status, the log and the output. */
export function reviewHeadline(outcome: ReviewOutcome): string {
  const { kind, changes, approval } = outcome;
  if (kind === 'none') return 'There is no policy.';
  if (kind === 'first') return 'The first policy: nothing was in force that it could loosen.';
  if (changes.length === 0 && kind === 'changed') return 'The policy is not changed.';
  if (!isLoosened(outcome)) return 'The policy is not loosened.';
  const what = kind === 'removed' ? 'The policy is removed' : 'The policy is loosened';
  if (approval === null) return `${what}; the base's policy asks nobody to approve it.`;
  return approval.approved
    ? `${what}, approved by ${list(approval.by)}.`
    : `${what} and not approved: ${approval.missing[0]}`;
}

const COMMENT = 60_000;

/** For a comment and the job summary. */
export function reviewAsMarkdown(outcome: ReviewOutcome): string {
  const { kind, changes, approval, path } = outcome;
  const mark = !passes(outcome) ? '🔴' : isLoosened(outcome) ? '🟠' : '🟢';
  const bullets = (lines: readonly string[]): string =>
    lines.map((line) => `- ${safe(line, 1000)}`).join('\n');
  const text = [
    `## ${mark} ${safe(reviewHeadline(outcome), 1000)}`,
    ...(approval && approval.missing.length > 0 ? [`**Missing:**\n${bullets(approval.missing)}`] : []),
    ...(approval && approval.ignored.length > 0
      ? [`**Approvals that do not count:**\n${bullets(approval.ignored)}`]
      : []),
    ...(isLoosened(outcome) && approval === null
      ? ['Add `review:` to the policy, so that it says who may loosen it.']
      : []),
    ...(kind === 'changed' && changes.length > 0 ? [`${safe(path)}: ${changesAsMarkdown(changes)}`] : []),
  ].join('\n\n');
  return text.length <= COMMENT
    ? `${text}\n`
    : `${text.slice(0, text.lastIndexOf('\n', COMMENT))}\n\n*Cut for length.*\n`;
}

/** GitHub shows ten of each kind. */
const MOST = 10;

/** On the changed lines of the head: what loosens. What is gone stands at the file's beginning. */
export function reviewAnnotations({ path, kind, changes }: ReviewOutcome): Annotation[] {
  if (kind === 'removed') return [{ title: 'policy: looser', message: `${plain(path)} is removed.` }];
  return changes
    .filter(({ direction }) => direction === 'looser' || direction === 'unknown')
    .slice(0, MOST)
    .map(({ direction, sentence, head }) => ({
      title: `policy: ${direction}`,
      message: plain(sentence, 1000),
      file: path,
      startLine: head?.line ?? 1,
      startColumn: head?.column ?? 1,
    }));
}
