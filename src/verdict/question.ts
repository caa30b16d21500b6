import type { HistoryRecords } from '../model/history.ts';
import type { LedgerView } from '../model/memory.ts';
import type { EvidenceRules, Exposure, Gate, Policy } from '../model/policy.ts';
import type { Tally } from '../model/tally.ts';
import type { Release } from '../model/verdict.ts';
import type { Subject } from './checks/subject.ts';

/** All that a category is judged by, besides itself. */
export interface Question {
  readonly policy: Policy;
  readonly tally: Tally;
  readonly subject: Subject | null;
  readonly now: Date;
  readonly screen: boolean;
  /** Whether it must be recorded who graded. */
  readonly frontier: boolean;
  readonly rules: EvidenceRules;
  /** 1 − confidence, after division by the branches of an `any_of` and among candidates. */
  readonly alpha: number;
  readonly exposure: Exposure | null;
  /** What commit is released; `null` where nothing says it. */
  readonly release: Release | null;
  /** `null`: there is none, or this gate does not look at it. */
  readonly ledger: LedgerView | null;
  readonly growth: Gate['severityGrowth'];
  /** What people wrote down of before; `null`: it was not looked for. */
  readonly history: HistoryRecords | null;
}
