import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/io/regular-file.ts
import { constants, statSync } from "node:fs";
import { open, stat } from "node:fs/promises";
var NO_WAITING = constants.O_NONBLOCK ?? 0;
var NotReadable = class extends Error {
};
async function openRegular(path) {
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
function checkPath(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found !== void 0) checkRegular(found);
}
async function readRegular(path, maxBytes) {
  const { handle, size } = await openRegular(path);
  try {
    if (size > maxBytes) throw tooLarge(size, maxBytes);
    const bytes = Buffer.allocUnsafe(size + 1);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < bytes.length; filled += read)
      read = (await handle.read(bytes, filled, bytes.length - filled, filled)).bytesRead;
    if (filled > size) throw new NotReadable("it grows while it is read");
    return bytes.subarray(0, filled);
  } finally {
    await handle.close();
  }
}
function checkRegular(found) {
  if (found.isDirectory())
    throw Object.assign(new NotReadable("it is a folder (EISDIR)"), { code: "EISDIR" });
  if (!found.isFile()) throw new NotReadable("it is no regular file, but a pipe, a device or a socket");
}
var tooLarge = (size, maxBytes) => new NotReadable(`it has ${size} bytes, and at most ${maxBytes} are read`);

export {
  NO_WAITING,
  NotReadable,
  openRegular,
  checkPath,
  readRegular
};
