/**
 * What people write down of failures between releases (`.near-zero/history/*.yml`, schemas/history.v1.json), as the rest of
 * the program uses it: all files of the folder as one. `history/` makes it from YAML; nothing else does.
 */
import type { Contaminated, Incident, Intervention, Release, Signature } from './generated/history-schema.js';

export type { Contaminated, Incident, Intervention, Release, Signature };

export interface HistoryRecords {
  /** In the order of their paths; none: nothing was written down. */
  readonly files: readonly { readonly path: string; readonly digest: string }[];
  readonly signatures: readonly Signature[];
  readonly interventions: readonly Intervention[];
  readonly releases: readonly Release[];
  readonly contaminated: readonly Contaminated[];
  readonly incidents: readonly Incident[];
}

/** Where the files are, from the root of the repository. */
export const HISTORY_FOLDER = '.near-zero/history';
export const MAX_HISTORY_FILES = 200;

/** Nothing was written down. */
export const NO_HISTORY: HistoryRecords = {
  files: [],
  signatures: [],
  interventions: [],
  releases: [],
  contaminated: [],
  incidents: [],
};

/** The category of failures that no category of a policy is about. */
export const UNCLASSIFIED = 'unclassified';
