/** The verdict for a terminal, as short as it may be: what was decided, what to do, what stops it, how sure, where more is. */
import type { Verdict } from '../../model/verdict.ts';
import { plain } from '../../util/plain.ts';
import { count, list, plural } from '../../util/words.ts';
import { pad, wrap } from '../columns.ts';
import { type NextStep, nextSteps } from '../next-steps.ts';
import { confidenceIn, rememberedAt, subjectOf, trustOf } from '../said.ts';
import { categoryLines, worstFirst } from './categories.ts';
import { atMostLines, COLUMNS, indented } from './lines.ts';
import { openFailures, openOf, toKnow } from './open.ts';
import { decisionMark, type Paint, paintIn } from './paint.ts';
import { sampleLines } from './samples.ts';

const STEPS = 4;
const MOST_LINES = { allow: 25, block: 40 };

/** How much of each part is shown; what is left out is counted and says where it is. */
const ROOMS = [
  { know: 4, knowLines: 3, open: 4, rows: 12, stepLines: 3 },
  { know: 4, knowLines: 3, open: 1, rows: 6, stepLines: 3 },
  { know: 2, knowLines: 2, open: 1, rows: 3, stepLines: 2 },
  { know: 1, knowLines: 2, open: 1, rows: 3, stepLines: 2 },
];
type Room = (typeof ROOMS)[number];

export function terminal(verdict: Verdict, { colour = false } = {}): string {
  const paint = paintIn(colour);
  const most = MOST_LINES[verdict.decision] + Math.max(0, verdict.blocking.length - 4);
  const tries = ROOMS.values().map((room) => linesOf(verdict, paint, room));
  const lines = tries.find((all) => all.length <= most) ?? linesOf(verdict, paint, ROOMS.at(-1)!);
  return `${lines.join('\n')}\n`;
}

function linesOf(verdict: Verdict, paint: Paint, room: Room): string[] {
  const { know, knowLines, open, rows } = room;
  const before = [...toKnow(verdict, know, knowLines), ...openOf(verdict, paint, open)];
  const shown = verdict.decision === 'block' ? Math.max(rows, 12) : rows;
  const categories = categoryLines(verdict, paint, shown);
  const parts =
    verdict.decision === 'block'
      ? [stepsOf(verdict, paint, room), categories, before, sampleLines(verdict)]
      : [before, categories];
  const head = [...firstLines(verdict, paint), ...subjectLines(verdict)];
  return [head, ...parts, footer(verdict)]
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : ['', ...part]));
}

/** The first line alone, for `--quiet`. */
export const decisionLine = (verdict: Verdict, { colour = false } = {}): string =>
  `${firstLines(verdict, paintIn(colour)).join('\n')}\n`;

function firstLines(verdict: Verdict, paint: Paint): string[] {
  const { sign, style } = decisionMark(verdict);
  const [first, ...more] = wrap(`${sign} ${decisionOf(verdict)}`, COLUMNS);
  return [paint(style, first!), ...more.map((line) => paint(style, line))];
}

/** "Blocked  advance: 4 of 12 categories and 4 open failures." */
export function decisionOf(verdict: Verdict): string {
  const gate = plain(verdict.gate, 40);
  if (verdict.decision === 'block') return `Blocked  ${gate}: ${whatStops(verdict)}.`;
  if (verdict.mode === 'screen') {
    return `Screen let through  ${gate}: this is not a pass, nothing is demonstrated.`;
  }
  const all = Object.values(verdict.categories);
  const shown = all.filter(({ state }) => state === 'demonstrated').length;
  const violated = all.filter(({ state }) => state === 'violated').length;
  const waived = verdict.waived.length;
  const said = [
    `${count(shown)} of ${count(all.length)} demonstrated`,
    ...(waived > 0 ? [`${count(waived)} waived`] : []),
    ...(violated > 0 ? [`${count(violated)} violated`] : []),
  ];
  const route = verdict.route.length > 0 ? `, by way of ${plain(list(verdict.route, 2), 40)}` : '';
  return `Allowed${waived > 0 ? ' under a waiver' : ''}  ${gate}: ${said.join(', ')}${route}.`;
}

function whatStops(verdict: Verdict): string {
  const categories = Object.keys(verdict.categories).length;
  const codes = new Set(verdict.reasons.map(({ code }) => code));
  const open = codes.delete('unresolved-failures') ? openFailures(verdict).length : 0;
  const parts = [
    ...(verdict.blocking.length > 0
      ? [`${count(verdict.blocking.length)} of ${plural(categories, 'category', 'categories')}`]
      : []),
    ...(open > 0 ? [plural(open, 'open failure')] : []),
    ...(codes.size > 0 ? [`${plural(codes.size, 'rule')} of the gate`] : []),
  ];
  return list(parts);
}

function subjectLines(verdict: Verdict): string[] {
  const advance = verdict.advance === null ? '' : `, to advance ${verdict.advance}`;
  return indented(plain(`${subjectOf(verdict)}${advance}`));
}

function stepsOf(verdict: Verdict, paint: Paint, room: Room): string[] {
  const steps = nextSteps(verdict);
  if (steps.length === 0) return [];
  const left = steps.length - STEPS;
  return [
    paint('bold', 'Do next'),
    ...steps.slice(0, STEPS).flatMap((step, at) => stepLines(step, at + 1, steps.length, room.stepLines)),
    ...(left > 0 ? indented(`and ${plural(left, 'step')} more: check --verbose`) : []),
  ];
}

/** At the end of the lines the code stands right. */
function stepLines(step: NextStep, at: number, of: number, most: number): string[] {
  const { code, who, what, names, message, remedy, only } = step;
  const about = names.length === 0 ? '' : ` (${list(names, 2)})`;
  const matter = message ?? `${what}${about}.`;
  const alone = of > 1 && only.length > 0 ? ` Nothing else stops ${list(only, 2)}.` : '';
  const long = plain(`${who}: ${matter} ${remedy}${alone}`, 900);
  // The code takes its place as one word would, and is then moved to the right.
  const place = '\u00a0'.repeat(code.length + 1);
  const lines = atMostLines(long, most, '(--verbose)', 2, place);
  const [first, ...more] = lines;
  const body = [`${at} ${first!.slice(2)}`, ...more];
  const last = body.at(-1)!.slice(0, -place.length).trimEnd();
  return [...body.slice(0, -1), pad(last, COLUMNS - code.length) + code];
}

function footer(verdict: Verdict): string[] {
  const files = verdict.evidence.filter(({ format }) => format !== null).length;
  const [shown = '', ...more] = verdict.doesNotShow;
  const name = worstFirst(verdict)[0]?.[0];
  const sure = [...confidenceIn(verdict), ...rememberedAt(verdict).slice(0, -1)].join(' ');
  const notJudged = verdict.notJudged
    .map((one) => (one === 'tail-unprotected' ? 'end of the ledger' : one))
    .join(', ');
  const rests = `${plural(files, 'file')}, ${trustOf(verdict.evidence)}. Not judged: ${notJudged || 'nothing that this version knows'}.`;
  const rest = more.length > 0 ? `, and ${count(more.length)} more` : '';
  const lacks = `This does not show: ${lowered(shown)}${rest}.`;
  return [
    ...wrap(plain([sure, rests, lacks].filter(Boolean).join(' '), 1500), COLUMNS),
    ...wrap(
      `More: near-zero show ${name === undefined ? 'failures' : plain(name, 40)}, check --verbose, report.html`,
      COLUMNS,
    ),
  ];
}

const lowered = (sentence: string): string =>
  (sentence.slice(0, 1).toLowerCase() + sentence.slice(1)).replace(/\.$/, '');
