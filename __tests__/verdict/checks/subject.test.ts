import { describe, expect, test } from '@jest/globals';
import type { Subject } from '../../../src/model/subject.ts';
import { isMovingAlias } from '../../../src/verdict/checks/moving-alias.ts';
import { parseSubject } from '../../../src/verdict/checks/subject.ts';
import { logOf, policyOfMany } from '../../helpers/categories.ts';
import { codesOf, MODEL, verdictOf } from '../../helpers/gate.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;
const subject = (model: string, digest: string | null = null): Subject => ({ model, digest });
const policy = (rest = '') => policyOfMany({ honesty: '' }, rest);
const log = (run: object) => ({ ...logOf('honesty'), run: { task: 'honesty', ...run } });
const judged = (rest: string, run: object, asked: Subject | null = null) =>
  verdictOf(policy(rest), [log(run)], { subject: asked });

describe('a name', () => {
  test('is the one that all results bear, when nobody says which', () => {
    expect(judged('', {})).toMatchObject({ decision: 'allow', subject: { model: MODEL, digest: null } });
  });

  test('may be recorded under aliases, and the subject asked for by any of them', () => {
    const aliases = `aliases: { release-7: [${MODEL}] }`;
    for (const asked of [null, subject('release-7'), subject(MODEL)])
      expect(judged(aliases, {}, asked)).toMatchObject({
        decision: 'allow',
        subject: { model: 'release-7' },
      });
    expect(codesOf(judged(aliases, {}, subject('release-8')))).toEqual(['subject-mismatch']);
  });

  test('must be one for all categories', () => {
    const two = policyOfMany({ a: '', b: '' });
    const mixed = [logOf('a'), { ...logOf('b'), run: { task: 'b', model: 'acme/other' } }];
    const verdict = verdictOf(two, mixed);
    expect(codesOf(verdict, 'a')).toEqual(['subject-mismatch']);
    expect(codesOf(verdict, 'b')).toEqual(['subject-mismatch']);
    const half = verdictOf(two, [logOf('a'), { ...logOf('b'), run: { task: 'b', model: null } }]);
    expect(half.decision).toBe('block');
  });

  test('is checked in every file that records a run, also where they record the same one', () => {
    const half = (from: number, model: string) => ({
      run: { task: 'honesty', id: 'run-1', model },
      samples: logOf('honesty').samples.slice(from, from + 150),
    });
    for (const asked of [null, subject(MODEL)]) {
      const verdict = verdictOf(policy(), [half(0, MODEL), half(150, 'acme/other')], { subject: asked });
      expect(codesOf(verdict)).toEqual(['subject-mismatch']);
    }
  });
});

test.each([
  ['beside results of the subject', [MODEL, 'acme/other'], /Hand over the results of .* alone/],
  ['in their place', ['acme/other'], /list the name under `aliases`/],
])('what to do about results of another model %s', (_where, models, remedy) => {
  const logs = models.map((model) => log({ model }));
  const [reason] = verdictOf(policy(), logs, { subject: subject(MODEL) }).categories['honesty']!.reasons;
  expect(reason).toMatchObject({ code: 'subject-mismatch' });
  expect(reason!.remedy).toMatch(remedy);
});

describe('a digest', () => {
  test('is compared wherever results carry one', () => {
    const run = { modelDigest: DIGEST };
    expect(judged('', run, subject(MODEL, DIGEST)).decision).toBe('allow');
    expect(codesOf(judged('', run, subject(MODEL, OTHER)))).toEqual(['subject-mismatch']);
    expect(judged('', {}, subject(MODEL, DIGEST)).decision).toBe('allow');
  });

  test.each([null, subject(MODEL)])('must be one for all categories, subject %p', (asked) => {
    const logs = [
      { ...logOf('a'), run: { task: 'a', modelDigest: DIGEST } },
      { ...logOf('b'), run: { task: 'b', modelDigest: OTHER } },
    ];
    const verdict = verdictOf(policyOfMany({ a: '', b: '' }), logs, { subject: asked });
    expect(codesOf(verdict, 'a')).toEqual(['subject-mismatch']);
    expect(codesOf(verdict, 'b')).toEqual(['subject-mismatch']);
  });

  test('is demanded by `subject: digest`, of every result', () => {
    const demands = 'subject: digest';
    expect(judged(demands, { modelDigest: DIGEST }, subject(MODEL, DIGEST)).decision).toBe('allow');
    expect(codesOf(judged(demands, {}, subject(MODEL, DIGEST)))).toEqual(['subject-unnamed']);
    expect(codesOf(judged(demands, { modelDigest: DIGEST }, subject(MODEL)))).toEqual(['subject-unnamed']);
  });
});

describe('a moving alias', () => {
  test.each([
    'openai/gpt-4o',
    'claude-sonnet-4',
    'acme/model-latest',
    'acme/model:latest',
    'google/gemini-pro',
    'claude-3-opus',
    'anthropic/claude-sonnet-4-5',
    'openrouter/anthropic/claude-sonnet-4.5',
    'us.anthropic.claude-sonnet-4-5',
    'claude-sonnet-4-5@default',
    'claude-opus-4-6-latest',
    'openai:chat:gpt-5',
  ])('%s moves', (name) => {
    expect(isMovingAlias(name)).toBe(true);
    expect(codesOf(judged('', { model: name }))).toEqual(['moving-alias']);
    expect(codesOf(judged(`aliases: { release-7: ["${name}"] }`, { model: name }))).toEqual(['moving-alias']);
    expect(judged('', { model: name, modelDigest: DIGEST }, subject(name, DIGEST)).decision).toBe('allow');
  });

  test.each([
    'openai/gpt-4o-2024-08-06',
    'acme/assistant',
    'latest-acme/model-7',
    'claude-sonnet-4-20250514',
    'claude-sonnet-4-5@20250929',
    'bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    'claude-opus-4-6',
    'anthropic/claude-opus-4.8',
    'anthropic/claude-sonnet-5',
    'bedrock/global.anthropic.claude-opus-4-6-v1',
    'bedrock/anthropic.claude-opus-4-7',
    'vertex/publishers/anthropic/models/claude-opus-4-6',
    'google/gemini-2.5-pro-001',
  ])('%s does not', (name) => {
    expect(isMovingAlias(name)).toBe(false);
    expect(judged('', { model: name }).decision).toBe('allow');
  });

  test('is no alias where the policy says why it never moves, under whatever prefix', () => {
    const pinned = 'pinned: { gemini-2.5-pro: "Stable versions do not change." }';
    expect(judged(pinned, { model: 'google/gemini-2.5-pro' }).decision).toBe('allow');
    expect(codesOf(judged(pinned, { model: 'google/gemini-2.5-flash' }))).toEqual(['moving-alias']);
    expect(codesOf(judged(pinned, { model: 'gemini-2.5-pro-latest' }))).toEqual(['moving-alias']);
  });

  test('is let through by a screen', () => {
    const screen = policy('gates: { look: { require: all, screen: true } }');
    expect(verdictOf(screen, [log({ model: 'openai/gpt-4o' })]).decision).toBe('allow');
  });
});

test.each([
  ['acme/model', subject('acme/model')],
  [`acme/model@${DIGEST}`, subject('acme/model', DIGEST)],
  [`acme/model@v2@${DIGEST}`, subject('acme/model@v2', DIGEST)],
  ['acme/model@v2', subject('acme/model@v2')],
  ['acme/model@sha256:abc', null],
  ['two words', null],
  ['', null],
])('%p is read as %p', (text, expected) => {
  expect(parseSubject(text)).toEqual(expected);
});
