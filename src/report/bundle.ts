import { hash } from 'node:crypto';
import type { Memory } from '../model/memory.ts';
import type { Tally } from '../model/tally.ts';
import type { Verdict } from '../model/verdict.ts';
import type { PageCode } from './html/document.ts';
import { releasesOf } from './html/releases.ts';
import { html } from './html/verdict-page.ts';
import { json } from './json.ts';
import { junitXml } from './junit.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { shields } from './shields.ts';
import { predicate, statement } from './statement.ts';

/** A verdict with what it rests on. */
export interface JudgedGate {
  readonly verdict: Verdict;
  readonly tally: Tally;
  /** What was known before the results were read, as far as the verdict rests on it. */
  readonly memory: Memory | null;
  /** The policy's text as judged, whose digest the verdict has. */
  readonly policy: string;
}

/** Every file of a report folder but the list of digests, and what makes it. Each has a section in docs/reports.md. */
const FILES = {
  'verdict.json': ({ verdict }) => json(verdict),
  'policy.yml': ({ policy }) => policy,
  'tally.json': ({ tally }) => json(tally),
  'memory.json': ({ memory }) => json(memory),
  'report.html': (judged, page) =>
    html(judged, releasesOf(judged.memory?.ledger?.entries ?? [], judged.verdict.gate), page),
  'summary.md': ({ verdict }) => markdown(verdict),
  'report.sarif': ({ verdict }) => sarif(verdict),
  'junit.xml': ({ verdict }) => junitXml(verdict),
  'badge.json': ({ verdict }) => shields(verdict),
  'statement.json': ({ verdict }) => statement(verdict),
  'predicate.json': ({ verdict }) => predicate(verdict),
} as const satisfies Record<string, (judged: JudgedGate, page: PageCode) => string>;

/** Digests of the others, as `sha256sum -c` reads them. */
export const DIGESTS = 'SHA256SUMS';

export const FILE_NAMES: readonly string[] = [...Object.keys(FILES), DIGESTS];

/**
 * All files of a report folder, by name: the same verdict always gives the same bytes.
 * @param page the code of report.html
 */
export function bundle(judged: JudgedGate, page: PageCode): ReadonlyMap<string, string> {
  const files = Object.entries(FILES).map(([name, make]): [string, string] => [name, make(judged, page)]);
  const digests = files.map(([name, text]) => `${hash('sha256', text)}  ${name}\n`);
  return new Map([...files, [DIGESTS, digests.join('')]]);
}
