import type { Chain, LedgerFault } from './chain.ts';

/** What a run said, outside the ledger, of an entry that it wrote. */
export interface HeadRecord {
  /** The run, for people. */
  readonly where: string;
  readonly number: number;
  readonly digest: string;
}

/**
 * Compares a ledger with what runs said of its head as they wrote it. A chain alone cannot tell that its end was cut off, or
 * that all of it was written anew; a record that is not in it can.
 * @returns the first entry that is missing or another one than was written
 */
export function reconcile(chain: Chain, records: readonly HeadRecord[]): LedgerFault | null {
  const [first] = records
    .filter(({ number, digest }) => digestAt(chain, number) !== digest)
    .sort((a, b) => a.number - b.number);
  if (first === undefined) return null;
  const { where, number, digest } = first;
  const there = digestAt(chain, number);
  return {
    number,
    message:
      there === null
        ? `is missing: ${where} wrote it (${digest}), and the ledger ends with entry ${chain.head.number}`
        : `is another one (${there}) than ${where} wrote (${digest})`,
    remedy: 'Find out who changed the ledger and how, and put back the one that had this entry.',
  };
}

/** The digest of an entry, which the one after it names; `null` where there is none. */
function digestAt({ entries, head }: Chain, number: number): string | null {
  if (number === head.number) return head.digest;
  return entries[number]?.previous ?? null;
}
