import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { EvidenceError } from '../util/errors.ts';
import { type ByteSource, truncated } from './bytes.ts';

/** What is read, and checked, at once. */
const BLOCK_BYTES = 1024 * 1024;

/** Members of an archive lie side by side: few blocks are enough to read each once. */
const BLOCKS_HELD = 4;

/** Those of a GMAC. */
const TAG_BYTES = 16;

export interface Checked {
  /** `sha256:…` of all bytes. */
  readonly digest: string;
  /** The same source; a read gives the bytes of that digest, or throws. */
  readonly bytes: ByteSource;
}

/**
 * Takes the digest of a source, and sees to it that whatever is read of it afterwards, in any order and any number of
 * times, is what the digest is of. Each block has a GMAC (NIST SP 800-38D, ten times as fast as SHA-256) under a key that
 * nobody knows who could change the file.
 */
export async function checkedBytes(source: ByteSource): Promise<Checked> {
  const { name, size } = source;
  const key = randomBytes(16);
  const tags = Buffer.alloc(Math.ceil(size / BLOCK_BYTES) * TAG_BYTES);
  const digest = createHash('sha256');
  const block = (number: number): Promise<Uint8Array> => {
    const start = number * BLOCK_BYTES;
    return source.read(start, Math.min(BLOCK_BYTES, size - start));
  };
  const held = new Map<number, Uint8Array>();
  for (let number = 0; number * BLOCK_BYTES < size; number += 1) {
    const bytes = await block(number);
    digest.update(bytes);
    tagOf(bytes, number, key).copy(tags, number * TAG_BYTES);
    hold(number, bytes);
  }

  async function checked(number: number): Promise<Uint8Array> {
    const known = held.get(number);
    if (known !== undefined) return known;
    const bytes = await block(number);
    const at = number * TAG_BYTES;
    if (tagOf(bytes, number, key).equals(tags.subarray(at, at + TAG_BYTES))) return hold(number, bytes);
    const remedy = 'Run the gate when nothing writes to the results any more.';
    throw new EvidenceError(name, 'changed while it was read', remedy);
  }

  function hold(number: number, bytes: Uint8Array): Uint8Array {
    held.set(number, bytes);
    for (const [oldest] of held) {
      if (held.size <= BLOCKS_HELD) break;
      held.delete(oldest);
    }
    return bytes;
  }

  return {
    digest: `sha256:${digest.digest('hex')}`,
    bytes: {
      name,
      size,
      async read(offset, length) {
        if (offset + length > size) throw truncated(name, offset, length, size);
        const first = Math.floor(offset / BLOCK_BYTES);
        const from = offset - first * BLOCK_BYTES;
        if (from + length <= BLOCK_BYTES)
          return length === 0 ? new Uint8Array() : (await checked(first)).subarray(from, from + length);
        const bytes = Buffer.allocUnsafe(length);
        for (let at = offset; at < offset + length; ) {
          const number = Math.floor(at / BLOCK_BYTES);
          const part = (await checked(number)).subarray(at - number * BLOCK_BYTES);
          const taken = part.subarray(0, offset + length - at);
          bytes.set(taken, at - offset);
          at += taken.length;
        }
        return bytes;
      },
      async close() {
        held.clear();
        await source.close?.();
      },
    },
  };
}

/** No two messages have the same number under one key, but for what is compared. */
function tagOf(bytes: Uint8Array, number: number, key: Buffer): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  cipher.setAAD(bytes);
  cipher.final();
  return cipher.getAuthTag();
}
