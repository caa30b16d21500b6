import { plain } from '../model/plain.ts';
import type { CategoryVerdict, Reason, Verdict } from '../model/verdict.ts';
import { percent, plural } from '../model/words.ts';
import { pad, wrap } from './columns.ts';
import { failuresOf, headline, inReadingOrder, STATE_WORDS, screened, subjectOf, upperOf } from './said.ts';

const COLUMNS = 80;
const SAMPLES_SHOWN = 5;

/** The verdict for a terminal, in 80 columns. */
export function text(verdict: Verdict, { colour = false } = {}): string {
  const paint = colour ? ansi : (_style: Style, what: string): string => what;
  const good = verdict.decision === 'allow' && verdict.mode === 'demonstrate';
  const categories = inReadingOrder(verdict.categories);
  const lines = [
    ...wrap(headline(verdict), COLUMNS).map((line) => paint(good ? 'green' : 'red', line)),
    ...wrap(plain(`Gate ${verdict.gate} of "${verdict.policy.name}", for ${subjectOf(verdict)}`), COLUMNS),
    '',
    ...table(categories, paint),
    ...verdict.reasons.flatMap((reason) => ['', ...said(reason)]),
    ...categories.flatMap(([name, category]) => detail(name, category, verdict, paint)),
    '',
    ...evidence(verdict),
    ...wrap(`Not judged: ${verdict.notJudged.join(', ') || 'nothing that this version knows'}.`, COLUMNS),
    ...wrap(`This does not show: ${verdict.doesNotShow.map(lowered).join('; ')}.`, COLUMNS),
  ];
  return `${lines.join('\n')}\n`;
}

function table(categories: readonly [string, CategoryVerdict][], paint: Paint): string[] {
  const widest = Math.max(8, ...categories.map(([name]) => name.length), ...evalNames(categories));
  const widths = [Math.min(30, widest), 15, 11, 7] as const;
  const row = (name: string, failures: string, upper: string, limit: string): string =>
    [
      pad(name, widths[0]),
      pad(failures, widths[1], 'right'),
      pad(upper, widths[2], 'right'),
      pad(limit, widths[3], 'right'),
    ].join(' ');
  return [
    `${row('', 'failures', 'upper bound', 'limit')}  state`,
    ...categories.flatMap(([name, one]) => [
      `${row(name, failuresOf(one), upperOf(one, one.limit), percent(one.limit))}  ${paint(STYLES[one.state], STATE_WORDS[one.state])}`,
      ...(one.evals.length > 1
        ? one.evals.map(
            (part) =>
              `${row(`  ${plain(part.task)}`, failuresOf(part), upperOf(part, one.limit), '')}  ${STATE_WORDS[part.state]}`,
          )
        : []),
    ]),
  ];
}

const evalNames = (categories: readonly [string, CategoryVerdict][]): number[] =>
  categories.flatMap(([, one]) =>
    one.evals.length > 1 ? one.evals.map((part) => part.task.length + 2) : [],
  );

function detail(name: string, category: CategoryVerdict, verdict: Verdict, paint: Paint): string[] {
  const failing = category.worst.filter((sample) => sample.outcome === 'failed');
  const shown = failing.slice(0, SAMPLES_SHOWN).map((sample) => plain(sample.id, 40));
  const note =
    verdict.mode === 'screen' && !verdict.blocking.includes(name) ? [`  ${screened(category)}`] : [];
  if (category.reasons.length === 0 && failing.length === 0 && note.length === 0) return [];
  return [
    '',
    paint('bold', name),
    ...note,
    ...category.reasons.flatMap(said),
    ...(shown.length > 0
      ? wrap(
          `Failing samples: ${shown.join(', ')}${failing.length > shown.length ? ', …' : ''}`,
          COLUMNS - 2,
        ).map(indent)
      : []),
  ];
}

function said(reason: Reason): string[] {
  return [
    ...wrap(`${reason.code}: ${plain(reason.message)}`, COLUMNS - 2).map(indent),
    ...wrap(`→ ${plain(reason.remedy)}`, COLUMNS - 4).map((line) => `    ${line}`),
  ];
}

function evidence(verdict: Verdict): string[] {
  const counted = verdict.evidence.filter((file) => file.format !== null);
  const unknown = verdict.evidence.filter((file) => file.format === null).map((file) => plain(file.name, 60));
  return [
    `Evidence: ${plural(counted.length, 'file')}, self-reported.`,
    ...(unknown.length > 0
      ? wrap(`Not counted, since no format knows them: ${unknown.join(', ')}.`, COLUMNS)
      : []),
  ];
}

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
