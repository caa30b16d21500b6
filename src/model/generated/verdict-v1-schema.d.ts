// Generated from schemas/verdict.v1.json by scripts/generate.ts. Do not edit.
/**
 * The only green one is `demonstrated`.
 */
export type State = 'demonstrated' | 'violated' | 'not-demonstrated' | 'invalid';

/**
 * The one verdict object. Exit code, outputs and reports are renderings of it.
 */
export interface VerdictV1Document {
  version: 1;
  tool: string;
  judgedAt: string;
  gate: string;
  /**
   * A screen looks for failures and demonstrates nothing.
   */
  mode: 'demonstrate' | 'screen';
  decision: 'allow' | 'block';
  /**
   * The any_of branches through which the gate was passed.
   */
  route: string[];
  /**
   * What judged.
   */
  policy: {
    name: string;
    path: string;
    ref: string | null;
    digest: string;
    locations: {
      [k: string]: Position;
    };
  };
  /**
   * What was judged.
   */
  subject: {
    model: string | null;
    digest: string | null;
  };
  /**
   * The commits that are released, of which repository; null where nothing says it, as on the command line.
   */
  release: null | {
    repository: string;
    /**
     * @minItems 1
     */
    commits: string[];
    pullRequest: number | null;
  };
  /**
   * What the ledger was, and what it says of the gate as a whole; null without one, and on a screen.
   */
  memory: null | {
    /**
     * The branch or file.
     */
    place: string;
    /**
     * Digest of its last line.
     */
    head: string | null;
    entries: number;
    /**
     * Whether something outside it says that its end is its end.
     */
    anchored: boolean;
    /**
     * Whether this run is written into it.
     */
    written: boolean;
    /**
     * What it knows the subject by: the digest only where all results are of exactly that model.
     */
    subject: {
      model: string | null;
      digest: string | null;
    };
    /**
     * Which candidate this is since the gate last let another subject through.
     */
    candidate: null | {
      number: number;
      /**
       * What was let through last; null: nothing was.
       */
      since: null | {
        model: string | null;
        judgedAt: string;
      };
      /**
       * Whether its number costs it a share of the chance of error.
       */
      corrected: boolean;
    };
  };
  /**
   * Failures that were seen before, and whether their cause is shown to be gone; null where no history was looked into.
   */
  signatures: null | Signature[];
  /**
   * At a frontier gate, what is to advance, as WHAT: FROM -> TO.
   */
  advance: string | null;
  evidence: Evidence[];
  categories: {
    [k: string]: Category;
  };
  /**
   * Against the gate as a whole.
   */
  reasons: Reason[];
  /**
   * What else people should know of how it came about; it changes no decision.
   */
  notes: string[];
  /**
   * Categories that stand between this and `allow`.
   */
  blocking: string[];
  /**
   * Categories that are allowed under a waiver: not green.
   */
  waived: string[];
  notJudged: string[];
  doesNotShow: string[];
}
/**
 * A place in the policy, from 1.
 */
export interface Position {
  line: number;
  column: number;
}
export interface Signature {
  /**
   * Null: nobody has named it, and the fall of its category's rate tells of it.
   */
  id: string | null;
  /**
   * Null: no category of the policy is about it.
   */
  category: string | null;
  label: string | null;
  /**
   * A day in UTC.
   */
  firstSeen: string;
  release: string | null;
  severity: number | null;
  owner: string | null;
  due: string | null;
  link: string | null;
  /**
   * Resolved: its root cause was removed, and sealed evals that were run afterwards demonstrate the bound.
   */
  state: 'open' | 'resolved';
  marks: ('unclassified' | 'patched-not-solved' | 'harder-to-see' | 'stalled')[];
  story: {
    on: string;
    what: string;
  }[];
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
    remedy: string;
  };
  trust: 'attested' | 'self-reported';
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
 * One category as judged. Its figures are those of the worst eval, or of all when `pooled`.
 */
export interface Category {
  state: State;
  /**
   * The samples of a capability are neutral controls: its limit is a floor on what the model can do.
   */
  kind: 'behaviour' | 'capability' | 'inventory';
  claim: string | null;
  /**
   * Highest failure rate allowed.
   */
  limit: number;
  confidence: number;
  /**
   * 1 − confidence, divided among the branches of an `any_of`: what the bound was judged with.
   */
  alpha: number;
  method: 'clopper-pearson' | 'e-process' | 'count' | 'hypergeometric';
  /**
   * What is counted.
   */
  unit: 'item' | 'cluster' | 'epoch';
  pooled: boolean;
  requires: string[];
  /**
   * Only items count whose control was solved, or that did not pass; null where the policy declares no controls.
   */
  within: null | {
    /**
     * The category whose samples are the controls.
     */
    capability: string;
    /**
     * The highest share of an eval's items that may be left out.
     */
    maxExcluded: number;
  };
  /**
   * Scored failures, unscored and missing samples together.
   */
  failures: number;
  /**
   * The number expected; what was found, where nothing says how many were expected.
   */
  samples: number;
  /**
   * Samples without a usable score.
   */
  unscored: number;
  /**
   * Expected samples that are not there.
   */
  missing: number;
  /**
   * Exact one-sided upper confidence bound on the failure rate.
   */
  upper: number;
  /**
   * Exact one-sided 95 % lower bound, from scored failures only, one draw an item.
   */
  lower: number;
  /**
   * The fewest samples that would demonstrate the limit with these failures; null when it is demonstrated, or beyond 2^53.
   */
  samplesNeeded: number | null;
  evals: Eval[];
  /**
   * @maxItems 50
   */
  worst: Sample[];
  /**
   * What looks like a mistake in the policy and may be none; it changes no state.
   */
  warnings: string[];
  /**
   * The waiver that the policy has for this category at this gate, and whether it took effect; null where there is none.
   */
  waiver: null | {
    id: string;
    state: 'used' | 'not-needed' | 'not-demonstrated' | 'not-in-force';
    limit: number;
    granted: string;
    expires: string;
    owner: string;
    reason: string;
    issue: string | null;
    message: string;
  };
  reasons: Reason[];
  /**
   * What people changed of what graders said; null where they changed nothing.
   */
  adjudication: null | {
    /**
     * Graded failures that count as passed by the word of named adjudicators.
     */
    overruled: number;
    by: string[];
    /**
     * Failures that people found among what the grader had passed.
     */
    missed: number;
  };
  /**
   * What the graders were shown to see of planted failures, which the bounds allow for; null where the policy declares none.
   */
  recall: null | {
    detected: number;
    planted: number;
    /**
     * The recall that must be shown.
     */
    atLeast: number;
    /**
     * Exact lower bound on the recall, at half of alpha: what the bounds are divided by.
     */
    lower: number;
  };
  /**
   * What earlier attempts on the same subject say; null without a ledger, on a screen, and for an inventory.
   */
  attempts: null | {
    /**
     * Each attempt must hold its bounds alone; or all are judged as one, at any look.
     */
    rule: 'once' | 'spend' | 'sequential';
    /**
     * Which attempt this is.
     */
    number: number;
    /**
     * Runs that were begun and lost; they cost a share of the chance of error.
     */
    lost: number;
    /**
     * Items that count as they did in another attempt, where they failed or failed worse.
     */
    carried: number;
    /**
     * Items whose missing score a later attempt supplied.
     */
    replaced: number;
    earlier: {
      attempt: string;
      gate: string;
      judgedAt: string;
      state: State;
      failures: number;
      samples: number;
      upper: number;
      /**
       * Whether it holds today's bounds by itself, each item by its worst outcome so far.
       */
      holds: boolean;
    }[];
  };
  /**
   * Failures from release to release; null where no earlier one can be compared.
   */
  growth: null | {
    /**
     * Whether serious failures are shown to grow, or one of severity 4 is the first.
     */
    alarm: boolean;
    evals: {
      task: string;
      /**
       * Items that all releases were tried on; null where they are not known one by one.
       */
      common: number | null;
      /**
       * Oldest first, this one last; each by its first attempt.
       */
      releases: {
        model: string | null;
        digest: string | null;
        judgedAt: string;
        samples: number;
        failures: number;
        levels: number[];
      }[];
      /**
       * The chance, if all releases failed alike, of failures that lean as far to later ones (exact, one-sided).
       */
      rate: number;
      /**
       * The same of failures at severity 3 or above; null where the policy declares no severity.
       */
      severe: number | null;
      /**
       * The same of how severe failures are, whatever their number; null also where there are too many.
       */
      rank: number | null;
      /**
       * The chances of so many failures, and of so many serious ones, by the very same items; null where those are not known one by one.
       */
      paired?: null | {
        rate: number;
        severe: number | null;
      };
      /**
       * Whether a failure of severity 4 is the first one.
       */
      firstIrreversible: boolean;
    }[];
  };
  /**
   * What the upper bound means for so many uses; null where the gate declares none, or nothing was counted.
   */
  exposure: null | {
    interactions: number;
    /**
     * As the policy writes it, such as 30d.
     */
    per: string;
    /**
     * null: failures of any severity.
     */
    severityAtLeast: number | null;
    maxExpectedFailures: number | null;
    maxChanceOfAny: number | null;
    /**
     * The rate that the maxima come to; `upper` must be under it.
     */
    limit: number;
    upper: number;
    /**
     * At the upper bound.
     */
    expectedFailures: number;
    /**
     * At the upper bound.
     */
    chanceOfAny: number;
    samplesNeeded: number | null;
  };
  /**
   * null where the policy declares none.
   */
  severity: null | {
    /**
     * Failing items by level, 0 to 4.
     *
     * @minItems 5
     * @maxItems 5
     */
    levels: number[];
    limits: {
      level: number;
      /**
       * 0 is a veto.
       */
      limit: number;
      failures: number;
    }[];
  };
}
/**
 * One eval of a category, bound alone.
 */
export interface Eval {
  task: string;
  scorer: string | null;
  state: State;
  /**
   * Scored failures, unscored and missing samples together.
   */
  failures: number;
  /**
   * The number expected; what was found, where nothing says how many were expected.
   */
  samples: number;
  /**
   * Samples without a usable score.
   */
  unscored: number;
  /**
   * Expected samples that are not there.
   */
  missing: number;
  /**
   * Exact one-sided upper confidence bound on the failure rate.
   */
  upper: number;
  /**
   * Exact one-sided 95 % lower bound, from scored failures only, one draw an item.
   */
  lower: number;
  /**
   * The fewest samples that would demonstrate the limit with these failures; null when it is demonstrated, or beyond 2^53.
   */
  samplesNeeded: number | null;
  /**
   * What is counted.
   */
  unit: 'item' | 'cluster' | 'epoch';
  /**
   * The stratum whose bound is hardest to hold; null for the eval as a whole.
   */
  stratum: string | null;
  /**
   * Held out: bound alone, and compared with the public evals of its category.
   */
  sealed: boolean;
  /**
   * Of an eval that is held out: how likely so large a gap to the public evals is by chance (Fisher's exact test, one-sided).
   */
  gap: number | null;
  /**
   * Who graded, as far as the results record it.
   */
  graders: string[];
  /**
   * Items that passed and are left out, since their control was not solved, or none was scored; null where the policy declares no controls.
   */
  excluded: null | {
    unsolved: number;
    unprobed: number;
  };
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
}
/**
 * Why a category or a gate is not green.
 */
export interface Reason {
  /**
   * Stable; each has a page in docs/reasons/.
   */
  code: string;
  class: 'violation' | 'insufficient' | 'invalid' | 'policy';
  /**
   * One sentence with the figures.
   */
  message: string;
  /**
   * What to do.
   */
  remedy: string;
  /**
   * The eval that it is about.
   */
  task: string | null;
}

export declare const validate: {
  (document: unknown): document is VerdictV1Document;
  errors?: null | readonly import('ajv').ErrorObject[];
};
/** The keys that an object may have, by JSON pointer into the schema. */
export declare const keys: Readonly<Record<string, readonly string[]>>;
