import { type ShardDocument, type ShardEval, validate } from '../model/generated/shard-schema.js';
import type { EvidenceRecord } from '../model/tally.ts';
import { EVIDENCE_FAULTS, EvidenceError } from '../util/errors.ts';
import type { EvalState } from './eval-state.ts';
import { evalKey } from './evals.ts';
import { evidenceInOrder } from './evidence.ts';
import { readEval, writeEval } from './shard-eval.ts';
import type { States } from './tally.ts';

/** Counts of a part of the results: which part, and for what they were counted. */
export interface Shard extends CountedFor {
  /** Of how many parts, and which of them, from 1, in order. */
  readonly of: number;
  readonly held: readonly number[];
  readonly evidence: readonly EvidenceRecord[];
  readonly states: States;
}

export interface CountedFor {
  /** Name and version of what counted. */
  readonly tool: string;
  /** Digest of the policy. */
  readonly policy: string;
  readonly gate: string;
}

const KINDS = ['evals', 'controls', 'planted'] as const;

/** As a shard file has it, but for its digest: the same counts always in the same way. */
export function writeShard({
  of,
  held,
  evidence: records,
  states,
  ...about
}: Shard): Omit<ShardDocument, 'digest'> {
  const { tool, policy, gate } = about;
  const { evidence, placeOf } = evidenceInOrder(records);
  const written = (kind: (typeof KINDS)[number]): ShardEval[] =>
    states[kind].map((state) => writeEval(state, placeOf));
  return {
    kind: 'near-zero-shard',
    version: 1,
    tool,
    policy,
    gate,
    shards: { of, held: [...held] },
    // Who vouches for a shard is asked of the shard itself.
    evidence: evidence.map(({ attestations: _, notVerified: __, ...record }) => record),
    evals: written('evals'),
    controls: written('controls'),
    planted: written('planted'),
  };
}

/**
 * The shard of a document from outside.
 * @throws EvidenceError when it is none, or contradicts itself
 */
export function readShard(document: unknown, name: string): Shard {
  if (!validate(document)) {
    const [first] = validate.errors ?? [];
    const where = `${first?.instancePath || 'the whole'} ${first?.message}`;
    throw new EvidenceError(name, `is no shard as this version writes them (${where})`, AGAIN);
  }
  const { tool, policy, gate, shards, evidence: said } = document;
  const { of, held } = shards;
  const isInOrder = held.every((one, index) => one <= of && one > (held[index - 1] ?? 0));
  if (!isInOrder) throw contradicts(name, `it cannot hold shards ${held.slice(0, 10).join(', ')} of ${of}`);
  const evidence = said.map((record) => {
    if (isRecord(record)) return record as EvidenceRecord;
    throw contradicts(name, 'a file of its evidence has a problem that there is not');
  });
  const states = (kind: (typeof KINDS)[number]): EvalState[] => {
    if (new Set(document[kind].map(evalKey)).size < document[kind].length)
      throw contradicts(name, 'an eval is there twice');
    return document[kind].map((one) => {
      const state = readEval(one, evidence);
      if (typeof state === 'string') throw contradicts(name, `of ${one.task}, ${state}`);
      return state;
    });
  };
  return {
    tool,
    policy,
    gate,
    of,
    held,
    evidence,
    states: { evals: states('evals'), controls: states('controls'), planted: states('planted') },
  };
}

/** The codes of a schema are any text; those of a verdict are known. */
function isRecord(record: ShardDocument['evidence'][number]): boolean {
  return record.problem === null || (EVIDENCE_FAULTS as readonly string[]).includes(record.problem.code);
}

const AGAIN = 'Count the shard again with `near-zero tally`, and hand its file over as it is.';

const contradicts = (name: string, why: string): EvidenceError =>
  new EvidenceError(name, `the shard contradicts itself: ${why}`, AGAIN, { code: 'totals-disagree' });
