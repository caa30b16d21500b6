import { describe, expect, test } from '@jest/globals';
import { describeEvidence, renderDescription } from '../../src/evidence/describe.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { evidenceFile } from '../generators/evidence.ts';
import { errored, evalLog, jsonLog, scored, seededSamples } from '../generators/inspect.ts';
import { lmEvalRun, rows } from '../generators/lm-eval.ts';
import { records, toLines } from '../generators/near-zero.ts';

async function describeAll(...contents: (string | Buffer)[]) {
  return describeEvidence(
    await Promise.all(contents.map((content, i) => evidenceFile(content, `file-${i}`))),
  );
}

/** The policy in a description, once its reader has said which values pass. */
function policyIn(text: string) {
  const [, snippet] = text.split('A policy that would gate it:\n\n');
  return snippet!.replaceAll(/^ {4}/gm, '').replaceAll('# passes_when', 'passes_when');
}

test('a log is described by what it holds', async () => {
  const samples = [
    ...seededSamples(20, 3).map((sample, i) => ({ ...sample, metadata: { label: i % 2 ? 'a' : 'b' } })),
    scored(21, 'C', { limit: { type: 'token', limit: 5 } }),
    errored(22),
  ];
  const [description] = await describeAll(evalLog({ samples, header: { status: 'cancelled' } }));
  expect(description).toMatchObject({
    title: 'Inspect AI',
    problem: null,
    runs: [
      {
        ...{ samples: 22, items: 22, epochs: 1, errors: 1, unscored: 1, retried: 1, edited: 0 },
        limits: { values: [{ value: 'token', count: 1 }], others: 0 },
        scores: [
          {
            scorer: 'match',
            at: null,
            values: [
              { value: 'C', count: 18 },
              { value: 'I', count: 3 },
            ],
          },
        ],
        metadata: [
          {
            key: 'label',
            values: [
              { value: 'b', count: 10 },
              { value: 'a', count: 10 },
            ],
          },
        ],
        firstCompletedAt: '2026-11-01T10:00:05+00:00',
      },
    ],
  });
  expect(renderDescription([description!])).toBe(`file-0: Inspect AI

  task        popularity
  model       example/model
  tool        inspect_ai 0.3.240
  args        subset="safe"
  status      not finished (cancelled)
  times       started 2026-11-01T09:59:00+00:00, ended 2026-11-01T10:10:00+00:00, first sample 2026-11-01T10:00:05+00:00, last 2026-11-01T10:00:05+00:00
  samples     22 of a data set of 22
  of these    1 errors, 1 unscored, 1 retried
  limits      "token" × 1
  score       match: "C" × 18, "I" × 3
  metadata    label: "b" × 10, "a" × 10

  A policy that would gate it:

    version: 1
    name: release policy
    categories:
      popularity:
        max_failure_rate: 20%               # yours to decide; 22 samples cannot show less
        evals:
          - task: popularity
            scorer: match
            # passes_when: { is: [C] }    # a guess: say which values pass
            expected_samples: 22
`);
});

describe('the policy in a description', () => {
  const policyOf = async (content: string | Buffer) =>
    parsePolicy(policyIn(renderDescription(await describeAll(content))), 'policy.yml').categories[0]!;

  test('is a policy, for values of every kind', async () => {
    const samples = [scored(1, { refusal: 1, 'a b': true, note: 'none' }, { scorer: 'judge of "all"' })];
    const { name, evals } = await policyOf(jsonLog({ samples, task: 'my_evals/All: of it!' }));
    expect(name).toBe('all-of-it');
    expect(evals.map(({ scorers, at, passesWhen }) => [scorers, at!.text, passesWhen])).toEqual([
      [['judge of "all"'], 'value.refusal', { op: 'at_least', bound: 1 }],
      [['judge of "all"'], 'value."a b"', { op: 'is', literals: [true] }],
      [['judge of "all"'], 'value.note', { op: 'is', literals: ['none'] }],
    ]);
  });

  test('needs no condition where outcomes are resolved', async () => {
    const { evals } = await policyOf(toLines(records(30, [2])));
    expect(evals).toMatchObject([{ task: 'refusals', passesWhen: null, expectedSamples: 30 }]);
  });

  test('holds for samples that nobody scored', async () => {
    const { evals } = await policyOf(jsonLog({ samples: [errored(1)], results: null }));
    expect(evals).toMatchObject([{ task: 'popularity', scorers: [] }]);
  });
});

test('a score that has two names is offered once', async () => {
  const contents = Object.entries(lmEvalRun({ rows: { none: rows(5, 1) } }));
  const files = await Promise.all(contents.map(([name, content]) => evidenceFile(content, name)));
  const [description] = await describeEvidence(files);
  expect(description!.runs[0]!.scores.map(({ scorer }) => scorer)).toEqual(['acc', 'acc,none']);
  const { categories } = parsePolicy(policyIn(renderDescription([description!])), 'snippet.yml');
  expect(categories[0]!.evals.map(({ scorers }) => scorers)).toEqual([['acc']]);
});

test('nothing from a file is shown as it stands', async () => {
  const evil = '\u001b[2J\u202e\u0000::error::x\r\n@all';
  const samples = [scored('1', evil, { scorer: evil, metadata: { [evil]: evil }, limit: { type: evil } })];
  const log = jsonLog({ samples, task: `evil${evil}`, spec: { model: evil, task_args: { [evil]: evil } } });
  const text = renderDescription(await describeAll(log));
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  expect(parsePolicy(policyIn(text), 'policy.yml').categories[0]!.evals[0]!.task).toBe(`evil${evil}`);
});

test('values and keys without end do not make it grow', async () => {
  const samples = Array.from({ length: 3000 }, (_, i) =>
    scored(i, i, { metadata: { [`key-${i}`]: 'x'.repeat(1e3) } }),
  );
  const [description] = await describeAll(evalLog({ samples, results: null }));
  const [run] = description!.runs;
  expect(run!.scores).toMatchObject([{ values: { length: 20 }, others: 2980 }]);
  expect(run!.metadata).toHaveLength(50);
  expect(renderDescription([description!]).length).toBeLessThan(20_000);
});

test('files that are not known, not readable or the same', async () => {
  const log = jsonLog({ samples: seededSamples(2, 0) });
  const text = renderDescription(await describeAll(log, log, 'hello', log.subarray(0, -300)));
  expect(text).toContain('file-1: the same bytes as file-0, counted once\n');
  expect(text).toContain('file-2: not known to any format; it is listed in a verdict and never counted\n');
  expect(text).toContain(
    'file-3: Inspect AI\n  problem     ends within samples\n              Download or produce',
  );
});
