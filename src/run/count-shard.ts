import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { apart } from '../evidence/apart.ts';
import { shardText } from '../evidence/shard-file.ts';
import type { Gate, Policy } from '../model/policy.ts';
import type { Shard } from '../tally/shard.ts';
import { EvidenceError, PlatformError } from '../util/errors.ts';
import { plural } from '../util/words.ts';
import { type Collected, countFiles, tool } from './count-files.ts';
import type { Progress } from './progress.ts';

export interface ShardPart {
  readonly shard: number;
  readonly shards: number;
}

/**
 * Counts one part of the results for a gate. What cannot be read is kept as that, and blocks the gate.
 * @param digest of the policy
 * @throws EvidenceError when what is to be counted was counted already
 */
export async function countShard(
  policy: Policy,
  gate: Gate,
  digest: string,
  { shard, shards }: ShardPart,
  collected: Collected,
  progress?: Progress,
): Promise<Shard> {
  const [counted] = (await apart(collected.files)).shards;
  if (counted !== undefined || (collected.shards ?? []).length > 0) {
    throw new EvidenceError(
      counted?.name ?? 'shards',
      'was counted already: shards are not counted again',
      'Merge shards with `near-zero merge`, and count results only.',
    );
  }
  const { tallier, evidence } = await countFiles(policy, gate, collected, progress);
  return {
    tool: tool(),
    policy: digest,
    gate: gate.name,
    of: shards,
    held: [shard],
    evidence,
    states: tallier.states(),
  };
}

/** Writes a shard, whole or not at all. @throws PlatformError */
export function writeShardFile(shard: Shard, path: string): void {
  const text = shardText(shard);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PlatformError(`${path} cannot be written: ${why}`, 'Name another place, or free disk space.', {
      cause,
    });
  }
}

/** `shard 3 of 16: 1,200 samples of 4 files`. */
export function describeShard({ of, held, evidence }: Shard): string {
  const samples = evidence.reduce((sum, record) => sum + record.samples, 0);
  const files = evidence.filter(({ format }) => format !== null).length;
  const which = held.length === 1 ? `shard ${held[0]} of ${of}` : `${held.length} of ${plural(of, 'shard')}`;
  return `${which}: ${plural(samples, 'sample')} of ${plural(files, 'file')}`;
}
