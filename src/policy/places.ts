/** Where in the file each part of a policy stands. */
import type { Position } from '../util/errors.ts';

/** The way from the top of a document to one of its parts: keys of mappings, and indexes of lists from 0. */
export type Steps = readonly (string | number)[];

export interface TextPlace {
  /** Of the key in its mapping, or of the item in its list. */
  readonly key: Position;
  readonly value: Position;
  /** A scalar as it is written, without quotes: `0.10`, where the value is 0.1. */
  readonly text: string | null;
}

/** `categories.improper-refusal.evals[0].where."sample.metadata.label"` */
export function keyPath(steps: Steps): string {
  let path = '';
  for (const step of steps) {
    if (typeof step === 'number') path += `[${step}]`;
    else path += (path && '.') + (/^[\w/@-]+$/.test(step) ? step : JSON.stringify(step));
  }
  return path;
}

export class Places {
  readonly #byPath = new Map<string, TextPlace>();

  add(steps: Steps, place: TextPlace): void {
    this.#byPath.set(keyPath(steps), place);
  }

  /** The place of a part; where that is missing, of what should hold it. */
  nearest(steps: Steps): TextPlace {
    for (let length = steps.length; length >= 0; length--) {
      const place = this.#byPath.get(keyPath(steps.slice(0, length)));
      if (place) return place;
    }
    return { key: START, value: START, text: null };
  }

  /** A scalar as it is written. */
  text(steps: Steps): string {
    return this.#byPath.get(keyPath(steps))?.text ?? '';
  }

  /** Key path → where the key stands. */
  locations(): Record<string, Position> {
    return Object.fromEntries(
      [...this.#byPath].filter(([path]) => path).map(([path, place]) => [path, place.key]),
    );
  }
}

const START: Position = { line: 1, column: 1 };
