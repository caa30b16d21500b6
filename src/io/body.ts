import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import type { Dispatcher } from 'undici';
import { EvidenceError } from '../util/errors.ts';

/** The body of an HTTP answer, as it arrives. */
export type Body = Dispatcher.ResponseData['body'];

export interface Saved {
  readonly bytes: number;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** The bytes of a body, up to a limit. @throws EvidenceError when there are more than `maxBytes` */
export async function* bounded(
  source: string,
  body: Body | Iterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer> | Iterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(source, maxBytes);
    yield chunk;
  }
}

/**
 * Writes a body to a new file while counting and hashing it. Nothing is left when it does not come whole.
 * @throws EvidenceError when the file cannot be written or the body is too large
 */
export async function saveBody(source: string, body: Body, path: string, maxBytes: number): Promise<Saved> {
  const file = await onDisk(path, () => open(path, 'wx'));
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of bounded(source, body, maxBytes)) {
      hash.update(chunk);
      bytes += chunk.length;
      await onDisk(path, () => file.writeFile(chunk));
    }
    await onDisk(path, () => file.close());
    return { bytes, sha256: hash.digest('hex') };
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(path, { force: true });
    throw error;
  }
}

/** Gives up a body. Without a listener its abort would end the process. */
export function dropBody(body: Body): void {
  body.on('error', () => {}).destroy();
}

export function tooLarge(source: string, maxBytes: number): EvidenceError {
  return new EvidenceError(
    source,
    `is larger than the limit of ${maxBytes} bytes`,
    'Split it, or raise the limit.',
  );
}

/** What the disk refuses is not the network's fault: no attempt is repeated for it. */
async function onDisk<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    const { message } = cause as Error;
    throw new EvidenceError(path, `cannot be written: ${message}`, 'Free or allow disk space.', { cause });
  }
}
