import { EvidenceError } from '../util/errors.ts';
import { parseJson } from './json.ts';
import { readLines } from './lines.ts';
import { isObject, type JsonObject } from './shape.ts';

export interface JsonLine {
  /** From 1. */
  readonly line: number;
  readonly record: JsonObject;
}

/**
 * The objects of a file with one JSON object a line; empty lines are passed over.
 * @param name what errors name
 * @throws EvidenceError with the line that is no JSON object, and says of the last one that it may be cut off
 */
export async function* readJsonLines(
  source: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<JsonLine, void, undefined> {
  for await (const { line, text, terminated } of readLines(source, name)) {
    if (text.trim() === '') continue;
    const record = parseLine(text, name, line, terminated);
    if (!isObject(record)) {
      throw new EvidenceError(name, `line ${line} is no JSON object`, 'Give the file as its tool wrote it.');
    }
    yield { line, record };
  }
}

function parseLine(text: string, name: string, line: number, terminated: boolean): unknown {
  try {
    return parseJson(text, name, line);
  } catch (error) {
    if (terminated || !(error instanceof EvidenceError)) throw error;
    const message = `line ${line}, the last, is cut off: ${error.message}`;
    throw new EvidenceError(name, message, 'Write or download the file again.', { cause: error });
  }
}
