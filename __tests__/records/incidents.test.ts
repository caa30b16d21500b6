import { describe, expect, test } from '@jest/globals';
import { overdueReports, type ReleaseClaim, refutationsOf } from '../../src/records/incidents.ts';
import { parseHistory } from '../../src/records/parse.ts';
import { logPoissonUpper } from '../../src/statistics/poisson.ts';

const recordsOf = (more: string, failures = '{ 2: 14, 3: 1 }') =>
  parseHistory([
    {
      path: 'h.yml',
      text: `version: 1\nincidents:\n  - { id: inc, category: safety, from: 2026-03-01, to: 2026-03-31, interactions: 1000, failures: ${failures}${more} }\n`,
    },
  ]);

const CLAIM: ReleaseClaim = {
  category: 'safety',
  models: ['acme/recorded', 'acme/a'],
  oldest: '2026-02-01T00:00:00Z',
  bounds: [{ severity: 0, rate: 0.009 }],
};

describe('more failures than the bound predicts', () => {
  test('refute it: 15 in 1,000 uses where at most 9 are expected, though 14 might be chance', () => {
    expect(refutationsOf(recordsOf(''), { ...CLAIM, bounds: [{ severity: 0, rate: 0.008 }] })).toMatchObject([
      { severity: 0, failures: 15, rate: 0.008 },
    ]);
    const [found] = refutationsOf(recordsOf('', '{ 0: 16 }'), CLAIM);
    expect(found!.chance).toBeCloseTo(Math.exp(logPoissonUpper(16, 9)), 12);
    expect(refutationsOf(recordsOf('', '{ 0: 14 }'), CLAIM)).toEqual([]);
  });

  test('count at and above a severity for its own bound', () => {
    const bounds = [
      { severity: 0, rate: 0.05 },
      { severity: 3, rate: 0.00001 },
    ];
    expect(refutationsOf(recordsOf(''), { ...CLAIM, bounds })).toMatchObject([{ severity: 3, failures: 1 }]);
  });

  const many = '{ 4: 100 }';

  test.each<[string, string, Partial<ReleaseClaim>]>([
    ['of any model, where none is named', '', {}],
    ['of this model', ', model: acme/a', {}],
    ['where the results do not name theirs', ', model: acme/a', { models: [] }],
    ['where a sample has no time', '', { oldest: null }],
    ['where a sample is of the last day of the period', '', { oldest: '2026-03-31T23:59:59Z' }],
  ])('refute %s', (_, more, claim) => {
    expect(refutationsOf(recordsOf(more, many), { ...CLAIM, ...claim })).toHaveLength(1);
  });

  test.each<[string, string, Partial<ReleaseClaim>]>([
    ['another model', ', model: acme/b', {}],
    ['another category', '', { category: 'other' }],
    ['evidence of after the period', '', { oldest: '2026-04-01T00:00:00Z' }],
  ])('do not refute %s', (_, more, claim) => {
    expect(refutationsOf(recordsOf(more, many), { ...CLAIM, ...claim })).toEqual([]);
  });
});

describe('the time to report', () => {
  const overdue = (now: string, more: string, failures?: string) =>
    overdueReports(recordsOf(more, failures), new Date(now)).map(({ harm, due }) => `${harm} ${due}`);

  test.each([
    ['critical-infrastructure', '2026-04-03'],
    ['cybersecurity', '2026-04-06'],
    ['death', '2026-04-11'],
    ['serious-harm', '2026-04-16'],
  ])('of %s ends on %s', (harm, due) => {
    const known = `, harm: ${harm}, known: 2026-04-01`;
    expect(overdue(`${due}T23:59:59Z`, known)).toEqual([]);
    expect(overdue(new Date(Date.parse(due) + 86_400_000).toISOString(), known)).toEqual([`${harm} ${due}`]);
  });

  test('runs from the end of the period where nothing says when it was known, for severity 3 and above', () => {
    expect(overdue('2026-04-16T00:00:00Z', '')).toEqual(['serious-harm 2026-04-15']);
    expect(overdue('2027-01-01T00:00:00Z', '', '{ 2: 100 }')).toEqual([]);
    expect(overdue('2027-01-01T00:00:00Z', ', harm: death', '{ 2: 1 }')).toEqual(['death 2026-04-10']);
  });

  test('is kept by a report', () => {
    expect(overdue('2027-01-01T00:00:00Z', ', reported: 2026-06-01')).toEqual([]);
  });
});
