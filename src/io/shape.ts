/** Small guards for data that came from outside. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one. */
export function objectOr(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The array, or an empty one. */
export function arrayOr(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text, or `null` where there is none. */
export function textOr(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The whole number of at least `least`, or `null`. */
export function wholeOr(value: unknown, least = 0): number | null {
  return Number.isSafeInteger(value) && (value as number) >= least ? (value as number) : null;
}

export function textsIn(value: unknown): readonly string[] {
  return arrayOr(value).filter((item) => typeof item === 'string');
}

/** Without the keys that have no value. */
export function withoutNull(values: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );
}
