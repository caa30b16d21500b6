import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse.ts';
import { bundle, DIGESTS, FILE_NAMES } from '../../src/report/bundle.ts';
import { verifyBundle } from '../../src/run/verify-bundle.ts';
import { reason } from '../../src/verdict/reasons.ts';
import { HOSTILE } from '../generators/hostile.ts';
import { filesOf, forged, judgedOf, spoilt, TOOL } from '../helpers/bundles.ts';
import { logOf } from '../helpers/categories.ts';
import { runOf, samplesOf } from '../helpers/gate.ts';
import { Ledger } from '../helpers/ledger.ts';
import { PAGE } from '../helpers/page.ts';
import { POLICY } from '../helpers/verdicts.ts';

const ledger = new Ledger();
ledger.judge(parsePolicy(POLICY, 'policy.yml'), [logOf('a', 1), logOf('b')], { gate: 'both' });
const memory = { ledger: ledger.view, history: null };
const judged = judgedOf(POLICY, [logOf('a'), logOf('b', 2)], 'both', { memory });
const files = filesOf(judged);
const faultsOf = (bundle: typeof files, tool = TOOL) => verifyBundle(bundle, tool, PAGE).faults.join('\n');

describe('a bundle verifies', () => {
  const dryRun = { reasons: [reason('no-policy-on-base', { of: 'policy', path: 'near-zero.yml' })] };
  const DIGEST = `sha256:${'b'.repeat(64)}`;
  test.each([
    ['blocked', judged],
    ['allowed', judgedOf(POLICY, [logOf('a'), logOf('b')], 'both')],
    ['with a ledger', judgedOf(POLICY, [logOf('a'), logOf('b')], 'both', { memory })],
    ['by a route', judgedOf(POLICY, [logOf('a'), logOf('b', 2)], 'either')],
    ['a screen', judgedOf(POLICY, [logOf('a', 30)], 'look')],
    ['of nothing', judgedOf(POLICY, [], 'both')],
    ['a dry run', judgedOf(POLICY, [logOf('a'), logOf('b')], 'both', dryRun)],
    ['of a subject', judgedOf(POLICY, [logOf('a')], 'both', { subject: { model: 'other', digest: DIGEST } })],
    [
      'of several models',
      judgedOf(POLICY, [logOf('a'), { ...logOf('b'), run: { task: 'b', model: 'm' } }], 'both'),
    ],
    ['with a byte order mark', judgedOf(`\ufeff${POLICY}`, [logOf('a')], 'both')],
    [
      'of aliases that lead on',
      judgedOf(`${POLICY}aliases: { x: [y], y: [z] }\n`, [logOf('a')], 'both', {
        subject: { model: 'z', digest: null },
      }),
    ],
  ])('%s', (_kind, one) => {
    const { verdict, faults } = verifyBundle(filesOf(one), TOOL, PAGE);
    expect(faults).toEqual([]);
    expect(verdict).toEqual(one.verdict);
  });

  test.each(Object.entries(HOSTILE))('with %s', (_name, hostile) => {
    const run = { task: 'a', model: hostile, status: hostile, finished: false };
    const samples = samplesOf(3, 300).map((sample) => ({ ...sample, id: `${hostile}${sample.id}` }));
    const one = judgedOf(POLICY, [{ run: { ...runOf(run), args: { [hostile]: hostile } }, samples }], 'both');
    expect(verifyBundle(filesOf(one), TOOL, PAGE).faults).toEqual([]);
  });
});

test('the same verdict makes the same bytes', () => {
  expect([...bundle(judged, PAGE)]).toEqual([...bundle(structuredClone(judged), PAGE)]);
});

describe('what was changed is found', () => {
  test.each(FILE_NAMES)('in %s', (name) => {
    expect(
      faultsOf(spoilt(files, name, (text) => text.replace(/[0-9]/, (digit) => `${(+digit + 1) % 10}`))),
    ).toMatch(name === DIGESTS ? /was changed: it is not as SHA256SUMS says/ : `${name} was changed`);
    expect(faultsOf(new Map([...files].filter(([one]) => one !== name)))).toContain(`There is no ${name}.`);
  });

  test.each(FILE_NAMES.filter((name) => name !== DIGESTS))('in %s, though the digests fit', (name) => {
    expect(faultsOf(forged(files, name, (text) => `${text} `))).not.toBe('');
  });

  test('in the list of digests itself, when a line is gone', () => {
    const short = spoilt(files, DIGESTS, (text) => text.replace(/^.*verdict\.json\n/m, ''));
    expect(faultsOf(short)).toMatch('verdict.json is not listed in SHA256SUMS.');
  });
});

describe('what differs is said', () => {
  const FORGERIES: readonly [
    what: string,
    file: string,
    from: string | RegExp,
    to: string,
    says: string | RegExp,
  ][] = [
    [
      'a decision',
      'verdict.json',
      '"decision": "block"',
      '"decision": "allow"',
      'verdict.json: decision is "allow", and "block" recomputed.',
    ],
    [
      'a state',
      'verdict.json',
      '"state": "not-demonstrated"',
      '"state": "demonstrated"',
      /^verdict\.json: categories\.b\.state is "demonstrated", and "not-demonstrated" recomputed\.$/m,
    ],
    ['a time', 'verdict.json', '2026-11-23T12', '2026-99-23T12', 'verdict.json has no time in judgedAt'],
    [
      'a key more',
      'verdict.json',
      '"version": 2,',
      '"version": 2, "note": "fine",',
      'verdict.json is not as schemas/verdict.v2.json says',
    ],
    [
      'spaces',
      'verdict.json',
      '"version": 2,',
      '"version":  2,',
      'verdict.json has the right values, and other bytes than near-zero writes.',
    ],
    [
      'a count',
      'tally.json',
      /"failed": 2/g,
      '"failed": 0',
      'verdict.json: categories.b.failures is 2, and 0 recomputed.',
    ],
    ['a limit', 'policy.yml', /2%/g, '9%', 'verdict.json: categories.a.limit is 0.02, and 0.09 recomputed.'],
    [
      'a policy that is none',
      'policy.yml',
      'categories:',
      'kategories:',
      'The verdict cannot be recomputed: policy.yml cannot be used',
    ],
    [
      'a gate that is none',
      'verdict.json',
      '"gate": "both"',
      '"gate": "none"',
      /The verdict cannot be recomputed: .*none/,
    ],
    [
      'an attempt',
      'memory.json',
      '"outcome": "failed"',
      '"outcome": "passed"',
      'verdict.json: categories.a.failures is 1, and 0 recomputed.',
    ],
    [
      'an entry that is none',
      'memory.json',
      '"type": "closed"',
      '"type": "shut"',
      'memory.json has an entry that is not as schemas/ledger.v1.json says',
    ],
    ['no memory', 'memory.json', /^.*$/s, '{}', 'memory.json is no memory'],
    ['no JSON', 'tally.json', '{', '', 'The verdict cannot be recomputed: tally.json is not JSON.'],
    ['a summary', 'summary.md', '🔴', '🟢', 'summary.md is not what the verdict says.'],
    [
      'a predicate',
      'predicate.json',
      'FAILED',
      'PASSED',
      'predicate.json: verificationResult is "PASSED", and "FAILED" recomputed.',
    ],
  ];
  test.each(FORGERIES)('of %s in %s', (_what, file, from, to, says) => {
    expect(faultsOf(forged(files, file, (text) => text.replace(from, to)))).toMatch(says);
  });

  test('twenty at most, and the others are counted', () => {
    const many = forged(files, 'verdict.json', (text) =>
      text.replaceAll('"required-not-green"', '"x"').replaceAll(/"line": \d+/g, '"line": 7777'),
    );
    const { faults } = verifyBundle(many, TOOL, PAGE);
    expect(faults.length).toBeLessThanOrEqual(22);
    expect(faults.join('\n')).toMatch(/verdict\.json: and \d+ differences? more\./);
  });
});

describe('a bundle of another version', () => {
  test('may say the same verdict in other words', () => {
    const other = forged(files, 'summary.md', (text) => text.replace('Blocked', 'Refused'));
    expect(faultsOf(other)).toMatch('summary.md');
    expect(faultsOf(other, 'near-zero 9.0.0')).toBe('');
  });

  test('of the first version of the verdict is compared but for its words', () => {
    const first = (text: string) => {
      const { rules: _, ...verdict } = JSON.parse(text);
      const bare = (all: { about?: unknown }[]) => all.map(({ about: __, ...rest }) => rest);
      for (const one of Object.values<{ reasons: object[] }>(verdict.categories))
        one.reasons = bare(one.reasons);
      return JSON.stringify({ ...verdict, version: 1, reasons: bare(verdict.reasons) });
    };
    const old = judgedOf(POLICY, [logOf('a'), logOf('b', 2)], 'both', { rules: 1 });
    const bundle = forged(filesOf(old), 'verdict.json', first);
    expect(faultsOf(bundle)).toBe('');
    expect(
      faultsOf(forged(bundle, 'verdict.json', (text) => text.replace('"failures":2', '"failures":1'))),
    ).toMatch('verdict.json: categories.b.failures is 1, and 2 recomputed.');
  });

  test('of rules that this version does not know cannot be recomputed', () => {
    const later = forged(files, 'verdict.json', (text) => text.replace(/"rules": \d+/, '"rules": 999'));
    expect(faultsOf(later)).toMatch('verdict.json was judged by rules 999, which this version does not know');
  });

  test('is said to be one where its verdict differs', () => {
    const other = forged(files, 'verdict.json', (text) => text.replace('"samples": 300', '"samples": 301'));
    expect(faultsOf(other, 'near-zero 9.0.0')).toMatch(
      'It was made by near-zero test, and this is near-zero 9.0.0: verify it with that version.',
    );
  });
});
