import { readJsonDocument } from '../../../io/json-stream.ts';
import {
  arrayOr,
  isObject,
  type JsonObject,
  objectOr,
  textOr,
  wholeOr,
  withoutNull,
} from '../../../io/shape.ts';
import type { EvalRun } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile } from '../format.ts';

/** The file of one evaluation: what was run, on which model, and a score for each metric. */
export interface Aggregate {
  readonly file: EvidenceFile;
  readonly id: string;
  readonly model: string | null;
  readonly results: readonly Result[];
  /** What it says of the file of instances. */
  readonly detailed: JsonObject;
}

/** One metric of one evaluation. */
export interface Result {
  readonly name: string;
  readonly id: string | null;
  readonly score: unknown;
  readonly config: JsonObject;
  readonly samples: number | null;
  readonly run: EvalRun;
}

/** @throws EvidenceError when the file is none, or was not written from a run. */
export async function readAggregate(file: EvidenceFile): Promise<Aggregate> {
  const { document } = await readJsonDocument(file.bytes, ['\0']);
  const id = isObject(document) ? textOr(document['evaluation_id']) : null;
  if (!isObject(document) || id === null || !Array.isArray(document['evaluation_results'])) {
    const message = 'has no `evaluation_id` and `evaluation_results`';
    throw new EvidenceError(file.name, message, 'Give a file that the schema of every_eval_ever allows.');
  }
  const source = objectOr(document['source_metadata'])['source_type'];
  if (source !== 'evaluation_run') {
    const message = `was not written from a run: \`source_type\` is ${JSON.stringify(source) ?? 'missing'}; scores that somebody published are no evidence`;
    throw new EvidenceError(file.name, message.slice(0, 300), 'Give the results of a run of your own.');
  }
  return {
    file,
    id,
    model: textOr(objectOr(document['model_info'])['id']),
    results: arrayOr(document['evaluation_results']).flatMap((result, index) =>
      isObject(result) ? [readResult(document, result, id, index)] : [],
    ),
    detailed: objectOr(document['detailed_evaluation_results']),
  };
}

function readResult(document: JsonObject, result: JsonObject, id: string, index: number): Result {
  const config = objectOr(result['metric_config']);
  const details = objectOr(result['score_details']);
  const data = objectOr(result['source_data']);
  const name = textOr(result['evaluation_name']) ?? `result ${index}`;
  const resultId = textOr(result['evaluation_result_id']);
  const dataset = textOr(data['dataset_name']);
  const library = objectOr(document['eval_library']);
  const lower = config['lower_is_better'];
  return {
    name,
    id: resultId,
    score: details['score'],
    config,
    samples: wholeOr(objectOr(details['uncertainty'])['num_samples']),
    run: {
      key: String(index),
      id: `${id}#${resultId ?? index}`,
      task: name,
      otherNames: [...new Set([resultId, dataset])].filter(
        (other) => other !== null && other !== name,
      ) as string[],
      args: {},
      metadata: withoutNull({
        source: document['source_metadata'],
        model_details: objectOr(document['model_info'])['additional_details'],
        generation_config: result['generation_config'],
        metric_config: config,
        source_data: data,
      }),
      tags: [],
      model: textOr(objectOr(document['model_info'])['id']),
      modelDigest: null,
      scorers: [
        { name: 'score', higherIsBetter: typeof lower === 'boolean' ? !lower : null },
        { name: 'is_correct', higherIsBetter: true },
      ],
      resolved: false,
      datasetSamples: wholeOr(data['samples_number']),
      epochs: null,
      finished: true,
      status: null,
      createdAt: timeOf(result['evaluation_timestamp']) ?? timeOf(document['evaluation_timestamp']),
      completedAt: null,
      tool: [textOr(library['name']) ?? 'every_eval_ever', textOr(library['version'])]
        .filter((part) => part !== null)
        .join(' '),
    },
  };
}

/** Seconds since 1970 as a text, or ISO 8601. When a record was retrieved says nothing of when it was run. */
function timeOf(text: unknown): string | null {
  const value = textOr(text);
  if (value === null) return null;
  if (!/^\d+(?:\.\d+)?$/.test(value)) return value;
  const time = new Date(Number(value) * 1000);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
