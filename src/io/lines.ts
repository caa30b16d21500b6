import { isAscii, isUtf8 } from 'node:buffer';
import { EvidenceError } from '../util/errors.ts';
import { asBuffer } from './bytes.ts';
import { notUtf8 } from './json.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** No row of results comes near; a text of this size and its value still fit the smallest runner. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

export interface LineLimits {
  readonly maxLineBytes?: number;
}

/** Successive lines, without their ends (LF or CRLF). */
export interface LineBatch {
  /** The number of the first one, from 1. */
  readonly firstLine: number;
  readonly texts: readonly string[];
  /** False for the last batch of a file that does not end with a line end: it is one line, maybe cut off. */
  readonly terminated: boolean;
}

export interface Line {
  readonly line: number;
  readonly text: string;
  readonly terminated: boolean;
}

/**
 * Splits UTF-8 text into lines, a batch for a chunk: of millions of short lines each would cost a turn of the event
 * loop. Empty lines are lines.
 * @param name what errors name
 * @throws EvidenceError that names the line which is too long or not UTF-8
 */
export async function* readLineBatches(
  source: AsyncIterable<Uint8Array>,
  name: string,
  { maxLineBytes = MAX_LINE_BYTES }: LineLimits = {},
): AsyncGenerator<LineBatch, void, undefined> {
  let firstLine = 1;
  let begun: Uint8Array[] = [];
  let begunBytes = 0;
  for await (const chunk of source) {
    const end = asBuffer(chunk).lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      const head = chunk.subarray(0, end);
      const texts = split(begun.length === 0 ? asBuffer(head) : Buffer.concat([...begun, head]), firstLine);
      yield { firstLine, texts, terminated: true };
      firstLine += texts.length;
      begun = [];
      begunBytes = 0;
    }
    if (end === chunk.length) continue;
    begun.push(chunk.subarray(end));
    begunBytes += chunk.length - end;
    if (begunBytes > maxLineBytes) throw tooLong(firstLine);
  }
  if (begunBytes > 0) yield { firstLine, texts: split(Buffer.concat(begun), firstLine), terminated: false };

  function split(bytes: Buffer, first: number): string[] {
    // Checked at once, and cut by the faster decoder where it will do.
    const encoding = isAscii(bytes) ? 'latin1' : 'utf8';
    if (encoding === 'utf8' && !isUtf8(bytes)) throw notUtf8(bytes, name, first);
    const texts: string[] = [];
    for (let start = 0; start < bytes.length; ) {
      const feed = bytes.indexOf(LINE_FEED, start);
      const end = feed < 0 ? bytes.length : feed;
      if (end - start > maxLineBytes) throw tooLong(first + texts.length);
      const bare = feed > start && bytes[feed - 1] === CARRIAGE_RETURN ? end - 1 : end;
      texts.push(bytes.toString(encoding, start, bare));
      start = end + 1;
    }
    return texts;
  }

  function tooLong(line: number): EvidenceError {
    const message = `line ${line} is longer than ${maxLineBytes} bytes`;
    return new EvidenceError(name, message, 'Check that the file holds one result a line.');
  }
}

/** The lines one by one, for files that are not large. */
export async function* readLines(
  source: AsyncIterable<Uint8Array>,
  name: string,
  limits?: LineLimits,
): AsyncGenerator<Line, void, undefined> {
  for await (const { firstLine, texts, terminated } of readLineBatches(source, name, limits)) {
    for (const [i, text] of texts.entries()) yield { line: firstLine + i, text, terminated };
  }
}
