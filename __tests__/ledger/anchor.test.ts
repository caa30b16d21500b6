import { describe, expect, test } from '@jest/globals';
import { reconcile } from '../../src/ledger/anchor.ts';
import { Chain, digestOf } from '../../src/ledger/chain.ts';
import { closed, linesOf, opened } from './entries.ts';

const LINES = linesOf(opened('a'), closed('a'), opened('b'), closed('b'));
const chainOf = (lines: readonly string[]): Chain => {
  const chain = new Chain();
  for (const line of lines) chain.read(Buffer.from(line));
  return chain;
};
const record = (number: number, digest = digestOf(LINES[number - 1] ?? '')) => ({
  where: `run ${number}`,
  number,
  digest,
});

describe('a ledger agrees with what runs said of it', () => {
  test.each([[[]], [[1]], [[4]], [[1, 2, 3, 4]], [[4, 1]]])('of entries %j', (numbers) => {
    expect(
      reconcile(
        chainOf(LINES),
        numbers.map((number) => record(number)),
      ),
    ).toBeNull();
  });

  test('though it has gone on since', () => {
    expect(reconcile(chainOf(LINES), [record(2)])).toBeNull();
  });
});

describe('the first entry that is not as a run wrote it is named', () => {
  test('missing at the end', () => {
    const fault = reconcile(chainOf(LINES.slice(0, 2)), [record(4), record(3), record(1)]);
    expect(fault).toMatchObject({
      number: 3,
      message: `is missing: run 3 wrote it (${digestOf(LINES[2]!)}), and the ledger ends with entry 2`,
    });
  });

  test('missing as a whole', () => {
    expect(reconcile(new Chain(), [record(2)])).toMatchObject({ number: 2 });
  });

  test('another one in its place', () => {
    const other = linesOf(opened('a'), closed('a', { decision: 'block' }), opened('b'), closed('b'));
    const fault = reconcile(chainOf(other), [record(1), record(4)]);
    expect(fault).toMatchObject({ number: 4, message: expect.stringMatching(/^is another one \(sha256:/) });
  });
});
