/** Rules for evidence can be set for the policy, a category and a gate: the stricter one wins. */
import type { Evidence as EvidenceDocument } from '../model/generated/policy-schema.js';
import type { CommitRule, EvidenceRules } from '../model/policy.ts';
import { readDuration, readRate } from './rates.ts';

export function readEvidenceRules(document: EvidenceDocument = {}, maxRateText: string): EvidenceRules {
  return {
    maxAge: document.max_age === undefined ? null : readDuration(document.max_age),
    maxUnscored: document.unscored === undefined ? null : readRate(maxRateText),
    edited: document.edited ?? 'not-judged',
    commit: document.commit ?? null,
    workflows: document.workflows ?? null,
    events: document.events ?? null,
    // Nobody named is nobody asked for.
    attestedBy: document.attested_by?.length ? document.attested_by : null,
  };
}

/** The stricter of two, rule by rule. */
export function stricter(a: EvidenceRules, b: EvidenceRules): EvidenceRules {
  return {
    maxAge: smaller(a.maxAge, b.maxAge, ({ ms }) => ms),
    maxUnscored: smaller(a.maxUnscored, b.maxUnscored, ({ value }) => value),
    edited: a.edited === 'reject' || b.edited === 'reject' ? 'reject' : 'not-judged',
    commit: smaller(a.commit, b.commit, (rule) => COMMIT_RULES.indexOf(rule)),
    workflows: common(a.workflows, b.workflows),
    events: common(a.events, b.events),
    attestedBy: common(a.attestedBy, b.attestedBy),
  };
}

/** From the strictest. */
const COMMIT_RULES: readonly CommitRule[] = ['same', 'same-tree', 'ancestor', 'any'];

/** What both permit. */
export function common(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  return a.filter((one) => b.includes(one));
}

/** Whether one commit rule permits more than another. */
export const isLooserCommit = (a: CommitRule, b: CommitRule): boolean =>
  COMMIT_RULES.indexOf(a) > COMMIT_RULES.indexOf(b);

function smaller<T>(a: T | null, b: T | null, size: (rule: T) => number): T | null {
  if (a === null || b === null) return a ?? b;
  return size(b) < size(a) ? b : a;
}
