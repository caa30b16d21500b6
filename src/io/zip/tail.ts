import { type ByteSource, truncated } from '../bytes.ts';

/** The archive's last bytes, of which one read usually brings the directory and the small members there. */
const TAIL_BYTES = 1024 * 1024;

/** The source with its tail held in memory, so that a remote archive mostly costs one request. */
export async function withTail(source: ByteSource): Promise<ByteSource> {
  const start = Math.max(0, source.size - TAIL_BYTES);
  const tail = await source.read(start, source.size - start);
  return {
    name: source.name,
    size: source.size,
    async read(offset, length) {
      if (offset + length > source.size) throw truncated(source.name, offset, length, source.size);
      if (offset < start) return source.read(offset, length);
      return tail.subarray(offset - start, offset - start + length);
    },
  };
}
