/** The whole verdict as one page that needs no network: report.html. */
import type { Tally } from '../../model/tally.ts';
import type { Verdict } from '../../model/verdict.ts';
import { headline, isPlain } from '../said.ts';
import { documentOf, type PageCode, type Tone } from './document.ts';
import { h } from './markup.ts';
import { pageData } from './page-data.ts';
import type { ReleaseRow } from './releases.ts';
import { categoriesTable, evidenceSection, heading, limitsSection, reasonsSection } from './sections.ts';

/**
 * @param before what the gate said before, oldest first
 */
export function html(
  { verdict, tally }: { readonly verdict: Verdict; readonly tally: Tally },
  before: readonly ReleaseRow[],
  code: PageCode,
): string {
  const tone = toneOf(verdict);
  const reasons = reasonsSection(verdict);
  return documentOf(
    {
      title: headline(verdict),
      tone,
      heading: heading(verdict, tone),
      before: [
        { id: 'categories', link: 'Categories', section: categoriesTable(verdict) },
        ...(reasons === null ? [] : [{ id: 'reasons', link: 'Reasons', section: reasons }]),
      ],
      after: [
        { id: 'evidence', link: 'Evidence', section: evidenceSection(verdict) },
        { id: 'limits', link: 'Limits', section: limitsSection(verdict) },
      ],
      footer: [
        `Made by ${verdict.tool}. Every state on this page is the verdict's; `,
        h('code', {}, 'near-zero verify'),
        ' recomputes it from the files beside this one.',
      ],
      data: pageData(verdict, tally, before),
    },
    code,
  );
}

const toneOf = (verdict: Verdict): Tone =>
  verdict.decision === 'block' ? 'red' : isPlain(verdict) ? 'green' : 'grey';
