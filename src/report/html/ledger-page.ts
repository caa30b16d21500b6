/** What a gate has said so far, as its ledger has it: a page of releases. */
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Decision } from '../../model/verdict.ts';
import { list, plural } from '../../util/words.ts';
import { documentOf, type PageCode, section } from './document.ts';
import { classed, type Element, h } from './markup.ts';
import { type ReleaseRow, releasesOf } from './releases.ts';

const SHOWN = 1000;

/**
 * @param gate whose releases are shown
 * @param place the branch or file that the ledger is in
 */
export function ledgerHtml(
  entries: readonly LedgerEntry[],
  { gate, place, tool }: { readonly gate: string; readonly place: string; readonly tool: string },
  code: PageCode,
): string {
  const releases = releasesOf(entries, gate);
  const title = `${plural(releases.length, 'verdict')} of the gate ${gate}`;
  return documentOf(
    {
      title,
      tone: 'grey',
      heading: classed(
        'header',
        'verdict',
        classed('p', 'kicker', `Ledger ${place}, ${plural(entries.length, 'entry', 'entries')}`),
        h('h1', {}, title),
      ),
      before: [{ id: 'releases', link: 'Releases', section: releasesTable(releases) }],
      after: [],
      footer: [`Made by ${tool}. Every state on this page is as the ledger has it.`],
      data: {
        releases,
        categories: Object.keys(releases.at(-1)?.categories ?? {}),
        pairs: [],
        severity: [],
        samples: { evals: [], files: [], rows: [] },
      },
    },
    code,
  );
}

const DECISIONS: Readonly<Record<Decision, string>> = { allow: '● allowed', block: '■ blocked' };

/** Newest first. */
function releasesTable(releases: readonly ReleaseRow[]): Element {
  const rows = releases
    .slice(-SHOWN)
    .reverse()
    .map(({ judgedAt, model, decision, categories }) => {
      const others = Object.entries(categories).filter(([, { state }]) => state !== 'demonstrated');
      return h(
        'tr',
        {},
        h('th', { scope: 'row' }, judgedAt.slice(0, 10)),
        h('td', {}, model),
        h('td', {}, DECISIONS[decision]),
        h('td', {}, list(others.map(([name, { state }]) => `${name} (${state})`)) || '–'),
      );
    });
  const heads = ['Judged', 'Subject', 'Decision', 'Not demonstrated'];
  return section(
    'releases',
    'Releases',
    h(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Table of releases' },
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
        h('tbody', {}, ...rows),
      ),
    ),
    releases.length > SHOWN ? h('p', {}, `The newest ${SHOWN} of ${releases.length}.`) : null,
  );
}
