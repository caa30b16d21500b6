/** What is wrong with a policy that can be used. */
import type { Position } from '../../util/errors.ts';

/** `code` is stable; `path` is the key path of what the finding is about. */
export interface Finding {
  readonly level: 'error' | 'warning';
  readonly code: LintCode;
  readonly path: string;
  readonly position: Position;
  readonly message: string;
  readonly remedy: string;
}

export type LintCode =
  | 'bound-not-demonstrable'
  | 'recall-not-demonstrable'
  | 'not-gated'
  | 'no-max-age'
  | 'no-commit'
  | 'no-claim'
  | 'no-owner'
  | 'no-source'
  | 'adjudicator-is-owner'
  | 'pair-missing'
  | 'mixture-unexplained'
  | 'strata-open'
  | 'gate-seldom-opens'
  | 'short-with-ledger'
  | 'one-eval'
  | 'where-after-run'
  | 'no-review'
  | 'limit-large'
  | 'memory-unnamed'
  | 'memory-unguarded'
  | 'history-unguarded'
  | 'first-run-over'
  | 'waiver-expired'
  | 'waiver-expiring'
  | 'waivers-expire-together';

/** Before its place in the file is known. */
export type Unplaced = Omit<Finding, 'position'>;
