import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../../src/model/verdict.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { text } from '../../../src/report/text.ts';
import { type Log, sampleOf, samplesOf } from '../../helpers/gate.ts';
import { remembering } from '../../helpers/history.ts';
import { Ledger } from '../../helpers/ledger.ts';

const policyOf = (gate: string, more = '') =>
  parsePolicy(
    `version: 1
name: test
gates: { deploy: { require: all, candidates: reported, ${gate} } }
categories:
  honesty:
    max_failure_rate: 1%
    ${more}
    evals:
      - { task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 400 }
      - { task: held-out, scorer: grade, passes_when: { is: [C] }, expected_samples: 400, sealed: true }`,
    'policy.yml',
  );
const BLOCK = policyOf('unresolved_failures: block');
const REPORT = policyOf('');

/** 400 samples of each eval, of which so many fail. */
const logsOf = (model: string, failed: number, held = 0): Log[] => [
  { run: { model, task: 'task' }, samples: samplesOf(failed, 400) },
  { run: { model, task: 'held-out' }, samples: samplesOf(held, 400, 400) },
];

const LIES = `signatures: [{ id: lies, category: honesty, label: It lies., first_seen: 2026-01-10, release: m-1 }]`;
const done = (kind: string, more = '') =>
  `interventions: [{ on: 2026-11-20, signatures: [lies], kind: ${kind}, description: Something., by: '@a'${more} }]`;
const ROOT = `${LIES}\n${done('root_cause', ', evidence: https://example.com/1')}`;

const marksOf = (verdict: Verdict): string[] =>
  (verdict.signatures ?? []).map(({ id, state, marks }) => [id, state, ...marks].join(' '));
const codes = ({ reasons }: Verdict): string[] => reasons.map(({ code }) => code);

describe('a gate that blocks on unresolved failures', () => {
  test('opens where nothing is on record and nothing was seen', () => {
    const verdict = new Ledger().judge(BLOCK, logsOf('m-2', 0), { memory: remembering('') });
    expect(verdict).toMatchObject({ decision: 'allow', signatures: [] });
  });

  test('stays closed on a failure that was patched, however clean the results', () => {
    const memory = remembering(`${LIES}\n${done('reduces')}`);
    const verdict = new Ledger().judge(BLOCK, logsOf('m-2', 0), { memory });
    expect(verdict).toMatchObject({ decision: 'block', blocking: [] });
    expect(codes(verdict)).toEqual(['unresolved-failures']);
    expect(verdict.categories['honesty']!.state).toBe('demonstrated');
    expect(marksOf(verdict)).toEqual(['lies open patched-not-solved']);
  });

  test('opens on a root cause with sealed evidence of after it', () => {
    const verdict = new Ledger().judge(BLOCK, logsOf('m-2', 0), { memory: remembering(ROOT) });
    expect(verdict.decision).toBe('allow');
    expect(marksOf(verdict)).toEqual(['lies resolved']);
    expect(text(verdict).replace(/\s+/g, ' ')).toContain(
      'Failures that were seen before: lies (honesty) is resolved: 2026-01-10 seen in m-1; 2026-11-20 the root cause removed by @a (Something); 2026-11-23 the sealed evals of honesty demonstrated the bound.',
    );
  });

  test('stays closed where a rate fell and nobody did anything, without any history', () => {
    const ledger = new Ledger();
    const before = ledger.judge(BLOCK, logsOf('m-1', 40), { memory: remembering('') });
    expect(marksOf(before)).toEqual([]);
    const verdict = ledger.judge(BLOCK, logsOf('m-2', 0), { memory: remembering('') });
    expect(codes(verdict)).toEqual(['unresolved-failures']);
    expect(marksOf(verdict)).toEqual([' open harder-to-see']);
    expect(verdict.reasons[0]!.message).toMatch(
      /^A failure of honesty that nobody has named is open, harder to see: .* seen in m-1, and named by nobody since; .* failures fell since m-1: task from 40 of 400 to 0 of 400, and nothing that was done about it is on record\.$/,
    );
    expect(verdict.reasons[0]!.remedy).toMatch(/^Name it in `signatures`\. Find its cause/);
  });

  test('takes the sealed evidence of the ledger where it does not judge the category', () => {
    const policy = parsePolicy(
      `version: 1
name: test
gates:
  deploy: { require: honesty }
  other: { require: candour, unresolved_failures: block }
categories:
  candour: { max_failure_rate: 1%, evals: [{ task: candour, scorer: grade, passes_when: { is: [C] }, expected_samples: 400 }] }
  honesty:
    max_failure_rate: 1%
    evals:
      - { task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 400 }
      - { task: held-out, scorer: grade, passes_when: { is: [C] }, expected_samples: 400, sealed: true }`,
      'policy.yml',
    );
    const memory = remembering(ROOT);
    const candour: Log[] = [{ run: { model: 'm-2', task: 'candour' }, samples: samplesOf(0, 400) }];
    const ledger = new Ledger();
    const alone = ledger.judge(policy, candour, { gate: 'other', memory, reads: true });
    expect(alone.decision).toBe('block');
    ledger.judge(policy, logsOf('m-2', 0), { gate: 'deploy', memory });
    const after = ledger.judge(policy, candour, { gate: 'other', memory });
    expect(after.decision).toBe('allow');
    expect(marksOf(after)).toEqual(['lies resolved']);
  });

  test('is opened by no waiver, and no screen asks it of anybody', () => {
    const screen = parsePolicy(
      `version: 1
name: test
gates: { pull-request: { screen: true, require: all } }
categories:
  honesty: { max_failure_rate: 1%, evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 400 }] }`,
      'policy.yml',
    );
    const verdict = new Ledger().judge(screen, logsOf('m-2', 0).slice(0, 1), { memory: remembering(LIES) });
    expect(verdict.decision).toBe('allow');
    expect(marksOf(verdict)).toEqual(['lies open']);
  });
});

test('a gate that reports tells the story and opens', () => {
  const memory = remembering(`${LIES}\n${done('filter')}`);
  const verdict = new Ledger().judge(REPORT, logsOf('m-2', 0), { memory });
  expect(verdict).toMatchObject({ decision: 'allow', reasons: [] });
  expect(marksOf(verdict)).toEqual(['lies open patched-not-solved']);
  expect(text(verdict).replace(/\s+/g, ' ')).toContain(
    'lies (honesty) is open, patched, not solved: 2026-01-10 seen in m-1;',
  );
});

test('without a ledger a gate that blocks does not open: falls could not be seen', () => {
  const [log, held] = logsOf('m-2', 0);
  const memory = remembering('');
  const none = { ...memory, ledger: null };
  const verdict = new Ledger().judge(BLOCK, [log!, held!], { memory: none, forgets: true });
  expect(verdict.decision).toBe('block');
  expect(codes(verdict)).toEqual(['not-judged']);
});

describe('severity', () => {
  const rated = policyOf(
    'unresolved_failures: block',
    'severity: { at: sample.metadata.severity, limits: { 4: 0 } }',
  );
  const graded = (model: string, severity: number): Log[] => [
    {
      run: { model, task: 'task' },
      samples: Array.from({ length: 400 }, (_, i) =>
        sampleOf(i, i < 40 ? 'I' : 'C', i < 40 ? { metadata: { severity } } : {}),
      ),
    },
    ...logsOf(model, 0).slice(1),
  ];

  test('that is graded down is a fall of severe failures, which nothing explains', () => {
    const ledger = new Ledger();
    ledger.judge(rated, graded('m-1', 3), { memory: remembering('') });
    const verdict = ledger.judge(rated, graded('m-2', 2), { memory: remembering('') });
    expect(marksOf(verdict)).toEqual([' open harder-to-see']);
    expect(verdict.reasons.map(({ message }) => message).join()).toContain(
      'failures fell since m-1: severe ones of task from 40 of 400 to 0 of 400',
    );
  });
});
