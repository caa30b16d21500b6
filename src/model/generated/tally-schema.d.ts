// Generated from schemas/tally.v1.json by scripts/generate.ts. Do not edit.
/**
 * What was counted. With the policy it is all that a verdict rests on.
 */
export interface TallyDocument {
  version: 1;
  /**
   * The version of the rules that counted; older tallies do not name them.
   */
  rules?: number;
  evidence: Evidence[];
  evals: Eval[];
  /**
   * Runs that were there and are not judged; absent where there are none.
   */
  leftAside?: LeftAside[];
  /**
   * Evals of planted failures, by the category whose grader they try. They count in no bound.
   */
  planted: Eval[];
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
 * Counts of one eval for one selector of a category.
 */
export interface Eval {
  category: string;
  /**
   * Index into the category's `evals`.
   */
  selector: number;
  task: string;
  otherNames: string[];
  args: {
    [k: string]: unknown;
  };
  scorers: string[];
  scorersSeen: string[];
  higherIsBetter: boolean | null;
  /**
   * Who graded, as far as it is recorded, and whether of some score it is not.
   */
  graders: {
    names: string[];
    unrecorded: boolean;
  };
  runs: Run[];
  /**
   * Items found, those that are left out too.
   */
  read: number;
  /**
   * Items of which every epoch failed.
   */
  alwaysFailed: number;
  items: Units;
  /**
   * Items that passed and are not counted, since their control was not solved, or none was scored; null where the policy declares no controls.
   */
  excluded: null | {
    unsolved: number;
    unprobed: number;
  };
  /**
   * null where the policy declares no cluster.
   */
  clusters: null | Units;
  /**
   * By stratum; null where the policy declares none.
   */
  strata: null | {
    [k: string]: Units;
  };
  /**
   * Epochs as units; null where not asked, or where items have unequally many.
   */
  draws: null | Units;
  /**
   * Records of counts alone.
   */
  counted: {
    taken: number;
    samples: number;
    refused: number;
  };
  /**
   * Epochs read.
   */
  epochs: number;
  /**
   * Those with a value where the selector looks.
   */
  valued: number;
  /**
   * Epochs whose answer came from a cache: their age and commit are not known.
   */
  cached?: number;
  /**
   * Epochs whose time names no zone; each counts as the earliest moment that it can mean.
   */
  zoneless?: number;
  /**
   * Epochs without the key that the policy clusters by.
   */
  unclustered: number;
  /**
   * Items with more epochs in one run than the policy pins.
   */
  surplusEpochs: number;
  /**
   * Items with fewer epochs in one run than they should have.
   */
  lackingEpochs: number;
  /**
   * Items whose ids differ from another's by spaces, invisible characters or the form of Unicode alone.
   */
  alike?: {
    count: number;
    first: string[];
  };
  /**
   * Items whose ids differ from another's by case alone.
   */
  alikeInCase?: {
    count: number;
    first: string[];
  };
  /**
   * Items with a record whose unique id another record has too.
   *
   * @maxItems 10
   */
  sharedUuids?: string[];
  /**
   * Items of the task before `where`, where the results say how large the data set is.
   */
  ofTask?: number;
  /**
   * Items that no finished run has.
   */
  unfinished?: number;
  edited: number;
  /**
   * Items of an eval that is held out whose ids the category's public evals have too.
   */
  leaked: number;
  /**
   * Epochs whose graded failure a named person overruled, by whom; and those that people found to be failures.
   */
  adjudicated: {
    overruled: number;
    by: string[];
    missed: number;
  };
  invalidated: number;
  /**
   * Ids of samples whose records contradict each other.
   */
  disagreements: string[];
  oldest: string | null;
  newest: string | null;
  untimed: number;
  /**
   * Items without a score that a later run of their chain scored: they count as failed. And where the first of them stood.
   */
  replaced?: {
    count: number;
    /**
     * @maxItems 10
     */
    first: {
      id: string;
      /**
       * Index into `evidence`.
       */
      evidence: number;
      locator?: Locator;
    }[];
  };
  /**
   * @maxItems 500
   */
  worst: Sample[];
  /**
   * Its items by what became of them, to know them again; only where there is a ledger, and they are read one by one.
   */
  outcomes?: {
    outcome: 'passed' | 'excluded' | 'unscored' | 'failed';
    severity: number | null;
    /**
     * Hashes of their ids, 16 characters each, in order, joined.
     */
    hashes: string;
  }[];
  /**
   * The units of an inventory; null unless the category is one.
   */
  inventory: null | Inventory;
}
/**
 * One run that an eval's samples came from.
 */
export interface Run {
  /**
   * Index into `evidence`.
   */
  evidence: number;
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
 * Units counted: items, clusters of items, or epochs.
 */
export interface Units {
  units: number;
  /**
   * Units of which any epoch fails.
   */
  failed: number;
  /**
   * Units of which none fails and any is unscored or was not made.
   */
  unscored: number;
  /**
   * Failing units by the worst severity of theirs, 0 to 4.
   *
   * @minItems 5
   * @maxItems 5
   */
  bySeverity: number[];
  /**
   * One draw a unit, where that was scored: what `violated` rests on.
   */
  first: {
    scored: number;
    failed: number;
    /**
     * @minItems 5
     * @maxItems 5
     */
    bySeverity: number[];
  };
}
/**
 * Where it is found again, as its own tool names it; absent where its id is all there is.
 */
export interface Locator {
  text: string;
}
/**
 * A failing or unscored sample.
 */
export interface Sample {
  id: string;
  epoch: number;
  outcome: 'failed' | 'unscored';
  /**
   * Index into `evidence`.
   */
  evidence: number;
  severity: number | null;
  locator?: Locator;
}
/**
 * The units of a finite list by id. One that stands twice counts once, by its worst outcome.
 */
export interface Inventory {
  /**
   * Units of the list that are there; of a list that is known by its digest alone, all ids that are there.
   */
  found: number;
  passed: number;
  failed: number;
  /**
   * Whether the ids are exactly those of the list.
   */
  whole: boolean;
  repeated: FewIds;
  strangers: FewIds;
  groups: {
    title: string;
    units: number;
    passed: number;
    missing: FewIds;
  }[];
  /**
   * Of the units that the policy's seed draws; null where all are judged.
   */
  drawn: null | {
    failed: number;
    unscored: number;
  };
}
/**
 * How many ids, and the first of them by name.
 */
export interface FewIds {
  count: number;
  /**
   * @maxItems 3
   */
  first: string[];
}
/**
 * Runs of one model and task that are not judged.
 */
export interface LeftAside {
  model: string | null;
  task: string;
  runs: number;
  /**
   * `null` where their source was not asked.
   */
  samples: number | null;
  /**
   * Indices into `evidence`.
   */
  files: number[];
  /**
   * `other-subject`: about another model than the one that the gate was asked about. `no-samples`: ended before the first sample, and a later run of the eval was finished.
   */
  because: 'other-subject' | 'no-samples';
}

export declare const validate: {
  (document: unknown): document is TallyDocument;
  errors?: null | readonly import('ajv').ErrorObject[];
};
/** The keys that an object may have, by JSON pointer into the schema. */
export declare const keys: Readonly<Record<string, readonly string[]>>;
