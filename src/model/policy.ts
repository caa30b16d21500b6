/**
 * A policy as the rest of the program uses it: checked, defaults filled in, names resolved.
 * `policy/` makes it from YAML; nothing else does.
 */
import type { Position } from '../util/errors.ts';
import type { Path } from '../util/path.ts';
import type { TableMap } from './map.ts';

/** A rate between 0 and 1, with the text that the author wrote ("0.1%"). */
export interface Rate {
  readonly value: number;
  readonly text: string;
}

/** `alpha` = 1 − confidence, formed from the decimal text so that 99.9999 % is 1e-6 and not 9.99999999e-7. */
export interface Confidence {
  readonly alpha: number;
  readonly text: string;
}

/** A length of time in milliseconds, with the text that the author wrote ("30d"). */
export interface Duration {
  readonly ms: number;
  readonly text: string;
}

export type Literal = string | number | boolean;

/** When a value passes. The keys of one YAML mapping become an `all_of`. Literals are compared without coercion. */
export type Condition =
  | { readonly op: 'is' | 'is_not'; readonly literals: readonly Literal[] }
  | { readonly op: 'below' | 'at_most' | 'above' | 'at_least'; readonly bound: number }
  | { readonly op: 'all_of' | 'any_of'; readonly of: readonly Condition[] };

/** What must be true of evidence before its rate is looked at. `null`: no rule. */
export interface EvidenceRules {
  readonly maxAge: Duration | null;
  readonly maxUnscored: Rate | null;
  /** `reject`: every sample is read to find scores that were edited or samples that were invalidated. */
  readonly edited: 'reject' | 'not-judged';
  /** Where the run that made it must have run; each takes what the stricter ones take. */
  readonly commit: CommitRule | null;
  /** Workflow files that may have made it: paths in this repository, or `owner/repo/path`. */
  readonly workflows: readonly string[] | null;
  /** What may have started their runs. */
  readonly events: readonly string[] | null;
  /** Workflows of which one must have attested it: `owner/repo/path@ref`, the ref a glob; `null`: self-reported will do. */
  readonly attestedBy: readonly string[] | null;
}

export type CommitRule = 'same' | 'same-tree' | 'ancestor' | 'any';

/** One entry of a category's `evals`. Each task that it matches is bound alone, unless the category pools. */
export interface EvalSelector {
  /** A glob: `*` within a path segment, `**` across segments. */
  readonly task: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Empty: the only scorer that the results have. Several: a sample passes only if it passes by all. */
  readonly scorers: readonly string[];
  /** Where the value lies; `null` is the tool's headline. */
  readonly at: Path | null;
  readonly where: readonly { readonly path: Path; readonly is: readonly Literal[] }[];
  /** `null` only where the tool's headline is a resolved pass or fail. */
  readonly passesWhen: Condition | null;
  readonly unscoredWhen: Condition | null;
  /** Items, not items × epochs. */
  readonly expectedSamples: number | null;
  /** Whether a part of the data set is enough, which the policy then says why. */
  readonly part: boolean;
  readonly expectedTasks: readonly string[];
  readonly epochs: number | null;
  /** Held out: bound alone, and compared with the evals that are not. */
  readonly sealed: boolean;
  /** Whether results may be counts alone. */
  readonly counts: boolean;
}

/** Failures have a level, 0 to 4, and the rate at or above a level its own limit; a limit of 0 is a veto. */
export interface SeverityRule {
  readonly at: Path;
  readonly limits: readonly { readonly level: number; readonly limit: Rate }[];
}

/** Only items count that the model could have failed: those whose control it solved, and those that did not pass. */
export interface WithinRule {
  /** The category whose samples are the controls. */
  readonly capability: string;
  /** Where an item and its control have the same value. */
  readonly match: Path;
  /** The highest share of an eval's items that may be left out. */
  readonly maxExcluded: Rate;
}

/**
 * How well the grader must be shown to see failures, by known ones that were planted for it: those of an eval, or the
 * counts of a trial that the policy states.
 */
export interface RecallRule {
  /** Its every sample is a planted failure. `null`: `detected` of `planted` were seen. */
  readonly task: string | null;
  readonly detected: number | null;
  /** Beside `task`, how many it must have; `null`: as many as its data set has. */
  readonly planted: number | null;
  readonly atLeast: Rate;
}

/**
 * A finite list of units, of which every one must be there exactly once. Either built in, by name, or known by the digest
 * of its ids: SHA-256 of them in code point order, each with a line feed after it.
 */
export interface Inventory {
  readonly name: 'gpt2-small' | null;
  readonly units: number;
  /** `sha256:…`; `null` for one that is built in. */
  readonly digest: string | null;
  /** How many units may fail: the limit times their number, rounded down. */
  readonly allowed: number;
  /** Only so many units, drawn by the seed, are judged; `null`: all are. */
  readonly sample: { readonly units: number; readonly seed: string } | null;
}

export interface Category {
  readonly name: string;
  /**
   * `capability`: its samples are neutral controls, and its bound is a floor on what the model can do. `inventory`: a
   * finite list, judged whole.
   */
  readonly kind: 'behaviour' | 'capability' | 'inventory';
  readonly claim: string | null;
  readonly owner: string | null;
  readonly source: string | null;
  readonly maxFailureRate: Rate;
  readonly confidence: Confidence;
  readonly evidence: EvidenceRules;
  /** Names of categories that must be green with this one. */
  readonly requires: readonly string[];
  readonly evals: readonly EvalSelector[];
  readonly pool: boolean;
  /** Why the sizes of a pool's evals stand for use. */
  readonly mixture: string | null;
  /** Samples that share the value are not independent of each other. */
  readonly cluster: Path | null;
  /** Each value's samples are bound alone. */
  readonly strata: Path | null;
  /** The values that there must be, and no others; `null`: whichever there are. */
  readonly strataValues: readonly string[] | null;
  /** What the bound is about: items like these, or these very items. */
  readonly population: 'new-items' | 'these-items';
  readonly severity: SeverityRule | null;
  readonly within: WithinRule | null;
  readonly recall: RecallRule | null;
  /**
   * How attempts are judged: each alone, on a declared number of samples, where all must hold (`once`) or any fresh one may,
   * by its share of the chance of error (`spend`); or all as one, at any look.
   */
  readonly attempts: 'once' | 'spend' | 'sequential';
  /** Of an inventory only. */
  readonly inventory: Inventory | null;
  /** People whose recorded pass may overrule a grader's failure; `null`: nobody, and edits are taken as they are. */
  readonly adjudicators: readonly string[] | null;
  /** Who may have graded; `null`: anybody. */
  readonly graders: readonly string[] | null;
}

/** What a gate asks for. `all` in YAML is already resolved to the categories that it means. */
export type Requirement =
  | { readonly kind: 'category'; readonly name: string }
  | { readonly kind: 'all_of' | 'any_of'; readonly of: readonly Requirement[] };

/** Uses that a release is exposed to, and the failures that may come of them. At least one maximum is set. */
export interface Exposure {
  readonly interactions: number;
  readonly per: Duration;
  readonly maxExpectedFailures: number | null;
  readonly maxChanceOfAny: Rate | null;
  /** `null`: failures of any severity. */
  readonly severityAtLeast: number | null;
}

export interface Gate {
  readonly name: string;
  readonly screen: boolean;
  /** Before a larger run, more autonomy or wider use inside: nothing is waived, and more is asked. */
  readonly frontier: boolean;
  readonly require: Requirement;
  readonly evidence: EvidenceRules;
  readonly exposure: Exposure | null;
  /**
   * `corrected`: each candidate since the last release may use only a share of the chance of error. `null`: not declared,
   * and so wherever a ledger is on.
   */
  readonly candidates: 'reported' | 'corrected' | null;
  readonly severityGrowth: 'report' | 'block';
  /** Failures that were seen before and are not shown to be gone. */
  readonly unresolvedFailures: 'report' | 'block';
  /** Where it remembers; `null`: the run says it. */
  readonly memory: GateMemory | null;
}

/** The memory that a policy names for a gate. A run only says whether it writes there. */
export interface GateMemory {
  /** `branch:NAME` or `file:PATH`. */
  readonly ledger: string;
  /** A folder, from the root of the repository. */
  readonly history: string;
  /** Who says that there is no memory yet, and from which day in UTC that counts; `null`: nobody. */
  readonly firstRun: { readonly by: string; readonly on: string } | null;
}

/** For a time, another bound for a category at a gate. */
export interface Waiver {
  readonly id: string;
  readonly renews: string | null;
  readonly category: string;
  readonly gate: string;
  readonly maxFailureRate: Rate;
  /** The first and the last day, in UTC, as `2026-11-30`. */
  readonly granted: string;
  readonly expires: string;
  readonly owner: string;
  readonly reason: string;
  readonly issue: string | null;
}

/** Who may loosen a policy. */
export interface Review {
  /** `@name` of people, `@org/team` of teams. */
  readonly approvers: readonly string[];
  readonly approvals: number;
  readonly coolingOff: Duration | null;
  /** Patterns of paths that a loosening may not ride with. */
  readonly apartFrom: readonly string[];
}

export interface Policy {
  readonly version: 1;
  readonly name: string;
  /** `digest`: a name alone does not say what is released. */
  readonly subject: 'model' | 'digest';
  /** Release name → names under which results record the same model. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** Names that look like moving aliases and are none, each with why. */
  readonly pinned: Readonly<Record<string, string>>;
  /** How tables of the user's own are read. */
  readonly maps: readonly TableMap[];
  readonly categories: readonly Category[];
  readonly gates: readonly Gate[];
  readonly waivers: readonly Waiver[];
  /** `null`: nobody is asked. */
  readonly review: Review | null;
  /** Full names or patterns of refs, beside the default branch, from which a workflow may write the ledger. */
  readonly trustedRefs: readonly string[];
  /** Key path (`categories.psychosis.max_failure_rate`) → where it stands in the file. */
  readonly locations: Readonly<Record<string, Position>>;
}
