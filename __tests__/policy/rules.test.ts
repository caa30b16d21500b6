import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse.ts';
import { linesOf, withCategory, withEval } from './faults-of.ts';

/** Categories of one eval each, by name, with what they require. */
function withCategories(requires: Record<string, string>, rest = ''): string {
  const lines = Object.entries(requires).map(
    ([name, list]) => `  ${name}: { max_failure_rate: 1%, requires: [${list}], evals: [{ task: ${name} }] }`,
  );
  return `version: 1\nname: n\n${rest}categories:\n${lines.join('\n')}\n`;
}

const pool = (...evals: string[]) =>
  withCategory(
    `max_failure_rate: 1%\ncombine: pool\nevals:\n${evals.map((entry) => `  - { ${entry} }`).join('\n')}`,
  );

describe('values that a schema cannot judge', () => {
  test.each<[string, string, string]>([
    [
      'a limit of zero',
      withCategory('max_failure_rate: 0\nevals: [{ task: t }]'),
      '5:23 categories.a.max_failure_rate: `max_failure_rate` cannot be 0: no number of samples demonstrates it (expected a rate above 0 and under 1, such as 0.1%, 0.001 or 1/1000)',
    ],
    [
      'a limit above one',
      withCategory('max_failure_rate: 200%\nevals: [{ task: t }]'),
      '5:23 categories.a.max_failure_rate: `max_failure_rate` cannot be 200% (expected a rate above 0 and under 1, such as 0.1%, 0.001 or 1/1000)',
    ],
    [
      'a mixture of nothing',
      withCategory('max_failure_rate: 1%\nmixture: as in use\nevals: [{ task: t }]'),
      '6:5 categories.a.mixture: there is no mixture without `combine: pool`: each eval is bound alone (expected both keys, or neither)',
    ],
    [
      'a division by zero',
      withCategory('max_failure_rate: 1/0\nevals: [{ task: t }]'),
      '5:23 categories.a.max_failure_rate: `max_failure_rate` cannot be 1/0 (expected a rate above 0 and under 1, such as 0.1%, 0.001 or 1/1000)',
    ],
    [
      'a low confidence of a category',
      withCategory('max_failure_rate: 1%\nconfidence: 79.9%\nevals: [{ task: t }]'),
      '6:17 categories.a.confidence: `confidence` cannot be 79.9% (expected a confidence from 80% to under 100%, such as 95%, 99.9% or 0.95)',
    ],
    [
      'a looser age at a gate',
      withEval(
        'task: t',
        'evidence: { max_age: 30d }\ngates: { g: { require: all, evidence: { max_age: 721h } } }\n',
      ),
      '4:50 gates.g.evidence.max_age: `max_age: 721h` is looser than the 30d that holds for the whole policy (expected 30d or stricter)',
    ],
    [
      'looser edits in a category',
      withCategory(
        'max_failure_rate: 1%\nevidence: { edited: not-judged }\nevals: [{ task: t }]',
        'evidence: { edited: reject }\n',
      ),
      '7:25 categories.a.evidence.edited: `edited: not-judged` is looser than the reject that holds for the whole policy (expected reject or stricter)',
    ],
    [
      'more unscored samples in a category',
      withCategory(
        'max_failure_rate: 1%\nevidence: { unscored: { max_rate: 3% } }\nevals: [{ task: t }]',
        'evidence: { unscored: { max_rate: 2% } }\n',
      ),
      '7:39 categories.a.evidence.unscored.max_rate: `max_rate: 3%` is looser than the 2% that holds for the whole policy (expected 2% or stricter)',
    ],
    [
      'an older commit in a category',
      withCategory(
        'max_failure_rate: 1%\nevidence: { commit: ancestor }\nevals: [{ task: t }]',
        'evidence: { commit: same }\n',
      ),
      '7:25 categories.a.evidence.commit: `commit: ancestor` is looser than the same that holds for the whole policy (expected same or stricter)',
    ],
    [
      'other workflows at a gate',
      withEval(
        'task: t',
        `evidence: { workflows: [.github/workflows/a.yml] }
gates: { g: { require: all, evidence: { workflows: [.github/workflows/a.yml, .github/workflows/b.yml] } } }
`,
      ),
      '4:52 gates.g.evidence.workflows: `workflows: .github/workflows/b.yml` is looser than the list (.github/workflows/a.yml) that holds for the whole policy (expected list (.github/workflows/a.yml) or stricter)',
    ],
    [
      'a path that is none',
      withEval('task: t\nat: score.unfaithful'),
      '8:13 categories.a.evals[0].at: "score.unfaithful" is not a path (expected value, value.KEY, named.KEY, answer, score.metadata.KEY, sample.metadata.KEY, sample.id, eval.args.KEY, eval.metadata.KEY or eval.tags; a key with dots or spaces in quotes)',
    ],
    [
      'a selection by the score that is judged',
      withEval('task: t\nscorer: judge\nwhere: { named.judge: [1] }'),
      '9:18 categories.a.evals[0].where."named.judge": `where` selects by "judge", the score that is judged, so failures could be left out (expected a path that is known before the run, such as sample.metadata.KEY, or the score of another scorer)',
    ],
    [
      'a selection by what may be the score that is judged',
      withEval('task: t\nwhere: { named.judge: [1] }'),
      '8:18 categories.a.evals[0].where."named.judge": `where` selects by a score, and no `scorer` says that another one is judged (expected a path that is known before the run, such as sample.metadata.KEY, or the score of another scorer)',
    ],
    [
      'a condition that nothing meets',
      withEval('task: t\npasses_when: { at_least: 3, below: 2 }'),
      '8:22 categories.a.evals[0].passes_when: `passes_when` holds for no value (expected a condition that some values meet and others do not)',
    ],
    [
      'a condition that everything meets',
      withEval('task: t\npasses_when: { any_of: [{ below: 1 }, { at_least: 1 }] }'),
      '8:22 categories.a.evals[0].passes_when: `passes_when` holds for every value (expected a condition that some values meet and others do not)',
    ],
    [
      'passing values that are all unscored',
      withEval('task: t\npasses_when: { is: [1] }\nunscored_when: { above: 0 }'),
      '9:24 categories.a.evals[0].unscored_when: no sample can pass: every value that passes is also unscored (expected a condition that leaves passing values)',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('names', () => {
  test.each<[string, string, string]>([
    [
      'an unknown category in requires',
      withCategories({ one: '', two: 'oen' }),
      '5:43 categories.two.requires[0]: there is no category `oen` (expected one of one, two) [one]',
    ],
    [
      'an unknown category at a gate',
      withCategories(
        { one: '', two: '' },
        'gates: { g: { require: { all_of: [one, { any_of: [two, thre] }] } } }\n',
      ),
      '3:56 gates.g.require.all_of[1].any_of[1]: there is no category `thre` (expected one of one, two, all)',
    ],
    [
      'a category that requires itself',
      withCategories({ one: 'one' }),
      '4:43 categories.one.requires[0]: `one` requires itself (expected another category)',
    ],
    [
      'a circle of three',
      withCategories({ one: 'two', two: 'three', three: 'one', four: 'one' }),
      '4:42 categories.one.requires: these categories require each other in a circle: one, two, three (expected no circle, except two categories that require each other)',
    ],
    [
      'a choice in a screen',
      withCategories(
        { one: '', two: '' },
        'gates: { g: { screen: true, require: [{ any_of: [one, two] }] } }\n',
      ),
      '3:41 gates.g.require[0].any_of: `any_of` cannot stand in a screen (expected all, names, a list or all_of)',
    ],
    [
      'a pattern without its tasks',
      withEval('task: x/*'),
      '7:15 categories.a.evals[0].task: `task` is a pattern, and nothing says which tasks it must find (expected expected_tasks beside it, at every gate that is not a screen)',
    ],
    [
      'a task that the pattern does not match',
      withEval('task: x/*\nexpected_tasks: [x/one, y/two]'),
      '8:33 categories.a.evals[0].expected_tasks[1]: "y/two" is not matched by the task "x/*" (expected tasks that `task` matches)',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  test('two categories may require each other, and chains may end', () => {
    const policy = parsePolicy(withCategories({ one: 'two', two: 'one', three: 'one' }), 'p');
    expect(policy.categories.map(({ requires }) => requires)).toEqual([['two'], ['one'], ['one']]);
  });

  test('a pattern may stand alone where only screens judge', () => {
    const text = withEval('task: x/*', 'gates: { g: { screen: true, require: all } }\n');
    expect(parsePolicy(text, 'p').gates[0]!.screen).toBe(true);
  });

  test('a pattern needs its tasks where a category that is judged requires it', () => {
    const text = withCategories({ one: 'two' }, 'gates: { g: { require: one } }\n');
    expect(linesOf(`${text}  two: { max_failure_rate: 1%, evals: [{ task: "t?" }] }\n`)).toEqual([
      expect.stringContaining('6:48 categories.two.evals[0].task: `task` is a pattern'),
    ]);
  });
});

describe('a pool', () => {
  test('states the size of each eval', () => {
    expect(linesOf(pool('task: s, expected_samples: 5', 'task: t'))).toEqual([
      '9:9 categories.a.evals[1]: an eval of a pool does not say how many samples it has (expected expected_samples, so that the mixture is declared and not whatever was run)',
    ]);
  });

  test.each([
    ['the same task', 'task: s', 'task: s'],
    ['another scorer of it', 'task: s, scorer: x', 'task: s, scorer: y'],
    ['patterns that meet', 'task: "s/*", expected_tasks: [s/a]', 'task: "**/a", expected_tasks: [s/a]'],
    ['arguments of which only one is pinned', 'task: s, args: { k: 1 }', 'task: s, args: { j: 1 }'],
    ['values that overlap', 'task: s, where: { sample.id: [a, b] }', 'task: s, where: { sample.id: [b, c] }'],
    ['two tags', 'task: s, where: { eval.tags: a }', 'task: s, where: { eval.tags: b }'],
  ])('counts no sample twice: %s', (_, one, two) => {
    expect(linesOf(pool(`${one}, expected_samples: 5`, `${two}, expected_samples: 5`))).toEqual([
      expect.stringContaining(
        "categories.a.evals[1]: this eval and the pool's eval 1 can count one sample twice",
      ),
    ]);
  });

  test.each([
    ['tasks', 'task: s', 'task: t'],
    ['patterns', 'task: "s/*", expected_tasks: [s/a]', 'task: "t/**", expected_tasks: [t/a]'],
    ['arguments', 'task: s, args: { k: { deep: [1] } }', 'task: s, args: { k: { deep: [2] } }'],
    ['values', 'task: s, where: { sample.id: [a, b] }', 'task: s, where: { sample.id: [c] }'],
  ])('may hold evals that differ in %s', (_, one, two) => {
    const policy = parsePolicy(pool(`${one}, expected_samples: 5`, `${two}, expected_samples: 5`), 'p');
    expect(policy.categories[0]!.pool).toBe(true);
  });
});

test('a part of a data set says why it is enough', () => {
  const text = withCategory(
    'max_failure_rate: 1%\nevals: [{ task: t, expected_samples: 3, data_set: part }]',
  );
  expect(linesOf(text)).toEqual([expect.stringMatching(/does not say why a part is enough/)]);
  const said = text.replace('data_set: part', 'data_set: part, why: drawn');
  expect(parsePolicy(said, 'policy.yml').categories[0]!.evals[0]!.part).toBe(true);
});
