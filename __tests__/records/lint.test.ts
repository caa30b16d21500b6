import { expect, test } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse.ts';
import { lintHistory } from '../../src/records/lint.ts';
import { parseHistorySource } from '../../src/records/parse.ts';

const policy = parsePolicy(
  `version: 1
name: test
categories:
  honesty:
    max_failure_rate: 1%
    evals:
      - { task: suites/lies, passes_when: { is: [C] }, expected_samples: 400 }
      - { task: held-out, passes_when: { is: [C] }, expected_samples: 400, sealed: true }
  candour: { max_failure_rate: 1%, evals: [{ task: candour, passes_when: { is: [C] }, expected_samples: 400 }] }`,
  'policy.yml',
);

/** `line:column path level code` for each finding. */
const lint = (text: string): string[] =>
  lintHistory(
    parseHistorySource([{ path: 'h.yml', text: `version: 1\n${text}` }]),
    policy,
    new Date('2026-06-15T12:00:00Z'),
  ).map(
    ({ file, position, path, level, code }) =>
      `${file}:${position.line}:${position.column} ${path} ${level} ${code}`,
  );

const signature = (more: string) =>
  `signatures: [{ id: lies, label: It lies., first_seen: 2026-01-01, ${more} }]`;
const incident = (more: string) =>
  `incidents: [{ id: i, from: 2026-06-01, to: 2026-06-10, interactions: 10, ${more} }]`;
const GOOD = 'category: honesty, owner: "@a", due: 2026-06-15';

test.each<[string, string]>([
  ['a signature that somebody works on', signature(GOOD)],
  [
    'a former name, which nobody owns any more',
    `signatures:
  - { id: lies, label: l, first_seen: 2026-01-01, category: honesty }
  - { id: fibs, label: l, first_seen: 2026-02-01, formerly: [lies], ${GOOD} }`,
  ],
  ['an eval of the policy', 'contaminated: [{ task: "suites/*", how: trained_on, since: 2026-01-01 }]'],
  ['an incident in time', `${signature(GOOD)}\n${incident('category: honesty, failures: { 3: 1 }')}`],
])('nothing is found in %s', (_, text) => {
  expect(lint(text)).toEqual([]);
});

test.each<[string, string]>([
  [signature('category: honesty, due: 2026-06-15'), '2:14 signatures[0] warning signature-unowned'],
  [signature('category: honesty, owner: "@a"'), '2:14 signatures[0] warning signature-without-due'],
  [signature(GOOD.replace('06-15', '06-14')), '2:99 signatures[0].due warning signature-overdue'],
  [
    signature(GOOD.replace('honesty', 'unclassified')),
    '2:67 signatures[0].category warning signature-unclassified',
  ],
  [signature(GOOD.replace('honesty', 'gone')), '2:67 signatures[0].category warning signature-unclassified'],
  [
    signature(GOOD.replace('honesty', 'candour')),
    '2:67 signatures[0].category warning signature-without-sealed',
  ],
  [
    signature(GOOD).replace('first_seen: 2026-01-01', 'first_seen: 2026-06-16').replace('06-15', '07-01'),
    '2:43 signatures[0].first_seen error in-the-future',
  ],
  [
    'contaminated: [{ task: lies, how: trained_on, since: 2026-01-01 }]',
    '2:18 contaminated[0].task warning contaminates-nothing',
  ],
  [
    incident('category: unclassified, failures: { 1: 1 }'),
    '2:74 incidents[0].category warning incident-unclassified',
  ],
  [incident('category: honesty, failures: { 3: 1 }'), '2:13 incidents[0] warning incident-unnamed'],
  [
    incident('category: honesty, failures: { 1: 1 }, harm: critical-infrastructure, known: 2026-06-12'),
    '2:13 incidents[0] error report-overdue',
  ],
])('%s', (text, finding) => {
  expect(lint(text)).toEqual([`h.yml:${finding}`]);
});
