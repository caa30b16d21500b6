import { expect, test } from '@jest/globals';
import { explain } from '../../src/policy/advice/explain.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { linesOf, withCategory } from './faults-of.ts';

const policy = (recall: string, task = 't') =>
  withCategory(`max_failure_rate: 1%\nrecall: { ${recall} }\nevals: [{ task: ${task} }]`);

test.each<[string, string, string]>([
  [
    'neither form',
    policy('at_least: 90%'),
    'categories.a.recall: `recall` has neither an eval of planted failures nor counts (expected { task: NAME, at_least: RATE } or { detected: N, planted: N, at_least: RATE })',
  ],
  [
    'both forms',
    policy('task: p, detected: 1, planted: 2, at_least: 10%'),
    'categories.a.recall.detected: `recall` has both an eval of planted failures and counts (expected { task: NAME, at_least: RATE } or { detected: N, planted: N, at_least: RATE })',
  ],
  [
    'more seen than planted',
    policy('detected: 3, planted: 2, at_least: 10%'),
    'categories.a.recall.detected: 3 of 2 cannot have been seen (expected a number from 1 to 2)',
  ],
  [
    'a recall of all',
    policy('task: p, at_least: 100%'),
    'categories.a.recall.at_least: `at_least` cannot be 100% (expected a rate above 0 and under 1, such as 90%: that a grader misses nothing cannot be shown)',
  ],
  [
    'a pattern',
    policy('task: p-*, at_least: 90%'),
    'categories.a.recall.task: `task` cannot be "p-*" (expected the name of a task, without a pattern)',
  ],
])('a recall that cannot be meant so: %s', (_, text, line) => {
  expect(linesOf(text).map((found) => found.slice(found.indexOf(' ') + 1))).toEqual([line]);
});

test('planted failures that an eval of the category would count', () => {
  const text = policy('task: cot-planted, at_least: 90%', 'cot-*, expected_tasks: [cot-hints]');
  expect(linesOf(text)[0]).toContain(
    'categories.a.evals[0].task: "cot-*" also counts the planted failures of `recall` (cot-planted)',
  );
});

test('it is explained in plain sentences, with the samples that it costs', () => {
  const claim = (recall: string) => explain(parsePolicy(policy(recall), 'p')).claims[0]!;
  expect(claim('task: p, at_least: 90%').sentence).toMatch(
    /Its grader is tried on the planted failures of `p`: it must be shown to see more than 90% of failures, and the bound is divided by what it is shown to see\.$/,
  );
  const counts = claim('detected: 190, planted: 200, at_least: 90%');
  expect(counts.sentence).toContain("Its grader saw 190 of 200 planted failures, by the policy's own word: ");
  expect(counts.needs[0]).toEqual({ failures: 0, samples: 404 });
  expect(counts.doesNotShow).toContain('That real failures are as easy to see as the planted ones.');
});
