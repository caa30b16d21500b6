/** A ledger's bytes in order, cut after any line feed; `null`: there is no ledger yet. */
export type LedgerContent = readonly Uint8Array[] | null;

/** Where a ledger is kept. What its lines say is not the store's matter. */
export interface LedgerStore {
  /** As verdicts name it: `branch near-zero-ledger`, `file ledger.jsonl`. */
  readonly place: string;
  /** @throws PlatformError when it cannot be read whole */
  read(): Promise<LedgerContent>;
  /**
   * Adds one line at the end, or nothing and says so. Of two that write at once none is lost: `next` is asked again about
   * what is there by then.
   * @param next makes the line, without its line feed, that follows what is there; `null`: it is there already
   * @throws PlatformError that names the permission to grant, and what `next` throws
   */
  append(next: (content: LedgerContent) => string | null): Promise<void>;
}
