/**
 * Why a category or a gate is not green, as data: what it is of, and its figures. Sentences are made of it in one place
 * (report/words/), once, for every medium; nothing reads a sentence to decide. To add a reason, add what it is about in
 * reasons/, its line in verdict/reasons.ts, its words in report/words/ (the compiler asks for both), a page in
 * docs/reasons/ and a test that makes it happen.
 */
import type { Exceeded, OfSeverity, OfSeverityRate, OfUnits, ReasonClass } from './reasons/figures.ts';
import type { Insufficient } from './reasons/insufficient.ts';
import type { Invalid } from './reasons/invalid.ts';
import type { RuleUnmet } from './reasons/rules.ts';

export type { ReasonClass, State, Unit } from './reasons/figures.ts';
export type { MemoryLack, OfMemory } from './reasons/memory.ts';

/** An earlier attempt on the same subject, and what stands against that. */
export interface OfAttempt {
  readonly of: 'attempt';
  readonly number: number;
  /** A day in UTC. */
  readonly on: string;
  readonly why: Reason;
}

/** What each reason is about. `of` says what it is of; beside it stand ids and figures. */
export interface Abouts extends Insufficient, Invalid, RuleUnmet {
  'above-limit':
    | Exceeded
    | (OfSeverityRate & { readonly lower: number })
    | (OfUnits & { readonly failures: number; readonly allowed: number })
    | OfAttempt;
  'severity-veto': OfSeverity & { readonly ids: readonly string[] };

  attempts:
    | OfAttempt
    | {
        readonly of: 'open';
        readonly runs: readonly { readonly attempt: string; readonly gate: string; readonly at: string }[];
      }
    /** Items that passed here and failed, or failed worse, in another attempt. */
    | { readonly of: 'carried'; readonly items: number }
    /** Items that are not known one by one in every attempt. */
    | { readonly of: 'unknown' };
}

export type ReasonCode = keyof Abouts;

/** A reason of these codes. */
export type ReasonOf<C extends ReasonCode> = {
  [K in C]: {
    readonly code: K;
    readonly class: ReasonClass;
    /** The eval that it is about, where it is about one. */
    readonly task: string | null;
    readonly about: Abouts[K];
  };
}[C];

export type Reason = ReasonOf<ReasonCode>;

/** What every medium says of a reason. */
export interface Words {
  /** One sentence with the figures. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

export type WordedReason = Reason & Words;

/** A reason as a file or a ledger of any version has it: perhaps of a code that this one does not know. */
export interface RecordedReason {
  readonly code: string;
  readonly task: string | null;
  /** What it is of; `null` where an older version did not say it. */
  readonly of: string | null;
}
