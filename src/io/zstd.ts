import { pipeline, Readable } from 'node:stream';
import { constants, createZstdDecompress, zstdDecompressSync } from 'node:zlib';
import { EvidenceError } from '../util/errors.ts';
import { asBuffer, type ByteSource, streamOf } from './bytes.ts';

const FRAME_MAGIC = 0xfd2fb528;

/** More than any writer makes: each costs a decompressor. */
const MOST_FRAMES = 1_000_000;

export function isZstd(head: Uint8Array): boolean {
  return head.length >= 4 && asBuffer(head).readUInt32LE(0) === FRAME_MAGIC;
}

/** What the first bytes of zstd data unpack to, as far as they go; empty where they are damaged. */
export function peekZstd(head: Uint8Array): Uint8Array {
  try {
    return zstdDecompressSync(head, { finishFlush: constants.ZSTD_e_continue, maxOutputLength: 1 << 24 });
  } catch {
    return new Uint8Array();
  }
}

/**
 * Unpacks zstd data of one or more frames. Node's decompressor stops after the first frame and says nothing of the
 * rest; how much it took shows where the next one begins.
 * @throws EvidenceError for data that is cut off or damaged
 */
export async function* unpackZstd(source: ByteSource): AsyncGenerator<Uint8Array, void, undefined> {
  let at = 0;
  for (let frames = 0; at < source.size; frames += 1) {
    if (frames === MOST_FRAMES) throw damaged(source.name, `has more than ${MOST_FRAMES} zstd frames`);
    const engine = createZstdDecompress();
    // Errors of either side reach the loop below through the engine.
    pipeline(Readable.from(streamOf(source, at)), engine, () => {});
    try {
      for await (const chunk of engine) yield chunk as Buffer;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (!/^(Z_|ZSTD_)/.test(code)) throw error;
      throw damaged(source.name, code === 'Z_BUF_ERROR' ? 'is cut off' : `is damaged (${code})`, error);
    } finally {
      engine.destroy();
    }
    at += engine.bytesWritten;
  }
}

function damaged(name: string, message: string, cause?: unknown): EvidenceError {
  return new EvidenceError(name, `the zstd data ${message}`, 'Write or download the file again.', { cause });
}
