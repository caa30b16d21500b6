/** Growth in number: of the same items, of others, and of evals in the place of others. */
import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../../src/model/verdict.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { ADVANCE, frontierText } from '../../helpers/frontier.ts';
import { type Log, samplesOf } from '../../helpers/gate.ts';
import { remembering } from '../../helpers/history.ts';
import { Ledger } from '../../helpers/ledger.ts';

const policyOf = (gate: string, items = 1000, severity = '') =>
  parsePolicy(
    `version: 1
name: test
gates: { deploy: { require: all${gate} } }
categories:
  honesty: { max_failure_rate: 5%, ${severity} evals: [{ task: '*', expected_tasks: [task], scorer: grade, passes_when: { is: [C] }, expected_samples: ${items} }] }
`,
    'policy.yml',
  );
const BLOCKS = policyOf(', severity_growth: block');
const release = (model: string, failed: number, from = 0, items = 1000): Log[] => [
  { run: { task: 'task', model: `acme/${model}` }, samples: samplesOf(failed, items, from) },
];
const codes = ({ decision, categories }: Verdict): string =>
  [decision, ...Object.values(categories).flatMap(({ reasons }) => reasons.map(({ code }) => code))].join(
    ' ',
  );

function last(policy: typeof BLOCKS, ...releases: Log[][]): Verdict {
  const ledger = new Ledger();
  return releases.map((logs) => ledger.judge(policy, logs)).at(-1)!;
}

describe('failures that grow in number', () => {
  test.each([
    ['on the same items', 0],
    ['on other items', 5000],
  ])('close the gate %s, though the bound is demonstrated', (_, from) => {
    const verdict = last(BLOCKS, release('a', 1), release('b', 30, from));
    expect(codes(verdict)).toBe('block severity-growth');
    expect(verdict.categories['honesty']!.upper).toBeLessThan(0.05);
    expect(verdict.categories['honesty']!.reasons[0]!.message).toMatch(
      /^Failures of task, release by release: 1 of 1,000 and 30 of 1,000: if all releases failed alike, so much growth would come with a chance of under 0\.0001%\.$/,
    );
  });

  test('are said where the gate only reports', () => {
    const verdict = last(policyOf(''), release('a', 1), release('b', 30));
    expect(codes(verdict)).toBe('allow');
    expect(verdict.categories['honesty']!.warnings.join()).toContain('1 of 1,000 and 30 of 1,000');
  });

  test('are found over three releases that grow slowly', () => {
    expect(codes(last(BLOCKS, release('a', 2), release('b', 9), release('c', 16)))).toBe(
      'block severity-growth',
    );
  });

  test.each<[string, Log[], Log[]]>([
    ['the same', release('a', 8), release('b', 8)],
    ['by chance', release('a', 8), release('b', 11, 5000)],
    ['fewer', release('a', 30), release('b', 1)],
  ])('and close nothing where they are %s', (_, before, after) => {
    expect(codes(last(BLOCKS, before, after))).toBe('allow');
  });

  test('are compared item by item: what varies between items hides nothing', () => {
    // 400 items always fail their like; five more do now. Unpaired, that is nothing.
    const loose = policyOf(', severity_growth: block', 1000).categories[0]!;
    const policy = { ...BLOCKS, categories: [{ ...loose, maxFailureRate: { value: 0.9, text: '90%' } }] };
    const verdict = last(policy, release('a', 400), release('b', 406));
    expect(verdict.categories['honesty']!.growth!.evals[0]).toMatchObject({
      paired: { rate: 1 / 64, severe: null },
    });
    expect(codes(verdict)).toBe('block severity-growth');
  });
});

describe('at a frontier gate', () => {
  const text = frontierText({ explained: "claim: c, owner: '@o', source: s, max_failure_rate: 5%" });
  const policy = parsePolicy(text.replaceAll('400', '700'), 'p');
  const renamed = parsePolicy(text.replaceAll('400', '700').replace('task: other', 'task: third'), 'p');
  const graded = (task: string, model: string, failed = 0): Log => ({
    run: { task, model: `acme/${model}`, graders: ['judge-1'] },
    samples: samplesOf(failed, 700),
  });
  const by = { advance: ADVANCE, memory: remembering('') };
  const before = [graded('task', 'a'), graded('other', 'a')];

  test.each([
    [12, 'block severity-growth'],
    [0, 'allow'],
  ])('%i failures where none was', (failed, outcome) => {
    const ledger = new Ledger();
    ledger.judge(policy, before, by);
    expect(codes(ledger.judge(policy, [graded('task', 'b', failed), graded('other', 'b')], by))).toBe(
      outcome,
    );
  });

  test('an eval in the place of another is not compared, and closes it until the next release', () => {
    const ledger = new Ledger();
    ledger.judge(policy, before, by);
    const replaced = ledger.judge(renamed, [graded('task', 'b'), graded('third', 'b')], by);
    expect(codes(replaced)).toBe('block not-judged');
    expect(replaced.categories['honesty']!.reasons[0]!.message).toMatch(
      /^Growth over releases of third could not be looked at: 1 other release was judged before, .* and of then other is gone\.$/,
    );
  });
});
