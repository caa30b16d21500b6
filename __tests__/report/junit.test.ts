import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/model/verdict.ts';
import { junitXml } from '../../src/report/junit.ts';
import { HOSTILE } from '../generators/hostile.ts';
import { hostileVerdicts } from '../helpers/hostile.ts';
import { GREEN, KINDS } from '../helpers/verdicts.ts';
import { childrenOf, type Element, junitFaults, parseXml } from '../helpers/xml.ts';

function suiteOf(verdict: Verdict): Element {
  const root = parseXml(junitXml(verdict));
  expect(junitFaults(root)).toEqual([]);
  return root.children[0]!;
}

const casesOf = (verdict: Verdict): Element[] => childrenOf(suiteOf(verdict), 'testcase');
const outcomeOf = (one: Element): string =>
  one.children.map(({ name }) => name).find((name) => name !== 'system-out') ?? 'passed';

test.each(Object.entries(KINDS))('a verdict of the kind %s counts as what it is', (kind, verdict) => {
  const cases = casesOf(verdict);
  const { attributes } = suiteOf(verdict);
  const outcomes = cases.map(outcomeOf);
  const number = (outcome: string) => String(outcomes.filter((one) => one === outcome).length);
  expect(attributes).toMatchObject({
    name: verdict.gate,
    tests: String(cases.length),
    failures: number('failure'),
    skipped: number('skipped'),
    errors: '0',
  });
  expect(outcomes.includes('failure')).toBe(verdict.decision === 'block');
  if (!GREEN.includes(kind)) expect(outcomes.every((one) => one === 'passed')).toBe(false);
});

test('a failure has every reason with its remedy', () => {
  const failure = childrenOf(casesOf(KINDS.violated)[0]!, 'failure')[0]!;
  expect(failure.attributes).toEqual({ message: 'violated', type: 'above-limit' });
  expect(failure.text).toMatch(/^above-limit: 30 .*\n {2}→ /);
});

test('what a screen, a waiver or another branch lets through is skipped', () => {
  expect(casesOf(KINDS.screen).map(outcomeOf)).toEqual(['skipped', 'skipped']);
  expect(casesOf(KINDS.waived).map(outcomeOf)).toEqual(['passed', 'skipped']);
  expect(casesOf(KINDS.route).map(outcomeOf)).toEqual(['passed', 'skipped']);
});

test('what stands against the gate as a whole is a failure of its own', () => {
  expect(casesOf(KINDS['dry run'])[0]).toMatchObject({ attributes: { name: 'gate both' } });
  expect(casesOf(KINDS['dry run']).map(outcomeOf)).toEqual(['failure', 'passed', 'passed']);
});

describe.each(Object.entries(HOSTILE))('with %s', (_name, hostile) => {
  test('it is well-formed, and has no element of another', () => {
    for (const verdict of hostileVerdicts(hostile)) {
      const cases = casesOf(verdict);
      expect(cases.map(({ attributes }) => attributes['name'])).toEqual(['honesty']);
      expect(junitXml(verdict)).not.toMatch(/[^\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    }
  });
});

test('characters that XML cannot say are replaced', () => {
  const failing = { ...KINDS.blocked.categories['b']!.reasons[0]!, message: 'a\uffffb\ufffec\u0000' };
  const categories = { b: { ...KINDS.blocked.categories['b']!, reasons: [failing] } };
  const [one] = casesOf({ ...KINDS.blocked, blocking: ['b'], categories });
  expect(one!.children[0]!.text).toContain('a\ufffdb\ufffdc\\u{0}');
});
