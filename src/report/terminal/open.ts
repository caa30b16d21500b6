/** What is open from before, and what else to know: failures, waivers, warnings. */
import type { SignatureVerdict, Verdict } from '../../model/verdict.ts';
import { marksOf } from '../../records/story.ts';
import { plain } from '../../util/plain.ts';
import { count, plural } from '../../util/words.ts';
import { leftAsideOf } from '../left-aside.ts';
import { isReport, ownReports } from '../own-reports.ts';
import { UNKNOWN } from '../said.ts';
import { atMostLines, indented } from './lines.ts';
import { MARKS, type Paint } from './paint.ts';

/** Failures that were seen before and are not shown to be gone, the most severe and the oldest first. */
export const openFailures = ({ signatures }: Verdict): SignatureVerdict[] =>
  (signatures ?? [])
    .filter(({ state }) => state === 'open')
    .sort((a, b) => (b.severity ?? -1) - (a.severity ?? -1) || (a.firstSeen < b.firstSeen ? -1 : 1));

/** "patched, not solved; due 15 days ago": the conclusion, without the story. */
export function conclusionOf({ marks, due }: SignatureVerdict, today: string): string {
  const days = due === null ? 0 : Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000);
  return [
    ...marksOf({ marks: marks.filter((mark) => mark !== 'stalled'), due }),
    ...(due === null ? [] : [days > 0 ? `${plural(days, 'day')} overdue` : `due ${due}`]),
  ].join('; ');
}

export function openOf(verdict: Verdict, paint: Paint, most: number): string[] {
  const open = openFailures(verdict);
  if (open.length === 0) return [];
  const { sign, style } = MARKS.open;
  const left = open.length - most;
  const today = verdict.judgedAt.slice(0, 10);
  if (most === 1 && left > 0) {
    const worst = `${count(open.length)} open failures, the worst: ${said(open[0]!, today)}`;
    const [first, ...more] = atMostLines(worst, 2, '', 2, '(near-zero show failures)');
    return [`${paint(style, sign)} ${first!.slice(2)}`, ...more];
  }
  return [
    `Open failures ${count(open.length)}   a low rate does not close them; a root cause does`,
    ...open.slice(0, most).flatMap((one) => {
      const [first, ...more] = atMostLines(said(one, today), 2, '(near-zero show failures)');
      return [`${paint(style, sign)} ${first!.slice(2)}`, ...more];
    }),
    ...(left > 0 ? [`  and ${count(left)} more: near-zero show failures`] : []),
  ];
}

function said(one: SignatureVerdict, today: string): string {
  const { id, category, severity, firstSeen } = one;
  const name = id === null ? `not named, of ${plain(category ?? 'no category', 60)}` : plain(id, 80);
  const level = severity === null ? '' : ` severity ${severity},`;
  return `${name},${level} since ${firstSeen}: ${conclusionOf(one, today)}`;
}

/** What people should know although it may not block: notes, waivers, warnings, what was not counted. */
export function toKnow(verdict: Verdict, most: number, lines: number): string[] {
  const { notes, waived, categories, evidence } = verdict;
  const unknown = evidence.filter(({ format, problem }) => format === null && problem === null);
  const all = [
    ...notes,
    ...waived.map((name) => `${name}: ${categories[name]?.waiver?.message ?? 'under a waiver'}`),
    ...Object.entries(categories).flatMap(([name, { warnings }]) => warnings.map((one) => `${name}: ${one}`)),
    ...leftAsideOf(verdict),
    ...ownReports(verdict).map(isReport),
    ...(unknown.length > 0
      ? [
          `${plural(unknown.length, 'file')} not counted, since no format knows ${unknown.length === 1 ? 'it' : 'them'}: ${plain(unknown[0]!.name, 60)}${unknown.length > 1 ? ' and others' : ''}. ${UNKNOWN}`,
        ]
      : []),
  ];
  const said = [...new Set(all)];
  const left = said.length - most;
  return [
    ...said.slice(0, most).flatMap((one) => {
      const [first, ...more] = atMostLines(plain(one, 600), lines, '(check --verbose)');
      return [`▲ ${first!.slice(2)}`, ...more];
    }),
    ...(left > 0 ? indented(`and ${count(left)} more: check --verbose`) : []),
  ];
}
