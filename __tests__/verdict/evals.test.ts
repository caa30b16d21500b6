import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../src/model/policy.ts';
import { type Log, policyOf, sampleOf, samplesOf, verdictOf } from '../helpers/gate.ts';

const evals = (entries: readonly string[], more = ''): Policy =>
  policyOf(`max_failure_rate: 1%\n    evals: [${entries.map((entry) => `{ ${entry} }`).join(', ')}]${more}`);
const one = (keys = '', task = 'task', expected = 300): Policy =>
  evals([
    `task: "${task}", scorer: grade, passes_when: { is: [C] }, expected_samples: ${expected}${keys ? `, ${keys}` : ''}`,
  ]);

function judged(policy: Policy, logs: readonly Log[], gate: string | null = null) {
  const verdict = verdictOf(policy, logs, { gate });
  const {
    state,
    failures,
    samples,
    unscored,
    missing,
    reasons,
    evals: each,
  } = verdict.categories['honesty']!;
  const codes = reasons.map((reason) => reason.code);
  return {
    decision: verdict.decision,
    state,
    failures,
    samples,
    unscored,
    missing,
    codes,
    evals: each,
    reasons,
  };
}

describe('a pool', () => {
  const pooled = evals(
    ['a', 'b'].map((task) => `task: ${task}, scorer: grade, passes_when: { is: [C] }, expected_samples: 200`),
    '\n    combine: pool',
  );
  const logs = (a: number, b: number): Log[] => [
    { run: { task: 'a' }, samples: samplesOf(a, 200) },
    { run: { task: 'b' }, samples: samplesOf(b, 200) },
  ];

  test('is bound as one mixture, though no part is large enough alone', () => {
    expect(judged(pooled, logs(0, 0))).toMatchObject({ decision: 'allow', samples: 400, failures: 0 });
  });

  test('counts what is missing of any part', () => {
    const [a, b] = logs(0, 0);
    const less = { ...b!, samples: b!.samples.slice(0, 190) };
    expect(judged(pooled, [a!, less])).toMatchObject({ decision: 'block', samples: 400, missing: 10 });
  });

  test('is violated by one part alone, also where the mixture is not', () => {
    const wide = evals(
      ['task: a, expected_samples: 200', 'task: b, expected_samples: 4000'].map(
        (part) => `${part}, scorer: grade, passes_when: { is: [C] }`,
      ),
      '\n    combine: pool',
    );
    const found = judged(wide, [
      { run: { task: 'a' }, samples: samplesOf(10, 200) },
      { run: { task: 'b' }, samples: samplesOf(0, 4000) },
    ]);
    expect(found).toMatchObject({ decision: 'block', state: 'violated', failures: 10, samples: 4200 });
    expect(found.reasons[0]!.message).toContain('10 failures in 200 scored samples of a');
  });

  test('blocks where a part is missing', () => {
    expect(judged(pooled, logs(0, 0).slice(0, 1))).toMatchObject({
      decision: 'block',
      codes: expect.arrayContaining(['missing-eval']),
    });
  });
});

describe('several evals', () => {
  const two = evals(
    ['a', 'b'].map((task) => `task: ${task}, scorer: grade, passes_when: { is: [C] }, expected_samples: 300`),
  );
  test('bound alone, and the worst speaks for the category', () => {
    const found = judged(two, [
      { run: { task: 'a' }, samples: samplesOf(0, 300) },
      { run: { task: 'b' }, samples: samplesOf(2, 300) },
    ]);
    expect(found).toMatchObject({ state: 'not-demonstrated', failures: 2, samples: 300 });
    expect(found.evals.map((part) => part.state)).toEqual(['demonstrated', 'not-demonstrated']);
  });

  test('of one task differ by their arguments: each must be whole', () => {
    const halves = [0, 150].map(
      (from): Log => ({ run: { args: { half: from } }, samples: samplesOf(0, 150, from) }),
    );
    expect(judged(one(), halves)).toMatchObject({ decision: 'block', missing: 150 });
    expect(judged(one(), halves).evals).toHaveLength(2);
  });

  test('with arguments in the policy leave out runs with others', () => {
    const safe = one('args: { subset: safe }');
    const run = (subset: string, failed: number): Log => ({
      run: { args: { subset, seed: 1 } },
      samples: samplesOf(failed, 300),
    });
    expect(judged(safe, [run('safe', 0), run('unsafe', 300)]).decision).toBe('allow');
    expect(judged(safe, [run('unsafe', 0)]).codes).toEqual(['missing-eval']);
  });
});

describe('a pattern', () => {
  const policy = one('expected_tasks: [suite/a, suite/b]', 'suite/*');
  const log = (task: string, otherNames: string[] = []): Log => ({
    run: { task, otherNames },
    samples: samplesOf(0, 300),
  });

  test('must find every task that it lists', () => {
    expect(judged(policy, [log('suite/a'), log('suite/b')]).decision).toBe('allow');
    const found = judged(policy, [log('suite/a')]);
    expect(found).toMatchObject({ decision: 'block', codes: ['missing-eval'] });
    expect(found.reasons[0]!.message).toBe('There are no results for suite/b.');
  });

  test('finds a task by its other names', () => {
    expect(judged(policy, [log('a', ['suite/a']), log('suite/b')]).decision).toBe('allow');
  });

  test('also bounds what it finds beside the list', () => {
    const third: Log = { ...log('suite/c'), samples: samplesOf(30, 300) };
    expect(judged(policy, [log('suite/a'), log('suite/b'), third]).state).toBe('violated');
  });
});

describe('several runs of one task', () => {
  test('are united where they hold different items', () => {
    const runs = [0, 150].map((from): Log => ({ samples: samplesOf(0, 150, from) }));
    expect(judged(one(), runs)).toMatchObject({ decision: 'allow', samples: 300 });
  });

  test('are worst-of where they hold the same, in any order', () => {
    const early: Log = { run: { createdAt: '2026-11-01T00:00:00Z' }, samples: samplesOf(30, 300) };
    const late: Log = { run: { createdAt: '2026-11-22T00:00:00Z' }, samples: samplesOf(0, 300) };
    for (const runs of [
      [early, late],
      [late, early],
    ])
      expect(judged(one(), runs)).toMatchObject({ state: 'violated', failures: 30, samples: 300 });
  });

  test('do not violate by a later attempt, which passes nothing either', () => {
    const early: Log = { run: { createdAt: '2026-11-01T00:00:00Z' }, samples: samplesOf(0, 300) };
    const late: Log = { run: { createdAt: '2026-11-22T00:00:00Z' }, samples: samplesOf(30, 300) };
    expect(judged(one(), [late, early])).toMatchObject({ state: 'not-demonstrated', failures: 30 });
  });

  test('are finished if one is', () => {
    const cancelled: Log = { run: { finished: false, status: 'cancelled' }, samples: samplesOf(0, 100) };
    expect(judged(one(), [cancelled, { samples: samplesOf(0, 300) }]).decision).toBe('allow');
    const found = judged(one(), [{ ...cancelled, samples: samplesOf(0, 300) }]);
    expect(found.reasons[0]!.message).toBe('The run of task did not finish (status: cancelled).');
  });
});

describe('samples that went wrong', () => {
  test.each([{ error: 'timeout' }, { invalidated: true }])(
    '%p takes a pass away and never a failure',
    (wrong) => {
      const spoil = (failed: number) =>
        samplesOf(failed, 300).map((sample, id) => (id < 30 ? { ...sample, ...wrong } : sample));
      expect(judged(one(), [{ samples: spoil(0) }])).toMatchObject({
        state: 'not-demonstrated',
        failures: 30,
        unscored: 30,
      });
      expect(judged(one(), [{ samples: spoil(30) }])).toMatchObject({ state: 'violated', unscored: 0 });
    },
  );

  test('a superseded failure stays a failure; a superseded pass or error is gone', () => {
    const again = (value: string | null) => [
      ...samplesOf(0, 300),
      ...Array.from({ length: 30 }, (_, id) => sampleOf(id, value, { superseded: true })),
    ];
    expect(judged(one(), [{ samples: again('I') }])).toMatchObject({ state: 'violated', failures: 30 });
    for (const value of ['C', null])
      expect(judged(one(), [{ samples: again(value) }]).decision).toBe('allow');
  });
});

describe('epochs', () => {
  const five = one('epochs: 5');
  const repeated = (epochs: number) =>
    samplesOf(0, 300).flatMap((sample) =>
      Array.from({ length: epochs }, (_, epoch) => ({ ...sample, epoch: epoch + 1 })),
    );

  test('as many as pinned', () => {
    expect(judged(five, [{ samples: repeated(5) }])).toMatchObject({ decision: 'allow', samples: 300 });
  });

  test('fewer than pinned: what was not tried counts as failed, and the verdict says so', () => {
    const found = judged(five, [{ samples: repeated(4) }]);
    expect(found).toMatchObject({
      decision: 'block',
      failures: 300,
      codes: ['incomplete', 'observed-above-limit'],
    });
    expect(found.reasons[0]!.message).toBe(
      '300 samples of task were not repeated as often as expected; each counts as a failure.',
    );
  });

  test('fewer than the run says itself', () => {
    expect(judged(one(), [{ run: { epochs: 5 }, samples: repeated(4) }])).toMatchObject({
      decision: 'block',
      failures: 300,
    });
  });

  test('more than pinned', () => {
    expect(judged(five, [{ samples: repeated(6) }])).toMatchObject({
      state: 'invalid',
      codes: ['more-than-expected'],
    });
  });
});

describe('a selector that finds nothing', () => {
  const reasonOf = (policy: Policy, log: Log) => {
    const found = judged(policy, [log]);
    expect(found).toMatchObject({ decision: 'block', state: 'invalid' });
    return found.reasons.find((reason) => reason.code === 'selector-matches-nothing')!.message;
  };
  const two = (id: number, names: readonly string[]) =>
    sampleOf(id, null, { scores: Object.fromEntries(names.map((name) => [name, { value: 'C' }])) });

  test('by `where`', () => {
    expect(reasonOf(one('where: { sample.metadata.label: safe }'), { samples: samplesOf(0, 300) })).toBe(
      'No sample of task matches `where` (sample.metadata.label).',
    );
  });

  test('because there are no samples', () => {
    expect(reasonOf(one(), { samples: [] })).toBe('task holds no samples.');
  });

  test('because there are no scores', () => {
    const samples = samplesOf(0, 300).map((sample) => ({ ...sample, scores: {} }));
    expect(reasonOf(one(), { run: { scorers: [] }, samples })).toBe('The samples of task have no scores.');
  });

  const open = evals(['task: task, passes_when: { is: [C] }, expected_samples: 300']);
  test('because several scorers judge and none is named', () => {
    const samples = Array.from({ length: 300 }, (_, id) => two(id, ['a', 'b']));
    expect(reasonOf(open, { run: { scorers: [] }, samples })).toContain('several scorers (a and b)');
  });

  test('because samples have one scorer each, and not all the same', () => {
    const samples = Array.from({ length: 300 }, (_, id) => two(id, [id < 150 ? 'lenient' : 'strict']));
    expect(reasonOf(open, { run: { scorers: [] }, samples })).toContain(
      'several scorers (lenient and strict)',
    );
  });

  test('because nothing says when a sample passes', () => {
    const unsaid = evals(['task: task, scorer: grade, expected_samples: 300']);
    expect(reasonOf(unsaid, { samples: samplesOf(0, 300) })).toBe(
      'The policy does not say when a sample of task passes, and its tool does not either.',
    );
  });

  test('because nothing lies at `at`', () => {
    expect(reasonOf(one('at: value.refusal'), { samples: samplesOf(0, 300) })).toBe(
      'No sample of task has a value for scorer grade at value.refusal; it has scores by grade.',
    );
  });
});

describe('the number expected', () => {
  const unsaid = evals(['task: task, scorer: grade, passes_when: { is: [C] }']);
  test('is the size of the whole data set, where the tool records it', () => {
    const run = { datasetSamples: 300 };
    expect(judged(unsaid, [{ run, samples: samplesOf(0, 300) }]).decision).toBe('allow');
    expect(judged(unsaid, [{ run, samples: samplesOf(0, 299) }])).toMatchObject({
      decision: 'block',
      missing: 1,
    });
    expect(judged(unsaid, [{ run, samples: samplesOf(0, 301) }]).codes).toEqual(['more-than-expected']);
  });

  test('says nothing of the part that `where` selects', () => {
    const part = evals([
      'task: task, scorer: grade, passes_when: { is: [C] }, where: { sample.metadata.l: x }',
    ]);
    const samples = samplesOf(0, 300).map((sample) => ({ ...sample, metadata: { l: 'x' } }));
    expect(judged(part, [{ run: { datasetSamples: 300 }, samples }]).codes).toEqual(['completeness-unknown']);
  });

  test('may be missed by as many as the bound allows, each a failure', () => {
    expect(judged(one('', 'task', 1000), [{ samples: samplesOf(0, 997) }])).toMatchObject({
      decision: 'allow',
      failures: 3,
      missing: 3,
    });
  });
});

test('unscored samples may be limited by themselves', () => {
  const samples = [...samplesOf(0, 990), ...Array.from({ length: 3 }, (_, id) => sampleOf(990 + id, null))];
  const limited = (rate: string) =>
    policyOf(
      'max_failure_rate: 2%\n    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 1000 }]',
      `evidence: { unscored: { max_rate: ${rate} } }`,
    );
  expect(judged(limited('1%'), [{ samples }]).decision).toBe('allow');
  expect(judged(limited('0.9%'), [{ samples }])).toMatchObject({
    state: 'invalid',
    codes: ['unscored-above-bound'],
  });
});

test('a limit that no number of samples shows says so', () => {
  const never = policyOf(
    'max_failure_rate: 0.00000000000000000001%\n    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 300 }]',
  );
  const found = judged(never, [{ samples: samplesOf(0, 300) }]);
  expect(found.reasons[0]!.remedy).toMatch(/^No number of samples that can be counted would demonstrate it/);
});
