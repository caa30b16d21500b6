/** Plays worlds against the whole gate and counts how often it opens. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Log, MODEL, NOW, verdictOf } from '../../__tests__/helpers/gate.ts';
import { filesOf } from '../../src/evidence/sources/files.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Decision } from '../../src/model/verdict.ts';
import { gateOf } from '../../src/policy/gate-of-event.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { judgeFiles } from '../../src/run/judge-files.ts';
import { lowerBound, upperBound } from '../../src/statistics/clopper-pearson.ts';
import { Random } from './random.ts';
import { ALPHA, LIMIT, type World } from './worlds.ts';

// What the build puts in place of the name.
Object.assign(globalThis, { VERSION: 'bench' });

/** Just above the limit: where a false release is likeliest. */
const OVER = 1.001 * LIMIT;
const GOOD = LIMIT / 10;

export interface Played {
  readonly world: World;
  readonly repetitions: number;
  /** How often a model over the limit was let through, and the exact 99 % interval of that chance. */
  readonly released: number;
  readonly low: number;
  readonly high: number;
  /** The share of models ten times better than the limit that was let through. */
  readonly power: number;
  /** Releases that were also judged from files on disk, with the same decision. */
  readonly fromFiles: number;
}

export interface Sizes {
  readonly repetitions: number;
  readonly powerRepetitions: number;
  /** Of these, so many are also written to files and judged from there. */
  readonly files: number;
}

/** @throws Error where files and their events are not judged alike */
export async function play(world: World, seed: string, sizes: Sizes): Promise<Played> {
  const policy = parsePolicy(world.policy, 'policy.yml');
  const random = new Random(`${seed} ${world.name}`);
  const count = async (rate: number, repetitions: number): Promise<number> => {
    let allowed = 0;
    for (let at = 0; at < repetitions; at += 1) {
      const logs = world.release(random, rate);
      const decision = verdictOf(policy, logs).decision;
      if (at < sizes.files && (await decisionOfFiles(policy, logs)) !== decision) {
        throw new Error(`${world.name}: files and events are judged differently`);
      }
      if (decision === 'allow') allowed += 1;
    }
    return allowed;
  };
  const { repetitions, powerRepetitions, files } = sizes;
  const released = await count(OVER, repetitions);
  const good = await count(GOOD, powerRepetitions);
  return {
    world,
    repetitions,
    released,
    low: lowerBound(released, repetitions, 0.005),
    high: upperBound(released, repetitions, 0.005),
    power: good / powerRepetitions,
    fromFiles: Math.min(files, repetitions) + Math.min(files, powerRepetitions),
  };
}

/** Whether the gate keeps its promise here, as far as these repetitions can tell. */
export const kept = ({ world, low }: Played): boolean => world.outside !== undefined || low <= ALPHA;

/** The same releases as JSON lines on disk, read and judged as `near-zero check` does it. */
async function decisionOfFiles(policy: Policy, logs: readonly Log[]): Promise<Decision> {
  const folder = await mkdtemp(join(tmpdir(), 'near-zero-bench-'));
  try {
    for (const [at, { run, samples }] of logs.entries()) {
      const head = {
        version: 1,
        task: run?.task ?? 'task',
        model: MODEL,
        scorer: 'grade',
        ...(run?.id && { run_id: run.id }),
        ...(run?.epochs && { epochs: run.epochs }),
      };
      const lines = samples.map(({ id, epoch, scores, metadata, error }) => ({
        id,
        epoch,
        metadata,
        ...(error === undefined ? { value: scores['grade']!.value } : { error }),
      }));
      const text = [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
      await writeFile(join(folder, `run-${at}.jsonl`), text);
    }
    const { verdict } = await judgeFiles(
      policy,
      gateOf(policy, null, null),
      { files: await filesOf('*.jsonl', folder), problems: [] },
      {
        now: NOW,
        subject: null,
        policy: { path: 'policy.yml', ref: null, digest: `sha256:${'0'.repeat(64)}` },
        reasons: [],
      },
    );
    return verdict.decision;
  } finally {
    await rm(folder, { recursive: true });
  }
}
