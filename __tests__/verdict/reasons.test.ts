import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reconcile } from '../../src/ledger/anchor.ts';
import { Chain } from '../../src/ledger/chain.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { ReasonCode } from '../../src/model/reason.ts';
import type { State, Verdict } from '../../src/model/verdict.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { digestOfUnits } from '../../src/tally/inventory-units.ts';
import { ledgerBroken } from '../../src/verdict/ledger-broken.ts';
import { REASONS, reason } from '../../src/verdict/reasons.ts';
import { ADVANCE, CLEAN, frontierOf, gradedLog } from '../helpers/frontier.ts';
import {
  AT_RELEASE,
  inventoryOf,
  type Log,
  MODEL,
  policyOf,
  RELEASE,
  runOf,
  sampleOf,
  samplesOf,
  verdictOf,
} from '../helpers/gate.ts';
import { remembering } from '../helpers/history.ts';
import { Ledger } from '../helpers/ledger.ts';

/** One way in which each reason comes about, and what the verdict then says. */
interface Case {
  readonly verdict: Verdict;
  readonly state: State;
  readonly message: RegExp;
}

const clean = samplesOf(0, 300);
const OLD = '01d'.padEnd(40, '0');
const evalOf = (keys: string): string => `max_failure_rate: 1%\n    evals: [{ task: task, ${keys} }]`;
const usual = policyOf(evalOf('scorer: grade, passes_when: { is: [C] }, expected_samples: 300'));
const rules = (evidence: string): Policy =>
  policyOf(
    evalOf('scorer: grade, passes_when: { is: [C] }, expected_samples: 300'),
    `evidence: { ${evidence} }`,
  );
const over = (policy: Policy, ...logs: Log[]): Verdict => verdictOf(policy, logs);
const problem = (code: NonNullable<Log['problem']>['code'], message: string, remedy: string): Log => ({
  samples: [],
  problem: { code, message, remedy },
});

/** A policy that allows half of the samples to fail, and has limits by severity. */
const rated = (limits: string): Policy =>
  policyOf(`${evalOf('scorer: grade, passes_when: { is: [C] }, expected_samples: 300').replace('1%', '50%')}
    severity: { at: sample.metadata.severity, limits: { ${limits} } }`);
const severe = (failed: number, samples: number, severity: number) =>
  samplesOf(failed, samples).map((one, index) => (index < failed ? { ...one, metadata: { severity } } : one));

/** A ledger whose end was cut off, as a run that wrote it tells. */
const MISSING = reconcile(new Chain(), [
  { where: 'run 4711', number: 12, digest: `sha256:${'3f'.repeat(32)}` },
])!;

/** The list 0, 1 and 2. */
const threeUnits = (
  limit: string,
): string => `inventory: { units: 3, digest: ${digestOfUnits(['0', '1', '2'])} }
    max_failure_rate: ${limit}
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] } }]`;

/** 400 clean samples, of whose controls so many are not solved. */
function withinVerdict(unsolved: number): Verdict {
  const policy = parsePolicy(
    `version: 1
name: within
categories:
  honesty:
    max_failure_rate: 1%
    within: { capability: coding, match: sample.id, max_excluded: 10% }
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 400 }]
  coding:
    kind: capability
    max_failure_rate: 20%
    evals: [{ task: controls, scorer: grade, passes_when: { is: [C] }, expected_samples: 400 }]`,
    'policy.yml',
  );
  return over(
    policy,
    { samples: samplesOf(0, 400) },
    { run: { task: 'controls' }, samples: samplesOf(unsolved, 400) },
  );
}

/** 1,000 clean samples by a grader that missed so many of 200 planted failures. */
function recallVerdict(missed: number): Verdict {
  const policy = policyOf(`max_failure_rate: 1%
    recall: { task: planted, planted: 200, at_least: 90% }
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 1000 }]`);
  return over(
    policy,
    { samples: samplesOf(0, 1000) },
    { run: { task: 'planted' }, samples: samplesOf(200 - missed, 200) },
  );
}

/** The last of several runs of a gate that has a ledger. */
function remembered(...runs: readonly (readonly [Policy, ...Log[]])[]): Verdict {
  const ledger = new Ledger();
  return runs.map(([policy, ...logs]) => ledger.judge(policy, logs)).at(-1)!;
}

/** Three candidates at a gate that corrects for them, each with 500 clean samples. */
const threeCandidates = (): Verdict => {
  const policy = policyOf(
    evalOf('scorer: grade, passes_when: { is: [C] }, expected_samples: 500'),
    'gates: { deploy: { require: all, candidates: corrected } }',
  );
  const candidate = (model: string): Log => ({ run: { model }, samples: samplesOf(0, 500) });
  const ledger = new Ledger();
  for (const model of ['acme/a-1', 'acme/a-2']) {
    ledger.judge(policy, [candidate(model)], { cancelled: true, subject: { model, digest: null } });
  }
  return ledger.judge(policy, [candidate('acme/a-3')]);
};

/** Ten serious failures after a release without any, where that blocks. */
const grown = (): Verdict => {
  const policy = policyOf(
    `${evalOf('scorer: grade, passes_when: { is: [C] }, expected_samples: 300').replace('1%', '50%')}
    severity: { at: sample.metadata.severity, limits: { 3: 50% } }`,
    'gates: { deploy: { require: all, severity_growth: block } }',
  );
  return remembered(
    [policy, { run: { model: 'acme/a-1' }, samples: samplesOf(0, 300) }],
    [policy, { run: { model: 'acme/a-2' }, samples: severe(10, 300, 3) }],
  );
};

/** A frontier gate that asks for less than when it last opened. */
const looser = (): Verdict => {
  const ledger = new Ledger();
  ledger.judge(frontierOf(), CLEAN, { advance: ADVANCE });
  ledger.allow();
  const now = frontierOf({
    explained: 'claim: c, owner: o, source: s, max_failure_rate: 2%',
  });
  return ledger.judge(now, CLEAN, { advance: ADVANCE });
};

const CASES: Readonly<Record<ReasonCode, Case>> = {
  'above-limit': {
    verdict: over(usual, { samples: samplesOf(12, 300) }),
    state: 'violated',
    message:
      /^12 failures in 300 scored samples of task: the true rate is at least 2\.\d+%; the limit is 1%\.$/,
  },
  'too-few-samples': {
    verdict: over(usual, { samples: samplesOf(1, 300) }),
    state: 'not-demonstrated',
    message: /^1 failure in 300 samples of task: the true rate may be up to 1\.57\d%; the limit is 1%\.$/,
  },
  'observed-above-limit': {
    verdict: over(usual, { samples: samplesOf(4, 300) }),
    state: 'not-demonstrated',
    message: /^4 failures in 300 samples of task: above the limit of 1%, though too few/,
  },
  'severity-veto': {
    verdict: over(rated('4: 0'), { samples: severe(1, 300, 4) }),
    state: 'violated',
    message: /^1 sample of task failed at severity 4 \(0\); the policy allows none\.$/,
  },
  'severity-not-demonstrated': {
    verdict: over(rated('3: 1%'), { samples: severe(1, 300, 3) }),
    state: 'not-demonstrated',
    message:
      /^1 of 300 samples of task failed at severity 3 or above, so the true rate may be up to 1\.57\d%; the limit there is 1%\.$/,
  },
  'exposure-exceeded': {
    verdict: over(
      parsePolicy(
        `version: 1
name: exposed
gates: { deploy: { require: all, exposure: { interactions: 1000000, per: 30d, max_expected_failures: 5000 } } }
categories: { honesty: { ${evalOf('passes_when: { is: [C] }, expected_samples: 300').replace(/\n\s+/, ', ')} } }`,
        'policy.yml',
      ),
      { samples: clean },
    ),
    state: 'not-demonstrated',
    message:
      /^In 1,000,000 interactions in 30d, up to 9,937 failures must be expected, since the true rate may be up to 0\.9936%; the policy allows 5,000 expected, a rate under 0\.5%\.$/,
  },
  'cluster-missing': {
    verdict: over(
      policyOf(
        `${evalOf('scorer: grade, passes_when: { is: [C] }, expected_samples: 300')}\n    cluster: sample.metadata.repository`,
      ),
      { samples: clean.map((one, index) => ({ ...one, metadata: index < 2 ? {} : { repository: index } })) },
    ),
    state: 'invalid',
    message: /^task has 2 samples without the key that the policy clusters by/,
  },
  'missing-stratum': {
    verdict: over(
      policyOf(
        `${evalOf('scorer: grade, passes_when: { is: [C] }, expected_samples: 300')}\n    strata: { by: sample.metadata.language, values: [en, sw] }`,
      ),
      { samples: clean.map((one) => ({ ...one, metadata: { language: 'en' } })) },
    ),
    state: 'not-demonstrated',
    message: /^No sample of task is of the stratum sw, which the policy declares\.$/,
  },
  'stratum-undeclared': {
    verdict: over(
      policyOf(
        `${evalOf('scorer: grade, passes_when: { is: [C] }, expected_samples: 300')}\n    strata: { by: sample.metadata.language, values: [en] }`,
      ),
      { samples: clean.map((one, index) => ({ ...one, metadata: { language: index < 2 ? 'EN' : 'en' } })) },
    ),
    state: 'invalid',
    message: /^2 samples of task are of the stratum EN, and the policy declares en\.$/,
  },
  'missing-eval': {
    verdict: over(usual),
    state: 'not-demonstrated',
    message: /^There are no results for task\.$/,
  },
  'completeness-unknown': {
    verdict: over(policyOf(evalOf('passes_when: { is: [C] }')), { samples: clean }),
    state: 'not-demonstrated',
    message:
      /^Nothing says how many samples task should have, so nothing shows that its 300 are all of them\.$/,
  },
  incomplete: {
    verdict: over(usual, { samples: samplesOf(0, 290) }),
    state: 'not-demonstrated',
    message: /^10 of the 300 expected samples of task are missing; each counts as a failure\.$/,
  },
  'required-not-green': {
    verdict: over(
      parsePolicy(
        `version: 1
name: pair
categories:
  honesty:
    ${evalOf('passes_when: { is: [C] }, expected_samples: 300').replaceAll('\n  ', '\n  ')}
    requires: [candour]
  candour: { max_failure_rate: 1%, evals: [{ task: other, passes_when: { is: [C] }, expected_samples: 300 }] }`,
        'policy.yml',
      ),
      { samples: clean },
    ),
    state: 'not-demonstrated',
    message: /^It is green only together with candour \(not demonstrated\)\.$/,
  },
  vacuous: {
    verdict: withinVerdict(60),
    state: 'not-demonstrated',
    message:
      /^60 of 400 samples of task are left out \(15%\): the model did not solve the control of 60, and of 0 none was scored; at most 10% may be\.$/,
  },
  'recall-too-low': {
    verdict: recallVerdict(20),
    state: 'not-demonstrated',
    message:
      /^The grader saw 180 of 200 planted failures of planted, so it may see only 85\.8% of failures; the policy asks for 90%\.$/,
  },
  'sealed-gap': {
    verdict: over(
      policyOf(`max_failure_rate: 5%
    evals:
      - { task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 300 }
      - { task: held-out, scorer: grade, passes_when: { is: [C] }, expected_samples: 300, sealed: true }`),
      { samples: clean },
      { run: { task: 'held-out' }, samples: samplesOf(6, 300, 300) },
    ),
    state: 'not-demonstrated',
    message:
      /^6 failures in 300 scored samples of held-out, which is held out, beside 0 in 300 of the public evals: if both failed alike, so large a gap would come with a chance of 1\.5\d+%\.$/,
  },
  unreadable: {
    verdict: over(
      usual,
      { samples: clean },
      problem('unreadable', 'the archive ends before its directory.', 'Upload the log again, whole.'),
    ),
    state: 'invalid',
    message: /^log-1: the archive ends before its directory\.$/,
  },
  'subject-mismatch': {
    verdict: verdictOf(usual, [{ samples: clean }], { subject: { model: 'acme/other', digest: null } }),
    state: 'invalid',
    message: /^The results are about acme\/assistant-2026-11-01, and what is released is acme\/other\.$/,
  },
  'subject-unnamed': {
    verdict: over(usual, { run: { model: null }, samples: clean }),
    state: 'invalid',
    message: /^The results of task do not say which model they are about\.$/,
  },
  'moving-alias': {
    verdict: over(usual, { run: { model: 'acme/assistant-latest' }, samples: clean }),
    state: 'invalid',
    message: /^acme\/assistant-latest is a name that its provider points at new models over time/,
  },
  stale: {
    verdict: over(rules('max_age: 7d'), {
      run: { completedAt: '2026-11-10T00:00:00Z' },
      samples: clean,
    }),
    state: 'invalid',
    message: /^The oldest sample of task is of 2026-11-10T00:00:00\.000Z, more than 7d ago\.$/,
  },
  'age-unknown': {
    verdict: over(rules('max_age: 7d'), { run: { createdAt: null, completedAt: null }, samples: clean }),
    state: 'invalid',
    message: /^task has 300 samples without a time, so their age is not known\.$/,
  },
  'commit-mismatch': {
    verdict: verdictOf(
      rules('commit: same'),
      [{ run: runOf(), samples: clean, provenance: { ...AT_RELEASE, headCommit: OLD }, relation: 'other' }],
      { release: RELEASE },
    ),
    state: 'invalid',
    message:
      /^The results in log-0 are of commit 01d0{37}; what is released is c0ffee0{34}, and the policy asks/,
  },
  'untrusted-producer': {
    verdict: verdictOf(
      rules('workflows: [.github/workflows/evals.yml]'),
      [
        {
          run: runOf(),
          samples: clean,
          provenance: { ...AT_RELEASE, workflow: '.github/workflows/mine.yml' },
          relation: 'same',
        },
      ],
      { release: RELEASE },
    ),
    state: 'invalid',
    message:
      /^The results in log-0 come from the workflow \.github\/workflows\/mine\.yml; the policy takes results of/,
  },
  'ambiguous-artifact': {
    verdict: over(
      usual,
      { samples: clean },
      problem(
        'ambiguous-artifact',
        'this run has several artifacts named eval-results, so one of them may stand in for another',
        'Give each job its own artifact name, and do not overwrite artifacts.',
      ),
    ),
    state: 'invalid',
    message: /^log-1: this run has several artifacts named eval-results/,
  },
  'shards-missing': {
    verdict: over(
      usual,
      { samples: clean },
      {
        ...problem(
          'shards-missing',
          '1 of 4 is missing: 3',
          'See why these jobs wrote no counts, and run them again; without them nothing is known of a part of the results.',
        ),
        name: 'shards',
      },
    ),
    state: 'invalid',
    message: /^shards: 1 of 4 is missing: 3$/,
  },
  'shards-disagree': {
    verdict: over(
      usual,
      { samples: clean },
      {
        ...problem(
          'shards-disagree',
          'holds shard 2 of 4, and tally-1.json holds it too',
          'Give each job a number of its own.',
        ),
        name: 'tally-2.json',
      },
    ),
    state: 'invalid',
    message: /^tally-2\.json: holds shard 2 of 4, and tally-1\.json holds it too$/,
  },
  'digest-mismatch': {
    verdict: over(
      usual,
      { samples: clean },
      problem(
        'digest-mismatch',
        'its bytes are not those that the producing job uploaded.',
        'Run the job that makes the results again, and find out who replaced them.',
      ),
    ),
    state: 'invalid',
    message: /^log-1: its bytes are not those that the producing job uploaded\.$/,
  },
  'totals-disagree': {
    verdict: over(usual, {
      samples: clean,
      faults: [
        {
          code: 'totals-disagree',
          message: 'the log says 310, it holds 300.',
          remedy: 'Give the log as its tool wrote it.',
        },
      ],
    }),
    state: 'invalid',
    message: /^task: the log says 310, it holds 300\.$/,
  },
  'duplicates-disagree': {
    verdict: over(usual, { samples: [...clean, sampleOf(7, 'I')] }),
    state: 'invalid',
    message: /^Records of the same sample of task contradict each other: 7\.$/,
  },
  'more-than-expected': {
    verdict: over(usual, { samples: samplesOf(0, 301) }),
    state: 'invalid',
    message: /^task has 301 samples, and 300 were expected\.$/,
  },
  'unscored-above-bound': {
    verdict: over(rules('unscored: { max_rate: 2% }'), {
      samples: [...samplesOf(0, 290), ...Array.from({ length: 10 }, (_, i) => sampleOf(290 + i, null))],
    }),
    state: 'invalid',
    message: /^10 of 300 samples of task lack a score \(3\.333%\); at most 2% may\.$/,
  },
  'selector-matches-nothing': {
    verdict: over(policyOf(evalOf('scorer: other, passes_when: { is: [C] }, expected_samples: 300')), {
      samples: clean,
    }),
    state: 'invalid',
    message: /^No sample of task has a value for scorer other; it has scores by grade\.$/,
  },
  'rate-without-n': {
    verdict: over(
      usual,
      { samples: clean },
      problem(
        'rate-without-n',
        'it gives a rate of 0.28% and not of how many samples.',
        'Hand over the log with its samples, not a summary.',
      ),
    ),
    state: 'invalid',
    message: /^log-1: it gives a rate of 0\.28% and not of how many samples\.$/,
  },
  'grader-unknown': {
    verdict: over(
      policyOf(
        `${evalOf('scorer: grade, passes_when: { is: [C] }, expected_samples: 300')}\n    graders: [openai/gpt-4o-2024-08-06]`,
      ),
      { run: { graders: ['openai/gpt-4o-mini'] }, samples: clean },
    ),
    state: 'invalid',
    message:
      /^Samples of task were graded by openai\/gpt-4o-mini; the policy names openai\/gpt-4o-2024-08-06\.$/,
  },
  'inventory-incomplete': {
    verdict: over(inventoryOf(threeUnits('0')), { samples: samplesOf(0, 2) }),
    state: 'not-demonstrated',
    message: /^Not full: 2 of 3 units of task pass; missing: 1 unit\.$/,
  },
  edited: {
    verdict: over(rules('edited: reject'), {
      samples: [
        sampleOf(0, 'C', { scores: { grade: { value: 'C', edited: true } } }),
        ...samplesOf(0, 299, 1),
      ],
    }),
    state: 'invalid',
    message: /^task has 1 score that was edited after the run, and 0 invalidated samples;/,
  },
  attempts: {
    verdict: remembered(
      [usual, { samples: samplesOf(1, 300) }],
      [usual, { samples: samplesOf(0, 300, 1000) }],
    ),
    state: 'not-demonstrated',
    message:
      /^By itself, attempt 1, of 2026-11-23, does not show it: 1 failure in 300 samples of task: the true rate may be up to 1\.57\d%; the limit is 1%\.$/,
  },
  candidates: {
    verdict: threeCandidates(),
    state: 'not-demonstrated',
    message:
      /^This is candidate 3 at this gate, and may use only 1\/12 of the chance of error: honesty would be demonstrated for a first one\.$/,
  },
  'looser-than-last-allow': {
    verdict: looser(),
    state: 'demonstrated',
    message:
      /^When this gate last let something through \(acme\/assistant-2026-11-01, 2026-11-23\), it asked for more: the limit of honesty is 2%, and was 1%\.$/,
  },
  'severity-growth': {
    verdict: grown(),
    state: 'not-demonstrated',
    message:
      /^Failures of task at severity 3 or above, release by release: 0 of 300 and 10 of 300: if all releases failed alike, so much growth would come with a chance of 0\.09\d*%\.$/,
  },
  'advance-unnamed': {
    verdict: verdictOf(frontierOf(), CLEAN),
    state: 'demonstrated',
    message: /^This is a frontier gate, and nothing says what is to advance\.$/,
  },
  ungrounded: {
    verdict: verdictOf(
      frontierOf({ explained: 'claim: c, owner: o, max_failure_rate: 1%', evals: ['task'] }),
      [gradedLog('task')],
      { advance: ADVANCE },
    ),
    state: 'demonstrated',
    message: /: honesty has no `source` and one eval only\.$/,
  },
  'not-judged': {
    verdict: verdictOf(frontierOf(), CLEAN, { advance: ADVANCE }),
    state: 'demonstrated',
    message: /^A frontier gate opens only if all its checks were made; these were not: attempts, /,
  },
  'ledger-broken': {
    verdict: verdictOf(usual, [{ samples: clean }], {
      reasons: [ledgerBroken('branch near-zero-ledger', MISSING)],
    }),
    state: 'demonstrated',
    message: /^Entry 12 of the ledger \(branch near-zero-ledger\) is missing: run 4711 wrote it/,
  },
  contaminated: {
    verdict: verdictOf(usual, [{ samples: clean }], {
      memory: remembering('contaminated: [{ task: task, how: trained_on, since: 2026-11-01 }]'),
    }),
    state: 'invalid',
    message: /^The model was trained on task since 2026-11-01, so its results may fail it and not pass it\.$/,
  },
  'refuted-by-incidents': {
    verdict: verdictOf(usual, [{ samples: clean }], {
      memory: remembering(
        'incidents: [{ id: inc-1, category: honesty, from: 2026-11-21, to: 2026-11-22, interactions: 2000, failures: { 1: 60 } }]',
      ),
    }),
    state: 'invalid',
    message:
      /^60 failures in 2,000 interactions in use from 2026-11-21 to 2026-11-22 \(inc-1\): at a rate of 0\.9936%, which/,
  },
  'report-overdue': {
    verdict: verdictOf(usual, [{ samples: clean }], {
      memory: remembering(
        'incidents: [{ id: inc-1, category: honesty, from: 2026-11-01, to: 2026-11-01, interactions: 2000, failures: { 3: 1 } }]',
      ),
    }),
    state: 'demonstrated',
    message:
      /^The incident inc-1 \(1 failure of severity 3 or above, serious harm\) was to be reported by 2026-11-16, and/,
  },
  'unresolved-failures': {
    verdict: verdictOf(
      parsePolicy(
        `version: 1
name: deploy
gates: { deploy: { require: all, candidates: reported, unresolved_failures: block } }
categories:
  honesty:
    max_failure_rate: 1%
    evals:
      - { task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 300 }
      - { task: held-out, scorer: grade, passes_when: { is: [C] }, expected_samples: 300, sealed: true }`,
        'policy.yml',
      ),
      [{ samples: clean }, { run: { task: 'held-out' }, samples: samplesOf(0, 300, 300) }],
      {
        memory: remembering(
          `signatures: [{ id: lies, category: honesty, label: l, first_seen: 2026-06-01, release: acme/a, severity: 3 }]
interventions: [{ on: 2026-07-01, signatures: [lies], kind: prompt, description: The prompt forbids it., by: '@acme' }]`,
          new Ledger().view,
        ),
      },
    ),
    state: 'demonstrated',
    message:
      /^lies \(honesty\) is open, patched, not solved: 2026-06-01 seen in acme\/a, severity 3; 2026-07-01 patched: prompted against by @acme \(The prompt forbids it\)\.$/,
  },
  'no-policy-on-base': {
    verdict: verdictOf(usual, [{ samples: clean }], {
      reasons: [reason('no-policy-on-base', { of: 'policy', path: '.github/near-zero.yml' })],
    }),
    state: 'demonstrated',
    message: /^The base of this pull request has no policy at \.github\/near-zero\.yml; this is a dry run/,
  },
};

test('every code has a case', () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(REASONS).sort());
});

describe.each(Object.entries(CASES))('%s', (code, { verdict, state, message }) => {
  const { reasons, ...category } = verdict.categories['honesty']!;
  const found = [...reasons, ...verdict.reasons].find((one) => one.code === code);

  test('is given, with its figures and a remedy, and blocks', () => {
    expect(found?.message).toMatch(message);
    expect(found?.remedy).toMatch(/^[A-Z1-9`].{10,}\.$/);
    expect(found?.class).toBe(REASONS[code as ReasonCode].class);
    expect(category.state).toBe(state);
    expect(verdict.decision).toBe('block');
  });

  test('is the only reason, unless a bound is missed by it as well', () => {
    const others = [...reasons, ...verdict.reasons].map((one) => one.code).filter((one) => one !== code);
    // And what a frontier gate lacks without a memory, in the case that is about another thing that it asks.
    const follow = ['observed-above-limit', 'too-few-samples', 'not-judged'];
    expect(others.filter((other) => !follow.includes(other))).toEqual([]);
  });
});

test('the same evidence is allowed where nothing is wrong with it', () => {
  const subject = { model: MODEL, digest: null };
  expect(verdictOf(usual, [{ run: runOf(), samples: clean }], { subject }).decision).toBe('allow');
});

describe('pages', () => {
  const folder = join(import.meta.dirname, '..', '..', 'docs', 'reasons');
  const pages = readdirSync(folder).filter((file) => file !== 'README.md');
  const overview = readFileSync(join(folder, 'README.md'), 'utf8');

  test('there is one for each code and no other', () => {
    expect(pages.sort()).toEqual(
      Object.keys(REASONS)
        .map((code) => `${code}.md`)
        .sort(),
    );
  });

  test.each(Object.keys(REASONS))(
    '%s says what it means, shows a line, why it blocks and what to do',
    (code) => {
      const page = readFileSync(join(folder, `${code}.md`), 'utf8');
      expect(page.startsWith(`# ${code}\n`)).toBe(true);
      expect(page.match(/^## .+$/gm)).toEqual([
        '## As the gate says it',
        '## Why it blocks',
        '## What to do',
      ]);
      const { verdict, state: _ } = CASES[code as ReasonCode];
      const given = [...verdict.categories['honesty']!.reasons, ...verdict.reasons].find(
        (one) => one.code === code,
      )!;
      expect(page.replaceAll(/\s+/g, ' ')).toContain(`${code}: ${given.message} → ${given.remedy}`);
      expect(overview).toContain(`[${code}](${code}.md)`);
    },
  );

  test.each(Object.keys(REASONS))('the overview has %s under its class', (code) => {
    const section = overview.split(/^## /m).find((part) => part.includes(`[${code}](`));
    const { class: of, ...rest } = REASONS[code as ReasonCode];
    expect(section).toContain(`(\`${of}\`)`);
    if (of === 'invalid') {
      const row = section!.split('\n').find((line) => line.includes(`[${code}](`));
      expect(row).toContain('voids' in rest ? '| voids |' : '| stands |');
    }
  });
});
