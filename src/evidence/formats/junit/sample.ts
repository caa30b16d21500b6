import type { Sample } from '../../../model/evidence.ts';
import type { TestCase } from './report.ts';

/** Words of the attributes `status` and `result` under which a case ran and nothing is said against it. */
const RAN = new Set([
  ...[
    'run',
    'completed',
    'complete',
    'passed',
    'pass',
    'success',
    'successful',
    'succeeded',
    'ok',
    'executed',
  ],
  ...['done', 'finished', 'true', '0', ''],
]);
const FAILED = new Set(['failed', 'fail', 'failure', 'false']);

const MAX_MESSAGE = 500;

/** The same case in another report, or again in this one: a retry. */
export function itemOf({ suites, attributes }: TestCase): string {
  return [...suites, attributes.get('classname') ?? '', attributes.get('name') ?? '']
    .filter((part) => part !== '')
    .join(' > ');
}

/**
 * The worst that is said of a case counts: a failure, also one that a retry made good (`flakyFailure`); else an error,
 * a skip or a status that does not say that it ran, which leave it unscored; only else has it passed.
 */
export function sampleOf(testCase: TestCase, id: string, epoch: number): Sample {
  const { attributes, marks, message } = testCase;
  const has = (...names: string[]) => names.some((name) => marks.has(name));
  const words = ['status', 'result'].map((key) => (attributes.get(key) ?? '').toLowerCase());
  const failed = has('failure', 'flakyFailure', 'rerunFailure') || words.some((word) => FAILED.has(word));
  const wrong = has('error', 'flakyError', 'rerunError');
  const idle = has('skipped') || words.find((word) => !RAN.has(word) && !FAILED.has(word));
  const error = wrong ? (message ?? 'error') : idle ? (idle === true ? 'skipped' : `status: ${idle}`) : null;
  const score = {
    value: !failed,
    ...(message !== null && { metadata: { message: message.slice(0, MAX_MESSAGE) } }),
  };
  const time = attributes.get('timestamp');
  return {
    id,
    epoch,
    scores: failed || error === null ? { result: score } : {},
    metadata: metadataOf(testCase),
    ...(error !== null && { error: error.slice(0, MAX_MESSAGE) }),
    ...(time !== undefined && { completedAt: time }),
    locator: { text: `${itemOf(testCase)}${placeOf(attributes)}` },
  };
}

/** Where its code is, if the runner says so. */
function placeOf(attributes: TestCase['attributes']): string {
  const file = attributes.get('file');
  const line = attributes.get('line');
  return file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
}

/** Attributes of the case, its properties, and the suites that it lies in. */
function metadataOf({ suites, attributes, properties }: TestCase): Readonly<Record<string, unknown>> {
  return Object.fromEntries([
    ...attributes,
    ...properties,
    ['suite', suites.join(' > ')],
    ['suites', suites],
  ]);
}
