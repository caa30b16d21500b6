/** YAML 1.2 into plain values, with the place of each; nothing that could surprise or exhaust its reader. */
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  type Scalar,
} from 'yaml';
import type { Position } from '../model/errors.ts';
import { keyPath, Places, type Steps } from './places.ts';

const MAX_LENGTH = 1 << 20;
const MAX_DEPTH = 40;
/** In one mapping or list. */
const MAX_ENTRIES = 2000;
const MAX_ALIASES = 100;

/** Control characters, and those that make text look like other text. U+FFFD is what is left of a broken encoding. */
const UNSEEN =
  /[^\t\n\r\x20-\x7e\x85\xa0-\u2027\u202f-\u2065\u206a-\ufefe\uff00-\ufffc\u{10000}-\u{10ffff}]/u;

export interface YamlFault {
  readonly position: Position;
  readonly path: string;
  readonly message: string;
  readonly expected: string;
}

export interface Yaml {
  readonly value: unknown;
  readonly places: Places;
  readonly faults: readonly YamlFault[];
}

/** Reads one document. Where there are faults, `value` is what could be read. */
export function readYaml(text: string): Yaml {
  if (text.length > MAX_LENGTH) {
    return refused({ line: 1, column: 1 }, 'the file is larger than 1 MiB', 'a policy of at most 1 MiB');
  }
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const unseen = UNSEEN.exec(text);
  if (unseen) {
    const code = unseen[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return refused(at(unseen.index), `the character U+${code} cannot be seen`, 'printable text in UTF-8');
  }
  const deep = tooDeep(tokens);
  if (deep !== null) {
    return refused(
      at(deep),
      `nested more than ${MAX_DEPTH} levels deep`,
      'a document that a person can follow',
    );
  }
  const [document, second] = compose(tokens, text.length);
  if (!document || document.contents === null) {
    return refused({ line: 1, column: 1 }, 'the file is empty', 'a policy, beginning with `version: 1`');
  }
  if (second) {
    return refused(at(second.range[0]), 'a second YAML document begins here', 'one document in a file');
  }
  return new Reader(document, at).read();
}

function refused(position: Position, message: string, expected: string): Yaml {
  return { value: null, places: new Places(), faults: [{ position, path: '', message, expected }] };
}

function compose(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    // Compares each key with each other; Reader has a set.
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

class Reader {
  readonly #document: Document.Parsed;
  readonly #at: (offset: number) => Position;
  readonly #places = new Places();
  readonly #faults: YamlFault[] = [];
  readonly #anchors = new Map<string, unknown>();
  #aliases = 0;
  #insideAlias = false;

  constructor(document: Document.Parsed, at: (offset: number) => Position) {
    this.#document = document;
    this.#at = at;
  }

  read(): Yaml {
    const { errors, warnings, directives } = this.#document;
    // A warning is a tag or a directive that was not understood.
    for (const { message, pos } of [...errors, ...warnings]) {
      this.#faults.push({ position: this.#at(pos[0]), path: '', message, expected: 'YAML 1.2' });
    }
    if (directives.yaml.explicit && directives.yaml.version !== '1.2') {
      this.#fault(0, [], 'the document declares another version of YAML', 'YAML 1.2');
    }
    const start = this.#document.contents?.range[0] ?? 0;
    const value = this.#value(this.#document.contents, [], this.#at(start));
    return { value, places: this.#places, faults: this.#faults };
  }

  #value(node: unknown, steps: Steps, key: Position): unknown {
    if (isAlias(node)) return this.#alias(node, steps, key);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
    if (node.anchor && !this.#insideAlias) this.#anchors.set(node.anchor, node);
    const offset = node.range?.[0] ?? 0;
    const text = isScalar(node) ? (node.source ?? null) : null;
    this.#places.add(steps, { key, value: this.#at(offset), text });
    if (isScalar(node)) return this.#scalar(node, offset, steps);
    if (node.items.length > MAX_ENTRIES) {
      this.#fault(offset, steps, `${node.items.length} entries`, `at most ${MAX_ENTRIES} entries`);
      return null;
    }
    if (isMap(node)) return this.#map(node.items, steps);
    return node.items.map((item, i) => this.#value(item, [...steps, i], this.#at(offsetOf(item))));
  }

  #map(items: readonly { key: unknown; value: unknown }[], steps: Steps): Record<string, unknown> {
    const entries = new Map<string, unknown>();
    for (const pair of items) {
      const offset = offsetOf(pair.key);
      const name = isScalar(pair.key) ? String(pair.key.value ?? '') : '';
      const here = [...steps, name];
      if (!isScalar(pair.key) || pair.key.source === '') {
        this.#fault(offset, steps, 'a key that is not a name', 'a name followed by a colon');
      } else if (name === '<<') {
        this.#fault(offset, here, 'merge keys are not part of YAML 1.2', 'the keys themselves');
      } else if (entries.has(name)) {
        this.#fault(offset, here, `\`${name}\` is set twice`, 'each key once');
      } else {
        // Set first, so that the place of an empty value is that of its key.
        this.#places.add(here, { key: this.#at(offset), value: this.#at(offset), text: null });
        entries.set(name, this.#value(pair.value, here, this.#at(offset)));
      }
    }
    // fromEntries makes `__proto__` a key like any other.
    return Object.fromEntries(entries);
  }

  #scalar(node: Scalar, offset: number, steps: Steps): unknown {
    const { value } = node;
    if (typeof value !== 'number') return value;
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
      this.#fault(
        offset,
        steps,
        `the number ${node.source} cannot be compared exactly`,
        'a finite number of at most 2^53',
      );
    }
    return value;
  }

  #alias(node: { source: string; range?: readonly number[] | null }, steps: Steps, key: Position): unknown {
    const offset = node.range?.[0] ?? 0;
    const target = this.#anchors.get(node.source);
    if (target === undefined) {
      this.#fault(
        offset,
        steps,
        `\`*${node.source}\` refers to nothing before it`,
        `an anchor \`&${node.source}\``,
      );
    } else if (this.#insideAlias || ++this.#aliases > MAX_ALIASES) {
      this.#fault(offset, steps, 'too many references', `at most ${MAX_ALIASES}, none inside another`);
    } else {
      this.#insideAlias = true;
      const value = this.#value(target, steps, key);
      this.#insideAlias = false;
      return value;
    }
    return null;
  }

  #fault(offset: number, steps: Steps, message: string, expected: string): void {
    this.#faults.push({ position: this.#at(offset), path: keyPath(steps), message, expected });
  }
}

function offsetOf(node: unknown): number {
  return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) && node.range ? node.range[0] : 0;
}
