/**
 * What a ledger keeps of the history: nothing is taken back by taking it out of the files. A failure, an incident or a
 * contaminated eval that was recorded at an earlier verdict and is gone from the folder counts as it was last recorded.
 */
import type { HistoryRecords, Incident, Signature } from '../model/history.ts';
import type { ClosedHistory, KeptSignature, LedgerEntry } from '../model/ledger.ts';
import { plural } from '../util/words.ts';
import { contaminatedIn } from './contaminated.ts';

/** One record that the folder no longer has. */
export interface Gone {
  readonly what: 'signature' | 'incident' | 'contaminated';
  /** Its id; of a contaminated eval its task. */
  readonly name: string;
  /** The last entry of the ledger at which the folder had it. */
  readonly entry: number;
}

export interface Kept {
  readonly records: HistoryRecords;
  readonly gone: readonly Gone[];
}

/** The history as the ledger and the folder have it together: of what both have, the worse counts. */
export function keptHistory(records: HistoryRecords, entries: readonly LedgerEntry[]): Kept {
  const known = lastKnown(entries);
  const present = new Set(records.signatures.flatMap(({ id, formerly = [] }) => [id, ...formerly]));
  const open = [...known.signatures.values()].filter(({ of }) => of.state === 'open');
  const signaturesGone = open.filter(({ of }) => !present.has(of.id));
  const ids = new Set(records.incidents.map(({ id }) => id));
  const incidentsGone = [...known.incidents.values()].filter(({ of }) => !ids.has(of.id));
  const tasks = new Set(contaminatedIn(records).map(keyOf));
  const contaminatedGone = [...known.contaminated].filter(([key]) => !tasks.has(key)).map(([, one]) => one);
  const worse = new Map(open.map(({ of }) => [of.id, of]));
  return {
    records: {
      ...records,
      signatures: [
        ...records.signatures.map((one) => noBetter(one, worse.get(one.id))),
        ...signaturesGone.map(({ of, entry }) => restored(of, entry)),
      ],
      incidents: [
        ...records.incidents.map((one) => noLess(one, known.incidents.get(one.id)?.of)),
        ...incidentsGone.map(({ of }) => of),
      ],
      contaminated: [...records.contaminated, ...contaminatedGone.map(({ of }) => of)],
    },
    gone: [
      ...signaturesGone.map(({ of, entry }): Gone => ({ what: 'signature', name: of.id, entry })),
      ...incidentsGone.map(({ of, entry }): Gone => ({ what: 'incident', name: of.id, entry })),
      ...contaminatedGone.map(({ of, entry }): Gone => ({ what: 'contaminated', name: of.task, entry })),
    ],
  };
}

/** What people should know of it, in one sentence. */
export function saidOfGone(gone: readonly Gone[]): string[] {
  if (gone.length === 0) return [];
  const named = gone.slice(0, 5).map(({ what, name, entry }) => `${what} ${name} (since entry ${entry})`);
  const more = gone.length > named.length ? `, and ${gone.length - named.length} more` : '';
  return [
    `The ledger knows ${plural(gone.length, 'record')} that the history does not have any more, and which still ${gone.length === 1 ? 'counts' : 'count'}: ${named.join(', ')}${more}.`,
  ];
}

interface Last<Of> {
  readonly of: Of;
  /** The last entry at which the folder had it. */
  readonly entry: number;
}

function lastKnown(entries: readonly LedgerEntry[]) {
  const signatures = new Map<string, Last<KeptSignature>>();
  const incidents = new Map<string, Last<Incident>>();
  const contaminated = new Map<string, Last<HistoryRecords['contaminated'][number]>>();
  for (const entry of entries) {
    if (entry.type !== 'closed' || entry.history === undefined) continue;
    const { history, number } = entry;
    for (const one of history.signatures) {
      const before = signatures.get(one.id);
      const isAgain = before?.of.state === 'open' && one.state === 'open';
      const of = isAgain ? worst(before.of, one) : one;
      signatures.set(one.id, { of, entry: one.gone && before ? before.entry : number });
    }
    for (const one of history.incidents) {
      const before = incidents.get(one.id);
      incidents.set(one.id, {
        of: noLess(one, before?.of),
        entry: before && isGone(history, one.id) ? before.entry : number,
      });
    }
    for (const one of history.contaminated) {
      const before = contaminated.get(keyOf(one));
      contaminated.set(keyOf(one), {
        of: one,
        entry: before && isGone(history, one.task) ? before.entry : number,
      });
    }
  }
  return { signatures, incidents, contaminated };
}

const isGone = ({ gone }: ClosedHistory, name: string): boolean => gone.includes(name);

const keyOf = ({ task, how, since, models = [] }: HistoryRecords['contaminated'][number]): string =>
  JSON.stringify([task, how, since, models]);

/** The earliest sighting, the highest severity, the earliest day. */
const worst = (a: KeptSignature, b: KeptSignature): KeptSignature => ({
  ...b,
  firstSeen: least(a.firstSeen, b.firstSeen)!,
  severity: a.severity === null ? b.severity : Math.max(a.severity, b.severity ?? 0),
  due: least(a.due, b.due),
});

const least = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null || a < b ? a : b;

/** A signature of the folder that is no better than the ledger has it. */
function noBetter(own: Signature, known: KeptSignature | undefined): Signature {
  if (known === undefined) return own;
  const severity = Math.max(own.severity ?? -1, known.severity ?? -1);
  const due = least(own.due ?? null, known.due);
  return {
    ...own,
    first_seen: least(own.first_seen, known.firstSeen)!,
    ...(severity < 0 ? {} : { severity }),
    ...(due === null ? {} : { due }),
  };
}

const restored = ({ id, category, severity, firstSeen, due }: KeptSignature, entry: number): Signature => ({
  id,
  category,
  label: `${id}, gone from the files since entry ${entry}`,
  first_seen: firstSeen,
  ...(severity === null ? {} : { severity }),
  ...(due === null ? {} : { due }),
});

/** An incident with no fewer failures, and in no more use, than it was recorded with. */
function noLess(own: Incident, known: Incident | undefined): Incident {
  if (known === undefined) return own;
  const levels = [...new Set([...Object.keys(own.failures), ...Object.keys(known.failures)])].sort();
  return {
    ...own,
    interactions: Math.min(own.interactions, known.interactions),
    failures: Object.fromEntries(
      levels.map((level) => [level, Math.max(own.failures[level] ?? 0, known.failures[level] ?? 0)]),
    ),
  };
}
