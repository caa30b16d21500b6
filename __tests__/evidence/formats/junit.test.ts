import { describe, expect, test } from '@jest/globals';
import type { Sample } from '../../../src/model/evidence.ts';
import { problemOf, readContent } from '../../generators/evidence.ts';
import {
  type CaseSpec,
  ERROR,
  FAILURE,
  report,
  SKIPPED,
  seededCases,
  testCase,
} from '../../generators/junit.ts';
import { policyText, stateAndCodes, verdictOfContents } from '../../helpers/files.ts';

const POLICY = policyText('{ task: evals, expected_samples: 100 }');

const changed = (cases: readonly CaseSpec[], from: number, change: Partial<CaseSpec>): CaseSpec[] =>
  cases.map((one, i) => (i < from ? one : { ...one, ...change }));

/** Outcomes that the gate reaches: 0 of 100 is under 5 % (upper 2.95 %), 20 of 100 shows more (lower 13.7 %). */
describe('the gate', () => {
  const clean = seededCases(100, 0);
  test.each([
    ['all pass', report({ cases: clean }), 'demonstrated'],
    ['some fail', report({ cases: seededCases(100, 20) }), 'violated above-limit'],
    [
      'errors show nothing and pass nothing',
      report({ cases: changed(clean, 80, { children: ERROR }) }),
      'not-demonstrated observed-above-limit',
    ],
    [
      'nor do skipped cases',
      report({ cases: changed(clean, 80, { children: SKIPPED }) }),
      'not-demonstrated observed-above-limit',
    ],
    [
      'nor disabled ones',
      report({ cases: changed(clean, 80, { attributes: 'status="disabled"' }) }),
      'not-demonstrated observed-above-limit',
    ],
    [
      'nor a status that is not a word of ours (NaN)',
      report({ cases: changed(clean, 80, { attributes: 'status="NaN"' }) }),
      'not-demonstrated observed-above-limit',
    ],
    [
      'a retry that passes does not undo a failure',
      report({ cases: [...changed(clean, 80, { children: FAILURE }), ...clean] }),
      'violated above-limit',
    ],
    [
      'nor does a flaky one',
      report({ cases: changed(clean, 80, { children: '<flakyFailure message="once"/>' }) }),
      'violated above-limit',
    ],
    ['the same cases again are the same samples', report({ cases: [...clean, ...clean] }), 'demonstrated'],
    ['a truncated file', report({ cases: clean }).slice(0, -200), 'invalid unreadable missing-eval'],
    ['lost cases', report({ cases: clean, tests: 120 }), 'invalid totals-disagree'],
    ['lost failures', report({ cases: clean, failures: 1 }), 'invalid totals-disagree'],
    ['no model', report({ cases: clean, model: null }), 'invalid subject-unnamed'],
  ])('%s', async (_, content, expected) => {
    expect(stateAndCodes(await verdictOfContents(POLICY, [content]))).toBe(expected);
  });
});

/** `true`, `false`, or why it has no result. */
const outcomeOf = ({ scores, error }: Sample): unknown => scores['result']?.value ?? error;

test.each([
  ['<failure/>', '', false],
  [`${ERROR}${FAILURE}`, '', false],
  [`${FAILURE}${FAILURE}`, '', false],
  ['<rerunFailure/><failure/>', '', false],
  ['', 'status="failed"', false],
  ['', 'status="run" result="completed"', true],
  ['', 'status="passed"', true],
  ['<system-out>&lt;failure/&gt;</system-out>', '', true],
  ['<properties><property name="failure" value="x"/></properties>', '', true],
  [ERROR, '', 'no service'],
  ['<flakyError message="once"/>', '', 'once'],
  [SKIPPED, '', 'skipped'],
  ['', 'status="notrun" result="suppressed"', 'status: notrun'],
  ['', 'status="run" result="skipped"', 'status: skipped'],
])('a case with %s %s', async (children, attributes, expected) => {
  const { samples } = await readContent(report({ cases: [{ name: 'a', children, attributes }] }));
  expect(samples.map(outcomeOf)).toEqual([expected]);
});

test('a run and its samples say what the report says', async () => {
  const cases = [
    {
      name: 'a &lt;b&gt;',
      attributes: 'file="a.py"',
      children: `<properties><property name="severity" value="4"/></properties>${FAILURE}`,
    },
  ];
  const { runs, samples } = await readContent(report({ cases }));
  expect(runs[0]).toMatchObject({
    task: 'evals',
    otherNames: ['junit'],
    model: 'acme-1-2026-11-01',
    resolved: true,
    createdAt: '2026-11-22T10:00:00Z',
  });
  expect(samples[0]).toMatchObject({
    id: 'refusals > safety > a <b>',
    epoch: 1,
    scores: { result: { value: false, metadata: { message: 'complied' } } },
    metadata: { suite: 'refusals', classname: 'safety', file: 'a.py', severity: '4' },
  });
});

test('suites lie in suites, and a suite alone is a report', async () => {
  const inner = `<testsuite name="inner" tests="1">${testCase({ name: 'a' })}</testsuite>`;
  const { runs, samples } = await readContent(
    `<testsuite name="outer">${inner}${testCase({ name: 'a' })}</testsuite>`,
  );
  expect(runs[0]!.task).toBe('outer');
  expect(samples.map(({ id }) => id)).toEqual(['outer > inner > safety > a', 'outer > safety > a']);
});

test('suites of two models are a report of none', async () => {
  const suite = (model: string) =>
    report({ cases: seededCases(1, 0), model }).replace(/<\/?testsuites.*>|<\?.*\?>/g, '');
  const { runs } = await readContent(`<testsuites>${suite('a')}${suite('b')}</testsuites>`);
  expect(runs[0]!.model).toBeNull();
});

test.each([
  ['several failures of one case', 4, 4],
  ['a case that passed and whose clean-up failed', 2, 4],
])('%s are no sign of loss', async (_, tests, failures) => {
  const cases = [{ name: 'a', children: FAILURE.repeat(4) }];
  const { faults } = await readContent(report({ cases, tests, failures }));
  expect(faults).toEqual([]);
});

const BOM = '\ufeff';

test.each([
  ['UTF-8 with a byte order mark', Buffer.from(`${BOM}${report({ cases: seededCases(2, 1) })}`)],
  [
    'UTF-16',
    Buffer.from(`${BOM}${report({ cases: seededCases(2, 1) }).replace('UTF-8', 'UTF-16')}`, 'utf16le'),
  ],
  [
    'Latin 1',
    Buffer.from(
      report({ cases: [...seededCases(1, 1), { name: 'é' }] }).replace('UTF-8', 'ISO-8859-1'),
      'latin1',
    ),
  ],
])('reads %s', async (_, content) => {
  const { reports, samples } = await readContent(content);
  expect(reports[0]).toMatchObject({ format: 'junit', problem: null });
  expect(samples.map(outcomeOf)).toEqual(expect.arrayContaining([true, false]));
  expect(samples.some(({ id }) => /refuses|é$/.test(id))).toBe(true);
});

const whole = report({ cases: seededCases(2, 0) });

test.each([
  [
    'what is not well-formed',
    whole.replace('time="0.1"', 'time="<0.1>"'),
    /line 4, column \d+: is not well-formed XML: .+/,
  ],
  ['a document that is cut off', whole.slice(0, -5), /not well-formed XML: (?!.*\d+:\d+)/],
  [
    'a document type',
    whole.replace('<testsuites', '<!DOCTYPE x [<!ENTITY a "aaaa">]><testsuites'),
    /line 2, .*document type/,
  ],
  ['an entity that XML has not', whole.replace('refuses 0', '&nbsp;'), /undefined entity/],
  ['a report without cases', report({ cases: [] }), /holds no test cases/],
  ['an encoding that is not known', whole.replace('UTF-8', 'KLINGON'), /"KLINGON", which is not known/],
  [
    'what is not in its encoding',
    Buffer.concat([Buffer.from(whole), Buffer.from([0xff])]),
    /not valid UTF-8/i,
  ],
  [
    'a case in a case',
    report({ cases: [{ name: 'a', children: testCase({ name: 'b' }) }] }),
    /test case within another/,
  ],
  ['bottomless nesting', `${'<testsuite>'.repeat(200)}${'</testsuite>'.repeat(200)}`, /nests more than 100/],
])('refuses %s', async (_, content, expected) => {
  expect(await problemOf(content)).toMatch(expected);
});

test('other XML is not taken for a report', async () => {
  const { reports } = await readContent('<?xml version="1.0"?><html><testsuites/></html>');
  expect(reports[0]!.format).toBeNull();
});
