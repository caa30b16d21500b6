import { plain } from '../util/plain.ts';

/** Where two JSON values differ, as sentences: `categories.refusal.failures is 0, and 30 recomputed`. */
export function differences(found: unknown, expected: unknown, path = ''): string[] {
  if (isObject(found) && isObject(expected) && Array.isArray(found) === Array.isArray(expected)) {
    const keys = new Set([...Object.keys(found), ...Object.keys(expected)]);
    return [...keys].flatMap((key) =>
      differences(own(found, key), own(expected, key), path === '' ? key : `${path}.${key}`),
    );
  }
  if (Object.is(found, expected)) return [];
  return [`${plain(path, 200)} is ${shown(found)}, and ${shown(expected)} recomputed`];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const own = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

const shown = (value: unknown): string =>
  value === undefined ? 'not there' : plain(JSON.stringify(value), 100);
