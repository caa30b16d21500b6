import { isUtf8 } from 'node:buffer';
import { EvidenceError } from '../util/errors.ts';
import { asBuffer } from './bytes.ts';
import { hasMoreValues, keysIn, keysWritten } from './json/measure.ts';
import { JsonFault, parseTolerant } from './json/tolerant.ts';

/** Deeper than any log is nested, and shallow enough that whoever walks a value by recursion has the stack. */
export const MAX_JSON_DEPTH = 512;

/** A value takes up to a hundred bytes of memory whatever its text: two million fit the smallest runner. */
export const MAX_JSON_VALUES = 2_000_000;

/** The longest string of the runtime has a little over 2^29 characters. */
const LONGEST_TEXT_BYTES = 512 * 1024 * 1024 - 64;

/**
 * The value of a JSON text. Beside JSON proper it takes `NaN`, `Infinity` and `-Infinity`, which Python writes, as
 * the numbers they are; numbers too large for a double become infinite. A byte order mark is skipped. `__proto__` is a
 * key like any other (an own property).
 *
 * @param source what errors name
 * @param firstLine the line of the source on which the text begins
 * @throws EvidenceError with line and column (from 1) for what is no JSON, is nested deeper than MAX_JSON_DEPTH, or has a
 * key twice in one object; also where there are more than `maxValues` values
 */
export function parseJson(
  text: string,
  source: string,
  firstLine = 1,
  maxValues: number = MAX_JSON_VALUES,
): unknown {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (hasMoreValues(json, maxValues)) throw tooMany(source, firstLine, maxValues);
  try {
    const value: unknown = JSON.parse(json);
    // JSON.parse keeps the last of equal keys: where one is gone, fewer are left than were written.
    if (keysIn(value, MAX_JSON_DEPTH) === keysWritten(json)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  try {
    return parseTolerant(json, MAX_JSON_DEPTH);
  } catch (error) {
    if (error instanceof JsonFault) throw explained(error, json, source, firstLine);
    throw error;
  }
}

/**
 * The text of UTF-8 bytes, a byte order mark included.
 * @throws EvidenceError that names the line which is not UTF-8
 */
export function decodeUtf8(bytes: Uint8Array, source: string, firstLine = 1): string {
  if (bytes.length > LONGEST_TEXT_BYTES) {
    const message = `${bytes.length} bytes are too many for one text`;
    throw new EvidenceError(source, message, 'Split the results over several files.');
  }
  const buffer = asBuffer(bytes);
  if (!isUtf8(buffer)) throw notUtf8(buffer, source, firstLine);
  return buffer.toString('utf8');
}

/** The error of bytes that are not UTF-8. No byte of a longer character is a line feed: lines can be tried alone. */
export function notUtf8(bytes: Buffer, source: string, firstLine: number): EvidenceError {
  let line = firstLine;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    line += 1;
    start = end + 1;
  }
  return new EvidenceError(source, `line ${line} is not valid UTF-8`, 'Write the file again as UTF-8.');
}

function tooMany(source: string, line: number, most: number): EvidenceError {
  const message = `line ${line} begins a JSON text of more than ${most} values`;
  return new EvidenceError(source, message, 'Split the results over several files, or over more lines.');
}

function explained(fault: JsonFault, text: string, source: string, firstLine: number): EvidenceError {
  const before = text.slice(0, fault.at);
  const line = firstLine + (before.match(/\n/g)?.length ?? 0);
  const column = before.length - before.lastIndexOf('\n');
  const message = `line ${line}, column ${column}: ${fault.message}, found ${excerpt(text, fault.at)}`;
  return new EvidenceError(source, message, 'Write the file again; it may have been cut off or edited.');
}

const EXCERPT_LENGTH = 60;

/** What stands there, fit for any terminal. */
function excerpt(text: string, at: number): string {
  if (at >= text.length) return 'the end of the text';
  const shown = text
    .slice(at, at + EXCERPT_LENGTH)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`);
  return `"${shown.slice(0, EXCERPT_LENGTH - 2)}"`;
}
