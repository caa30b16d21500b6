/** A ledger's entries as people and other programs read them; item hashes are counted, never given out. */
import type { Closed, LedgerEntry } from '../model/ledger.ts';
import { HASH } from '../model/tally.ts';
import { plain } from '../util/plain.ts';
import { plural } from '../util/words.ts';
import { jsonLine } from './json.ts';

/** An entry a line as in the ledger, but for the item hashes, of which only the number is left: no ledger any more. */
export const ledgerLines = (entries: readonly LedgerEntry[]): string =>
  entries.map((entry) => jsonLine(withoutHashes(entry))).join('');

function withoutHashes(entry: LedgerEntry): object {
  if (entry.type !== 'closed') return entry;
  const categories = Object.entries(entry.categories).map(([name, category]) => [
    name,
    {
      ...category,
      evals: category.evals.map((one) => ({
        ...one,
        items:
          one.items?.map(({ hashes, ...item }) => ({
            ...item,
            count: hashes.length / HASH,
          })) ?? null,
      })),
    },
  ]);
  return { ...entry, categories: Object.fromEntries(categories) };
}

const COLUMNS = [
  ...[
    'number',
    'at',
    'type',
    'attempt',
    'gate',
    'model',
    'digest',
    'commit',
    'run',
    'decision',
    'by',
    'reason',
  ],
  ...['category', 'state', 'failures', 'samples', 'unscored', 'missing', 'upper', 'lower', 'limit'],
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** A row an entry, of a closed attempt one a category: RFC 4180, with the names of its columns first. */
export function ledgerCsv(entries: readonly LedgerEntry[]): string {
  const rows = entries.flatMap(rowsOf).map((row) => COLUMNS.map((column) => csvCell(row[column] ?? '')));
  return [COLUMNS, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function rowsOf(entry: LedgerEntry): Row[] {
  const { number, at, type, attempt } = entry;
  const head = { number, at, type, attempt };
  if (entry.type === 'attempt-lost') return [{ ...head, by: entry.by, reason: entry.reason }];
  const { gate, subject } = entry;
  const about = { ...head, gate, model: subject?.model ?? null, digest: subject?.digest ?? null };
  if (entry.type === 'opened') {
    const run = entry.run && `${entry.run.repository}/actions/runs/${entry.run.id}`;
    return [{ ...about, commit: entry.commit, run }];
  }
  const closed = { ...about, decision: entry.decision };
  const rows = Object.entries(entry.categories).map(([category, one]) => {
    const { state, failures, samples, unscored, missing, upper, lower, limit } = one;
    return { ...closed, category, state, failures, samples, unscored, missing, upper, lower, limit };
  });
  return rows.length > 0 ? rows : [closed];
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe, which makes it a text. */
function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = plain(value, 2000);
  const harmless = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A line an entry for a terminal. */
export const ledgerText = (entries: readonly LedgerEntry[]): string =>
  entries.map((entry) => `${entry.number}  ${entry.at}  ${saidOf(entry)}\n`).join('');

function saidOf(entry: LedgerEntry): string {
  const attempt = plain(entry.attempt, 36);
  switch (entry.type) {
    case 'opened': {
      const run = entry.run === null ? '' : `, run ${entry.run.id} attempt ${entry.run.attempt}`;
      return `opened ${attempt} at gate ${plain(entry.gate)}: ${plain(entry.subject?.model ?? 'subject not named')}${run}`;
    }
    case 'closed':
      return `closed ${attempt} at gate ${plain(entry.gate)}: ${entry.decision}, ${plain(entry.subject.model ?? 'subject not named')}; ${statesOf(entry)}`;
    case 'attempt-lost':
      return `lost   ${attempt}, as ${plain(entry.by)} says: ${plain(entry.reason)}`;
  }
}

const statesOf = ({ categories }: Closed): string =>
  Object.entries(categories)
    .map(([name, { state, failures, samples }]) => `${plain(name)} ${state} (${failures} of ${samples})`)
    .join(', ') || 'no category';

/** What there is of a ledger that is whole. */
export function ledgerSummary(entries: readonly LedgerEntry[]): string {
  const ended = new Set(entries.flatMap(({ type, attempt }) => (type === 'opened' ? [] : attempt)));
  const opened = entries.filter(({ type }) => type === 'opened');
  const open = opened.filter(({ attempt }) => !ended.has(attempt));
  const attempts = plural(opened.length, 'attempt');
  const still = open.map(({ attempt }) => plain(attempt, 100));
  return `${plural(entries.length, 'entry', 'entries')}, ${attempts}${open.length > 0 ? `; without an end: ${still.join(', ')}` : ''}`;
}
