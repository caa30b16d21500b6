/** What a frontier gate asks beside the demonstration of its bounds: to say what is to advance, and to remember. */
import type { Memory } from '../model/memory.ts';
import type { Gate } from '../model/policy.ts';
import type { Reason } from '../model/verdict.ts';
import { list } from '../model/words.ts';
import { reason } from './reasons.ts';

/** Checks that a frontier gate makes, and that need a memory of what was judged before. */
const OF_MEMORY = [
  'attempts',
  'candidates',
  'looser-than-last-allow',
  'severity-growth',
  'unresolved-failures',
] as const;

export const ADVANCE_FORM =
  '`WHAT: FROM -> TO`, such as "training compute: 2e25 FLOP -> 1e26 FLOP", in at most 500 characters';
const MOST_CHARACTERS = 500;

/**
 * Reads the input `WHAT: FROM -> TO`, such as "training compute: 2e25 FLOP -> 1e26 FLOP"; `null` where it is not of that
 * form, or goes nowhere.
 */
export function parseAdvance(text: string): string | null {
  if (text.length > MOST_CHARACTERS) return null;
  const match = /^([^\s:].*?): +(\S.*?) +(?:->|→) +(\S.*)$/.exec(text.trim());
  if (match === null) return null;
  const [what, from, to] = match.slice(1).map((part) => part.trim());
  return from === to ? null : `${what}: ${from} -> ${to}`;
}

/** What stands against a frontier gate as a whole; nothing against any other. */
export function judgeFrontier(gate: Gate, advance: string | null, memory: Memory | null): Reason[] {
  if (!gate.frontier) return [];
  const open = notRemembered(gate, memory);
  return [
    ...(advance === null
      ? [
          reason(
            'advance-unnamed',
            'This is a frontier gate, and nothing says what is to advance.',
            'Say it as `WHAT: FROM -> TO` with the input `advance` (or --advance), such as "training compute: 2e25 FLOP -> 1e26 FLOP".',
          ),
        ]
      : []),
    ...(open.length > 0
      ? [
          reason(
            'not-judged',
            `A frontier gate opens only if all its checks were made; these were not: ${list(open, open.length)}.`,
            'They need a memory of what was judged before. Where there is none, this gate does not open.',
          ),
        ]
      : []),
  ];
}

/**
 * The checks that were not made for want of memory, or because they cannot be made yet. A check that the ledger answers
 * leaves this list where there is one.
 */
export function notRemembered(gate: Gate, memory: Memory | null): readonly string[] {
  const unprotected = memory?.ledger && !memory.ledger.anchored ? ['tail-unprotected'] : [];
  return [...(gate.frontier ? OF_MEMORY : ['attempts']), ...unprotected];
}
