/** What a format reads from a tool's files: runs of evals, and their samples. */
import type { Path } from '../util/path.ts';

type Values = Readonly<Record<string, unknown>>;

/** Where a file came from. What is not known is `null`, never guessed. */
export interface Provenance {
  readonly artifactId: number | null;
  /** `sha256:…` as GitHub recorded it at the upload, which the bytes agree with; `null` where it recorded none. */
  readonly artifactDigest: string | null;
  /** `owner/name` of the repository whose run it is. */
  readonly repository: string | null;
  readonly runId: number | null;
  readonly runAttempt: number | null;
  /** Path of the workflow's file in that repository. */
  readonly workflow: string | null;
  readonly event: string | null;
  readonly headCommit: string | null;
  readonly headBranch: string | null;
  /** `owner/name` of the repository that the head commit came from: a fork's, or the same. */
  readonly headRepository: string | null;
  readonly actor: string | null;
  readonly createdAt: string | null;
}

/**
 * One evaluation of one model on one task, as its tool recorded it. What the tool does not record is `null`.
 * Times are ISO 8601 texts.
 */
export interface EvalRun {
  /** Unique within its file set; samples name it. */
  readonly key: string;
  /** What the tool calls the run, the same in every file that records it; `null` where it has no such id. */
  readonly id: string | null;
  /** What the tool calls a task that it may run again to complete it: runs of one are a chain, the newest last. */
  readonly chain?: string | null;
  readonly task: string;
  /** Other names by which a policy may select the task (a registry name beside a file's). */
  readonly otherNames: readonly string[];
  readonly args: Values;
  readonly metadata: Values;
  readonly tags: readonly string[];
  readonly model: string | null;
  readonly modelDigest: string | null;
  readonly scorers: readonly ScorerInfo[];
  /** Whether a score's headline `value` is a resolved `true` (passed) or `false` (failed). */
  readonly resolved: boolean;
  /** Samples of the whole data set (not of its `--limit`), where the tool says so. */
  readonly datasetSamples: number | null;
  readonly epochs: number | null;
  /** Of sampling, where the tool records it. At 0 the epochs of an item are copies of each other. */
  readonly temperature?: number | null;
  /** Who graded, where the tool says it of the run and not of each score: names of models or people. */
  readonly graders?: readonly string[];
  /** `finished: false` when the run was cancelled, failed or is still under way; `status` is the tool's word. */
  readonly finished: boolean;
  readonly status: string | null;
  readonly createdAt: string | null;
  readonly completedAt: string | null;
  /** `inspect_ai 0.3.128`. */
  readonly tool: string;
}

export interface ScorerInfo {
  readonly name: string;
  readonly higherIsBetter: boolean | null;
}

export interface Score {
  /** As recorded: any JSON value, and NaN or ±Infinity. */
  readonly value: unknown;
  readonly answer?: unknown;
  readonly metadata?: Values;
  /** Who graded, where the tool says so. */
  readonly graders?: readonly string[];
  /** Changed after the run by a person or a program. */
  readonly edited?: boolean;
  /** What it was and became, where it was changed: first what the grader gave, last what it is now. */
  readonly history?: readonly ScoreState[];
}

export interface ScoreState extends Pick<Score, 'value' | 'answer' | 'metadata'> {
  /** Who changed it to this; empty where that is not recorded, `null` for the grader's own. */
  readonly by: string | null;
}

/** What a person who looked at a sample found, whatever its scores say. */
export interface Adjudication {
  readonly outcome: 'passed' | 'failed';
  readonly by: string;
}

/** Where a sample is found again, as its own tool names it. Never part of an id, a digest or a decision. */
export interface Locator {
  readonly text: string;
}

/** One epoch of one item. */
export interface Sample {
  readonly id: string;
  /** 1-based. */
  readonly epoch: number;
  /** A unique id of this very record: the same in two files means a copy, not another attempt. */
  readonly uuid?: string;
  readonly scores: Readonly<Record<string, Score>>;
  readonly metadata: Values;
  /** It went wrong: whatever its score, it cannot pass. */
  readonly error?: string;
  readonly limit?: string;
  /** Attempts that went wrong before this one and were made again. */
  readonly retries?: number;
  readonly invalidated?: boolean;
  readonly adjudication?: Adjudication;
  /** A record that is no draw: the file itself replaced it by a later one, or its answer is a copy of another's. */
  readonly superseded?: boolean;
  /** Its answer came from a cache: nobody knows when it was given. */
  readonly cached?: boolean;
  readonly completedAt?: string;
  /** Absent where the id is all that its tool calls it. */
  readonly locator?: Locator;
}

/** Evidence that has only counts: of `samples`, so many failed or have no outcome. */
export interface Counts {
  readonly failures: number;
  readonly samples: number;
}

/**
 * What a reader yields, in this order for each run: the run, its samples (runs may interleave), then what is known
 * only at the end. A run always comes before its samples, so that selectors can judge it.
 */
export type EvidenceEvent =
  | { readonly type: 'run'; readonly run: EvalRun }
  | { readonly type: 'sample'; readonly run: string; readonly sample: Sample }
  | { readonly type: 'counts'; readonly run: string; readonly counts: Counts }
  | { readonly type: 'fault'; readonly run: string; readonly fault: RunFault };

/** Reason codes of what can be wrong with a run as a whole. */
export const RUN_FAULTS = [
  'totals-disagree',
  'rate-without-n',
  'digest-mismatch',
  'inventory-incomplete',
] as const;

/** What is wrong with a run as a whole, found by its reader. */
export interface RunFault {
  readonly code: (typeof RUN_FAULTS)[number];
  readonly message: string;
  readonly remedy: string;
}

/** What a policy needs from the files, so that readers can leave the rest unread. */
export interface Projection {
  /** Whether any selector could match a run; one that none matches need not be read further. */
  readonly wants: (run: EvalRun) => boolean;
  /** Every path that some selector follows, headline values aside. */
  readonly paths: readonly Path[];
  /** Edited scores and invalidated samples must be found, even if that means reading every sample whole. */
  readonly edited: boolean;
}

/** Everything: for `formats`, which shows what a file holds. */
export const WHOLE: Projection = { wants: () => true, paths: [], edited: false };
