import { expect, test } from '@jest/globals';
import { firstLine, headText, peekObject } from '../../../src/evidence/formats/peek.ts';

const peeked = (text: string) => {
  const keys = peekObject(text);
  return keys && Object.fromEntries(keys);
};

test.each([
  [
    '{"a": 1, "b": {"c": 2}, "d": [{"e": 3}], "f": "x", "g": null}',
    { a: '1', b: '{', d: '[', f: '"x"', g: 'null' },
  ],
  ['{"a": "{\\"b\\": [1", "c": NaN}', { a: '"{\\"b\\": [1"', c: 'NaN' }],
  ['{"a": 1, "b": {"c": [1, 2', { a: '1', b: '{' }],
  ['{"a": 1, "b": "cut o', { a: '1', b: '"cut o' }],
  ['{"a": 1} {"b": 2}', { a: '1' }],
  ['{"a": 1, "a": 2}', { a: '1' }],
  ['{}', {}],
])('the keys of %s', (text, keys) => {
  expect(peeked(text)).toEqual(keys);
});

test.each(['[{"a": 1}]', 'a,b', '', '"{"'])('%j begins with no object', (text) => {
  expect(peekObject(text)).toBeNull();
});

test('a byte order mark, blanks and a character that is cut off are no hindrance', () => {
  const bytes = Buffer.from('\ufeff\n  {"a": "é"}');
  expect(peeked(headText(bytes))).toEqual({ a: '"é"' });
  expect(peeked(headText(bytes.subarray(0, -3)))).toEqual({ a: '"' });
  expect(firstLine('a,b\nc,d')).toBe('a,b');
  expect(firstLine('a,b')).toBe('a,b');
});
