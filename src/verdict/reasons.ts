import type { Abouts, ReasonClass, ReasonCode, ReasonOf, RecordedReason } from '../model/reason.ts';

/** What is to be known of a reason code. */
interface Rule<C extends ReasonCode> {
  readonly class: ReasonClass;
  /** What it says in a gate's headline: "Blocked: …." */
  readonly headline: string;
  /**
   * Whether it voids a violation. Weak evidence may fail and never pass, so a violation stands beside most reasons; it is
   * void where the evidence may not be about this subject at all, or cannot be believed as read.
   */
  readonly voids?: true;
  /** Whether it is given to the judgement, which otherwise finds its reasons itself. */
  readonly given?: true;
  /** What it must be about to follow from the limit on the rate, so that another limit judges it anew. */
  readonly fromLimit?: readonly Abouts[C]['of'][];
  /** Whether a screen lets through in spite of it: it looks for failures and demonstrates nothing. */
  readonly passesScreen?: true;
}

/** Every reason code. Each has a page in docs/reasons/ and a test that makes it happen. */
export const REASONS: { readonly [C in ReasonCode]: Rule<C> } = {
  'above-limit': {
    class: 'violation',
    headline: 'a rate is above its limit',
    fromLimit: ['rate', 'units'],
  },
  'severity-veto': { class: 'violation', headline: 'a failure is more severe than any that is allowed' },

  'too-few-samples': {
    class: 'insufficient',
    headline: 'there are too few samples',
    fromLimit: ['rate', 'units'],
    passesScreen: true,
  },
  'observed-above-limit': {
    class: 'insufficient',
    headline: 'more fail than the limit allows',
    fromLimit: ['rate'],
    passesScreen: true,
  },
  'severity-not-demonstrated': {
    class: 'insufficient',
    headline: 'a limit on severe failures is not demonstrated',
    passesScreen: true,
  },
  'missing-eval': { class: 'insufficient', headline: 'results of an eval are missing' },
  'missing-stratum': { class: 'insufficient', headline: 'a stratum was never sampled' },
  'completeness-unknown': {
    class: 'insufficient',
    headline: 'nothing says how many samples there should be',
  },
  incomplete: { class: 'insufficient', headline: 'results are not complete' },
  'inventory-incomplete': { class: 'insufficient', headline: 'an inventory is not complete' },
  'required-not-green': {
    class: 'insufficient',
    headline: 'a required category is not green',
    fromLimit: ['categories'],
  },
  vacuous: { class: 'insufficient', headline: 'nothing shows that the model is able to fail' },
  'sealed-gap': { class: 'insufficient', headline: 'held-out evals fail more often than public ones' },
  'recall-too-low': { class: 'insufficient', headline: 'the grader may miss too many failures' },
  'exposure-exceeded': { class: 'insufficient', headline: 'too many failures must be expected in use' },
  'not-judged': { class: 'insufficient', headline: 'not all checks could be made' },
  attempts: { class: 'insufficient', headline: 'an earlier attempt is open or does not hold' },

  unreadable: { class: 'invalid', headline: 'a file cannot be read', voids: true },
  'subject-mismatch': { class: 'invalid', headline: 'results are about another model', voids: true },
  'subject-unnamed': {
    class: 'invalid',
    headline: 'results do not say which model they are about',
    voids: true,
  },
  'moving-alias': { class: 'invalid', headline: "the model's name moves" },
  stale: { class: 'invalid', headline: 'results are too old' },
  'age-unknown': { class: 'invalid', headline: 'the age of results is unknown' },
  'commit-mismatch': { class: 'invalid', headline: 'results are of another commit' },
  'untrusted-producer': { class: 'invalid', headline: 'results come from an untrusted run', voids: true },
  'ambiguous-artifact': { class: 'invalid', headline: 'an artifact is ambiguous', voids: true },
  'digest-mismatch': { class: 'invalid', headline: 'a digest does not match', voids: true },
  'shards-missing': { class: 'invalid', headline: 'shards are missing', voids: true },
  'shards-disagree': { class: 'invalid', headline: 'shards disagree', voids: true },
  'totals-disagree': { class: 'invalid', headline: 'totals disagree with their samples', voids: true },
  'duplicates-disagree': { class: 'invalid', headline: 'records of one sample disagree', voids: true },
  'more-than-expected': { class: 'invalid', headline: 'there are more results than expected' },
  'unscored-above-bound': { class: 'invalid', headline: 'too many samples lack a score' },
  'cluster-missing': { class: 'invalid', headline: 'samples lack their cluster' },
  'stratum-undeclared': { class: 'invalid', headline: 'samples are of a stratum that is not declared' },
  'selector-matches-nothing': { class: 'invalid', headline: 'the policy selects no scores' },
  'rate-without-n': { class: 'invalid', headline: 'a rate comes without its number of samples', voids: true },
  edited: { class: 'invalid', headline: 'results were edited' },
  'grader-unknown': { class: 'invalid', headline: 'the grader is unknown' },
  'ledger-broken': { class: 'invalid', headline: 'the ledger is broken', given: true },
  contaminated: { class: 'invalid', headline: 'the model has seen an eval' },
  'refuted-by-incidents': { class: 'invalid', headline: 'incidents refute the evidence' },

  'advance-unnamed': { class: 'policy', headline: 'nothing says what is to advance' },
  ungrounded: { class: 'policy', headline: 'the policy does not say enough for a frontier gate' },
  candidates: { class: 'policy', headline: 'other candidates came before this one' },
  'looser-than-last-allow': {
    class: 'policy',
    headline: 'the policy is looser than when the gate last opened',
  },
  'severity-growth': { class: 'policy', headline: 'serious failures grow' },
  'unresolved-failures': { class: 'policy', headline: 'earlier failures are unresolved' },
  'report-overdue': { class: 'policy', headline: 'the report of an incident is overdue' },
  'no-policy-on-base': { class: 'policy', headline: 'the base has no policy', given: true },
};

/** Makes a reason; its class comes from its code. @param task the eval that it is about, where it is about one */
export function reason<C extends ReasonCode>(
  code: C,
  about: Abouts[C],
  task: string | null = null,
): ReasonOf<C> {
  return { code, class: REASONS[code].class, task, about } as ReasonOf<C>;
}

/** Whether this version knows a code. */
export const isKnown = (code: string): code is ReasonCode => Object.hasOwn(REASONS, code);

const ruleOf = (code: string): Rule<ReasonCode> | null =>
  isKnown(code) ? (REASONS[code] as Rule<ReasonCode>) : null;

/** Whether a code says that evidence cannot be trusted. */
export const isInvalid = (code: string): boolean => ruleOf(code)?.class === 'invalid';

/** Whether a reason takes even a violation's word away. */
export const voids = ({ code }: { readonly code: string }): boolean => ruleOf(code)?.voids === true;

/** Whether a reason was found before anything was counted, or by a version that knows more codes. */
export const isGiven = ({ code }: { readonly code: string }): boolean =>
  ruleOf(code)?.given ?? !isKnown(code);

/** Whether a screen lets through in spite of it. */
export const mayStandAtScreen = ({ code }: { readonly code: string }): boolean =>
  ruleOf(code)?.passesScreen === true;

/** Whether a recorded reason follows from the limit on the rate; `null` where the record does not say what it is of. */
export function followsFromLimit({ code, of }: RecordedReason): boolean | null {
  const abouts: readonly string[] = ruleOf(code)?.fromLimit ?? [];
  if (of !== null) return abouts.includes(of);
  if (abouts.length === 0) return false;
  // Only above-limit may also be of something else than the rate.
  return code === 'above-limit' ? null : true;
}
