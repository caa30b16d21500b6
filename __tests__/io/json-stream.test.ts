import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ByteSource, memoryBytes } from '../../src/io/bytes.ts';
import { JsonStructure } from '../../src/io/json/structure.ts';
import { type DocumentLimits, readJsonDocument } from '../../src/io/json-stream.ts';
import { EvidenceError } from '../../src/util/errors.ts';
import { pieces, pythonValues, spaces, stringifyPython } from '../generators/json.ts';

const NO_ARRAY = Symbol('no array');

async function gather(elements: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const element of elements) found.push(element);
  return found;
}

async function read(text: string | Buffer, path: readonly string[], limits?: Partial<DocumentLimits>) {
  const source = memoryBytes(Buffer.from(text as string), 'log.json');
  const { document, elements } = await readJsonDocument(source, path, limits);
  return { document, elements: elements ? await gather(elements) : NO_ARRAY };
}

async function refusal(text: string | Buffer, path: readonly string[], limits?: Partial<DocumentLimits>) {
  const error = await read(text, path, limits).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(EvidenceError);
  return `${(error as EvidenceError).source}: ${(error as EvidenceError).message}`;
}

describe('readDocument', () => {
  test('finds the array wherever it stands, and all around it', async () => {
    const log = { version: 2, eval: { samples: [9] }, samples: [{ id: 1 }, { id: 2 }], reductions: ['mean'] };
    expect(await read(JSON.stringify(log), ['samples'])).toEqual({
      document: { ...log, samples: [] },
      elements: log.samples,
    });
    const promptfoo = {
      evalId: 'e',
      results: { version: 3, results: [1, [2], 'a,b'], stats: { failures: 1 } },
    };
    expect(await read(JSON.stringify(promptfoo, null, 2), ['results', 'results'])).toEqual({
      document: { evalId: 'e', results: { ...promptfoo.results, results: [] } },
      elements: promptfoo.results.results,
    });
    expect(await read('\ufeff [1, NaN]\n', [])).toEqual({ document: [], elements: [1, Number.NaN] });
    expect(await read('{"\\u0073amples": [1]}', ['samples'])).toMatchObject({ elements: [1] });
    expect(await read('{"a": [ \n\t\r ]}', ['a'])).toEqual({ document: { a: [] }, elements: [] });
  });

  test.each([
    ['{}', ['samples']],
    ['{"samples": null}', ['samples']],
    ['{"samples": {"a": []}}', ['samples']],
    ['{"x": {"samples": [1]}}', ['samples']],
    ['[{"samples": [1]}]', ['samples']],
    ['{"results": [{"results": [1]}]}', ['results', 'results']],
    ['{"results": "results", "x": {"results": [1]}}', ['results', 'results']],
    ['{"a": "samples", "b": [1]}', ['samples']],
    ['"samples"', []],
  ])('%s has no array at %j', async (text, path) => {
    expect(await read(text, path)).toEqual({ document: JSON.parse(text), elements: NO_ARRAY });
  });

  test('gives what the whole parser gives, for any value around any elements', async () => {
    const member = fc.tuple(
      fc.string().filter((key) => key !== 'samples'),
      pythonValues,
    );
    const parts = fc.record({
      before: fc.array(member, { maxLength: 3 }),
      elements: fc.array(pythonValues, { maxLength: 6 }),
      after: fc.array(member, { maxLength: 3 }),
      space: spaces,
      nested: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(parts, async ({ before, elements, after, space, nested }) => {
        const rest = (samples: unknown) => Object.fromEntries([...before, ['samples', samples], ...after]);
        const wrap = (log: unknown) => (nested ? { results: log, stats: { samples: [1] } } : log);
        const found = await read(
          stringifyPython(wrap(rest(elements)), space),
          nested ? ['results', 'samples'] : ['samples'],
        );
        expect(found).toEqual({ document: wrap(rest([])), elements });
      }),
      { numRuns: 400 },
    );
  });

  test('elements can be iterated again, and left early', async () => {
    const { elements } = await readJsonDocument(memoryBytes(Buffer.from('[1, 2, 3]'), 'log.json'), []);
    for await (const element of elements!) {
      expect(element).toBe(1);
      break;
    }
    expect(await gather(elements!)).toEqual([1, 2, 3]);
  });

  test('a document of 40 MiB is read in pieces, with an element over several of them', async () => {
    const sample = (id: number) => ({ id, score: Number.NaN, text: `${'"\\\n{[,]}:ü'.repeat(100)}${id}` });
    const huge = { id: -1, text: '\\"'.repeat(1_000_000) };
    const samples = [...Array.from({ length: 22_000 }, (_, id) => sample(id)), huge];
    const bytes = Buffer.from(stringifyPython({ version: 2, samples, stats: { n: samples.length } }));
    expect(bytes.length).toBeGreaterThan(33 * 1024 * 1024);
    const memory = memoryBytes(bytes, 'log.json');
    let longest = 0;
    const watched: ByteSource = {
      ...memory,
      read(offset, length) {
        longest = Math.max(longest, length);
        return memory.read(offset, length);
      },
    };
    const { document, elements } = await readJsonDocument(watched, ['samples']);
    expect(document).toEqual({ version: 2, samples: [], stats: { n: samples.length } });
    let count = 0;
    for await (const element of elements!) {
      if (count % 1000 === 0 || count === samples.length - 1) expect(element).toEqual(samples[count]);
      count += 1;
    }
    expect(count).toBe(samples.length);
    expect(longest).toBeLessThanOrEqual(1024 * 1024);
  });

  test.each([
    ['{"samples": [1, 2', 'log.json: ends within samples'],
    ['{"samples": [1, 2}', 'log.json (all but samples): line 1, column 14: expected a value, found "}"'],
    ['{"samples": [1], ', 'log.json (all but samples): line 1, column 17: expected a key in double quotes'],
    ['{"samples": [1]} x', 'log.json (all but samples): line 1, column 17: expected nothing after the value'],
    ['{"samples": 5 [1]}', 'log.json (all but samples): line 1, column 15: expected "," or "}"'],
    ['{"samples": [1,,2]}', 'log.json (samples[1], from byte 15): line 1, column 1: expected a value'],
    ['{"samples": [1, ]}', 'log.json (samples[1], from byte 15): line 1, column 2: expected a value'],
    ['{"samples": [{"a": 1]]}', 'log.json (samples[0], from byte 13)'],
    ['{"samples": [{]}]}', 'log.json'],
    ['{"samples": [\u0001]}', 'log.json (samples[0], from byte 13)'],
    ['{"samples": [1], "samples": null}', 'log.json: has the key samples twice'],
    ['', 'log.json: line 1, column 1: expected a value'],
  ])('refuses %j', async (text, message) => {
    expect(await refusal(text, ['samples'])).toContain(message);
  });

  test('refuses a key of the path that comes twice', async () => {
    const text = '{"results": {"results": [1]}, "results": {}}';
    expect(await refusal(text, ['results', 'results'])).toBe('log.json: has the key results twice');
  });

  test('refuses bytes that are not UTF-8, in an element and around it', async () => {
    const bytes = Buffer.from('{"a": "x", "samples": ["y"]}');
    bytes[7] = 0xff;
    expect(await refusal(bytes, ['samples'])).toBe('log.json (all but samples): line 1 is not valid UTF-8');
    bytes[7] = 0x78;
    bytes[24] = 0xff;
    expect(await refusal(bytes, ['samples'])).toContain(
      '(samples[0], from byte 23): line 1 is not valid UTF-8',
    );
  });

  test('refuses what is over a limit', async () => {
    const text = JSON.stringify({ text: 'x'.repeat(100), samples: ['short', 'y'.repeat(100)] });
    expect(await refusal(text, ['samples'], { restBytes: 99 })).toContain('124 bytes beside samples');
    expect(await refusal(text, ['absent'], { restBytes: 99 })).toContain('without the expected array');
    expect(await refusal(text, ['samples'], { elementBytes: 99 })).toContain('(samples[1], from byte');
  });
});

test('any text that the whole parser refuses is refused', async () => {
  const damage = fc.tuple(
    fc.array(fc.jsonValue(), { maxLength: 4 }),
    fc.nat(),
    fc.constantFrom(...'"\\[]{},: 0'),
  );
  await fc.assert(
    fc.asyncProperty(damage, async ([samples, place, added]) => {
      const text = JSON.stringify({ a: 1, samples, b: [2] });
      const at = place % text.length;
      const damaged = text.slice(0, at) + added + text.slice(at + 1);
      let expected: { samples?: unknown } | undefined;
      try {
        expected = JSON.parse(damaged);
      } catch {}
      if (expected === undefined) await refusal(damaged, ['samples']);
      else {
        const { document, elements } = await read(damaged, ['samples']);
        const whole = elements === NO_ARRAY ? document : { ...(document as object), samples: elements };
        expect(whole).toEqual(expected);
      }
    }),
    { numRuns: 1000 },
  );
});

test('structure does not depend on how the bytes come', () => {
  const find = (chunks: readonly Buffer[], depth: number) => {
    const structure = new JsonStructure();
    const found: unknown[] = [];
    for (const chunk of chunks) {
      structure.push(chunk);
      for (let byte = structure.next(depth); byte !== 0; byte = structure.next(depth)) {
        const { offset, stringStart, stringEnd } = structure;
        found.push([String.fromCharCode(byte), offset, structure.depth, stringStart, stringEnd]);
      }
    }
    return found;
  };
  const cut = pythonValues
    .map((value) => Buffer.from(stringifyPython(value)))
    .chain((bytes) => fc.tuple(fc.constant(bytes), pieces(bytes), fc.nat({ max: 4 })));
  fc.assert(
    fc.property(cut, ([bytes, chunks, depth]) => {
      expect(find(chunks, depth)).toEqual(find([bytes], depth));
    }),
    { numRuns: 500 },
  );
});
