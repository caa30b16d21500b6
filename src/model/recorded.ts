/** A verdict as a file of any version has it. */
import type { CategoryVerdict, Verdict } from './verdict.ts';

/** What a file says of a reason: perhaps of a code that this version does not know. */
export interface FiledReason {
  readonly code: string;
  readonly task: string | null;
  /** Version 1 had words alone, and did not say what a reason is about. */
  readonly about?: { readonly of: string };
}

export interface RecordedVerdict extends Omit<Verdict, 'version' | 'rules' | 'reasons' | 'categories'> {
  readonly version: 1 | 2;
  /** Version 1 did not name them. */
  readonly rules?: number;
  readonly reasons: readonly FiledReason[];
  readonly categories: Readonly<
    Record<string, Omit<CategoryVerdict, 'reasons'> & { readonly reasons: readonly FiledReason[] }>
  >;
}
