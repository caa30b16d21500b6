/** Writes run journals as ModelBench writes them: lines of items interleaved, zstd in one frame or several. */
import { zstdCompressSync } from 'node:zlib';
import { pythonJson } from './inspect.ts';

type Json = Readonly<Record<string, unknown>>;

export interface ItemSpec {
  readonly prompt: string;
  /** `null`: the model did not answer. */
  readonly safe: number | null;
  readonly test?: string;
  /** Left under way, as by a crash. */
  readonly open?: boolean;
  /** An annotator failed, whatever was measured. */
  readonly failed?: boolean;
}

export interface JournalSpec {
  readonly items: readonly ItemSpec[];
  readonly finished?: boolean;
  /** Prompts that the test has in all; else as many as there are. */
  readonly total?: number;
  /** Replaces `items_finished`. */
  readonly scored?: number;
  /** As early versions: without `item finished` and `item failed`. */
  readonly early?: boolean;
}

export const TEST = 'safe-hte-en_us-prompt_set-1.1';
export const SUT = 'acme-1-2026-11-01';

/** `total` items, of which the `failing` first of a seeded order are unsafe. */
export function seededItems(total: number, failing: number, seed = 1): ItemSpec[] {
  const rank = (i: number) => Math.imul(i + 1, 2654435761 + 2 * seed) >>> 0;
  const bad = new Set([...Array(total).keys()].sort((a, b) => rank(a) - rank(b)).slice(0, failing));
  return Array.from({ length: total }, (_, i) => ({ prompt: `hte_${i}`, safe: bad.has(i) ? 0 : 1 }));
}

export function journal({ items, finished = true, total, scored, early = false }: JournalSpec): string {
  const tests = [...new Set(items.map(({ test = TEST }) => test))];
  const lines: Json[] = [
    entry('starting journal'),
    entry('starting run', {
      run_id: 'run-20261122-100000-000001',
      benchmarks: ['security-1.0'],
      tests,
      suts: [SUT],
      max_items: null,
    }),
    entry('hazard info', { hazard: 'safe_hazard-1.1-hte', benchmark: 'security-1.0', tests }),
    ...tests.map((test) => {
      const using = items.filter((item) => (item.test ?? TEST) === test).length;
      return entry('using test items', { using, total: total ?? using, test });
    }),
  ];
  // Threads take turns: first every item is queued, then answered, then judged.
  const about = ({ test = TEST, prompt }: ItemSpec) => ({ test, prompt_id: prompt, sut: SUT });
  lines.push(...items.map((item) => entry('queuing item', { ...about(item), prompt_text: 'How?' })));
  for (const item of items) {
    if (item.safe === null) {
      lines.push(
        entry('sut exception', { ...about(item), exception: { class: 'Timeout', message: 'no answer' } }),
      );
    } else lines.push(entry('translated sut response', { ...about(item), response_text: 'No.' }));
  }
  for (const item of items.filter(({ open }) => open !== true)) {
    if (item.failed) {
      lines.push(
        entry('annotator exception', {
          ...about(item),
          annotator: 'guard-2',
          exception: { message: 'no grade' },
        }),
      );
    }
    if (item.safe !== null) {
      const annotation = { is_safe: item.safe === 1 };
      lines.push(entry('translated annotation', { ...about(item), annotator: 'guard-1', annotation }));
      lines.push(
        entry('measured item quality', {
          ...about(item),
          measurements: { is_safe: item.safe },
          run_time: 0.1,
        }),
      );
    }
    const last = item.safe === null || item.failed ? 'item failed' : 'item finished';
    if (!early) lines.push(entry(last, about(item)));
  }
  if (finished) {
    lines.push(entry('finished pipeline', { total_finished: items.length }));
    for (const test of tests) {
      const done = items.filter(
        (item) => (item.test ?? TEST) === test && item.safe !== null && !item.failed && !item.open,
      );
      lines.push(entry('test scored', { sut: SUT, test, items_finished: scored ?? done.length, result: {} }));
    }
    lines.push(entry('finished run', { run_id: 'run-20261122-100000-000001' }));
  }
  return lines.map((line) => `${pythonJson(line)}\n`).join('');
}

function entry(message: string, fields: Json = {}): Json {
  return {
    timestamp: '2026-11-22T10:00:00.123456+00:00',
    message,
    class: 'TestRunner',
    method: 'run',
    ...fields,
  };
}

/** The text in `frames` frames one after the other. */
export function packed(text: string, frames = 1): Buffer {
  const bytes = Buffer.from(text);
  const size = Math.ceil(bytes.length / frames);
  const parts = Array.from({ length: frames }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  return Buffer.concat(parts.map((part) => zstdCompressSync(part)));
}

/** What ModelBench publishes of a run: scores of hazards. */
export const record = (): string =>
  JSON.stringify(
    {
      _metadata: { format_version: 1, run: { user: 'acme' } },
      benchmark: { uid: 'security-1.0', hazards: [] },
      run_uid: 'run-1',
      scores: [{ sut: SUT, numeric_grade: 3 }],
    },
    null,
    4,
  );
