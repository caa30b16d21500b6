import type { Provenance } from '../../model/evidence.ts';
import { type ByteSource, digestOf, fileBytes } from '../bytes.ts';
import type { EvidenceFile } from '../formats/format.ts';

/** A file on disk as evidence. @throws EvidenceError when it cannot be read */
export async function evidenceFile(
  path: string,
  { name, source, provenance }: { name: string; source: string; provenance: Provenance },
): Promise<EvidenceFile> {
  const bytes = await reopened(path, name);
  const digest = await digestOf(bytes);
  await bytes.close?.();
  return { name, source, bytes, digest, provenance };
}

/** A file that is open only between a read and the next `close`, so that a thousand of them can be held. */
async function reopened(path: string, name: string): Promise<ByteSource> {
  let open: Promise<ByteSource> | null = fileBytes(path, name);
  const { size } = await open;
  return {
    name,
    size,
    async read(offset, length) {
      open ??= fileBytes(path, name);
      return (await open).read(offset, length);
    },
    async close() {
      const closing = open;
      open = null;
      await (await closing)?.close?.();
    },
  };
}
