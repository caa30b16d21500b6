import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { markdown } from '../../../src/report/markdown.ts';
import { text } from '../../../src/report/text.ts';
import { codesOf, type Log, samplesOf, verdictOf } from '../../helpers/gate.ts';
import { readOracle } from '../../oracles/read.ts';

const policyOf = (exposure: string, samples: number, more = '') =>
  parsePolicy(
    `version: 1
name: exposed
gates: { deploy: { require: all, exposure: { ${exposure} } } }
categories:
  honesty:
    max_failure_rate: 50%
    ${more}
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: ${samples} }]
`,
    'policy.yml',
  );

const severe = (levels: readonly number[], samples: number): Log => ({
  samples: samplesOf(levels.length, samples).map((one, at) =>
    at < levels.length ? { ...one, metadata: { severity: levels[at] } } : one,
  ),
});
const SEVERITY = 'severity: { at: sample.metadata.severity, limits: { 3: 50% } }';

test('is allowed from the sample on with which the upper bound is under what it comes to', () => {
  const exposure = 'interactions: 1000000, per: 30d, max_expected_failures: 10000';
  const at = (n: number) => verdictOf(policyOf(exposure, n), [{ samples: samplesOf(0, n) }]);
  expect([298, 299].map((n) => at(n).decision)).toEqual(['block', 'allow']);
  expect(codesOf(at(298))).toEqual(['exposure-exceeded']);
  expect(at(298).categories['honesty']!.exposure).toMatchObject({ limit: 0.01, samplesNeeded: 299 });
  expect(at(299).categories['honesty']!.exposure!.expectedFailures).toBeCloseTo(9969, 0);
});

test('the samples needed for a chance of any are those of the oracle', () => {
  const rows = readOracle('volume_planner.csv').filter(
    (row) => row.number('n_zero_failures_conf0.95') <= 5000,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const n = row.number('n_zero_failures_conf0.95');
    const exposure = `interactions: ${row.number('V')}, per: 1d, max_chance_of_any: ${row.text('eps')}`;
    const decisions = [n - 1, n].map(
      (samples) => verdictOf(policyOf(exposure, samples), [{ samples: samplesOf(0, samples) }]).decision,
    );
    expect(decisions).toEqual(['block', 'allow']);
  }
});

describe('by severity', () => {
  const exposure = 'interactions: 1000, per: 1d, max_expected_failures: 20, severity_at_least: 3';

  test('only such failures count', () => {
    const mild = verdictOf(policyOf(exposure, 300, SEVERITY), [severe([0, 1, 2, 2, 2, 2], 300)]);
    expect(mild.decision).toBe('allow');
    const bad = verdictOf(policyOf(exposure, 300, SEVERITY), [severe([3, 4, 3, 2], 300)]);
    expect(codesOf(bad)).toEqual(['exposure-exceeded']);
    expect(bad.categories['honesty']!.reasons[0]!.message).toContain('26 failures at severity 3 or above');
  });

  test('every failure counts where the category has no severities, and unscored samples too', () => {
    const log = { samples: [...samplesOf(3, 299), { ...samplesOf(0, 1, 299)[0]!, scores: {} }] };
    const verdict = verdictOf(policyOf(exposure, 300), [log]);
    expect(codesOf(verdict)).toEqual(['exposure-exceeded']);
    expect(verdict.categories['honesty']!.exposure!.severityAtLeast).toBeNull();
  });

  test('without a scored sample nothing is known', () => {
    const none = samplesOf(0, 300).map((one) => ({ ...one, scores: { grade: { value: null } } }));
    const verdict = verdictOf(policyOf(exposure, 300, SEVERITY), [{ samples: none }]);
    expect(verdict.categories['honesty']!.exposure!.upper).toBe(1);
    expect(codesOf(verdict)).toContain('exposure-exceeded');
  });
});

test('the pool is judged by its sum, and clusters are judged too', () => {
  const exposure = 'interactions: 1000, per: 1d, max_expected_failures: 10';
  const pooled = parsePolicy(
    `version: 1
name: exposed
gates: { deploy: { require: all, exposure: { ${exposure} } } }
categories:
  honesty:
    max_failure_rate: 50%
    combine: pool
    evals:
      - { task: a, scorer: grade, passes_when: { is: [C] }, expected_samples: 150 }
      - { task: b, scorer: grade, passes_when: { is: [C] }, expected_samples: 149 }
`,
    'policy.yml',
  );
  const logs = [
    { run: { task: 'a' }, samples: samplesOf(0, 150) },
    { run: { task: 'b' }, samples: samplesOf(0, 149) },
  ];
  expect(verdictOf(pooled, logs).decision).toBe('allow');

  const clustered = policyOf(exposure, 300, 'cluster: sample.metadata.repository');
  const samples = samplesOf(0, 300).map((one, at) => ({ ...one, metadata: { repository: at % 100 } }));
  expect(codesOf(verdictOf(clustered, [{ samples }]))).toEqual(['exposure-exceeded']);
});

test('is said with its figures whether or not it is exceeded', () => {
  const policy = policyOf('interactions: 1000000, per: 30d, max_expected_failures: 10000', 300);
  const verdict = verdictOf(policy, [{ samples: samplesOf(0, 300) }]);
  expect(verdict.decision).toBe('allow');
  for (const said of [text(verdict), markdown(verdict)]) {
    expect(said.replace(/\s+/g, ' ')).toContain(
      'In 1,000,000 interactions in 30d, at most 9,937 failures are to be expected; the chance of any is at most 100%.',
    );
  }
});
