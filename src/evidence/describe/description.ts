import type { Counts, EvalRun, RunFault } from '../../model/evidence.ts';
import type { NoTable, Table } from './shape.ts';
import type { ValueCounts } from './values.ts';

/** The values of one scorer; of one key, where they are objects. */
export interface ScoreCounts extends ValueCounts {
  readonly scorer: string;
  /** The path of a policy's `at`, such as `value.refusal`; `null` for the value itself. */
  readonly at: string | null;
}

export interface FileDescription {
  readonly name: string;
  /** The tool's name for people; `null` where no format knows the file. */
  readonly title: string | null;
  /** The name of an earlier file with the same bytes. */
  readonly sameAs: string | null;
  readonly problem: { readonly message: string; readonly remedy: string } | null;
  readonly runs: readonly RunDescription[];
  /** Of a file that no format knows: what it looks like. */
  readonly shape: Table | NoTable | null;
}

export interface RunDescription {
  readonly run: EvalRun;
  /** Epochs of items, superseded records aside. */
  readonly samples: number;
  readonly items: number;
  readonly epochs: number;
  readonly errors: number;
  /** Samples without any score. */
  readonly unscored: number;
  readonly edited: number;
  readonly invalidated: number;
  readonly superseded: number;
  /** Samples that were tried again after an error. */
  readonly retried: number;
  readonly limits: ValueCounts;
  readonly scores: readonly ScoreCounts[];
  readonly metadata: readonly (ValueCounts & { readonly key: string })[];
  readonly firstCompletedAt: string | null;
  readonly lastCompletedAt: string | null;
  /** What is given as counts, without samples. */
  readonly counts: readonly Counts[];
  readonly faults: readonly RunFault[];
}
