import { createHash, hash } from 'node:crypto';
import { EvidenceError } from '../util/errors.ts';
import { plural } from '../util/words.ts';
import { type ByteSource, truncated } from './bytes.ts';
import type { Answer, Http } from './http.ts';

/** What a request fetches at least: the head by which a format is recognised, and members that lie together. */
const BLOCK_BYTES = 64 * 1024;
/** What a request fetches when one read follows another: many small ones would take longer than the whole. */
const AHEAD_BYTES = 4 * 1024 * 1024;
/** A member of an archive is held in memory whole; larger ones are streamed in pieces. */
const MAX_BYTES = 1024 ** 3;
const TIMEOUT = 120_000;

export interface RemoteBytes extends ByteSource {
  /** Names the version of the resource that all reads are of. */
  readonly etag: string;
  /**
   * `sha256:…` of what has been read: of a line `OFFSET LENGTH SHA256` for each part, by offset. It is not the digest of
   * the file, which nobody has seen.
   */
  readonly digest: () => string;
}

export interface RangeOptions {
  /** What errors call it. */
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Is told how many bytes were moved. */
  readonly log: (message: string) => void;
}

/**
 * An HTTP resource whose parts can be read alone (RFC 9110, section 14), or `null` where the server does not offer that:
 * no ranges, no size, no strong entity tag by which a change would be seen.
 * @throws EvidenceError when it cannot be reached; later, when it changes between two reads
 */
export async function rangeBytes(
  http: Http,
  url: string,
  options: RangeOptions,
): Promise<RemoteBytes | null> {
  const { name, log } = options;
  const first = await ask(0, BLOCK_BYTES);
  const etag = first.headers['etag'] ?? '';
  const found = rangeOf(first);
  if (found === null || found.start !== 0 || !/^"/.test(etag)) return null;
  const { size } = found;
  if (first.body.length !== Math.min(BLOCK_BYTES, size)) return null;

  let window: { readonly start: number; readonly bytes: Buffer } = { start: 0, bytes: first.body };
  const head = window;
  let moved = first.body.length;
  let logged = moved;
  let requests = 1;
  const parts = new Map<string, string>();
  note(window);

  async function ask(from: number, length: number): Promise<Answer> {
    return await http.request(url, {
      headers: {
        ...options.headers,
        'accept-encoding': 'identity',
        range: `bytes=${from}-${from + length - 1}`,
        ...(from > 0 && { 'if-match': etag }),
      },
      wanted: 206,
      maxBytes: MAX_BYTES,
      timeout: TIMEOUT,
    });
  }

  async function fetch(start: number, length: number): Promise<typeof window> {
    const answer = await ask(start, length);
    const range = rangeOf(answer);
    const isSame = range?.size === size && answer.headers['etag'] === etag;
    if (answer.status === 412 || (range !== null && !isSame)) {
      const remedy = 'Run the job again when nothing writes to it.';
      throw new EvidenceError(name, 'changed while it was read', remedy);
    }
    if (range?.start !== start || answer.body.length !== length) {
      const message = `answered ${answer.status} with other bytes than were asked for`;
      throw new EvidenceError(name, message, 'Download the file, and name it as a source.');
    }
    moved += length;
    requests += 1;
    const fetched = { start, bytes: answer.body };
    note(fetched);
    return fetched;
  }

  function note({ start, bytes }: typeof window): void {
    parts.set(`${start} ${bytes.length}`, hash('sha256', bytes));
  }

  return {
    name,
    size,
    etag,
    async read(offset, length) {
      if (offset + length > size) throw truncated(name, offset, length, size);
      const holding = [window, head].find(
        ({ start, bytes }) => offset >= start && offset + length <= start + bytes.length,
      );
      if (holding !== undefined) {
        return holding.bytes.subarray(offset - holding.start, offset - holding.start + length);
      }
      const end = window.start + window.bytes.length;
      const follows = window !== head && offset <= end && offset + BLOCK_BYTES >= end;
      const wanted = Math.max(length, follows ? AHEAD_BYTES : BLOCK_BYTES);
      window = await fetch(offset, Math.min(wanted, size - offset));
      return window.bytes.subarray(0, length);
    },
    async close() {
      if (moved === logged) return;
      logged = moved;
      const share = ((moved / size) * 100).toPrecision(2);
      log(`${name}: ${moved} of ${size} bytes (${share} %) in ${plural(requests, 'request')}`);
    },
    digest() {
      const digest = createHash('sha256');
      const byPlace = [...parts].sort(
        ([a], [b]) => Number(a.split(' ')[0]) - Number(b.split(' ')[0]) || (a < b ? -1 : 1),
      );
      for (const [place, sha256] of byPlace) digest.update(`${place} ${sha256}\n`);
      return `sha256:${digest.digest('hex')}`;
    },
  };
}

/** Where the bytes of a 206 lie; `null` for any other answer, and where the size is not known. */
function rangeOf({ status, headers }: Answer): { start: number; size: number } | null {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '');
  const encoded = headers['content-encoding'] ?? 'identity';
  if (status !== 206 || match === null || encoded !== 'identity') return null;
  return { start: Number(match[1]), size: Number(match[3]) };
}
