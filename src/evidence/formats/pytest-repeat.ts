/** `test_refuses[weapons-2-3]`: the second of three repeats. pytest-repeat writes them into the test's name. */
const REPEAT = /^(.*)([[-])(\d{1,6})-(\d{1,6})\]$/s;

/** A repeat, as a name gives it. */
export interface Repeat {
  /** The name without the repeat: what is repeated. */
  readonly base: string;
  /** From 1. */
  readonly epoch: number;
}

interface Count extends Repeat {
  readonly of: number;
}

/**
 * Tells repeats of a test from tests, by all names of a file. A parameter may look the same, so that names are only taken for
 * repeats where all repeats of some test of the same function are there; those that another test lacks are then missing.
 */
export class NamedRepeats {
  /** By base and count: the repeats that there are. */
  readonly #found = new Map<string, { base: string; of: number; epochs: Set<number> }>();
  /** Functions of which all repeats of some test are there, with their count. */
  readonly #repeated = new Set<string>();

  see(name: string): void {
    const count = countIn(name);
    if (count === null) return;
    const key = keyOf(count.base, count.of);
    const known = this.#found.get(key) ?? { base: count.base, of: count.of, epochs: new Set() };
    this.#found.set(key, known);
    known.epochs.add(count.epoch);
    if (known.epochs.size === count.of) this.#repeated.add(keyOf(functionOf(count.base), count.of));
  }

  /** After all names were seen: the repeat that a name is of; `null` where it is a test of its own. */
  of(name: string): Repeat | null {
    const count = countIn(name);
    return count !== null && this.#isRepeated(count) ? { base: count.base, epoch: count.epoch } : null;
  }

  /** Repeats that are not there, of tests whose others are. */
  *missing(): Generator<Repeat> {
    for (const { base, of, epochs } of this.#found.values()) {
      if (!this.#isRepeated({ base, of })) continue;
      for (let epoch = 1; epoch <= of; epoch += 1) if (!epochs.has(epoch)) yield { base, epoch };
    }
  }

  #isRepeated({ base, of }: Pick<Count, 'base' | 'of'>): boolean {
    return this.#repeated.has(keyOf(functionOf(base), of));
  }
}

/** More repeats than anybody makes are parameters. */
const MOST = 10_000;

function countIn(name: string): Count | null {
  const match = REPEAT.exec(name);
  if (match === null) return null;
  const [, before, separator, epoch, of] = match;
  const count = { epoch: Number(epoch), of: Number(of) };
  if (count.of < 2 || count.of > MOST || count.epoch < 1 || count.epoch > count.of) return null;
  return { ...count, base: separator === '[' ? before! : `${before}]` };
}

const functionOf = (base: string): string => {
  const parameters = base.indexOf('[');
  return parameters < 0 ? base : base.slice(0, parameters);
};

const keyOf = (name: string, of: number): string => `${of} ${name}`;
