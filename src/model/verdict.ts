/** The one verdict object (schemas/verdict.v2.json). Everything that is said or done afterwards renders it. */
import type { Position } from '../util/errors.ts';
import type { Reason, State, Unit, WordedReason } from './reason.ts';
import type { RulesVersion } from './rules-version.ts';
import type { SignatureVerdict } from './signature.ts';
import type { EvidenceRecord, LeftAside, WorstSample } from './tally.ts';

export type { Reason, ReasonClass, State } from './reason.ts';
export type { SignatureMark, SignatureVerdict } from './signature.ts';

export type Decision = 'allow' | 'block';
/** Failures of samples with the exact one-sided bounds on the failure rate. */
export interface Figures {
  /** Scored failures, unscored and missing ones together. */
  readonly failures: number;
  /** The number expected; what was found, where nothing says how many were expected. */
  readonly samples: number;
  readonly unscored: number;
  readonly missing: number;
  /** Upper confidence bound at the claim's confidence. */
  readonly upper: number;
  /** Lower confidence bound at 95 %, from scored failures only, one draw an item. */
  readonly lower: number;
  /** The fewest samples that would demonstrate the limit with these failures; `null` when demonstrated, or beyond 2^53. */
  readonly samplesNeeded: number | null;
}

export interface EvalVerdict extends Figures {
  readonly task: string;
  readonly scorer: string | null;
  /** What the figures count, and of which stratum: those that are hardest to hold. */
  readonly unit: Unit;
  readonly stratum: string | null;
  /** Items that passed and are left out; `null` where the policy declares no controls. */
  readonly excluded: { readonly unsolved: number; readonly unprobed: number } | null;
  /** Who graded, as far as the results record it. */
  readonly graders: readonly string[];
  /** Whether it is held out, and then how likely its gap to the public evals is by chance; `null`: nothing to compare. */
  readonly sealed: boolean;
  readonly gap: number | null;
  readonly state: State;
}

export interface SeverityVerdict {
  /** Failing items by level, 0 to 4. */
  readonly levels: readonly number[];
  /** Failures at or above a level, and the highest rate of them that is allowed; 0 is a veto. */
  readonly limits: readonly { readonly level: number; readonly limit: number; readonly failures: number }[];
}

/** How many of the planted failures were seen, the share that must be, and the lower bound that bounds are divided by. */
export interface RecallVerdict {
  readonly detected: number;
  readonly planted: number;
  readonly atLeast: number;
  readonly lower: number;
}

/** What people changed of what graders said: failures that named ones overruled, and failures that were missed. */
export interface AdjudicationVerdict {
  readonly overruled: number;
  readonly by: readonly string[];
  readonly missed: number;
}

export interface WaiverVerdict {
  readonly id: string;
  /** `used`: the category is let through by it alone. */
  readonly state: 'used' | 'not-needed' | 'not-demonstrated' | 'not-in-force';
  readonly limit: number;
  /** Days in UTC, both included, as `2026-11-30`. */
  readonly granted: string;
  readonly expires: string;
  readonly owner: string;
  readonly reason: string;
  readonly issue: string | null;
  /** One sentence for every medium. */
  readonly message: string;
}

/** What the upper bound means for so many uses: the worst of the evals. */
export interface ExposureVerdict {
  readonly interactions: number;
  /** As the policy writes it: "30d". */
  readonly per: string;
  /** `null`: failures of any severity. */
  readonly severityAtLeast: number | null;
  readonly maxExpectedFailures: number | null;
  readonly maxChanceOfAny: number | null;
  /** The rate that the maxima come to; `upper` must be under it. */
  readonly limit: number;
  readonly upper: number;
  /** At the upper bound. */
  readonly expectedFailures: number;
  readonly chanceOfAny: number;
  readonly samplesNeeded: number | null;
}

/** What earlier attempts on the same subject and selectors say. */
export interface AttemptsVerdict {
  /** Each attempt must hold its bounds alone; or all are judged as one, each item once, at any look. */
  readonly rule: 'once' | 'spend' | 'sequential';
  /** Which attempt this is, from 1; results that were judged before are the attempt that they were then. */
  readonly number: number;
  /** Runs that were begun and lost, by a trusted person's word: they cost a share of the chance of error. */
  readonly lost: number;
  /** Items that passed here, or failed less badly, and count as they did in an earlier attempt. */
  readonly carried: number;
  /** Items whose missing score a later attempt supplied, at most 2 % of each attempt. */
  readonly replaced: number;
  readonly earlier: readonly EarlierAttempt[];
}

export interface EarlierAttempt {
  readonly attempt: string;
  readonly gate: string;
  readonly judgedAt: string;
  /** As it was judged then. */
  readonly state: State;
  /** By its hardest claim, each item by its worst outcome so far. */
  readonly failures: number;
  readonly samples: number;
  readonly upper: number;
  /** Whether it holds today's bounds by itself. */
  readonly holds: boolean;
}

/** One eval from release to release, on the same items: counts and exact tests, and no word of better. */
export interface EvalGrowth {
  readonly task: string;
  /** Items that all releases were tried on; `null` where they are not known one by one. */
  readonly common: number | null;
  /** Oldest first, this one last; each by its first attempt. */
  readonly releases: readonly GrowthRelease[];
  /** The chance, if all failed alike, of failures that lean as far to later releases: of all, and of serious ones. */
  readonly rate: number;
  /** `null` where the policy does not say how severe a failure is. */
  readonly severe: number | null;
  /** The same of how severe failures are, whatever their number; `null` also where there are too many to tell. */
  readonly rank: number | null;
  /** The chances of all and of serious failures by the very same items; `null` where those are not known one by one. */
  readonly paired: { readonly rate: number; readonly severe: number | null } | null;
  /** Whether a failure of severity 4 is the first one. */
  readonly firstIrreversible: boolean;
}

export interface GrowthRelease {
  readonly model: string | null;
  readonly digest: string | null;
  readonly judgedAt: string;
  /** Scored units. */
  readonly samples: number;
  readonly failures: number;
  readonly levels: readonly number[];
}

export interface GrowthVerdict {
  /** Whether serious failures are shown to grow. */
  readonly alarm: boolean;
  readonly evals: readonly EvalGrowth[];
}

/** What the ledger was, and what it says of the gate as a whole. */
export interface MemoryVerdict {
  readonly place: string;
  /** Of its last line, as this run found it; `null` while it is empty. */
  readonly head: string | null;
  readonly entries: number;
  readonly anchored: boolean;
  readonly written: boolean;
  /** What it knows the subject by: the digest only where all results are of exactly that model. */
  readonly subject: { readonly model: string | null; readonly digest: string | null };
  /** Which candidate this is since the gate last let another subject through; `null` where none is named. */
  readonly candidate: {
    readonly number: number;
    readonly since: { readonly model: string | null; readonly judgedAt: string } | null;
    readonly corrected: boolean;
  } | null;
}

/** A category as it is judged (`R` = {@link Reason}), or with the words for every medium. */
export interface CategoryVerdict<R extends Reason = WordedReason> extends Figures {
  readonly state: State;
  readonly kind: 'behaviour' | 'capability' | 'inventory';
  readonly claim: string | null;
  readonly limit: number;
  readonly confidence: number;
  /** 1 − confidence after division by the branches of an `any_of`: what the bound was judged with. */
  readonly alpha: number;
  /** An inventory that is judged whole is counted, one that is sampled bound by the hypergeometric distribution. */
  readonly method: 'clopper-pearson' | 'e-process' | 'count' | 'hypergeometric';
  readonly unit: Unit;
  /** Whether the figures are of all evals together (`combine: pool`) or of the worst one. */
  readonly pooled: boolean;
  readonly requires: readonly string[];
  /** The capability whose samples are controls, and the highest share of an eval's items that may be left out. */
  readonly within: { readonly capability: string; readonly maxExcluded: number } | null;
  readonly evals: readonly EvalVerdict[];
  /** `null` where the policy declares none. */
  readonly severity: SeverityVerdict | null;
  /** `null` where the policy declares none: graders are then taken to miss no failure. */
  readonly recall: RecallVerdict | null;
  /** `null` where people changed nothing. */
  readonly adjudication: AdjudicationVerdict | null;
  /** `null` where the gate declares none, or nothing was counted. */
  readonly exposure: ExposureVerdict | null;
  /** `null` without a ledger, on a screen, and for an inventory. */
  readonly attempts: AttemptsVerdict | null;
  /** `null` where no earlier release can be compared. */
  readonly growth: GrowthVerdict | null;
  readonly worst: readonly WorstSample[];
  /** What looks like a mistake in the policy and may be none; it changes no state. */
  readonly warnings: readonly string[];
  /** The waiver that the policy has for it at this gate. The state is what it is without. */
  readonly waiver: WaiverVerdict | null;
  readonly reasons: readonly R[];
}

export type JudgedCategory = CategoryVerdict<Reason>;

/** What is released, as far as it is a commit of a repository. */
export interface Release {
  /** `owner/name`. */
  readonly repository: string;
  /** Full SHAs that stand for it: of a pull request the head and, where the job runs on that, the merge commit. */
  readonly commits: readonly string[];
  /** The pull request that is to be merged; `null` where the release is none. */
  readonly pullRequest: number | null;
}

/** `attested`: a workflow that the policy names signed for it, and that was verified. */
export type Trust = 'attested' | 'self-reported';

export interface Verdict<R extends Reason = WordedReason> {
  readonly version: 2;
  readonly tool: string;
  /** The rules that made it. */
  readonly rules: RulesVersion;
  readonly judgedAt: string;
  readonly gate: string;
  readonly mode: 'demonstrate' | 'screen';
  readonly decision: Decision;
  /** The `any_of` branches through which the gate was passed; empty where there was no choice. */
  readonly route: readonly string[];
  readonly policy: {
    readonly name: string;
    readonly path: string;
    /** The commit or ref that it was read from; `null` for a file on disk. */
    readonly ref: string | null;
    readonly digest: string;
    readonly locations: Readonly<Record<string, Position>>;
  };
  readonly subject: { readonly model: string | null; readonly digest: string | null };
  /** `null` where nothing says what commit is released, as on the command line. */
  readonly release: Release | null;
  /** `null` without a ledger, and on a screen. */
  readonly memory: MemoryVerdict | null;
  /** Failures that were seen before; `null`: no history was looked into. */
  readonly signatures: readonly SignatureVerdict[] | null;
  /** At a frontier gate, what is to advance, as `WHAT: FROM -> TO`; `null` where that is not said, and at other gates. */
  readonly advance: string | null;
  readonly evidence: readonly (EvidenceRecord & { readonly trust: Trust })[];
  /** What was there and is not judged, if anything. */
  readonly leftAside?: readonly LeftAside[];
  readonly categories: Readonly<Record<string, CategoryVerdict<R>>>;
  /** Reasons of the gate as a whole. */
  readonly reasons: readonly R[];
  /** What else people should know of how it came about, a sentence each; it changes no decision. */
  readonly notes: readonly string[];
  /** Categories that stand between this and `allow`. */
  readonly blocking: readonly string[];
  /** Categories that are allowed under a waiver: not green. */
  readonly waived: readonly string[];
  readonly notJudged: readonly string[];
  readonly doesNotShow: readonly string[];
}

/** A verdict before words are made of its reasons. */
export type Judgement = Verdict<Reason>;
