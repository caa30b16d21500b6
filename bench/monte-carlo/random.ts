/** Numbers that look random and are the same for the same seed. Source: C. Doty-Humphrey's sfc32. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: string) {
    // FNV-1a: another seed by every letter.
    let hash = 2166136261;
    for (const letter of seed) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619);
    this.#a = hash | 0;
    this.#b = Math.imul(hash, 0x9e3779b9) | 0;
    this.#c = ~hash;
    for (let i = 0; i < 20; i += 1) this.next();
  }

  /** From 0 to under 1. */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  }

  /** `true` with a chance of `rate`. */
  chance(rate: number): boolean {
    return this.next() < rate;
  }

  /** A rate drawn from a beta distribution of this mean, with this correlation within a group (0 < icc < 1). */
  rate(mean: number, icc: number): number {
    const size = 1 / icc - 1;
    const failing = this.#gamma(mean * size);
    return failing / (failing + this.#gamma((1 - mean) * size));
  }

  /** Source: G. Marsaglia and W. W. Tsang 2000, with their step for a shape under 1. */
  #gamma(shape: number): number {
    if (shape < 1) return this.#gamma(shape + 1) * this.next() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - this.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  }
}
