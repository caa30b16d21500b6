/** Every real JUnit report, to the figures of STATS.md, or refused: not well-formed, or without a case. */
import { expect, test } from '@jest/globals';
import { contentOf, corpusOf, figure, Table } from './stats.ts';

const files = corpusOf('junit');
const table = new Table('junit', files);

/** The reason for which each of these is refused, by a word of it. */
const REFUSED = [
  ['cunit/testEmpty.xml', /holds no test cases/],
  ['junit-web-test/expectedRetries.xml', /line 9, column \d+: is not well-formed XML/],
] as const;

/** Reports that hold fewer cases than they declare: cut down before they were published. */
/** The plugin flaky writes a case again that it ran again, and counts it once. */
const FLAKY = 'python/report_flaky.xml';
const CUT_DOWN = ['mocha/mocha.xml'];

for (const file of files) {
  test(`${file.path}`, async () => {
    const { reports, samples, faults } = await table.read(file);
    expect(reports[0]!.format).toBe('junit');
    const refusal = REFUSED.find(([path]) => file.path.endsWith(path));
    if (refusal !== undefined) {
      expect(samples).toEqual([]);
      expect(reports[0]!.problem!.message).toMatch(refusal[1]);
      return;
    }
    expect(reports[0]!.problem).toBeNull();
    expect(samples).toHaveLength(figure(file, 'testcase'));
    const cutDown = [...CUT_DOWN, FLAKY].some((path) => file.path.endsWith(path));
    expect(faults.map(({ code }) => code)).toEqual(cutDown ? ['totals-disagree'] : []);
    // Cases by what stands in them, found without a parser.
    const cases = contentOf(file)
      .toString()
      .match(/<testcase\b[^>]*?(?:\/>|>.*?<\/testcase>)/gs)!;
    const failing = cases.filter((text) => /<(?:failure|flakyFailure|rerunFailure)\b/.test(text));
    const unscored = cases.filter((text) => !failing.includes(text) && /<(?:error|skipped)\b/.test(text));
    const values = samples.map(({ scores }) => scores['result']?.value);
    expect(values.filter((value) => value === false)).toHaveLength(failing.length);
    expect(values.filter((value) => value === undefined)).toHaveLength(unscored.length);
  });
}
