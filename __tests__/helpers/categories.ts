/** Policies of several categories, each of one eval of its own name that 300 clean samples demonstrate at 1 %. */
import type { Policy } from '../../src/model/policy.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { type Log, reporting, samplesOf } from './gate.ts';

/** Of each category its further lines (`requires: [b]`); `rest` are lines of the policy itself. */
export function policyOfMany(categories: Readonly<Record<string, string>>, rest = ''): Policy {
  const entries = Object.entries(categories).map(
    ([name, more]) => `  ${name}:
    max_failure_rate: 1%
    evals: [{ task: ${name}, scorer: grade, passes_when: { is: [C] }, expected_samples: 300 }]
    ${more}`,
  );
  return reporting(
    parsePolicy(`version: 1\nname: test\n${rest}\ncategories:\n${entries.join('\n')}\n`, 'policy.yml'),
  );
}

/** 300 samples of a category's eval, of which so many fail. */
export const logOf = (name: string, failed = 0): Log => ({
  run: { task: name },
  samples: samplesOf(failed, 300),
});
