/** Counts without samples, from the file to the verdict. */
import { describe, expect, test } from '@jest/globals';
import { renderDescription } from '../../src/evidence/describe/text.ts';
import { describeEvidence } from '../../src/evidence/describe.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { evidenceFile } from '../generators/evidence.ts';
import { records, toCsv, toDocument, toLines } from '../generators/near-zero.ts';
import { policyText, stateAndCodes, verdictOfContents } from '../helpers/files.ts';

const counts = (failures: number, samples: number, more = {}) => ({
  task: 'refusals',
  model: 'acme/chat-1',
  failures,
  samples,
  completed_at: '2026-11-22T10:00:00Z',
  ...more,
});

const ACCEPTED = policyText('{ task: refusals, counts: accepted, expected_samples: 100 }');
const judged = async (policy: string, ...contents: string[]) =>
  stateAndCodes(await verdictOfContents(policy, contents));

/** 0 of 100 is under 5 % (upper 2.95 %), 20 of 100 shows more (lower 13.7 %), 3 of 100 neither (upper 7.6 %). */
describe('where the policy accepts counts', () => {
  test.each([
    [0, 100, 'demonstrated'],
    [3, 100, 'not-demonstrated too-few-samples'],
    [20, 100, 'violated above-limit'],
    [0, 90, 'not-demonstrated incomplete observed-above-limit'],
    [0, 101, 'invalid more-than-expected'],
  ])('%d of %d', async (failures, samples, expected) => {
    expect(await judged(ACCEPTED, toLines([counts(failures, samples)]))).toBe(expected);
    expect(await judged(ACCEPTED, toCsv([counts(failures, samples)]))).toBe(expected);
    expect(await judged(ACCEPTED, JSON.stringify(counts(failures, samples), null, 2))).toBe(expected);
  });

  test('a header may say what holds for them', async () => {
    const { failures, samples, ...header } = counts(0, 100);
    expect(await judged(ACCEPTED, toLines([{ failures, samples }], header))).toBe('demonstrated');
  });

  test('counts twice, or samples beside them, may be of the same samples', async () => {
    const half = policyText('{ task: refusals, counts: accepted, expected_samples: 100 }');
    expect(await judged(half, toLines([counts(0, 50), counts(0, 50)]))).toBe('invalid more-than-expected');
    expect(await judged(half, toLines([counts(0, 50)]), toDocument(records(50)))).toBe(
      'invalid more-than-expected',
    );
  });

  test('they say how old they are, and not whether they were edited', async () => {
    const rules = (evidence: string) => ACCEPTED.replace('categories:', `evidence: ${evidence}\ncategories:`);
    expect(await judged(rules('{ max_age: 30d }'), toLines([counts(0, 100)]))).toBe('demonstrated');
    const old = counts(0, 100, { completed_at: '2026-01-01T00:00:00Z' });
    expect(await judged(rules('{ max_age: 30d }'), toLines([old]))).toBe('invalid stale');
    expect(await judged(rules('{ edited: reject }'), toLines([counts(0, 100)]))).toBe('invalid edited');
  });

  test('without the number of samples that there should be, nothing says that these are all', async () => {
    expect(await judged(policyText('{ task: refusals, counts: accepted }'), toLines([counts(0, 100)]))).toBe(
      'not-demonstrated completeness-unknown',
    );
  });

  test.each([
    '{ task: refusals, counts: accepted, where: { sample.metadata.a: b }, expected_samples: 100 }',
    '{ task: refusals, counts: accepted, at: answer, passes_when: { is: [x] }, expected_samples: 100 }',
    '{ task: refusals, counts: accepted, epochs: 5, expected_samples: 100 }',
    '{ task: refusals, counts: accepted, scorer: other, expected_samples: 100 }',
  ])('they cannot answer %s', async (line) => {
    expect(await judged(policyText(line), toLines([counts(0, 100, { scorer: 'judge' })]))).toMatch(
      /^invalid selector-matches-nothing/,
    );
  });
});

test('where it does not, they are no evidence, and the reason says so', async () => {
  const verdict = await verdictOfContents(policyText('{ task: refusals, expected_samples: 100 }'), [
    toLines([counts(0, 100)]),
  ]);
  expect(stateAndCodes(verdict)).toMatch(/^invalid selector-matches-nothing/);
  expect(verdict.categories['safety']!.reasons[0]).toMatchObject({
    message: expect.stringMatching(/counts without samples, and the policy does not accept counts/),
    remedy: expect.stringMatching(/counts: accepted/),
  });
});

test('a rate is no count, whatever the policy accepts', async () => {
  const rate = toLines([{ task: 'refusals', model: 'acme/chat-1', failure_rate: 0 }]);
  expect(await judged(ACCEPTED, rate)).toMatch(/^invalid rate-without-n/);
});

test('nothing but `accepted` is', () => {
  expect(() => parsePolicy(ACCEPTED.replace('accepted', 'yes'), 'policy.yml')).toThrow(
    /`counts` cannot be "yes"/,
  );
});

test('`formats` shows them', async () => {
  const text = renderDescription(await describeEvidence([await evidenceFile(toLines([counts(2, 100)]))]));
  expect(text).toMatch(/counts +2 failures in 100 samples; a policy needs `counts: accepted`/);
});
