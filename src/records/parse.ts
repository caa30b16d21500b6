/** The files of a history folder in, its records out, or every fault that they have. */
import { hash } from 'node:crypto';
import { keys, validate } from '../model/generated/history-schema.js';
import { type HistoryRecords, MAX_HISTORY_FILES } from '../model/history.ts';
import { faultsError, readYamlDocument } from '../policy/document.ts';
import type { DocumentKind } from '../policy/kind.ts';
import type { Places } from '../policy/places.ts';
import { PolicyError } from '../util/errors.ts';
import { RECORD_RULES } from './rules.ts';
import { type Placed, type Written, writtenIn } from './written.ts';

/** Of all files together, in characters. */
const MAX_LENGTH = 4 << 20;

const REMEDY = 'Correct the history; `near-zero lint` shows every fault with its place.';

const HISTORY: DocumentKind = {
  name: 'a history',
  validate,
  keys,
  parts: {
    '#': 'the top level',
    '#/$defs/signature': 'an entry of `signatures`',
    '#/$defs/intervention': 'an entry of `interventions`',
    '#/$defs/release': 'an entry of `releases`',
    '#/$defs/contaminated': 'an entry of `contaminated`',
    '#/$defs/incident': 'an entry of `incidents`',
  },
  named: {},
};

export interface HistoryFile {
  /** Its name in messages. */
  readonly path: string;
  readonly text: string;
}

/** Records together with where each stands. */
export interface HistorySource {
  readonly records: HistoryRecords;
  readonly written: Written;
  /** Of each file, in the order of `records.files`. */
  readonly places: readonly Places[];
}

/** @throws PolicyError as `parseHistorySource` does */
export const parseHistory = (files: readonly HistoryFile[]): HistoryRecords =>
  parseHistorySource(files).records;

/**
 * Reads all files of a folder as one history.
 * @throws PolicyError with every fault of every file: YAML first, and where all of that can be read, form and sense together
 */
export function parseHistorySource(files: readonly HistoryFile[]): HistorySource {
  const length = files.reduce((sum, { text }) => sum + text.length, 0);
  if (files.length > MAX_HISTORY_FILES || length > MAX_LENGTH) {
    throw new PolicyError(
      `The history has ${files.length} files of ${length} characters in all; at most ${MAX_HISTORY_FILES} and ${MAX_LENGTH} are read.`,
      'Join files, and see that nothing else lies in the folder.',
    );
  }
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const read = sorted.map((file) => readYamlDocument(file.text, file.path, HISTORY));
  const unreadable = read.flatMap(({ faults }) => faults);
  if (unreadable.length > 0) throw faultsError(unreadable, REMEDY);
  const written = writtenIn(read);
  const complaints = RECORD_RULES.flatMap((rule) => [...rule(written)]);
  const faults = read.flatMap(({ form, tell }, file) =>
    tell([...form, ...complaints.filter((one) => one.file === file)]),
  );
  if (faults.length > 0) throw faultsError(faults, REMEDY);
  return {
    records: {
      files: sorted.map(({ path, text }) => ({ path, digest: `sha256:${hash('sha256', text)}` })),
      signatures: entries(written.signatures),
      interventions: entries(written.interventions),
      releases: entries(written.releases),
      contaminated: entries(written.contaminated),
      incidents: entries(written.incidents),
    },
    written,
    places: read.map(({ places }) => places),
  };
}

const entries = <Entry>(placed: readonly Placed<Entry>[]): Entry[] => placed.map(({ entry }) => entry);
