/** What the page's charts and tables are drawn of. */

import type { EvalTally, Tally } from '../../model/tally.ts';
import type { SeverityVerdict, Verdict } from '../../model/verdict.ts';
import { plain } from '../../util/plain.ts';
import { inReadingOrder } from '../said.ts';
import { type ReleaseRow, releaseRow } from './releases.ts';

export interface PageData {
  /** Oldest first; the last is the verdict that the page is about. */
  readonly releases: readonly ReleaseRow[];
  /** In the order in which they are read. */
  readonly categories: readonly string[];
  /** Categories that require each other. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly severity: readonly { readonly category: string; readonly severity: SeverityVerdict }[];
  readonly samples: PageSamples;
}

export interface PageSamples {
  /** Each with as many of its items as did not pass, more of which may be than are listed. */
  readonly evals: readonly {
    readonly category: string;
    readonly task: string;
    readonly notPassed: number;
    readonly cut: boolean;
  }[];
  readonly files: readonly string[];
  /** Index of the eval, name, epoch, severity (−1: unscored, null: none is declared), index of the file. */
  readonly rows: readonly (readonly [number, string, number, number | null, number])[];
}

/** @param before what the gate said before, oldest first */
export function pageData(verdict: Verdict, tally: Tally, before: readonly ReleaseRow[]): PageData {
  const categories = inReadingOrder(verdict.categories);
  return {
    releases: [...before, releaseRow(verdict)],
    categories: categories.map(([name]) => name),
    pairs: categories.flatMap(([name, { requires }], index) =>
      categories
        .slice(index + 1)
        .filter(([other, one]) => requires.includes(other) && one.requires.includes(name))
        .map(([other]): [string, string] => [name, other]),
    ),
    severity: categories.flatMap(([category, { severity }]) =>
      severity === null ? [] : [{ category, severity }],
    ),
    samples: samplesOf(tally),
  };
}

function samplesOf({ evals, evidence }: Tally): PageSamples {
  return {
    evals: evals.map((one) => ({ category: one.category, task: one.task, ...notPassed(one) })),
    files: evidence.map(({ name }) => name),
    rows: evals.flatMap(({ worst }, index) =>
      worst.map(
        ({ id, epoch, outcome, severity, evidence: file, locator }) =>
          [index, locator?.text ?? id, epoch, outcome === 'unscored' ? -1 : severity, file] as const,
      ),
    ),
  };
}

function notPassed({ items, worst }: EvalTally): { notPassed: number; cut: boolean } {
  const all = items.failed + items.unscored;
  return { notPassed: all, cut: new Set(worst.map(({ id }) => id)).size < all };
}

/**
 * JSON for a script element: nothing in it ends the element or begins another, and what could not be seen in a text is
 * written out.
 */
export const embedded = (data: PageData): string =>
  JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? plain(value) : value)).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
