/** Whether a gate judged with the memory that its policy names, and whether that can be believed. */
import type { Memory } from '../../model/memory.ts';
import type { Gate, GateMemory, Policy } from '../../model/policy.ts';
import type { Reason } from '../../model/verdict.ts';
import { FIRST_RUN_DAYS, isFirstRun } from '../../policy/first-run.ts';
import { list } from '../../util/words.ts';
import { reason } from '../reasons.ts';

/** What a memory lacks. A verdict lists it among the checks that were not made. */
export type MemoryLack =
  | 'memory-unnamed'
  | 'memory-other'
  | 'memory-empty'
  | 'memory-unguarded'
  | 'tail-unprotected'
  | 'history-other'
  | 'history-missing'
  | 'history-elsewhere'
  | 'history-unguarded';

/**
 * What the memory lacks that a gate which demonstrates with memory does not open without: a frontier gate, and any other
 * whose policy names one.
 */
export function memoryLacks(policy: Policy, gate: Gate, memory: Memory | null, now: Date): MemoryLack[] {
  const { memory: named, frontier } = gate;
  if (gate.screen) return [];
  if (named === null) return frontier ? ['memory-unnamed'] : [];
  return [...ledgerLacks(gate, named, memory, now), ...historyLacks(policy, gate, named, memory)];
}

function ledgerLacks(gate: Gate, named: GateMemory, memory: Memory | null, now: Date): MemoryLack[] {
  const { ledger = null, asked = null } = memory ?? {};
  const isFile = named.ledger.startsWith('file:');
  const other = asked !== null && asked !== named.ledger;
  // A frontier gate without any ledger is told so by name of each check that was not made.
  if (ledger === null) return [...(other ? OTHER : []), ...(gate.frontier ? [] : EMPTY)];
  const begun = ledger.entries.some((entry) => entry.type === 'closed' && entry.gate === gate.name);
  return [
    ...(other || ledger.place !== named.ledger.replace(':', ' ') ? OTHER : []),
    ...(begun || isFirstRun(named, now) ? [] : EMPTY),
    ...(isFile && gate.frontier ? (['memory-unguarded'] as const) : []),
    ...(ledger.anchored || isFile ? [] : (['tail-unprotected'] as const)),
  ];
}

const OTHER = ['memory-other'] as const;
const EMPTY = ['memory-empty'] as const;

function historyLacks(policy: Policy, gate: Gate, named: GateMemory, memory: Memory | null): MemoryLack[] {
  const read = memory?.historyRead;
  return [
    ...(read && read.folder !== named.history ? (['history-other'] as const) : []),
    ...(read && !read.found ? (['history-missing'] as const) : []),
    ...(read && read.elsewhere.length > 0 && gate.unresolvedFailures === 'block'
      ? (['history-elsewhere'] as const)
      : []),
    ...(gate.frontier && policy.review === null ? (['history-unguarded'] as const) : []),
  ];
}

/** A reason for each lack, with what opens the gate. */
export const judgeMemory = (policy: Policy, gate: Gate, memory: Memory | null, now: Date): Reason[] =>
  memoryLacks(policy, gate, memory, now).map((lack) => {
    const { message, remedy } = said(lack, gate, memory);
    return reason('not-judged', message, remedy);
  });

interface Said {
  readonly message: string;
  readonly remedy: string;
}

function said(lack: MemoryLack, { name, memory: named }: Gate, memory: Memory | null): Said {
  const { ledger = '', history = '', firstRun = null } = named ?? {};
  const read = memory?.historyRead;
  switch (lack) {
    case 'memory-unnamed':
      return {
        message:
          'The policy names no memory for this frontier gate, so that each run could choose what it remembers.',
        remedy: `Add to the gate: \`memory: { ledger: branch:near-zero-ledger, history: .near-zero/history }\`, and \`first_run: { by, on }\` before its first run.`,
      };
    case 'memory-other':
      return {
        message: `The policy names the ledger ${ledger} for this gate; this run names ${memory?.asked ?? memory?.ledger?.place ?? 'none'}.`,
        remedy: 'Let the input `ledger` say `write` or nothing: the policy says which ledger it is.',
      };
    case 'memory-empty':
      return {
        message: `The ledger ${ledger} holds no verdict of the gate ${name}, and ${firstRunSaid(firstRun)}.`,
        remedy: `If there never was one, have \`memory.first_run: { by, on }\` approved in the policy: it counts for ${FIRST_RUN_DAYS} days. Otherwise put back the ledger that is gone.`,
      };
    case 'memory-unguarded':
      return {
        message: `The policy names ${ledger} as the memory of this frontier gate, and nothing outside a file vouches for it.`,
        remedy: 'Keep the ledger on a branch: `ledger: branch:near-zero-ledger`.',
      };
    case 'tail-unprotected':
      return {
        message: `Nothing outside the ledger ${ledger} vouches for its end, so that its last entries may be missing.`,
        remedy:
          'Give the job `permissions: { contents: write, actions: read, checks: read }`, and run it where the log says what is lacking (docs/attempts.md).',
      };
    case 'history-other':
      return {
        message: `The policy names the history ${history} for this gate; this run read ${read!.folder}.`,
        remedy: 'Leave out --history: the policy says which folder it is.',
      };
    case 'history-missing':
      return {
        message: `There is no folder ${history}, in which earlier failures are written down.`,
        remedy:
          'Commit the folder, with a README.md as long as there is nothing to write down; or put back the one that is gone.',
      };
    case 'history-elsewhere':
      return {
        message: `The history was read from ${read!.folder}; another one lies in ${list(read!.elsewhere)} and was not read.`,
        remedy: 'Move its files into the one that is read.',
      };
    case 'history-unguarded':
      return {
        message: `The policy has no \`review\`, so that nobody has to approve a change of ${history}.`,
        remedy:
          'Add `review: { approvers: [...] }` to the policy, and require the check of the `review/` action.',
      };
  }
}

const firstRunSaid = (firstRun: GateMemory['firstRun']): string =>
  firstRun === null
    ? 'the policy has no `first_run` for it'
    : `its \`first_run\` (${firstRun.on}, ${firstRun.by}) counts for ${FIRST_RUN_DAYS} days from that day only`;
