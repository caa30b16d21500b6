export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
const BACKSLASH = 0x5c;
export const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
export const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Finds the structure of JSON in bytes that come in chunks: brackets, commas and colons outside strings. It does
 * not validate: whoever uses it parses every byte afterwards. All these characters are single bytes in UTF-8, and
 * no byte of a longer character equals them.
 */
export class JsonStructure {
  /** How many brackets are open; an opening bracket is counted when it is returned, a closing one no more. */
  depth = 0;
  /** Where the last returned character stands, counted from the first byte of the first chunk. */
  offset = -1;
  /** Where the last string at a depth that was looked at begins and ends (excluded), quotes included. */
  stringStart = -1;
  stringEnd = -1;

  #chunk: Uint8Array = new Uint8Array();
  #at = 0;
  #base = 0;
  #inString = false;

  /** Gives the next chunk, when `next` has found no more in the one before. */
  push(chunk: Uint8Array): void {
    this.#base += this.#chunk.length;
    this.#at -= this.#chunk.length;
    this.#chunk = chunk;
  }

  /** The next character of structure inside at most `depth` brackets (a bracket's own is not one), or 0. */
  next(depth: number): number {
    const chunk = this.#chunk;
    while (this.#at < chunk.length) {
      if (this.#inString) {
        this.#skipString(depth);
        continue;
      }
      const at = this.#at++;
      const byte = chunk[at]!;
      switch (byte) {
        case QUOTE:
          this.#inString = true;
          if (this.depth <= depth) this.stringStart = this.#base + at;
          continue;
        case OPEN_ARRAY:
        case OPEN_OBJECT:
          this.depth += 1;
          if (this.depth > depth + 1) continue;
          break;
        case CLOSE_ARRAY:
        case CLOSE_OBJECT:
          this.depth -= 1;
          if (this.depth > depth) continue;
          break;
        case COMMA:
        case COLON:
          if (this.depth > depth) continue;
          break;
        default:
          continue;
      }
      this.offset = this.#base + at;
      return byte;
    }
    return 0;
  }

  /** Moves behind the string's end, or behind the chunk's: by one more where that end is a backslash. */
  #skipString(depth: number): void {
    const chunk = this.#chunk;
    let at = this.#at;
    while (at < chunk.length && chunk[at] !== QUOTE) at += chunk[at] === BACKSLASH ? 2 : 1;
    if (at < chunk.length) {
      this.#inString = false;
      at += 1;
      if (this.depth <= depth) this.stringEnd = this.#base + at;
    }
    this.#at = at;
  }
}
