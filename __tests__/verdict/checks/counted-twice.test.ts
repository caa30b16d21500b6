import { expect, test } from '@jest/globals';
import { codesOf, policyOf, samplesOf, verdictOf } from '../../helpers/gate.ts';

const EVAL = 'scorer: grade, passes_when: { is: [C] }, expected_samples: 150';
const pooled = (first: string, second: string) =>
  policyOf(`max_failure_rate: 1%
    combine: pool
    evals: [{ task: suite/task, ${EVAL}${first} }, { task: task, ${EVAL}${second} }]`);
const run = { task: 'suite/task', otherNames: ['task'] };

test('a pool that counts one run twice, under two of its names, is refused', () => {
  const verdict = verdictOf(pooled('', ''), [{ run, samples: samplesOf(0, 150) }]);
  expect(verdict.decision).toBe('block');
  expect(codesOf(verdict)).toEqual(['more-than-expected']);
  expect(verdict.categories['honesty']!.reasons[0]!.message).toBe(
    'Two evals of the pool count the same samples of suite/task.',
  );
});

test('two halves of one run are no such thing', () => {
  const half = (label: string) => `, where: { sample.metadata.half: ${label} }`;
  const samples = samplesOf(0, 300).map((one, index) => ({
    ...one,
    metadata: { half: index < 150 ? 'a' : 'b' },
  }));
  expect(verdictOf(pooled(half('a'), half('b')), [{ run, samples }]).decision).toBe('allow');
});
