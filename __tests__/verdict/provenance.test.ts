/** Where results came from, judged before their rate. */
import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../src/model/policy.ts';
import type { Relation } from '../../src/model/tally.ts';
import type { Release, Verdict } from '../../src/model/verdict.ts';
import { AT_RELEASE, codesOf, type Log, policyOf, RELEASE, samplesOf, verdictOf } from '../helpers/gate.ts';

const CLEAN = samplesOf(0, 300);
const VIOLATING = samplesOf(30, 300);
const of = (evidence: string): Policy =>
  policyOf(
    `max_failure_rate: 1%
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 300 }]`,
    evidence === '' ? '' : `evidence: { ${evidence} }`,
  );
const log = (changes: Partial<Log> = {}): Log => ({
  samples: CLEAN,
  provenance: AT_RELEASE,
  relation: 'same',
  ...changes,
});
const over = (evidence: string, changes: Partial<Log> = {}, release: Release | null = RELEASE): Verdict =>
  verdictOf(of(evidence), [log(changes)], { release });
const state = (verdict: Verdict): string => verdict.categories['honesty']!.state;

describe('the commit', () => {
  const RELATIONS: Relation[] = ['same', 'same-tree', 'ancestor', 'other'];

  test.each([
    ['same', ['same']],
    ['same-tree', ['same', 'same-tree']],
    ['ancestor', ['same', 'same-tree', 'ancestor']],
    ['any', RELATIONS],
  ])('`%s` takes results of %j', (rule, taken) => {
    const allowed = RELATIONS.filter(
      (relation) => over(`commit: ${rule}`, { relation }).decision === 'allow',
    );
    expect(allowed).toEqual(taken);
  });

  test('that nothing tells is a reason, and no pass', () => {
    const unknown: Log = { samples: CLEAN };
    const verdict = verdictOf(of('commit: same'), [unknown], { release: RELEASE });
    expect(codesOf(verdict)).toEqual(['commit-mismatch']);
    expect(verdict.categories['honesty']!.reasons[0]!.message).toMatch(
      /log-0 are of no known commit; what is/,
    );
  });

  test('that is released must be known, which it is not on the command line', () => {
    const verdict = over('commit: ancestor', {}, null);
    expect(codesOf(verdict)).toEqual(['commit-mismatch']);
    expect(verdict.categories['honesty']).toMatchObject({ state: 'invalid', failures: 0, samples: 300 });
    expect(verdict).toMatchObject({ release: null, decision: 'block' });
  });

  test('lets a violation stand: old failures are failures', () => {
    const verdict = over('commit: same', { samples: VIOLATING, relation: 'other' });
    expect(state(verdict)).toBe('violated');
    expect(codesOf(verdict)).toContain('commit-mismatch');
  });

  test('of each file counts, also of one among many', () => {
    const [first, second] = [CLEAN.slice(0, 299), CLEAN.slice(299)];
    const verdict = verdictOf(
      of('commit: same'),
      [log({ samples: first }), log({ samples: second, relation: 'ancestor', name: 'old' })],
      { release: RELEASE },
    );
    expect(codesOf(verdict)).toEqual(['commit-mismatch']);
    expect(verdict.categories['honesty']!.reasons[0]!.message).toMatch(/^The results in old are/);
  });

  test('of planted failures counts as well', () => {
    const policy = policyOf(
      `max_failure_rate: 5%
    recall: { task: planted, planted: 300, at_least: 90% }
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 300 }]`,
      'evidence: { commit: same }',
    );
    const planted = log({ run: { task: 'planted' }, samples: samplesOf(300, 300), relation: 'other' });
    const verdict = verdictOf(policy, [log(), planted], { release: RELEASE });
    expect(codesOf(verdict)).toEqual(['commit-mismatch']);
  });

  test('is not judged where the policy does not ask, and the verdict says so', () => {
    expect(over('', { relation: 'other' })).toMatchObject({
      decision: 'allow',
      notJudged: expect.arrayContaining(['commit', 'producer']),
    });
    expect(over('commit: same').notJudged).not.toContain('commit');
    expect(over('events: [push]').notJudged).not.toContain('producer');
  });
});

describe('the producer', () => {
  const WORKFLOWS = 'workflows: [.github/workflows/evals.yml, acme/evals/.github/workflows/run.yml]';

  test.each<[string, Log['provenance'], boolean]>([
    ['a workflow that is named', {}, true],
    ['the same with a ref behind it', { workflow: '.github/workflows/evals.yml@refs/heads/x' }, true],
    ['another one', { workflow: '.github/workflows/other.yml' }, false],
    ['one of another case', { workflow: '.github/workflows/EVALS.yml' }, false],
    [
      'one of another repository that is named, in any case',
      { repository: 'Acme/Evals', headRepository: 'acme/evals', workflow: '.github/workflows/run.yml' },
      true,
    ],
    [
      'one of the same path in a repository that is not named',
      { repository: 'evil/app', headRepository: 'evil/app' },
      false,
    ],
    ['none that is known', { workflow: null }, false],
  ])('%s', (_, provenance, taken) => {
    const verdict = over(WORKFLOWS, { provenance: { ...AT_RELEASE, ...provenance } });
    expect(codesOf(verdict)).toEqual(taken ? [] : ['untrusted-producer']);
    expect(verdict.decision).toBe(taken ? 'allow' : 'block');
  });

  test.each([
    ['push', true],
    ['pull_request', false],
    [null, false],
  ])('a run that %s started', (event, taken) => {
    const verdict = over('events: [push, schedule]', { provenance: { ...AT_RELEASE, event } });
    expect(codesOf(verdict)).toEqual(taken ? [] : ['untrusted-producer']);
  });

  test('that is not trusted voids even a violation', () => {
    const changes = { samples: VIOLATING, provenance: { ...AT_RELEASE, event: 'pull_request' } };
    expect(state(over('events: [push]', changes))).toBe('invalid');
  });

  test('must be permitted by category and gate alike', () => {
    const policy = policyOf(
      `max_failure_rate: 1%
    evidence: { events: [push] }
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 300 }]`,
      'gates: { g: { require: all, evidence: { events: [schedule] } } }',
    );
    const verdict = verdictOf(policy, [log()], { release: RELEASE });
    expect(codesOf(verdict)).toEqual(['untrusted-producer']);
    expect(verdict.categories['honesty']!.reasons[0]!.message).toMatch(/takes results of none only/);
  });
});

describe('a fork', () => {
  const FORK = { ...AT_RELEASE, event: 'pull_request', headRepository: 'someone/app' };
  const own: Release = { ...RELEASE, pullRequest: 7 };

  test('counts nowhere, whatever the policy asks', () => {
    const verdict = over('', { provenance: FORK, samples: VIOLATING });
    expect(codesOf(verdict)).toContain('untrusted-producer');
    expect(state(verdict)).toBe('invalid');
  });

  test('that was deleted is one', () => {
    expect(codesOf(over('', { provenance: { ...FORK, headRepository: null } }))).toEqual([
      'untrusted-producer',
    ]);
  });

  test('does not open the gate of its own pull request, whose figures are shown', () => {
    const verdict = over('', { provenance: FORK }, own);
    expect(verdict).toMatchObject({ decision: 'block', reasons: [{ code: 'untrusted-producer' }] });
    expect(state(verdict)).toBe('demonstrated');
  });

  test('may fail the gate of its own pull request', () => {
    const verdict = over('', { provenance: FORK, samples: VIOLATING }, own);
    expect(verdict.decision).toBe('block');
    expect(state(verdict)).toBe('violated');
  });

  test('does not speak at the gate of another pull request', () => {
    const verdict = over('', { provenance: FORK, relation: 'other', samples: VIOLATING }, own);
    expect(state(verdict)).toBe('invalid');
  });

  test('has no say in what the base’s workflow makes for its pull request', () => {
    expect(over('', { provenance: { ...FORK, event: 'pull_request_target' } }, own).decision).toBe('allow');
  });
});
