import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Chain, digestOf, type LedgerFault, MAX_LINE_BYTES } from '../../src/ledger/chain.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import { closed, closedCategory, closedEval, linesOf, lost, NOW, opened } from './entries.ts';

/** The first fault of these lines, or the chain that they are. */
function read(lines: readonly (string | Uint8Array)[]): { fault: LedgerFault | null; chain: Chain } {
  const chain = new Chain();
  for (const line of lines) {
    const fault = chain.read(Buffer.from(line));
    if (fault !== null) return { fault, chain };
  }
  return { fault: null, chain };
}

const FOUR = linesOf(opened('a'), closed('a'), opened('b'), lost('b'));

/** A line with some fields changed, in the order in which it has them. */
const changed = (line: string, change: object): string => JSON.stringify({ ...JSON.parse(line), ...change });

/** All lines with one changed, and those after it linked to it anew: what a forger would do. */
function rehashed(lines: readonly string[], index: number, change: object): string[] {
  const made = [...lines];
  made[index] = changed(made[index]!, change);
  for (let next = index + 1; next < made.length; next++)
    made[next] = changed(made[next]!, { previous: digestOf(made[next - 1]!) });
  return made;
}

describe('a chain', () => {
  test('links each entry to the bytes of the one before, and its head names the last', () => {
    const { fault, chain } = read(FOUR);
    expect(fault).toBeNull();
    expect(chain.head).toEqual({ number: 4, digest: digestOf(FOUR[3]!) });
    expect(chain.entries.map(({ number, previous }) => ({ number, previous }))).toEqual(
      FOUR.map((_, index) => ({
        number: index + 1,
        previous: index === 0 ? null : digestOf(FOUR[index - 1]!),
      })),
    );
    expect(chain.entries.map((entry) => JSON.stringify(entry))).toEqual(FOUR);
  });

  test('knows which attempts are open', () => {
    const { chain } = read(FOUR.slice(0, 3));
    expect(chain.open('b')).toMatchObject({ type: 'opened', number: 3 });
    expect([chain.open('a'), chain.open('c')]).toEqual([null, null]);
  });

  test('is empty without a line', () => {
    expect(new Chain().head).toEqual({ number: 0, digest: null });
  });

  test('never goes back in time, though the clock of the next writer does', () => {
    const { chain } = read(FOUR);
    const line = chain.next(opened('c'), new Date(NOW.getTime() - 60_000));
    expect(JSON.parse(line).at).toBe((chain.entries.at(-1) as LedgerEntry).at);
    expect(chain.read(Buffer.from(line))).toBeNull();
  });

  test.each([
    ['opens an attempt twice', opened('a'), /opens the attempt 'a' a second time/],
    ['ends what never began', closed('z'), /was never opened/],
    ['ends what has ended', lost('b'), /has ended before/],
  ])('does not add what %s', (_, entry, says) => {
    const { chain } = read(FOUR);
    expect(() => chain.next(entry, NOW)).toThrow(says);
    expect(chain.head.number).toBe(4);
  });

  test('does not add what it would not read', () => {
    const { chain } = read(FOUR.slice(0, 1));
    expect(() => chain.next(closed('a', { decision: 'maybe' as never }), NOW)).toThrow(/decision/);
  });
});

describe('a fault names its entry, what was expected and what to do', () => {
  const cases: readonly [string, readonly (string | Uint8Array)[], number, RegExp][] = [
    [
      'an entry is changed',
      [FOUR[0]!, changed(FOUR[1]!, { decision: 'block' }), ...FOUR.slice(2)],
      3,
      /names sha256:\w+ as the entry before, which is sha256:/,
    ],
    ['an entry is taken out', [FOUR[0]!, ...FOUR.slice(2)], 2, /number 3, where 2 is due/],
    ['the first entries are taken out', FOUR.slice(2), 1, /number 3, where 1 is due/],
    ['two entries are swapped', [FOUR[0]!, FOUR[2]!, FOUR[1]!, FOUR[3]!], 2, /number 3, where 2 is due/],
    ['an entry is repeated', [FOUR[0]!, FOUR[0]!], 2, /number 1, where 2 is due/],
    ['numbers are made to fit', rehashed(FOUR, 1, { number: 3 }), 2, /number 3/],
    [
      'a closed attempt is closed again',
      [...FOUR.slice(0, 2), changed(FOUR[1]!, { number: 3, previous: digestOf(FOUR[1]!) })],
      3,
      /'a', which has ended before/,
    ],
    [
      'an attempt is closed at another gate',
      rehashed(FOUR, 1, { gate: 'other' }),
      2,
      /gate 'deploy' as one of 'other'/,
    ],
    [
      'an attempt is closed by another policy',
      rehashed(FOUR, 1, { policy: { path: 'p', ref: null, digest: `sha256:${'b'.repeat(64)}` } }),
      2,
      /by another policy/,
    ],
    [
      'an entry is older than the one before',
      rehashed(FOUR, 1, { at: '2026-11-02T09:00:00.000Z' }),
      2,
      /before the one before it/,
    ],
    ['a time is none', rehashed(FOUR, 1, { at: '2026-13-02T09:00:00.000Z' }), 2, /no time/],
    ['a line is no JSON', [FOUR[0]!, '{'], 2, /not JSON/],
    ['a line is empty', [FOUR[0]!, '', FOUR[1]!], 2, /not JSON/],
    ['a line is not UTF-8', [FOUR[0]!, Buffer.from([0x22, 0xff, 0x22])], 2, /not JSON in UTF-8/],
    ['a line begins with a mark of order', [`\ufeff${FOUR[0]}`], 1, /not JSON/],
    ['a line is no entry', ['[]'], 1, /schemas\/ledger\.v1\.json/],
    ['a type is unknown', [changed(FOUR[0]!, { type: 'forgotten' })], 1, /schemas\/ledger\.v1\.json/],
    ['a field is too many', [changed(FOUR[0]!, { extra: 1 })], 1, /additional properties/],
    [
      'a field is there twice',
      [FOUR[0]!.replace('"number":1', '"number":2,"number":1')],
      1,
      /as JSON\.stringify writes it/,
    ],
    ['a line has spaces', [`${FOUR[0]} `], 1, /as JSON\.stringify writes it/],
    [
      'a hash is cut',
      [
        FOUR[0]!,
        changed(FOUR[1]!, {
          categories: {
            refusal: closedCategory({
              evals: [closedEval({ items: [{ outcome: 'passed', severity: null, hashes: 'A'.repeat(17) }] })],
            }),
          },
        }),
      ],
      2,
      /item hashes in refusal, refusals/,
    ],
    [
      'a hash is none',
      [
        FOUR[0]!,
        changed(FOUR[1]!, {
          categories: {
            refusal: closedCategory({
              evals: [closedEval({ items: [{ outcome: 'passed', severity: null, hashes: '!'.repeat(16) }] })],
            }),
          },
        }),
      ],
      2,
      /item hashes/,
    ],
  ];
  test.each(cases)('%s', (_, lines, number, says) => {
    const { fault, chain } = read(lines);
    expect(fault).toEqual({
      number,
      message: expect.stringMatching(says),
      remedy: expect.stringMatching(/ledger/),
    });
    // What was read before it stands.
    expect(chain.head.number).toBe(number - 1);
  });
});

test('whatever one byte becomes, it is found out by the entry after at the latest', () => {
  const bytes = FOUR.map((line) => Buffer.from(line));
  fc.assert(
    fc.property(fc.nat(2), fc.nat(), fc.integer({ min: 1, max: 255 }), (line, place, flip) => {
      const lines = bytes.map((one) => Buffer.from(one));
      lines[line]![place % lines[line]!.length]! ^= flip;
      const { fault } = read(lines);
      expect(fault?.number).toBeGreaterThanOrEqual(line + 1);
      expect(fault?.number).toBeLessThanOrEqual(line + 2);
    }),
    { numRuns: 300 },
  );
});

describe('hostile lines end in a fault', () => {
  const hostile: readonly [string, string][] = [
    ['nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['width', `[${'0,'.repeat(200_000)}0]`],
    [
      'wrong evals by the million',
      changed(FOUR[1]!, {
        number: 1,
        previous: null,
        categories: { refusal: { ...closedCategory(), evals: Array(500_000).fill(0) } },
      }),
    ],
    ['__proto__', FOUR[0]!.replace('"run":', '"__proto__":{},"run":')],
    ['a number too large to count', changed(FOUR[0]!, { number: 2 ** 60 })],
  ];
  test.each(hostile)('%s', (_, line) => {
    expect(read([line]).fault).toMatchObject({ number: 1 });
  });

  test('a line over the limit is not parsed', () => {
    const { fault } = read([new Uint8Array(MAX_LINE_BYTES + 1)]);
    expect(fault?.message).toMatch(/more than 67108864 bytes/);
  });
});

test('a million items take a line that is read back', () => {
  const hashes = 'abcdefghijklmn-_'.repeat(1_000_000);
  const big = closed('a', {
    categories: {
      refusal: closedCategory({
        evals: [closedEval({ items: [{ outcome: 'passed', severity: null, hashes }] })],
      }),
    },
  });
  const lines = linesOf(opened('a'), big, opened('b'));
  expect(lines[1]!.length).toBeGreaterThan(16_000_000);
  expect(read(lines).fault).toBeNull();
});
