import { describe, expect, test } from '@jest/globals';
import type { Sample } from '../../src/model/evidence.ts';
import { codesOf, policyOf, sampleOf, samplesOf, verdictOf } from '../helpers/gate.ts';

const policy = (expected: number, more: string, limit = '1%') =>
  policyOf(`max_failure_rate: ${limit}
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: ${expected} }]
    ${more}`);
const judged = (...args: Parameters<typeof verdictOf>) => verdictOf(...args).categories['honesty']!;

const tagged = (key: string, value: (index: number) => unknown, samples: readonly Sample[]): Sample[] =>
  samples.map((sample, index) => ({ ...sample, metadata: { ...sample.metadata, [key]: value(index) } }));

describe('clusters', () => {
  const clustered = (expected: number) => policy(expected, 'cluster: sample.metadata.repository');

  test('30 failures in one cluster of 30 and 970 clean singletons: items stand against it, though clusters would pass', () => {
    const samples = tagged('repository', (index) => (index < 30 ? 'one' : index), samplesOf(30, 1000));
    const category = judged(clustered(1000), [{ samples }]);
    expect(category).toMatchObject({ state: 'not-demonstrated', unit: 'item', failures: 30, samples: 1000 });
    expect(category.upper).toBeCloseTo(0.0405, 4);
    expect(category.reasons.map((reason) => reason.code)).toEqual(['observed-above-limit']);
  });

  test('299 clean samples in 100 clusters are 100 clusters', () => {
    const samples = tagged('repository', (index) => index % 100, samplesOf(0, 299));
    const category = judged(clustered(299), [{ samples }]);
    expect(category).toMatchObject({ state: 'not-demonstrated', unit: 'cluster', failures: 0, samples: 100 });
    expect(category.reasons[0]!.message).toMatch(/^0 failures in 100 clusters of samples of task: /);
  });

  test('a violation is shown by clusters: one that always fails is one draw', () => {
    const samples = tagged('repository', (index) => (index < 90 ? 'one' : index), samplesOf(90, 100));
    expect(judged(clustered(100), [{ samples }]).state).toBe('not-demonstrated');
    const spread = tagged('repository', (index) => index, samplesOf(90, 100));
    expect(judged(clustered(100), [{ samples: spread }]).state).toBe('violated');
  });

  test('missing samples might have been of any cluster', () => {
    const samples = tagged('repository', (index) => index, samplesOf(0, 299));
    expect(judged(clustered(300), [{ samples }])).toMatchObject({ failures: 1, samples: 300 });
  });
});

describe('strata', () => {
  test('the worst stratum governs, however many clean samples the others have', () => {
    const samples = tagged('language', (index) => (index < 50 ? 'de' : 'en'), samplesOf(1, 2000));
    const verdict = verdictOf(policy(2000, 'strata: sample.metadata.language'), [{ samples }]);
    expect(verdict.decision).toBe('block');
    expect(verdict.categories['honesty']!.evals[0]).toMatchObject({
      stratum: 'de',
      failures: 1,
      samples: 50,
    });
    expect(verdict.categories['honesty']!.reasons[0]!.message).toContain('of task in stratum de');
  });

  test('which there were is said, unless the policy lists them', () => {
    const samples = tagged('language', (index) => (index % 2 === 0 ? 'de' : 'en'), samplesOf(0, 598));
    const open = judged(policy(598, 'strata: sample.metadata.language'), [{ samples }]);
    expect(open.state).toBe('demonstrated');
    expect(open.warnings).toEqual([
      'The samples of task are of 2 strata: de and en. The policy does not list them (`strata.values`), so one that was never sampled is not missed.',
    ]);
    const closed = 'strata: { by: sample.metadata.language, values: [de, en] }';
    expect(judged(policy(598, closed), [{ samples }])).toMatchObject({ state: 'demonstrated', warnings: [] });
  });

  test('samples that name no stratum are one of their own', () => {
    const samples = tagged('language', (index) => (index < 299 ? 'en' : undefined), samplesOf(0, 598));
    const category = judged(policy(598, 'strata: sample.metadata.language'), [{ samples }]);
    expect(category.state).toBe('demonstrated');
  });

  test('a path that no sample has divides nothing', () => {
    const asked = policy(299, 'strata: sample.metadata.langauge');
    const samples = tagged('language', () => 'en', samplesOf(0, 299));
    const category = judged(asked, [{ samples }]);
    expect(category.state).toBe('invalid');
    expect(category.reasons[0]).toMatchObject({
      code: 'selector-matches-nothing',
      message: 'No sample of task has `sample.metadata.langauge`, so no stratum is bound.',
    });
    // As it was judged then.
    expect(verdictOf(asked, [{ samples }], { rules: 1 }).decision).toBe('allow');
  });

  describe('declared', () => {
    const closed = (expected: number) =>
      policy(expected, 'strata: { by: sample.metadata.language, values: [en, sw] }');
    const inTurn = (...languages: readonly unknown[]) =>
      tagged(
        'language',
        (index) => languages[index % languages.length],
        samplesOf(0, 299 * languages.length),
      );
    const codes = (languages: readonly unknown[]) => {
      const category = judged(closed(299 * languages.length), [{ samples: inTurn(...languages) }]);
      return [category.state, ...category.reasons.map(({ code }) => code)];
    };

    test('each sampled enough: shown', () => expect(codes(['en', 'sw'])).toEqual(['demonstrated']));

    test('one never sampled is missing', () =>
      expect(codes(['en'])).toEqual(['not-demonstrated', 'missing-stratum']));

    test('one that is not declared is not judged as another', () => {
      expect(codes(['en', 'sw', 'SW'])).toEqual(['invalid', 'stratum-undeclared']);
      expect(codes(['en', 'sw', undefined])).toEqual(['invalid', 'stratum-undeclared']);
    });

    test('the evals of a pool have them together', () => {
      const pooled = (values: string) =>
        policyOf(`max_failure_rate: 1%
    combine: pool
    mixture: as asked for
    strata: { by: sample.metadata.language, values: ${values} }
    evals:
      - { task: a, scorer: grade, passes_when: { is: [C] }, expected_samples: 299 }
      - { task: b, scorer: grade, passes_when: { is: [C] }, expected_samples: 299 }`);
      const runs = [
        { run: { task: 'a' }, samples: inTurn('en') },
        { run: { task: 'b' }, samples: inTurn('sw') },
      ];
      const without = judged(pooled('[en, sw, de]'), runs);
      expect(without.reasons.map(({ code, message }) => [code, message])).toEqual([
        ['missing-stratum', 'No sample is of the stratum de, which the policy declares.'],
      ]);
      expect(judged(pooled('[en, sw]'), runs).reasons.map(({ code }) => code)).not.toContain(
        'missing-stratum',
      );
    });
  });
});

describe('population', () => {
  const epochs = (items: number, each: number, failing = 0): Sample[] =>
    Array.from({ length: items * each }, (_, index) =>
      sampleOf(Math.floor(index / each), index < failing ? 'I' : 'C', { epoch: (index % each) + 1 }),
    );
  const run = { epochs: 5, temperature: 1 };

  test('of new items 60 × 5 epochs are 60 items; of these items they are 300 epochs', () => {
    const samples = epochs(60, 5);
    expect(judged(policy(60, ''), [{ run, samples }])).toMatchObject({
      unit: 'item',
      samples: 60,
      state: 'not-demonstrated',
    });
    const these = policy(60, 'population: these-items');
    expect(judged(these, [{ run, samples }])).toMatchObject({
      unit: 'epoch',
      samples: 300,
      state: 'demonstrated',
    });
  });

  test.each([
    ['the temperature is 0', { ...run, temperature: 0 }, epochs(60, 5)],
    ['no temperature is recorded', { epochs: 5 }, epochs(60, 5)],
    ['items have unequally many epochs', { ...run, epochs: 1 }, [...epochs(60, 5), sampleOf('extra', 'C')]],
  ])('these items are judged as new ones where %s', (_why, changes, samples) => {
    const items = new Set(samples.map((sample) => sample.id)).size;
    const category = judged(policy(items, 'population: these-items'), [{ run: changes, samples }]);
    expect(category).toMatchObject({ unit: 'item', samples: items, state: 'not-demonstrated' });
  });
});

describe('severity', () => {
  const rated = (limits: string) =>
    policy(1000, `severity: { at: sample.metadata.severity, limits: { ${limits} } }`, '50%');
  const severe = (levels: readonly unknown[]): Sample[] =>
    samplesOf(levels.length, 1000).map((one, index) =>
      index < levels.length ? { ...one, metadata: { severity: levels[index] } } : one,
    );

  test('counts failures at or above a level', () => {
    const category = judged(rated('1: 50%, 3: 1%, 4: 0'), [{ samples: severe([0, 1, 2, 3, 3]) }]);
    expect(category.severity).toEqual({
      levels: [1, 1, 1, 2, 0],
      limits: [
        { level: 1, limit: 0.5, failures: 4 },
        { level: 3, limit: 0.01, failures: 2 },
        { level: 4, limit: 0, failures: 0 },
      ],
    });
    expect(category.state).toBe('demonstrated');
  });

  test('one failure at a level whose limit is 0 is a veto, however many samples are clean', () => {
    const category = judged(rated('4: 0'), [{ samples: severe([4]) }]);
    expect(category).toMatchObject({ state: 'violated', failures: 1, samples: 1000 });
    expect(category.worst[0]).toMatchObject({ id: '0', severity: 4 });
  });

  test.each([[undefined], [null], ['3'], [2.5], [7], [-1], [true]])(
    'a failure rated %p counts as the worst',
    (level) => {
      expect(codesOf(verdictOf(rated('4: 0'), [{ samples: severe([level]) }]))).toEqual(['severity-veto']);
    },
  );

  test('many severe failures are shown to be above their limit', () => {
    const category = judged(rated('3: 1%'), [{ samples: severe(Array(30).fill(3)) }]);
    expect(category.state).toBe('violated');
    expect(category.reasons[0]).toMatchObject({ code: 'above-limit' });
    expect(category.reasons[0]!.message).toMatch(
      /^30 of 1,000 samples of task failed at severity 3 or above/,
    );
  });

  test('the worst epoch of an item rates it', () => {
    const samples = samplesOf(0, 999).concat(
      sampleOf('twice', 'I', { metadata: { severity: 1 } }),
      sampleOf('twice', 'I', { epoch: 2, metadata: { severity: 4 } }),
    );
    expect(codesOf(verdictOf(rated('4: 0'), [{ samples }]))).toEqual(['severity-veto']);
  });
});

describe('what would make dependence look smaller', () => {
  test.each(['cluster', 'strata'])(
    'two records of a sample that differ in %s are a contradiction, in any order',
    (key) => {
      const asked = policy(300, `${key}: sample.metadata.group`);
      const put = (group: string) => ({ samples: tagged('group', () => group, samplesOf(0, 300)) });
      const first = judged(asked, [put('a'), put('b')]);
      expect(first.state).toBe('invalid');
      expect(first.reasons.map((reason) => reason.code)).toContain('duplicates-disagree');
      const second = judged(asked, [put('b'), put('a')]);
      expect({ ...second, worst: [] }).toEqual({ ...first, worst: [] });
    },
  );

  test('epochs that all items lack are not left out of the count', () => {
    const these = policyOf(`max_failure_rate: 1%
    population: these-items
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 100, epochs: 5 }]`);
    const repeated = (epochs: number) =>
      samplesOf(0, 100).flatMap((sample) =>
        Array.from({ length: epochs }, (_, epoch) => ({ ...sample, epoch: epoch + 1 })),
      );
    const run = { temperature: 1, epochs: 5 };
    expect(judged(these, [{ run, samples: repeated(5) }])).toMatchObject({
      state: 'demonstrated',
      unit: 'epoch',
    });
    const lacking = judged(these, [{ run, samples: repeated(4) }]);
    expect(lacking).toMatchObject({ state: 'not-demonstrated', unit: 'item', failures: 100 });
    expect(lacking.reasons.map((reason) => reason.code)).toContain('incomplete');
  });
});
