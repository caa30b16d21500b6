import { plain } from '../util/plain.ts';
import { plural } from '../util/words.ts';

/** As much of a stream as progress needs. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const QUIET = 1000;
const EVERY = 200;
const WIPE = '\r\u001b[K';

/** One line on a terminal that says what is being read, from the second second on, and is wiped at the end. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #clock: () => number;
  #next: number;
  #shown = false;
  #samples = 0;

  /** @param clock milliseconds, from any origin */
  constructor(terminal: Terminal, clock: () => number) {
    this.#terminal = terminal;
    this.#clock = clock;
    this.#next = terminal.isTTY ? clock() + QUIET : Number.POSITIVE_INFINITY;
  }

  /** Counts one sample of a file. */
  sample(file: string): void {
    this.#samples += 1;
    if (this.#clock() < this.#next) return;
    this.#next = this.#clock() + EVERY;
    this.#shown = true;
    this.#terminal.write(`${WIPE}${plural(this.#samples, 'sample')} read, now ${plain(file, 40)}`);
  }

  end(): void {
    if (this.#shown) this.#terminal.write(WIPE);
    this.#next = Number.POSITIVE_INFINITY;
  }
}
