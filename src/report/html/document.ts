/** The page around what is said: report.html and the page of a ledger are made of it. */
import { hash } from 'node:crypto';
import { type Child, classed, type Element, h, serialise } from './markup.ts';
import { embedded, type PageData } from './page-data.ts';

/** The page's own code, as the build makes it of client/. None of it may hold "</script" or "</style". */
export interface PageCode {
  readonly script: string;
  readonly style: string;
  /** Licences of what is in the script, for whom it is copied to. */
  readonly notices: string;
}

/** Parts that the script draws; a reader without scripts does not see them. */
const DRAWN = {
  history: ['History', 'History'],
  'what-if': ['What if', 'What if the limit were another?'],
  plane: ['Pairs', 'Categories that require each other'],
  severity: ['Severity', 'Severity'],
  samples: ['Samples', 'Samples that did not pass'],
} as const;

/** How a page looks as a whole: green for a plain demonstration only. */
export type Tone = 'green' | 'grey' | 'red';

export interface PagePart {
  readonly id: string;
  /** As the list of parts calls it. */
  readonly link: string;
  readonly section: Element;
}

export interface Document {
  readonly title: string;
  readonly tone: Tone;
  readonly heading: Element;
  /** What is said before and after what the script draws. */
  readonly before: readonly PagePart[];
  readonly after: readonly PagePart[];
  readonly footer: readonly Child[];
  readonly data: PageData;
}

/** A whole page, with all that it needs in it. */
export function documentOf(page: Document, code: PageCode): string {
  const parts = [...page.before, ...drawn(), ...page.after];
  const body = [
    h('a', { class: 'skip', href: `#${parts[0]!.id}` }, 'Skip to what it says'),
    page.heading,
    navigation(parts),
    h('main', {}, ...parts.map(({ section: one }) => one)),
    h(
      'footer',
      {},
      h('p', {}, ...page.footer),
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
    `<html lang="en" class="${page.tone}">`,
    serialise(head(page, code)).replace('</head>', () => `<style>${code.style}</style></head>`),
    '<body>',
    ...body,
    `<script type="application/json" id="data">${embedded(page.data)}</script>`,
    `<script>${code.script}</script>`,
    '</body>',
    '</html>\n',
  ].join('\n');
}

function head({ title, tone }: Document, code: PageCode): Element {
  return h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(code) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('link', { rel: 'icon', href: icon(tone) }),
    h('title', {}, title),
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

function icon(tone: Tone): string {
  const colour = { green: '1a7f37', grey: '768390', red: 'cf222e' }[tone];
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='3.5' fill='%23${colour}'/%3E%3C/svg%3E`;
}

const navigation = (parts: readonly PagePart[]): Element =>
  h(
    'nav',
    { 'aria-label': 'Parts of the report' },
    h(
      'ul',
      {},
      ...parts.map(({ id, link, section: { attributes } }) =>
        h('li', { hidden: attributes['hidden'] }, h('a', { href: `#${id}` }, link)),
      ),
    ),
  );

/** Empty parts, each shown once the script has drawn it. */
const drawn = (): PagePart[] =>
  Object.entries(DRAWN).map(([id, [link, title]]) => {
    const { tag, attributes, children } = section(id, title, classed('div', 'drawn'));
    return { id, link, section: { tag, attributes: { ...attributes, hidden: true }, children } };
  });

/** A section with a heading that names it. */
export const section = (id: string, title: string, ...children: readonly Child[]): Element =>
  h('section', { id, 'aria-labelledby': `${id}-title` }, h('h2', { id: `${id}-title` }, title), ...children);

/** Text of several lines: each its own, since a line feed is written out. */
const lines = (text: string): Child[] => text.split('\n').flatMap((line) => [line, h('br')]);
