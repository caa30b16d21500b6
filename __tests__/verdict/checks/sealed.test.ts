import { describe, expect, test } from '@jest/globals';
import type { Sample } from '../../../src/model/evidence.ts';
import { text } from '../../../src/report/text.ts';
import { codesOf, type Log, policyOf, samplesOf, verdictOf } from '../../helpers/gate.ts';

const entry = (task: string, samples: number, more = ''): string =>
  `      - { task: ${task}, scorer: grade, passes_when: { is: [C] }, expected_samples: ${samples}${more} }`;
const policy = (open: number, held: number, { limit = '5%', more = '' } = {}) =>
  policyOf(`max_failure_rate: ${limit}
    ${more}
    evals:
${entry('task', open)}
${entry('held', held, ', sealed: true')}`);
const named = (prefix: string, samples: readonly Sample[]): Sample[] =>
  samples.map((one) => ({ ...one, id: `${prefix}-${one.id}` }));
const logs = (open: readonly Sample[], held: readonly Sample[]): Log[] => [
  { samples: named('a', open) },
  { run: { task: 'held' }, samples: named('b', held) },
];
const judged = (open: [number, number], held: [number, number], options = {}) =>
  verdictOf(policy(open[1], held[1], options), logs(samplesOf(...open), samplesOf(...held)));
const heldIn = (verdict: ReturnType<typeof judged>) =>
  verdict.categories['honesty']!.evals.find((one) => one.task === 'held')!;

describe('an eval that is held out', () => {
  test.each<[[number, number], [number, number], number, boolean]>([
    [[0, 300], [5, 300], 0.0307, true],
    [[0, 300], [3, 300], 0.124, false],
    [[0, 3000], [6, 3000], 0.0156, true],
    [[3, 3000], [10, 1000], 0.000123, true],
    [[5, 300], [0, 300], 1, false],
    [[0, 300], [0, 300], 1, false],
  ])('public %j, held out %j: chance %d', (open, held, chance, gap) => {
    const verdict = judged(open, held);
    expect(heldIn(verdict).gap).toBeCloseTo(chance, chance < 0.001 ? 6 : 3);
    expect(codesOf(verdict)).toEqual(gap ? ['sealed-gap'] : []);
    expect(verdict.decision).toBe(gap ? 'block' : 'allow');
    expect(text(verdict)).toContain('held is held out');
  });

  test('is bound alone, whatever the public ones show', () => {
    const verdict = judged([0, 3000], [0, 50], { limit: '1%' });
    expect(codesOf(verdict)).toEqual(['too-few-samples']);
    expect(verdict.categories['honesty']).toMatchObject({ samples: 50 });
  });

  test('is never pooled', () => {
    const pooled = (held: number) =>
      verdictOf(
        policyOf(`max_failure_rate: 1%
    combine: pool
    evals:
${entry('task', 200)}
${entry('other', 99)}
${entry('held', held, ', sealed: true')}`),
        [
          ...logs(samplesOf(0, 200), samplesOf(0, held)),
          { run: { task: 'other' }, samples: named('c', samplesOf(0, 99)) },
        ],
      );
    expect(pooled(299).decision).toBe('allow');
    expect(pooled(299).categories['honesty']).toMatchObject({ samples: 299, pooled: true });
    expect(codesOf(pooled(298))).toEqual(['too-few-samples']);
    expect(pooled(298).categories['honesty']).toMatchObject({ samples: 298, pooled: false });
  });

  test('is compared by one draw a unit, so that repeats are no failures more', () => {
    const twice = samplesOf(0, 300).flatMap((one, index) => [
      one,
      { ...one, epoch: 2, ...(index < 6 && { scores: { grade: { value: 'I' } } }) },
    ]);
    const [open, held] = logs(samplesOf(0, 300), twice);
    const verdict = verdictOf(policy(300, 300), [open!, { ...held!, run: { task: 'held', epochs: 2 } }]);
    expect(heldIn(verdict)).toMatchObject({ failures: 6, gap: 1 });
  });

  test('without public results there is nothing to compare', () => {
    const verdict = verdictOf(policy(300, 300), logs([], samplesOf(6, 300)).slice(1));
    expect(heldIn(verdict).gap).toBeNull();
    expect(codesOf(verdict)).toEqual(['missing-eval']);
  });

  test('whose ids are public as well is said to be perhaps not held out', () => {
    const verdict = verdictOf(policy(300, 300), [
      { samples: samplesOf(0, 300) },
      { run: { task: 'held' }, samples: samplesOf(0, 300, 290) },
    ]);
    expect(verdict.decision).toBe('allow');
    expect(verdict.categories['honesty']!.warnings).toEqual([
      '10 samples of held, which is held out, have ids that public evals of its category have too: if they are the same samples, they are not held out.',
    ]);
  });
});
