/** The entries of all files of a history, each with where it stands. */
import type { HistoryDocument } from '../model/generated/history-schema.js';
import type { Read } from '../policy/document.ts';
import type { Steps } from '../policy/places.ts';

type Lists = Required<Omit<HistoryDocument, 'version'>>;

export interface Placed<Entry> {
  readonly entry: Entry;
  /** Index of its file. */
  readonly file: number;
  readonly at: Steps;
}

/** The sound entries: what the schema complains about is left out, so that all faults are told at once. */
export type Written = { readonly [List in keyof Lists]: readonly Placed<Lists[List][number]>[] } & {
  /** Ids of every signature, also of those that are left out. */
  readonly ids: ReadonlySet<string>;
};

export function writtenIn(read: readonly Read[]): Written {
  const all = <List extends keyof Lists>(list: List): Placed<Lists[List][number]>[] =>
    read.flatMap(({ value, form }, file) => {
      const faulty = new Set(form.filter(({ at }) => at[0] === list).map(({ at }) => at[1]));
      // A list that is none is complained about itself.
      return entriesOf(value, list).flatMap((entry, i) =>
        faulty.has(i) || faulty.has(undefined)
          ? []
          : [{ entry: entry as Lists[List][number], file, at: [list, i] }],
      );
    });
  const ids = read.flatMap(({ value }) => entriesOf(value, 'signatures').flatMap(idOf));
  return {
    signatures: all('signatures'),
    interventions: all('interventions'),
    releases: all('releases'),
    contaminated: all('contaminated'),
    incidents: all('incidents'),
    ids: new Set(ids),
  };
}

function entriesOf(value: unknown, list: string): readonly unknown[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const found = entries.find(([key]) => key === list)?.[1];
  return Array.isArray(found) ? found : [];
}

function idOf(entry: unknown): string[] {
  return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
    ? [entry.id]
    : [];
}
