import type { Complaint } from '../complaint.ts';
import type { Draft } from '../draft.ts';

/** Teams may have any number of members; people are one each. */
export function* enoughApprovers({ review }: Draft): Generator<Complaint> {
  if (review === undefined) return;
  const { approvers, approvals = 1 } = review;
  if (approvers.some((one) => one.includes('/')) || approvers.length >= approvals) return;
  yield {
    at: ['review', 'approvals'],
    message: `${approvals} approvals cannot be given by ${approvers.length} approvers`,
    expected: 'at most as many approvals as approvers',
  };
}
