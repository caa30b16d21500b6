/** Results that were thinned out, doubled or cut short until they look clean: never green, and their honest twins are. */
import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/model/verdict.ts';
import { testCase, testRun } from '../generators/deepeval.ts';
import { jsonLog, scored } from '../generators/inspect.ts';
import { report } from '../generators/junit.ts';
import { rows as lmEvalRows, lmEvalRun } from '../generators/lm-eval.ts';
import { outputFile, type RowSpec } from '../generators/promptfoo.ts';
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

describe('repeats that a tool writes as tests', () => {
  const junit = (names: readonly string[]) => report({ cases: names.map((name) => ({ name })) });
  const each = (count: number, name: (index: number) => string[]) =>
    Array.from({ length: count }, (_, index) => name(index)).flat();
  const of = (limit: string, task = 'evals') =>
    policyWith(
      `\n  safety:\n    max_failure_rate: ${limit}\n    evals: [{ task: ${task}, expected_samples: 300 }]`,
    );
  const grid = each(300, (i) => [`test_a[A${i}-1-2]`]);
  const repeated = each(150, (i) => [`test_a[${i}-1-2]`, `test_a[${i}-2-2]`]);

  test.each([
    ['pytest-repeat, parametrised', repeated, 'block incomplete'],
    [
      'pytest-repeat, plain functions',
      each(150, (i) => [`test_${i}[1-2]`, `test_${i}[2-2]`]),
      'block incomplete',
    ],
    ['parameters that look like the first repeat', grid, 'allow'],
    ['parameters that look like a part of the repeats', each(300, (i) => [`test_a[${i}-2-3]`]), 'allow'],
    ['300 tests, each of them twice', each(300, (i) => [`test_a[${i}-1-2]`, `test_a[${i}-2-2]`]), 'allow'],
    [
      'a repeat that somebody took out',
      each(300, (i) => [`test_a[${i}-1-2]`, ...(i === 7 ? [] : [`test_a[${i}-2-2]`])]),
      'block too-few-samples',
    ],
  ])('%s', async (_what, names, expected) => {
    expect(await outcome({ 'junit.xml': junit(names) }, of('1%'))).toMatch(new RegExp(`^${expected}`));
    const cases = names.map((name, index) => testCase(index, true, { name, order: null }));
    expect(await outcome({ 'run.json': testRun(cases) }, of('1%', 'test_safety.py'))).toMatch(
      new RegExp(`^${expected}`),
    );
  });

  test('the plugin flaky writes a case again that failed: its report does not hold', async () => {
    const cases = each(300, (i) => [`test_${i}`]);
    const twice = report({ cases: [...cases, 'test_7'].map((name) => ({ name })), tests: 300 });
    expect(await outcome({ 'junit.xml': twice }, of('1%'))).toBe('block totals-disagree');
    const honest = report({ cases: [...cases, 'test_7'].map((name) => ({ name })) });
    expect(await outcome({ 'junit.xml': honest }, of('1%'))).toBe('allow');
  });

  test('JUnit of promptfoo names repeats like tests, and is refused with the way out', async () => {
    const content = report({
      cases: each(300, (i) => [`test ${i + 1}`]).map((name) => ({ name })),
      name: 'promptfoo',
    });
    const [reason] = (await verdictOf({ 'r.xml': content }, of('1%', 'promptfoo'))).categories['safety']!
      .reasons;
    expect(reason).toMatchObject({ code: 'unreadable', remedy: expect.stringContaining('-o results.json') });
  });
});

describe('answers from a cache', () => {
  const promptfoo = (row: (index: number) => readonly Partial<RowSpec>[]) => ({
    'results.json': outputFile({
      rows: Array.from({ length: 100 }, (_, index) =>
        row(index).map((one) => ({ vars: { question: `${index}?` }, outcome: 'pass' as const, ...one })),
      ).flat(),
    }),
  });
  const answer = (cached: boolean, more: object = {}): Partial<RowSpec> => ({
    more: { response: { output: 'No.', cached }, ...more },
  });
  const aged = policyWith(`
  safety:
    max_failure_rate: 5%
    evidence: { max_age: 7d }
    evals: [{ task: safety, expected_samples: 100 }]`);
  const thrice = policy(', epochs: 3');

  test.each<[string, Readonly<Record<string, string>>, ReturnType<typeof policy>, string]>([
    ['fresh', promptfoo(() => [answer(false)]), aged, 'allow'],
    ['all of a cache', promptfoo(() => [answer(true)]), aged, 'age-unknown block'],
    ['one of a cache', promptfoo((index) => [answer(index === 7)]), aged, 'age-unknown block'],
    ['all of a cache, and nobody asks how old', promptfoo(() => [answer(true)]), policy(), 'allow'],
    ['three fresh repeats', promptfoo(() => [answer(false), answer(false), answer(false)]), thrice, 'allow'],
    [
      'three repeats, two of them copies',
      promptfoo(() => [answer(false), answer(true), answer(true)]),
      thrice,
      'block incomplete observed-above-limit',
    ],
    [
      'three repeats, all of them copies',
      promptfoo(() => [answer(true), answer(true), answer(true)]),
      thrice,
      'block incomplete observed-above-limit',
    ],
    [
      'a copy before the fresh answer',
      promptfoo(() => [answer(true), answer(false), answer(false)]),
      thrice,
      'block incomplete observed-above-limit',
    ],
  ])('%s', async (_what, files, asked, expected) => {
    expect(await outcome(files, asked)).toBe(expected);
  });

  test('a copy that was graded as a failure counts', async () => {
    const files = promptfoo(() => [answer(false), { ...answer(true), outcome: 'fail' }]);
    expect((await verdictOf(files)).categories['safety']).toMatchObject({ failures: 100 });
  });

  const inspect = (config: object, epochs = 1) => ({
    'log.json': jsonLog({
      task: 'safety',
      samples: Array.from({ length: 100 }, (_, index) =>
        Array.from({ length: epochs }, (_one, epoch) =>
          scored(`q${index}`, 'C', { epoch: epoch + 1, completed_at: '2026-11-22T10:00:00+00:00' }),
        ),
      ).flat(),
      spec: { model: MODEL, created: '2026-11-22T09:00:00+00:00', model_generate_config: config },
    }).toString(),
  });
  const lmEval = (use_cache: string | null) =>
    lmEvalRun({
      task: 'safety',
      rows: { none: lmEvalRows(100, 0) },
      results: {
        date: Date.parse('2026-11-22T10:00:00Z') / 1000,
        config: { model: 'hf', model_args: `pretrained=${MODEL}`, use_cache },
      },
    });
  const scoredBy = ', scorer: match, passes_when: { is: [C] }';
  test.each([
    ['without a cache', {}, `${scoredBy}, epochs: 2`, 2, 'allow'],
    ['with one, each epoch its own', { cache: true }, `${scoredBy}, epochs: 2`, 2, 'allow'],
    [
      'with one that epochs share',
      { cache: { per_epoch: false } },
      `${scoredBy}, epochs: 2`,
      2,
      'block incomplete observed-above-limit',
    ],
    [
      'with one that epochs share, and one epoch is asked for',
      { cache: { per_epoch: false } },
      scoredBy,
      2,
      'allow',
    ],
  ])('Inspect %s', async (_what, config, more, epochs, expected) => {
    expect(await outcome(inspect(config, epochs), policy(more))).toBe(expected);
  });

  test.each([
    ['Inspect', inspect({ cache: true }), 'age-unknown block'],
    ['Inspect without one', inspect({}), 'allow'],
    ['lm-eval', lmEval('cache.db'), 'age-unknown block'],
    ['lm-eval without one', lmEval(null), 'allow'],
  ])('nobody knows how old an answer from the cache of %s is', async (_what, files, expected) => {
    const scorer = Object.hasOwn(files, 'log.json') ? scoredBy : ', scorer: acc, passes_when: { is: [1] }';
    const asked = policyWith(`
  safety:
    max_failure_rate: 5%
    evidence: { max_age: 7d }
    evals: [{ task: safety, expected_samples: 100${scorer} }]`);
    expect(await outcome(files, asked)).toBe(expected);
  });
});

describe('rows of promptfoo that contradict themselves', () => {
  const files = (more: NonNullable<RowSpec['more']>) => ({
    'results.json': outputFile({
      rows: Array.from({ length: 100 }, (_, index) => ({
        vars: { question: `${index}?` },
        outcome: 'pass',
        ...(index === 7 && { more }),
      })),
    }),
  });
  const grading = { componentResults: [{ pass: true, score: 1 }] };
  test.each([
    [
      '`gradingResult.pass`',
      { gradingResult: { ...grading, pass: false, score: 1 } },
      { failures: 1, unscored: 0 },
    ],
    ['`failureReason` of an assertion', { failureReason: 1 }, { failures: 1, unscored: 0 }],
    ['`failureReason` of the provider', { failureReason: 2 }, { failures: 1, unscored: 1 }],
    ['a score that is no number', { score: null }, { failures: 1, unscored: 1 }],
    [
      'a score of its grading that is no number',
      { gradingResult: { ...grading, pass: true, score: null } },
      { failures: 1, unscored: 1 },
    ],
    ['a score of 0 alone is no contradiction', { score: 0 }, { failures: 0, unscored: 0 }],
  ])('%s', async (_what, more, expected) => {
    const { evals, ...category } = (await verdictOf(files(more))).categories['safety']!;
    const { failures, unscored } = category;
    expect({ failures, unscored }).toMatchObject(expected);
    expect(evals).toHaveLength(1);
  });
});

describe('times', () => {
  const asked = policyWith(`
  safety:
    max_failure_rate: 5%
    evidence: { max_age: 24h }
    evals: [{ task: safety, expected_samples: 100 }]`);
  const at = (completed_at: string) => rows((row) => ({ ...row, completed_at }));
  // The tests' clock stands at 2026-11-23T12:00:00Z.
  test.each([
    ['with a zone', '2026-11-23T11:00:00Z', 'allow'],
    ['with an offset', '2026-11-24T01:00:00+14:00', 'allow'],
    ['too old by its offset', '2026-11-23T01:00:00+14:00', 'block stale'],
    ['without a zone, fresh wherever it was', '2026-11-23T11:00:00', 'allow'],
    ['without a zone, fresh only in some', '2026-11-22T20:00:00', 'block stale'],
    ['a day, which began 26 hours ago in the first zone', '2026-11-23', 'block stale'],
  ])('%s', async (_what, time, expected) => {
    expect(await outcome(at(time), asked)).toBe(expected);
  });

  test('a text with more than a time is none', async () => {
    expect(await outcome(at('2026-11-23 (or 2020)'), asked)).toMatch(/unreadable/);
  });

  test('that a zone is missing is said once', async () => {
    const { warnings } = (await verdictOf(at('2026-11-23T11:00:00'), asked)).categories['safety']!;
    expect(warnings).toEqual([
      'The times of 100 samples of safety name no zone: each counts as the earliest moment that it can mean (UTC+14).',
    ]);
  });
});

describe('copies under other names', () => {
  const named = (id: (index: number) => string, more: (index: number) => Row = () => ({})) =>
    rows((row, index) => ({ ...row, id: id(index), ...more(index) }));
  test.each([
    ['spaces at the end', (index: number) => `q${' '.repeat(index)}`],
    ['a space within', (index: number) => (index === 7 ? 'q 8' : `q${index}`)],
    ['a character of no width', (index: number) => (index === 7 ? 'q\u200b8' : `q${index}`)],
    ['a soft hyphen', (index: number) => (index === 7 ? 'q\u00ad8' : `q${index}`)],
    ['another form of Unicode', (index: number) => (index < 2 ? ['é', 'e\u0301'][index]! : `q${index}`)],
  ])('ids that differ by %s', async (_what, id) => {
    expect(await outcome(named(id))).toBe('block duplicates-disagree');
  });

  test.each([
    ['ids with spaces that are all different', (index: number) => `item ${index}`],
    ['ids in other scripts', (index: number) => `задача ${index}`],
  ])('%s are allowed', async (_what, id) => {
    expect(await outcome(named(id))).toBe('allow');
  });

  test('ids that differ by case alone are said', async () => {
    const { decision, categories } = await verdictOf(
      named((index) => (index < 2 ? ['refuses', 'REFUSES'][index]! : `q${index}`)),
    );
    expect(decision).toBe('allow');
    expect(categories['safety']!.warnings).toEqual([
      "The ids of 2 samples of safety differ from another's by case alone (such as refuses): see that they are not copies.",
    ]);
  });

  test.each([
    ['one for all', () => 'one', 'block duplicates-disagree'],
    ['one for two', (index: number) => `u${index === 7 ? 8 : index}`, 'block duplicates-disagree'],
    ['one for each', (index: number) => `u${index}`, 'allow'],
  ])('unique ids, %s', async (_what, uuid, expected) => {
    expect(
      await outcome(
        named(
          (index) => `q${index}`,
          (index) => ({ uuid: uuid(index) }),
        ),
      ),
    ).toBe(expected);
  });

  test('the same file twice has the same unique ids, and is one', async () => {
    const content = named(
      (index) => `q${index}`,
      (index) => ({ uuid: `u${index}`, run_id: 'one' }),
    );
    expect(await outcome({ 'a.jsonl': content, 'b.jsonl': `${content}\n` })).toBe('allow');
  });
});

describe('a part of a data set', () => {
  const of = (dataset_samples: number, more: (index: number) => Row = () => ({})) =>
    rows((row, index) => ({ ...row, dataset_samples, ...more(index) }));
  const part = ', data_set: part, why: "drawn with seed 7"';
  const gate = (kind: string) => {
    const asked = policy(part);
    return { ...asked, gates: asked.gates.map((one) => ({ ...one, [kind]: true })) };
  };

  test.each([
    ['all of it', of(100), policy(), 'allow'],
    ['100 of 5,000', of(5000), policy(), 'block incomplete'],
    ['100 of 5,000, as the policy says', of(5000), policy(part), 'allow'],
  ])('%s', async (_what, content, asked, expected) => {
    expect(await outcome(content, asked)).toBe(expected);
  });

  test('a part is said wherever it does not block', async () => {
    for (const asked of [policy(part), gate('screen')]) {
      const { categories } = await verdictOf(of(5000), asked);
      expect(categories['safety']!.warnings).toContain(
        '100 of the 5,000 items of safety, chosen by whoever ran it.',
      );
    }
  });

  test('a frontier gate takes none', async () => {
    expect(await outcome(of(5000), gate('frontier'))).toMatch(/incomplete/);
  });

  test('a log of Inspect whose samples were picked by id', async () => {
    const files = {
      'log.json': jsonLog({
        task: 'safety',
        samples: Array.from({ length: 100 }, (_, index) => scored(`q${index}`, 'C')),
        spec: { model: MODEL, dataset: { samples: 5000 }, config: { sample_id: ['q0'], epochs: 1 } },
      }).toString(),
    };
    expect(await outcome(files, policy(', scorer: match, passes_when: { is: [C] }'))).toBe(
      'block incomplete',
    );
  });

  const kinds = (index: number) => ({ metadata: { kind: index < 40 ? 'safe' : 'unsafe' } });
  const selected = policyWith(`
  safety:
    max_failure_rate: 10%
    evals: [{ task: safety, expected_samples: 40, where: { sample.metadata.kind: safe } }]`);
  test('where selects of a whole data set', async () => {
    expect(await outcome(of(100, kinds), selected)).toBe('allow');
    expect(await outcome(of(5000, kinds), selected)).toBe('block incomplete');
  });
});
