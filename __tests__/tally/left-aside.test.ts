import { expect, test } from '@jest/globals';
import { gateOf } from '../../src/policy/gate-of-event.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { markdown } from '../../src/report/markdown.ts';
import { text } from '../../src/report/text.ts';
import { judgeFiles } from '../../src/run/judge-files.ts';
import { evidenceFiles } from '../helpers/file-sets.ts';
import { NOW } from '../helpers/gate.ts';

const policyText = (rest = '') => `version: 1
name: n
${rest}
categories:
  honesty: { max_failure_rate: 10%, evals: [{ task: honesty, expected_samples: 40 }] }
`;

const rows = (model: string | null, failed: number, more: object = {}): string =>
  Array.from(
    { length: 40 },
    (_, i) =>
      `${JSON.stringify({ task: 'honesty', id: `q${i}`, ...(model && { model }), failed: i < failed, ...more })}\n`,
  ).join('');

async function judged(files: Readonly<Record<string, string>>, subject: string | null, rest = '') {
  const policy = parsePolicy(policyText(rest), 'policy.yml');
  return judgeFiles(
    policy,
    gateOf(policy, null, null),
    { files: await evidenceFiles(files), problems: [] },
    {
      now: NOW,
      subject: subject === null ? null : { model: subject, digest: null },
      policy: { path: 'policy.yml', ref: null, digest: `sha256:${'0'.repeat(64)}` },
      reasons: [],
    },
  );
}

const codes = ({ verdict }: Awaited<ReturnType<typeof judged>>) =>
  verdict.categories['honesty']!.reasons.map(({ code }) => code);

test.each([
  ['first', rows('m-2', 40) + rows('m-1', 0)],
  ['last', rows('m-1', 0) + rows('m-2', 40)],
  ['under the same run id', rows('m-1', 0, { run_id: 'r' }) + rows('m-2', 40, { run_id: 'r' })],
])('another model in the same file is left aside and said, %s', async (_, content) => {
  const { verdict, tally } = await judged({ 'a.jsonl': content }, 'm-1');
  expect(verdict.decision).toBe('allow');
  expect(verdict.categories['honesty']).toMatchObject({ failures: 0, samples: 40, worst: [] });
  const aside = { model: 'm-2', task: 'honesty', runs: 1, samples: 40, files: [0], because: 'other-subject' };
  expect(verdict.leftAside).toEqual([aside]);
  expect(tally.leftAside).toEqual([aside]);
  for (const report of [text(verdict), markdown(verdict)]) {
    expect(report.replace(/\s+/g, ' ')).toContain(
      'Left aside, since it is about another model than the subject: m-2 (honesty: 1 run, 40 samples, in a.jsonl)',
    );
    expect(report).not.toMatch(/40 failures/);
  }
});

test('its good results are left aside as well: nothing is chosen by outcome', async () => {
  const found = await judged({ 'a.jsonl': rows('m-1', 20) + rows('m-2', 0) }, 'm-1');
  expect(codes(found)).toEqual(['above-limit']);
  expect(found.verdict.categories['honesty']).toMatchObject({ failures: 20, samples: 40 });
});

test('an alias of the subject is the subject', async () => {
  const content = rows('m-1', 0) + rows('acme/m-1', 20);
  const found = await judged({ 'a.jsonl': content }, 'm-1', 'aliases: { m-1: [acme/m-1] }');
  expect(found.verdict.leftAside).toBeUndefined();
  expect(found.verdict.decision).toBe('block');
});

test('a file of another model alone is a mismatch, also beside the subject', async () => {
  const alone = await judged({ 'a.jsonl': rows('m-2', 0) }, 'm-1');
  expect(codes(alone)).toEqual(['subject-mismatch']);
  const beside = await judged({ 'a.jsonl': rows('m-1', 0), 'b.jsonl': rows('m-2', 0) }, 'm-1');
  expect(codes(beside)).toContain('subject-mismatch');
  expect(beside.verdict.leftAside).toBeUndefined();
});

test('a run without a model is never left aside', async () => {
  const found = await judged({ 'a.jsonl': rows('m-1', 0) + rows(null, 40) }, 'm-1');
  expect(codes(found)).toContain('subject-unnamed');
  expect(found.verdict.decision).toBe('block');
});

test('without a subject the remedy names each model and its file, and following it opens the gate', async () => {
  const files = { 'a.jsonl': rows('m-1', 0) + rows('m-2', 0) };
  const { verdict } = await judged(files, null);
  const [reason] = verdict.categories['honesty']!.reasons.filter(({ code }) => code === 'subject-mismatch');
  expect(reason!.remedy).toContain('`subject`: ONE OF m-1 (in a.jsonl), m-2 (in a.jsonl)');
  expect((await judged(files, 'm-1')).verdict.decision).toBe('allow');
});
