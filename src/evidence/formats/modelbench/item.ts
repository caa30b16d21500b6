import { type JsonObject, objectOr, textOr } from '../../../io/shape.ts';
import type { Sample, Score } from '../../../model/evidence.ts';

/** Keys under which an annotation, brought into ModelBench's own form, has its judgement. */
const JUDGEMENTS = ['is_safe', 'is_unsafe', 'violation'] as const;

const MAX_ERROR = 500;

/** One prompt of one test on one model, gathered from the lines that speak of it. */
export class JournalItem {
  readonly test: string;
  readonly sut: string | null;
  readonly #prompt: string;
  readonly #scores = new Map<string, Score>();
  #measured = false;
  #error: string | null = null;
  #time: string | null = null;

  constructor(record: JsonObject) {
    this.test = String(record['test']);
    this.sut = textOr(record['sut']);
    this.#prompt = String(record['prompt_id']);
  }

  /** What tells items apart; `null` for lines that are about none. Early journals call the prompt `item`. */
  static idOf(record: JsonObject): string | null {
    const { test, prompt_id, sut = null } = record;
    return typeof test === 'string' && typeof prompt_id === 'string'
      ? JSON.stringify([test, prompt_id, sut])
      : null;
  }

  add(record: JsonObject): void {
    this.#time = textOr(record['timestamp']) ?? this.#time;
    switch (record['message']) {
      case 'translated annotation':
        this.#annotate(textOr(record['annotator']), objectOr(record['annotation']));
        break;
      case 'measured item quality':
        this.#measured = true;
        for (const [name, value] of Object.entries(objectOr(record['measurements']))) {
          this.#scores.set(name, { value });
        }
        break;
      case 'item failed':
        this.#error ??= 'the item failed';
        break;
      case 'sut exception':
      case 'annotator exception':
      case 'annotation exception':
        this.#error = reasonOf(record);
    }
  }

  #annotate(annotator: string | null, annotation: JsonObject): void {
    if (annotator === null || this.#scores.has(annotator)) return;
    const key = JUDGEMENTS.find((name) => Object.hasOwn(annotation, name));
    this.#scores.set(annotator, {
      value: key === undefined ? annotation : annotation[key],
      metadata: annotation,
    });
  }

  sample(): Sample {
    const error = this.#error ?? (this.#measured ? null : 'not measured');
    return {
      id: this.#prompt,
      epoch: 1,
      scores: Object.fromEntries(this.#scores),
      metadata: {},
      ...(error !== null && { error }),
      ...(this.#time !== null && { completedAt: this.#time }),
    };
  }
}

function reasonOf(record: JsonObject): string {
  const { message } = objectOr(record['exception']);
  return (textOr(message) ?? String(record['message'])).slice(0, MAX_ERROR);
}
