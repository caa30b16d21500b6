import { Chain, type LedgerFault } from './chain.ts';

export interface ReadLedger {
  /** What was read before the fault, or all of it. */
  readonly chain: Chain;
  readonly fault: LedgerFault | null;
  /** What is there after the last line feed; empty as a rule. */
  readonly tail: Uint8Array;
}

const LINE_FEED = 10;

/**
 * Reads a ledger's bytes into its chain.
 * @param parts its bytes in order, cut after any line feed
 */
export function readLedger(parts: readonly Uint8Array[]): ReadLedger {
  const chain = new Chain();
  for (const [index, part] of parts.entries()) {
    let start = 0;
    for (let end = part.indexOf(LINE_FEED); end >= 0; end = part.indexOf(LINE_FEED, start)) {
      const fault = chain.read(part.subarray(start, end));
      if (fault !== null) return { chain, fault, tail: NOTHING };
      start = end + 1;
    }
    if (start === part.length) continue;
    if (index === parts.length - 1) return { chain, fault: null, tail: part.subarray(start) };
    return { chain, fault: cutOff(chain), tail: NOTHING };
  }
  return { chain, fault: null, tail: NOTHING };
}

/** Of a ledger that is never half-written, where an end without a line feed is a fault. */
export const cutOff = ({ head }: Chain): LedgerFault => ({
  number: head.number + 1,
  message: 'is cut off: it does not end with a line feed',
  remedy: 'Find out who changed the ledger and how, and put back the one before.',
});

const NOTHING = new Uint8Array();
