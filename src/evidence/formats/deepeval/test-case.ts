import { arrayOr, isObject, type JsonObject, objectOr, textOr, withoutNull } from '../../../io/shape.ts';
import type { Sample, Score } from '../../../model/evidence.ts';
import type { NamedRepeats } from '../pytest-repeat.ts';

/** The scorer of a test case as a whole; each metric is a scorer too. */
export const SUCCESS = 'success';

/**
 * One test case. Its `success` is only a result where a metric decided it: deepeval writes `true` too where none ran.
 * @param index its place, for one without a name
 * @param named which names are those of repeats
 */
export function readCase(record: JsonObject, prefix: string, index: number, named: NamedRepeats): Sample {
  const metrics = arrayOr(record['metricsData']).filter(isObject);
  const scores = new Map<string, Score>();
  for (const metric of metrics) {
    const name = textOr(metric['name']);
    if (name !== null) scores.set(freeName(scores, name), scoreOf(metric));
  }
  const { actualOutput } = record;
  const graders = [...new Set(metrics.flatMap((metric) => textOr(metric['evaluationModel']) ?? []))];
  scores.set(SUCCESS, {
    value: headline(record, metrics),
    ...(actualOutput !== undefined && { answer: actualOutput }),
    ...(graders.length > 0 && { graders }),
  });
  const error = metrics.find((metric) => !isFlaky(metric) && textOr(metric['error']) !== null);
  const { tags, order, expectedOutput, flaky } = record;
  return {
    ...itemOf(),
    scores: Object.fromEntries(scores),
    metadata: withoutNull({ ...objectOr(record['metadata']), tags, flaky, expectedOutput }),
    ...(error !== undefined && { error: `${String(error['name'])}: ${String(error['error'])}` }),
    locator: { text: nameOf() },
  };

  function nameOf(): string {
    const place = order === undefined || order === null ? '' : ` #${String(order)}`;
    return `${prefix}${textOr(record['name']) ?? index}${place}`;
  }

  /** A repeat has an order of its own, by which it is not to be told from the others. */
  function itemOf(): Pick<Sample, 'id' | 'epoch'> {
    const name = textOr(record['name']);
    const repeat = named.of(`${prefix}${name ?? ''}`);
    if (repeat !== null) return { id: repeat.base, epoch: repeat.epoch };
    return { id: nameOf(), epoch: 1 };
  }
}

/** `null` where no metric that may decide has decided; a metric that failed is not overruled. */
function headline({ success }: JsonObject, metrics: readonly JsonObject[]): boolean | null {
  const deciding = metrics.filter((metric) => !isFlaky(metric)).map((metric) => metric['success']);
  if (success === false || deciding.includes(false)) return metrics.length > 0 ? false : null;
  return success === true && deciding.includes(true) ? true : null;
}

/** Whether it passed is the metric's own word, for some are better the lower they are; its number is beside it. */
function scoreOf({
  success,
  score,
  threshold,
  reason,
  evaluationModel,
  flaky,
  strictMode,
}: JsonObject): Score {
  return {
    value:
      typeof success === 'boolean' && typeof score === 'number' && Number.isFinite(score) ? success : null,
    metadata: withoutNull({ score, threshold, reason, evaluationModel, flaky, strictMode }),
    ...(textOr(evaluationModel) !== null && { graders: [evaluationModel as string] }),
  };
}

/** The same metric may be run twice on one test case. */
function freeName(scores: ReadonlyMap<string, Score>, name: string): string {
  if (!scores.has(name) && name !== SUCCESS) return name;
  let number = 2;
  while (scores.has(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}

function isFlaky(metric: JsonObject): boolean {
  return metric['flaky'] === true;
}
