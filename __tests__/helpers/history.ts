/** Histories for tests, from the lines of one file. */

import type { LedgerView, Memory } from '../../src/model/memory.ts';
import { parseHistory } from '../../src/records/parse.ts';

/** A memory of what stands in a file after its version, beside a ledger, if there is one. */
export const remembering = (text: string, ledger: LedgerView | null = null): Memory => ({
  ledger,
  history: parseHistory([{ path: '.near-zero/history/h.yml', text: `version: 1\n${text}\n` }]),
});
