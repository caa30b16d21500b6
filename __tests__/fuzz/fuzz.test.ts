/** A short smoke of what `npm run fuzz` does for hours: every reader ends in a result or in an error that says what to do. */
import { describe, expect, test } from '@jest/globals';
import type { readLedger } from '../../src/ledger/read.ts';
import type { ReadResult } from '../generators/evidence.ts';
import { fuzz } from './fuzz.ts';
import { TARGETS } from './targets.ts';

describe.each(TARGETS.map((target) => [target.name, target] as const))('%s', (_, target) => {
  test('takes its corpus', async () => {
    for (const input of target.corpus) expect(faultOf(await target.read(input))).toBeNull();
  });

  test('survives 200 broken inputs', async () => {
    await fuzz(target, 200, 21);
  });
});

test('an error of no kind of ours is found', async () => {
  const read = (input: Buffer): void => {
    if (input.includes(0)) throw new TypeError('broken');
  };
  const broken = { name: 'broken', corpus: [Buffer.from('abc')], read };
  await expect(fuzz(broken, 2000, 1)).rejects.toThrow(/broken/);
});

/** What is wrong with a whole file of results or a ledger by what was read of it. */
function faultOf(read: unknown): unknown {
  const { fault = null, reports = [] } = read as Partial<ReturnType<typeof readLedger> & ReadResult>;
  return fault ?? reports[0]?.problem ?? null;
}
