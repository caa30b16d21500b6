/**
 * What a frontier gate asks beside the demonstration of its bounds: to say what is to advance, to say why its bounds are
 * what they are, and to remember.
 */
import type { Memory } from '../../model/memory.ts';
import type { Gate, Policy } from '../../model/policy.ts';
import type { Reason } from '../../model/verdict.ts';
import { ungrounded } from '../../policy/advice/grounds.ts';
import { reason } from '../reasons.ts';

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

/** What stands against a frontier gate as a whole; against any other, only that it asks for a memory which is not there. */
export function judgeFrontier(
  policy: Policy,
  gate: Gate,
  advance: string | null,
  memory: Memory | null,
): Reason[] {
  const open = notRemembered(gate, memory).filter((check) => demands(gate).includes(check));
  return [
    ...(gate.frontier && advance === null ? [reason('advance-unnamed', { of: 'advance' })] : []),
    ...judgeGrounds(policy, gate),
    ...(open.length > 0
      ? [reason('not-judged', { of: 'checks', frontier: gate.frontier, checks: open })]
      : []),
  ];
}

/** A bound that nobody explains, or that one eval alone speaks for, is too little for what cannot be taken back. */
export function judgeGrounds(policy: Policy, gate: Gate): Reason[] {
  const categories = ungrounded(policy, gate).map(({ category: { name }, lacks }) => ({ name, lacks }));
  return categories.length === 0 ? [] : [reason('ungrounded', { of: 'categories', categories })];
}

/** Checks that need a ledger. */
const OF_LEDGER = ['attempts', 'candidates', 'looser-than-last-allow', 'severity-growth'] as const;

/** The checks that a gate does not open without. */
function demands({ frontier, candidates, severityGrowth, unresolvedFailures }: Gate): readonly string[] {
  if (frontier) return [...OF_LEDGER, 'unresolved-failures'];
  return [
    ...(candidates === 'corrected' ? ['candidates'] : []),
    ...(severityGrowth === 'block' ? ['severity-growth'] : []),
    ...(unresolvedFailures === 'block' ? ['unresolved-failures'] : []),
  ];
}

/**
 * The checks that were not made for want of memory, or because they cannot be made yet. A check that the ledger answers
 * leaves this list where there is one.
 */
export function notRemembered(gate: Gate, memory: Memory | null): readonly string[] {
  const ledger = gate.screen ? null : (memory?.ledger ?? null);
  const asked = demands(gate);
  if (ledger === null) return ['attempts', ...asked.filter((check) => check !== 'attempts')];
  return [
    // An attempt that leaves no trace can be made until it passes.
    ...(ledger.written ? [] : asked.filter((check) => check === 'attempts' || check === 'candidates')),
    ...(memory?.history ? [] : asked.filter((check) => check === 'unresolved-failures')),
    ...(ledger.anchored ? [] : ['tail-unprotected']),
  ];
}
