/** What a run says of the ledger's head, where the ledger's writers cannot change it: an annotation of its own job. */

export interface LedgerHead {
  /** As the store says it. */
  readonly place: string;
  readonly number: number;
  readonly digest: string;
}

/** The title of the annotation. */
export const RECORD_TITLE = 'near-zero ledger';

export const recordOf = ({ place, number, digest }: LedgerHead): string =>
  `${place}: entry ${number} is ${digest}`;

/** `null` where it is no record. */
export function parseRecord(title: string | undefined, message: string | undefined): LedgerHead | null {
  if (title !== RECORD_TITLE) return null;
  const found = /^(\S[^\n]{0,500}): entry ([1-9]\d{0,9}) is (sha256:[0-9a-f]{64})$/.exec(message ?? '');
  return found === null ? null : { place: found[1]!, number: Number(found[2]), digest: found[3]! };
}
