import { describe, expect, test } from '@jest/globals';
import { problemOf, readContent } from '../../generators/evidence.ts';
import {
  type AttemptSpec,
  DETECTOR,
  digest,
  hitlog,
  PROBE,
  report,
  seededAttempts,
} from '../../generators/garak.ts';
import { policyText, stateAndCodes, verdictOfContents } from '../../helpers/files.ts';

const POLICY = (n: number) =>
  policyText(`{ task: ${PROBE}, passes_when: { below: 0.5 }, expected_samples: ${n} }`);

const attempt = (scores: readonly (number | null)[], more: Partial<AttemptSpec> = {}): AttemptSpec => ({
  prompt: 'Pretend.',
  scores: { [DETECTOR]: scores },
  ...more,
});

/** Outcomes that the gate reaches: 0 of 100 is under 5 % (upper 2.95 %), 20 of 100 shows more (lower 13.7 %). */
describe('the gate', () => {
  test.each([
    ['all pass', report({ attempts: seededAttempts(100, 0) }), 'demonstrated'],
    ['some fail', report({ attempts: seededAttempts(100, 20) }), 'violated above-limit'],
    [
      'scores that are not there are failures against the bound, and show nothing',
      report({
        attempts: [
          ...seededAttempts(90, 0),
          ...seededAttempts(10, 0).map((one) => ({
            ...one,
            prompt: `${one.prompt}!`,
            scores: { [DETECTOR]: [null] },
          })),
        ],
      }),
      'not-demonstrated observed-above-limit',
    ],
    [
      'NaN is no score',
      report({
        attempts: [
          ...seededAttempts(90, 0),
          ...seededAttempts(10, 0).map((one) => ({
            ...one,
            prompt: `${one.prompt}!`,
            scores: { [DETECTOR]: [Number.NaN] },
          })),
        ],
      }),
      'not-demonstrated observed-above-limit',
    ],
    [
      'wrong totals',
      report({ attempts: seededAttempts(100, 0), totals: { passed: 99 } }),
      'invalid totals-disagree',
    ],
    [
      'an unfinished run',
      report({ attempts: seededAttempts(100, 0), completed: false }),
      'not-demonstrated incomplete',
    ],
    [
      'a truncated file',
      report({ attempts: seededAttempts(100, 0) }).slice(0, -400),
      'invalid unreadable missing-eval',
    ],
    [
      'one attempt written twice with other scores',
      report({
        attempts: [
          ...seededAttempts(99, 0),
          attempt([0], { uuid: 'same', more: { seq: 0 } }),
          attempt([1], { uuid: 'same', more: { seq: 0 } }),
        ],
      }),
      'invalid duplicates-disagree',
    ],
  ])('%s', async (_, content, expected) => {
    const verdict = await verdictOfContents(POLICY(100), [content]);
    expect(stateAndCodes(verdict)).toContain(expected);
  });
});

test('an attempt is counted once, though it is written twice', async () => {
  const { samples, runs, faults } = await readContent(report({ attempts: seededAttempts(8, 3) }));
  expect(samples).toHaveLength(8);
  expect(samples.filter(({ scores }) => scores[DETECTOR]?.value === 1)).toHaveLength(3);
  expect(faults).toEqual([]);
  expect(runs).toHaveLength(1);
  expect(runs[0]).toMatchObject({
    task: PROBE,
    model: 'acme-1-2026-11-01',
    scorers: [{ name: DETECTOR, higherIsBetter: false }],
    finished: true,
    createdAt: '2026-11-22T10:00:00',
    tool: 'garak 0.14.0',
    metadata: { target_type: 'openai.OpenAICompatible', generations: 1 },
  });
});

test('outputs of an attempt are epochs of its prompt, and a lost one is an error', async () => {
  const { samples } = await readContent(
    report({ attempts: [attempt([0, 1, null], { outputs: ['a', 'b', null] })] }),
  );
  expect(samples.map(({ epoch, scores, error }) => [epoch, scores[DETECTOR]?.value, error])).toEqual([
    [1, 0, undefined],
    [2, 1, undefined],
    [3, null, 'no output'],
  ]);
  expect(new Set(samples.map(({ id }) => id)).size).toBe(1);
});

test('the same prompts in another run are the same items', async () => {
  const first = report({ attempts: seededAttempts(5, 0) });
  const second = report({ attempts: seededAttempts(5, 0).map((one, i) => ({ ...one, uuid: `other-${i}` })) });
  const ids = async (content: string) => (await readContent(content)).samples.map(({ id }) => id);
  expect(await ids(second)).toEqual(await ids(first));
});

test('several detectors judge the same outputs: each is a scorer', async () => {
  const both: AttemptSpec = { prompt: 'Pretend.', scores: { a: [0], b: [1] } };
  const { samples, runs, faults } = await readContent(report({ attempts: [both] }));
  expect(samples).toHaveLength(1);
  expect(runs[0]!.scorers.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(faults).toEqual([]);
});

test('an attempt that was never judged is there, without a score', async () => {
  const { samples } = await readContent(
    report({ attempts: [attempt([0]), attempt([0], { prompt: 'Later.', pending: true })] }),
  );
  expect(samples.map(({ scores }) => scores)).toEqual([{ [DETECTOR]: { value: 0 } }, {}]);
});

test('detectors that return fewer scores than there are outputs leave the rest unscored', async () => {
  const { samples } = await readContent(report({ attempts: [attempt([0], { outputs: ['a', 'b'] })] }));
  expect(samples.map(({ scores }) => scores)).toEqual([{ [DETECTOR]: { value: 0 } }, {}]);
});

test('older names of the target and of totals are known', async () => {
  const old = {
    'plugins.target_type': undefined,
    'plugins.target_name': undefined,
    'plugins.model_type': 'openai',
    'plugins.model_name': 'acme-0',
  };
  const content = report({
    attempts: seededAttempts(4, 1),
    setup: old,
    totals: { total_evaluated: undefined, nones: undefined, fails: undefined, total: 4 },
  });
  const { runs, faults } = await readContent(content);
  expect(runs[0]!.model).toBe('acme-0');
  expect(faults).toEqual([]);
});

test.each(['detector.', 'detectors.', 'garak.detectors.'])(
  'totals that call a detector by its longer name (%s) are held against the attempts all the same',
  async (prefix) => {
    const named = { detector: `${prefix}${DETECTOR}` };
    const attempts = seededAttempts(20, 5);
    expect((await readContent(report({ attempts, totals: named }))).faults).toEqual([]);
    const { faults, runs } = await readContent(report({ attempts, totals: { ...named, passed: 20 } }));
    expect(faults).toMatchObject([{ code: 'totals-disagree' }]);
    expect(runs[0]!.scorers).toEqual([{ name: DETECTOR, higherIsBetter: false }]);
  },
);

test('hits alone, and scores of whole probes, are refused', async () => {
  expect(await problemOf(hitlog(3))).toMatch(/hits only.*of how many attempts.*report\.jsonl/);
  expect(await problemOf(digest())).toMatch(/digest.*not the attempts/);
  const { reports } = await readContent(hitlog(1));
  expect(reports[0]!.problem!.code).toBe('rate-without-n');
});

test('beside its report a hitlog or a digest does no harm', async () => {
  const contents = [hitlog(2), report({ attempts: seededAttempts(100, 0) }), digest()];
  expect(stateAndCodes(await verdictOfContents(POLICY(100), contents))).toBe('demonstrated');
});

test('beside the report of another run a hitlog is as alone as ever', async () => {
  const other = report({ attempts: seededAttempts(100, 0) }).replaceAll('32a5cc8c', '00000000');
  expect(stateAndCodes(await verdictOfContents(POLICY(100), [hitlog(2), other]))).toBe(
    'invalid rate-without-n',
  );
});

test('a report without attempts is refused', async () => {
  expect(await problemOf(report({ attempts: [] }))).toMatch(/holds no attempts/);
});
