/** Opens what is a file and nothing else: a pipe would be waited for without end, and a device has none. */
import { constants, type Stats, statSync } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';

/** Where what was looked at is exchanged for a pipe, opening it waits for nobody. Windows has no such flag. */
export const NO_WAITING = constants.O_NONBLOCK ?? 0;

/** Why something cannot be read, as it follows "cannot be read (…)". */
export class NotReadable extends Error {}

/** @throws NotReadable for what is there and no regular file */
export async function openRegular(path: string): Promise<{ handle: FileHandle; size: number }> {
  checkRegular(await stat(path));
  const handle = await open(path, constants.O_RDONLY | NO_WAITING);
  try {
    const found = await handle.stat();
    checkRegular(found);
    return { handle, size: found.size };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The same before a file is opened synchronously; what is not there is fine. @throws NotReadable */
export function checkPath(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found !== undefined) checkRegular(found);
}

/** A whole file. @throws NotReadable when it is no regular file, or has more than `maxBytes` */
export async function readRegular(path: string, maxBytes: number): Promise<Buffer> {
  const { handle, size } = await openRegular(path);
  try {
    if (size > maxBytes) throw tooLarge(size, maxBytes);
    const bytes = Buffer.allocUnsafe(size + 1);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
      read = (await handle.read(bytes, filled, bytes.length - filled, filled)).bytesRead;
    // One byte more than it had: it grows, or says nothing of its size as files below /proc do.
    if (filled > size) throw new NotReadable('it grows while it is read');
    return bytes.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

function checkRegular(found: Stats): void {
  if (found.isDirectory())
    throw Object.assign(new NotReadable('it is a folder (EISDIR)'), { code: 'EISDIR' });
  if (!found.isFile()) throw new NotReadable('it is no regular file, but a pipe, a device or a socket');
}

const tooLarge = (size: number, maxBytes: number): NotReadable =>
  new NotReadable(`it has ${size} bytes, and at most ${maxBytes} are read`);
