import { apart } from '../evidence/apart.ts';
import { readShardFile } from '../evidence/shard-file.ts';
import { describeShard, writeShardFile } from '../run/count-shard.ts';
import { checkWhole, mergeShards, type NamedShard } from '../tally/shards.ts';
import { EvidenceError } from '../util/errors.ts';
import { plain } from '../util/plain.ts';
import type { ExitCode } from './exit-code.ts';
import { filesFrom } from './files-from.ts';

interface MergeOptions {
  readonly output: string;
  readonly partial?: boolean;
}

/** `near-zero merge`: one shard file of several. 0 where they fit together, and all are there unless `partial`; else 3. */
export async function merge(
  sources: readonly string[],
  { output, partial }: MergeOptions,
): Promise<ExitCode> {
  const { files, problems } = await filesFrom(sources);
  for (const problem of problems) throw problem;
  const { shards: found, results } = await apart(files);
  const [other] = results;
  if (other !== undefined) {
    throw new EvidenceError(other.name, 'is no shard', 'Name only what `near-zero tally` wrote.');
  }
  const shards: NamedShard[] = [];
  for (const file of found) shards.push(await readShardFile(file));
  const merged = mergeShards(shards);
  if (partial !== true) checkWhole(merged);
  writeShardFile(merged, output);
  process.stdout.write(`${plain(output)}: ${describeShard(merged)}\n`);
  return 0;
}
