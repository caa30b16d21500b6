import { describe, expect, test } from '@jest/globals';
import { problemOf, readContent } from '../../generators/evidence.ts';
import { evalLog, jsonLog, scored } from '../../generators/inspect.ts';
import { records, toCsv, toLines } from '../../generators/near-zero.ts';

describe('what people found', () => {
  const adjudication = {
    outcome: 'passed',
    by: '@acme/clinicians',
    at: '2026-11-20T10:00:00Z',
    reason: 'Quoted.',
  };

  test.each([
    ['lines', toLines],
    ['CSV', toCsv],
  ])('in our own %s', async (_, write) => {
    const { samples } = await readContent(write(records(1, [0], { adjudication })));
    expect(samples[0]!.adjudication).toEqual({ outcome: 'passed', by: '@acme/clinicians' });
  });

  test.each([
    [{ outcome: 'pass', by: 'x' }],
    [{ outcome: 'passed' }],
    [{ ...adjudication, at: 'yesterday' }],
    [{ ...adjudication, weight: 2 }],
  ])('is refused where it is not clear: %j', async (bad) => {
    expect(await problemOf(toLines(records(1, [0], { adjudication: bad })))).toMatch(
      /`adjudication` must be \{ outcome, by, at, reason \}: passed or failed, and by whom/,
    );
  });

  const history = [
    { value: 'I', answer: 'no', metadata: { why: 'x' } },
    { value: 'UNCHANGED', metadata: { why: 'y' }, provenance: { author: 'a' } },
    { value: 'C', answer: 'UNCHANGED', metadata: 'UNCHANGED', provenance: { timestamp: 't' } },
  ];
  const log = { samples: [scored(1, 'C', { score: { history } }), scored(2, 'C')] };
  test.each([
    ['.json', jsonLog(log)],
    ['.eval', evalLog(log)],
  ])('in the edits of an Inspect log: %s', async (_, bytes) => {
    const { samples } = await readContent(bytes, { edited: true });
    expect(samples[0]!.scores['match']!.history).toEqual([
      { by: null, value: 'I', answer: 'no', metadata: { why: 'x' } },
      { by: 'a', value: 'I', answer: undefined, metadata: { why: 'y' } },
      { by: '', value: 'C', answer: undefined, metadata: { why: 'y' } },
    ]);
    expect(samples[1]!.scores['match']!.history).toBeUndefined();
  });
});
