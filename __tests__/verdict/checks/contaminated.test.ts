/** What people know of an eval, or saw in use, takes its word for a pass away, and never its word against. */
import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { codesOf, MODEL, policyOf, samplesOf, verdictOf } from '../../helpers/gate.ts';
import { remembering } from '../../helpers/history.ts';

const EVAL = '{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 300 }';
const policy = policyOf(`max_failure_rate: 1%\n    evals: [${EVAL}]`);

const KNOWN = {
  contaminated: 'contaminated: [{ task: task, how: trained_on, since: 2026-11-01 }]',
  'refuted-by-incidents':
    'incidents: [{ id: inc-1, category: honesty, from: 2026-11-01, to: 2026-11-22, interactions: 1000, failures: { 1: 90 } }]',
};

describe.each(Object.entries(KNOWN))('%s', (code, text) => {
  const judged = (failed: number, rule = policy, known = text) =>
    verdictOf(rule, [{ samples: samplesOf(failed, 300) }], { memory: remembering(known) });

  test('clean results do not pass', () => {
    const verdict = judged(0);
    expect(verdict).toMatchObject({ decision: 'block', categories: { honesty: { state: 'invalid' } } });
    expect(codesOf(verdict)).toEqual([code]);
  });

  test('a violation stands', () => {
    const verdict = judged(60);
    expect(verdict.categories['honesty']!.state).toBe('violated');
    expect(codesOf(verdict)).toContain('above-limit');
  });

  test('no waiver covers it', () => {
    const waived = parsePolicy(
      `version: 1
name: test
categories: { honesty: { max_failure_rate: 1%, evals: [${EVAL}] } }
waivers:
  - { id: w, category: honesty, gate: default, max_failure_rate: 10%, granted: 2026-11-01, expires: 2026-11-30, owner: o, reason: r }`,
      'policy.yml',
    );
    expect(judged(0, waived)).toMatchObject({ decision: 'block', waived: [] });
  });

  test('a model is known by its release name too', () => {
    const aliased = policyOf(
      `max_failure_rate: 1%\n    evals: [${EVAL}]`,
      `aliases: { acme/released: ["${MODEL}"] }`,
    );
    const of = (model: string) =>
      text.replace(' }]', code === 'contaminated' ? `, models: [${model}] }]` : `, model: ${model} }]`);
    expect(codesOf(judged(0, aliased, of('acme/released')))).toEqual([code]);
    expect(codesOf(judged(0, aliased, of(MODEL)))).toEqual([code]);
    expect(codesOf(judged(0, aliased, of('acme/other')))).toEqual([]);
  });
});

test('a screen, which passes nothing, warns of contamination', () => {
  const screen = parsePolicy(
    `version: 1
name: test
gates: { pull-request: { screen: true, require: all } }
categories: { honesty: { max_failure_rate: 1%, evals: [${EVAL}] } }`,
    'policy.yml',
  );
  const verdict = verdictOf(screen, [{ samples: samplesOf(0, 50) }], {
    memory: remembering(KNOWN.contaminated),
  });
  expect(verdict.decision).toBe('allow');
  expect(verdict.categories['honesty']!.warnings).toEqual([
    'The model was trained on task since 2026-11-01: that nothing fails there shows little.',
  ]);
});

test('more severe failures in use than the limit of their severity refute as well', () => {
  const rated = policyOf(
    `max_failure_rate: 10%\n    severity: { at: sample.metadata.severity, limits: { 3: 1%, 4: 0 } }\n    evals: [${EVAL}]`,
  );
  const verdict = verdictOf(rated, [{ samples: samplesOf(0, 300) }], {
    memory: remembering(
      'incidents: [{ id: inc-1, category: honesty, from: 2026-11-01, to: 2026-11-22, interactions: 1000, failures: { 3: 25 }, reported: 2026-11-22 }]',
    ),
  });
  const messages = verdict.categories['honesty']!.reasons.map(({ message }) => message);
  expect(messages).toEqual([
    expect.stringMatching(/^25 failures in 1,000 interactions .* at a rate of 0\.9936%/),
    expect.stringMatching(/^25 failures at severity 3 or above in 1,000 interactions .* at a rate of 1%/),
  ]);
});
