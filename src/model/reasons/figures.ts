/** Figures that several reasons have, and files that they are about. */

/** What the reasons against a category make of it. */
export type State = 'demonstrated' | 'violated' | 'not-demonstrated' | 'invalid';
export type ReasonClass = 'violation' | 'insufficient' | 'invalid' | 'policy';
export type Unit = 'item' | 'cluster' | 'epoch';

/** A failure rate: of an eval, of a pool where the reason names no task, or of one stratum. */
export interface OfRate {
  readonly of: 'rate';
  readonly stratum: string | null;
  readonly limit: number;
}

export interface Exceeded extends OfRate {
  /** By one draw a unit. */
  readonly failures: number;
  readonly scored: number;
  /** Lower confidence bound. */
  readonly lower: number;
}

export interface NotShown extends OfRate {
  readonly unit: Unit;
  readonly failures: number;
  readonly samples: number;
  readonly unscored: number;
  readonly missing: number;
  /** Upper confidence bound. */
  readonly upper: number;
  /** The fewest units that would show it with these failures; `null`: none that can be counted. */
  readonly samplesNeeded: number | null;
  /** The same of the next candidate, which may have a smaller share of the chance of error. */
  readonly nextNeeded: number | null;
  readonly method: 'clopper-pearson' | 'e-process';
  /** Whether the bound allows for failures that the grader misses. */
  readonly recall: boolean;
  readonly screen: boolean;
}

/** Failures at or above a level of severity. */
export interface OfSeverity {
  readonly of: 'severity';
  readonly unit: Unit;
  readonly level: number;
  readonly failures: number;
}

export interface OfSeverityRate extends OfSeverity {
  readonly samples: number;
  readonly limit: number;
}

/** The units of an inventory. */
export interface OfUnits {
  readonly of: 'units';
  readonly units: number;
}

/** Ids, of which the first few are named. */
export interface FirstIds {
  readonly count: number;
  readonly first: readonly string[];
}

/** What a reader found wrong, in its own words: those of a file that it could not make sense of. */
export interface OfFile {
  readonly of: 'file';
  /** `null`: the run of the task that the reason names. */
  readonly file: string | null;
  readonly said: string;
  readonly advice: string;
}

/** Files that the same is to be said of. */
export interface OfFiles {
  readonly files: readonly string[];
}
