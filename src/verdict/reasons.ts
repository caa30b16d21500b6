import type { Reason, ReasonClass } from '../model/verdict.ts';

/**
 * Every reason code: its class, whether it voids a violation, and whether it is given to the judgement, which otherwise
 * finds its reasons itself. Weak evidence may fail and never pass, so a
 * violation stands beside most reasons; it is void where the evidence may not be about this subject at all, or
 * cannot be believed as read. Each code has a page in docs/reasons/ and a test that makes it happen.
 */
export const REASONS = {
  'above-limit': { class: 'violation' },
  'severity-veto': { class: 'violation' },

  'too-few-samples': { class: 'insufficient' },
  'observed-above-limit': { class: 'insufficient' },
  'severity-not-demonstrated': { class: 'insufficient' },
  'missing-eval': { class: 'insufficient' },
  'completeness-unknown': { class: 'insufficient' },
  incomplete: { class: 'insufficient' },
  'inventory-incomplete': { class: 'insufficient' },
  'required-not-green': { class: 'insufficient' },
  vacuous: { class: 'insufficient' },
  'sealed-gap': { class: 'insufficient' },
  'recall-too-low': { class: 'insufficient' },
  'exposure-exceeded': { class: 'insufficient' },
  'not-judged': { class: 'insufficient' },
  attempts: { class: 'insufficient' },

  unreadable: { class: 'invalid', voids: true },
  'subject-mismatch': { class: 'invalid', voids: true },
  'subject-unnamed': { class: 'invalid', voids: true },
  'moving-alias': { class: 'invalid' },
  stale: { class: 'invalid' },
  'age-unknown': { class: 'invalid' },
  'commit-mismatch': { class: 'invalid' },
  'untrusted-producer': { class: 'invalid', voids: true },
  'ambiguous-artifact': { class: 'invalid', voids: true },
  'digest-mismatch': { class: 'invalid', voids: true },
  'shards-missing': { class: 'invalid', voids: true },
  'shards-disagree': { class: 'invalid', voids: true },
  'totals-disagree': { class: 'invalid', voids: true },
  'duplicates-disagree': { class: 'invalid', voids: true },
  'more-than-expected': { class: 'invalid' },
  'unscored-above-bound': { class: 'invalid' },
  'cluster-missing': { class: 'invalid' },
  'selector-matches-nothing': { class: 'invalid' },
  'rate-without-n': { class: 'invalid', voids: true },
  edited: { class: 'invalid' },
  'grader-unknown': { class: 'invalid' },
  'ledger-broken': { class: 'invalid' },
  contaminated: { class: 'invalid' },
  'refuted-by-incidents': { class: 'invalid' },

  'advance-unnamed': { class: 'policy' },
  ungrounded: { class: 'policy' },
  candidates: { class: 'policy' },
  'looser-than-last-allow': { class: 'policy' },
  'severity-growth': { class: 'policy' },
  'unresolved-failures': { class: 'policy' },
  'report-overdue': { class: 'policy' },
  'no-policy-on-base': { class: 'policy', given: true },
} as const satisfies Record<string, { class: ReasonClass; voids?: true; given?: true }>;

export type ReasonCode = keyof typeof REASONS;

/** Makes a reason; its class comes from its code. */
export function reason(
  code: ReasonCode,
  message: string,
  remedy: string,
  task: string | null = null,
): Reason {
  return { code, class: REASONS[code].class, message, remedy, task };
}

export const isCode = (reason: Reason, ...codes: readonly ReasonCode[]): boolean =>
  (codes as readonly string[]).includes(reason.code);

/** Whether a code, of this version or another, says that evidence cannot be trusted. */
export const isInvalid = (code: string): boolean =>
  Object.hasOwn(REASONS, code) && REASONS[code as ReasonCode].class === 'invalid';

/** Whether a reason takes even a violation's word away. */
export const voids = (reason: Reason): boolean => 'voids' in REASONS[reason.code as ReasonCode];

/** Whether a reason was found before anything was counted. */
export const isGiven = (reason: Reason): boolean => {
  const known = REASONS[reason.code as ReasonCode];
  return known === undefined || 'given' in known;
};
