import fc from 'fast-check';

/** JSON values with the numbers that Python writes and JSON does not know. */
export const pythonValues: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      null,
      true,
      false,
      '',
      '\\',
    ),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('NaN', '"NaN', '[Infinity]', '\\"', '{', ']', ',', ':', '\u2028', '😀'),
    fc.double(),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('__proto__', 'NaN', 'samples', 'a"b')),
      tie('value'),
      {
        maxKeys: 5,
        noNullPrototype: true,
      },
    ),
  ),
})).value;

/** As Python's `json.dumps` writes it; `space` stands wherever space may stand. */
export function stringifyPython(value: unknown, space = ''): string {
  if (Object.is(value, -0)) return '-0.0';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const join = (parts: string[]) => space + parts.join(`${space},${space}`) + space;
  if (Array.isArray(value)) return `[${join(value.map((item) => stringifyPython(item, space)))}]`;
  const members = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}${space}:${space}${stringifyPython(item, space)}`,
  );
  return `{${join(members)}}`;
}

export const spaces = fc.constantFrom('', ' ', '\n', '\r\n\t ');

/** The bytes cut at random places; empty pieces occur. */
export function pieces(bytes: Buffer): fc.Arbitrary<Buffer[]> {
  return fc.array(fc.nat(bytes.length), { maxLength: 12 }).map((cuts) => {
    const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
    return places.slice(1).map((end, i) => bytes.subarray(places[i], end));
  });
}
