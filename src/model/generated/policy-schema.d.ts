// Generated from schemas/policy.v1.json by scripts/generate.ts. Do not edit.
export type Text = string;
export type Confidence = string | number;
export type Duration = string;
/**
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[0-4]$".
 */
export type Rate = string | number;
export type Workflow = string;
export type Event =
  | 'check_run'
  | 'check_suite'
  | 'deployment'
  | 'deployment_status'
  | 'issue_comment'
  | 'issues'
  | 'merge_group'
  | 'pull_request'
  | 'pull_request_review'
  | 'pull_request_target'
  | 'push'
  | 'release'
  | 'repository_dispatch'
  | 'schedule'
  | 'workflow_dispatch'
  | 'workflow_run';
export type Signer = string;
/**
 * @minItems 1
 */
export type Names = Text[];
export type Name = string;
export type Path = string;
export type Count = number;
export type Glob = string;
export type Literals = string | number | boolean | Literal[];
export type Literal = string | number | boolean;
export type Bound = number;
/**
 * @minItems 1
 */
export type Conditions = Condition[];
/**
 * This interface was referenced by `TableMap`'s JSON-Schema definition
 * via the `patternProperty` "^(metadata|args)\..+$".
 */
export type Field =
  | string
  | {
      at: Text;
      /**
       * Whether all rows may lack it.
       */
      optional?: boolean;
    }
  | {
      text: Text;
    }
  | {
      file: Text;
    };
/**
 * @minItems 1
 * @maxItems 16
 */
export type Paths = string[];
/**
 * @maxItems 200
 */
export type Outcomes = (string | number | boolean)[];
export type Requirement =
  | string
  | Requirement[]
  | {
      all_of?: Requirements;
      any_of?: Requirements;
    };
/**
 * @minItems 1
 */
export type Requirements = Requirement[];
export type Date = string;
export type Approver = string;

/**
 * What must be demonstrated before a model is released: for each category of behaviour, the highest failure rate allowed, and the evals that count for it.
 */
export interface PolicyDocument {
  /**
   * The version of the policy language. There is one: 1.
   */
  version: 1;
  name: Text;
  confidence?: Confidence;
  evidence?: Evidence;
  /**
   * What identifies the thing that is released: the model's name, or a digest that results and provenance must carry.
   */
  subject?: 'model' | 'digest';
  /**
   * A release name, and the names under which results record the same model.
   */
  aliases?: {
    [k: string]: Names;
  };
  /**
   * Model names without a date that their provider never points at another model, each with why. Without it, `moving-alias` blocks them.
   */
  pinned?: {
    [k: string]: Text;
  };
  /**
   * Categories of behaviour by name. Each is a population of samples, a rule that says which of them pass, and a bound on the rate of the others.
   */
  categories: {
    [k: string]: Category;
  };
  /**
   * How tables of one's own are read, by name: where the rows are, and which field of a row is what. They stand here, and not beside the results, since who maps decides what passes.
   */
  maps?: {
    [k: string]: TableMap;
  };
  /**
   * Gates by name: what each requires to let a change or a release through. Without this key there is one gate, `default`, that requires all categories.
   */
  gates?: {
    [k: string]: Gate;
  };
  /**
   * For a time, another bound for a category at a gate, which must itself be demonstrated. The category's state stays what it is; the report says what was waived, by whom and until when.
   *
   * @minItems 1
   * @maxItems 100
   */
  waivers?: Waiver[];
  /**
   * Branches and tags beside the default branch from which a workflow may write the ledger: full names, or patterns that begin with a name.
   *
   * @minItems 1
   * @maxItems 100
   */
  trusted_refs?: string[];
  /**
   * Who may loosen this file. Judged by the `review/` action from the copy on the base branch, so that a change cannot loosen its own review.
   */
  review?: {
    /**
     * People (`@name`) and teams (`@org/team`) whose approval counts. A team can be read only with a token that may see its members.
     *
     * @minItems 1
     * @maxItems 100
     */
    approvers: Approver[];
    approvals?: Count;
    cooling_off?: Duration;
    /**
     * Patterns of paths that must not change in the pull request that loosens this file.
     *
     * @minItems 1
     * @maxItems 100
     */
    apart_from?: Glob[];
  };
}
export interface Evidence {
  max_age?: Duration;
  /**
   * Unscored samples always count as failures against the bound. Here their rate is limited as well: above it, the evidence is invalid.
   */
  unscored?: {
    max_rate: Rate;
  };
  /**
   * `reject`: every sample is read to find scores that were changed after the run, and any makes the evidence invalid. `not-judged`: they are not looked for, and the report says so.
   */
  edited?: 'reject' | 'not-judged';
  /**
   * Where the run that made the results must have run: at the commit that is released (`same`; of a pull request its head or its merge commit), also at another one with the same files (`same-tree`), also at one that the released one descends from (`ancestor`), or anywhere (`any`).
   */
  commit?: 'same' | 'same-tree' | 'ancestor' | 'any';
  /**
   * Whose results count: paths of workflow files of this repository, or OWNER/REPO/PATH of another one.
   *
   * @minItems 1
   * @maxItems 100
   */
  workflows?: Workflow[];
  /**
   * What may have started the run that made the results.
   *
   * @minItems 1
   */
  events?: Event[];
  /**
   * Results must be attested: signed by one of these workflows, OWNER/REPO/.github/workflows/FILE@REF, of which REF may have stars. Without it, or with an empty list, they are self-reported, and the report says so.
   *
   * @maxItems 100
   */
  attested_by?: Signer[];
}
export interface Category {
  claim?: Text;
  owner?: Text;
  source?: Text;
  max_failure_rate: Rate;
  confidence?: Confidence;
  /**
   * Categories that must be demonstrated too before this one is green, on the same subject. Pair improper-refusal with improper-compliance: a model that refuses everything, or nothing, must not pass either.
   */
  requires?: Name[];
  evidence?: Evidence;
  /**
   * `pool`: the evals are one declared mixture, judged together by their sum. Each must state expected_samples. Without this key, each eval is bound alone and the worst one decides.
   */
  combine?: 'pool';
  mixture?: Text;
  /**
   * Bounds how bad failures are, apart from how many. Levels: 0 cosmetic, 1 minor, 2 material, 3 serious or concealed, 4 irreversible or harm to a person. A scored failure without a level counts as the worst.
   */
  severity?: {
    at: Path;
    /**
     * For a level, the highest rate of failures at or above it. A rate must be demonstrated; 0 is a veto: one such failure blocks.
     */
    limits: {
      [k: string]: Rate;
    };
  };
  /**
   * `capability`: says how often the model fails a neutral control, so that max_failure_rate is a floor on what it can do. Not one of `all`; other categories are `within` it. `inventory`: a finite list of units, each of which must be there exactly once; it counts only on a frontier gate.
   */
  kind?: 'capability' | 'inventory';
  /**
   * The list of units: `gpt2-small` (built in: 88,315), or how many there are and the digest of their ids. Only with `kind: inventory`, where max_failure_rate may be 0.
   */
  inventory?:
    | string
    | {
        /**
         * How many units the list has; at most 1,000,000.
         */
        units: number;
        /**
         * SHA-256 of the ids in code point order, each with a line feed after it: `LC_ALL=C sort ids.txt | sha256sum`.
         */
        digest: string;
        /**
         * Judges only so many units, drawn by a seed that is committed before the results are made. The results list every unit all the same. It bounds how many of all units fail, and never shows that none does.
         */
        sample?: {
          units: Count;
          seed: Text;
        };
      };
  /**
   * Counts only the items that the model could have failed: those whose neutral control it solved in every epoch, and those that did not pass. What is left out is counted, shown and capped; the capability must be demonstrated.
   */
  within?: {
    capability: Name;
    match: Path;
    max_excluded: Rate;
  };
  adjudicators?: Names;
  graders?: Names;
  /**
   * How well the grader must be shown to see failures, by known ones that were planted for it. The bound then allows for what it misses. Either an eval whose every sample is a planted failure, or the counts of such a trial.
   */
  recall?: {
    /**
     * The eval of planted failures, by name. It is scored as the category's evals are, and none of them.
     */
    task?: string;
    /**
     * How many of the planted failures the grader saw.
     */
    detected?: number;
    planted?: Count;
    at_least: Rate;
  };
  cluster?: Path;
  /**
   * Each value's samples are bound alone, so that an easy majority does not hide a bad minority. What is missing counts against every stratum. `{ by: PATH, values: [en, sw] }` says which there must be: one that was never sampled blocks, and so does one that is not listed.
   */
  strata?:
    | Path
    | {
        by: Path;
        values: Names;
      };
  /**
   * What the bound is about. `new-items`, the default: items like these, so that an item is one unit, and fails if any of its epochs does. `these-items`: these very items, so that every epoch is a unit; only where all items have equally many and a temperature above 0 is recorded, otherwise as new-items.
   */
  population?: 'new-items' | 'these-items';
  /**
   * How more than one attempt on the same subject is judged, with a ledger. `once`, the default: each attempt must hold the bounds by itself, on a declared number of samples. `spend`: each attempt on fresh samples has its share of the chance of error (a half, a sixth, a twelfth, and so on), and any may pass: 368 samples without a failure at 1%, then 477, then 546. `sequential`: fresh samples may be added at any time, and all are judged as one by a rule that holds at any look; it takes more of them. On the same samples the worst outcome always counts. The rule of a subject's first attempt stays.
   */
  attempts?: 'once' | 'spend' | 'sequential';
  /**
   * The evals whose samples count for this category.
   *
   * @minItems 1
   * @maxItems 100
   */
  evals: Eval[];
}
export interface Eval {
  task: Glob;
  /**
   * Arguments with which the task must have been run, as the tool recorded them. Others are free.
   */
  args?: {
    [k: string]: unknown;
  };
  /**
   * Whose score counts. May be left out where the results have one scorer only. With several, a sample passes only if it passes by each.
   */
  scorer?: string | Text[];
  at?: Path;
  /**
   * Narrows the eval to samples with these values at these paths. Every path must match.
   */
  where?: {
    [k: string]: Literals;
  };
  passes_when?: Condition;
  unscored_when?: Condition;
  expected_samples?: Count;
  /**
   * `part`: a part of the data set is enough, though the results say that it has more items than `expected_samples`. Whoever runs the eval then chooses which items count, so that every report says it. Needs `why`; a frontier gate takes no part.
   */
  data_set?: 'part';
  why?: Text;
  expected_tasks?: Names;
  epochs?: Count;
  /**
   * `true`: held out, so that nobody could train or tune on it. It is bound alone, never pooled, and a model that fails it significantly more often than the public evals does not pass.
   */
  sealed?: boolean;
  /**
   * Takes results that have only the numbers of failures and samples. Nothing then shows repeats, duplicates, edits or which samples failed. To add it is looser.
   */
  counts?: 'accepted';
}
export interface Condition {
  is?: Literals;
  is_not?: Literals;
  below?: Bound;
  at_most?: Bound;
  above?: Bound;
  at_least?: Bound;
  all_of?: Conditions;
  any_of?: Conditions;
}
export interface TableMap {
  files: Text;
  rows?: Text;
  task: Field;
  /**
   * What names an item: a field, `{ join: [FIELD, …] }` or `{ digest: [FIELD, …] }`. A row's place is no id.
   */
  id:
    | Field
    | {
        join: Paths;
      }
    | {
        digest: Paths;
      };
  /**
   * Which repeat of the item a row is, from 1; `{ at: trial, first: 0 }` where they are counted from 0.
   */
  epoch?:
    | Field
    | {
        at: Text;
        /**
         * What the first repeat is called.
         */
        first: 0 | 1;
      };
  passed?: Field;
  failed?: Field;
  /**
   * A field whose words say the outcome. A word that no list names has no score.
   */
  outcome?: {
    at: Text;
    passed: Outcomes;
    failed: Outcomes;
    error?: Outcomes;
  };
  /**
   * Fields of scores, by the name that an eval's `scorer` and `passes_when` judge.
   */
  scores?: {
    [k: string]: Field;
  };
  /**
   * Fields of the document that say how many rows there are, and how many of them passed or failed. Totals that disagree make the file invalid.
   */
  totals?: {
    samples?: Text;
    passed?: Text;
    failed?: Text;
  };
  model?: Field;
  model_digest?: Field;
  run_id?: Field;
  error?: Field;
  completed_at?: Field;
  grader?: Field;
  answer?: Field;
  dataset_samples?: Field;
  [k: string]: Field;
}
export interface Gate {
  require: Requirement;
  /**
   * `true`: looks for failures in few samples and blocks on a shown violation. It demonstrates nothing and never says so.
   */
  screen?: boolean;
  /**
   * `true`: this gate stands before a larger run, more autonomy or wider use inside. Nothing is waived at it, edited scores are rejected, who graded must be recorded, and each category has two evals or more, a claim, an owner and a source. The input `advance` says what is to advance, from what to what. Only here an inventory may stand beside behaviour in `any_of`.
   */
  frontier?: boolean;
  /**
   * What becomes of trying one candidate after another until one passes. `corrected`, the default wherever a ledger is on: the first may use half of the chance of error, the second a sixth, the third a twelfth, and so on, so that all together stay under it: 368 samples without a failure instead of 299 at 1%. To declare it also asks for a ledger. Always so at a frontier gate. `reported`: the report says how many were judged since the last release.
   */
  candidates?: 'reported' | 'corrected';
  /**
   * What becomes of failures, or of serious ones (severity 3 or 4), that grow from release to release by an exact test, or of a first one of severity 4. `report`: it is said. `block`: this gate stays closed. Always so at a frontier gate. Needs a ledger.
   */
  severity_growth?: 'report' | 'block';
  /**
   * What becomes of failures that were seen before and are not shown to be gone: whose cause nobody has removed, or not shown by sealed evals to be; patched, or merely harder to see. `report`: their stories are told. `block`: this gate stays closed. Always so at a frontier gate. They are written down in .near-zero/history; rates of before need a ledger.
   */
  unresolved_failures?: 'report' | 'block';
  memory?: Memory;
  evidence?: Evidence;
  exposure?: Exposure;
}
export interface Memory {
  /**
   * The only ledger that counts at this gate: `branch:NAME`, or `file:PATH`, which nothing outside it vouches for and which opens no frontier gate. To name another one is looser.
   */
  ledger: string;
  /**
   * The folder of what people wrote down of earlier failures, from the root of the repository. It must be there. To name another one is looser.
   */
  history?: string;
  /**
   * Who says that this gate has no memory yet, and since when. It counts for 14 days, and only while the ledger holds no verdict of this gate. To add or change it is looser.
   */
  first_run?: {
    by: Text;
    on: Date;
    reason?: Text;
    issue?: Text;
  };
}
export interface Exposure {
  interactions: Count;
  per: Duration;
  /**
   * How many failures may have to be expected, if the true rate is as high as it may be.
   */
  max_expected_failures?: number;
  max_chance_of_any?: Rate;
  /**
   * Count only failures of this severity or worse. Where a category has no severities, all of its failures count.
   */
  severity_at_least?: number;
}
export interface Waiver {
  id: Name;
  renews?: Name;
  category: Name;
  gate: Name;
  max_failure_rate: Rate;
  granted: Date;
  expires: Date;
  owner: Text;
  reason: Text;
  issue?: Text;
}

export declare const validate: {
  (document: unknown): document is PolicyDocument;
  errors?: null | readonly import('ajv').ErrorObject[];
};
/** The keys that an object may have, by JSON pointer into the schema. */
export declare const keys: Readonly<Record<string, readonly string[]>>;
/** What a change of each key means. */
export declare const language: import('../language.ts').Key;
