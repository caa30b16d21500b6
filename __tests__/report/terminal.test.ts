import { describe, expect, test } from '@jest/globals';
import { width } from '../../src/report/columns.ts';
import { atMost, rateBar } from '../../src/report/terminal/figures.ts';
import { inAscii, wantsAscii, wantsColour } from '../../src/report/terminal/paint.ts';
import { namesIn, showPart } from '../../src/report/terminal/show.ts';
import { decisionLine, terminal } from '../../src/report/terminal/terminal.ts';
import { HOSTILE } from '../generators/hostile.ts';
import { policyOfMany } from '../helpers/categories.ts';
import { policyOf, samplesOf, verdictOf } from '../helpers/gate.ts';
import { remembering } from '../helpers/history.ts';
import { hostileVerdicts } from '../helpers/hostile.ts';
import { Ledger } from '../helpers/ledger.ts';

const NAMES = Array.from({ length: 40 }, (_, index) => `category-${index + 1}`);

/** A verdict on so many categories, of which the first few fail. */
function verdictOn(categories: number, failing: number) {
  const names = NAMES.slice(0, categories);
  const policy = policyOfMany(Object.fromEntries(names.map((name) => [name, ''])));
  return verdictOf(
    policy,
    names.map((task, at) => ({ run: { task }, samples: samplesOf(at < failing ? 30 : 0, 300) })),
  );
}

const linesOf = (text: string): string[] => text.trimEnd().split('\n');

test.each([
  [1, 0, 25],
  [12, 0, 25],
  [40, 0, 25],
  [1, 1, 40],
  [12, 4, 40],
  [40, 12, 48],
])('of %i categories, %i failing, it has at most %i lines of 80 columns', (categories, failing, most) => {
  const lines = linesOf(terminal(verdictOn(categories, failing)));
  expect(lines.length).toBeLessThanOrEqual(most);
  for (const line of lines) expect(width(line)).toBeLessThanOrEqual(80);
});

test('says what blocks and what to do before what is green', () => {
  const said = terminal(verdictOn(12, 2));
  expect(said).toMatch(/^✗ Blocked {2}default: 2 of 12 categories\.\n/);
  const places = [/^Do next$/m, /^✗ category-1 /m, /^✓ 10 demonstrated/m, /^Each upper bound/m].map((one) =>
    said.search(one),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(said).toContain('95% confidence');
  expect(said).toContain('above-limit');
});

test('allowed is not silent about what is open from before', () => {
  const policy = policyOf();
  const memory = remembering(
    'signatures: [{ id: lies, category: honesty, label: It lies., first_seen: 2026-01-10, release: m-1 }]\n' +
      "interventions: [{ on: 2026-11-20, signatures: [lies], kind: reduces, description: Something., by: '@a' }]\n" +
      'incidents: [{ id: inc-1, category: honesty, model: m-2, from: 2026-11-01, to: 2026-11-10, interactions: 100000, failures: { 1: 3 }, known: 2026-11-11, reported: 2026-11-12 }]',
  );
  const verdict = new Ledger().judge(policy, [{ run: { model: 'm-2' }, samples: samplesOf(0, 400) }], {
    memory,
  });
  const open = terminal({ ...verdict, decision: 'allow', reasons: [], blocking: [] });
  const [before] = open.split('✓ 1 demonstrated');
  expect(before).toMatch(/lies, since 2026-01-10: patched, not solved/);
  expect(before).toMatch(/Incident inc-1/);
  expect(showPart('lies', verdict)).toMatch(
    /^lies \(honesty\) is open, patched, not solved: 2026-01-10 seen/,
  );
  expect(showPart('failures', verdict)).toMatch(/It lies\./);
  expect(showPart('inc-1', verdict)).toMatch(/^honesty: Incident inc-1 /);
  expect(namesIn(verdict)).toEqual(['honesty', 'lies', 'failures']);
});

test('the first line alone', () => {
  expect(decisionLine(verdictOn(1, 0))).toBe('✓ Allowed  default: 1 of 1 demonstrated.\n');
  expect(decisionLine(verdictOn(3, 3))).toBe('✗ Blocked  default: 3 of 3 categories.\n');
});

test('shows a category with every sample to look at, and nothing that is not there', () => {
  const verdict = verdictOn(2, 1);
  const shown = showPart('category-1', verdict)!.replace(/\s+/g, ' ');
  expect(shown).toContain('30 of 300');
  expect(shown).toContain('above-limit: ');
  expect(shown).toContain('95% confidence');
  const named = /Samples to look at: ([\d, ]+)/.exec(shown)![1]!.split(', ');
  expect(named).toHaveLength(verdict.categories['category-1']!.worst.length);
  expect(showPart('nothing', verdict)).toBeNull();
  expect(showPart('constructor', verdict)).toBeNull();
});

test.each(Object.entries(HOSTILE))('with %s, no line is too wide or a command', (_name, hostile) => {
  const said = hostileVerdicts(hostile).flatMap((verdict) => [
    terminal(verdict),
    ...namesIn(verdict).flatMap((name) => showPart(name, verdict) ?? []),
  ]);
  for (const line of said.flatMap((one) => one.split('\n'))) {
    expect(line).not.toMatch(/^\s*::|##\[/);
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(width(line)).toBeLessThanOrEqual(80);
  }
});

describe('figures', () => {
  test.each([
    [0.0099363, 0.01, '0.994%'],
    [0.02084, 0.01, '2.1%'],
    [0.010002, 0.01, '1.1%'],
    [0.00853, 0.01, '0.86%'],
    [0.0957, 0.05, '9.6%'],
    [1, 0.01, '100%'],
    [0.9999, 0.01, '99.99%'],
    [0.01, 0.01, '1%'],
  ])('%d beside %d is %s', (rate, limit, said) => expect(atMost(rate, limit)).toBe(said));

  test('no bound is shown under what it is, nor on the other side of its limit', () => {
    for (let at = 1; at < 3000; at += 1) {
      const [rate, limit] = [(at * 7919) % 99991, 1 + ((at * 104729) % 50000)].map((one) => one / 100000) as [
        number,
        number,
      ];
      const shown = Number.parseFloat(atMost(rate, limit));
      expect(shown).toBeGreaterThanOrEqual(rate * 100 * (1 - 1e-12));
      expect(shown < limit * 100 || shown === limit * 100).toBe(rate <= limit);
    }
  });

  test('a bar tells what was seen from what may be', () => {
    expect(rateBar({ failures: 8, samples: 200, upper: 0.0957 }, 0.05)).toBe('████▒│▒▒▒▒▒');
    expect(rateBar({ failures: 0, samples: 700, upper: 0.0086 }, 0.01)).toBe('▒▒▒▒·│·····');
    expect(rateBar({ failures: 0, samples: 0, upper: 1 }, 0.01)).toBe('');
    expect(rateBar({ failures: 9, samples: 10, upper: 0.99 }, 0.01)).toBe('█████│█████');
  });
});

describe('colours and signs', () => {
  test('are those that are asked for', () => {
    expect(wantsColour('auto', {}, true)).toBe(true);
    expect(wantsColour('auto', {}, false)).toBe(false);
    expect(wantsColour('auto', { NO_COLOR: '1' }, true)).toBe(false);
    expect(wantsColour('auto', { FORCE_COLOR: '1' }, false)).toBe(true);
    expect(wantsColour('auto', { FORCE_COLOR: '0' }, true)).toBe(false);
    expect(wantsColour('always', { NO_COLOR: '1' }, false)).toBe(true);
    expect(wantsColour('never', { FORCE_COLOR: '1' }, true)).toBe(false);
  });

  test('nothing but ASCII where the locale has no more', () => {
    expect([{ LC_ALL: 'C' }, { LANG: 'POSIX' }, { LANG: 'C.UTF-8' }, {}].map(wantsAscii)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(inAscii(terminal(verdictOn(12, 3)))).toMatch(/^[\n\x20-\x7e]+$/);
    expect(terminal(verdictOn(2, 1), { colour: true })).toContain('\u001b[31m');
    expect(terminal(verdictOn(2, 1))).not.toContain('\u001b');
  });
});
