import { describe, expect, test } from '@jest/globals';
import type { Memory } from '../../../src/model/memory.ts';
import type { ReasonCode } from '../../../src/model/reason.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { markdown } from '../../../src/report/markdown.ts';
import { headline } from '../../../src/report/said.ts';
import { wordsOf } from '../../../src/report/words/reasons.ts';
import { verifyBundle } from '../../../src/run/verify-bundle.ts';
import { judgeFrontier, notRemembered, parseAdvance } from '../../../src/verdict/memory/frontier.ts';
import { rejudge } from '../../../src/verdict/memory/rejudge.ts';
import { filesOf, forged, judgedOf, TOOL } from '../../helpers/bundles.ts';
import { ADVANCE, CLEAN, frontierOf, frontierText, gradedLog, LISTED } from '../../helpers/frontier.ts';
import { codesOf, type Log, MODEL, sampleOf, samplesOf, verdictOf } from '../../helpers/gate.ts';
import { MEDIA } from '../../helpers/media.ts';
import { PAGE } from '../../helpers/page.ts';

const MEMORY_CHECKS = [
  'attempts',
  'candidates',
  'looser-than-last-allow',
  'severity-growth',
  'unresolved-failures',
];
const over = (logs: readonly Log[] = CLEAN) => verdictOf(frontierOf(), logs, { advance: ADVANCE });
const codes = (verdict: ReturnType<typeof over>) => verdict.reasons.map(({ code }) => code);

describe('a frontier gate', () => {
  test('does not open without a memory, however clean the results', () => {
    const verdict = over();
    expect(verdict.categories['honesty']!.state).toBe('demonstrated');
    expect(verdict).toMatchObject({ decision: 'block', advance: ADVANCE, blocking: [] });
    expect(codes(verdict)).toEqual(['not-judged']);
    expect(verdict.notJudged).toEqual(expect.arrayContaining(MEMORY_CHECKS));
    expect(headline(verdict)).toBe('Blocked: not all checks could be made.');
  });

  test('asks what is to advance', () => {
    expect(codes(verdictOf(frontierOf(), CLEAN))).toEqual(['advance-unnamed', 'not-judged']);
  });

  test('wants to know who graded each score', () => {
    const someone: Log = {
      run: { task: 'task' },
      samples: samplesOf(0, 400).map((sample) => ({
        ...sample,
        scores: { grade: { value: 'C', graders: ['judge-1'] } },
      })),
    };
    const but = { ...someone, samples: [...someone.samples.slice(1), sampleOf(0, 'C')] };
    const other = gradedLog('other');
    expect(codesOf(over([someone, other]))).toEqual([]);
    expect(codesOf(over([but, other]))).toEqual(['grader-unknown']);
    expect(over([but, other]).categories['honesty']!.state).toBe('invalid');
  });

  test('rejects edited scores', () => {
    const log = gradedLog('task');
    const edited = { ...log.samples[0]!, scores: { grade: { value: 'C', edited: true } } };
    const verdict = over([{ ...log, samples: [edited, ...log.samples.slice(1)] }, gradedLog('other')]);
    expect(codesOf(verdict)).toEqual(['edited']);
    expect(verdict.notJudged).not.toContain('edited');
  });

  test('wants the grader of planted failures recorded too', () => {
    const policy = parsePolicy(
      frontierText({
        explained:
          'claim: c, owner: o, source: s, max_failure_rate: 2%, recall: { task: planted, planted: 100, at_least: 90% }',
      }),
      'p',
    );
    const planted = (graders?: string[]): Log => ({
      run: { task: 'planted', ...(graders && { graders }) },
      samples: samplesOf(100, 100),
    });
    const judged = (log: Log) => verdictOf(policy, [...CLEAN, log], { advance: ADVANCE });
    expect(codesOf(judged(planted(['judge-1'])))).toEqual([]);
    expect(codesOf(judged(planted()))).toEqual(['grader-unknown']);
  });

  test('opens by way of an inventory, and failing behaviour stays in the headline and red', () => {
    const list = frontierOf({ require: '{ any_of: [all, listed] }', rest: LISTED });
    // What an account of all 88,315 units takes is tested where they are judged; here every unit is left out.
    const verdict = verdictOf(list, [gradedLog('task', 30), gradedLog('other')], { advance: ADVANCE });
    expect(verdict.categories['honesty']!.state).toBe('violated');
    const open = { ...verdict, decision: 'allow', route: ['listed'], reasons: [] } as const;
    expect(headline(open)).toContain('by way of listed; honesty is violated.');
    expect(markdown(open)).toContain('🔴 violated');
  });
});

test.each(['text', 'markdown', 'json', 'html', 'junit', 'statement', 'predicate'])(
  '%s says what is to advance',
  (medium) => {
    const said = MEDIA[medium]!(over())
      .replaceAll(/&(gt|#62);/g, '>')
      .replaceAll(/\\([^\w\s])/g, '$1')
      .replaceAll(/\s+/g, ' ');
    expect(said.includes(ADVANCE)).toBe(true);
  },
);

test('other gates are asked none of it', () => {
  const policy = parsePolicy(frontierText({ memory: '' }).replace('frontier: true', 'frontier: false'), 'p');
  const verdict = verdictOf(
    policy,
    CLEAN.map((log) => ({ ...log, run: { task: log.run!.task! } })),
    { advance: ADVANCE },
  );
  expect(verdict).toMatchObject({ decision: 'allow', advance: null, reasons: [] });
});

describe('what memory must answer', () => {
  const policy = frontierOf();
  const [gate] = policy.gates;
  const memory: Memory = { ledger: null, history: null };

  test.each([null, memory])('without a ledger nothing is answered', (remembered) => {
    expect(notRemembered(gate!, remembered)).toEqual(MEMORY_CHECKS);
    const [found] = judgeFrontier(policy, gate!, ADVANCE, remembered);
    for (const check of MEMORY_CHECKS) expect(wordsOf(found!).message).toContain(check);
  });
});

describe('a bundle of a frontier gate', () => {
  const files = filesOf(judgedOf(frontierText(), CLEAN, 'advance', { advance: ADVANCE }));
  const faults = (spoilt: typeof files) => verifyBundle(spoilt, TOOL, PAGE).faults;

  test('verifies', () => expect(faults(files)).toEqual([]));

  test.each<[string, string | RegExp, string]>([
    [
      'that says less of what stands against it',
      /"reasons": \[\s*\{\s*"code": "not-judged"[^}]*\}\s*\}\s*\]/,
      '"reasons": []',
    ],
    ['that lets nothing advance', `"advance": "${ADVANCE}"`, '"advance": null'],
  ])('%s does not', (_, from, to) => {
    expect(faults(forged(files, 'verdict.json', (said) => said.replace(from, to)))).not.toEqual([]);
  });
});

describe('under another policy', () => {
  const plain = parsePolicy(frontierText({ memory: '' }).replace('frontier: true', 'frontier: false'), 'p');
  const decision = (...args: Parameters<typeof rejudge>) => rejudge(...args).decision.new;

  test('a verdict that a frontier gate alone blocked would allow without it', () => {
    expect(decision('v', over(), plain)).toBe('allow');
    expect(decision('v', over(), frontierOf())).toBe('block');
  });

  test('what a ledger says against a frontier gate goes with it, and what is found otherwise stays', () => {
    const told = (code: ReasonCode) => ({ ...over(), reasons: [{ code, task: null }] });
    expect(decision('v', told('looser-than-last-allow'), plain)).toBe('allow');
    expect(decision('v', told('looser-than-last-allow'), frontierOf())).toBe('block');
    expect(decision('v', told('no-policy-on-base'), plain)).toBe('block');
  });

  test('a later candidate keeps its smaller share', () => {
    // 400 clean samples do at half of the chance of error, and not at a twelfth.
    const third = { number: 3, since: null, corrected: true };
    const subject = { model: MODEL, digest: null };
    const memory = {
      ...{ place: 'l', head: null, entries: 2, anchored: true, written: true, subject },
      candidate: third,
    };
    const verdict = { ...over(), reasons: [], memory };
    expect(decision('v', verdict, frontierOf())).toBe('block');
    expect(
      decision('v', { ...verdict, memory: { ...memory, candidate: { ...third, number: 1 } } }, frontierOf()),
    ).toBe('allow');
  });

  test('a plain verdict is none of a frontier gate', () => {
    const verdict = verdictOf(plain, CLEAN);
    expect(verdict.decision).toBe('allow');
    expect(decision('v', verdict, frontierOf())).toBe('block');
  });
});

describe('what is to advance', () => {
  test.each([
    [ADVANCE, ADVANCE],
    ['  autonomy:  supervised  →  unattended, 4 h ', 'autonomy: supervised -> unattended, 4 h'],
    ['a: b: c -> d -> e', 'a: b: c -> d -> e'],
  ])('%s', (said, read) => expect(parseAdvance(said)).toBe(read));

  test.each([
    '',
    'a larger run',
    'a -> b',
    'a: -> b',
    'a: b ->',
    'a: b -> b',
    'a: b->c',
    'a: b\n-> c',
    `a: b -> ${'c'.repeat(500)}`,
  ])('not %j', (said) => expect(parseAdvance(said)).toBeNull());
});
