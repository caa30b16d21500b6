/** Files of counts, as `near-zero tally` writes them. See docs/sources/tally.md. */
import { hash } from 'node:crypto';
import { decodeUtf8, parseJson } from '../io/json.ts';
import type { Provenance } from '../model/evidence.ts';
import type { EvidenceRecord } from '../model/tally.ts';
import { readShard, type Shard, writeShard } from '../tally/shard.ts';
import type { NamedShard } from '../tally/shards.ts';
import { EvidenceError } from '../util/errors.ts';
import type { EvidenceFile } from './formats/format.ts';
import { UNKNOWN_PROVENANCE } from './sources/evidence-file.ts';

/** About 16 million items. */
const MAX_BYTES = 256 * 1024 * 1024;
/** A value for each draw of an item that fared like no other; the rest is hashes. */
const MAX_VALUES = 20_000_000;
/** The last key, and the only one that is not part of what it is the digest of. */
const END = /^,"digest":"(sha256:[0-9a-f]{64})"\}\n$/;
const END_BYTES = ',"digest":"sha256:"}\n'.length + 64;

/** The text of a shard file. */
export function shardText(shard: Shard): string {
  const text = JSON.stringify(writeShard(shard)).slice(0, -1);
  return `${text},"digest":"sha256:${hash('sha256', text)}"}\n`;
}

/**
 * The shard in a file. Of where its evidence came from, only what the file itself shows is taken for true.
 * @throws EvidenceError when it is cut off, was changed, is too large, or is no shard that could have been counted
 */
export async function readShardFile(file: EvidenceFile): Promise<NamedShard> {
  const { name, bytes, digest } = file;
  if (bytes.size > MAX_BYTES) {
    const message = `has ${bytes.size} bytes; a shard has at most ${MAX_BYTES}`;
    throw new EvidenceError(name, message, 'Spread the results over more shards.');
  }
  try {
    const text = decodeUtf8(await bytes.read(0, bytes.size), name);
    checkDigest(text, name);
    const shard = readShard(parseJson(text, name, 1, MAX_VALUES), name);
    const evidence = shard.evidence.map(({ relation: _, attestations: __, notVerified: ___, ...record }) => ({
      ...record,
      ...believed(record.provenance, file),
    }));
    return { name, digest, shard: { ...shard, evidence } };
  } finally {
    await bytes.close?.();
  }
}

/** That its end is there, and its bytes are those that were written. Whoever forges one can do that too. */
function checkDigest(text: string, name: string): void {
  const end = END.exec(text.slice(-END_BYTES));
  if (end === null) {
    throw new EvidenceError(name, 'the shard is cut off: its digest is not at its end', AGAIN);
  }
  if (end[1] !== `sha256:${hash('sha256', text.slice(0, -END_BYTES))}`) {
    const message = 'the shard was changed after it was written: its digest is another';
    throw new EvidenceError(name, message, AGAIN, { code: 'digest-mismatch' });
  }
}

/**
 * Nobody but the job that counted saw results of another run: of these it is not known where they came from. What a fork
 * counted stays the fork's, whatever it says.
 */
function believed(
  said: Provenance,
  { provenance, relation, attestations, notVerified }: EvidenceFile,
): Pick<EvidenceRecord, 'provenance' | 'relation' | 'attestations' | 'notVerified'> {
  const isHere =
    said.runId === null || (said.runId === provenance.runId && said.repository === provenance.repository);
  if (!isHere && !isForks(provenance)) return { provenance: UNKNOWN_PROVENANCE };
  return {
    provenance,
    ...(relation === undefined ? {} : { relation }),
    ...(attestations === undefined ? {} : { attestations }),
    ...(notVerified === undefined ? {} : { notVerified }),
  };
}

/** Whether it came from another repository's head; on `pull_request_target` the base wrote the workflow. */
const isForks = ({ event, repository, headRepository }: Provenance): boolean =>
  event !== 'pull_request_target' && headRepository?.toLowerCase() !== repository?.toLowerCase();

const AGAIN = 'Count the shard again with `near-zero tally`, and hand its file over as it is.';
