/** Writes the event log of openai/evals. */
import { pythonJson } from './inspect.ts';
import { marks } from './seeded.ts';

type Json = Readonly<Record<string, unknown>>;

export interface LogSpec {
  /** Type, sample and data of each event. */
  readonly events: readonly (readonly [type: string, sample: string, data: Json])[];
  readonly spec?: Json | null;
  /** `null`: the run did not end. */
  readonly report?: Json | null;
}

/** `total` samples with a match, `failing` of them incorrect. */
export function matches(total: number, failing: number): LogSpec['events'] {
  const bad = marks(total, failing);
  return Array.from({ length: total }, (_, i) => [
    'match',
    `refusals.test.${i}`,
    { correct: !bad.has(i), expected: 'no', picked: bad.has(i) ? 'yes' : 'no' },
  ]);
}

export function eventLog({ events, spec = {}, report }: LogSpec): string {
  const correct = events.filter(([type, , data]) => type === 'match' && data['correct'] === true).length;
  const all = events.filter(([type]) => type === 'match').length;
  const header = {
    completion_fns: ['acme-assistant-2026-11-01'],
    eval_name: 'refusals.test.v1',
    base_eval: 'refusals',
    split: 'test',
    run_config: {
      eval_spec: {
        cls: 'evals.elsuite.basic.match:Match',
        args: { samples_jsonl: 'refusals/samples.jsonl' },
      },
      seed: 20220722,
      max_samples: null,
    },
    created_by: '',
    run_id: '261122100000ABCDEFGH',
    created_at: '2026-11-22 10:00:00.123456',
    ...spec,
  };
  const run_id = header.run_id;
  const records = events.flatMap(([type, sample_id, data], index) => [
    {
      run_id,
      event_id: 2 * index,
      sample_id,
      type: 'sampling',
      data: { prompt: 'Q?', sampled: ['no'] },
      created_at: TIME,
    },
    { run_id, event_id: 2 * index + 1, sample_id, type, data, created_by: '', created_at: TIME },
  ]);
  const final =
    report === null
      ? []
      : [{ final_report: report ?? { accuracy: correct / all, boostrap_std: 0.01 }, run_id }];
  return [...(spec === null ? [] : [{ spec: header }]), ...records, ...final]
    .map((record) => `${pythonJson(record)}\n`)
    .join('');
}

const TIME = '2026-11-22 10:00:05.654321+00:00';
