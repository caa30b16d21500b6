import { momentOf } from '../util/moment.ts';

/** When the counted epochs were made, in milliseconds since 1970. */
export class Times {
  #oldest = Number.POSITIVE_INFINITY;
  #newest = Number.NEGATIVE_INFINITY;
  #untimed = 0;

  /**
   * @param text RFC 3339; `null`, or what is no time, is counted as such.
   * @returns whether it is a time without a zone
   */
  add(text: string | null): boolean {
    const time = text === null ? null : momentOf(text);
    if (time === null) this.#untimed += 1;
    else this.merge({ oldest: time.at, newest: time.at, untimed: 0 });
    return time?.zoned === false;
  }

  merge({ oldest, newest, untimed }: Between): void {
    this.#oldest = Math.min(this.#oldest, oldest ?? this.#oldest);
    this.#newest = Math.max(this.#newest, newest ?? this.#newest);
    this.#untimed += untimed;
  }

  between(): Between {
    const isKnown = Number.isFinite(this.#oldest);
    return {
      oldest: isKnown ? this.#oldest : null,
      newest: isKnown ? this.#newest : null,
      untimed: this.#untimed,
    };
  }
}

/** `null` where no epoch has a time. */
export interface Between {
  readonly oldest: number | null;
  readonly newest: number | null;
  readonly untimed: number;
}
