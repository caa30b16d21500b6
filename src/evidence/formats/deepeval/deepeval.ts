/** Test runs of DeepEval (Confident AI). See docs/formats/deepeval.md. */
import { folderOf, groupBy } from '../folders.ts';
import type { FileWithHead, Recognised, Recogniser } from '../format.ts';
import { headText, peekObject } from '../peek.ts';

export type Kind = 'run' | 'wrapped' | 'cache';

export const deepeval: Recogniser<Kind> = {
  name: 'deepeval',
  title: 'DeepEval',
  kindOf,
  group,
};

/**
 * A cache is read with a run of its folder, to which it adds nothing. Without one it is a set of its own, which is
 * refused: whoever hands it over takes it for results.
 */
function group(recognised: readonly Recognised<Kind>[]): FileWithHead[][] {
  return groupBy(recognised, folderOf).flatMap((folder) => {
    const caches = folder.filter(({ kind }) => kind === 'cache');
    const [first, ...others] = folder.filter(({ kind }) => kind !== 'cache');
    const sets = first === undefined ? caches.map((one) => [one]) : [[first, ...caches]];
    return [...sets, ...others.map((one) => [one])];
  });
}

/** Beside `testCases`, of which the head may show no more than a part. */
const BESIDE_CASES = ['conversationalTestCases', 'metricsScores', 'testPassed', 'testFile', 'runDuration'];
const IN_CASES = ['metricsData', 'actualOutput', 'success', 'runDuration'];

function kindOf({ head }: FileWithHead): Kind | null {
  const text = headText(head);
  const keys = peekObject(text);
  if (keys?.has('testCasesLookupMap') || keys?.has('test_cases_lookup_map')) return 'cache';
  if (keys?.get('testRunData') === '{') return 'wrapped';
  if (keys?.get('testCases') !== '[') return null;
  const first = peekObject(text.slice(text.indexOf('[', text.indexOf('"testCases"')) + 1));
  return BESIDE_CASES.some((key) => keys.has(key)) || IN_CASES.some((key) => first?.has(key)) ? 'run' : null;
}
