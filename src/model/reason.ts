/**
 * Why a category or a gate is not green, as data: what it is of, and its figures. Sentences are made of it in one place
 * (report/words/), once, for every medium; nothing reads a sentence to decide. To add a reason, add what it is about here,
 * its line in verdict/reasons.ts, its words in report/words/ (the compiler asks for both), a page in docs/reasons/ and a
 * test that makes it happen.
 */
import type { SignatureVerdict } from './signature.ts';

/** What the reasons against a category make of it. */
export type State = 'demonstrated' | 'violated' | 'not-demonstrated' | 'invalid';
export type ReasonClass = 'violation' | 'insufficient' | 'invalid' | 'policy';
export type Unit = 'item' | 'cluster' | 'epoch';

/** A failure rate: of an eval, of a pool where the reason names no task, or of one stratum. */
interface OfRate {
  readonly of: 'rate';
  readonly stratum: string | null;
  readonly limit: number;
}

interface Exceeded extends OfRate {
  /** By one draw a unit. */
  readonly failures: number;
  readonly scored: number;
  /** Lower confidence bound. */
  readonly lower: number;
}

interface NotShown extends OfRate {
  readonly unit: Unit;
  readonly failures: number;
  readonly samples: number;
  readonly unscored: number;
  readonly missing: number;
  /** Upper confidence bound. */
  readonly upper: number;
  /** The fewest units that would show it with these failures; `null`: none that can be counted. */
  readonly samplesNeeded: number | null;
  readonly method: 'clopper-pearson' | 'e-process';
  /** Whether the bound allows for failures that the grader misses. */
  readonly recall: boolean;
  readonly screen: boolean;
}

/** Failures at or above a level of severity. */
interface OfSeverity {
  readonly of: 'severity';
  readonly unit: Unit;
  readonly level: number;
  readonly failures: number;
}

interface OfSeverityRate extends OfSeverity {
  readonly samples: number;
  readonly limit: number;
}

/** The units of an inventory. */
interface OfUnits {
  readonly of: 'units';
  readonly units: number;
}

/** Ids, of which the first few are named. */
interface Named {
  readonly count: number;
  readonly first: readonly string[];
}

/** An earlier attempt on the same subject, and what stands against that. */
export interface OfAttempt {
  readonly of: 'attempt';
  readonly number: number;
  /** A day in UTC. */
  readonly on: string;
  readonly why: Reason;
}

/** What a reader found wrong, in its own words: those of a file that it could not make sense of. */
interface OfFile {
  readonly of: 'file';
  /** `null`: the run of the task that the reason names. */
  readonly file: string | null;
  readonly said: string;
  readonly advice: string;
}

/** Files that the same is to be said of. */
interface OfFiles {
  readonly files: readonly string[];
}

/** What the memory of a gate lacks. A verdict lists it among the checks that were not made. */
export type MemoryLack =
  | 'memory-unnamed'
  | 'memory-other'
  | 'memory-empty'
  | 'memory-unguarded'
  | 'tail-unprotected'
  | 'history-other'
  | 'history-missing'
  | 'history-elsewhere'
  | 'history-unguarded';

export interface OfMemory {
  readonly of: 'memory';
  readonly lack: MemoryLack;
  readonly gate: string;
  /** As the policy names it; `null` where that names none. */
  readonly named: {
    readonly ledger: string;
    readonly history: string;
    readonly firstRun: { readonly by: string; readonly on: string } | null;
  } | null;
  /** The ledger and the folder that this run used, and folders with a history that it did not read. */
  readonly ledger: string | null;
  readonly history: string | null;
  readonly elsewhere: readonly string[];
}

/** What each reason is about. `of` says what it is of; beside it stand ids and figures. */
export interface Abouts {
  'above-limit':
    | Exceeded
    | (OfSeverityRate & { readonly lower: number })
    | (OfUnits & { readonly failures: number; readonly allowed: number })
    | OfAttempt;
  'severity-veto': OfSeverity & { readonly ids: readonly string[] };

  'too-few-samples':
    | NotShown
    | (OfUnits & {
        readonly drawn: number;
        readonly failures: number;
        /** As many as may fail of all units, and as many as are allowed to. */
        readonly most: number;
        readonly allowed: number;
        /** `null`: no draw shows it. */
        readonly samplesNeeded: number | null;
      });
  'observed-above-limit': NotShown;
  'severity-not-demonstrated':
    | (OfSeverityRate & {
        /** Samples without a score, which count as if they had failed. */
        readonly open: number;
        readonly upper: number;
        readonly samplesNeeded: number | null;
      })
    /** A limit of 0, which no sample without a score holds. */
    | { readonly of: 'veto'; readonly unit: Unit; readonly level: number; readonly open: number };
  'missing-eval': { readonly of: 'eval' };
  'missing-stratum': { readonly of: 'stratum'; readonly stratum: string };
  'completeness-unknown': { readonly of: 'samples' | 'planted'; readonly samples: number };
  incomplete:
    | { readonly of: 'samples'; readonly missing: number; readonly expected: number }
    /** A part of a data set of so many items. */
    | {
        readonly of: 'part';
        readonly items: number;
        readonly dataSet: number;
        readonly frontier: boolean;
      }
    | { readonly of: 'epochs'; readonly samples: number }
    | {
        readonly of: 'run';
        readonly statuses: readonly string[];
        /** How many of the samples are of a run alone that was cut short; `null`: every run was. */
        readonly onlyThere: number | null;
        readonly samples: number;
      };
  'inventory-incomplete':
    | OfFile
    | { readonly of: 'list'; readonly found: number; readonly units: number }
    | { readonly of: 'manifest' }
    | (OfUnits & {
        readonly passed: number;
        readonly missing: number;
        readonly groups: readonly {
          readonly title: string;
          readonly units: number;
          readonly missing: Named;
        }[];
      });
  'required-not-green': {
    readonly of: 'categories';
    readonly categories: readonly { readonly name: string; readonly state: State | null }[];
  };
  vacuous:
    | {
        readonly of: 'controls';
        readonly samples: number;
        readonly unsolved: number;
        readonly unprobed: number;
        readonly maxExcluded: number;
        readonly capability: string;
        readonly match: string;
      }
    | { readonly of: 'capability'; readonly capability: string; readonly state: State | null };
  'sealed-gap': {
    readonly of: 'gap';
    readonly failures: number;
    readonly samples: number;
    readonly publicFailures: number;
    readonly publicSamples: number;
    readonly chance: number;
  };
  'recall-too-low':
    | { readonly of: 'missed'; readonly failures: number }
    | {
        readonly of: 'recall';
        readonly detected: number;
        readonly planted: number;
        readonly atLeast: number;
        /** Lower confidence bound on the recall. */
        readonly lower: number;
        readonly plantedNeeded: number;
      };
  'exposure-exceeded': {
    readonly of: 'exposure';
    readonly unit: Unit;
    readonly interactions: number;
    readonly per: string;
    readonly severityAtLeast: number | null;
    readonly expectedFailures: number;
    readonly upper: number;
    readonly limit: number;
    readonly maxExpectedFailures: number | null;
    readonly maxChanceOfAny: number | null;
    readonly samplesNeeded: number | null;
  };
  'not-judged':
    | { readonly of: 'checks'; readonly frontier: boolean; readonly checks: readonly string[] }
    | OfMemory
    /** An eval that no earlier release had, while evals of those are gone. */
    | { readonly of: 'growth'; readonly releases: number; readonly gone: readonly string[] };
  attempts:
    | OfAttempt
    | {
        readonly of: 'open';
        readonly runs: readonly { readonly attempt: string; readonly gate: string; readonly at: string }[];
      }
    /** Items that passed here and failed, or failed worse, in another attempt. */
    | { readonly of: 'carried'; readonly items: number }
    /** Items that are not known one by one in every attempt. */
    | { readonly of: 'unknown' };

  unreadable: OfFile;
  'subject-mismatch':
    | {
        readonly of: 'models';
        readonly models: readonly string[];
        readonly subject: string | null;
        /** Results of the subject are there as well. */
        readonly beside?: boolean;
        /** A file of each model, in their order, where no subject was named. */
        readonly files?: readonly string[];
      }
    | { readonly of: 'digests'; readonly digests: readonly string[]; readonly subject: string | null };
  'subject-unnamed':
    | {
        readonly of: 'models';
        readonly tasks: readonly string[];
        /** Those of the files, `null` where none knows one. */
        readonly formats: readonly (string | null)[];
      }
    | { readonly of: 'digests' };
  'moving-alias': {
    readonly of: 'models';
    readonly models: readonly string[];
    /** Whether the policy may say that the name never moves. */
    readonly pinnable: boolean;
  };
  stale: { readonly of: 'age'; readonly oldest: string; readonly maxAge: string };
  'age-unknown':
    | { readonly of: 'untimed'; readonly samples: number }
    | { readonly of: 'cache'; readonly answers: number }
    | { readonly of: 'future'; readonly newest: string };
  'commit-mismatch':
    | { readonly of: 'release'; readonly rule: string }
    | { readonly of: 'cache'; readonly rule: string; readonly answers: number }
    | (OfFiles & {
        readonly of: 'files';
        readonly rule: string;
        /** `null`: not known. */
        readonly commit: string | null;
        /** `null`: the one that releases. */
        readonly repository: string | null;
        readonly released: readonly string[];
      });
  'untrusted-producer':
    | (OfFiles & {
        readonly of: 'workflow' | 'event';
        /** `null`: not known. */
        readonly found: string | null;
        readonly accepted: readonly string[];
        /** Whether the policy names workflows of a repository that is not known here. */
        readonly homeUnknown: boolean;
      })
    | (OfFiles & {
        readonly of: 'attestation';
        readonly signers: readonly string[];
        readonly notVerified: readonly string[];
        readonly accepted: readonly string[];
      })
    | (OfFiles & {
        readonly of: 'fork';
        /** `null`: deleted since. */
        readonly fork: string | null;
        /** Where the results are: in any run of a fork, in that of the very pull request, on the disk of a job for it. */
        readonly where: 'run' | 'own-run' | 'disk';
      });
  'ambiguous-artifact': OfFile;
  'digest-mismatch': OfFile | { readonly of: 'list'; readonly units: number };
  'shards-missing': OfFile;
  'shards-disagree': OfFile;
  'totals-disagree': OfFile;
  'duplicates-disagree':
    | { readonly of: 'samples' | 'uuids'; readonly samples: readonly string[] }
    /** Ids that look alike: how many, and what some of them look like. */
    | { readonly of: 'ids'; readonly samples: readonly string[]; readonly alike: number };
  'more-than-expected':
    | { readonly of: 'samples'; readonly samples: number; readonly expected: number }
    | { readonly of: 'epochs'; readonly samples: number; readonly epochs: number }
    | { readonly of: 'counts'; readonly records: number; readonly mixed: boolean }
    | { readonly of: 'pool' }
    | { readonly of: 'lists'; readonly lists: number }
    | { readonly of: 'units'; readonly how: 'repeated' | 'not-listed'; readonly units: Named };
  'unscored-above-bound': {
    readonly of: 'samples';
    readonly unscored: number;
    readonly samples: number;
    readonly maxUnscored: number;
  };
  'cluster-missing': { readonly of: 'samples'; readonly samples: number };
  'stratum-undeclared': {
    readonly of: 'samples';
    /** `null`: they name none. */
    readonly stratum: string | null;
    readonly samples: number;
    readonly declared: readonly string[];
  };
  'selector-matches-nothing':
    | { readonly of: 'counts'; readonly accepted: boolean }
    | { readonly of: 'where'; readonly paths: readonly string[] }
    | { readonly of: 'strata'; readonly path: string }
    | { readonly of: 'samples' }
    | { readonly of: 'scorers'; readonly scorers: readonly string[] }
    | { readonly of: 'passes-when' }
    | { readonly of: 'scores' }
    | { readonly of: 'no-value'; readonly samples: number; readonly scorers: readonly string[] }
    | {
        readonly of: 'value';
        readonly scorers: readonly string[];
        readonly at: string | null;
        readonly seen: readonly string[];
      };
  'rate-without-n': OfFile;
  edited:
    | { readonly of: 'scores'; readonly scores: number; readonly invalidated: number }
    | { readonly of: 'counts' };
  'grader-unknown':
    | { readonly of: 'graders'; readonly graders: readonly string[]; readonly accepted: readonly string[] }
    | { readonly of: 'scores' }
    | { readonly of: 'planted'; readonly graders: readonly string[]; readonly ofSamples: readonly string[] };
  'ledger-broken': {
    readonly of: 'entry';
    readonly place: string;
    readonly number: number;
    readonly said: string;
    readonly advice: string;
  };
  contaminated: {
    readonly of: 'training';
    readonly ways: readonly { readonly how: string; readonly since: string }[];
  };
  'refuted-by-incidents': {
    readonly of: 'incident';
    readonly incident: string;
    readonly from: string;
    readonly to: string;
    readonly interactions: number;
    readonly severity: number;
    readonly failures: number;
    readonly rate: number;
    readonly chance: number;
  };

  'advance-unnamed': { readonly of: 'advance' };
  ungrounded: {
    readonly of: 'categories';
    readonly categories: readonly { readonly name: string; readonly lacks: readonly string[] }[];
  };
  candidates: {
    readonly of: 'candidate';
    readonly number: number;
    readonly since: { readonly model: string | null; readonly on: string } | null;
    readonly categories: readonly string[];
  };
  'looser-than-last-allow': {
    readonly of: 'policy';
    readonly model: string | null;
    readonly on: string;
    readonly bounds: readonly string[];
  };
  'severity-growth': {
    readonly of: 'releases';
    /** Whether they are serious ones; left out: they are. */
    readonly any?: true;
    /** Failures, oldest release first. */
    readonly releases: readonly { readonly failures: number; readonly samples: number }[];
    /** The chance of so much growth if all failed alike; `null` where that raises no alarm. */
    readonly chance: number | null;
    readonly firstIrreversible: boolean;
  };
  'unresolved-failures': {
    readonly of: 'signature';
    readonly signature: SignatureVerdict;
    /** Whether the category has evals that are held out. */
    readonly sealed: boolean;
  };
  'report-overdue': {
    readonly of: 'incident';
    readonly incident: string;
    readonly harm: string;
    readonly due: string;
    /** Failures of severity 3 or above. */
    readonly severe: number;
  };
  'no-policy-on-base': { readonly of: 'policy'; readonly path: string };
}

export type ReasonCode = keyof Abouts;

/** A reason of these codes. */
export type ReasonOf<C extends ReasonCode> = {
  [K in C]: {
    readonly code: K;
    readonly class: ReasonClass;
    /** The eval that it is about, where it is about one. */
    readonly task: string | null;
    readonly about: Abouts[K];
  };
}[C];

export type Reason = ReasonOf<ReasonCode>;

/** What every medium says of a reason. */
export interface Words {
  /** One sentence with the figures. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

export type WordedReason = Reason & Words;

/** A reason as a file or a ledger of any version has it: perhaps of a code that this one does not know. */
export interface RecordedReason {
  readonly code: string;
  readonly task: string | null;
  /** What it is of; `null` where an older version did not say it. */
  readonly of: string | null;
}
