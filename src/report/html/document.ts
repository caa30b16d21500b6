/** The whole verdict as one page that needs no network: report.html. */
import { hash } from 'node:crypto';
import type { Tally } from '../../model/tally.ts';
import type { Verdict } from '../../model/verdict.ts';
import { headline } from '../said.ts';
import { type Child, classed, type Element, h, serialise } from './markup.ts';
import { embedded, pageData } from './page-data.ts';
import type { Release } from './releases.ts';
import {
  categoriesTable,
  evidenceSection,
  heading,
  limitsSection,
  reasonsSection,
  section,
  toneOf,
} from './sections.ts';

/** The page's own code, as the build makes it of client/. None of it may hold "</script" or "</style". */
export interface PageCode {
  readonly script: string;
  readonly style: string;
  /** Licences of what is in the script, for whom it is copied to. */
  readonly notices: string;
}

/** Parts that the script draws; a reader without scripts does not see them. */
const DRAWN = {
  history: 'History',
  'what-if': 'What if the limit were another?',
  plane: 'Categories that require each other',
  severity: 'Severity',
  samples: 'Samples that did not pass',
} as const;

/**
 * @param before what the gate said before, oldest first
 */
export function html(
  { verdict, tally }: { readonly verdict: Verdict; readonly tally: Tally },
  before: readonly Release[],
  code: PageCode,
): string {
  const reasons = reasonsSection(verdict);
  const tone = toneOf(verdict);
  const body = [
    h('a', { class: 'skip', href: '#categories' }, 'Skip to the categories'),
    heading(verdict),
    navigation(reasons !== null),
    h(
      'main',
      {},
      categoriesTable(verdict),
      reasons,
      ...Object.entries(DRAWN).map(([id, title]) => drawn(id, title)),
      evidenceSection(verdict),
      limitsSection(verdict),
    ),
    h(
      'footer',
      {},
      h(
        'p',
        {},
        `Made by ${verdict.tool}. Every state on this page is the verdict's; `,
        h('code', {}, 'near-zero verify'),
        ' recomputes it from the files beside this one.',
      ),
      h(
        'noscript',
        {},
        h('p', {}, 'Without scripts the charts are not drawn. All that was decided stands above.'),
      ),
      h('details', {}, h('summary', {}, 'Licences'), h('pre', {}, ...lines(code.notices))),
    ),
  ].map(serialise);
  return [
    '<!doctype html>',
    `<html lang="en" class="${tone}">`,
    serialise(head(verdict, tone, code)).replace('</head>', () => `<style>${code.style}</style></head>`),
    '<body>',
    ...body,
    `<script type="application/json" id="data">${embedded(pageData(verdict, tally, before))}</script>`,
    `<script>${code.script}</script>`,
    '</body>',
    '</html>\n',
  ].join('\n');
}

function head(verdict: Verdict, tone: ReturnType<typeof toneOf>, code: PageCode): Element {
  return h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(code) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('link', { rel: 'icon', href: icon(tone) }),
    h('title', {}, headline(verdict)),
  );
}

/** Nothing but the page's own script and style, known by their digests, and pictures that are written into it. */
const policyOf = ({ script, style }: PageCode): string =>
  [
    "default-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const digest = (text: string): string => `sha256-${hash('sha256', text, 'base64')}`;

function icon(tone: ReturnType<typeof toneOf>): string {
  const colour = { green: '1a7f37', grey: '768390', red: 'cf222e' }[tone];
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='3.5' fill='%23${colour}'/%3E%3C/svg%3E`;
}

function navigation(withReasons: boolean): Element {
  const all: [string, string, boolean][] = [
    ['categories', 'Categories', true],
    ...(withReasons ? [['reasons', 'Reasons', true] as [string, string, boolean]] : []),
    ['history', 'History', false],
    ['what-if', 'What if', false],
    ['plane', 'Pairs', false],
    ['severity', 'Severity', false],
    ['samples', 'Samples', false],
    ['evidence', 'Evidence', true],
    ['limits', 'Limits', true],
  ];
  return h(
    'nav',
    { 'aria-label': 'Parts of the report' },
    h(
      'ul',
      {},
      ...all.map(([id, title, there]) => h('li', { hidden: !there }, h('a', { href: `#${id}` }, title))),
    ),
  );
}

/** An empty part, shown once the script has drawn it. */
function drawn(id: string, title: string): Element {
  const { tag, attributes, children } = section(id, title, classed('div', 'drawn'));
  return { tag, attributes: { ...attributes, hidden: true }, children };
}

/** Text of several lines: each its own, since a line feed is written out. */
const lines = (text: string): Child[] => text.split('\n').flatMap((line) => [line, h('br')]);
