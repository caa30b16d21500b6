/** Whether a gate judged with the memory that its policy names, and whether that can be believed. */
import type { Memory } from '../../model/memory.ts';
import type { Gate, GateMemory, Policy } from '../../model/policy.ts';
import type { MemoryLack, Reason } from '../../model/reason.ts';
import { isFirstRun } from '../../policy/first-run.ts';
import type { GateQuestion } from '../question.ts';
import { reason } from '../reasons.ts';

type Asked = Pick<GateQuestion, 'policy' | 'gate' | 'memory' | 'now' | 'version'>;

/**
 * What the memory lacks that a gate which demonstrates with memory does not open without: a frontier gate, and any other
 * whose policy names one.
 */
export function memoryLacks({ policy, gate, memory, now, version }: Asked): MemoryLack[] {
  const { memory: named, frontier } = gate;
  if (gate.screen || version < 2) return [];
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

/** A reason for each lack. */
export function judgeMemory(asked: Asked): Reason[] {
  const { gate, memory } = asked;
  const about = {
    of: 'memory',
    gate: gate.name,
    named: gate.memory,
    ledger: memory?.asked ?? memory?.ledger?.place ?? null,
    history: memory?.historyRead?.folder ?? null,
    elsewhere: memory?.historyRead?.elsewhere ?? [],
  } as const;
  return memoryLacks(asked).map((lack) => reason('not-judged', { ...about, lack }));
}
