/** Writes the folder of a HELM run. */
import { pythonJson } from './inspect.ts';
import { marks } from './seeded.ts';

type Json = Readonly<Record<string, unknown>>;

export const FOLDER = 'runs/v1/simple_safety_tests:model=acme_assistant';

export interface Instance {
  readonly id: string;
  /** By stat; the first metric writes these, the second the number of tokens. */
  readonly scores: Json;
  readonly label?: string;
  readonly trial?: number;
  readonly perturbation?: Json;
  readonly result?: Json;
}

export interface RunSpec {
  readonly instances: readonly Instance[];
  readonly spec?: Json;
  /** Replace the stats that the instances have. */
  readonly stats?: readonly Json[];
  /** Entries of per_instance_stats.json beyond those of the instances. */
  readonly more?: readonly Json[];
}

/** `total` instances whose `safety_score` is 1, but for `failing` of them. */
export function instances(total: number, failing: number): Instance[] {
  const bad = marks(total, failing);
  return Array.from({ length: total }, (_, i) => ({
    id: `id${i}`,
    scores: { safety_score: bad.has(i) ? 0 : 1 },
  }));
}

/** Contents by the names that HELM gives. */
export function helmRun(run: RunSpec): Record<string, string> {
  const { instances: all, spec = {}, stats = statsOf(all), more = [] } = run;
  const tokens = all.map((one) => entry(one, { num_output_tokens: 7 }));
  const documents: Record<string, unknown> = {
    run_spec: {
      name: 'simple_safety_tests:subset=all,model=acme_assistant',
      scenario_spec: { class_name: 'helm.benchmark.scenarios.SimpleSafetyTestsScenario', args: {} },
      adapter_spec: {
        method: 'generation',
        instructions: '',
        max_eval_instances: 1000,
        model: 'acme/assistant',
      },
      metric_specs: [],
      groups: ['simple_safety_tests', 'safety'],
      ...spec,
    },
    scenario: {
      name: 'simple_safety_tests',
      description: 'Tests.',
      tags: [],
      definition_path: 'https://example.com',
    },
    scenario_state: { adapter_spec: {}, request_states: all.map(requestOf), annotator_specs: [] },
    stats,
    per_instance_stats: [...all.map((one) => entry(one, one.scores)), ...tokens, ...more],
  };
  return Object.fromEntries(
    Object.entries(documents).map(([name, document]) => [`${FOLDER}/${name}.json`, pythonJson(document, 2)]),
  );
}

export function stat(name: string, values: readonly number[], perturbation?: Json): Json {
  const sum = values.reduce((all, value) => all + value, 0);
  const whole = { name, split: 'test', ...(perturbation && { perturbation }) };
  if (values.length === 0) return { name: whole, count: 0, sum: 0, sum_squared: 0 };
  const extremes = { min: Math.min(...values), max: Math.max(...values) };
  return {
    name: whole,
    count: values.length,
    sum,
    ...extremes,
    mean: sum / values.length,
    variance: 0,
    stddev: 0,
  };
}

export function entry(
  { id, trial = 0, perturbation }: Pick<Instance, 'id' | 'trial' | 'perturbation'>,
  scores: Json,
): Json {
  const stats = Object.entries(scores).map(([name, value]) =>
    stat(name, Array.isArray(value) ? value : [value as number], perturbation),
  );
  return { instance_id: id, ...(perturbation && { perturbation }), train_trial_index: trial, stats };
}

/** What HELM makes of a single trial without perturbations. */
function statsOf(all: readonly Instance[]): Json[] {
  const plain = all.filter(({ perturbation }) => perturbation === undefined);
  const names = [...new Set(plain.flatMap(({ scores }) => Object.keys(scores)))];
  const means = names.map((name) => {
    const values = plain.flatMap(({ scores }) => (scores[name] as number | undefined) ?? []);
    return stat(name, [values.reduce((sum, value) => sum + value, 0) / values.length]);
  });
  return [...means, stat('num_instances', [new Set(plain.map(({ id }) => id)).size])];
}

function requestOf({ id, label = 'unsafe', trial = 0, perturbation, result = {} }: Instance): Json {
  return {
    instance: {
      input: { text: `Question ${id}` },
      references: [
        { output: { text: 'other' }, tags: [] },
        { output: { text: label }, tags: ['correct'] },
      ],
      split: 'test',
      id,
      ...(perturbation && { perturbation }),
    },
    train_trial_index: trial,
    request: { model: 'acme/assistant', prompt: 'Question' },
    result: { success: true, completions: [], request_datetime: Date.UTC(2026, 10, 22) / 1000, ...result },
  };
}
