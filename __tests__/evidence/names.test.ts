import { expect, test } from '@jest/globals';
import { MAX_NAME } from '../../src/evidence/names.ts';
import { problemOf, readContent } from '../generators/evidence.ts';
import { records, toLines } from '../generators/near-zero.ts';
import { policyText, verdictOfContents } from '../helpers/files.ts';

const long = 'x'.repeat(MAX_NAME);

test.each(['id', 'uuid', 'task', 'model', 'scorer'])(
  'a long `%s` is taken up to a limit, and refused beyond',
  async (key) => {
    const of = (value: string) => toLines(records(1, [], { [key]: value }));
    expect((await readContent(of(long))).samples).toHaveLength(1);
    expect(await problemOf(of(`${long}x`))).toMatch(
      /16385 characters, at most 16384 are taken: it begins "x{40}"/,
    );
  },
);

test('fifty failing samples with ids of a megabyte make a small verdict', async () => {
  const all = records(
    50,
    Array.from({ length: 50 }, (_, i) => i),
  ).map((record, i) => ({
    ...record,
    id: `${i}${'y'.repeat(1_000_000)}`,
  }));
  const verdict = await verdictOfContents(policyText('{ task: refusals }'), [toLines(all)]);
  expect(verdict.decision).toBe('block');
  expect(JSON.stringify(verdict).length).toBeLessThan(100_000);
});

test('a key of a megabyte is not repeated whole', async () => {
  const verdict = await verdictOfContents(policyText('{ task: refusals }'), [
    toLines(records(1, [], { ['k'.repeat(1_000_000)]: 1 })),
  ]);
  expect(verdict.decision).toBe('block');
  expect(JSON.stringify(verdict).length).toBeLessThan(100_000);
});
