import { PlatformError } from '../util/errors.ts';

/**
 * Reads an object whose shape is not yet known, such as an event or an answer of the API. Every method throws a
 * PlatformError that names the field; `optional…` take an absent or null field as undefined.
 */
export interface AnswerShape {
  text(key: string): string;
  optionalText(key: string): string | undefined;
  /** A whole number that JSON carries without loss. */
  integer(key: string): number;
  flag(key: string): boolean;
  child(key: string): AnswerShape;
  optionalChild(key: string): AnswerShape | undefined;
  list(key: string): readonly AnswerShape[];
  optionalList(key: string): readonly AnswerShape[] | undefined;
  /** Whatever it is. */
  optionalValue(key: string): unknown;
}

/** @param where what is read, for messages: `the event`, `run 42` */
export function shape(value: unknown, where: string): AnswerShape {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw misshapen(where, 'an object');
  }
  const fields = new Map(Object.entries(value));
  const get = (key: string) => fields.get(key) ?? undefined;

  function expect<T>(key: string, guard: (found: unknown) => found is T, expected: string): T {
    const found = get(key);
    if (!guard(found)) throw misshapen(`${where}: ${key}`, expected);
    return found;
  }
  const isText = (found: unknown) => typeof found === 'string' && found !== '';
  const text = (key: string) =>
    expect(key, (found): found is string => isText(found), 'a text that is not empty');
  const list = (key: string) =>
    expect(key, (found): found is unknown[] => Array.isArray(found), 'a list').map((item, index) =>
      shape(item, `${where}: ${key}[${index}]`),
    );
  const child = (key: string) => shape(get(key), `${where}: ${key}`);

  return {
    text,
    optionalValue: get,
    optionalText: (key) => (get(key) === undefined ? undefined : text(key)),
    integer: (key) => expect(key, (found): found is number => Number.isSafeInteger(found), 'a whole number'),
    flag: (key) => expect(key, (found): found is boolean => typeof found === 'boolean', 'true or false'),
    child,
    optionalChild: (key) => (get(key) === undefined ? undefined : child(key)),
    list,
    optionalList: (key) => (get(key) === undefined ? undefined : list(key)),
  };
}

function misshapen(where: string, expected: string): PlatformError {
  return new PlatformError(
    `${where} is not ${expected}`,
    'GitHub always gives it: see whether GITHUB_API_URL and GITHUB_EVENT_PATH are the real ones.',
  );
}
