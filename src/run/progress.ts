import { plain } from '../util/plain.ts';
import { plural } from '../util/words.ts';

/** As much of a stream as progress needs. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const QUIET = 1000;
const EVERY = 200;
const WIPE = '\r\u001b[K';

/** One line on a terminal that says what is being read, from the second second on, and is wiped at the end. */
export class Progress {
  readonly #screen: Screen;
  readonly #clock: () => number;
  #next: number;
  #shown = false;
  #samples = 0;

  /** @param clock milliseconds, from any origin */
  constructor(screen: Screen, clock: () => number) {
    this.#screen = screen;
    this.#clock = clock;
    this.#next = screen.isTTY ? clock() + QUIET : Number.POSITIVE_INFINITY;
  }

  /** Counts one sample of a file. */
  sample(file: string): void {
    this.#samples += 1;
    if (this.#clock() < this.#next) return;
    this.#next = this.#clock() + EVERY;
    this.#shown = true;
    this.#screen.write(`${WIPE}${plural(this.#samples, 'sample')} read, now ${plain(file, 40)}`);
  }

  end(): void {
    if (this.#shown) this.#screen.write(WIPE);
    this.#next = Number.POSITIVE_INFINITY;
  }
}
