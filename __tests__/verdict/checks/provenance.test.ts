/** Where results came from, judged before their rate. */
import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../../src/model/policy.ts';
import type { Attested, Relation } from '../../../src/model/tally.ts';
import type { Release, Verdict } from '../../../src/model/verdict.ts';
import {
  AT_RELEASE,
  codesOf,
  type Log,
  MODEL,
  policyOf,
  RELEASE,
  samplesOf,
  verdictOf,
} from '../../helpers/gate.ts';

const CLEAN = samplesOf(0, 300);
const VIOLATING = samplesOf(30, 300);
const policyFor = (evidence: string): Policy =>
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
  verdictOf(policyFor(evidence), [log(changes)], { release });
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
    const verdict = verdictOf(policyFor('commit: same'), [unknown], { release: RELEASE });
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
      policyFor('commit: same'),
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

  test('of a path in this repository is not known where nothing says which that is', () => {
    const verdict = over('workflows: [.github/workflows/evals.yml]', {}, null);
    expect(codesOf(verdict)).toEqual(['untrusted-producer']);
    expect(verdict.categories['honesty']!.reasons[0]!.message).toMatch(
      /which repository is released; the policy/,
    );
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

describe('an attestation', () => {
  const BY =
    'attested_by: [acme/app/.github/workflows/evals.yml@refs/heads/main, acme/ci/.github/workflows/e.yml@refs/tags/v*]';
  const attestation: Attested = {
    of: 'file',
    signer: 'acme/app/.github/workflows/evals.yml@refs/heads/main',
    repository: 'acme/app',
    commit: RELEASE.commits[0]!,
    workflow: '.github/workflows/evals.yml',
    event: 'push',
    predicateType: 'https://slsa.dev/provenance/v1',
    digest: `sha256:${'1'.repeat(64)}`,
    models: [],
    relation: 'same',
  };
  const attested = (changes: Partial<Attested> = {}): Partial<Log> => ({
    attestations: [{ ...attestation, ...changes }],
  });
  const trust = (verdict: Verdict): string => verdict.evidence[0]!.trust;

  test.each<[string, Partial<Attested>, boolean]>([
    ['by a workflow that is named', {}, true],
    [
      'with the names of owner and repository in another case',
      { signer: 'Acme/App/.github/workflows/evals.yml@refs/heads/main' },
      true,
    ],
    ['from another ref', { signer: 'acme/app/.github/workflows/evals.yml@refs/heads/mine' }, false],
    ['by another workflow', { signer: 'acme/app/.github/workflows/other.yml@refs/heads/main' }, false],
    [
      'by one of another repository',
      { signer: 'evil/app/.github/workflows/evals.yml@refs/heads/main' },
      false,
    ],
    [
      'by a reusable one that the repository called',
      { signer: 'acme/ci/.github/workflows/e.yml@refs/tags/v1' },
      true,
    ],
    [
      'by a reusable one in its own repository',
      { signer: 'acme/ci/.github/workflows/e.yml@refs/tags/v1', repository: 'acme/ci' },
      true,
    ],
    [
      'by a reusable one that somebody else called',
      { signer: 'acme/ci/.github/workflows/e.yml@refs/tags/v1', repository: 'evil/app' },
      false,
    ],
  ])('%s', (_, changes, taken) => {
    const verdict = over(BY, attested(changes));
    expect(codesOf(verdict)).toEqual(taken ? [] : ['untrusted-producer']);
    expect(trust(verdict)).toBe(taken ? 'attested' : 'self-reported');
  });

  test('that is missing, or does not verify, is a reason that says so', () => {
    const said = (changes: Partial<Log>): string =>
      over(BY, changes).categories['honesty']!.reasons[0]!.message;
    expect(said({})).toMatch(/in log-0 are not attested; the policy takes what acme\/app\/.* attests\.$/);
    expect(said({ notVerified: ['a.sigstore.json: it is too old'] })).toMatch(
      /do not verify \(a\.sigstore\.json: it/,
    );
    expect(said(attested({ repository: 'evil/app' }))).toMatch(/attested by .* in a run of evil\/app/);
  });

  test('is of no account where the policy names nobody', () => {
    expect(trust(over('', attested()))).toBe('self-reported');
  });

  test('says where results came from, of which nothing else says it', () => {
    const nowhere = { provenance: {}, ...attested() };
    const rules = `${BY}, commit: same, workflows: [.github/workflows/evals.yml], events: [push]`;
    const of = (changes: Partial<Attested>): string[] =>
      codesOf(over(rules, { provenance: {}, ...attested(changes) }));
    const { relation: _, ...unknown } = log(nowhere);
    expect(verdictOf(policyFor(rules), [unknown], { release: RELEASE }).decision).toBe('allow');
    expect(of({ relation: 'other' })).toEqual(['commit-mismatch']);
    expect(of({ event: 'workflow_dispatch' })).toEqual(['untrusted-producer']);
    expect(of({ signer: 'evil/app/.github/workflows/evals.yml@refs/heads/main' })).toEqual([
      'commit-mismatch',
      'untrusted-producer',
      'untrusted-producer',
      'untrusted-producer',
    ]);
  });

  test('does not speak for what GitHub records otherwise', () => {
    const verdict = over(`${BY}, events: [push]`, {
      ...attested(),
      provenance: { ...AT_RELEASE, event: 'workflow_dispatch' },
    });
    expect(codesOf(verdict)).toEqual(['untrusted-producer']);
  });

  describe('of the model', () => {
    const [A, B] = ['a', 'b'].map((digit) => `sha256:${digit.repeat(64)}`) as [string, string];
    const judged = (digest: string | null, models: Attested['models'], run: Log['run'] = {}, by = BY) =>
      verdictOf(
        policyOf(
          `max_failure_rate: 1%
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 300 }]`,
          `subject: digest\nevidence: { ${by} }`,
        ),
        [log({ ...attested({ models }), run })],
        { release: RELEASE, subject: { model: MODEL, digest } },
      );
    const model = { name: MODEL, digest: A };

    test('gives the digest that results do not record', () => {
      expect(judged(A, [model])).toMatchObject({ decision: 'allow', subject: { model: MODEL, digest: A } });
      expect(codesOf(judged(A, []))).toEqual(['subject-unnamed']);
      expect(codesOf(judged(B, [model]))).toEqual(['subject-mismatch']);
    });

    test('speaks of the model that the results name, and of no other', () => {
      expect(codesOf(judged(A, [{ name: 'acme/other', digest: A }]))).toEqual(['subject-unnamed']);
    });

    test('must not contradict the results, nor itself', () => {
      expect(codesOf(judged(A, [model], { modelDigest: B }))).toEqual(['subject-mismatch']);
      expect(codesOf(judged(B, [model], { modelDigest: B }))).toEqual(['subject-mismatch']);
      expect(codesOf(judged(A, [model, { name: MODEL, digest: B }]))).toEqual(['subject-mismatch']);
    });

    test('counts by a workflow that the policy names only', () => {
      const by = 'attested_by: [acme/app/.github/workflows/other.yml@refs/heads/main]';
      expect(codesOf(judged(A, [model], {}, by))).toEqual(['subject-unnamed', 'untrusted-producer']);
    });
  });
});
