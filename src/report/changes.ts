/** The changes of a policy, for people. */

import type { Change, Direction } from '../policy/diff.ts';
import { plain } from '../util/plain.ts';
import { count, list, percent, plural } from '../util/words.ts';
import type { FailingRun, MarkedChange } from '../verdict/memory/after-failing.ts';
import type { Rejudged } from '../verdict/memory/rejudge.ts';
import { safeMarkdown as safe } from './escape.ts';
import { STATE_WORDS } from './said.ts';

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
  changes: readonly MarkedChange[],
  rejudged: readonly Rejudged[],
  names: Names,
): string {
  const lines = changes.map((change) => {
    const [file, place] = change.head ? [names.head, change.head] : [names.base, change.base];
    return `${plain(file)}:${place ? `${place.line}:${place.column}:` : ''} ${change.direction}: ${plain(sentenceOf(change), 2000)}`;
  });
  return [...lines, countChanges(changes), ...rejudged.map((one) => plain(flip(one), 1000)), ''].join('\n');
}

const MARKS = { looser: '🔴', unknown: '🟠', tighter: '🟢', neutral: '⚪' } as const;
const ROWS_SHOWN = 100;

/** A table of the changes, what loosens first, for a comment or a summary. */
export function changesAsMarkdown(
  changes: readonly MarkedChange[],
  rejudged: readonly Rejudged[] = [],
): string {
  const sorted = Object.keys(MARKS).flatMap((direction) =>
    changes.filter((change) => change.direction === direction),
  );
  const rows = sorted.slice(0, ROWS_SHOWN).map((change) => {
    const { path, direction, old, new: now, note, loosenedAfterFailingRun: runs = [] } = change;
    const after = runs.length === 0 ? '' : `${note && ' '}**${safe(afterFailing(runs), 1000)}**`;
    const place = change.head ? `${change.head.line}` : change.base ? `(${change.base.line})` : '';
    return `| ${MARKS[direction]} ${direction} | ${safe(path)} | ${place} | ${cell(path, old)} | ${cell(path, now)} | ${safe(note)}${after} |`;
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

/** What a change is, and after what it came. */
export const sentenceOf = ({ sentence, loosenedAfterFailingRun: runs = [] }: MarkedChange): string =>
  runs.length === 0 ? sentence : `${sentence} ${afterFailing(runs)}`;

/** "Loosened after a failing run: on 2026-11-02, acme/chat-1 was not demonstrated (2 of 300, …) at gate deploy." */
export const afterFailing = (runs: readonly FailingRun[]): string =>
  `Loosened after a failing run: ${runs.map(failing).join('; ')}.`;

const CATEGORIES_SAID = 3;

function failing({ gate, judgedAt, model, categories }: FailingRun): string {
  const who = `on ${judgedAt.slice(0, 10)}, ${model ?? 'a model without a name'} was`;
  const said = categories.map(
    ({ name, state, failures, samples, upper, limit }) =>
      `${STATE_WORDS[state]} for ${name} (${count(failures)} of ${count(samples)}, upper bound ${percent(upper, limit)}, limit ${percent(limit)})`,
  );
  return `${who} ${list(said, CATEGORIES_SAID) || 'blocked'} at gate ${gate}`;
}

/** Who approves a waiver has to see all of it: until when, and by whom. */
const cell = (path: string, value: string | null): string =>
  value === null ? '–' : safe(value, path.startsWith('waivers') ? 1000 : 100);

/** "deploy of 2026-11-02T…: block → allow: refusal would be demonstrated (was not demonstrated)." */
export function flip({ gate, judgedAt, file, decision, categories, unknown }: Rejudged): string {
  const flipped =
    decision.old === decision.new ? `stays ${decision.old}` : `flips from ${decision.old} to ${decision.new}`;
  const states = categories.map(({ name, old, new: now }) => `${name} goes from ${old} to ${now}`);
  const missing = unknown.length > 0 ? [`it has no counts for ${list(unknown)}`] : [];
  return `${file} (gate ${gate}, ${judgedAt}) ${flipped}${[...states, ...missing].map((one, i) => `${i ? ';' : ':'} ${one}`).join('')}.`;
}
