import { isObject, type JsonObject, objectOr, textOr } from '../../../io/shape.ts';
import type { RunFault, Sample, Score } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';

const MATCH = 'match';
const TOLERANCE = 1e-6;

/** Classes whose reported `accuracy` is the share of `match` events that are correct. */
const COUNT_MATCHES = /^evals\.elsuite\.basic\.(?:match|includes|fuzzy_match|json_match):/;

/** What the events say of one sample. */
interface Gathered {
  /** One each time that the sample was scored by the same scorer again. */
  readonly epochs: Map<string, Score>[];
  error: string | null;
  completedAt: string | null;
}

/** Gathers the events of a log by sample: those of different samples are written through each other. */
export class EventLog {
  readonly #records = new Map<string, Gathered>();
  readonly #matches = { correct: 0, all: 0 };

  get size(): number {
    return this.#records.size;
  }

  add(event: JsonObject, source: string, line: number): void {
    const { sample_id, type, data, created_at } = event;
    const id = textOr(sample_id);
    if (id === null || typeof type !== 'string') {
      const message = `line ${line} is no event: it has no \`sample_id\` and \`type\``;
      throw new EvidenceError(source, message, 'Give the log as oaieval wrote it.');
    }
    const record = this.#records.get(id) ?? { epochs: [], error: null, completedAt: null };
    this.#records.set(id, record);
    const time = utc(created_at);
    if (time !== null && (record.completedAt === null || time > record.completedAt))
      record.completedAt = time;
    const values = objectOr(data);
    if (type === MATCH) this.#addMatch(record, values);
    else if (type === 'metrics') {
      for (const [name, value] of Object.entries(values)) if (!isObject(value)) put(record, name, { value });
    } else if (type === 'error') {
      const parts = [values['type'], values['message']].filter((part) => typeof part === 'string');
      record.error ??= parts.join(': ') || 'error';
    }
  }

  #addMatch(record: Gathered, { correct, picked, expected }: JsonObject): void {
    put(record, MATCH, {
      value: correct ?? null,
      ...(picked !== undefined && { answer: picked }),
      ...(expected !== undefined && { metadata: { expected } }),
    });
    this.#matches.all += 1;
    if (correct === true) this.#matches.correct += 1;
  }

  scorers(): string[] {
    const names = [...this.#records.values()].flatMap(({ epochs }) =>
      epochs.flatMap((scores) => [...scores.keys()]),
    );
    return [...new Set(names)];
  }

  *samples(): Generator<Sample, void, undefined> {
    for (const [id, { epochs, error, completedAt }] of this.#records) {
      const all = epochs.length > 0 ? epochs : [new Map<string, Score>()];
      for (const [index, scores] of all.entries()) {
        yield {
          id,
          epoch: index + 1,
          scores: Object.fromEntries(scores),
          metadata: {},
          ...(error !== null && { error }),
          ...(completedAt !== null && { completedAt }),
        };
      }
    }
  }

  /** An accuracy that the report states and the matches do not show. */
  faults(spec: JsonObject, report: unknown): RunFault[] {
    const cls = objectOr(objectOr(spec['run_config'])['eval_spec'])['cls'];
    const stated = objectOr(report)['accuracy'];
    const { correct, all } = this.#matches;
    if (typeof cls !== 'string' || !COUNT_MATCHES.test(cls) || typeof stated !== 'number') return [];
    if (all > 0 && Math.abs(correct / all - stated) <= TOLERANCE) return [];
    return [
      {
        code: 'totals-disagree',
        message: `the report states an accuracy of ${stated}, the log shows ${correct} of ${all} correct`,
        remedy: 'Give the whole log as oaieval wrote it.',
      },
    ];
  }
}

/** Into the first epoch that has no score of this name yet. */
function put(record: Gathered, name: string, score: Score): void {
  const free = record.epochs.find((scores) => !scores.has(name));
  if (free === undefined) record.epochs.push(new Map([[name, score]]));
  else free.set(name, score);
}

/** `2024-02-06 06:28:16.896800`, which is in UTC. */
export function utc(text: unknown): string | null {
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,3})?)\d*(?:Z|\+00:00)?$/.exec(
    textOr(text) ?? '',
  );
  return match === null ? null : `${match[1]}T${match[2]}Z`;
}
