/** Colours and marks of a terminal. The marks and the words say everything without the colours. */
import type { State, Verdict } from '../../model/verdict.ts';
import { isPlain } from '../said.ts';

export type Style = 'red' | 'green' | 'yellow' | 'magenta' | 'bold';
export type Paint = (style: Style, what: string) => string;

const CODES = { red: 31, green: 32, yellow: 33, magenta: 35, bold: 1 } as const;
const ansi: Paint = (style, what) => `\u001b[${CODES[style]}m${what}\u001b[0m`;
export const paintIn = (colour: boolean): Paint => (colour ? ansi : (_style, what) => what);

export interface Mark {
  readonly sign: string;
  readonly style: Style;
}

export const MARKS: Readonly<Record<State | 'waived' | 'open', Mark>> = {
  violated: { sign: '✗', style: 'red' },
  invalid: { sign: '!', style: 'magenta' },
  'not-demonstrated': { sign: '?', style: 'yellow' },
  waived: { sign: '~', style: 'yellow' },
  demonstrated: { sign: '✓', style: 'green' },
  open: { sign: '▲', style: 'red' },
};

/** The mark of the decision: green is what is allowed without a waiver and by no screen. */
export function decisionMark(verdict: Verdict): Mark {
  if (verdict.decision === 'block') return MARKS.violated;
  return isPlain(verdict) ? MARKS.demonstrated : MARKS.waived;
}

/** What the environment and the `--color` option ask for. As in Node, FORCE_COLOR is heard before NO_COLOR. */
export function wantsColour(
  when: 'always' | 'auto' | 'never',
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (when !== 'auto') return when === 'always';
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

/** Whether the locale has no more than ASCII. Where nothing names one, as on many runners, it has. */
export function wantsAscii(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return locale === 'C' || locale === 'POSIX';
}

const ASCII: Readonly<Record<string, string>> = {
  '✗': 'x',
  '✓': '+',
  '▲': '^',
  '█': '#',
  '▒': '=',
  '░': '.',
  '·': '.',
  '│': '|',
  '┃': '|',
  '–': '-',
  '…': '~',
  '→': '>',
};

/** Our own signs in ASCII, each as wide as before. */
export const inAscii = (text: string): string => text.replace(/[^\0-\x7f]/g, (sign) => ASCII[sign] ?? sign);
