/** Whether the people whom a policy names have approved that it is loosened. */

import type { Review } from '../model/policy.ts';
import { globMatches } from '../util/glob.ts';
import { list, plural } from '../util/words.ts';

/** One review of a pull request, as GitHub keeps it. */
export interface GivenReview {
  readonly user: string;
  /** APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED or PENDING. */
  readonly state: string;
  /** The commit that it is about; `null` where that is gone. */
  readonly commit: string | null;
  readonly submittedAt: string | null;
}

export interface ReviewFacts {
  /** Who opened the pull request. */
  readonly author: string;
  /** Who wrote or pushed its commits, as far as GitHub knows their accounts; `null` where it lists only some commits. */
  readonly contributors: readonly string[] | null;
  readonly headSha: string;
  /** In the order in which they were given. */
  readonly reviews: readonly GivenReview[];
  /** Paths that the pull request changes; `null` where GitHub lists only some of them. */
  readonly files: readonly string[] | null;
  /** Members of each team that the policy names; `null` where the token may not read them. */
  readonly teams: ReadonlyMap<string, readonly string[] | null>;
  readonly now: Date;
}

export interface Approval {
  readonly approved: boolean;
  /** Who has approved so that it counts. */
  readonly by: readonly string[];
  /** What is missing, each a sentence; empty when approved. */
  readonly missing: readonly string[];
  /** Approvals that do not count, and why. */
  readonly ignored: readonly string[];
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Approvals count from approvers only, on the latest commit, and never for one's own work. A request for changes by an
 * approver stands until that approver withdraws it. Then cooling off and company.
 */
export function judgeApproval(review: Review, facts: ReviewFacts): Approval {
  const { author, headSha, now } = facts;
  const may = (user: string): boolean =>
    review.approvers.some((one) =>
      one.includes('/')
        ? (facts.teams.get(one) ?? []).some((member) => same(member, user))
        : same(one.slice(1), user),
    );
  const ignored: string[] = [];
  const last = lastOfEach(facts.reviews);
  const refusing = last.filter(({ state, user }) => state === 'CHANGES_REQUESTED' && may(user));
  const approving = last.filter(({ state }) => state === 'APPROVED');
  const counted = approving.filter(({ user, commit }) => {
    const why = same(user, author)
      ? 'is the author'
      : (facts.contributors ?? []).some((one) => same(one, user))
        ? 'wrote or pushed one of its commits'
        : !may(user)
          ? 'is not one of the approvers'
          : commit !== headSha
            ? `approved ${commit?.slice(0, 7) ?? 'a commit that is gone'}, not the latest commit`
            : null;
    if (why !== null) ignored.push(`${user} ${why}.`);
    return why === null;
  });
  const missing = [
    ...(refusing.length === 0
      ? []
      : [
          `${list(refusing.map(({ user }) => user))} asked for changes: they stand until the same people approve, or the request is dismissed.`,
        ]),
    ...(facts.contributors === null
      ? [
          'The pull request has more commits than GitHub lists, so nobody can tell who wrote them: squash or split it.',
        ]
      : []),
    ...(counted.length < review.approvals
      ? [
          `${plural(review.approvals, 'approval')} of ${list(review.approvers)} ${review.approvals === 1 ? 'is' : 'are'} needed on the latest commit, and there ${counted.length === 1 ? 'is 1' : `are ${counted.length}`}.`,
        ]
      : coolingOff(review, counted, now)),
    ...(counted.length < review.approvals ? unreadTeams(review, facts) : []),
    ...company(review, facts),
  ];
  return { approved: missing.length === 0, by: counted.map(({ user }) => user), missing, ignored };
}

/** What each person last decided. A comment leaves it standing, a dismissal does not. */
function lastOfEach(reviews: readonly GivenReview[]): GivenReview[] {
  const last = new Map<string, GivenReview>();
  for (const review of reviews) {
    if (review.state !== 'COMMENTED' && review.state !== 'PENDING')
      last.set(review.user.toLowerCase(), review);
  }
  return [...last.values()];
}

/** From the approval that completes the number. A later commit makes all of them old, so that the time begins anew. */
function coolingOff(review: Review, counted: readonly GivenReview[], now: Date): string[] {
  if (review.coolingOff === null) return [];
  const times = counted.map(({ submittedAt }) => Date.parse(submittedAt ?? '')).sort((a, b) => a - b);
  const completed = times[review.approvals - 1]!;
  if (Number.isNaN(completed))
    return ['GitHub does not say when it was approved, so nothing shows that it cooled off.'];
  const over = completed + review.coolingOff.ms;
  if (now.getTime() >= over) return [];
  return [
    `It cools off for ${review.coolingOff.text} after its approval: run this job again after ${new Date(over).toISOString()}.`,
  ];
}

/** A team that cannot be read matters only where the others are too few. */
function unreadTeams(review: Review, { teams }: ReviewFacts): string[] {
  const unread = review.approvers.filter((one) => teams.get(one) === null);
  if (unread.length === 0) return [];
  return [
    `The members of ${list(unread)} cannot be read with this token, so nobody can tell whether they approved: give \`github-token\` a token of an App that may read the organisation's members, or name people in \`approvers\`.`,
  ];
}

function company({ apartFrom }: Review, { files }: ReviewFacts): string[] {
  if (apartFrom.length === 0) return [];
  if (files === null)
    return [
      'The pull request changes more files than GitHub lists: split it, so that `apart_from` can be judged.',
    ];
  const riding = files.filter((file) => apartFrom.some((pattern) => globMatches(pattern, file)));
  if (riding.length === 0) return [];
  return [`A loosening may not ride with changes of ${list(riding, 5)}: put them into another pull request.`];
}
