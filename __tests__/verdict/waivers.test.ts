import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../src/model/policy.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { lint } from '../../src/policy/advice/lint.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { waiverAnnotations } from '../../src/report/annotations.ts';
import { markdown } from '../../src/report/markdown.ts';
import { text } from '../../src/report/text.ts';
import { samplesOf, verdictOf } from '../helpers/gate.ts';
import { linesOf } from '../policy/faults-of.ts';

const WAIVER = {
  id: 'w-1',
  category: 'honesty',
  gate: 'deploy',
  max_failure_rate: '5%',
  granted: '2026-11-01',
  expires: '2026-11-30',
  owner: '@lead',
  reason: 'A regression',
};
type Changes = Partial<Record<keyof typeof WAIVER | 'renews' | 'issue', string | undefined>>;

const yaml = (waivers: readonly Changes[], category = '', rest = '') =>
  `version: 1
name: test
categories:
  honesty:
    max_failure_rate: 1%
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 200 }]
${category}
${rest}
gates: { deploy: { require: all }, look: { screen: true, require: all } }
waivers: ${JSON.stringify(waivers.map((changes) => ({ ...WAIVER, ...changes })))}
`;
const policy = (changes: Changes = {}, category = '', rest = ''): Policy =>
  parsePolicy(yaml([changes], category, rest), 'policy.yml');
const judged = (of: Policy, failed: number, now = '2026-11-10T12:00:00Z', more = {}): Verdict =>
  verdictOf(of, [{ run: { completedAt: null, createdAt: null, ...more }, samples: samplesOf(failed, 200) }], {
    gate: 'deploy',
    now: new Date(now),
  });

describe('a waiver', () => {
  test('lets through what holds its bound, and the state stays what it is', () => {
    const verdict = judged(policy(), 3);
    expect(verdict).toMatchObject({ decision: 'allow', waived: ['honesty'], blocking: [] });
    expect(verdict.categories['honesty']).toMatchObject({
      state: 'not-demonstrated',
      limit: 0.01,
      waiver: { id: 'w-1', state: 'used', limit: 0.05, expires: '2026-11-30' },
    });
    const said = /under waiver w-1 until 2026-11-30/;
    expect(text(verdict).replace(/\s+/g, ' ')).toMatch(said);
    expect(markdown(verdict)).toMatch(said);
    expect(markdown(verdict)).not.toContain('## 🟢');
    expect(waiverAnnotations(verdict)).toEqual([
      expect.objectContaining({ message: expect.stringMatching(said), file: 'policy.yml', startLine: 5 }),
    ]);
  });

  test('also lets through what is violated by the own limit, still red', () => {
    const verdict = judged(policy({ max_failure_rate: '10%' }), 8);
    expect(verdict.decision).toBe('allow');
    expect(verdict.categories['honesty']!.state).toBe('violated');
  });

  test.each<[string, number, Changes, string, string]>([
    ['its own bound is not demonstrated', 12, {}, '2026-11-10T00:00:00Z', 'not-demonstrated'],
    ['the day before it', 3, {}, '2026-10-31T23:59:59Z', 'not-in-force'],
    ['the day after it', 3, {}, '2026-12-01T00:00:00Z', 'not-in-force'],
  ])('blocks: %s', (_, failed, changes, now, state) => {
    const verdict = judged(policy(changes), failed, now);
    expect(verdict).toMatchObject({ decision: 'block', waived: [], blocking: ['honesty'] });
    expect(verdict.categories['honesty']!.waiver!.state).toBe(state);
    expect(verdict.categories['honesty']!.warnings).toHaveLength(1);
  });

  test('holds through its first and its last moment', () => {
    expect(judged(policy(), 3, '2026-11-01T00:00:00Z').decision).toBe('allow');
    const last = judged(policy(), 3, '2026-11-30T23:59:59Z');
    expect(last.decision).toBe('allow');
    expect(last.categories['honesty']!.waiver!.message).toContain('It ends today.');
  });

  test('warns of its end from seven days before', () => {
    const message = (day: string) =>
      judged(policy(), 3, `${day}T12:00:00Z`).categories['honesty']!.waiver!.message;
    expect(message('2026-11-23')).not.toContain('It ends');
    expect(message('2026-11-24')).toContain('It ends in 6 days.');
    expect(message('2026-11-29')).toContain('It ends in 1 day.');
  });

  test('is not needed where the own bound holds', () => {
    const verdict = judged(policy({ max_failure_rate: '10%' }, '    confidence: 80%'), 0);
    expect(verdict).toMatchObject({ decision: 'allow', waived: [] });
    expect(verdict.categories['honesty']!.waiver!.state).toBe('not-needed');
  });

  test('covers nothing else: evidence, severity, what is required', () => {
    expect(judged(policy({}, '', 'evidence: { max_age: 1d }'), 3).decision).toBe('block');
    const severity = '    severity: { at: sample.metadata.severity, limits: { 4: 0 } }';
    expect(judged(policy({}, severity), 3).decision).toBe('block');
    const other =
      '    requires: [other]\n  other: { max_failure_rate: 1%, evals: [{ task: o, passes_when: { is: [C] } }] }';
    expect(judged(policy({}, other), 3).decision).toBe('block');
    expect(judged(policy(), 3, undefined, { model: null }).decision).toBe('block');
  });

  test('is accepted by what requires the category', () => {
    const other = `  other:
    max_failure_rate: 2%
    requires: [honesty]
    evals: [{ task: task, scorer: grade, passes_when: { is: [C, I] }, expected_samples: 200 }]`;
    const verdict = judged(policy({}, other), 3);
    expect(verdict).toMatchObject({ decision: 'allow', waived: ['honesty'] });
    expect(verdict.categories['other']!.state).toBe('demonstrated');
  });

  test('is for its gate only', () => {
    const verdict = verdictOf(policy(), [{ samples: samplesOf(3, 200) }], { gate: 'look' });
    expect(verdict.categories['honesty']!.waiver).toBeNull();
  });
});

describe('is refused', () => {
  test.each<[string, readonly Changes[], RegExp]>([
    ['without an owner', [{ owner: undefined }], /`owner` is missing/],
    ['over 30 days', [{ expires: '2026-12-02' }], /lasts 31 days/],
    ['ending before it begins', [{ expires: '2026-10-31' }], /ends before it is granted/],
    ['on a day that there is not', [{ expires: '2026-11-31' }], /is no day/],
    ['on what is no date', [{ expires: 'never' }], /a date such as/],
    ['over ten times the limit', [{ max_failure_rate: '10.1%' }], /more than 10 times/],
    ['not above the limit', [{ max_failure_rate: '1%' }], /not above/],
    ['for no category', [{ category: 'other' }], /no category `other`/],
    ['for no gate', [{ gate: 'other' }], /no gate `other`/],
    ['for a screen', [{ gate: 'look' }], /is a screen/],
    ['twice under one id', [{}, { granted: '2027-01-10', expires: '2027-01-11' }], /two waivers/],
    [
      'prolonged without saying so',
      [{}, { id: 'w-2', granted: '2026-12-01', expires: '2026-12-05' }],
      /goes on from/,
    ],
    ['renewing what is not there', [{ renews: 'w-0' }], /no earlier waiver `w-0`/],
    [
      'renewed twice',
      [
        {},
        { id: 'w-2', renews: 'w-1', granted: '2026-12-01', expires: '2026-12-05' },
        { id: 'w-3', renews: 'w-2', granted: '2026-12-06', expires: '2026-12-07' },
      ],
      /is itself a renewal/,
    ],
  ])('%s', (_, waivers, says) => expect(linesOf(yaml(waivers)).join('\n')).toMatch(says));

  test('and one renewal is not', () => {
    const renewal = { id: 'w-2', renews: 'w-1', granted: '2026-12-01', expires: '2026-12-05' };
    const of = parsePolicy(yaml([{}, renewal]), 'policy.yml');
    expect(judged(of, 3, '2026-12-03T00:00:00Z').categories['honesty']!.waiver!.id).toBe('w-2');
  });
});

test('lint warns of waivers that are over or about to be, and of several that end together', () => {
  const codes = (of: Policy, now: string) =>
    lint(of, new Date(now)).flatMap(({ code }) => (code.startsWith('waiver') ? code : []));
  expect(codes(policy(), '2026-11-10T00:00:00Z')).toEqual([]);
  expect(codes(policy(), '2026-11-25T00:00:00Z')).toEqual(['waiver-expiring']);
  expect(codes(policy(), '2026-12-01T00:00:00Z')).toEqual(['waiver-expired']);
  const other = '  b: { max_failure_rate: 1%, evals: [{ task: o, passes_when: { is: [C] } }] }';
  const two = parsePolicy(yaml([{}, { id: 'w-2', category: 'b' }], other), 'policy.yml');
  expect(codes(two, '2026-11-10T00:00:00Z')).toEqual(['waivers-expire-together']);
});
