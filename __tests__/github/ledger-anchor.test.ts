import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type AnchorOptions, readAnchor } from '../../src/github/ledger-anchor.ts';
import { RECORD_TITLE, recordOf } from '../../src/github/ledger-records.ts';
import { addAnnotations, addRun, type RunState } from '../e2e/loopback/state.ts';
import { HERE, type Setup, setUp } from './setup.ts';

let setup: Setup;
beforeEach(async () => {
  setup = await setUp();
});
afterEach(() => setup.close());

const PLACE = 'branch near-zero-ledger';
const digest = (number: number): string => `sha256:${String(number).padStart(64, '0')}`;

/** A run of the gate that was at work on these days of November. */
const run = (from: number, to: number, more: Partial<RunState> = {}): RunState =>
  addRun(setup.github.repository(), {
    path: '.github/workflows/gate.yml',
    created_at: day(from),
    updated_at: day(to),
    ...more,
  });
const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}T10:00:00Z`;
const says = (by: RunState, number: number, place = PLACE): void =>
  addAnnotations(setup.github.repository(), by, [
    { title: RECORD_TITLE, message: recordOf({ place, number, digest: digest(number) }) },
  ]);
const read = (more: Partial<AnchorOptions> = {}) =>
  readAnchor(setup.client, { repository: HERE, place: PLACE, workflows: ['gate.yml'], recent: [], ...more });
const recentOf = (one: RunState, at: number) => [{ id: one.id, openedAt: day(at) }];
const looked = (): number =>
  setup.github.requests.filter(({ path }) => path.includes('/check-suites/')).length;

describe('what runs said of the ledger is found', () => {
  test('of the last run that it names, and of those that may have written since', async () => {
    const [first, second] = [run(2, 2), run(3, 3)];
    says(first, 2);
    says(second, 4);
    const { heads, lacks } = await read({ recent: recentOf(first, 2) });
    expect(heads.map(({ runId, number }) => [runId, number])).toEqual([
      [first.id, 2],
      [second.id, 4],
    ]);
    expect(lacks).toBeNull();
  });

  test('of a run that began before and wrote after', async () => {
    const slow = run(1, 9);
    const quick = run(2, 3);
    says(quick, 2);
    says(slow, 4);
    expect((await read({ recent: recentOf(quick, 2) })).heads.map(({ number }) => number)).toEqual([2, 4]);
  });

  test('of a run that was not looked for where nothing is named', async () => {
    says(run(2, 2), 2);
    expect(await read()).toMatchObject({ heads: [{ number: 2 }], lacks: null });
  });

  test('of another workflow that the ledger names', async () => {
    says(run(2, 2, { path: '.github/workflows/nightly.yml' }), 2);
    expect((await read()).heads).toEqual([]);
    expect((await read({ workflows: ['gate.yml', 'nightly.yml'] })).heads).toHaveLength(1);
  });

  test('not of another ledger, a pull request, or a run that ended before', async () => {
    const last = run(5, 5);
    says(last, 8);
    says(last, 3, 'branch other');
    says(run(6, 6, { event: 'pull_request' }), 9);
    says(run(2, 2), 1);
    const { heads } = await read({ recent: recentOf(last, 5) });
    expect(heads.map(({ number }) => number)).toEqual([8]);
    expect(looked()).toBe(1);
  });

  test('past a run that has said nothing yet', async () => {
    const [before, still] = [run(2, 2), run(5, 5, { status: 'in_progress', conclusion: null })];
    says(before, 2);
    const recent = [...recentOf(still, 5), ...recentOf(before, 2)];
    expect(await read({ recent })).toMatchObject({ heads: [{ number: 2 }], lacks: null });
  });

  test('of more jobs than stand on a page', async () => {
    const big = run(2, 2);
    for (let job = 0; job < 120; job++) addAnnotations(setup.github.repository(), big, []);
    says(big, 2);
    expect((await read({ recent: recentOf(big, 2) })).heads).toHaveLength(1);
  });
});

describe('what is lacking is said', () => {
  test('where nothing is left', async () => {
    const { lacks } = await read({ recent: [{ id: 4711, openedAt: day(2) }] });
    expect(lacks).toMatch(/nothing is left/);
  });

  test('where more runs may have written than are looked at', async () => {
    const last = run(2, 2);
    says(last, 2);
    for (let more = 0; more < 50; more++) run(3, 3);
    expect((await read({ recent: recentOf(last, 2) })).lacks).toMatch(/more runs may have written/);
    expect(looked()).toBe(41);
  });

  test.each([
    ['actions=read', /`actions: read`/],
    ['checks=read', /`checks: read`/],
  ])('where the token lacks %s', async (permission, says) => {
    setup.github.revoke(permission);
    run(2, 2);
    expect((await read()).lacks).toMatch(says);
  });

  test('and nothing where GitHub knows of no such workflow', async () => {
    expect(await read({ workflows: ['unknown.yml'] })).toEqual({ heads: [], lacks: null });
  });
});
