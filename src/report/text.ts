import type { WordedReason } from '../model/reason.ts';
import type { CategoryVerdict, Verdict } from '../model/verdict.ts';
import { plain } from '../util/plain.ts';
import { percent, plural } from '../util/words.ts';
import { bar } from './bar.ts';
import { cut, pad, width, wrap } from './columns.ts';
import { leftAsideOf } from './left-aside.ts';
import { isReport, ownReports } from './own-reports.ts';
import {
  advanceOf,
  confidenceIn,
  exposed,
  failuresOf,
  headline,
  inReadingOrder,
  isPlain,
  originOf,
  rememberedAt,
  rememberedOf,
  restsOn,
  STATE_WORDS,
  screened,
  seenBefore,
  subjectOf,
  toLookAt,
  trustOf,
  UNKNOWN,
  upperOf,
} from './said.ts';

const COLUMNS = 80;
const BAR = 11;
const SAMPLES_SHOWN = 5;

/** The verdict for a terminal, in 80 columns. */
export function text(verdict: Verdict, { colour = false } = {}): string {
  const paint = colour ? ansi : (_style: Style, what: string): string => what;
  const style = verdict.decision === 'block' ? 'red' : isPlain(verdict) ? 'green' : 'yellow';
  const categories = inReadingOrder(verdict.categories);
  const lines = [
    ...wrap(headline(verdict), COLUMNS).map((line) => paint(style, line)),
    ...wrap(
      plain(`Gate ${verdict.gate} of "${verdict.policy.name}"; subject: ${subjectOf(verdict)}`),
      COLUMNS,
    ),
    ...(verdict.advance === null ? [] : wrap(plain(advanceOf(verdict)), COLUMNS)),
    ...verdict.notes.flatMap((note) => wrap(`Note: ${plain(note)}`, COLUMNS)),
    '',
    ...table(categories, paint),
    ...verdict.reasons.flatMap((reason) => ['', ...said(reason)]),
    ...categories.flatMap(([name, category]) => detail(name, category, verdict, paint)),
    ...seen(verdict),
    '',
    ...rememberedAt(verdict).flatMap((one) => wrap(plain(one), COLUMNS)),
    ...confidenceIn(verdict).flatMap((one) => wrap(plain(one), COLUMNS)),
    ...evidence(verdict),
    ...wrap(`Not judged: ${verdict.notJudged.join(', ') || 'nothing that this version knows'}.`, COLUMNS),
    ...wrap(`This does not show: ${verdict.doesNotShow.map(lowered).join('; ')}.`, COLUMNS),
  ];
  return `${lines.join('\n')}\n`;
}

/** One category, with all of its evals, reasons and samples. */
export function categoryText(name: string, verdict: Verdict, { colour = false } = {}): string {
  const category = verdict.categories[name]!;
  const paint = colour ? ansi : (_style: Style, what: string): string => what;
  const { claim, waiver } = category;
  const head = [...(claim === null ? [] : [claim]), ...(waiver === null ? [] : [waiver.message])];
  const lines = [
    ...head.flatMap((one) => wrap(plain(one, 1000), COLUMNS)),
    ...table([[name, category]], paint),
    ...detail(name, category, verdict, paint, Number.POSITIVE_INFINITY),
    ...confidenceIn(verdict).flatMap((one) => ['', ...wrap(plain(one), COLUMNS)]),
  ];
  return `${lines.join('\n')}\n`;
}

function table(categories: readonly [string, CategoryVerdict][], paint: Paint): string[] {
  const rows = categories.flatMap(([name, one]) => [
    {
      name,
      figures: [failuresOf(one), upperOf(one, one.limit), percent(one.limit)],
      bar: bar(one, one.limit),
      state: one.state,
      part: false,
    },
    ...(one.evals.length > 1
      ? one.evals.map((part) => ({
          name: `  ${plain(part.task)}`,
          figures: [failuresOf(part), upperOf(part, one.limit), ''],
          bar: bar(part, one.limit),
          state: part.state,
          part: true,
        }))
      : []),
  ]);
  const heads = ['failures', 'upper bound', 'limit'];
  const widths = heads.map((head, index) =>
    Math.max(head.length, ...rows.map(({ figures }) => figures[index]!.length)),
  );
  // Figures are never cut; names take what is left of the line beside the longest state.
  const room =
    COLUMNS - widths.reduce((sum, one) => sum + one + 1, 0) - 2 - STATE_WORDS['not-demonstrated'].length;
  const longest = Math.max(...rows.map(({ name }) => width(name)));
  const names = Math.min(longest, Math.max(room, 8));
  // A bar is worth less than a name, and stands only where there is room for both.
  const withBars = longest + BAR + 1 <= room && rows.some((row) => row.bar !== '');
  const line = (name: string, figures: readonly string[], cells: string): string =>
    [
      pad(name, names),
      ...figures.map((figure, index) => pad(figure, widths[index]!, 'right')),
      ...(withBars ? [pad(cells, BAR)] : []),
    ].join(' ');
  return [
    `${line('', heads, '')}  state`,
    ...rows.map(
      ({ name, figures, bar: cells, state, part }) =>
        `${line(name, figures, cells)}  ${part ? STATE_WORDS[state] : paint(STYLES[state], STATE_WORDS[state])}`,
    ),
  ];
}

function detail(
  name: string,
  category: CategoryVerdict,
  verdict: Verdict,
  paint: Paint,
  most = SAMPLES_SHOWN,
): string[] {
  const failing = toLookAt(category);
  const shown = failing.slice(0, most).map((id) => plain(id, 120));
  const note =
    verdict.mode === 'screen' && !verdict.blocking.includes(name)
      ? wrap(screened(category), COLUMNS - 2).map(indent)
      : exposed(category).flatMap((one) => wrap(one, COLUMNS - 2).map(indent));
  const warnings = category.warnings.flatMap((one) =>
    wrap(`warning: ${plain(one)}`, COLUMNS - 2).map(indent),
  );
  const basis = [...restsOn(category), ...rememberedOf(category)].flatMap((one) =>
    wrap(`${plain(one)}.`, COLUMNS - 2).map(indent),
  );
  if (category.reasons.length + failing.length + note.length + warnings.length + basis.length === 0)
    return [];
  return [
    '',
    paint('bold', cut(name, COLUMNS)),
    ...note,
    ...basis,
    ...category.reasons.flatMap(said),
    ...warnings,
    ...(shown.length > 0
      ? wrap(
          `Samples to look at: ${shown.join(', ')}${failing.length > shown.length ? ', …' : ''}`,
          COLUMNS - 2,
        ).map(indent)
      : []),
  ];
}

function said(reason: WordedReason): string[] {
  return [
    ...wrap(`${reason.code}: ${plain(reason.message)}`, COLUMNS - 2).map(indent),
    ...wrap(`→ ${plain(reason.remedy)}`, COLUMNS - 4).map((line) => `    ${line}`),
  ];
}

function seen(verdict: Verdict): string[] {
  const stories = seenBefore(verdict).flatMap((one) => wrap(plain(one), COLUMNS - 2).map(indent));
  return stories.length > 0 ? ['', 'Failures that were seen before:', ...stories] : [];
}

function evidence(verdict: Verdict): string[] {
  const counted = verdict.evidence.filter((file) => file.format !== null);
  const unknown = verdict.evidence
    .filter((file) => file.format === null && file.problem === null)
    .map((file) => plain(file.name, 60));
  return [
    `Evidence: ${plural(counted.length, 'file')}, ${trustOf(verdict.evidence)}.`,
    ...leftAsideOf(verdict).flatMap((one) => wrap(plain(one, 1000), COLUMNS)),
    ...fewOrigins(verdict).flatMap((origin) => wrap(`${capital(plain(origin, 300))}.`, COLUMNS)),
    ...(unknown.length > 0
      ? wrap(`Not counted, since no format knows them: ${unknown.join(', ')}. ${UNKNOWN}`, COLUMNS)
      : []),
    ...ownReports(verdict).flatMap((folder) => wrap(plain(isReport(folder)), COLUMNS)),
  ];
}

const ORIGINS_SHOWN = 3;

/** Where files came from, each place once. */
function fewOrigins({ evidence: all }: Verdict): string[] {
  const origins = [...new Set(all.map(originOf).filter((origin) => origin !== ''))];
  const more = origins.length - ORIGINS_SHOWN;
  return more > 0 ? [...origins.slice(0, ORIGINS_SHOWN), `${plural(more, 'other run')}`] : origins;
}

const capital = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());
const indent = (line: string): string => `  ${line}`;
const lowered = (sentence: string): string =>
  (sentence[0]!.toLowerCase() + sentence.slice(1)).replace(/\.$/, '');

type Style = 'green' | 'red' | 'yellow' | 'bold';
type Paint = (style: Style, what: string) => string;

const STYLES = {
  demonstrated: 'green',
  violated: 'red',
  'not-demonstrated': 'yellow',
  invalid: 'red',
} as const;
const CODES = { green: 32, red: 31, yellow: 33, bold: 1 } as const;
const ansi: Paint = (style, what) => `\u001b[${CODES[style]}m${what}\u001b[0m`;
