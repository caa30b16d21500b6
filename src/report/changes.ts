/** The changes of a policy, for people. */
import { plain } from '../model/plain.ts';
import { list, plural } from '../model/words.ts';
import type { Change, Direction } from '../policy/diff.ts';
import type { Rejudged } from '../verdict/rejudge.ts';
import { markdown as safe } from './escape.ts';

/** The names under which the two policies are known. */
export interface Names {
  readonly base: string;
  readonly head: string;
}

/** "2 changes, of which 1 is looser": what is worth saying first. */
export function countChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing that a policy says has changed.';
  const of = (direction: Direction): number => changes.filter((one) => one.direction === direction).length;
  const kinds = (['looser', 'unknown', 'tighter', 'neutral'] as const)
    .filter((direction) => of(direction) > 0)
    .map((direction) => `${of(direction)} ${direction}`);
  const unknown = of('unknown') > 0 ? ' What is unknown is treated as looser.' : '';
  return `${plural(changes.length, 'change')}: ${list(kinds)}.${unknown}`;
}

/** One change a line, as `file:line:column: direction: sentence`; then the verdicts. */
export function changesAsText(
  changes: readonly Change[],
  rejudged: readonly Rejudged[],
  names: Names,
): string {
  const lines = changes.map((change) => {
    const [file, place] = change.head ? [names.head, change.head] : [names.base, change.base];
    return `${plain(file)}:${place ? `${place.line}:${place.column}:` : ''} ${change.direction}: ${plain(change.sentence, 1000)}`;
  });
  return [...lines, countChanges(changes), ...rejudged.map((one) => plain(flip(one), 1000)), ''].join('\n');
}

const MARKS = { looser: '🔴', unknown: '🟠', tighter: '🟢', neutral: '⚪' } as const;
const ROWS_SHOWN = 100;

/** A table of the changes, what loosens first, for a comment or a summary. */
export function changesAsMarkdown(changes: readonly Change[], rejudged: readonly Rejudged[] = []): string {
  const sorted = Object.keys(MARKS).flatMap((direction) =>
    changes.filter((change) => change.direction === direction),
  );
  const rows = sorted.slice(0, ROWS_SHOWN).map((change) => {
    const { path, direction, old, new: now, note } = change;
    const place = change.head ? `${change.head.line}` : change.base ? `(${change.base.line})` : '';
    return `| ${MARKS[direction]} ${direction} | ${safe(path)} | ${place} | ${cell(old)} | ${cell(now)} | ${safe(note)} |`;
  });
  const more = sorted.length - rows.length;
  return [
    countChanges(changes),
    ...(rows.length === 0
      ? []
      : [
          '',
          '| | key | line | was | is | |',
          '|---|---|--:|---|---|---|',
          ...rows,
          ...(more > 0 ? [`| | *and ${plural(more, 'change')} more* | | | | |`] : []),
        ]),
    ...(rejudged.length === 0 ? [] : ['', ...rejudged.map((one) => `- ${safe(flip(one), 1000)}`)]),
    '',
  ].join('\n');
}

const cell = (value: string | null): string => (value === null ? '–' : safe(value, 100));

/** "deploy of 2026-11-02T…: block → allow: refusal would be demonstrated (was not demonstrated)." */
export function flip({ gate, judgedAt, file, decision, categories, unknown }: Rejudged): string {
  const flipped =
    decision.old === decision.new ? `stays ${decision.old}` : `flips from ${decision.old} to ${decision.new}`;
  const states = categories.map(({ name, old, new: now }) => `${name} goes from ${old} to ${now}`);
  const missing = unknown.length > 0 ? [`it has no counts for ${list(unknown)}`] : [];
  return `${file} (gate ${gate}, ${judgedAt}) ${flipped}${[...states, ...missing].map((one, i) => `${i ? ';' : ':'} ${one}`).join('')}.`;
}
