/** Test runs of DeepEval (Confident AI). See docs/formats/deepeval.md. */
import type { Candidate, Recogniser } from '../format.ts';
import { headText, peekObject } from '../peek.ts';

export type Kind = 'run' | 'wrapped' | 'cache';

export const deepeval: Recogniser<Kind> = {
  name: 'deepeval',
  title: 'DeepEval',
  kindOf,
};

/** Beside `testCases`, of which the head may show no more than a part. */
const BESIDE_CASES = ['conversationalTestCases', 'metricsScores', 'testPassed', 'testFile', 'runDuration'];
const IN_CASES = ['metricsData', 'actualOutput', 'success', 'runDuration'];

function kindOf({ head }: Candidate): Kind | null {
  const text = headText(head);
  const keys = peekObject(text);
  if (keys?.has('testCasesLookupMap') || keys?.has('test_cases_lookup_map')) return 'cache';
  if (keys?.get('testRunData') === '{') return 'wrapped';
  if (keys?.get('testCases') !== '[') return null;
  const first = peekObject(text.slice(text.indexOf('[', text.indexOf('"testCases"')) + 1));
  return BESIDE_CASES.some((key) => keys.has(key)) || IN_CASES.some((key) => first?.has(key)) ? 'run' : null;
}
