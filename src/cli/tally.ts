import { gateOf } from '../policy/gate-of-event.ts';
import { countShard, describeShard, writeShardFile } from '../run/count-shard.ts';
import { Progress } from '../run/progress.ts';
import type { ExitCode } from './exit-code.ts';
import { filesFrom } from './files-from.ts';
import { loadPolicy } from './load-policy.ts';
import { usage } from './usage.ts';

interface TallyOptions {
  readonly policy: string;
  readonly gate?: string;
  readonly shard: string;
  readonly output?: string;
}

/** `near-zero tally`: 0 where a part of the results is counted; 3 where some of it could not be read, which then blocks. */
export async function tallyCommand(results: readonly string[], options: TallyOptions): Promise<ExitCode> {
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(options.shard);
  const [shard, shards] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || shard > shards) {
    return usage(`--shard is NUMBER/SHARDS, such as 3/16; this is not: ${options.shard}`);
  }
  const { policy, digest } = await loadPolicy(options.policy);
  const gate = gateOf(policy, options.gate ?? null, null);
  const progress = new Progress(process.stderr, () => performance.now());
  const counted = await countShard(
    policy,
    gate,
    digest,
    { shard, shards },
    await filesFrom(results),
    progress,
  );
  const path = options.output ?? `${shard}-of-${shards}.tally.json`;
  writeShardFile(counted, path);
  const { plain } = await import('../util/plain.ts');
  process.stdout.write(`${plain(path)}: ${describeShard(counted)}\n`);
  const problems = counted.evidence.flatMap(({ name, problem }) =>
    problem === null ? [] : { name, ...problem },
  );
  for (const { name, message, remedy } of problems) {
    process.stderr.write(`${plain(name)}: ${plain(message)}\n→ ${plain(remedy)}\n`);
  }
  return problems.length > 0 ? 3 : 0;
}
