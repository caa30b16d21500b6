import { randomUUID } from 'node:crypto';
import { type HeadRecord, reconcile } from '../../ledger/anchor.ts';
import { type Chain, digestOf, type LedgerFault, type Unlinked } from '../../ledger/chain.ts';
import type { ClosedPayload } from '../../ledger/closed.ts';
import { cutOff, readLedger } from '../../ledger/read.ts';
import type { LedgerContent, LedgerStore } from '../../ledger/store.ts';
import type { LedgerEntry, Opened } from '../../model/ledger.ts';
import type { LedgerView } from '../../model/memory.ts';
import type { Reason } from '../../model/verdict.ts';
import { PlatformError } from '../../util/errors.ts';
import { ledgerBroken } from '../../verdict/ledger-broken.ts';

/** What something outside the ledger says of its end. */
export interface Outside {
  readonly records: readonly HeadRecord[];
  /** Why that does not vouch for the end; `null`: it does. */
  readonly lacks: string | null;
}

export interface AttemptOptions {
  readonly store: LedgerStore;
  /** Whether a ledger that is not there is an empty one, or none. */
  readonly create: boolean;
  /** What is written before results are read; `null`: this run only reads. */
  readonly opened: Omit<Unlinked<Opened>, 'type' | 'attempt'> | null;
  readonly outside: (chain: Chain) => Promise<Outside>;
  /** Is told of each entry that was written. */
  readonly wrote: (number: number, digest: string) => void;
  readonly now: () => Date;
}

/** What a run knows of earlier ones, and the attempt that it is. */
export interface OpenAttempt {
  /** `null`: there is no ledger, or none to be believed. */
  readonly ledger: LedgerView | null;
  readonly reasons: readonly Reason[];
  /** Why nothing vouches for the ledger's end; `null`: something does, or there is no ledger. */
  readonly lacks: string | null;
  /** @throws PlatformError when it could not be written: then nothing is allowed */
  close(payload: ClosedPayload): Promise<void>;
}

export const NO_LEDGER: OpenAttempt = { ledger: null, reasons: [], lacks: null, close: async () => {} };

/**
 * Reads the ledger, has what is outside vouch for it, and writes that an attempt begins. A ledger that is broken is not
 * written to, and blocks.
 * @throws PlatformError when it cannot be read, or not be written where it is to be
 */
export async function beginAttempt(options: AttemptOptions): Promise<OpenAttempt> {
  const { store, create, opened, outside } = options;
  try {
    const first = await store.read();
    if (first === null && !create) return NO_LEDGER;
    let chain = chainOf(first);
    const { records, lacks } = await outside(chain);
    // An entry may have been written, and spoken of, after the ledger was read.
    if (reconcile(chain, records) !== null) chain = chainOf(await store.read());
    const fault = reconcile(chain, records);
    if (fault !== null) throw new Broken(fault);
    const attempt = opened === null ? null : randomUUID();
    if (attempt !== null) {
      chain = await write(options, (head) => {
        // Of a push whose answer was lost, the entry is there.
        if (head.open(attempt) !== null) return null;
        if (reconcile(head, records) !== null) throw new Broken(reconcile(head, records)!);
        return head.next({ ...opened!, type: 'opened', attempt }, options.now());
      });
    }
    return {
      ledger: {
        place: store.place,
        head: chain.head.digest,
        entries: chain.entries.filter((entry) => entry.attempt !== attempt),
        anchored: lacks === null,
        written: attempt !== null,
      },
      reasons: [],
      lacks,
      close: async (payload) => {
        if (attempt === null) return;
        await write(options, (head) => {
          const mine = head.entries.filter((entry) => entry.attempt === attempt);
          // Of a push whose answer was lost, the entry is there.
          if (mine.some(({ type }) => type === 'closed')) return null;
          if (head.open(attempt) === null) throw gone(store, mine.at(-1));
          return head.next({ ...payload, attempt }, options.now());
        }).catch(unclosed(store));
      },
    };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { ...NO_LEDGER, reasons: [ledgerBroken(store.place, error.fault)] };
  }
}

/** Adds an entry, and tells of it. @returns the chain as it was found, without the entry unless it was there before */
async function write(
  { store, wrote }: Pick<AttemptOptions, 'store' | 'wrote'>,
  next: (chain: Chain) => string | null,
): Promise<Chain> {
  let found!: Chain;
  let line: string | null = null;
  await store.append((content) => {
    found = chainOf(content);
    const made = next(found);
    line = made ?? line;
    return made;
  });
  if (line !== null) {
    const { number } = JSON.parse(line) as LedgerEntry;
    wrote(number, digestOf(line));
  }
  return found;
}

/** The chain of a ledger that is whole. */
function chainOf(content: LedgerContent): Chain {
  const { chain, fault, tail } = readLedger(content ?? []);
  if (fault !== null) throw new Broken(fault);
  if (tail.length > 0) throw new Broken(cutOff(chain));
  return chain;
}

class Broken extends Error {
  readonly fault: LedgerFault;

  constructor(fault: LedgerFault) {
    super(`Entry ${fault.number} ${fault.message}`);
    this.fault = fault;
  }
}

/** The attempt cannot be closed: somebody has declared it lost, or its beginning is not there any more. */
const gone = ({ place }: LedgerStore, last: LedgerEntry | undefined): PlatformError =>
  new PlatformError(
    last?.type === 'attempt-lost'
      ? `While this run judged, ${last.by} declared it lost in the ledger (${place})`
      : `While this run judged, its beginning was taken out of the ledger (${place})`,
    'Run the job again.',
  );

const unclosed =
  ({ place }: LedgerStore) =>
  (error: unknown): never => {
    if (!(error instanceof Broken)) throw error;
    throw new PlatformError(
      `The ledger (${place}) was broken while this run judged: entry ${error.fault.number} ${error.fault.message}`,
      error.fault.remedy,
      { cause: error },
    );
  };
