import { arrayOr, isObject, type JsonObject, objectOr, textOr } from '../../../io/shape.ts';
import type { Sample, Score } from '../../../model/evidence.ts';
import { contentId, type Repeats } from '../repeats.ts';

/** `failureReason` of a row with an assertion that did not hold, and of one whose provider failed. */
const ASSERTION = 1;
const PROVIDER_ERROR = 2;

/** What became of a row as promptfoo counts it. */
export type RowOutcome = 'successes' | 'failures' | 'errors';

/** What is under test: `openai:gpt-4o-mini`. Early rows have the id itself. */
export function providerOf(row: JsonObject): string | null {
  const { provider } = row;
  return isObject(provider) ? (textOr(provider['id']) ?? textOr(provider['label'])) : textOr(provider);
}

export function rowOutcome(row: JsonObject): RowOutcome {
  if (row['success'] === true) return 'successes';
  return row['failureReason'] === PROVIDER_ERROR ? 'errors' : 'failures';
}

/**
 * What a row lacks leaves its sample unscored. An answer from the cache is no other draw of its item, so that it can add a
 * failure alone: rows with fresh answers must come first.
 * @param index its place among the results, from 0
 */
export function sampleOf(row: JsonObject, index: number, repeats: Repeats): Sample {
  const testCase = objectOr(row['testCase']);
  const item = itemOf(row, testCase);
  const error = errorOf(row);
  const key = `${providerOf(row)}\0${item}`;
  const isCopy = isCached(row) && repeats.has(key);
  return {
    id: item,
    epoch: repeats.first(key, textOr(row['id'])),
    ...(isCopy && { superseded: true }),
    ...(textOr(row['id']) !== null && { uuid: row['id'] as string }),
    scores: error === null ? scoresOf(row) : {},
    metadata: metadataOf(row, testCase),
    ...(error !== null && { error }),
    ...(isCached(row) && { cached: true }),
    locator: { text: nameOf(row, testCase, index) },
  };
}

/** As promptfoo's viewer numbers its rows, with the description that the test's author gave. */
function nameOf({ testIdx, promptIdx }: JsonObject, { description }: JsonObject, index: number): string {
  const row =
    typeof testIdx === 'number'
      ? `Row #${testIdx + 1} (test ${testIdx}, prompt ${String(promptIdx ?? 0)})`
      : `result ${index}`;
  const described = textOr(description);
  return described === null ? row : `${row}, ${described}`;
}

/** The answer is a copy of an earlier one, of unknown age. */
export const isCached = (row: JsonObject): boolean => objectOr(row['response'])['cached'] === true;

/**
 * The test and the prompt that it was put into, the same in every run and every repeat: promptfoo's own `id` is random,
 * and each repeat has its own `testIdx`.
 */
function itemOf(row: JsonObject, testCase: JsonObject): string {
  const { pluginId, strategyId } = { ...objectOr(testCase['metadata']), ...objectOr(row['metadata']) };
  const vars = objectOr(testCase['vars'] ?? row['vars']);
  const prompt = row['promptId'] ?? objectOr(row['prompt'])['label'] ?? row['prompt'];
  return contentId([
    withoutInternal(vars),
    prompt,
    testCase['description'],
    testCase['assert'],
    pluginId,
    strategyId,
  ]);
}

/** `__repeatIndex`, `sessionId` and the like change from one repeat to the next. */
function withoutInternal(vars: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(vars).filter(
      ([key]) => !key.startsWith('__') && key !== 'sessionId' && key !== '_conversation',
    ),
  );
}

/** Why a row says nothing of the model: its provider failed, or what should have graded it did. */
function errorOf(row: JsonObject): string | null {
  const text = textOr(row['error']) ?? textOr(objectOr(row['response'])['error']);
  if (row['failureReason'] === PROVIDER_ERROR) return text ?? 'the provider failed';
  // Before promptfoo gave a reason: nothing was graded, so nothing failed.
  if (row['failureReason'] === undefined && row['success'] !== true && !isObject(row['gradingResult'])) {
    return text ?? 'nothing was graded';
  }
  const grading = objectOr(row['gradingResult']);
  const components = componentsOf(grading);
  const failing = (components.length > 0 ? components : [grading]).filter((part) => part['pass'] === false);
  const ungraded = [grading, ...components].some(isGraderError);
  if (!ungraded || failing.some((part) => !isGraderError(part) && part !== grading)) return null;
  return text ?? 'the grader failed';
}

function isGraderError(part: JsonObject): boolean {
  return objectOr(part['metadata'])['graderError'] === true;
}

/** The components of a grading, and of the sets among them. */
function componentsOf(grading: JsonObject, depth = 8): readonly JsonObject[] {
  if (depth === 0) return [];
  return arrayOr(grading['componentResults'])
    .map(objectOr)
    .flatMap((component) => {
      const parts = componentsOf(component, depth - 1);
      return parts.length > 0 ? parts : [component];
    });
}

function scoresOf(row: JsonObject): Readonly<Record<string, Score>> {
  const grading = objectOr(row['gradingResult']);
  const named = objectOr(row['namedScores'] ?? grading['namedScores']);
  const answer = objectOr(row['response'])['output'];
  const reason = textOr(grading['reason']);
  const graders = gradersOf(row, grading);
  const details = {
    ...(graders.length > 0 && { graders }),
    ...(answer !== undefined && { answer }),
    ...(reason !== null && { metadata: { reason } }),
  };
  return Object.fromEntries([
    ...Object.entries(named).map(([name, value]): [string, Score] => [
      name,
      { value, ...(graders.length > 0 && { graders }) },
    ]),
    ...(row['score'] === undefined ? [] : [['score', { value: row['score'], ...details }] as const]),
    ...(row['success'] === undefined || isVacuous(row, grading)
      ? []
      : [['success', { value: successOf(row, grading), ...details }] as const]),
  ]);
}

/**
 * Whether a row passed. Where it contradicts itself the worse counts; where its score is no number, nothing is known. (A score
 * of 0 is no contradiction: thresholds of 0 and blocked red-team prompts have it.)
 */
function successOf(row: JsonObject, grading: JsonObject): unknown {
  const { success, score, failureReason } = row;
  if (success !== true) return success;
  if (failureReason === ASSERTION || grading['pass'] === false) return false;
  const isNumber = [score, grading['score']].every((one) => one === undefined || Number.isFinite(one));
  return isNumber ? true : null;
}

/** The providers of its assertions, else the one that the test names for all of them. */
function gradersOf(row: JsonObject, grading: JsonObject): string[] {
  const ofAssertions = componentsOf(grading).map((part) => objectOr(part['assertion'])['provider']);
  const ofTest = objectOr(objectOr(row['testCase'])['options'])['provider'];
  const [named, usual] = [ofAssertions, [ofTest]].map((providers) =>
    providers.flatMap((provider) => providerOf({ provider }) ?? []),
  );
  return [...new Set(named!.length > 0 ? named : usual)];
}

/** promptfoo passes a test that asserts nothing; that shows nothing. */
function isVacuous(row: JsonObject, grading: JsonObject): boolean {
  const asserted = componentsOf(grading).length + arrayOr(objectOr(row['testCase'])['assert']).length;
  return row['success'] === true && asserted === 0;
}

/** The test's metadata under the row's own, which a strategy may have changed. */
function metadataOf(row: JsonObject, testCase: JsonObject): JsonObject {
  const metadata: JsonObject = {
    description: testCase['description'],
    vars: row['vars'] ?? testCase['vars'],
    testIdx: row['testIdx'],
    pluginId: row['pluginId'],
    ...objectOr(testCase['metadata']),
    ...objectOr(row['metadata']),
  };
  // A red-team test without a strategy is what promptfoo's configuration calls `basic`.
  const strategy = metadata['pluginId'] !== undefined && metadata['strategyId'] === undefined;
  return Object.fromEntries(
    Object.entries({ ...metadata, ...(strategy && { strategyId: 'basic' }) }).filter(
      ([key, value]) => value !== undefined && key !== '_promptfooFileMetadata',
    ),
  );
}
