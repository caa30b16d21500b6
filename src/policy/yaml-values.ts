/** A composed YAML document into plain values. */
import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { Position } from '../util/errors.ts';
import { keyPath, Places, type Steps } from './places.ts';

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

/** In one mapping or list. */
const MAX_ENTRIES = 2000;
const MAX_ALIASES = 100;

/** Every value of a document with its place. `at` turns offsets into positions. */
export function readValues(document: Document.Parsed, at: (offset: number) => Position): Yaml {
  return new Reader(document, at).read();
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
    // A warning is a directive that was not understood. Tags are refused one by one.
    for (const { code, message, pos } of [...errors, ...warnings]) {
      if (code === 'TAG_RESOLVE_FAILED') continue;
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
    if (node.tag !== undefined) {
      this.#fault(node.range?.[0] ?? 0, steps, `the tag ${node.tag}`, 'a value without a tag');
      return null;
    }
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
      const name = isScalar(pair.key) ? (pair.key.source ?? '') : '';
      const here = [...steps, name];
      if (isScalar(pair.key) && pair.key.tag !== undefined) {
        this.#fault(offset, here, `the tag ${pair.key.tag}`, 'a key without a tag');
      } else if (name === '') {
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

  #alias(node: Alias, steps: Steps, key: Position): unknown {
    const offset = offsetOf(node);
    const target = this.#anchors.get(node.source);
    if (target === undefined) {
      this.#fault(
        offset,
        steps,
        `\`*${node.source}\` refers to nothing before it`,
        `an anchor \`&${node.source}\``,
      );
      return null;
    }
    this.#aliases += 1;
    if (this.#insideAlias || this.#aliases > MAX_ALIASES) {
      const expected = `at most ${MAX_ALIASES} references, none inside another`;
      this.#fault(offset, steps, `\`*${node.source}\` is one reference too many`, expected);
      return null;
    }
    this.#insideAlias = true;
    const value = this.#value(target, steps, key);
    this.#insideAlias = false;
    return value;
  }

  #fault(offset: number, steps: Steps, message: string, expected: string): void {
    this.#faults.push({ position: this.#at(offset), path: keyPath(steps), message, expected });
  }
}

function offsetOf(node: unknown): number {
  return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) && node.range ? node.range[0] : 0;
}
