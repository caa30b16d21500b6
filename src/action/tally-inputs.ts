import { PlatformError } from '../util/errors.ts';
import { inputsOf, linesOf, milliseconds, wrong } from './inputs.ts';

/** The inputs of tally/action.yml, read and checked. */
export interface TallyInputs {
  readonly policy: string;
  readonly policyRef: string | null;
  readonly gate: string | null;
  readonly results: readonly string[];
  /** From 1. */
  readonly shard: number;
  readonly shards: number;
  /** Folder for the file; `null`: one in the runner's temporary folder. */
  readonly folder: string | null;
  /** Milliseconds. */
  readonly timeout: number;
  readonly token: string;
}

const NAMES = [
  'policy',
  'policy-ref',
  'gate',
  'results',
  'shard',
  'shards',
  'path',
  'timeout',
  'github-token',
] as const;

/** @throws PlatformError */
export function readTallyInputs(env: Readonly<Record<string, string | undefined>>): TallyInputs {
  const input = inputsOf<(typeof NAMES)[number]>(env, NAMES);
  const results = linesOf(input('results'));
  if (results.length === 0) {
    throw new PlatformError(
      'The input results names nothing.',
      'Name the results of this shard, one source a line.',
    );
  }
  const shards = number('shards', input('shards'));
  const shard = number('shard', input('shard'));
  if (shard > shards) throw wrong('shard', String(shard), `a number from 1 to ${shards}, as \`shards\` says`);
  return {
    policy: input('policy') || '.github/near-zero.yml',
    policyRef: input('policy-ref') || null,
    gate: input('gate') || null,
    results,
    shard,
    shards,
    folder: input('path') || null,
    timeout: milliseconds('timeout', input('timeout') || '15m'),
    token: input('github-token'),
  };
}

function number(name: 'shard' | 'shards', text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw wrong(name, text, 'a number from 1 to 9999');
}
