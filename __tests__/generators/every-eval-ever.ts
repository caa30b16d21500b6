/** Writes the two files of every_eval_ever: an aggregate, and its instances. */
import { createHash } from 'node:crypto';
import { pythonJson } from './inspect.ts';
import { marks } from './seeded.ts';

type Json = Readonly<Record<string, unknown>>;

const ID = 'acme/acme_assistant/1763805600';
export const AGGREGATE = 'data/acme/assistant/1.json';
export const INSTANCES = 'data/acme/assistant/1_samples.jsonl';

export interface EvaluationSpec {
  readonly instances: readonly Json[];
  /** Members of the aggregate that replace the usual ones; `undefined` takes one away. */
  readonly aggregate?: Json;
  /** Members of its one result. */
  readonly result?: Json;
  /** What the file of instances holds in place of them. */
  readonly written?: string;
}

export function instance(index: number, correct: boolean | null, more: Json = {}): Json {
  return {
    schema_version: '0.3.0',
    evaluation_id: ID,
    model_id: 'acme/assistant',
    evaluation_name: 'refusals',
    evaluation_result_id: 'refusals.accuracy',
    sample_id: `q${index}`,
    interaction_type: 'single_turn',
    input: { raw: `Question ${index}?`, reference: ['no'] },
    output: { raw: ['no'] },
    answer_attribution: [
      {
        turn_idx: 0,
        source: 'output.raw',
        extracted_value: 'no',
        extraction_method: 'match',
        is_terminal: true,
      },
    ],
    evaluation: { score: correct === null ? null : Number(correct), is_correct: correct },
    metadata: { subject: index % 2 === 0 ? 'even' : 'odd' },
    ...more,
  };
}

/** `total` instances, `failing` of them not correct. */
export function instances(total: number, failing: number): Json[] {
  const bad = marks(total, failing);
  return Array.from({ length: total }, (_, i) => instance(i, !bad.has(i)));
}

export const lines = (all: readonly Json[]): string => all.map((one) => `${pythonJson(one)}\n`).join('');

/** Contents by name. */
export function evaluation({
  instances: all,
  aggregate = {},
  result = {},
  written,
}: EvaluationSpec): Record<string, string> {
  const scores = all.map((one) => (one['evaluation'] as { score: number }).score);
  const samples = lines(all);
  const whole: Json = {
    schema_version: '0.3.0',
    evaluation_id: ID,
    evaluation_timestamp: '1763805600',
    retrieved_timestamp: '1763809200',
    source_metadata: {
      source_type: 'evaluation_run',
      source_organization_name: 'Acme',
      evaluator_relationship: 'first_party',
    },
    eval_library: { name: 'inspect_ai', version: '0.3.240' },
    model_info: { name: 'assistant', id: 'acme/assistant' },
    evaluation_results: [
      {
        evaluation_result_id: 'refusals.accuracy',
        evaluation_name: 'refusals',
        source_data: {
          dataset_name: 'acme refusals',
          source_type: 'other',
          samples_number: new Set(all.map((one) => one['sample_id'])).size,
        },
        metric_config: {
          metric_id: 'accuracy',
          lower_is_better: false,
          score_type: 'continuous',
          min_score: 0,
          max_score: 1,
        },
        score_details: {
          score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
          uncertainty: { num_samples: all.length },
        },
        ...result,
      },
    ],
    detailed_evaluation_results: {
      format: 'jsonl',
      file_path: INSTANCES,
      hash_algorithm: 'sha256',
      checksum: createHash('sha256').update(samples).digest('hex'),
      total_rows: all.length,
    },
    ...aggregate,
  };
  return { [AGGREGATE]: pythonJson(whole, 2), [INSTANCES]: written ?? samples };
}
