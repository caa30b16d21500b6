/**
 * The chain of a ledger: JSON Lines, each with the number and the digest that the line before makes due. Whether an entry
 * was taken out, put in, changed or moved can be told from the text alone; whether its end was cut off cannot (anchor.ts).
 */
import { createHash } from 'node:crypto';
import { validate } from '../model/generated/ledger-schema.js';
import type { Closed, LedgerEntry, Opened } from '../model/ledger.ts';
import { PlatformError } from '../util/errors.ts';
import { wrongHashes } from './hashes.ts';

/** The last entry of a ledger: number 0 and no digest while it is empty. */
export interface Head {
  readonly number: number;
  /** `sha256:…` of its line, without the line feed. */
  readonly digest: string | null;
}

/** What is wrong with a ledger, and in which entry. */
export interface LedgerFault {
  readonly number: number;
  /** What is wrong and what was expected: a clause that goes on from "Entry 12 ". */
  readonly message: string;
  readonly remedy: string;
}

/** An entry before it has its place in the chain. */
export type Unlinked<Entry extends LedgerEntry = LedgerEntry> = Entry extends LedgerEntry
  ? Omit<Entry, 'version' | 'number' | 'at' | 'previous'>
  : never;

/** No line is longer: its value still fits the smallest runner, and it holds four million items. */
export const MAX_LINE_BYTES = 64 * 1024 ** 2;
/** Of a whole ledger, which is held in memory while a run is judged. */
export const MAX_LEDGER_BYTES = 512 * 1024 ** 2;
export const MAX_ENTRIES = 200_000;

const RESTORE =
  'Find out who changed the ledger and how; put back the one whose head an earlier verdict names, or begin a new one.';
const TOO_LARGE = 'Keep this ledger, and begin a new one under another name.';

/** Reads a ledger line by line. After a fault nothing more is read. */
export class Chain {
  readonly #entries: LedgerEntry[] = [];
  /** Attempts by name; `null` once they have ended. */
  readonly #attempts = new Map<string, Opened | null>();
  #head: Head = { number: 0, digest: null };
  #at = '';
  #bytes = 0;

  get entries(): readonly LedgerEntry[] {
    return this.#entries;
  }

  get head(): Head {
    return this.#head;
  }

  /**
   * Reads the next line.
   * @param line its bytes, without the line feed
   * @returns what is wrong with it, and then the chain is as it was before
   */
  read(line: Uint8Array): LedgerFault | null {
    const number = this.#head.number + 1;
    const fault = (message: string, remedy = RESTORE): LedgerFault => ({ number, message, remedy });
    if (line.length > MAX_LINE_BYTES) return fault(`has more than ${MAX_LINE_BYTES} bytes`, TOO_LARGE);
    if (this.#bytes + line.length > MAX_LEDGER_BYTES)
      return fault(`makes the ledger larger than ${MAX_LEDGER_BYTES} bytes`, TOO_LARGE);
    if (number > MAX_ENTRIES) return fault(`is one more than the ${MAX_ENTRIES} that are read`, TOO_LARGE);
    const entry = entryOf(line);
    if (typeof entry === 'string') return fault(entry);
    const wrong = this.#outOfPlace(entry) ?? this.#outOfOrder(entry);
    if (wrong !== null) return fault(wrong);
    this.#attempts.set(entry.attempt, entry.type === 'opened' ? entry : null);
    this.#entries.push(entry);
    this.#head = { number, digest: digestOf(line) };
    this.#at = entry.at;
    this.#bytes += line.length + 1;
    return null;
  }

  /**
   * The line, without its line feed, that adds an entry; the chain itself is as it was. An entry is never older than the one
   * before, though the clocks of two runners may differ.
   * @throws PlatformError when it is larger than a line may be
   * @throws Error when it does not fit: it ends no open attempt, or opens one a second time
   */
  next(entry: Unlinked, now: Date): string {
    const at = now.toISOString();
    const { number, digest } = this.#head;
    const { type, ...rest } = entry;
    const due = this.#at !== '' && Date.parse(at) < Date.parse(this.#at) ? this.#at : at;
    const linked = {
      version: 1,
      number: number + 1,
      at: due,
      previous: digest,
      type,
      ...rest,
    } as LedgerEntry;
    const line = JSON.stringify(linked);
    const bytes = Buffer.from(line);
    if (bytes.length > MAX_LINE_BYTES || number + 1 > MAX_ENTRIES) {
      throw new PlatformError(
        `Entry ${number + 1} has ${bytes.length} bytes; an entry has at most ${MAX_LINE_BYTES}, a ledger ${MAX_ENTRIES} entries`,
        'Judge fewer items at one gate, or begin a new ledger under another name.',
      );
    }
    // What is written is what would be read: a ledger is not broken by its own writer.
    const written = entryOf(bytes);
    const wrong = typeof written === 'string' ? written : this.#outOfOrder(written);
    if (wrong !== null) throw new Error(`The entry ${wrong}.`);
    return line;
  }

  /** The entry that opened an attempt which has not ended. */
  open(attempt: string): Opened | null {
    return this.#attempts.get(attempt) ?? null;
  }

  #outOfPlace({ number, previous, at }: LedgerEntry): string | null {
    const due = this.#head.number + 1;
    if (number !== due) return `has the number ${number}, where ${due} is due`;
    if (previous !== this.#head.digest)
      return `names ${previous ?? 'none'} as the entry before, which is ${this.#head.digest ?? 'none'}`;
    if (Number.isNaN(Date.parse(at))) return `was written at '${at}', which is no time`;
    if (this.#at !== '' && Date.parse(at) < Date.parse(this.#at))
      return `was written at ${at}, before the one before it (${this.#at})`;
    return null;
  }

  #outOfOrder(entry: LedgerEntry): string | null {
    const { type, attempt } = entry;
    const opened = this.#attempts.get(attempt);
    if (type === 'opened')
      return opened === undefined ? null : `opens the attempt '${attempt}' a second time`;
    if (opened === undefined) return `ends the attempt '${attempt}', which was never opened`;
    if (opened === null) return `ends the attempt '${attempt}', which has ended before`;
    return type === 'closed' ? notSame(entry, opened) : null;
  }
}

/** The digest of a line's bytes, without the line feed. */
export const digestOf = (line: Uint8Array | string): string =>
  `sha256:${createHash('sha256').update(line).digest('hex')}`;

function notSame(closed: Closed, opened: Opened): string | null {
  if (closed.gate !== opened.gate)
    return `closes an attempt of gate '${opened.gate}' as one of '${closed.gate}'`;
  if (closed.policy.digest !== opened.policy.digest)
    return `closes an attempt by another policy (${closed.policy.digest}) than opened it (${opened.policy.digest})`;
  return null;
}

/** The entry that a line is, or what is wrong with it. */
function entryOf(line: Uint8Array): LedgerEntry | string {
  let value: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
    value = JSON.parse(text);
  } catch {
    return 'is not JSON in UTF-8';
  }
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    return `is not as schemas/ledger.v1.json says: ${error?.instancePath || 'the whole'} ${error?.message}`;
  }
  const hashes = wrongHashes(value);
  if (hashes !== null) return hashes;
  // One value has one text, so that nothing is said twice or hidden in what another reader takes differently.
  return JSON.stringify(value) === text ? value : 'is not written as JSON.stringify writes it';
}
