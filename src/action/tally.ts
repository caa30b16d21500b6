import { hash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gateOf } from '../policy/gate-of-event.ts';
import { parsePolicy } from '../policy/parse.ts';
import { refusalMarkdown } from '../report/refusal.ts';
import { collect, type JobReach } from '../run/collect.ts';
import { countShard, describeShard, writeShardFile } from '../run/count-shard.ts';
import type { Shard } from '../tally/shard.ts';
import { PlatformError } from '../util/errors.ts';
import { plain } from '../util/plain.ts';
import { type Ending, refusalAnnotations } from './ending.ts';
import { wrongInput } from './input.ts';
import { TALLY_INPUTS, type ValuesOf } from './inputs.ts';
import { trustedPolicy } from './judge-run.ts';
import type { Action } from './shell.ts';

type Inputs = ValuesOf<typeof TALLY_INPUTS>;

/**
 * The `tally/` action: counts one shard of the results by the policy that the gate will judge by. It decides nothing; what
 * could not be read is in its file, and blocks the gate.
 */
export const tally: Action<typeof TALLY_INPUTS> = {
  who: 'The tally',
  what: 'a shard',
  inputs: TALLY_INPUTS,
  async run(inputs, job) {
    check(inputs);
    const shard = await count(inputs, job);
    const name = `${inputs.shard}-of-${inputs.shards}`;
    const { tempDirectory, workspace } = job.context;
    const folder =
      inputs.path === null
        ? await mkdtemp(join(tempDirectory, 'near-zero-tally-'))
        : resolve(workspace, inputs.path);
    return endingOf(shard, join(folder, `${name}.tally.json`), `tally-${name}`);
  },
  refused: (refusal) => ({
    succeeds: false,
    outputs: {},
    summary: refusalMarkdown(refusal, undefined, 'There are no counts'),
    annotations: refusalAnnotations(refusal),
  }),
};

function endingOf(shard: Shard, path: string, name: string): Ending {
  return {
    succeeds: true,
    outputs: { path, name },
    summary: '',
    annotations: shard.evidence.flatMap(({ name: file, problem }) => {
      if (problem === null) return [];
      const message = `${plain(file)}: ${plain(problem.message)} → ${plain(problem.remedy)}`;
      return [{ level: 'warning' as const, title: 'near-zero', message }];
    }),
    log: `Counted ${describeShard(shard)}.`,
    keep: () => writeShardFile(shard, path),
  };
}

/** @throws PlatformError */
function check({ results, shard, shards }: Inputs): void {
  if (results.length === 0) {
    const remedy = 'Name the results of this shard, one source a line.';
    throw new PlatformError('The input results names nothing.', remedy);
  }
  if (shard <= shards) return;
  throw wrongInput('shard', String(shard), `a number from 1 to ${shards}, as \`shards\` says`);
}

async function count(inputs: Inputs, reach: JobReach): Promise<Shard> {
  const { client, context } = reach;
  const trusted = await trustedPolicy(client, context, inputs);
  const policy = parsePolicy(trusted.text, trusted.path);
  const gate = gateOf(policy, inputs.gate, context.event);
  const digest = `sha256:${hash('sha256', trusted.text)}`;
  return countShard(policy, gate, digest, inputs, await collect(inputs.results, reach));
}
