import { describe, expect, test } from '@jest/globals';
import { json } from '../../src/report/json.ts';
import { HOSTILE } from '../generators/hostile.ts';

describe.each(Object.entries(HOSTILE))('with %s', (_name, hostile) => {
  const text = json({ [hostile]: [hostile] });

  test('the value stays, and nothing in it is unseen or a command', () => {
    expect(JSON.parse(text)).toEqual({ [hostile]: [hostile] });
    expect(text).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u,
    );
    expect(text).not.toMatch(/^\s*::|##\[/m);
  });
});
