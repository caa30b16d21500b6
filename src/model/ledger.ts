/**
 * The ledger: what was judged before, a JSON object a line, never changed. Each entry names the digest of the line before
 * it, so that none can be taken out, put in or moved without a trace (verdict.md "Memory").
 */
import type { Contaminated, Incident, Intervention } from './history.ts';
import type { LedgerItems, UnitCount } from './tally.ts';
import type { Decision, State } from './verdict.ts';

/** What every entry has. */
interface Link {
  readonly version: 1;
  /** From 1, without gaps. */
  readonly number: number;
  /** When it was written, ISO 8601 in UTC. */
  readonly at: string;
  /** `sha256:…` of the line before, without its line feed; `null` for the first. */
  readonly previous: string | null;
}

/** Written before results are read: a run that is stopped before its end has been an attempt all the same. */
export interface Opened extends Link {
  readonly type: 'opened';
  /** Unique in the ledger; the entry that closes it names it. */
  readonly attempt: string;
  readonly gate: string;
  /** As the input names it, before anything was read; `null` where it does not. */
  readonly subject: LedgerSubject | null;
  readonly policy: { readonly path: string; readonly ref: string | null; readonly digest: string };
  /** The commit that is judged, and the job that judges; `null` on a command line. */
  readonly commit: string | null;
  readonly run: LedgerRun | null;
}

export interface LedgerSubject {
  readonly model: string;
  readonly digest: string | null;
}

export interface LedgerRun {
  readonly repository: string;
  readonly id: number;
  readonly attempt: number;
  /** Path of its workflow file, and the ref that this was read from. */
  readonly workflow: string | null;
  readonly event: string;
}

/** The end of an attempt: what the verdict said, and the counts that it rests on. */
export interface Closed extends Link {
  readonly type: 'closed';
  /** The version of the rules that judged; older entries do not name them. */
  readonly rules?: number;
  readonly attempt: string;
  readonly gate: string;
  /** As the verdict names it: from the input, or else from the results. */
  readonly subject: { readonly model: string | null; readonly digest: string | null };
  readonly judgedAt: string;
  readonly decision: Decision;
  readonly route: readonly string[];
  readonly policy: { readonly path: string; readonly ref: string | null; readonly digest: string };
  /** What a frontier gate was asked to let advance. */
  readonly advance: string | null;
  readonly evidence: readonly { readonly name: string; readonly digest: string | null }[];
  readonly categories: Readonly<Record<string, ClosedCategory>>;
  /** Codes of the reasons against the gate as a whole. */
  readonly reasons: readonly string[];
  readonly waived: readonly string[];
  /** What people had written down by then; left out where there was no history to look into. */
  readonly history?: ClosedHistory;
}

/** A history as a verdict found it, with what the ledger knew and the files did not have any more. */
export interface ClosedHistory {
  readonly signatures: readonly KeptSignature[];
  readonly interventions: readonly (Pick<Intervention, 'on' | 'kind' | 'signatures'> & {
    readonly digest: string;
  })[];
  readonly incidents: readonly Incident[];
  readonly contaminated: readonly Contaminated[];
  /** Ids, and tasks of contaminated evals, that only the ledger knew. */
  readonly gone: readonly string[];
}

export interface KeptSignature {
  readonly id: string;
  readonly category: string;
  readonly severity: number | null;
  /** Days in UTC. */
  readonly firstSeen: string;
  readonly due: string | null;
  readonly state: 'open' | 'resolved';
  readonly gone: boolean;
  /** Of its entry in the file. */
  readonly digest: string;
}

/** Failures of samples, as in a verdict: of an eval or category by the claim that was hardest to hold. */
export interface LedgerFigures {
  readonly failures: number;
  readonly samples: number;
  readonly unscored: number;
  readonly missing: number;
  readonly upper: number;
  readonly lower: number;
}

export interface ClosedCategory extends LedgerFigures {
  readonly state: State;
  readonly kind: 'behaviour' | 'capability' | 'inventory';
  readonly limit: number;
  /** As the policy asks, and 1 − that as it was judged with, shared among ways through and candidates. */
  readonly confidence: number;
  readonly alpha: number;
  readonly pooled: boolean;
  /** How attempts were judged; the rule of the first one stays for its subject. */
  readonly rule: 'once' | 'spend' | 'sequential';
  /** Failing items by severity, 0 to 4; all at 4 where the policy declares none. */
  readonly levels: readonly number[];
  /** The highest rate allowed at or above a level; `null` where the policy declares no severity. */
  readonly severity: readonly { readonly level: number; readonly limit: number }[] | null;
  readonly recall: { readonly detected: number; readonly planted: number; readonly lower: number } | null;
  /** The waiver that it was let through by. */
  readonly waiver: string | null;
  /** `of`: what a reason is of; older entries do not say it. */
  readonly reasons: readonly { readonly code: string; readonly task: string | null; readonly of?: string }[];
  readonly evals: readonly ClosedEval[];
}

export interface ClosedEval extends LedgerFigures {
  /** `sha256:…` of what the policy selects by: another selector counts something else. */
  readonly selector: string;
  readonly task: string;
  /** `sha256:…` of the arguments that it ran with. */
  readonly args: string;
  readonly scorer: string | null;
  readonly sealed: boolean;
  readonly state: State;
  /** Digests of the files that its samples came from; `null` where one has none. */
  readonly evidence: readonly string[] | null;
  /** What its bounds were judged by, as a tally has it; `lacking` is how many items were expected and not there. */
  readonly counts: {
    readonly lacking: number;
    readonly items: UnitCount;
    readonly clusters: UnitCount | null;
    readonly strata: Readonly<Record<string, UnitCount>> | null;
    readonly draws: UnitCount | null;
  };
  /** Its items, by what became of them; `null` where they are not known one by one. */
  readonly items: readonly LedgerItems[] | null;
}

/** A trusted person's word that an attempt which was opened will never be closed. It costs later ones a share of the chance of error. */
export interface AttemptLost extends Link {
  readonly type: 'attempt-lost';
  readonly attempt: string;
  readonly by: string;
  readonly reason: string;
}

export type LedgerEntry = Opened | Closed | AttemptLost;
