import { describe, expect, test } from '@jest/globals';
import { readContent } from '../../generators/evidence.ts';
import { jsonLog, scored } from '../../generators/inspect.ts';
import { records, toCsv, toDocument, toLines } from '../../generators/near-zero.ts';

type Json = Readonly<Record<string, unknown>>;

/** Who graded, as each format records it. */
describe('graders', () => {
  const SUBJECT = 'example/model';
  const inspect = async (spec: Json, more: Json = {}) => {
    const log = jsonLog({ samples: [scored(1, 'C')], spec, header: more });
    return (await readContent(log)).runs[0]!.graders;
  };

  test.each<[string, Json, Json, string[]]>([
    ['the role', { model_roles: { grader: { model: 'judge' }, user: { model: 'actor' } } }, {}, ['judge']],
    [
      'options of the scorer',
      { scorers: [{ name: 'simpleqa', options: { grader_model: { model: 'judge', config: {} } } }] },
      {},
      ['judge'],
    ],
    ['a list of models', { scorers: [{ name: 'qa', options: { model: ['b', 'a'] } }] }, {}, ['a', 'b']],
    [
      'parameters among the results',
      {},
      {
        results: { scores: [{ name: 'match', scorer: 'match', params: { model: 'judge', template: 'x' } }] },
      },
      ['judge'],
    ],
    [
      'whoever else was called, where nothing names a grader',
      { model_roles: { user: { model: 'actor' } } },
      { stats: { model_usage: { [SUBJECT]: {}, actor: {}, judge: {} } } },
      ['judge'],
    ],
    [
      'not whoever else was called, where something does',
      { model_roles: { grader: { model: 'judge' } } },
      { stats: { model_usage: { [SUBJECT]: {}, helper: {} } } },
      ['judge'],
    ],
    ['nobody', {}, { stats: { model_usage: { [SUBJECT]: {} } } }, []],
  ])('of an Inspect log: %s', async (_, spec, more, graders) => {
    expect(await inspect(spec, more)).toEqual(graders);
  });

  const own = records(2, [], { scorer: 'judge', grader: 'judge-1' });
  const plain = records(2);
  const several = [
    { task: 't', id: 1, grader: 'b', scores: { x: { value: 1, grader: 'a' }, y: { value: 1 } } },
  ];
  test.each<[string, string, (readonly string[] | undefined)[]]>([
    ['lines', toLines(own), [['judge-1'], ['judge-1']]],
    ['CSV', toCsv(own), [['judge-1'], ['judge-1']]],
    ['a header for all', toDocument(plain, { grader: 'judge-2' }), [['judge-2'], ['judge-2']]],
    ['several scores', toLines(several), [['a'], ['b']]],
    ['nobody', toLines(plain), [undefined, undefined]],
  ])('of our own results: %s', async (_, text, graders) => {
    const { samples } = await readContent(text);
    expect(samples.flatMap((one) => Object.values(one.scores)).map((score) => score.graders)).toEqual(
      graders,
    );
  });

  test('of promptfoo: the providers of its assertions, else the one of the test', async () => {
    const row = (assertion: Json, options: Json = {}) => ({
      success: true,
      score: 1,
      promptIdx: 0,
      provider: { id: 'openai:x' },
      vars: { q: JSON.stringify([assertion, options]) },
      testCase: { vars: {}, options, assert: [assertion] },
      gradingResult: { pass: true, score: 1, componentResults: [{ pass: true, assertion }] },
    });
    const results = [
      row({ type: 'llm-rubric', provider: 'openai:judge' }),
      row({ type: 'llm-rubric', provider: { id: 'openai:other' } }),
      row({ type: 'llm-rubric' }, { provider: 'openai:test' }),
      row({ type: 'equals' }),
    ];
    const text = JSON.stringify({ evalId: 'e', results: { version: 3, results }, config: {} });
    const { samples } = await readContent(text);
    expect(samples.map((one) => one.scores['success']!.graders)).toEqual([
      ['openai:judge'],
      ['openai:other'],
      ['openai:test'],
      undefined,
    ]);
  });

  test('of DeepEval: the evaluation model of each metric, and of them all', async () => {
    const metric = (name: string, evaluationModel?: string) => ({
      name,
      success: true,
      score: 1,
      threshold: 0.5,
      ...(evaluationModel && { evaluationModel }),
    });
    const metricsData = [metric('Bias', 'judge-1'), metric('Toxicity', 'judge-2'), metric('Exact')];
    const testCases = [{ name: 'a', success: true, metricsData }];
    const { samples } = await readContent(JSON.stringify({ testCases, testPassed: 1, testFailed: 0 }));
    const { scores } = samples[0]!;
    expect(['success', 'Bias', 'Toxicity', 'Exact'].map((name) => scores[name]!.graders)).toEqual([
      ['judge-1', 'judge-2'],
      ['judge-1'],
      ['judge-2'],
      undefined,
    ]);
  });
});
