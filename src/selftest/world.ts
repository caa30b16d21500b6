/** Evidence as faults are planted in it: runs with their samples, one file each. */
import type { EvalRun, Sample } from '../model/evidence.ts';
import type { Policy } from '../model/policy.ts';
import type { Subject } from '../model/subject.ts';
import type { Attested, EvidenceRecord, Relation } from '../model/tally.ts';
import type { Release } from '../model/verdict.ts';

export interface Log {
  readonly run: EvalRun;
  readonly samples: readonly Sample[];
  readonly provenance: EvidenceRecord['provenance'];
  readonly relation?: Relation;
  readonly attestations?: readonly Attested[];
  /** What reads it, where that matters. */
  readonly format?: string;
  readonly problem?: EvidenceRecord['problem'];
}

export interface World {
  /** As it is judged: with sizes for which the bounds can be demonstrated. */
  readonly policy: Policy;
  readonly logs: readonly Log[];
  readonly subject: Subject;
  readonly release: Release;
  readonly now: Date;
}

/** The same world in which some logs are others. */
export const changed = (world: World, of: (log: Log) => boolean, change: (log: Log) => Log): World => ({
  ...world,
  logs: world.logs.map((log) => (of(log) ? change(log) : log)),
});
