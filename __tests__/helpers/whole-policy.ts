/** A policy that has every key of the language, for tests that go through all of them. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Written anew each time, so that a test may change it. */
export const wholePolicy = (): { [key: string]: Json } => ({
  version: 1,
  name: 'whole',
  confidence: '95%',
  subject: 'model',
  aliases: { 'acme/a': ['a1'] },
  evidence: { max_age: '30d', unscored: { max_rate: '2%' }, edited: 'not-judged' },
  categories: {
    plain: {
      claim: 'A claim.',
      owner: '@acme/owner',
      source: 'https://example.com/why',
      max_failure_rate: '1%',
      confidence: '97%',
      requires: ['pooled'],
      evidence: { max_age: '14d', unscored: { max_rate: '1%' }, edited: 'reject' },
      severity: { at: 'sample.metadata.severity', limits: { 3: '0.5%', 4: 0 } },
      cluster: 'sample.metadata.repository',
      strata: 'sample.metadata.language',
      population: 'new-items',
      evals: [
        {
          task: 'suite/*',
          args: { subset: 'safe' },
          scorer: 'grade',
          at: 'value.harm',
          where: { 'sample.metadata.label': 'safe' },
          passes_when: { at_least: 0, below: 2 },
          unscored_when: { is: [-1] },
          expected_samples: 1000,
          expected_tasks: ['suite/a', 'suite/b'],
          epochs: 5,
          counts: 'accepted',
        },
        { task: 'other', passes_when: { is: ['C', 'P'] }, expected_samples: 1000 },
      ],
    },
    pooled: {
      max_failure_rate: '2%',
      combine: 'pool',
      evals: [
        { task: 'x', passes_when: { is: ['C'] }, expected_samples: 500 },
        { task: 'y', passes_when: { is: ['C'] }, expected_samples: 500 },
      ],
    },
    mixed: {
      max_failure_rate: '2%',
      combine: 'pool',
      mixture: 'As in use.',
      evals: [
        { task: 'r', passes_when: { is: ['C'] }, expected_samples: 500 },
        { task: 'q', passes_when: { is: ['C'] }, expected_samples: 500 },
      ],
    },
    third: {
      claim: 'A claim.',
      owner: '@acme/owner',
      source: 'https://example.com/why',
      max_failure_rate: '5%',
      within: { capability: 'controls', match: 'sample.metadata.item', max_excluded: '10%' },
      recall: { task: 'planted', planted: 200, at_least: '60%' },
      graders: ['judge-1'],
      adjudicators: ['@acme/clinicians'],
      evals: [
        { task: 'z', passes_when: { is: ['C'] }, expected_samples: 100 },
        { task: 't', passes_when: { is: ['C'] }, expected_samples: 100 },
      ],
    },
    fourth: {
      max_failure_rate: '5%',
      recall: { detected: 190, planted: 200, at_least: '60%' },
      evals: [
        { task: 'v', passes_when: { is: ['C'] }, expected_samples: 100 },
        { task: 'u', passes_when: { is: ['C'] }, expected_samples: 100, sealed: true },
      ],
    },
    unused: {
      kind: 'capability',
      max_failure_rate: '20%',
      evals: [{ task: 's', passes_when: { is: ['C'] }, expected_samples: 100 }],
    },
    controls: {
      kind: 'capability',
      claim: 'A claim.',
      owner: '@acme/owner',
      source: 'https://example.com/why',
      max_failure_rate: '20%',
      evals: [{ task: 'w', passes_when: { is: ['C'] }, expected_samples: 100 }],
    },
    listed: {
      kind: 'inventory',
      inventory: {
        units: 200,
        digest: `sha256:${'0'.repeat(64)}`,
        sample: { units: 100, seed: '2026-11-01' },
      },
      max_failure_rate: '5%',
      evals: [{ task: 'units' }],
    },
  },
  gates: {
    'pull-request': { screen: true, require: 'all' },
    nightly: { screen: false, frontier: false, require: 'third' },
    deploy: {
      require: ['plain', { any_of: ['pooled', 'third'] }],
      evidence: { max_age: '7d', unscored: { max_rate: '1%' }, edited: 'reject' },
      exposure: {
        interactions: 1000,
        per: '30d',
        max_expected_failures: 10,
        max_chance_of_any: '99%',
        severity_at_least: 3,
      },
    },
  },
  waivers: [
    {
      id: 'w-1',
      category: 'plain',
      gate: 'deploy',
      max_failure_rate: '4%',
      granted: '2026-10-01',
      expires: '2026-10-20',
      owner: '@acme/lead',
      reason: 'A regression',
      issue: 'https://example.com/1',
    },
    {
      id: 'w-2',
      renews: 'w-1',
      category: 'plain',
      gate: 'deploy',
      max_failure_rate: '3%',
      granted: '2026-10-21',
      expires: '2026-11-12',
      owner: '@acme/lead',
      reason: 'A regression',
    },
  ],
  review: {
    approvers: ['@alice', '@acme/safety'],
    approvals: 2,
    cooling_off: '7d',
    apart_from: ['models/**', 'prompts/**'],
  },
});
