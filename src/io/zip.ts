import type { ByteSource } from './bytes.ts';
import { readDirectory, type ZipEntry } from './zip/directory.ts';
import { badMember } from './zip/errors.ts';
import { RATIO_HELD, SMALL_BYTES, ZIP_LIMITS, type ZipLimits } from './zip/limits.ts';
import { readMember, streamMember } from './zip/member.ts';
import { safeName } from './zip/names.ts';
import { withTail } from './zip/tail.ts';

export { ZIP_LIMITS, type ZipEntry, type ZipLimits };

export interface ZipOptions {
  /** Overrides of ZIP_LIMITS. */
  readonly limits?: Partial<ZipLimits>;
  /**
   * `safe` where members become files: names that lead elsewhere and names that occur twice are refused.
   * `any` (the default) where members are only read into memory: Inspect puts sample ids into names as they are.
   */
  readonly paths?: 'any' | 'safe';
}

/** A zip archive whose central directory has been read and checked. Only its entries exist. */
export interface ZipArchive {
  readonly name: string;
  /** In the directory's order; of several with one name the last one is valid, see `latest`. */
  readonly entries: readonly ZipEntry[];
  /** The valid entry of that name: the directory's last. */
  latest(name: string): ZipEntry | undefined;
  /** The whole content, checked (length, CRC-32). At most `maxBytes`, by default `limits.inMemoryBytes`. */
  read(entry: ZipEntry, options?: { readonly maxBytes?: number }): Promise<Uint8Array>;
  /** The content in bounded memory. Checked as in `read`; a fault throws before the iteration ends. */
  stream(entry: ZipEntry): AsyncIterable<Uint8Array>;
}

/**
 * Opens a zip archive (zip64; stored, deflate, zstd of several frames). Reads its last MiB, and the directory
 * where that lies further ahead; the source stays the caller's to close.
 * @throws EvidenceError that names the archive and the member, for anything damaged, hostile or not supported.
 */
export async function openZip(source: ByteSource, options: ZipOptions = {}): Promise<ZipArchive> {
  const limits = { ...ZIP_LIMITS, ...options.limits };
  const cached = await withTail(source);
  const entries = await readDirectory(cached, limits);
  const latest = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (options.paths === 'safe') {
      safeName(entry.name, source.name);
      if (latest.has(entry.name)) {
        throw badMember(source.name, entry.name, 'occurs twice', 'Pack each file once.');
      }
    }
    latest.set(entry.name, entry);
  }
  return {
    name: source.name,
    entries,
    latest: (name) => latest.get(name),
    async read(entry, { maxBytes = limits.inMemoryBytes } = {}) {
      const most =
        entry.size > entry.compressedSize * RATIO_HELD ? Math.min(maxBytes, SMALL_BYTES) : maxBytes;
      if (entry.size > most) {
        const message = `unpacks to ${entry.size} bytes; at most ${most} are read at once`;
        throw badMember(source.name, entry.name, message, 'Split the results over several files.');
      }
      return readMember(cached, entry);
    },
    stream: (entry) => streamMember(cached, entry),
  };
}
