import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type * as Core from '@actions/core';
import { gateOf } from '../policy/gates.ts';
import { parsePolicy } from '../policy/parse.ts';
import { faultAnnotations } from '../report/annotations.ts';
import type { Refusal } from '../report/refusal.ts';
import { collect, type Reach } from '../run/collect.ts';
import { countShard, describeShard, writeShardFile } from '../run/count-shard.ts';
import type { Shard } from '../tally/shard.ts';
import { plain } from '../util/plain.ts';
import { endEvenIf } from './end-even-if.ts';
import { explain } from './explain.ts';
import { type Env, open, trustedPolicy } from './judge-run.ts';
import { readTallyInputs, type TallyInputs } from './tally-inputs.ts';

/**
 * The `tally/` action: counts one shard of the results by the policy that the gate will judge by. It decides nothing; what
 * could not be read is in its file, and blocks the gate.
 */
export async function runTally(env: Env): Promise<void> {
  const core = await import('@actions/core');
  const end = new End(core);
  const startClock = endEvenIf(end, { who: 'The tally', what: 'a shard' });
  try {
    const inputs = readTallyInputs(env);
    startClock(inputs.timeout);
    const reach = await open(inputs, env, core);
    const shard = await count(inputs, reach);
    const name = `${inputs.shard}-of-${inputs.shards}`;
    const folder = inputs.folder === null ? reach.directory : resolve(reach.context.workspace, inputs.folder);
    const path = join(folder, `${name}.tally.json`);
    writeShardFile(shard, path);
    end.counted(shard, { path, name: `tally-${name}` });
  } catch (error) {
    if (env['NEAR_ZERO_DEBUG'] && error instanceof Error) core.notice(error.stack ?? '');
    end.refused(explain(error));
  }
  process.exit();
}

async function count(inputs: TallyInputs, reach: Reach): Promise<Shard> {
  const { client, context } = reach;
  const trusted = await trustedPolicy(client, context, inputs);
  const policy = parsePolicy(trusted.text, trusted.path);
  const gate = gateOf(policy, inputs.gate, context.event);
  const digest = `sha256:${hash('sha256', trusted.text)}`;
  return countShard(policy, gate, digest, inputs, await collect(inputs.results, reach));
}

/** The one end of the job: whatever ends it first. */
class End {
  readonly #core: typeof Core;
  #done = false;

  constructor(core: typeof Core) {
    this.#core = core;
  }

  counted(shard: Shard, outputs: { readonly path: string; readonly name: string }): void {
    if (this.#done) return;
    this.#done = true;
    for (const [name, value] of Object.entries(outputs)) this.#core.setOutput(name, value);
    for (const { name, problem } of shard.evidence) {
      if (problem === null) continue;
      this.#core.warning(`${plain(name)}: ${plain(problem.message)} → ${plain(problem.remedy)}`);
    }
    this.#core.info(`Counted ${describeShard(shard)}.`);
    process.exitCode = 0;
  }

  refused({ message, remedy, policy }: Refusal): void {
    if (this.#done) return;
    this.#done = true;
    process.exitCode = 1;
    const errors = policy === undefined ? [{ title: 'near-zero', message }] : faultAnnotations(policy);
    for (const { message: said, ...properties } of errors) {
      this.#core.error(`${plain(said)} → ${plain(remedy)}`, properties);
    }
  }

  interrupted(refusal: Refusal): void {
    this.refused(refusal);
  }
}
