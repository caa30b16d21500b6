/** The first `most` names of those that are given, by name and each once, so that the order of files changes nothing. */
export class Few {
  readonly #most: number;
  readonly #names = new Set<string>();
  /** The last of them by name, once there are as many as may be. */
  #last: string | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#names.size;
  }

  add(names: Iterable<string>): void {
    for (const name of names) this.#addOne(name);
  }

  merge(other: Few): void {
    this.add(other.#names);
  }

  sorted(): string[] {
    return [...this.#names].sort();
  }

  #addOne(name: string): void {
    if (this.#names.has(name) || (this.#last !== null && name > this.#last)) return;
    if (this.#last !== null) this.#names.delete(this.#last);
    this.#names.add(name);
    if (this.#names.size >= this.#most) this.#last = this.sorted().at(-1)!;
  }
}
