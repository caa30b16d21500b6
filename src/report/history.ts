/** What a ledger says of each gate, category by category: what was judged, when, and what came of it. */
import type { LedgerEntry } from '../model/ledger.ts';
import { plain } from '../util/plain.ts';
import { percent, plural } from '../util/words.ts';
import { cut, pad } from './columns.ts';
import { type ReleaseRow, releasesOf } from './html/releases.ts';
import { failuresOf, STATE_WORDS, upperOf } from './said.ts';

/** Recorded verdicts by gate, oldest first. */
export function historyOf(entries: readonly LedgerEntry[]): Record<string, ReleaseRow[]> {
  const gates = new Set(entries.flatMap((entry) => (entry.type === 'closed' ? entry.gate : [])));
  return Object.fromEntries([...gates].sort().map((gate) => [gate, releasesOf(entries, gate)]));
}

const MODEL = 32;

export function historyText(entries: readonly LedgerEntry[]): string {
  const gates = Object.entries(historyOf(entries));
  if (gates.length === 0) return 'No verdict is recorded.\n';
  return gates.map(([gate, releases]) => gateText(gate, releases)).join('\n');
}

function gateText(gate: string, releases: readonly ReleaseRow[]): string {
  const names = [...new Set(releases.flatMap(({ categories }) => Object.keys(categories)))];
  const allowed = releases.filter(({ decision }) => decision === 'allow').length;
  const parts = names.map((name) => {
    const rows = releases.flatMap(({ judgedAt, model, decision, categories }) => {
      const one = Object.hasOwn(categories, name) ? categories[name]! : null;
      if (one === null) return [];
      return [
        [
          judgedAt.slice(0, 10),
          pad(cut(plain(model), MODEL), MODEL),
          pad(failuresOf(one), 16, 'right'),
          pad(upperOf(one, one.limit), 9, 'right'),
          pad(percent(one.limit), 7, 'right'),
          `${STATE_WORDS[one.state]}${decision === 'allow' ? ', let through' : ''}`,
        ].join('  '),
      ];
    });
    return [`  ${cut(plain(name), 76)}`, ...rows.map((row) => `    ${row}`)].join('\n');
  });
  const head = `${plain(gate)}: ${plural(releases.length, 'verdict')}, ${allowed} let through (failures, upper bound, limit)`;
  return `${head}\n${parts.join('\n')}\n`;
}
