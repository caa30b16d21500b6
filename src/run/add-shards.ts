import type { EvidenceFile } from '../evidence/formats/format.ts';
import { readShardFile } from '../evidence/shard-file.ts';
import type { EvidenceRecord } from '../model/tally.ts';
import type { CountedFor } from '../tally/shard.ts';
import { checkCountedFor, checkEvidence, checkWhole, mergeShards, type NamedShard } from '../tally/shards.ts';
import type { Tallier } from '../tally/tally.ts';
import { EvidenceError } from '../util/errors.ts';
import { plural } from '../util/words.ts';

interface Given {
  readonly files: readonly EvidenceFile[];
  /** How many shards there must be, as each source that says so says it. */
  readonly expected: readonly number[];
}

/**
 * Merges shards into what was counted here. What stands against one is a problem, with which nothing is allowed.
 * @param counted the records of what was counted here
 * @returns the records of what they counted
 */
export async function addShards(
  { files, expected }: Given,
  wanted: CountedFor,
  tallier: Tallier,
  counted: readonly EvidenceRecord[],
): Promise<{ evidence: readonly EvidenceRecord[]; problems: readonly EvidenceError[] }> {
  const shards: NamedShard[] = [];
  const problems: EvidenceError[] = [];
  for (const file of files) {
    try {
      shards.push(await readShardFile(file));
      checkCountedFor(shards.at(-1)!, wanted);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  if (problems.length > 0) return { evidence: [], problems };
  let evidence: readonly EvidenceRecord[] = [];
  try {
    for (const count of expected) checkNumber(count, shards);
    const merged = mergeShards(shards);
    checkWhole(merged);
    checkEvidence([
      { name: 'a shard', evidence: merged.evidence },
      { name: 'the gate itself', evidence: counted },
    ]);
    evidence = merged.evidence;
    tallier.merge(merged.states);
  } catch (error) {
    problems.push(problemOf(error));
  }
  return { evidence, problems };
}

function checkNumber(count: number, shards: readonly NamedShard[]): void {
  const [first] = shards;
  if (first?.shard.of === count) return;
  throw new EvidenceError(
    first?.name ?? 'shards',
    first === undefined
      ? `there is none of ${count} shards`
      : `is of ${plural(first.shard.of, 'shard')}, not of ${count}`,
    'See that every job counts its part and uploads it, and that `shards=` is how many there are.',
    { code: first === undefined ? 'shards-missing' : 'shards-disagree' },
  );
}

function problemOf(error: unknown): EvidenceError {
  if (error instanceof EvidenceError) return error;
  throw error;
}
