import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { keys } from '../../src/model/generated/history-schema.js';
import { parsePolicy } from '../../src/policy/parse.ts';
import { lintHistory } from '../../src/records/lint.ts';
import { parseHistorySource } from '../../src/records/parse.ts';
import { storyOf } from '../../src/records/story.ts';
import { signaturesOf } from '../../src/records/unresolved.ts';

const page = readFileSync('docs/unresolved-failures.md', 'utf8');
const NOW = new Date('2026-09-01T12:00:00Z');
const policy = parsePolicy(
  `version: 1
name: test
categories:
  reward-hacking:
    max_failure_rate: 1%
    evals:
      - { task: impossible-tests, passes_when: { is: [C] }, expected_samples: 400 }
      - { task: held-out, passes_when: { is: [C] }, expected_samples: 400, sealed: true }`,
  'policy.yml',
);
const source = parseHistorySource([{ path: 'h.yml', text: /```yaml\n(.*?)```/s.exec(page)![1]! }]);

test('the history on the page can be used, and lint finds only what its failure lacks under its new name', () => {
  expect(lintHistory(source, policy, NOW).map(({ code, path }) => `${path} ${code}`)).toEqual([
    'signatures[1] signature-unowned',
    'signatures[1] signature-without-due',
  ]);
});

test('the page names every key and every code of lint', () => {
  const named = Object.values(keys).flat();
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((key) => !new RegExp(`[\`{ \n]${key}[\`: ]`).test(page))).toEqual([]);
  const codes = readFileSync('src/records/lint.ts', 'utf8').match(/(?<=^ {2}\| ')[a-z-]+(?=')/gm)!;
  expect(codes.length).toBeGreaterThan(5);
  for (const code of codes) expect(page).toContain(`\`${code}\``);
});

test('the story on the page is what a report tells before the root cause was found', () => {
  const { signatures, interventions, ...records } = source.records;
  const [found] = signaturesOf({
    records: { ...records, signatures: signatures.slice(0, 1), interventions: interventions.slice(0, 1) },
    limits: new Map([['reward-hacking', 0.01]]),
    now: NOW,
    current: [],
    earlier: [],
  });
  expect(page.replaceAll(/\s+/g, ' ')).toContain(`${storyOf(found!)}.`);
});
