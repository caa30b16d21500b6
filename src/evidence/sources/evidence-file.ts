import { type ByteSource, fileBytes } from '../../io/bytes.ts';
import { checkedBytes } from '../../io/checked-bytes.ts';
import type { Provenance } from '../../model/evidence.ts';
import { EvidenceError } from '../../util/errors.ts';
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
  /** Of the whole file, where it is known already. */
  readonly digest?: string;
  readonly format?: string | undefined;
}

/**
 * A file on disk as evidence: what is read of it is what its digest is of.
 * @throws EvidenceError when it cannot be read, or is not of the digest that it came with
 */
export async function evidenceFile(path: string, { digest: said, ...about }: About): Promise<EvidenceFile> {
  const { digest, bytes } = await checkedBytes(await reopened(path, about.name));
  await bytes.close?.();
  if (said === undefined || said === digest) return { ...about, bytes, digest };
  const remedy = 'Run the job again; nothing else may write to the folder of temporary files.';
  throw new EvidenceError(about.name, `is of ${digest}, not of ${said} as it came`, remedy, {
    code: 'digest-mismatch',
  });
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
