import type { LedgerEntry } from '../model/ledger.ts';
import { HASH } from '../model/tally.ts';

/** Looked at at once: a pattern takes memory for every character that it may give back. */
const SLICE = 64 * 1024;

/** What is wrong with the item hashes of an entry; `null`: nothing. */
export function wrongHashes(entry: LedgerEntry): string | null {
  if (entry.type !== 'closed') return null;
  for (const [name, { evals }] of Object.entries(entry.categories)) {
    for (const { task, items } of evals) {
      if (items !== null && !items.every(({ hashes }) => areHashes(hashes)))
        return `has item hashes in ${name}, ${task} that are not of ${HASH} base64url characters each`;
    }
  }
  return null;
}

function areHashes(text: string): boolean {
  if (text.length % HASH !== 0) return false;
  for (let start = 0; start < text.length; start += SLICE) {
    if (/[^\w-]/.test(text.slice(start, start + SLICE))) return false;
  }
  return true;
}
