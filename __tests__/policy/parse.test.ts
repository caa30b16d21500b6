import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse.ts';

describe('a policy', () => {
  test('of the first example becomes what the rest of the program uses', () => {
    const policy = parsePolicy(readFileSync('examples/first/policy.yml', 'utf8'), 'policy.yml');
    expect(policy.gates).toMatchObject([{ name: 'default', screen: false }]);
    expect(policy.categories[0]).toMatchObject({
      name: 'improper-refusal',
      maxFailureRate: { value: 0.01, text: '1%' },
      confidence: { alpha: 0.05, text: '95%' },
      requires: ['improper-compliance'],
      evals: [{ task: 'refusal-benign', scorers: ['refusal'], passesWhen: null, expectedSamples: 300 }],
    });
  });
});
