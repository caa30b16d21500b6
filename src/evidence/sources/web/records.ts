import { createHash, randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile } from '../../formats/format.ts';
import { evidenceFile, UNKNOWN_PROVENANCE } from '../evidence-file.ts';

const MAX_BYTES = 10 * 1024 ** 3;
const WRITTEN_AT_ONCE = 1024 * 1024;

/**
 * Writes what an API gave as JSON lines into a file of the gate's own, and hands that on as evidence. Its digest is of
 * these lines. Nothing is left when they do not come to their end.
 * @throws EvidenceError when there are more than 10 GiB, or the disk is full
 */
export async function fileOfRecords(
  records: AsyncIterable<unknown>,
  directory: string,
  { name, source, format }: { name: string; source: string; format?: string | undefined },
): Promise<EvidenceFile> {
  const path = join(directory, `records-${randomUUID()}.jsonl`);
  const digest = createHash('sha256');
  const file = await open(path, 'wx').catch((cause) => {
    throw notWritten(path, cause);
  });
  try {
    let bytes = 0;
    let lines = '';
    const flush = async () => {
      const chunk = Buffer.from(lines);
      lines = '';
      bytes += chunk.length;
      if (bytes > MAX_BYTES) {
        throw new EvidenceError(source, `gives more than ${MAX_BYTES} bytes`, 'Ask for less.');
      }
      digest.update(chunk);
      await file.writeFile(chunk).catch((cause) => {
        throw notWritten(path, cause);
      });
    };
    for await (const record of records) {
      lines += `${JSON.stringify(record)}\n`;
      if (lines.length > WRITTEN_AT_ONCE) await flush();
    }
    await flush();
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(path, { force: true });
    throw error;
  }
  const sha256 = `sha256:${digest.digest('hex')}`;
  return evidenceFile(path, { name, source, format, digest: sha256, provenance: UNKNOWN_PROVENANCE });
}

function notWritten(path: string, cause: Error): EvidenceError {
  return new EvidenceError(path, `cannot be written: ${cause.message}`, 'Free or allow disk space.', {
    cause,
  });
}
