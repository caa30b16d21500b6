import { describe, expect, test } from '@jest/globals';
import { refusalMarkdown } from '../../src/report/refusal.ts';
import { PolicyError } from '../../src/util/errors.ts';
import { HOSTILE } from '../generators/hostile.ts';

const fault = (message: string) => ({
  file: 'policy.yml',
  position: { line: 1, column: 1 },
  path: 'categories',
  message,
  expected: 'another',
  excerpt: message,
});
const refused = (message: string, faults: number) =>
  new PolicyError(
    message,
    message,
    Array.from({ length: faults }, () => fault(message)),
  );

test('says what is wrong, each fault, and what to do', () => {
  const text = refusalMarkdown({ message: 'No.', remedy: 'Do.', policy: refused('It is wrong', 2) });
  expect(text).toMatch(/^## 🔴 Blocked: there is no verdict\n\nNo\.\n\n````text\n/);
  expect(text.match(/It is wrong;|It is wrong/g)!.length).toBeGreaterThanOrEqual(2);
  expect(text).toMatch(/````\n\n→ Do\.\n$/);
});

test('keeps to its characters, and ends its fence', () => {
  const policy = refused('\u0001'.repeat(400), 1000);
  const whole = refusalMarkdown({ message: 'm', remedy: 'r', policy });
  expect(whole).toMatch(/and 950 more\n````\n\n→ r\n$/);
  expect(Buffer.byteLength(whole)).toBeLessThanOrEqual(1024 * 1024);
  const short = refusalMarkdown({ message: 'm', remedy: 'r', policy }, 60_000);
  expect(short.length).toBeLessThanOrEqual(60_000);
  expect(short).toMatch(/… and more\n````\n\n→ r\n$/);
});

describe.each(Object.entries(HOSTILE))('with %s', (_name, hostile) => {
  test('its fence holds, and no line is a command', () => {
    const text = refusalMarkdown({ message: hostile, remedy: hostile, policy: refused(hostile, 3) });
    expect(text.match(/^````/gm)).toHaveLength(2);
    expect(text).not.toMatch(/^\s*::|##\[/m);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});
