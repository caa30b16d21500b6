import { expect, test } from '@jest/globals';
import { ownReports } from '../../src/report/own-reports.ts';

const among = (...names: string[]) =>
  ownReports({ evidence: names.map((name) => ({ name, format: null })) as never });

test('a folder with the files that only a report has together is one', () => {
  expect(among('first/verdict.json', 'first/tally.json', 'first/SHA256SUMS')).toEqual(['first']);
  expect(among('verdict.json', 'tally.json', 'SHA256SUMS', 'x.txt')).toEqual(['.']);
  expect(among('a/verdict.json', 'b/tally.json', 'a/SHA256SUMS')).toEqual([]);
  expect(among('my-verdict.json', 'tally.json', 'SHA256SUMS')).toEqual([]);
  expect(among()).toEqual([]);
});
