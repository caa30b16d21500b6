/** What the gate says of each kind of evidence, in every shape: green only where the bound is demonstrated. */
import { describe, expect, test } from '@jest/globals';
import { readEvidence } from '../../../src/evidence/read.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { projectionOf } from '../../../src/policy/projection.ts';
import { fileKey } from '../../../src/tally/evidence.ts';
import { Tallier } from '../../../src/tally/tally.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { evidenceFile } from '../../generators/evidence.ts';
import { errored, evalLog, jsonLog, type LogSpec, scored, seededSamples } from '../../generators/inspect.ts';
import { records, toCsv, toDocument, toLines } from '../../generators/near-zero.ts';

const policyFor = (entry: string, more = '') =>
  parsePolicy(
    `version: 1\nname: test\ncategories:\n  behaviour:\n    max_failure_rate: 1%\n    evals: [${entry}]\n${more}`,
    'policy.yml',
  );
const INSPECT = '{ task: popularity, scorer: match, passes_when: { is: [C] }, expected_samples: 300 }';
const OURS = '{ task: refusals, expected_samples: 300 }';

/** The category's state, with the counts and the codes of its reasons. */
async function verdictOn(content: string | Buffer, entry: string, more = ''): Promise<string> {
  const policy = policyFor(entry, more);
  const gate = policy.gates[0]!;
  const tallier = new Tallier(policy.categories);
  const file = await evidenceFile(content);
  const reports = await readEvidence([file], projectionOf(policy, gate), (event) =>
    tallier.add(event, fileKey(file)),
  );
  const evidence = reports.map(({ file, ...report }) => ({ ...file, ...report }));
  const verdict = judge(policy, gate, tallier.finish(evidence), {
    tool: 'near-zero test',
    now: new Date('2026-11-02T00:00:00Z'),
    subject: null,
    policy: { path: 'policy.yml', ref: null, digest: 'sha256:0' },
    reasons: [],
  });
  const { state, failures, samples, reasons } = verdict.categories['behaviour']!;
  expect(verdict.decision).toBe(state === 'demonstrated' ? 'allow' : 'block');
  return [state, `${failures}/${samples}`, ...new Set(reasons.map(({ code }) => code))].join(' ');
}

describe.each([
  ['.eval', (log: LogSpec) => evalLog(log)],
  ['.eval in chunks', (log: LogSpec) => evalLog(log, { chunked: true, method: 'zstd' as const })],
  ['.eval of an older Inspect', (log: LogSpec) => evalLog(log, { summaries: 'legacy' as const })],
  ['.json', (log: LogSpec) => jsonLog(log)],
])('Inspect, %s', (_, write) => {
  const gate = (log: LogSpec, more = '') => verdictOn(write(log), INSPECT, more);
  const passing = seededSamples(300, 0);

  test.each<[string, LogSpec, string]>([
    ['all pass', { samples: passing }, 'demonstrated 0/300'],
    ['some fail', { samples: seededSamples(300, 20) }, 'violated 20/300 above-limit'],
    [
      'too few',
      { samples: passing.slice(0, 100) },
      'not-demonstrated 200/300 incomplete observed-above-limit',
    ],
    [
      'errors',
      { samples: [...passing.slice(0, 295), ...Array.from({ length: 5 }, (_, i) => errored(296 + i))] },
      'not-demonstrated 5/300 observed-above-limit',
    ],
    [
      'NaN',
      {
        samples: [
          ...passing.slice(0, 295),
          ...Array.from({ length: 5 }, (_, i) => scored(296 + i, Number.NaN)),
        ],
        results: null,
      },
      'not-demonstrated 5/300 observed-above-limit',
    ],
    [
      'failures that were recorded again as passes',
      { samples: [...seededSamples(300, 20), ...passing], results: null },
      'violated 20/300 above-limit',
    ],
    [
      'an accuracy that the samples do not show',
      { samples: passing, results: { scores: [{ name: 'match', metrics: { accuracy: { value: 0.9 } } }] } },
      'invalid 0/300 totals-disagree',
    ],
    ['not finished', { samples: passing, header: { status: 'error' } }, 'not-demonstrated 0/300 incomplete'],
    [
      'invalidated',
      {
        samples: [...passing.slice(0, 299), scored(300, 'C', { invalidation: { author: 'a' } })],
        header: { invalidated: true },
      },
      'not-demonstrated 1/300 too-few-samples',
    ],
  ])('%s', async (_, log, expected) => {
    expect(await gate(log)).toBe(expected);
  });

  test('edited scores, where they are judged', async () => {
    const history = [{ value: 'I' }, { value: 'C', provenance: { author: 'a' } }];
    const samples = [...passing.slice(0, 299), scored(300, 'C', { score: { history } })];
    expect(await gate({ samples })).toBe('demonstrated 0/300');
    expect(await gate({ samples }, '    evidence: { edited: reject }\n')).toMatch(/^invalid .*edited/);
  });

  test('cut off', async () => {
    const whole = write({ samples: passing });
    const cut = whole.subarray(0, whole.length - 200);
    expect(await verdictOn(cut, INSPECT)).toMatch(/unreadable/);
  });
});

describe.each([
  ['JSON', toDocument],
  ['JSON lines', toLines],
  ['CSV', toCsv],
])('ours, %s', (_, write) => {
  const first = (n: number) => Array.from({ length: n }, (_, i) => i);

  test.each([
    ['all pass', records(300), 'demonstrated 0/300'],
    ['some fail', records(300, first(20)), 'violated 20/300 above-limit'],
    [
      'not scored',
      [...records(295), ...records(300, [], { failed: null }).slice(295)],
      'not-demonstrated 5/300 observed-above-limit',
    ],
    ['failed and went wrong', records(300, first(20), { error: 'timeout' }), 'violated 300/300 above-limit'],
    ['duplicates that agree', [...records(300), ...records(300)], 'demonstrated 0/300'],
    [
      'duplicates that disagree',
      [...records(300), ...records(300, [7])],
      'invalid 1/300 duplicates-disagree too-few-samples',
    ],
    ['more than expected', records(310), 'invalid 0/310 more-than-expected'],
    [
      'only a rate',
      [{ task: 'refusals', model: 'acme/chat-1', failure_rate: 0 }],
      'invalid 300/300 rate-without-n selector-matches-nothing incomplete observed-above-limit',
    ],
  ])('%s', async (_, samples, expected) => {
    expect(await verdictOn(write(samples), OURS)).toBe(expected);
  });

  test('cut off', async () => {
    expect(await verdictOn(write(records(300)).slice(0, -9), OURS)).toMatch(/^invalid .*unreadable/);
  });
});

test.each([
  ['JSON', toDocument],
  ['JSON lines', toLines],
])('ours, %s: totals that the records do not show', async (_, write) => {
  const samples = records(300);
  expect(await verdictOn(write(samples, { totals: { samples: 300, failures: 0 } }), OURS)).toBe(
    'demonstrated 0/300',
  );
  expect(await verdictOn(write(samples, { totals: { samples: 1000 } }), OURS)).toBe(
    'invalid 0/300 totals-disagree',
  );
});
