import { EvidenceError } from '../util/errors.ts';
import { type ByteSource, memoryBytes, streamOf } from './bytes.ts';
import { isSpace } from './json/characters.ts';
import { COLON, COMMA, JsonStructure, OPEN_ARRAY, OPEN_OBJECT } from './json/structure.ts';
import { decodeUtf8, parseJson } from './json.ts';

const MiB = 1024 * 1024;

/** A smaller document is held in memory, so that its bytes are fetched once. */
const HELD_BYTES = 32 * MiB;

export interface DocumentLimits {
  /** All that stands outside the array, parsed at once. */
  readonly restBytes: number;
  /** One element, parsed at once. */
  readonly elementBytes: number;
}

/** A value takes about five times the memory of its text. */
const DOCUMENT_LIMITS: DocumentLimits = { restBytes: 64 * MiB, elementBytes: 64 * MiB };

export interface JsonDocument {
  /** The whole value, with the array empty. */
  readonly document: unknown;
  /**
   * The array's elements one after the other; can be iterated again. Undefined where there is no array. What is wrong
   * with an element is only found when it is its turn.
   */
  readonly elements: AsyncIterable<unknown> | undefined;
}

/**
 * Reads one JSON document of any size whose bulk is one array, such as Inspect's `samples` or promptfoo's
 * `results.results`, in bounded memory. Two passes: the first finds the array and parses all around it (which may
 * follow it), the second parses the elements. Values are as parseJson's.
 *
 * @param arrayPath the keys that lead to the array; none for a document that is an array
 * @throws EvidenceError for what is no JSON, is cut off, is over a limit, or has a key of the path twice
 */
export async function readJsonDocument(
  source: ByteSource,
  arrayPath: readonly string[],
  limits: Partial<DocumentLimits> = {},
): Promise<JsonDocument> {
  const { restBytes, elementBytes } = { ...DOCUMENT_LIMITS, ...limits };
  const held =
    source.size > HELD_BYTES ? source : memoryBytes(await source.read(0, source.size), source.name);
  const array = await findArray(held, arrayPath);
  const gap = array ?? { start: held.size, end: held.size };
  const rest = gap.start + held.size - gap.end;
  if (rest > restBytes) {
    const beside = array ? `beside ${label(arrayPath)}` : 'without the expected array';
    throw tooLarge(source.name, `${rest} bytes ${beside}`, restBytes);
  }
  const parts = [await held.read(0, gap.start), await held.read(gap.end, held.size - gap.end)];
  // Lines and columns are then those of what is left.
  const name = array ? `${source.name} (all but ${label(arrayPath)})` : source.name;
  const document = parseJson(decodeUtf8(Buffer.concat(parts), name), name);
  const elements = array && {
    [Symbol.asyncIterator]: () => readElements(held, array, label(arrayPath), elementBytes),
  };
  return { document, elements };
}

/** The bytes between an array's brackets. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Follows the path down. `followed` is how many of the open brackets lie on it. */
async function findArray(source: ByteSource, path: readonly string[]): Promise<Range | undefined> {
  const structure = new JsonStructure();
  const seen = new Set<number>();
  let followed = 0;
  let isNext = true;
  let start: number | undefined;
  let found: Range | undefined;
  for await (const chunk of streamOf(source)) {
    structure.push(chunk);
    for (let byte = structure.next(followed); byte !== 0; byte = structure.next(followed)) {
      const { depth, offset } = structure;
      if (start !== undefined) {
        // Inside the array nothing is returned: this is its end.
        found = { start, end: offset };
        start = undefined;
      } else if (byte === COLON && depth === followed && followed > 0) {
        isNext = await isKey(source, structure, path[followed - 1]!);
        if (isNext && seen.has(followed)) throw twice(source.name, path.slice(0, followed));
        if (isNext) seen.add(followed);
      } else if (isNext && (byte === OPEN_OBJECT || byte === OPEN_ARRAY) && depth === followed + 1) {
        isNext = false;
        if (byte === OPEN_OBJECT && followed < path.length) followed = depth;
        else if (byte === OPEN_ARRAY && followed === path.length) start = offset + 1;
      } else if (depth < followed) followed = depth;
    }
  }
  if (start === undefined) return found;
  throw new EvidenceError(
    source.name,
    `ends within ${label(path)}`,
    'Download or produce the file again: it was cut off.',
  );
}

/** Whether the last string is that key. Escaped, a key may take six bytes a character. */
async function isKey(source: ByteSource, { stringStart, stringEnd }: JsonStructure, key: string) {
  const length = stringEnd - stringStart;
  if (length < key.length + 2 || length > 6 * key.length + 2) return false;
  const text = decodeUtf8(await source.read(stringStart, length), source.name);
  return parseJson(text, source.name) === key;
}

async function* readElements(
  source: ByteSource,
  { start, end }: Range,
  array: string,
  elementBytes: number,
): AsyncGenerator<unknown, void, undefined> {
  const structure = new JsonStructure();
  let begun: Uint8Array[] = [];
  let index = 0;
  let from = start;
  let at = start;
  for await (const chunk of streamOf(source, start, end)) {
    structure.push(chunk);
    let taken = 0;
    for (let byte = structure.next(0); byte !== 0; byte = structure.next(0)) {
      if (byte !== COMMA) continue;
      const to = start + structure.offset;
      checkSize(to);
      yield element([...begun, chunk.subarray(taken, to - at)]);
      begun = [];
      from = to + 1;
      taken = from - at;
      index += 1;
    }
    begun.push(chunk.subarray(taken));
    at += chunk.length;
    checkSize(at);
  }
  const isEmpty = index === 0 && begun.every((piece) => piece.every(isSpace));
  if (!isEmpty) yield element(begun);

  function element(pieces: readonly Uint8Array[]): unknown {
    const name = place();
    return parseJson(decodeUtf8(pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces), name), name);
  }

  function checkSize(to: number): void {
    if (to - from > elementBytes) throw tooLarge(place(), 'an element', elementBytes);
  }

  function place(): string {
    return `${source.name} (${array}[${index}], from byte ${from})`;
  }
}

function label(path: readonly string[]): string {
  return path.join('.') || 'the array';
}

function twice(name: string, path: readonly string[]): EvidenceError {
  return new EvidenceError(
    name,
    `has the key ${label(path)} twice`,
    'Write the file again with one of them.',
  );
}

function tooLarge(name: string, what: string, limit: number): EvidenceError {
  const message = `${what}: more than the ${limit} bytes that are read at once`;
  return new EvidenceError(name, message, 'Split the results over several files.');
}
