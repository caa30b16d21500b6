import { arrayOr, isObject, type JsonObject, objectOr, textOr, wholeOr } from '../../../io/shape.ts';
import type { Sample, Score, ScoreState } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';

/** Under this name Inspect itself keeps the score of a sample from before scores had names. */
const NAMELESS = '88F74D2C';

/** What an edit says of a part of the score that it leaves as it was. */
const UNCHANGED = 'UNCHANGED';

/** An item and its epoch: what must be unique among the records that count. */
export function sampleKey(id: unknown, epoch: unknown): string {
  return `${String(id)}\u0000${String(epoch)}`;
}

/**
 * An EvalSample, the shell of a chunked one, or an EvalSampleSummary. Scores keep their values as they are.
 * @param where names the record for errors: the member, or its place in the document.
 * @throws EvidenceError when it has no id or epoch, or a score is no object.
 */
export function readSample(record: unknown, namelessScorer: string, source: string, where: string): Sample {
  if (!isObject(record)) throw odd(source, where, 'is no object');
  const id = record['id'];
  if (typeof id !== 'string' && typeof id !== 'number') throw odd(source, where, 'has no `id`');
  const epoch = wholeOr(record['epoch'] ?? 1, 1);
  if (epoch === null) throw odd(source, where, 'has an `epoch` that is no whole number from 1');
  const uuid = textOr(record['uuid']);
  const error = messageOf(record['error']);
  const limit = textOr(isObject(record['limit']) ? record['limit']['type'] : record['limit']);
  const completedAt = textOr(record['completed_at']);
  const retries = wholeOr(record['retries']) ?? arrayOr(record['error_retries']).length;
  return {
    id: String(id),
    epoch,
    scores: readScores(record, namelessScorer, source, where),
    metadata: objectOr(record['metadata']),
    ...(uuid !== null && { uuid }),
    ...(error !== null && { error }),
    ...(limit !== null && { limit }),
    ...(retries > 0 && { retries }),
    ...(isObject(record['invalidation']) && { invalidated: true }),
    ...(completedAt !== null && { completedAt }),
    locator: { text: `${id}, epoch ${epoch}` },
  };
}

function readScores(
  record: JsonObject,
  namelessScorer: string,
  source: string,
  where: string,
): Record<string, Score> {
  const named = Object.entries(objectOr(record['scores']));
  const entries = isObject(record['score']) ? [...named, [NAMELESS, record['score']] as const] : named;
  return Object.fromEntries(
    entries.map(([name, score]) => {
      if (!isObject(score)) throw odd(source, where, `has a score ${JSON.stringify(name)} that is no object`);
      return [name === NAMELESS ? namelessScorer : name, readScore(score)];
    }),
  );
}

function readScore(score: JsonObject): Score {
  return {
    value: score['value'],
    ...(score['answer'] !== undefined && { answer: score['answer'] }),
    ...(isObject(score['metadata']) && { metadata: score['metadata'] }),
    ...(arrayOr(score['history']).length > 0 && { edited: true, history: readHistory(score['history']) }),
  };
}

/** The states of an edited score. The first entry has no provenance where it is the scorer's own. */
function readHistory(history: unknown): ScoreState[] {
  const states: ScoreState[] = [];
  for (const edit of arrayOr(history).map(objectOr)) {
    const by = isObject(edit['provenance']) ? (textOr(edit['provenance']['author']) ?? '') : '';
    const before = states.at(-1);
    const changed = (key: 'value' | 'answer' | 'metadata'): unknown =>
      edit[key] === UNCHANGED ? before?.[key] : edit[key];
    const metadata = changed('metadata');
    states.push({
      by: before === undefined && !isObject(edit['provenance']) ? null : by,
      value: changed('value'),
      answer: changed('answer'),
      ...(isObject(metadata) && { metadata }),
    });
  }
  return states;
}

function messageOf(error: unknown): string | null {
  if (error === undefined || error === null) return null;
  const message = isObject(error) ? error['message'] : error;
  return textOr(message) ?? 'an error without a message';
}

function odd(source: string, where: string, what: string): EvidenceError {
  return new EvidenceError(
    source,
    `${where} ${what}`,
    'Give the log as Inspect wrote it; convert it with `inspect log convert` if it was changed.',
  );
}
