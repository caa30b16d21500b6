/** What a zip archive may cost. Whoever sends a larger one gets an error before anything is unpacked. */
export interface ZipLimits {
  readonly entries: number;
  readonly directoryBytes: number;
  readonly nameBytes: number;
  readonly memberBytes: number;
  readonly inMemoryBytes: number;
  readonly totalBytes: number;
  readonly ratio: number;
}

const KiB = 1024;
const MiB = 1024 * KiB;
const GiB = 1024 * MiB;

export const ZIP_LIMITS: ZipLimits = {
  /** A log of 50,000 samples in ten chunks each has half as many; an entry costs about 300 bytes here. */
  entries: 1_000_000,
  /** A million entries with names of 80 bytes. */
  directoryBytes: 128 * MiB,
  /** The longest path of the usual file systems. */
  nameBytes: 4 * KiB,
  /** Larger than any one sample or summary seen; a streamed member takes time, not memory. */
  memberBytes: 16 * GiB,
  /** What `read` returns at once: text of twice this could not be held by a string of the runtime. */
  inMemoryBytes: 256 * MiB,
  /** Some ten minutes of unpacking. */
  totalBytes: 256 * GiB,
  /** Deflate cannot pass 1,032; zstd stays below this for logs that repeat one answer in every sample. */
  ratio: 5_000,
};

/** A smaller member is harmless whatever its ratio. */
export const RATIO_MATTERS_FROM_BYTES = 16 * MiB;

/** Of what is held in memory at once, a member of some size may not be a bomb: what is parsed takes several times its bytes. */
export const RATIO_HELD = 64;
export const SMALL_BYTES = 64 * MiB;
