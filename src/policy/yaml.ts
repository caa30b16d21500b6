/** YAML 1.2 into plain values, with the place of each; nothing that could surprise or exhaust its reader. */
import { Composer, CST, type Document, Lexer, LineCounter, Parser } from 'yaml';
import type { Position } from '../util/errors.ts';
import { Places } from './places.ts';
import { readValues, type Yaml } from './yaml-values.ts';

const MAX_LENGTH = 1 << 20;
const MAX_DEPTH = 40;
const MAX_ERRORS = 100;

/** Control characters, and those that make text look like other text. U+FFFD is what is left of a broken encoding. */
const UNSEEN =
  /[^\t\n\r\x20-\x7e\x85\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffc\u{10000}-\u{10ffff}]/u;

/** Reads one document. Where there are faults, `value` is what could be read. `expected` is what it should be. */
export function readYaml(text: string, expected: string): Yaml {
  const start: Position = { line: 1, column: 1 };
  if (text.length > MAX_LENGTH) {
    return refused(start, 'the file is larger than 1 MiB', 'at most 1 MiB');
  }
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const { tokens, deep } = parse(text, lines);
  const unseen = UNSEEN.exec(text);
  if (unseen) {
    const code = unseen[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return refused(at(unseen.index), `the character U+${code} cannot be seen`, 'printable text in UTF-8');
  }
  if (deep !== null) {
    return refused(
      at(deep),
      `nested more than ${MAX_DEPTH} levels deep`,
      'a document that a person can follow',
    );
  }
  const [document, second] = compose(tokens, text.length);
  if (!document || (document.contents === null && document.errors.length === 0)) {
    return refused(start, 'the file is empty', expected);
  }
  if (second) {
    return refused(at(second.range[0]), 'a second YAML document begins here', 'one document in a file');
  }
  return readValues(document, at);
}

function refused(position: Position, message: string, expected: string): Yaml {
  return { value: null, places: new Places(), faults: [{ position, path: '', message, expected }] };
}

/**
 * The tokens of a text, or the offset where it is nested too deep. Parsing takes quadratic time in the depth and composing
 * recurses, so the depth is watched in the stream of lexemes.
 */
function parse(text: string, lines: LineCounter): { tokens: CST.Token[]; deep: number | null } {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let [brackets, indicators, errors] = [0, 0, 0];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme);
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets += 1;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') brackets = Math.max(0, brackets - 1);
    else if (type === 'newline') indicators = 0;
    // `- - -` and `a: b: c` on one line nest as well, rightly or not.
    else if (brackets === 0 && type !== null && INDICATORS.has(type)) indicators += 1;
    if (brackets + indicators > MAX_DEPTH) return { tokens, deep: parser.offset };
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') errors += 1;
    }
    if (errors >= MAX_ERRORS) break;
  }
  tokens.push(...parser.end());
  return { tokens, deep: tooDeep(tokens) };
}

const INDICATORS: ReadonlySet<string> = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);

function compose(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    // Compares each key with each other; the values' reader has a set.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  return [...composer.compose(tokens, true, length)] as Document.Parsed[];
}

/** The offset of the first token that is nested too deep. Composing recurses; this does not. */
function tooDeep(tokens: readonly CST.Token[]): number | null {
  const stack = tokens.map((token) => ({ token, depth: 0 }));
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { token, depth } = top;
    if (depth > MAX_DEPTH) return token.offset;
    if (token.type === 'document' && token.value) stack.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const item of token.items) {
      if ('key' in item && item.key) stack.push({ token: item.key, depth: depth + 1 });
      if (item.value) stack.push({ token: item.value, depth: depth + 1 });
    }
  }
  return null;
}
