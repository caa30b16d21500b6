import type { EvidenceRecord } from '../model/tally.ts';
import { EvidenceError } from '../util/errors.ts';
import { list } from '../util/words.ts';
import type { EvalState } from './eval-state.ts';
import { evalKey, evalsInOrder } from './evals.ts';
import { fileKey } from './evidence.ts';
import type { CountedFor, Shard } from './shard.ts';

/** A shard with the name of its file, and the digest by which a copy is known. */
export interface NamedShard {
  readonly name: string;
  readonly digest: string;
  readonly shard: Shard;
}

/**
 * One shard of several, in whatever order they come: what one pass over all their results would have counted. Merged
 * into the first of them, which is not to be used again. A copy of a file adds nothing.
 * @throws EvidenceError when they do not belong together, or count the same results
 */
export function mergeShards(shards: readonly NamedShard[]): Shard {
  const distinct = [...new Map(shards.map((one) => [one.digest, one])).values()].sort(
    (a, b) => a.shard.held[0]! - b.shard.held[0]! || (a.digest < b.digest ? -1 : 1),
  );
  const [first] = distinct;
  if (first === undefined) throw new Error('There are no shards to merge.');
  checkAlike(distinct);
  checkEvidence(distinct.map(({ name, shard }) => ({ name, evidence: shard.evidence })));
  const all = distinct.map(({ shard }) => shard);
  return {
    ...first.shard,
    held: all.flatMap(({ held }) => held).sort((a, b) => a - b),
    evidence: all.flatMap(({ evidence }) => evidence),
    states: {
      evals: mergeStates(all.map(({ states }) => states.evals)),
      controls: mergeStates(all.map(({ states }) => states.controls)),
      planted: mergeStates(all.map(({ states }) => states.planted)),
    },
  };
}

/** Which of the shards are not there. */
export function missingFrom({ of, held }: Shard): number[] {
  const there = new Set(held);
  return Array.from({ length: of }, (_, index) => index + 1).filter((one) => !there.has(one));
}

/** @throws EvidenceError when shards are missing */
export function checkWhole(shard: Shard): void {
  const missing = missingFrom(shard);
  if (missing.length === 0) return;
  throw new EvidenceError(
    'shards',
    `${missing.length} of ${shard.of} ${missing.length === 1 ? 'is' : 'are'} missing: ${list(missing.map(String), 20)}`,
    'See why these jobs wrote no counts, and run them again; without them nothing is known of a part of the results.',
    { code: 'shards-missing' },
  );
}

/** @throws EvidenceError when a shard was counted for something else than it is to be judged for */
export function checkCountedFor({ name, shard }: NamedShard, wanted: CountedFor): void {
  const said = (['tool', 'policy', 'gate'] as const).find((key) => shard[key] !== wanted[key]);
  if (said === undefined) return;
  const remedies = {
    tool: 'Use the same version of near-zero for the shards and for the gate.',
    policy: 'Count the shards for the policy that is in force: that of the base, or of the default branch.',
    gate: 'Give the shards and the gate the same `gate`.',
  };
  const what = { tool: 'by', policy: 'for the policy', gate: 'for the gate' }[said];
  throw new EvidenceError(name, `was counted ${what} ${shard[said]}, not ${wanted[said]}`, remedies[said], {
    code: 'shards-disagree',
  });
}

function checkAlike(shards: readonly NamedShard[]): void {
  const [first, ...others] = shards;
  const holder = new Map<number, string>();
  for (const { name, shard } of shards) {
    for (const one of shard.held) {
      const other = holder.get(one);
      if (other !== undefined) {
        throw disagree(
          name,
          `holds shard ${one} of ${shard.of}, and ${other} holds it too`,
          'Give each job a number of its own.',
        );
      }
      holder.set(one, name);
    }
  }
  for (const one of others) {
    const { of } = first!.shard;
    if (one.shard.of !== of) {
      throw disagree(
        one.name,
        `is one of ${one.shard.of} shards, and ${first!.name} is one of ${of}`,
        'Give all jobs the same number of shards, and hand over those of one run.',
      );
    }
    checkCountedFor(one, first!.shard);
  }
}

/**
 * Whether every file of results was counted once. What no format knows was not counted.
 * @throws EvidenceError that names the file and who counted it
 */
export function checkEvidence(
  parts: readonly { readonly name: string; readonly evidence: readonly EvidenceRecord[] }[],
): void {
  const counted = new Map<string, number>();
  for (const [index, { name, evidence }] of parts.entries()) {
    for (const record of evidence) {
      if (record.format === null) continue;
      const identity = record.digest ?? fileKey(record);
      const before = counted.get(identity);
      if (before !== undefined && before !== index) {
        throw disagree(
          name,
          `counted ${record.name}, which ${parts[before]!.name} counted too`,
          'Let each file of results be counted in one shard only.',
        );
      }
      counted.set(identity, index);
    }
  }
}

function mergeStates(parts: readonly (readonly EvalState[])[]): EvalState[] {
  const merged = new Map<string, EvalState>();
  for (const state of parts.flat()) {
    const known = merged.get(evalKey(state.name));
    if (known === undefined) merged.set(evalKey(state.name), state);
    else known.merge(state);
  }
  return evalsInOrder([...merged.values()], (state) => state);
}

const disagree = (name: string, message: string, remedy: string): EvidenceError =>
  new EvidenceError(name, message, remedy, { code: 'shards-disagree' });
