/**
 * Every method against tables of exact figures (arbitrary precision, exact rationals, R). The largest relative error of
 * each is printed in one table at the end.
 */
import { afterAll, expect, test } from '@jest/globals';

import { readOracle } from '../oracles/read.ts';
import { attemptChecks } from './oracle-checks/attempts.ts';
import { bettingChecks } from './oracle-checks/betting.ts';
import { binomialChecks } from './oracle-checks/binomial.ts';
import type { Check } from './oracle-checks/check.ts';
import { countingChecks } from './oracle-checks/counting.ts';
import { gateChecks } from './oracle-checks/gate.ts';
import { missingChecks } from './oracle-checks/missing.ts';
import { planningChecks } from './oracle-checks/planning.ts';
import { recallChecks } from './oracle-checks/recall.ts';
import { sequentialChecks } from './oracle-checks/sequential.ts';
import { weightedChecks } from './oracle-checks/weighted.ts';

const checks: readonly Check[] = [
  ...binomialChecks,
  ...planningChecks,
  ...countingChecks,
  ...sequentialChecks,
  ...attemptChecks,
  ...missingChecks,
  ...bettingChecks,
  ...weightedChecks,
  ...recallChecks,
  ...gateChecks,
];
const measured: { method: string; file: string; rows: number; 'max relative error': number }[] = [];

test.each(checks)(
  '$method agrees with $file',
  ({ method, file, got, want, where, tolerance = 1e-12, floor = 1e-38 }) => {
    const rows = readOracle(file).filter(where ?? (() => true));
    expect(rows.length).toBeGreaterThan(0);
    const errors = rows.map((row) => relativeError(got(row), want(row), floor));
    const worst = Math.max(...errors);
    measured.push({ method, file, rows: rows.length, 'max relative error': worst });
    expect(worst).toBeLessThanOrEqual(tolerance);
  },
);

afterAll(() => console.table(measured));

/** Relative to the exact figure, or to `floor` where that is smaller. NaN, which no tolerance allows, when either is. */
function relativeError(got: number, want: number, floor: number): number {
  if (got === want) return 0;
  return Math.abs(got - want) / Math.max(Math.abs(want), floor);
}
