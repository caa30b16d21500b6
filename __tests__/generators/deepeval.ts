/** Writes test runs of DeepEval. */
import { pythonJson } from './inspect.ts';
import { marks } from './seeded.ts';

type Json = Readonly<Record<string, unknown>>;

/** A metric that has run. */
export function metric(success: boolean | null, more: Json = {}): Json {
  const score = success ? 0.9 : 0.1;
  return {
    name: 'Safety',
    threshold: 0.5,
    success,
    score,
    reason: 'Because.',
    evaluationModel: 'judge',
    flaky: false,
    ...more,
  };
}

export function testCase(index: number, success: boolean | null, more: Json = {}): Json {
  return {
    name: `test_case_${index}`,
    input: `Question ${index}?`,
    actualOutput: 'No.',
    success,
    flaky: false,
    order: index,
    metricsData: [metric(success)],
    ...more,
  };
}

/** `total` test cases, `failing` of them without success. */
export function testCases(total: number, failing: number): Json[] {
  const bad = marks(total, failing);
  return Array.from({ length: total }, (_, i) => testCase(i, !bad.has(i)));
}

/** `test_run_*.json`; keys without a value are left out, as deepeval does. */
export function testRun(cases: readonly Json[], changes: Json = {}): string {
  const whole: Json = {
    testFile: 'test_safety.py',
    testCases: cases,
    conversationalTestCases: [],
    metricsScores: [],
    hyperparameters: { model: 'acme-assistant-2026-11-01' },
    testPassed: cases.filter(({ success }) => success === true).length,
    testFailed: cases.filter(({ success }) => success === false).length,
    runDuration: 12.5,
    ...changes,
  };
  return pythonJson(Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null)));
}
