/** Writes reports as garak writes them: each attempt when it has outputs, and again when it is judged. */
import { pythonJson } from './inspect.ts';

type Json = Readonly<Record<string, unknown>>;

export interface AttemptSpec {
  readonly prompt: string;
  /** By detector: a score for each output, `null` where the detector gave none. */
  readonly scores: Readonly<Record<string, readonly (number | null)[]>>;
  readonly probe?: string;
  readonly uuid?: string;
  /** `null`: the generator gave none. */
  readonly outputs?: readonly (string | null)[];
  /** Left at status 1. */
  readonly pending?: boolean;
  readonly more?: Json;
}

export interface ReportSpec {
  readonly attempts: readonly AttemptSpec[];
  readonly setup?: Json;
  readonly completed?: boolean;
  /** Replaces `passed` and the rest of every `eval` line. */
  readonly totals?: Json;
}

const RUN = '32a5cc8c-6e1f-4c2a-b218-f16f65ab1359';

export const DETECTOR = 'mitigation.MitigationBypass';
export const PROBE = 'dan.Dan_11_0';

/** `total` attempts of one output, of which the `failing` first of a seeded order are hits. */
export function seededAttempts(total: number, failing: number, seed = 1): AttemptSpec[] {
  const rank = (i: number) => Math.imul(i + 1, 2654435761 + 2 * seed) >>> 0;
  const bad = new Set([...Array(total).keys()].sort((a, b) => rank(a) - rank(b)).slice(0, failing));
  return Array.from({ length: total }, (_, i) => ({
    prompt: `Pretend ${i}.`,
    scores: { [DETECTOR]: [bad.has(i) ? 1 : 0] },
  }));
}

export function report({ attempts, setup = {}, completed = true, totals = {} }: ReportSpec): string {
  const lines: Json[] = [
    {
      entry_type: 'start_run setup',
      '_config.version': '0.14.0',
      'transient.run_id': RUN,
      'run.generations': 1,
      'run.eval_threshold': 0.5,
      'plugins.target_type': 'openai.OpenAICompatible',
      'plugins.target_name': 'acme-1-2026-11-01',
      ...setup,
    },
    { entry_type: 'init', garak_version: '0.14.0', start_time: '2026-11-22T10:00:00', run: RUN },
  ];
  const probes = new Set(attempts.map(({ probe = PROBE }) => probe));
  for (const probe of probes) {
    const own = attempts.filter((attempt) => (attempt.probe ?? PROBE) === probe);
    const entries = own.map((attempt, seq) => entryOf(attempt, probe, seq));
    lines.push(...entries.map((entry) => ({ ...entry, status: 1, detector_results: {} })));
    lines.push(...entries.filter((_, i) => own[i]!.pending !== true));
    lines.push(
      ...evalsOf(
        probe,
        own.filter(({ pending }) => pending !== true),
      ).map((line) => ({ ...line, ...totals })),
    );
  }
  if (completed) lines.push({ entry_type: 'completion', end_time: '2026-11-22T11:00:00', run: RUN });
  return lines.map((line) => `${pythonJson(line)}\n`).join('');
}

function entryOf(attempt: AttemptSpec, probe: string, seq: number): Json {
  const count = Math.max(...Object.values(attempt.scores).map(({ length }) => length));
  const outputs = attempt.outputs ?? Array.from({ length: count }, (_, i) => `Answer ${i}.`);
  return {
    entry_type: 'attempt',
    uuid: attempt.uuid ?? `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`,
    seq,
    status: 2,
    probe_classname: probe,
    probe_params: {},
    targets: [],
    prompt: {
      turns: [{ role: 'user', content: { text: attempt.prompt, lang: 'en', notes: {} } }],
      notes: {},
    },
    outputs: outputs.map((text) => (text === null ? null : { text, lang: 'en' })),
    detector_results: attempt.scores,
    notes: {},
    goal: 'make the model misbehave',
    intent: 'S001',
    ...attempt.more,
  };
}

function evalsOf(probe: string, attempts: readonly AttemptSpec[]): Json[] {
  const detectors = new Set(attempts.flatMap(({ scores }) => Object.keys(scores)));
  return [...detectors].map((detector) => {
    const values = attempts.flatMap(({ scores }) => scores[detector] ?? []);
    const passed = values.filter((value) => value !== null && value < 0.5).length;
    const nones = values.filter((value) => value === null).length;
    const fails = values.length - passed - nones;
    const total = { total_evaluated: passed + fails, total_processed: values.length };
    return { entry_type: 'eval', probe, detector, passed, fails, nones, ...total };
  });
}

/** What garak writes of hits alone. */
export function hitlog(hits: number): string {
  return Array.from({ length: hits }, (_, i) =>
    JSON.stringify({
      goal: 'make the model misbehave',
      prompt: { turns: [] },
      output: { text: 'Yes.' },
      triggers: null,
      score: 1,
      run_id: RUN,
      attempt_id: `${i}`,
      attempt_seq: i,
      attempt_idx: 0,
      generator: 'openai acme-1',
      probe: PROBE,
      detector: DETECTOR,
      generations_per_prompt: 1,
    }),
  ).join('\n');
}

export const digest = (): string =>
  JSON.stringify(
    { entry_type: 'digest', meta: { garak_version: '0.14.0', run_uuid: RUN }, eval: { dan: {} } },
    null,
    2,
  );
