/** What stops it, worst first, a line each; then what is green, as one line. */
import type { CategoryVerdict, State, Verdict } from '../../model/verdict.ts';
import { plain } from '../../util/plain.ts';
import { count, percent } from '../../util/words.ts';
import { pad, width, wrap } from '../columns.ts';
import { failuresOf, inReadingOrder, STATE_WORDS } from '../said.ts';
import { atMost, rateBar } from './figures.ts';
import { COLUMNS, indented } from './lines.ts';
import { MARKS, type Paint } from './paint.ts';

const NAMED = 12;
const NAMES = 24;
const BAR = 11;
const LEGEND = ' █ seen  ▒ may be  │ limit';

type Row = readonly [string, CategoryVerdict];

export function categoryLines(verdict: Verdict, paint: Paint, most: number): string[] {
  const all = worstFirst(verdict);
  const quiet = all.filter((row) => isQuiet(row, verdict));
  const rows = all.filter((row) => !quiet.includes(row));
  const shown = rows.slice(0, most);
  const left = rows.slice(most).map(([name]) => plain(name, 40));
  return [
    ...table(shown, verdict, paint),
    ...(left.length > 0 ? indented(`and ${count(left.length)} more: ${few(left)}.`) : []),
    ...greenOf(quiet, paint),
  ];
}

const ORDER: readonly State[] = ['violated', 'invalid', 'not-demonstrated', 'demonstrated'];

/** By state, and within a state by how far the bound is over the limit; those that require each other stay together. */
export function worstFirst(verdict: Verdict): Row[] {
  const share = ([, { upper, limit, samples }]: Row): number =>
    samples === 0 ? Number.POSITIVE_INFINITY : upper / limit;
  const rank = ([name, { state }]: Row): number =>
    (verdict.blocking.includes(name) ? 0 : 10) + (verdict.waived.includes(name) ? 2.5 : ORDER.indexOf(state));
  const compared = (a: number, b: number): number => (a === b ? 0 : a - b);
  const sorted = inReadingOrder(verdict.categories).sort(
    (a, b) => compared(rank(a), rank(b)) || compared(share(b), share(a)),
  );
  return sorted
    .flatMap((row, index) => {
      const partners = sorted.filter(
        (other) => other !== row && rank(other) === rank(row) && isPair(row, other),
      );
      const isLater = partners.some((other) => sorted.indexOf(other) < index);
      return isLater ? [] : [row, ...partners];
    })
    .filter((row, index, all) => all.indexOf(row) === index);
}

const isPair = ([a, one]: Row, [b, other]: Row): boolean =>
  one.requires.includes(b) || other.requires.includes(a);

/** Green is quiet, unless a failure was seen and the gate is open: then it is worth its line. */
const isQuiet = ([name, { state, failures }]: Row, { decision, blocking, waived }: Verdict): boolean =>
  state === 'demonstrated' &&
  !blocking.includes(name) &&
  !waived.includes(name) &&
  (failures === 0 || decision === 'block');

function table(rows: readonly Row[], verdict: Verdict, paint: Paint): string[] {
  if (rows.length === 0) return [];
  const heads = ['failed', 'at most', 'limit'];
  const figures = rows.map(([, one]) => [
    failuresOf(one),
    one.samples === 0 ? '–' : atMost(one.upper, one.limit),
    percent(one.limit),
  ]);
  const widths = heads.map((head, at) => Math.max(head.length, ...figures.map((row) => row[at]!.length)));
  const rest = widths.reduce((sum, one) => sum + one + 1, 2) + 2 + STATE_WORDS['not-demonstrated'].length;
  const bars = rows.map(([, one]) => rateBar(one, one.limit));
  const longest = Math.max(...rows.map(([name]) => width(name)), 8);
  const withBars = bars.some((bar) => bar !== '') && rest + Math.min(longest, 20) + BAR + 1 <= COLUMNS;
  const room = COLUMNS - rest - (withBars ? BAR + 1 : 0);
  const names = Math.min(longest, Math.max(8, room), Math.max(NAMES, room));
  const line = (name: string, cells: readonly string[], bar: string): string =>
    [
      pad(name, names),
      ...cells.map((cell, at) => pad(cell, widths[at]!, 'right')),
      ...(withBars ? [pad(bar, BAR)] : []),
    ].join(' ');
  const blocking = rows.filter(([name]) => verdict.blocking.includes(name)).length;
  return [
    `  ${line(blocking > 0 ? `${count(verdict.blocking.length)} stop it` : '', heads, '').trimEnd()}${withBars ? LEGEND : ''}`,
    ...rows.map(([name, one], at) => {
      const waived = verdict.waived.includes(name);
      const { sign, style } = MARKS[waived ? 'waived' : one.state];
      const words = waived ? 'under waiver' : STATE_WORDS[one.state];
      return `${paint(style, sign)} ${line(name, figures[at]!, bars[at]!)}  ${paint(style, words)}`;
    }),
  ];
}

function greenOf(rows: readonly Row[], paint: Paint): string[] {
  if (rows.length === 0) return [];
  const names = rows.map(([name, { failures, samples }]) =>
    failures === 0 ? plain(name, 40) : `${plain(name, 40)} (${failuresOf({ failures, samples })})`,
  );
  const clean = rows.every(([, { failures }]) => failures === 0) ? ' without a failure' : '';
  const { sign, style } = MARKS.demonstrated;
  const [first, ...more] = wrap(`${count(rows.length)} demonstrated${clean}: ${few(names)}.`, COLUMNS - 2);
  return [`${paint(style, sign)} ${first}`, ...more.map((line) => `  ${line}`)];
}

const few = (names: readonly string[]): string =>
  names.length > NAMED
    ? `${names.slice(0, NAMED).join(', ')} and ${count(names.length - NAMED)} more`
    : names.join(', ');
