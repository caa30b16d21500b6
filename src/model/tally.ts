/** What was counted: for each category, each selector of it and each task that the selector matched. */

import type { EvidenceFault } from '../util/errors.ts';
import type { Attestation } from './attestation.ts';
import type { Locator, Provenance, RunFault } from './evidence.ts';

/**
 * What a commit is to the one that is released: it itself, one with the same files, one that it descends from, or any
 * other (also where the policy does not ask for the two in the middle).
 */
export type Relation = 'same' | 'same-tree' | 'ancestor' | 'other';

/** An attestation of a file, or of the artifact that it came in; and what the commit is that its run was at. */
export interface Attested extends Attestation {
  readonly of: 'file' | 'artifact';
  readonly relation?: Relation;
}

/** A file of results as the verdict lists it. */
export interface EvidenceRecord {
  readonly name: string;
  readonly source: string;
  /** Of the whole file; `null` for a source that gave none, and for a file of which only parts were read. */
  readonly digest: string | null;
  /** Of the parts that were read of a remote file, and where they lay in it. */
  readonly partsDigest?: string;
  /** `null`: no format knows the file; it is listed and never counted. */
  readonly format: string | null;
  /** Samples read, each epoch one. */
  readonly samples: number;
  readonly provenance: Provenance;
  /** Of its head commit to the one that is released, as far as the policy asks; absent where nothing says it. */
  readonly relation?: Relation;
  /** Attestations of it that were verified, where the policy asks for any; and what is wrong with others. */
  readonly attestations?: readonly Attested[];
  readonly notVerified?: readonly string[];
  /** Key (tally/evidence.ts) of the first file of those that were read as one with it; absent: it is that itself. */
  readonly set?: string;
  /** The name of an earlier file with the same bytes, which was read in its place. */
  readonly sameAs: string | null;
  /** Why it could not be read, if it could not. */
  readonly problem: {
    readonly code: EvidenceFault;
    readonly message: string;
    readonly remedy: string;
    /** It says itself that it holds no sample. */
    readonly empty?: boolean;
  } | null;
}

/** One run that an eval's samples came from. */
export interface RunRecord {
  /** Index into the tally's `evidence`. */
  readonly evidence: number;
  readonly model: string | null;
  readonly modelDigest: string | null;
  /** What attestations say of the model: found out when a verdict is made, and not part of the counts. */
  readonly attestedDigests?: readonly string[];
  readonly finished: boolean;
  readonly status: string | null;
  /** Whether its headline values say passed or failed by themselves. */
  readonly resolved: boolean;
  readonly datasetSamples: number | null;
  readonly temperature: number | null;
  readonly createdAt: string | null;
  readonly faults: readonly RunFault[];
}

/** A failing or unscored sample, for people to look at. */
export interface WorstSample {
  readonly id: string;
  readonly epoch: number;
  readonly outcome: 'failed' | 'unscored';
  /** 0 to 4; `null` where the policy declares none, or nothing was scored. */
  readonly severity: number | null;
  /** Index of its file in the list of evidence. */
  readonly evidence: number;
  /** How its tool names it, on one line of at most 200 characters; absent where it is known by its id alone. */
  readonly locator?: Locator;
}

/**
 * Units counted: items, clusters of items, or epochs. A unit fails if any of its epochs fails, and is unscored if none
 * fails and any is unscored or was not made.
 */
export interface UnitCount {
  readonly units: number;
  readonly failed: number;
  readonly unscored: number;
  /** Failing units by the worst severity of theirs, 0 to 4. */
  readonly bySeverity: readonly number[];
  /** One draw a unit, where that was scored: what `violated` rests on. */
  readonly first: {
    readonly scored: number;
    readonly failed: number;
    readonly bySeverity: readonly number[];
  };
}

/** The units of an inventory by id. One that stands twice counts once, by its worst outcome. */
export interface InventoryTally {
  /** Units of the list that are there; of a list that is known by its digest alone, all ids that are there. */
  readonly found: number;
  readonly passed: number;
  readonly failed: number;
  /** Whether the ids are exactly those of the list. */
  readonly whole: boolean;
  /** Ids that stand more than once, and ids that are not of the list: how many, and the first of them. */
  readonly repeated: FewIds;
  readonly strangers: FewIds;
  /** What the list is made of, where that is known. */
  readonly groups: readonly {
    readonly title: string;
    readonly units: number;
    readonly passed: number;
    readonly missing: FewIds;
  }[];
  /** Of the units that the policy's seed draws; `null` where all are judged. */
  readonly drawn: { readonly failed: number; readonly unscored: number } | null;
}

export interface FewIds {
  readonly count: number;
  readonly first: readonly string[];
}

export interface EvalTally {
  readonly category: string;
  /** Index into the category's `evals`. */
  readonly selector: number;
  readonly task: string;
  /** Other names by which its runs know the task. */
  readonly otherNames: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
  /** The scorers that judged: those of the selector, else those that the samples left no choice of. */
  readonly scorers: readonly string[];
  /** Names of all scorers that the results have. */
  readonly scorersSeen: readonly string[];
  /** Which way the tool says that their scores go; `null` where it does not, or not of all the same. */
  readonly higherIsBetter: boolean | null;
  /** Who graded, as far as it is recorded, and whether of some score it is not. */
  readonly graders: { readonly names: readonly string[]; readonly unrecorded: boolean };
  readonly runs: readonly RunRecord[];
  /** Items found, those that are left out too. */
  readonly read: number;
  /** Items of which every epoch failed: of planted failures, those that the grader saw. */
  readonly alwaysFailed: number;
  readonly items: UnitCount;
  /**
   * Items that passed and are not counted, since their control was not solved, or none was scored (`unprobed`). `null`
   * where the policy declares no controls.
   */
  readonly excluded: { readonly unsolved: number; readonly unprobed: number } | null;
  /** `null` where the policy declares no cluster. */
  readonly clusters: UnitCount | null;
  /** By stratum; `null` where the policy declares none. */
  readonly strata: Readonly<Record<string, UnitCount>> | null;
  /** Epochs as units (`population: these-items`); `null` where not asked, or where items have unequally many. */
  readonly draws: UnitCount | null;
  /** Records of counts alone: those that were added, their samples, and those that the selector does not take. */
  readonly counted: { readonly taken: number; readonly samples: number; readonly refused: number };
  /** Epochs read, and how many of them had a value where the selector looks. */
  readonly epochs: number;
  readonly valued: number;
  /** Epochs without the key that the policy clusters by. */
  readonly unclustered: number;
  /** Items with more epochs in one run than the policy pins. */
  readonly surplusEpochs: number;
  /** Items that lack an epoch of one run: up to as many as the policy pins or the run says, and below the last there is. */
  readonly lackingEpochs: number;
  /** Items that no finished run has. Absent in tallies of before. */
  readonly unfinished?: number;
  /** Items of an eval that is held out whose ids the category's public evals have too. */
  readonly leaked: number;
  /**
   * Items without a score that a later run of their chain scored: they count as failed. And the first of them, with where each
   * stood first. Absent where there are none.
   */
  readonly replaced?: {
    readonly count: number;
    readonly first: readonly Pick<WorstSample, 'id' | 'evidence' | 'locator'>[];
  };
  readonly edited: number;
  /** Epochs whose graded failure a named person overruled, by whom; and those that people found to be failures. */
  readonly adjudicated: {
    readonly overruled: number;
    readonly by: readonly string[];
    readonly missed: number;
  };
  readonly invalidated: number;
  /** Ids of samples whose records contradict each other: two outcomes in one run, two clusters or strata; at most ten. */
  readonly disagreements: readonly string[];
  /** Items whose ids differ from another's by spaces, invisible characters or the form of Unicode alone. Absent in tallies of before. */
  readonly alike?: FewIds;
  /** The same by case alone. */
  readonly alikeInCase?: FewIds;
  /** Items with a record whose unique id another record has too; at most ten. Absent in tallies of before. */
  readonly sharedUuids?: readonly string[];
  /** Items of the task before `where`, where the results say how large the data set is. */
  readonly ofTask?: number;
  /** Times of the counted epochs, ISO 8601; `null` where none has one. */
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly untimed: number;
  /** Epochs whose answer came from a cache, so that its age and commit are not known. Absent in tallies of before. */
  readonly cached?: number;
  /** Epochs whose time has no zone, and counts as the earliest that it can mean. Absent in tallies of before. */
  readonly zoneless?: number;
  readonly worst: readonly WorstSample[];
  /** `null` unless the category is an inventory. */
  readonly inventory: InventoryTally | null;
  /** Its items by what became of them, to know them again; only where there is a ledger, and they are read one by one. */
  readonly outcomes?: readonly LedgerItems[];
}

/** Items of one outcome. */
export interface LedgerItems {
  /** `excluded`: it passed, and its control was not solved. */
  readonly outcome: 'passed' | 'excluded' | 'unscored' | 'failed';
  /** 0 to 4, of failed ones. */
  readonly severity: number | null;
  /** Hashes of their ids, 12 bytes each, in order, joined: base64url, 16 characters an item. */
  readonly hashes: string;
}

/** Characters of a hashed id: 12 bytes as base64url. */
export const HASH = 16;

/** How severe a failure may be. */
export const LEVELS: readonly number[] = [0, 1, 2, 3, 4];

/** Runs that are not judged, and were not chosen by any outcome. */
export interface LeftAside {
  readonly model: string | null;
  readonly task: string;
  readonly runs: number;
  /** Samples of them; `null` where their source was not asked. */
  readonly samples: number | null;
  /** Indices into the list of evidence. */
  readonly files: readonly number[];
  /**
   * `other-subject`: they are about another model than the one that the gate was asked about. `no-samples`: they ended before
   * their first sample, and a later run of their eval was finished.
   */
  readonly because: 'other-subject' | 'no-samples';
}

export interface Tally {
  readonly version: 1;
  /** The version of the rules that counted; older tallies do not name them. */
  readonly rules?: number;
  readonly evidence: readonly EvidenceRecord[];
  readonly evals: readonly EvalTally[];
  /** Evals of planted failures, by the category whose grader they try. They count in no bound. */
  readonly planted: readonly EvalTally[];
  /** Absent where nothing was left aside. */
  readonly leftAside?: readonly LeftAside[];
}
