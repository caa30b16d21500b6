/** What a JSON text holds, counted without parsing it, and what its value holds. */
import { isEscaped, isSpace } from './characters.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;

/**
 * How many keys were written in a valid JSON text: quotes before a colon, if they are not escaped. At most too many,
 * never too few: a string that begins with a colon counts as well. NaN where a key has an escape: of such a key of one
 * character, JSON.parse of V8 13.6 makes a backslash once it has seen that key.
 */
export function keysWritten(json: string): number {
  let found = 0;
  for (let at = json.indexOf(':'); at >= 0; at = json.indexOf(':', at + 1)) {
    let end = at - 1;
    while (isSpace(json.charCodeAt(end))) end -= 1;
    if (json.charCodeAt(end) !== QUOTE || isEscaped(json, end)) continue;
    let start = end - 1;
    while (start >= 0 && json.charCodeAt(start) !== QUOTE && json.charCodeAt(start) !== BACKSLASH) start -= 1;
    if (json.charCodeAt(start) === BACKSLASH || isEscaped(json, start)) return Number.NaN;
    found += 1;
  }
  return found;
}

/** How many keys all objects of a value have; NaN where it is nested deeper than `room`. */
export function keysIn(value: unknown, room: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (room === 0) return Number.NaN;
  let found = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') found += keysIn(item, room - 1);
    return found;
  }
  for (const key in value) {
    found += 1;
    const inner = (value as Record<string, unknown>)[key];
    if (typeof inner === 'object') found += keysIn(inner, room - 1);
  }
  return found;
}

/** Whether a JSON text has more than `most` values, those in other values included. */
export function hasMoreValues(json: string, most: number): boolean {
  // A value and what parts it from the next are two characters.
  if (json.length < 2 * most) return false;
  let found = 1;
  for (let at = 0; at < json.length && found <= most; at += 1) {
    const code = json.charCodeAt(at);
    if (code === COMMA || code === OPEN_ARRAY || code === OPEN_OBJECT) found += 1;
    else if (code === QUOTE) {
      do at = json.indexOf('"', at + 1);
      while (at >= 0 && isEscaped(json, at));
      if (at < 0) return false;
    }
  }
  return found > most;
}
