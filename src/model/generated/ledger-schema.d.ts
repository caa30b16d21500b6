// Generated from schemas/ledger.v1.json by scripts/generate.ts. Do not edit.
/**
 * One line of a ledger, which is JSON Lines: entries are added at its end and never changed.
 */
export type LedgerDocument = Opened | Closed | AttemptLost;

/**
 * An attempt begins: written before results are read.
 */
export interface Opened {
  version: 1;
  /**
   * From 1, without gaps.
   */
  number: number;
  /**
   * When it was written, in UTC.
   */
  at: string;
  /**
   * SHA-256 of the line before, without its line feed; null for the first.
   */
  previous: null | string;
  type: 'opened';
  /**
   * Unique in the ledger.
   */
  attempt: string;
  gate: string;
  /**
   * As the input names it.
   */
  subject: null | NamedSubject;
  policy: Policy;
  /**
   * The commit that is judged.
   */
  commit: string | null;
  /**
   * null on a command line.
   */
  run: null | Run;
}
export interface NamedSubject {
  model: string;
  digest: null | string;
}
export interface Policy {
  path: string;
  ref: string | null;
  digest: string;
}
/**
 * The job that judges.
 */
export interface Run {
  repository: string;
  id: number;
  attempt: number;
  /**
   * The workflow file and the ref that it was read from, as GITHUB_WORKFLOW_REF says.
   */
  workflow: string | null;
  event: string;
}
/**
 * An attempt ends: what its verdict said, and the counts that it rests on.
 */
export interface Closed {
  version: 1;
  /**
   * From 1, without gaps.
   */
  number: number;
  /**
   * When it was written, in UTC.
   */
  at: string;
  /**
   * SHA-256 of the line before, without its line feed; null for the first.
   */
  previous: null | string;
  type: 'closed';
  /**
   * The version of the rules that judged; older entries do not name them.
   */
  rules?: number;
  attempt: string;
  gate: string;
  subject: {
    model: string | null;
    digest: null | string;
  };
  judgedAt: string;
  decision: 'allow' | 'block';
  route: string[];
  policy: Policy;
  /**
   * What a frontier gate was asked to let advance.
   */
  advance: string | null;
  evidence: {
    name: string;
    digest: null | string;
  }[];
  categories: {
    [k: string]: Category;
  };
  /**
   * Codes of the reasons against the gate as a whole.
   */
  reasons: string[];
  /**
   * What people had written down: open failures, what was done about them, incidents and contaminated evals. Without anybody's words.
   */
  history?: {
    signatures: {
      id: string;
      category: string;
      severity: number | null;
      firstSeen: string;
      due: string | null;
      state: 'open' | 'resolved';
      /**
       * Only the ledger knew it.
       */
      gone: boolean;
      digest: string;
    }[];
    interventions: {
      on: string;
      kind: 'root_cause' | 'reduces' | 'filter' | 'prompt' | 'trained_on_eval';
      signatures: string[];
      digest: string;
    }[];
    incidents: {
      id: string;
      category: string;
      model?: string;
      from: string;
      to: string;
      interactions: number;
      failures: {
        /**
         * This interface was referenced by `undefined`'s JSON-Schema definition
         * via the `patternProperty` "^[0-4]$".
         */
        [k: string]: number;
      };
      harm?: 'critical-infrastructure' | 'cybersecurity' | 'death' | 'serious-harm';
      known?: string;
      reported?: string;
    }[];
    contaminated: {
      task: string;
      how: 'trained_on' | 'selected_on' | 'patched_against' | 'optimised_against';
      since: string;
      models?: string[];
    }[];
    gone: string[];
  };
  waived: string[];
}
export interface Category {
  failures: number;
  samples: number;
  unscored: number;
  missing: number;
  upper: number;
  lower: number;
  state: 'demonstrated' | 'violated' | 'not-demonstrated' | 'invalid';
  kind: 'behaviour' | 'capability' | 'inventory';
  limit: number;
  /**
   * As the policy asks.
   */
  confidence: number;
  /**
   * What it was judged with: shared among ways through and candidates.
   */
  alpha: number;
  pooled: boolean;
  /**
   * How attempts were judged; the rule of the first one stays for its subject.
   */
  rule: 'once' | 'spend' | 'sequential';
  /**
   * Failing items by severity, 0 to 4.
   *
   * @minItems 5
   * @maxItems 5
   */
  levels: number[];
  /**
   * The highest rate allowed at or above a level.
   */
  severity:
    | null
    | {
        level: number;
        limit: number;
      }[];
  recall: null | {
    detected: number;
    planted: number;
    lower: number;
  };
  /**
   * The waiver that it was let through by.
   */
  waiver: string | null;
  reasons: {
    code: string;
    task: string | null;
    /**
     * What it is of, as a verdict says; older entries do not say it.
     */
    of?: string;
  }[];
  evals: Eval[];
}
export interface Eval {
  failures: number;
  samples: number;
  unscored: number;
  missing: number;
  upper: number;
  lower: number;
  /**
   * Of what the policy selects by: another selector counts something else.
   */
  selector: string;
  task: string;
  /**
   * Of the arguments that it ran with.
   */
  args: string;
  scorer: string | null;
  sealed: boolean;
  state: 'demonstrated' | 'violated' | 'not-demonstrated' | 'invalid';
  /**
   * Digests of the files that its samples came from; null where one has none.
   */
  evidence: null | string[];
  /**
   * What its bounds were judged by.
   */
  counts: {
    /**
     * Items that were expected and not there.
     */
    lacking: number;
    items: Units;
    clusters: null | Units;
    strata: null | {
      [k: string]: Units;
    };
    draws: null | Units;
  };
  /**
   * By what became of them; null where they are not known one by one.
   */
  items: null | Items[];
}
/**
 * Units counted.
 */
export interface Units {
  units: number;
  failed: number;
  unscored: number;
  /**
   * Failing units by severity, 0 to 4.
   *
   * @minItems 5
   * @maxItems 5
   */
  bySeverity: number[];
  /**
   * One draw a unit, where that was scored.
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
 * Items of one outcome.
 */
export interface Items {
  /**
   * Excluded: it passed, and its control was not solved.
   */
  outcome: 'passed' | 'excluded' | 'unscored' | 'failed';
  severity: number | null;
  /**
   * Hashes of their ids, 12 bytes each, joined: base64url, 16 characters an item.
   */
  hashes: string;
}
/**
 * A trusted person's word that an attempt will never be closed. It costs later ones a share of the chance of error.
 */
export interface AttemptLost {
  version: 1;
  /**
   * From 1, without gaps.
   */
  number: number;
  /**
   * When it was written, in UTC.
   */
  at: string;
  /**
   * SHA-256 of the line before, without its line feed; null for the first.
   */
  previous: null | string;
  type: 'attempt-lost';
  attempt: string;
  by: string;
  reason: string;
}

export declare const validate: {
  (document: unknown): document is LedgerDocument;
  errors?: null | readonly import('ajv').ErrorObject[];
};
/** The keys that an object may have, by JSON pointer into the schema. */
export declare const keys: Readonly<Record<string, readonly string[]>>;
