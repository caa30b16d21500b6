/** Results that were thinned out, doubled or cut short until they look clean: never green, and their honest twins are. */
import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/model/verdict.ts';
import { evidenceFiles, policyWith, verdictOn } from '../helpers/file-sets.ts';
import { MODEL } from '../helpers/gate.ts';

type Row = Readonly<Record<string, unknown>>;

const policy = (more = '', category = '', limit = '5%') =>
  policyWith(`
  safety:
    max_failure_rate: ${limit}
    ${category}
    evals: [{ task: safety, expected_samples: 100${more} }]`);

/** 100 items that pass, each as `change` has it: some records, or none. */
const rows = (change: (row: Row, index: number) => Row | readonly Row[]): string =>
  Array.from({ length: 100 }, (_, index) =>
    change({ task: 'safety', id: `q${index}`, model: MODEL, failed: false }, index),
  )
    .flat()
    .map((row) => JSON.stringify(row))
    .join('\n');

const verdictOf = async (
  files: string | Readonly<Record<string, string>>,
  asked = policy(),
): Promise<Verdict> =>
  verdictOn(asked, await evidenceFiles(typeof files === 'string' ? { 'results.jsonl': files } : files));

/** Whether it was allowed, and the codes that stand against it. */
async function outcome(...of: Parameters<typeof verdictOf>): Promise<string> {
  const { decision, categories } = await verdictOf(...of);
  return [decision, ...new Set(categories['safety']!.reasons.map(({ code }) => code))].sort().join(' ');
}

test('the plain results are allowed, so that the others are blocked for what they are', async () => {
  expect(await outcome(rows((row) => row))).toBe('allow');
});

describe('epochs: which are there, not how many', () => {
  const epochs = (...numbers: number[]) =>
    rows((row) => numbers.map((epoch) => ({ ...row, epoch, run_id: 'one' })));
  test.each([
    ['one of one', '', [1], /^allow$/],
    ['two of two', ', epochs: 2', [2, 1], /^allow$/],
    ['as many as the run made', '', [1, 2, 3], /^allow$/],
    ['the second alone', '', [2], /incomplete/],
    ['the seventh alone', '', [7], /incomplete/],
    ['two of nine', ', epochs: 2', [5, 9], /incomplete/],
    ['all but the first', '', [2, 3], /incomplete/],
    ['a gap', ', epochs: 3', [1, 2, 4], /incomplete/],
  ])('%s', async (_what, more, numbers, expected) => {
    expect(await outcome(epochs(...numbers), policy(more))).toMatch(expected);
  });

  test('one item alone that lacks its first is seen', async () => {
    const verdict = await verdictOf(rows((row, index) => ({ ...row, epoch: index === 7 ? 2 : 1 })));
    expect(verdict.categories['safety']).toMatchObject({ failures: 1 });
  });
});

describe('a run that was cut short', () => {
  const cut = (some: (index: number) => boolean) =>
    rows((row, index) => ({ ...row, run_id: some(index) ? 'cut' : 'whole', finished: !some(index) }));
  test.each([
    ['alone', cut(() => true), 'block incomplete'],
    ['with one record of a finished run', cut((index) => index < 99), 'block incomplete'],
    ['of one record', cut((index) => index === 0), 'block incomplete'],
    [
      'and was made again, whole',
      rows((row, index) => [
        ...(index < 40 ? [{ ...row, run_id: 'cut', finished: false }] : []),
        { ...row, run_id: 'whole' },
      ]),
      'allow',
    ],
  ])('%s', async (_what, content, expected) => {
    expect(await outcome(content)).toBe(expected);
  });

  test('the reason says how many samples rest on it', async () => {
    const [reason] = (await verdictOf(cut((index) => index < 99))).categories['safety']!.reasons;
    expect(reason!.message).toBe(
      '99 of the 100 samples of safety are of a run alone that did not finish (status: unfinished).',
    );
  });
});

describe('what is no result', () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 294440017\n';
  test.each(['log.eval', 'results.json', 'results.jsonl', 'junit.xml', 'table.csv'])(
    'a pointer of Git LFS in the place of %s',
    async (name) => {
      const [reason] = (await verdictOf({ [name]: pointer, 'r.jsonl': rows((row) => row) })).categories[
        'safety'
      ]!.reasons;
      expect(reason).toMatchObject({
        code: 'unreadable',
        message: `${name}: is a pointer of Git LFS, not the file that it stands for`,
        remedy: 'Check out with `lfs: true` (`actions/checkout`), or run `git lfs pull`.',
      });
    },
  );

  test('a picture that was not checked out takes nothing away', async () => {
    expect(await outcome({ 'plot.png': pointer, 'r.jsonl': rows((row) => row) })).toBe('allow');
  });
});
