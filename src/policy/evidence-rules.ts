/** Rules for evidence can be set for the policy, a category and a gate: the stricter one wins. */
import type { Evidence as EvidenceDocument } from '../model/generated/policy-schema.js';
import type { EvidenceRules } from '../model/policy.ts';
import { readDuration, readRate } from './rates.ts';

export function readEvidenceRules(document: EvidenceDocument = {}, maxRateText: string): EvidenceRules {
  return {
    maxAge: document.max_age === undefined ? null : readDuration(document.max_age),
    maxUnscored: document.unscored === undefined ? null : readRate(maxRateText),
    edited: document.edited ?? 'not-judged',
  };
}

/** The stricter of two, rule by rule. */
export function stricter(a: EvidenceRules, b: EvidenceRules): EvidenceRules {
  return {
    maxAge: smaller(a.maxAge, b.maxAge, ({ ms }) => ms),
    maxUnscored: smaller(a.maxUnscored, b.maxUnscored, ({ value }) => value),
    edited: a.edited === 'reject' || b.edited === 'reject' ? 'reject' : 'not-judged',
  };
}

function smaller<T>(a: T | null, b: T | null, size: (rule: T) => number): T | null {
  if (a === null || b === null) return a ?? b;
  return size(b) < size(a) ? b : a;
}
