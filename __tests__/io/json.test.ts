import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { JsonFault, parseTolerant } from '../../src/io/json/tolerant.ts';
import { decodeUtf8, MAX_JSON_DEPTH, MAX_JSON_VALUES, parseJson } from '../../src/io/json.ts';
import { EvidenceError } from '../../src/util/errors.ts';
import { pythonValues, spaces, stringifyPython } from '../generators/json.ts';

function refusal(text: string, firstLine?: number): string {
  try {
    parseJson(text, 'log.json', firstLine);
  } catch (error) {
    expect(error).toBeInstanceOf(EvidenceError);
    expect((error as EvidenceError).source).toBe('log.json');
    return (error as EvidenceError).message;
  }
  throw new Error(`accepted: ${text}`);
}

describe('parseJson', () => {
  test('what Python writes comes back', () => {
    fc.assert(
      fc.property(pythonValues, spaces, (value, space) => {
        expect(parseJson(stringifyPython(value, space), 'log.json')).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  test('the tolerant parser agrees with JSON.parse on any text without constants', () => {
    const agree = (text: string): void => {
      let expected: unknown = JsonFault;
      try {
        expected = JSON.parse(text);
      } catch {}
      let found: unknown;
      try {
        found = parseTolerant(text, 100);
      } catch (error) {
        if (!(error instanceof JsonFault)) throw error;
        // JSON.parse takes a key twice; __tests__/gaming/duplicate-keys.test.ts shows that nothing else is taken for it.
        if (/each key once/.test(error.message)) return;
        found = JsonFault;
      }
      expect(found).toEqual(expected);
    };
    const damage = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.constantFrom(...'"\\[]{},:0-.eE tn\n\0u'),
    );
    fc.assert(
      fc.property(damage, ([json, place, removed, added]) => {
        const at = place % (json.length + 1);
        agree(json);
        agree(json.slice(0, at) + added + json.slice(at + removed));
      }),
      { numRuns: 1000 },
    );
    for (const text of [
      '01',
      '-',
      '+1',
      '1.',
      '.5',
      '1e',
      '1e5',
      '0x1',
      "'a'",
      '"\t"',
      '"\\x"',
      '"\\u12"',
      'tru',
      '',
    ]) {
      agree(text);
    }
  });

  test.each([
    ['NaN', Number.NaN],
    ['[NaN, Infinity, -Infinity]', [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
    ['{"a": "NaN", "b": NaN}', { a: 'NaN', b: Number.NaN }],
    ['1e999', Number.POSITIVE_INFINITY],
    ['\ufeff{"a": 1}', { a: 1 }],
  ])('%j', (text, value) => {
    expect(parseJson(text, 'log.json')).toEqual(value);
  });

  test.each(['{"__proto__": {"passed": true}}', '{"__proto__": {"passed": true}, "n": NaN}'])(
    'the key __proto__ is only a key: %s',
    (text) => {
      const value = parseJson(text, 'log.json') as Record<string, unknown>;
      expect(value['passed']).toBeUndefined();
      expect(Object.hasOwn(value, '__proto__')).toBe(true);
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    },
  );

  test.each([
    ['', 'line 1, column 1: expected a value, found the end of the text'],
    ['{"a": 1', 'line 1, column 8: expected "," or "}", found the end of the text'],
    ['{"a":\n  nan}', 'line 2, column 3: expected a value, found "nan}"'],
    ['[1,]', 'line 1, column 4: expected a value, found "]"'],
    ['[1NaN]', 'line 1, column 3: expected "," or "]", found "NaN]"'],
    ['[-NaN]', 'line 1, column 2: expected a value, found "-NaN]"'],
    ['[NaN1]', 'line 1, column 5: expected "," or "]", found "1]"'],
    ['{NaN: 1}', 'line 1, column 2: expected a key in double quotes, found "NaN: 1}"'],
    ['{"a" 1}', 'line 1, column 6: expected ":", found "1}"'],
    ['{} {}', 'line 1, column 4: expected nothing after the value, found "{}"'],
    ['{"a": 1, "a": 2}', 'line 1, column 10: expected each key once in its object, found ""a": 2}"'],
    [
      '[{"a": NaN,\n"\\u0061": 1}]',
      'line 2, column 1: expected each key once in its object, found ""\\u0061": 1}]"',
    ],
    ['["a', 'line 1, column 2: expected the end of this string, found ""a"'],
    ['["a\\"]', 'line 1, column 2: expected the end of this string, found ""a\\"]"'],
    ['["a\\qb"]', 'line 1, column 4: expected a valid escape, found "\\qb"]"'],
    [
      '["a\u001b[2Jb"]',
      'line 1, column 4: expected no bare control character in a string, found "\\u{1b}[2Jb"]"',
    ],
    ['\u202e', 'line 1, column 1: expected a value, found "\\u{202e}"'],
  ])('says where %j is wrong', (text, message) => {
    expect(refusal(text)).toBe(message);
  });

  test('counts lines from that of the source, and shows little of a long one', () => {
    expect(refusal('[\n?]', 41)).toBe('line 42, column 1: expected a value, found "?]"');
    const message = refusal(`[x${'\u0000'.repeat(1000)}]`);
    expect(message.length).toBeLessThan(120);
  });

  test('depth is bounded on every way', () => {
    const nested = (depth: number, inner = '') => '['.repeat(depth) + inner + ']'.repeat(depth);
    expect(parseJson(nested(MAX_JSON_DEPTH), 'log.json')).toBeInstanceOf(Array);
    expect(parseJson(nested(MAX_JSON_DEPTH, 'NaN'), 'log.json')).toBeInstanceOf(Array);
    for (const text of [
      nested(MAX_JSON_DEPTH + 1),
      nested(MAX_JSON_DEPTH + 1, 'NaN'),
      '['.repeat(MAX_JSON_VALUES),
    ]) {
      expect(refusal(text)).toContain('line 1, column 513: nested more than 512 levels deep');
    }
    expect(refusal('{"a":'.repeat(200_000))).toContain('nested more than 512 levels deep');
  });

  test('the number of values is bounded, and nothing in a string is one', () => {
    const many = `[${'[],'.repeat(MAX_JSON_VALUES)}0]`;
    expect(refusal(many, 3)).toBe('line 3 begins a JSON text of more than 2000000 values');
    expect(refusal(`[${'{},'.repeat(MAX_JSON_VALUES)}NaN]`)).toContain('more than 2000000 values');
    expect(parseJson(`[${'0,'.repeat(MAX_JSON_VALUES - 2)}0]`, 'x')).toHaveLength(MAX_JSON_VALUES - 1);
    const commas = ',[{'.repeat(MAX_JSON_VALUES);
    expect(parseJson(JSON.stringify([commas, `"${commas}\\`]), 'x')).toEqual([commas, `"${commas}\\`]);
  });

  test('a string of millions of backslashes takes no stack', () => {
    const text = JSON.stringify('\\"'.repeat(1_000_000));
    expect(parseJson(`[${text}, NaN]`, 'log.json')).toEqual(['\\"'.repeat(1_000_000), Number.NaN]);
  });
});

describe('decodeUtf8', () => {
  test('gives the text of valid bytes', () => {
    expect(decodeUtf8(Buffer.from('ü😀\ufeff'), 'log.json')).toBe('ü😀\ufeff');
  });

  test.each([
    [[0xff], 1],
    [[0x61, 0x0a, 0x62, 0x0a, 0xc3], 3],
    [[0x61, 0x0a, 0xc3, 0x0a, 0x61], 2],
    [[0xed, 0xa0, 0x80], 1],
  ])('names the line of invalid bytes %j', (bytes, line) => {
    expect(() => decodeUtf8(Uint8Array.from(bytes), 'log.json')).toThrow(`line ${line} is not valid UTF-8`);
  });
});
