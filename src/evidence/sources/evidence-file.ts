import { type ByteSource, digestOf, fileBytes } from '../../io/bytes.ts';
import type { Provenance } from '../../model/evidence.ts';
import type { EvidenceFile } from '../formats/format.ts';

/** What says nothing of how it came to be. */
export const UNKNOWN_PROVENANCE: Provenance = {
  artifactId: null,
  artifactDigest: null,
  repository: null,
  runId: null,
  runAttempt: null,
  workflow: null,
  event: null,
  headCommit: null,
  headBranch: null,
  headRepository: null,
  actor: null,
  createdAt: null,
};

interface About {
  readonly name: string;
  readonly source: string;
  readonly provenance: Provenance;
  /** Of the whole file; where it is not known, the file is read for it. */
  readonly digest?: string;
  readonly format?: string | undefined;
}

/** A file on disk as evidence. @throws EvidenceError when it cannot be read */
export async function evidenceFile(path: string, { digest, ...about }: About): Promise<EvidenceFile> {
  const bytes = await reopened(path, about.name);
  const known = digest ?? (await digestOf(bytes));
  await bytes.close?.();
  return { ...about, bytes, digest: known };
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
