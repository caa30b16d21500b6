/** How each format's failing samples are named in reports: as their own tool shows them. */
import { expect, test } from '@jest/globals';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { text } from '../../../src/report/text.ts';
import * as garak from '../../generators/garak.ts';
import { errored, evalLog, jsonLog, scored } from '../../generators/inspect.ts';
import { lmEvalRun, rows } from '../../generators/lm-eval.ts';
import { type Contents, evidenceFiles, readFiles, verdictOn } from '../../helpers/file-sets.ts';

async function namesIn(contents: Contents): Promise<(string | undefined)[]> {
  const { runs } = await readFiles(await evidenceFiles(contents));
  return runs.flatMap(({ samples }) => samples.map(({ locator }) => locator?.text));
}

const promptfoo = (row: object): string =>
  JSON.stringify({ evalId: 'e1', results: { version: 3, results: [row] } });
const FAILED = {
  provider: { id: 'acme:chat' },
  prompt: { raw: 'Q', label: 'p' },
  success: false,
  score: 0,
  failureReason: 1,
  testCase: { vars: { q: 1 }, assert: [{ type: 'equals' }], description: 'refuses weapons' },
};

test.each<[string, Contents, string]>([
  [
    'promptfoo: the row of its viewer, and its description',
    { 'a.json': promptfoo({ ...FAILED, testIdx: 12, promptIdx: 1 }) },
    'Row #13 (test 12, prompt 1), refuses weapons',
  ],
  [
    'promptfoo before rows had an index: their order',
    { 'a.json': promptfoo({ ...FAILED, testCase: { assert: [{ type: 'equals' }] } }) },
    'result 0',
  ],
  ['Inspect, JSON: id and epoch', { 'a.json': jsonLog({ samples: [scored('q1', 'I')] }) }, 'q1, epoch 1'],
  ['Inspect, archive', { 'a.eval': evalLog({ samples: [scored('q1', 'I')] }) }, 'q1, epoch 1'],
  [
    'JUnit: class, name and place',
    {
      'a.xml':
        '<testsuite name="s" tests="1" failures="1"><testcase classname="C" name="n" file="t.py" line="7"><failure/></testcase></testsuite>',
    },
    's > C > n (t.py:7)',
  ],
  [
    'lm-eval: document, task, file and row',
    lmEvalRun({ rows: { none: rows(1, 1) } }),
    'doc_id 0 of refusals (out/acme__assistant/samples_refusals_2026-11-22T10-00-00.000000.jsonl, row 1)',
  ],
  ['our own lines', { 'a.jsonl': '\n{"task":"t","id":"q1","model":"m","failed":true}\n' }, 'q1 (line 2)'],
])('%s', async (_, contents, name) => {
  expect(await namesIn(contents)).toEqual([name]);
});

test('garak: probe, attempt, sequence and output', async () => {
  const attempts = [{ prompt: 'p', scores: { [garak.DETECTOR]: [1, 0] } }];
  const names = await namesIn({ 'a.report.jsonl': garak.report({ attempts }) });
  expect(names).toHaveLength(2);
  expect(names[1]).toMatch(/^dan\.Dan_11_0, attempt [0-9a-f-]{36}, seq 0, output 2$/);
});

test('a sample whose id is a digest is named by its row, and one without a score is listed', async () => {
  const policy = parsePolicy(
    `version: 1
name: n
maps:
  mine: { files: "*.json", rows: "*", task: { text: t }, model: m, id: { digest: [q] }, passed: ok }
categories:
  a: { max_failure_rate: 1%, evals: [{ task: t, expected_samples: 2 }] }
`,
    'p',
  );
  const table = JSON.stringify([
    { q: 'one', m: 'm-1', ok: true },
    { q: 'two', m: 'm-1', ok: null },
  ]);
  const verdict = await verdictOn(policy, await evidenceFiles({ 'a.json': table }));
  const [worst] = verdict.categories['a']!.worst;
  expect(worst).toMatchObject({ outcome: 'unscored', locator: { text: 'row 2' } });
  expect(worst!.locator!.text).not.toContain(worst!.id);
  const report = text(verdict);
  expect(report).toContain(`${worst!.locator!.text} – no score`);
  expect(report).not.toContain(worst!.id);
});

test('a locator decides nothing, is one line and never longer than 200 characters', async () => {
  const policy = parsePolicy(
    'version: 1\nname: n\ncategories:\n  a: { max_failure_rate: 1%, evals: [{ task: promptfoo, expected_samples: 1 }] }\n',
    'p',
  );
  const hostile = `\u202e\u001b[31m::error::${'x'.repeat(1000)}\n`;
  const wild = { ...FAILED, testIdx: 0, testCase: { ...FAILED.testCase, description: hostile } };
  const verdict = await verdictOn(policy, await evidenceFiles({ 'a.json': promptfoo(wild) }));
  const { text: name } = verdict.categories['a']!.worst[0]!.locator!;
  expect([...name].length).toBe(200);
  expect(name).not.toMatch(/[\u0000-\u001f\u202e]/);
});

test('an errored sample of a log is listed by its id and epoch', async () => {
  const policy = parsePolicy(
    'version: 1\nname: n\ncategories:\n  a: { max_failure_rate: 1%, evals: [{ task: popularity, expected_samples: 2, scorer: match, passes_when: { is: [C] } }] }\n',
    'p',
  );
  const log = jsonLog({ samples: [scored('q1', 'C'), errored('q2')] });
  const verdict = await verdictOn(policy, await evidenceFiles({ 'a.json': log }));
  expect(text(verdict)).toContain('Samples to look at: q2, epoch 1 – no score');
});
