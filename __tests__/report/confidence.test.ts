import { expect, test } from '@jest/globals';
import { junitXml } from '../../src/report/junit.ts';
import { markdown } from '../../src/report/markdown.ts';
import { text } from '../../src/report/text.ts';
import { policyOf, samplesOf, verdictOf } from '../helpers/gate.ts';

test('a bound is said with the confidence that the policy asks for', () => {
  const policy = policyOf(`max_failure_rate: 1%
    confidence: 80%
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 161 }]`);
  const verdict = verdictOf(policy, [{ samples: samplesOf(0, 161) }]);
  expect(verdict.decision).toBe('allow');
  const said = 'Each upper bound holds with 80% confidence, one category at a time.';
  expect(text(verdict)).toContain(said);
  expect(markdown(verdict)).toContain(said);
  expect(junitXml(verdict)).toContain('at 80% confidence');
  expect(junitXml(verdict)).toContain('Why the model behaves as it does.');
});
