/** The page of a ledger, and whose gate it is about. */
import type { LedgerEntry } from '../../model/ledger.ts';
import { ledgerHtml } from '../../report/html/ledger-page.ts';
import { list } from '../../util/words.ts';
import { tool } from '../count-files.ts';
import { page } from '../page.ts';

/** The gate that was asked for, or the only one that a ledger has; otherwise what to say. */
export function gateIn(
  entries: readonly LedgerEntry[],
  asked: string | undefined,
): { readonly name: string } | { readonly name: null; readonly why: string } {
  const gates = [...new Set(entries.flatMap((entry) => (entry.type === 'closed' ? entry.gate : [])))].sort();
  if (asked !== undefined) {
    if (gates.includes(asked)) return { name: asked };
    return {
      name: null,
      why: `The ledger has no verdict of a gate ${asked}, but of ${list(gates) || 'none'}.`,
    };
  }
  if (gates.length === 1) return { name: gates[0]! };
  return {
    name: null,
    why: `Say with --gate which gate the page is about: ${list(gates) || 'the ledger has no verdict yet'}.`,
  };
}

export const ledgerPage = (entries: readonly LedgerEntry[], gate: string, place: string): string =>
  ledgerHtml(entries, { gate, place, tool: tool() }, page);
