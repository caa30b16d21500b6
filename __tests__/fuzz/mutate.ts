/** Breaks bytes as disks, editors and attackers do. */
import fc from 'fast-check';

interface Edit {
  readonly kind: 'flip' | 'cut' | 'insert' | 'repeat' | 'splice';
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

/** What parsers stumble over. */
const TOKENS = [
  '\u0000',
  '\ufeff',
  '"',
  '\\',
  '{',
  '[',
  '<',
  '&x;',
  '__proto__',
  'NaN',
  '1e999',
  '-',
  '\n',
  ',',
  ': ',
  '*a',
  '&a ',
  '%',
].map((text) => new TextEncoder().encode(text));

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(
    'flip' as const,
    'cut' as const,
    'insert' as const,
    'repeat' as const,
    'splice' as const,
  ),
  at: fc.nat(4096),
  length: fc.nat(64),
  bytes: fc.oneof(fc.constantFrom(...TOKENS), fc.uint8Array({ maxLength: 16 })),
});

/** Inputs made from a corpus by one to six edits. */
export const inputs = (corpus: readonly Buffer[]): fc.Arbitrary<Buffer> =>
  fc
    .tuple(fc.constantFrom(...corpus), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([seed, edits]) => edits.reduce(edited, seed));

function edited(input: Buffer, { kind, at, length, bytes }: Edit): Buffer {
  const start = input.length === 0 ? 0 : at % input.length;
  const [before, part, after] = [
    input.subarray(0, start),
    input.subarray(start, start + length),
    input.subarray(start + length),
  ];
  switch (kind) {
    case 'flip':
      return Buffer.concat([before, Buffer.from(part.map((byte) => byte ^ (1 << (at % 8)))), after]);
    case 'cut':
      return Buffer.concat([before, after]);
    case 'insert':
      return Buffer.concat([before, bytes, part, after]);
    case 'repeat':
      return Buffer.concat([before, part, part, part, after]);
    case 'splice':
      return Buffer.concat([before, bytes, after]);
  }
}
