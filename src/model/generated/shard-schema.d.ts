// Generated from schemas/tally.v1.json by scripts/generate.ts. Do not edit.
/**
 * Counts of a part of the results, in a form that can be merged with those of the other parts: what `near-zero tally` writes. Everything in it that is a count can be recomputed from its items.
 */
export interface ShardDocument {
  kind: 'near-zero-shard';
  version: 1;
  /**
   * Name and version of the program that counted: another may count otherwise.
   */
  tool: string;
  /**
   * Digest of the policy that it was counted for.
   */
  policy: string;
  /**
   * The gate of the policy that it was counted for.
   */
  gate: string;
  /**
   * Which of how many parts it holds.
   */
  shards: {
    of: number;
    /**
     * @minItems 1
     * @maxItems 10000
     */
    held: number[];
  };
  evidence: Evidence[];
  evals: ShardEval[];
  /**
   * Samples of capabilities, by what they share with the items that they are controls of.
   */
  controls: ShardEval[];
  planted: ShardEval[];
  /**
   * SHA-256 of all bytes of the file before this key and the comma that it follows.
   */
  digest: string;
}
/**
 * One file or source of results.
 */
export interface Evidence {
  name: string;
  source: string;
  digest: string | null;
  /**
   * Of the parts that were read of a remote file, whose own digest is not known then.
   */
  partsDigest?: string;
  /**
   * null: no format knows it; it is listed and never counted.
   */
  format: string | null;
  samples: number;
  provenance: Provenance;
  /**
   * Of the commit that its run was for to the one that is released, as far as the policy asks; absent where nothing says it.
   */
  relation?: 'same' | 'same-tree' | 'ancestor' | 'other';
  /**
   * Those that were verified, where the policy asks for any.
   */
  attestations?: {
    of: 'file' | 'artifact';
    /**
     * The workflow that signed, with its repository and ref.
     */
    signer: string;
    /**
     * Whose run it was.
     */
    repository: string;
    commit: string | null;
    workflow: string | null;
    event: string | null;
    relation?: 'same' | 'same-tree' | 'ancestor' | 'other';
    predicateType: string;
    /**
     * Of the signed statement.
     */
    digest: string;
    /**
     * Models whose digests it says.
     */
    models: {
      name: string;
      digest: string;
    }[];
  }[];
  /**
   * What is wrong with other attestations that were found for it.
   */
  notVerified?: string[];
  /**
   * Source, name and digest, as JSON, of the first file of those that were read as one with it; absent: it is that itself.
   */
  set?: string;
  /**
   * An earlier file with the same bytes, read in its place.
   */
  sameAs: string | null;
  problem: null | {
    code: string;
    message: string;
    /**
     * It says itself that it holds no sample.
     */
    empty?: boolean;
    remedy: string;
  };
}
/**
 * Where a file came from; null where it is not known.
 */
export interface Provenance {
  artifactId: number | null;
  /**
   * As GitHub recorded it at the upload; null where it recorded none.
   */
  artifactDigest: string | null;
  /**
   * Whose run it is.
   */
  repository: string | null;
  runId: number | null;
  runAttempt: number | null;
  workflow: string | null;
  event: string | null;
  headCommit: string | null;
  headBranch: string | null;
  headRepository: string | null;
  actor: string | null;
  createdAt: string | null;
}
/**
 * One eval for one selector of a category, as far as it is counted.
 */
export interface ShardEval {
  category: string;
  /**
   * Index into the category's `evals`.
   */
  selector: number;
  task: string;
  args: {
    [k: string]: unknown;
  };
  /**
   * What tells its runs from one another; items name them by their index.
   */
  runs: ShardRun[];
  /**
   * What each file says of a run.
   */
  records: ShardRecord[];
  /**
   * Other names of the task.
   */
  otherNames: string[];
  /**
   * Those that judged.
   */
  scorers: string[];
  /**
   * All that there are.
   */
  scorersSeen: string[];
  directions: {
    name: string;
    higherIsBetter: boolean | null;
  }[];
  /**
   * Who graded, as far as it is recorded.
   */
  graders: string[];
  /**
   * Whether of some score it is not.
   */
  ungraded: boolean;
  /**
   * Who overruled graded failures.
   */
  overruledBy: string[];
  /**
   * Ids of samples whose records contradict each other.
   *
   * @maxItems 10
   */
  disagreements: string[];
  /**
   * Epochs read.
   */
  epochs: number;
  valued: number;
  /**
   * Epochs whose answer came from a cache: their age and commit are not known.
   */
  cached: number;
  /**
   * Epochs whose time names no zone; each counts as the earliest moment that it can mean.
   */
  zoneless: number;
  unclustered: number;
  edited: number;
  invalidated: number;
  /**
   * Milliseconds since 1970; null where no epoch has a time.
   */
  times: {
    oldest: number | null;
    newest: number | null;
    untimed: number;
  };
  /**
   * Records of counts without samples.
   */
  counted: {
    taken: number;
    refused: number;
    samples: number;
    failures: number;
  };
  items: ShardItems[];
  /**
   * Of an inventory: its units by id.
   */
  units: ShardUnits[];
  /**
   * Ids with spaces or invisible characters: the hash of each, and of what is left of it.
   */
  blanks: string;
  /**
   * The same without their case.
   */
  cases: string;
  /**
   * @minItems 2
   * @maxItems 2
   */
  alikeNames: string[][];
  /**
   * Hashes of unique ids, and of the records that they are of.
   */
  uuids: string;
  /**
   * @maxItems 10
   */
  sharedUuids: string[];
  /**
   * Hashed ids of items that `where` leaves aside.
   */
  aside: string;
  /**
   * What a source counted by itself; null where none did.
   */
  elsewhere: null | ShardGroup[];
  /**
   * @maxItems 500
   */
  worst: ShardSample[];
}
/**
 * A run by its own id, or, where it has none, by its file (index into `evidence`) and its key there.
 */
export interface ShardRun {
  id: string | null;
  file: number | null;
  key: string | null;
}
/**
 * What one file says of a run.
 */
export interface ShardRecord {
  /**
   * Index into `evidence`.
   */
  file: number;
  /**
   * Index into `runs`.
   */
  run: number;
  model: string | null;
  modelDigest: string | null;
  finished: boolean;
  status: string | null;
  /**
   * Whether its headline values say passed or failed by themselves.
   */
  resolved: boolean;
  datasetSamples: number | null;
  temperature: number | null;
  createdAt: string | null;
  faults: Fault[];
  /**
   * What runs of one chain share.
   */
  chain?: string | null;
  epochs: number | null;
}
/**
 * What is wrong with a run as a whole.
 */
export interface Fault {
  /**
   * A reason code.
   */
  code: string;
  message: string;
  remedy: string;
}
/**
 * Items that fared alike. `keys` are the first 96 bits of the SHA-256 of their ids in base64url, 16 characters each, in order and joined; `clusters` and `matches` are those of the values that they are clustered by and share with their controls, in the order of the keys.
 */
export interface ShardItems {
  /**
   * Epochs: index of the run, number (0: a record that its log replaced), outcome (0 passed, 1 unscored, 2 to 6 failed with severity 0 to 4), and what people made of the grade (1 overruled, 2 a failure that it had missed, 3 both).
   *
   * @minItems 1
   */
  draws: number[][];
  stratum: string | null;
  keys: string;
  clusters: string | null;
  matches: string | null;
}
/**
 * Units of an inventory that fared alike.
 */
export interface ShardUnits {
  outcome: 'passed' | 'unscored' | 'failed';
  /**
   * How often each stands in the results, 2 for more; records that their log replaced aside.
   */
  times: number;
  ids: string[];
}
/**
 * Items that a source counted by itself, alike in all of these; outcomes as in `draws`.
 */
export interface ShardGroup {
  worst: number;
  first: number;
  best: number;
  lacking: boolean;
  surplus: boolean;
  stratum: string | null;
  items: number;
}
/**
 * A failing or unscored sample.
 */
export interface ShardSample {
  id: string;
  epoch: number;
  outcome: 'failed' | 'unscored';
  severity: number | null;
  /**
   * Index into `evidence`.
   */
  file: number;
  /**
   * Index into `runs`.
   */
  run: number;
  /**
   * Where it is found again, as its own tool names it; absent where its id is all there is.
   */
  locator?: {
    text: string;
  };
}

export declare const validate: {
  (document: unknown): document is ShardDocument;
  errors?: null | readonly import('ajv').ErrorObject[];
};
/** The keys that an object may have, by JSON pointer into the schema. */
export declare const keys: Readonly<Record<string, readonly string[]>>;
