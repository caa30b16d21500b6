import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type LineLimits, readLineBatches, readLines } from '../../src/io/lines.ts';
import { EvidenceError } from '../../src/util/errors.ts';
import { pieces } from '../generators/json.ts';

async function* stream(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function lines(chunks: readonly (string | Uint8Array)[], limits?: LineLimits) {
  const bytes = chunks.map((chunk) => Buffer.from(chunk as string));
  const found: [number, string, boolean][] = [];
  for await (const { line, text, terminated } of readLines(stream(bytes), 'results.jsonl', limits)) {
    found.push([line, text, terminated]);
  }
  return found;
}

test.each<[string[], [number, string, boolean][]]>([
  [[], []],
  [[''], []],
  [['\n'], [[1, '', true]]],
  [['a'], [[1, 'a', false]]],
  [['a\n'], [[1, 'a', true]]],
  [
    ['a\r', '\nb\r\n', '\r\nc\r'],
    [
      [1, 'a', true],
      [2, 'b', true],
      [3, '', true],
      [4, 'c\r', false],
    ],
  ],
  [
    ['a', 'b', '\n\nc\n', 'd'],
    [
      [1, 'ab', true],
      [2, '', true],
      [3, 'c', true],
      [4, 'd', false],
    ],
  ],
])('%j', async (chunks, expected) => {
  expect(await lines(chunks)).toEqual(expected);
});

test('lines do not depend on how the bytes come', async () => {
  const text = fc.array(fc.constantFrom('a', 'ü', '😀', '\n', '\r\n', '\r', '{"a":1}'), { maxLength: 40 });
  const cut = text
    .map((parts) => Buffer.from(parts.join('')))
    .chain((bytes) => fc.tuple(fc.constant(bytes), pieces(bytes)));
  await fc.assert(
    fc.asyncProperty(cut, async ([bytes, chunks]) => {
      const expected = bytes.toString().split('\n');
      const last = expected.pop()!;
      const found = await lines(chunks);
      expect(found).toEqual([
        ...expected.map((line, i) => [i + 1, line.replace(/\r$/, ''), true]),
        ...(last === '' ? [] : [[expected.length + 1, last, false]]),
      ]);
    }),
    { numRuns: 300 },
  );
});

test('a batch holds the lines that a chunk completes', async () => {
  const batches = [];
  const chunks = ['a\nb\nc', 'd', 'e\nf'].map((chunk) => Buffer.from(chunk));
  for await (const batch of readLineBatches(stream(chunks), 'results.jsonl')) batches.push(batch);
  expect(batches).toEqual([
    { firstLine: 1, texts: ['a', 'b'], terminated: true },
    { firstLine: 3, texts: ['cde'], terminated: true },
    { firstLine: 4, texts: ['f'], terminated: false },
  ]);
});

test.each([
  ['in one chunk', ['a\n12345678901\n']],
  ['over chunks', ['a\n123456', '78901\n']],
  ['without end', ['a\n123456', '78901']],
])('a line that is too long is named: %s', async (_, chunks) => {
  const error = await lines(chunks, { maxLineBytes: 10 }).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(EvidenceError);
  expect(error).toMatchObject({ source: 'results.jsonl', message: 'line 2 is longer than 10 bytes' });
  expect(await lines(['1234567890\n'], { maxLineBytes: 10 })).toHaveLength(1);
});

test('an endless line is refused long before its end', async () => {
  let given = 0;
  async function* endless() {
    for (; given < 1_000; given++) yield Buffer.alloc(1024, 'x');
  }
  const drain = async () => {
    for await (const _ of readLines(endless(), 'results.jsonl', { maxLineBytes: 10_240 }));
  };
  await expect(drain()).rejects.toThrow('line 1 is longer than 10240 bytes');
  expect(given).toBeLessThan(12);
});

test('the line that is not UTF-8 is named', async () => {
  const bad = Buffer.from([0x61, 0x0a, 0x62, 0x0a, 0xff, 0x0a]);
  await expect(lines([bad])).rejects.toThrow('line 3 is not valid UTF-8');
  await expect(lines([bad.subarray(0, 5)])).rejects.toThrow('line 3 is not valid UTF-8');
  await expect(lines(['a\n', 'b\nü', bad])).rejects.toThrow('line 5 is not valid UTF-8');
});
