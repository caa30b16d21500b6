import { createHash } from 'node:crypto';
import { streamOf } from '../../../io/bytes.ts';
import { arrayOr, type JsonObject, objectOr, textOr } from '../../../io/shape.ts';
import type { RunFault, Sample, Score } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile } from '../format.ts';
import type { Repeats } from '../repeats.ts';
import type { Aggregate, Result } from './aggregate.ts';

/** Of which result a row is. @throws EvidenceError when it is of another run, or of none or several of its results. */
export function resultOf(
  row: JsonObject,
  { id, model, results }: Aggregate,
  source: string,
  line: number,
): Result {
  const wrong = (message: string): EvidenceError =>
    new EvidenceError(
      source,
      `line ${line} ${message}`,
      'Give the two files of one evaluation as they were written.',
    );
  if (row['evaluation_id'] !== id) throw wrong('is of another `evaluation_id` than its aggregate');
  if (row['model_id'] !== model) throw wrong('is of another `model_id` than its aggregate');
  const resultId = textOr(row['evaluation_result_id']);
  const fitting = results.filter((result) =>
    resultId === null ? result.name === row['evaluation_name'] : result.id === resultId,
  );
  if (fitting.length !== 1) {
    throw wrong(
      `is of ${fitting.length} results of its aggregate (\`evaluation_result_id\`, \`evaluation_name\`)`,
    );
  }
  return fitting[0]!;
}

/** A row has no epoch: rows of one sample are its epochs in their order. */
export function readRow(
  row: JsonObject,
  result: Result,
  epochs: Repeats,
  source: string,
  line: number,
): Sample {
  const id = textOr(row['sample_id']);
  if (id === null) {
    throw new EvidenceError(
      source,
      `line ${line} has no \`sample_id\``,
      'Give a file that the schema allows.',
    );
  }
  const { score, is_correct } = objectOr(row['evaluation']);
  const extracted = objectOr(arrayOr(row['answer_attribution']).at(-1))['extracted_value'];
  const answer = extracted === undefined ? {} : { answer: extracted };
  const scores: Record<'score' | 'is_correct', Score> = {
    score: { value: score ?? null, ...answer },
    is_correct: { value: is_correct ?? null, ...answer },
  };
  const error = textOr(row['error']);
  return {
    id,
    epoch: epochs.first(`${result.run.key}\0${id}`, null),
    scores,
    metadata: objectOr(row['metadata']),
    ...(error !== null && { error }),
    locator: { text: `${id} (line ${line})` },
  };
}

/**
 * The instances must be the file whose checksum the aggregate states.
 * @throws EvidenceError when they are another
 */
export async function checkDigest(file: EvidenceFile, { detailed }: Aggregate): Promise<void> {
  const { hash_algorithm: algorithm, checksum } = detailed;
  if (typeof checksum !== 'string' || (algorithm !== 'sha256' && algorithm !== 'md5')) return;
  const found = algorithm === 'sha256' ? file.digest.replace('sha256:', '') : await md5(file);
  if (found === checksum.toLowerCase()) return;
  const message = `is not the file that its aggregate names: its ${algorithm} is ${found}`;
  const remedy = 'Give the instances as they were when the aggregate was written.';
  throw new EvidenceError(file.name, message, remedy, { code: 'digest-mismatch' });
}

async function md5({ bytes }: EvidenceFile): Promise<string> {
  const hash = createHash('md5');
  for await (const chunk of streamOf(bytes)) hash.update(chunk);
  return hash.digest('hex');
}

const TOLERANCE = 1e-6;
/** Metrics that are the mean of the instances' scores, where their scale is the same. */
const MEANS = ['accuracy', 'acc', 'exact_match'];

/** What was read of one result's rows. */
export class Recount {
  rows = 0;
  #sum = 0;

  add(row: JsonObject): void {
    const { score } = objectOr(row['evaluation']);
    this.rows += 1;
    this.#sum += typeof score === 'number' ? score : Number.NaN;
  }

  faults({ name, score, config, samples }: Result): RunFault[] {
    if (this.rows === 0) return [onlyScore(name, score, samples)];
    const messages: string[] = [];
    if (samples !== null && samples !== this.rows) {
      messages.push(`the score of ${name} is of ${samples} samples, the file shows ${this.rows}`);
    }
    const mean = this.#sum / this.rows;
    const isMean = [config['metric_kind'], config['metric_id'], config['metric_name']].some((metric) =>
      MEANS.includes(String(metric)),
    );
    const comparable =
      isMean && config['max_score'] === 1 && typeof score === 'number' && !Number.isNaN(mean);
    if (comparable && Math.abs(mean - score) > TOLERANCE) {
      messages.push(`the score of ${name} is stated as ${score}, its samples show ${mean}`);
    }
    return messages.map((message) => ({ code: 'totals-disagree', message, remedy: REMEDY }));
  }
}

const REMEDY = 'Give both files of the evaluation as they were written, with all their samples.';

function onlyScore(name: string, score: unknown, samples: number | null): RunFault {
  const over = samples === null ? '' : ` over ${samples} samples`;
  return {
    code: 'rate-without-n',
    message: `of ${name} only a score is given (${String(score).slice(0, 40)}${over}), not which samples failed`,
    remedy: 'Give the file of instances (`detailed_evaluation_results`) beside it.',
  };
}
