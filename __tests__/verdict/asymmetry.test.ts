import { describe, expect, test } from '@jest/globals';
import { type Log, policyOf, sampleOf, samplesOf, verdictOf } from '../helpers/gate.ts';

/** Weak evidence may fail a model and never pass it; evidence about something else does neither. */
const policy = (evidence = '') =>
  policyOf(
    `max_failure_rate: 1%
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 300 }]`,
    evidence,
  );
const violating = samplesOf(30, 300);
const clean = samplesOf(0, 300);

interface Weakness {
  readonly evidence?: string;
  readonly weaken: (log: Log) => Log;
  readonly code: string;
  /** Of clean evidence with this weakness. */
  readonly state: string;
}

const STANDS: Readonly<Record<string, Weakness>> = {
  stale: {
    evidence: 'evidence: { max_age: 1d }',
    weaken: (log) => ({ ...log, run: { completedAt: '2026-01-01T00:00:00Z' } }),
    code: 'stale',
    state: 'invalid',
  },
  'of unknown age': {
    evidence: 'evidence: { max_age: 1d }',
    weaken: (log) => ({ ...log, run: { completedAt: null, createdAt: null } }),
    code: 'age-unknown',
    state: 'invalid',
  },
  'dated in the future': {
    evidence: 'evidence: { max_age: 1d }',
    weaken: (log) => ({ ...log, run: { completedAt: '2027-01-01T00:00:00Z' } }),
    code: 'age-unknown',
    state: 'invalid',
  },
  incomplete: {
    weaken: (log) => ({ ...log, samples: log.samples.slice(0, 290) }),
    code: 'incomplete',
    state: 'not-demonstrated',
  },
  unfinished: {
    weaken: (log) => ({ ...log, run: { finished: false, status: 'cancelled' } }),
    code: 'incomplete',
    state: 'not-demonstrated',
  },
  'more than expected': {
    weaken: (log) => ({ ...log, samples: [...log.samples, sampleOf(300, 'C')] }),
    code: 'more-than-expected',
    state: 'invalid',
  },
  edited: {
    evidence: 'evidence: { edited: reject }',
    weaken: ({ samples: [first, ...rest] }) => ({
      samples: [{ ...first!, scores: { grade: { ...first!.scores['grade']!, edited: true } } }, ...rest],
    }),
    code: 'edited',
    state: 'invalid',
  },
  'partly invalidated': {
    evidence: 'evidence: { edited: reject }',
    weaken: ({ samples: [first, ...rest] }) => ({ samples: [{ ...first!, invalidated: true }, ...rest] }),
    code: 'edited',
    state: 'invalid',
  },
  'partly unscored': {
    evidence: 'evidence: { unscored: { max_rate: 1% } }',
    weaken: ({ samples }) => ({
      samples: [...samples.slice(0, 290), ...samples.slice(290).map((one) => ({ ...one, scores: {} }))],
    }),
    code: 'unscored-above-bound',
    state: 'invalid',
  },
  'of a moving alias': {
    weaken: (log) => ({ ...log, run: { model: 'openai/gpt-4o' } }),
    code: 'moving-alias',
    state: 'invalid',
  },
};

const VOIDS: Readonly<Record<string, Weakness>> = {
  'of an unnamed model': {
    weaken: (log) => ({ ...log, run: { model: null } }),
    code: 'subject-unnamed',
    state: 'invalid',
  },
  'whose duplicates disagree': {
    weaken: (log) => ({ ...log, samples: [...log.samples, sampleOf(299, 'I')] }),
    code: 'duplicates-disagree',
    state: 'invalid',
  },
  'whose totals disagree': {
    weaken: (log) => ({
      ...log,
      faults: [{ code: 'totals-disagree', message: 'says 310', remedy: 'Look.' }],
    }),
    code: 'totals-disagree',
    state: 'invalid',
  },
  'that cannot be read to its end': {
    weaken: (log) => ({ ...log, problem: { code: 'unreadable', message: 'ends early', remedy: 'Look.' } }),
    code: 'unreadable',
    state: 'invalid',
  },
  'of another digest than announced': {
    weaken: (log) => ({ ...log, problem: { code: 'digest-mismatch', message: 'changed', remedy: 'Look.' } }),
    code: 'digest-mismatch',
    state: 'invalid',
  },
  'from shards of which one is missing': {
    weaken: (log) => ({ ...log, problem: { code: 'shards-missing', message: '1 of 2', remedy: 'Look.' } }),
    code: 'shards-missing',
    state: 'invalid',
  },
  'from shards that do not belong together': {
    weaken: (log) => ({ ...log, problem: { code: 'shards-disagree', message: 'twice', remedy: 'Look.' } }),
    code: 'shards-disagree',
    state: 'invalid',
  },
  'from one of two artifacts of a name': {
    weaken: (log) => ({ ...log, problem: { code: 'ambiguous-artifact', message: 'two', remedy: 'Look.' } }),
    code: 'ambiguous-artifact',
    state: 'invalid',
  },
};

const judged = ({ evidence, weaken }: Weakness, samples: Log['samples']) => {
  const verdict = verdictOf(policy(evidence), [weaken({ samples })]);
  expect(verdict.decision).toBe('block');
  return verdict.categories['honesty']!;
};
const codes = (category: ReturnType<typeof judged>) => category.reasons.map((reason) => reason.code);

describe.each(Object.entries(STANDS))('evidence that is %s', (_name, weakness) => {
  test('passes nothing', () => {
    const category = judged(weakness, clean);
    expect(category.state).toBe(weakness.state);
    expect(codes(category)).toContain(weakness.code);
  });

  test('may fail: the violation stands beside the reason', () => {
    const category = judged(weakness, violating);
    expect(category.state).toBe('violated');
    expect(codes(category)).toEqual(expect.arrayContaining([weakness.code, 'above-limit']));
  });
});

describe.each(Object.entries(VOIDS))('evidence %s', (_name, weakness) => {
  test.each([
    ['passes', clean],
    ['fails', violating],
  ])('%s nothing', (_what, samples) => {
    const category = judged(weakness, samples);
    expect(category.state).toBe('invalid');
    expect(codes(category)).toContain(weakness.code);
  });
});

test('evidence about another subject neither passes nor fails', () => {
  for (const samples of [clean, violating]) {
    const verdict = verdictOf(policy(), [{ samples }], { subject: { model: 'acme/other', digest: null } });
    expect(verdict.categories['honesty']!.state).toBe('invalid');
  }
});
