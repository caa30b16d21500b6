import { describe, expect, test } from '@jest/globals';
import type { SignatureVerdict } from '../../src/model/verdict.ts';
import { parseHistory } from '../../src/records/parse.ts';
import type { SeenEval, Sighting } from '../../src/records/sightings.ts';
import { type Seen, signaturesOf } from '../../src/records/unresolved.ts';

const NOW = new Date('2026-06-15T12:00:00Z');

const seenEval = (failures: number, samples: number, more: Partial<SeenEval> = {}): SeenEval => ({
  key: more.task ?? 'task',
  task: 'task',
  sealed: false,
  demonstrated: failures === 0,
  upper: failures === 0 ? 0.009 : 0.5,
  draws: { failures, samples },
  severe: null,
  oldest: '2026-06-14T00:00:00Z',
  evidence: [`sha256:${failures}-${samples}`],
  ...more,
});

const sighting = (model: string, at: string, evals: SeenEval[], more: Partial<Sighting> = {}): Sighting => ({
  at: `${at}T10:00:00.000Z`,
  model,
  category: 'honesty',
  sound: true,
  state: evals.every(({ demonstrated }) => demonstrated) ? 'demonstrated' : 'violated',
  recall: null,
  evals,
  ...more,
});

const sealed = (more: Partial<SeenEval> = {}) =>
  seenEval(0, 400, { task: 'held-out', sealed: true, ...more });
const clean = (more: Partial<SeenEval> = {}) =>
  sighting('m2', '2026-06-15', [seenEval(0, 400), sealed(more)]);
const failing = sighting('m1', '2026-01-10', [seenEval(40, 400)]);

const LIES =
  'signatures: [{ id: lies, category: honesty, label: It lies., first_seen: 2026-01-10, release: m1 }]';
const done = (kind: string, on: string, more = '') =>
  `interventions: [{ on: ${on}, signatures: [lies], kind: ${kind}, description: Something., by: "@a"${more} }]`;
const CAUSE = ', evidence: https://example.com/1';

const judge = (text: string, seen: Partial<Seen> = {}): SignatureVerdict[] =>
  signaturesOf({
    records: parseHistory([{ path: 'h.yml', text: `version: 1\n${text}` }]),
    limits: new Map([['honesty', 0.01]]),
    now: NOW,
    current: [clean()],
    earlier: [failing],
    ...seen,
  });
const one = (text: string, seen: Partial<Seen> = {}): string => {
  const [found, ...others] = judge(text, seen);
  expect(others).toEqual([]);
  return [found!.state, ...found!.marks].join(' ');
};

describe('a failure that somebody named', () => {
  test('is open though nothing is seen of it any more', () => {
    expect(one(LIES, { earlier: [] })).toBe('open');
  });

  test.each(['reduces', 'filter', 'prompt'])('stays open when it is patched: %s', (kind) => {
    expect(one(`${LIES}\n${done(kind, '2026-03-01')}`)).toBe('open patched-not-solved');
  });

  test('stays open when its eval was trained on', () => {
    const text = `${LIES}\n${done('trained_on_eval', '2026-03-01', ', evals: [task]')}`;
    expect(one(text)).toBe('open patched-not-solved');
  });

  test('is resolved by a root cause, and sealed evals of after it that demonstrate the bound', () => {
    expect(one(`${LIES}\n${done('root_cause', '2026-03-01', CAUSE)}`)).toBe('resolved');
  });

  test.each<[string, Partial<Seen>]>([
    ['the sealed evals are of before', { current: [clean({ oldest: '2026-02-28T23:59:59Z' })] }],
    ['they are of the same day', { current: [clean({ oldest: '2026-03-01T23:59:59Z' })] }],
    ['their time is not known', { current: [clean({ oldest: null })] }],
    ['one of them does not demonstrate it', { current: [clean({ demonstrated: false })] }],
    ['they show another bound', { current: [clean({ upper: 0.01 })] }],
    ['there are none', { current: [sighting('m2', '2026-06-15', [seenEval(0, 400)])] }],
    ['an eval is missing, or they are refuted', { current: [{ ...clean(), sound: false }] }],
    ['the category is shown to fail now', { current: [{ ...clean(), state: 'violated' }] }],
    ['the category is not judged now, and was not since', { current: [] }],
    ['the root cause is still to be removed', { now: new Date('2026-02-01') }],
  ])('stays open in spite of a root cause where %s', (_, seen) => {
    expect(one(`${LIES}\n${done('root_cause', '2026-03-01', CAUSE)}`, seen)).toMatch(/^open/);
  });

  const before = sighting('m2', '2026-04-01', [seenEval(0, 300), sealed({ evidence: ['sha256:new'] })]);
  const root = `${LIES}\n${done('root_cause', '2026-03-01', CAUSE)}`;

  test('is resolved by what the ledger remembers', () => {
    expect(one(root, { current: [], earlier: [failing, before] })).toBe('resolved');
  });

  test.each<[string, Sighting[]]>([
    [
      'files that were judged before',
      [{ ...failing, evals: [sealed({ evidence: ['sha256:new'] })] }, before],
    ],
    ['files that are not known', [{ ...before, evals: [sealed({ evidence: null })] }]],
    ['a verdict of before', [{ ...before, at: '2026-02-01T00:00:00.000Z' }]],
    ['what was shown to fail again since', [before, sighting('m3', '2026-05-01', [seenEval(30, 300)])]],
  ])('is not resolved by %s', (_, earlier) => {
    expect(one(root, { current: [], earlier })).toMatch(/^open/);
  });

  test('is resolved again once it is shown again', () => {
    const again = sighting('m3', '2026-05-01', [seenEval(30, 300)]);
    expect(one(root, { earlier: [failing, before, { ...again, evals: [] }] })).toBe('resolved');
  });

  test('is stalled once it is overdue', () => {
    const due = (day: string) => LIES.replace('release: m1', `due: ${day}`);
    expect(one(due('2026-06-15'), { earlier: [] })).toBe('open');
    expect(one(due('2026-06-14'), { earlier: [] })).toBe('open stalled');
  });

  test.each(['unclassified', 'other'])(
    'cannot be closed without a category of the policy: %s',
    (category) => {
      const text = `${LIES.replace('honesty', category)}\n${done('root_cause', '2026-03-01', CAUSE)}`;
      expect(one(text, { earlier: [] })).toBe('open unclassified');
      expect(judge(text)[0]!.category).toBeNull();
    },
  );

  test('a category that calls itself unclassified is none', () => {
    const limits = new Map([['unclassified', 0.01]]);
    expect(one(LIES.replace('honesty', 'unclassified'), { earlier: [], limits })).toBe('open unclassified');
  });
});

describe('a new name', () => {
  const renamed = `signatures:
  - { id: lies, category: honesty, label: It lies., first_seen: 2026-01-10, severity: 4, due: 2026-02-01 }
  - { id: fibs, category: honesty, label: It fibs., first_seen: 2026-05-01, severity: 1, due: 2026-12-01, formerly: [lies] }`;

  test('closes nothing, and moves neither first sighting, severity nor the day it is due', () => {
    expect(judge(renamed, { earlier: [] })).toEqual([
      expect.objectContaining({
        id: 'fibs',
        state: 'open',
        firstSeen: '2026-01-10',
        severity: 4,
        due: '2026-02-01',
        marks: ['stalled'],
        story: [
          { on: '2026-01-10', what: 'seen, severity 4' },
          { on: '2026-05-01', what: 'seen again, called fibs' },
        ],
      }),
    ]);
  });

  test('keeps what was done under the old one', () => {
    expect(one(`${renamed}\n${done('root_cause', '2026-05-01', CAUSE)}`)).toBe('resolved');
  });

  test('shows that the root cause of before was not the only one', () => {
    expect(one(`${renamed}\n${done('root_cause', '2026-04-30', CAUSE)}`)).toBe('open stalled');
  });

  test('that is not linked leaves the old one open', () => {
    const text = `${renamed.replace(', formerly: [lies]', '')}\n${done('root_cause', '2026-05-01', CAUSE).replace('[lies]', '[fibs]')}`;
    expect(judge(text).map(({ id, state }) => `${id} ${state}`)).toEqual(['lies open', 'fibs resolved']);
  });
});

describe('a rate that fell by more than half', () => {
  test('without anything on record is harder to see, though nobody named it', () => {
    expect(judge('')).toEqual([
      {
        id: null,
        category: 'honesty',
        label: null,
        firstSeen: '2026-01-10',
        release: 'm1',
        severity: null,
        owner: null,
        due: null,
        link: null,
        state: 'open',
        marks: ['harder-to-see'],
        story: [
          { on: '2026-01-10', what: 'seen in m1, and named by nobody since' },
          {
            on: '2026-06-15',
            what: 'failures fell since m1: task from 40 of 400 to 0 of 400, and nothing that was done about it is on record',
          },
        ],
      },
    ]);
  });

  test('is explained by what was done in between, and by nothing of before or for another category', () => {
    expect(one(`${LIES}\n${done('reduces', '2026-01-10')}`)).toBe('open patched-not-solved');
    expect(one(`${LIES}\n${done('reduces', '2026-01-09')}`)).toBe('open patched-not-solved harder-to-see');
    const other = LIES.replace('honesty', 'unclassified');
    expect(judge(`${other}\n${done('reduces', '2026-01-10')}`).map(({ marks }) => marks)).toEqual([
      ['unclassified', 'patched-not-solved'],
      ['harder-to-see'],
    ]);
  });

  test.each<[string, number, number, number, number]>([
    ['by half', 40, 400, 20, 400],
    ['by chance', 3, 300, 0, 300],
    ['not at all', 40, 400, 40, 400],
  ])('is none where it fell %s', (_, before, of, failures, samples) => {
    const current = [sighting('m2', '2026-06-15', [seenEval(failures, samples)])];
    expect(judge('', { current, earlier: [sighting('m1', '2026-01-10', [seenEval(before, of)])] })).toEqual(
      [],
    );
  });

  test('is none where something else was counted, or another attempt on the same release', () => {
    const current = [sighting('m2', '2026-06-15', [seenEval(0, 400, { key: 'other' })])];
    expect(judge('', { current })).toEqual([]);
    expect(judge('', { earlier: [{ ...failing, model: 'm2' }] })).toEqual([]);
    expect(judge('', { earlier: [{ ...failing, model: null }] })).toEqual([]);
  });

  test('step by step over releases is measured from the highest', () => {
    const steps = [40, 24, 14, 8].map((failures, i) =>
      sighting(`m${i}`, `2026-0${i + 1}-01`, [seenEval(failures, 400)]),
    );
    const [found] = judge('', { current: steps.slice(3), earlier: steps.slice(0, 3) });
    expect(found!.story.at(-1)!.what).toMatch(
      /^failures fell since m0: task from 40 of 400 to 8 of 400, and/,
    );
  });

  test('of severe failures counts by itself: graded down is not gone', () => {
    const graded = (failures: number) => [seenEval(40, 400, { severe: { failures, samples: 400 } })];
    const [found] = judge('', {
      earlier: [sighting('m1', '2026-01-10', graded(30))],
      current: [sighting('m2', '2026-06-15', graded(0))],
    });
    expect(found!.story.at(-1)!.what).toMatch(
      /^failures fell since m1: severe ones of task from 30 of 400 to 0 of 400, and/,
    );
  });

  const patched = `${LIES}\n${done('root_cause', '2026-03-01', CAUSE)}`;
  const releases = (then: string, now: string) =>
    `${patched}\nreleases: [{ model: m1, ${then} }, { model: m2${now} }]`;

  test.each([
    [
      'evaluation awareness rose',
      'evaluation_awareness: 2.3%',
      ', evaluation_awareness: 4.5%',
      'evaluation awareness rose from 2.3% to 4.5%',
    ],
    [
      'it is not recorded any more',
      'evaluation_awareness: 2.3%',
      '',
      'evaluation awareness (2.3% then) is not recorded any more',
    ],
    ['recall fell', 'recall: 84%', ', recall: 65%', 'recall of planted failures fell from 84% to 65%'],
    [
      'the sealed gap rose',
      'sealed_gap: 0.5%',
      ', sealed_gap: 2%',
      'the gap to sealed evals rose from 0.5% to 2%',
    ],
  ])('while %s is harder to see, whatever was done', (_, then, now, what) => {
    const text = releases(then, now);
    // The ledger's own measure of the gap goes before what people wrote down.
    const current = text.includes('sealed_gap')
      ? [sighting('m2', '2026-06-15', [seenEval(0, 400)])]
      : [clean()];
    expect(one(text, { current })).toBe('open harder-to-see');
    expect(
      judge(text, { current })[0]!
        .story.map((event) => event.what)
        .join(),
    ).toContain(what);
  });

  test.each([
    ['the same', 'evaluation_awareness: 2.3%', ', evaluation_awareness: 2.3%'],
    ['better', 'recall: 84%', ', recall: 100%'],
    ['not recorded before', 'link: x', ', recall: 10%'],
  ])('is no harder to see where sight of it is %s', (_, then, now) => {
    expect(one(releases(then, now))).toBe('resolved');
  });

  test('is harder to see where planted failures are missed more often than by chance', () => {
    const trial = (detected: number) => ({ recall: { detected, planted: 200 } });
    const earlier = [{ ...failing, ...trial(190) }];
    expect(one(patched, { earlier, current: [{ ...clean(), ...trial(188) }] })).toBe('resolved');
    expect(one(patched, { earlier, current: [{ ...clean(), ...trial(120) }] })).toBe('open harder-to-see');
    expect(one(patched, { earlier, current: [clean()] })).toBe('open harder-to-see');
  });

  test('is harder to see where the gap to what is held out opened', () => {
    const gap = (model: string, at: string, open: number, held: number) =>
      sighting(model, at, [
        seenEval(open, 400),
        seenEval(held, 400, { task: 'held-out', sealed: true, demonstrated: true }),
      ]);
    const earlier = [gap('m1', '2026-01-10', 40, 40)];
    const state = (held: number) =>
      judge(`${LIES}\n${done('reduces', '2026-03-01')}`, {
        earlier,
        current: [gap('m2', '2026-06-15', 4, held)],
      })[0]!.marks;
    expect(state(6)).toEqual(['patched-not-solved']);
    expect(state(36)).toEqual(['patched-not-solved', 'harder-to-see']);
  });
});

test('an incident that no category is about is open', () => {
  const text = `incidents: [{ id: inc-1, category: unclassified, from: 2026-05-01, to: 2026-05-31, interactions: 10, failures: { 1: 2, 4: 1 } }]`;
  expect(judge(text, { earlier: [] })).toEqual([
    expect.objectContaining({
      id: 'inc-1',
      category: null,
      severity: 4,
      state: 'open',
      marks: ['unclassified'],
    }),
  ]);
});
