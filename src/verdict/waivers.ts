/** What a waiver does to a category: it never changes the state, only whether the gate accepts it. */

import type { Category, Gate, Policy, Waiver } from '../model/policy.ts';
import type { JudgedCategory, WaiverVerdict } from '../model/verdict.ts';
import { inForce, NOTICE_DAYS } from '../policy/waiver-days.ts';
import { daysLeft } from '../util/days.ts';
import { percent } from '../util/words.ts';

/** The waiver of a category at a gate: one that is in force, else the last one in the file. */
export function waiverFor(policy: Policy, gate: Gate, category: Category, now: Date): Waiver | null {
  const all = policy.waivers.filter((one) => one.category === category.name && one.gate === gate.name);
  return all.find((one) => inForce(one, now)) ?? all.at(-1) ?? null;
}

/**
 * What a waiver does. `own` is the category judged by its own bound, `waived` the same judged by the waiver's instead:
 * whatever else stands against it (evidence, severity, what it requires, recall) stands against both.
 */
export function judgeWaiver(
  waiver: Waiver,
  own: JudgedCategory,
  waived: JudgedCategory,
  now: Date,
): WaiverVerdict {
  const state = !inForce(waiver, now)
    ? 'not-in-force'
    : own.state === 'demonstrated'
      ? 'not-needed'
      : waived.state === 'demonstrated'
        ? 'used'
        : 'not-demonstrated';
  const { id, granted, expires, owner, reason, issue, maxFailureRate } = waiver;
  return {
    id,
    state,
    limit: maxFailureRate.value,
    granted,
    expires,
    owner,
    reason,
    issue,
    message: messageOf(waiver, state, waived, now),
  };
}

function messageOf(waiver: Waiver, state: WaiverVerdict['state'], waived: JudgedCategory, now: Date): string {
  const { id, granted, expires, owner, reason, issue, maxFailureRate } = waiver;
  const left = daysLeft(expires, now);
  const soon =
    left < NOTICE_DAYS
      ? ` It ends ${left === 0 ? 'today' : `in ${left === 1 ? '1 day' : `${left} days`}`}.`
      : '';
  switch (state) {
    case 'used': {
      const { upper, limit } = waived;
      return `Allowed under waiver ${id} until ${expires}: the rate is under its ${maxFailureRate.text} (upper bound ${percent(upper, limit)}), not under the category's own limit. Owner: ${owner}. Reason: ${reason}.${issue === null ? '' : ` See ${issue}.`}${soon}`;
    }
    case 'not-needed':
      return `Waiver ${id} is not needed: the category's own limit is demonstrated.${soon}`;
    case 'not-demonstrated':
      return `Waiver ${id} does not help: its limit of ${maxFailureRate.text} is not demonstrated, or something stands against the category that no waiver covers.${soon}`;
    case 'not-in-force':
      return now.getTime() < Date.parse(granted)
        ? `Waiver ${id} is not in force before ${granted}.`
        : `Waiver ${id} expired on ${expires} and is not in force: remove it, or mend what it was for.`;
  }
}
