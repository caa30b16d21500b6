/** What the page says without its scripts: the verdict, its categories, its reasons, and what it rests on. */

import type { WordedReason } from '../../model/reason.ts';
import type { CategoryVerdict, EvalVerdict, State, Verdict } from '../../model/verdict.ts';
import { plain } from '../../util/plain.ts';
import { count, percent, plural } from '../../util/words.ts';
import { leftAsideOf } from '../left-aside.ts';
import {
  exposed,
  failuresOf,
  headline,
  inReadingOrder,
  neededOf,
  originOf,
  rememberedAt,
  rememberedOf,
  restsOn,
  STATE_WORDS,
  screened,
  subjectOf,
  trustOf,
  UNKNOWN,
  upperOf,
} from '../said.ts';
import { section, type Tone } from './document.ts';
import { type Child, classed, type Element, h } from './markup.ts';

const FILES_SHOWN = 200;
/** Of the gate, and of each category. */
const REASONS_SHOWN = 200;

/** A shape and a colour for each state: neither says anything alone. */
export const STATE_MARKS: Readonly<Record<State, string>> = {
  demonstrated: '●',
  violated: '▲',
  'not-demonstrated': '◆',
  invalid: '✕',
};

/** Characters of a headline that are still seen at a glance. */
const LONG = 120;

/** The verdict, and what it is about. */
export function heading(verdict: Verdict, tone: Tone): Element {
  const { policy, gate } = verdict;
  const said = headline(verdict);
  const mark = { green: '●', grey: '○', red: '■' }[tone];
  const facts: [string, Child][] = [
    ['Subject', code(subjectOf(verdict))],
    ...(verdict.advance === null ? [] : [['To advance', verdict.advance] as [string, Child]]),
    [
      'Policy',
      h('span', {}, code(policy.path), policy.ref === null ? null : ` at ${policy.ref.slice(0, 12)}`),
    ],
    ['Judged', h('time', { datetime: verdict.judgedAt }, when(verdict.judgedAt))],
    ['Evidence', `${plural(verdict.evidence.length, 'file')}, ${trustOf(verdict.evidence)}`],
  ];
  return classed(
    'header',
    'verdict',
    h(
      'p',
      { class: 'kicker' },
      'Gate ',
      h('b', {}, gate),
      ` of ${policy.name}`,
      verdict.mode === 'screen' ? ' · a screen' : null,
    ),
    h('h1', { class: said.length > LONG ? 'long' : undefined }, hidden('span', mark), ' ', said),
    ...verdict.notes.map((note) => classed('p', 'note', `Note: ${note}`)),
    ...leftAsideOf(verdict).map((one) => classed('p', 'note', one)),
    classed(
      'dl',
      'facts',
      ...facts.map(([term, said]) => h('div', {}, h('dt', {}, term), h('dd', {}, said))),
    ),
  );
}

/** A line a category and a line an eval, where there are several; the script draws its plots into them. */
export function categoriesTable(verdict: Verdict): Element {
  const heads = ['Category', 'Failures', 'Upper bound', 'Limit', PLOT, 'State', 'Samples needed'];
  const rows = inReadingOrder(verdict.categories).flatMap(([name, one]) => [
    row({ name, one, category: one, part: null }),
    ...(one.evals.length > 1
      ? one.evals.map((part, index) => row({ name: part.task, one: part, category: one, part: index }))
      : []),
  ]);
  return section(
    'categories',
    'Categories',
    h(
      'table',
      { class: 'forest', role: 'table' },
      h(
        'caption',
        {},
        'Failures of samples, the exact upper bound on the failure rate and the highest rate that the policy allows.',
      ),
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          ...heads.map((head, index) =>
            h(
              'th',
              { role: 'columnheader', scope: 'col', class: COLUMNS[index]! },
              head,
              head === PLOT ? classed('span', 'scale') : null,
            ),
          ),
        ),
      ),
      h('tbody', { role: 'rowgroup' }, ...rows),
    ),
  );
}

/** Where the script draws. */
const PLOT = 'Bound to limit';
const COLUMNS = ['name', 'failures', 'upper', 'limit', 'plot', 'state', 'needed'] as const;
const HEADS = { failures: 'failures', upper: 'bound', limit: 'limit', needed: 'needed' } as const;

interface Row {
  readonly name: string;
  readonly one: CategoryVerdict | EvalVerdict;
  readonly category: CategoryVerdict;
  /** Index of the eval; `null` for the category itself. */
  readonly part: number | null;
}

function row({ name, one, category, part }: Row): Element {
  const cell = (of: keyof typeof HEADS, said: string): Element =>
    h('td', { role: 'cell', class: of, 'data-head': HEADS[of] }, said);
  return h(
    'tr',
    {
      role: 'row',
      class: part === null ? 'whole' : 'part',
      'data-eval': part ?? undefined,
      'data-category': part === null ? name : undefined,
    },
    h('th', { role: 'rowheader', scope: 'row', class: 'name' }, h('span', {}, name)),
    cell('failures', failuresOf(one)),
    cell('upper', upperOf(one, category.limit)),
    cell('limit', part === null ? percent(category.limit) : ''),
    h('td', { role: 'cell', class: 'plot' }),
    h('td', { role: 'cell', class: 'state' }, state(one.state)),
    cell('needed', neededOf(one)),
  );
}

/** A state as a mark, a colour and words. */
export const state = (of: State): Element =>
  classed('span', `chip ${of}`, hidden('span', STATE_MARKS[of]), ' ', STATE_WORDS[of]);

/** Why, and what to do: of the gate, then of each category. */
export function reasonsSection(verdict: Verdict): Element | null {
  const all = [
    ...(verdict.reasons.length > 0 ? [classed('article', 'card', reasons(verdict.reasons))] : []),
    ...inReadingOrder(verdict.categories).flatMap(([name, one]) => detail(name, one, verdict)),
  ];
  return all.length === 0 ? null : section('reasons', 'Reasons, and what to do', ...all);
}

function detail(name: string, category: CategoryVerdict, verdict: Verdict): Element[] {
  const { claim, waiver, warnings } = category;
  const notes = [
    ...(verdict.mode === 'screen' && !verdict.blocking.includes(name) ? [screened(category)] : []),
    ...[...restsOn(category), ...rememberedOf(category)].map((one) => `${one}.`),
    ...exposed(category),
    ...(waiver === null ? [] : [waiver.message]),
    ...warnings.map((one) => `Warning: ${one}`),
  ];
  if (notes.length + category.reasons.length === 0) return [];
  return [
    classed(
      'article',
      'card',
      h('h3', {}, name, ' ', state(category.state)),
      claim === null ? null : classed('p', 'claim', claim),
      category.reasons.length === 0 ? null : reasons(category.reasons),
      notes.length === 0 ? null : classed('ul', 'notes', ...notes.map((one) => h('li', {}, one))),
    ),
  ];
}

function reasons(all: readonly WordedReason[]): Element {
  const left = all.length - REASONS_SHOWN;
  return classed(
    'ul',
    'reasons',
    ...all
      .slice(0, REASONS_SHOWN)
      .map((one) =>
        h(
          'li',
          {},
          h('p', {}, h('code', { class: 'code' }, one.code), ' ', one.message),
          classed('p', 'remedy', hidden('span', '→ '), one.remedy),
        ),
      ),
    left > 0 ? h('li', {}, `and ${count(left)} more; verdict.json has them all.`) : null,
  );
}

export function evidenceSection(verdict: Verdict): Element {
  const { evidence } = verdict;
  const shown = evidence.slice(0, FILES_SHOWN);
  const left = evidence.length - shown.length;
  return section(
    'evidence',
    'Evidence',
    ...rememberedAt(verdict).map((one) => h('p', {}, one)),
    h(
      'details',
      {},
      h('summary', {}, `${plural(evidence.length, 'file')}, ${trustOf(evidence)}`),
      classed(
        'ul',
        'files',
        ...shown.map((file) =>
          h(
            'li',
            {},
            code(file.name),
            ' ',
            file.problem !== null
              ? `could not be read: ${file.problem.message}`
              : file.sameAs !== null
                ? `the same as ${plain(file.sameAs)}`
                : file.format === null
                  ? `not counted: no format knows it. ${UNKNOWN}`
                  : `${file.format}, ${plural(file.samples, 'sample')}`,
            originOf(file) === '' ? null : ` (${plain(originOf(file), 300)})`,
            file.digest === null ? null : classed('span', 'digest', file.digest),
          ),
        ),
        left > 0 ? h('li', {}, `and ${count(left)} more; verdict.json lists them all.`) : null,
      ),
    ),
  );
}

export const limitsSection = ({ notJudged, doesNotShow }: Verdict): Element =>
  section(
    'limits',
    'What this does not show',
    classed('ul', 'plain', ...doesNotShow.map((one) => h('li', {}, one))),
    h('p', {}, `Not judged: ${notJudged.join(', ') || 'nothing that this version knows'}.`),
  );

const code = (text: string): Element => h('code', {}, text);
/** Marks that words beside them say already. */
const hidden = (tag: string, text: string): Element => h(tag, { 'aria-hidden': 'true' }, text);

/** "2026-11-23 12:00 UTC", where the time is one. */
const when = (iso: string): string =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(iso) ? `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC` : iso;
