/** What keeps a gate closed that has to remember: said before its first run. */
import type { Gate, Policy } from '../../model/policy.ts';
import { dayOf } from '../../util/days.ts';
import { FIRST_RUN_DAYS, isOver } from '../first-run.ts';
import type { Unplaced } from './finding.ts';

/** @param now what the day of a `first_run` is held against; without it, it is not */
export const lintMemories = (policy: Policy, now: Date | null): Unplaced[] =>
  policy.gates.flatMap((gate) => [
    ...(gate.frontier ? unnamed(gate, now) : []),
    ...(gate.frontier ? unguarded(policy, gate) : []),
    ...(now === null ? [] : over(gate, now)),
  ]);

function unnamed({ name, memory }: Gate, now: Date | null): Unplaced[] {
  if (memory !== null) return [];
  const on = dayOf((now ?? new Date(0)).toISOString());
  const first = now === null ? '' : `, first_run: { by: "@who-decides", on: ${on} }`;
  return [
    {
      level: 'error',
      code: 'memory-unnamed',
      path: `gates.${name}`,
      message: `the frontier gate \`${name}\` names no memory, and does not open without one`,
      remedy: `Add to it \`memory: { ledger: branch:near-zero-ledger, history: .near-zero/history${first} }\`, commit a README.md in that folder, and let the gate's workflow say \`ledger: write\`.`,
    },
  ];
}

function unguarded(policy: Policy, { name, memory }: Gate): Unplaced[] {
  return [
    ...(memory?.ledger.startsWith('file:')
      ? [
          {
            level: 'error',
            code: 'memory-unguarded',
            path: `gates.${name}.memory.ledger`,
            message: `the ledger of the frontier gate \`${name}\` is a file, for which nothing outside it vouches, and which is gone with its runner: the gate never opens`,
            remedy: 'Keep it on a branch: `ledger: branch:near-zero-ledger`.',
          } as const,
        ]
      : []),
    ...(memory !== null && policy.review === null
      ? [
          {
            level: 'error',
            code: 'history-unguarded',
            path: `gates.${name}.memory`,
            message: `nobody has to approve a change of the history that the frontier gate \`${name}\` remembers by, and it does not open`,
            remedy:
              'Add `review: { approvers: ["@who-decides"] }`, and require the check of the `review/` action.',
          } as const,
        ]
      : []),
  ];
}

function over({ name, memory }: Gate, now: Date): Unplaced[] {
  const first = memory?.firstRun;
  if (!first || !isOver(first, now)) return [];
  return [
    {
      level: 'warning',
      code: 'first-run-over',
      path: `gates.${name}.memory.first_run`,
      message: `the \`first_run\` of ${first.on} counted for ${FIRST_RUN_DAYS} days and has no effect any more`,
      remedy: 'Remove it. A gate that never ran needs a new one, with a new approval.',
    },
  ];
}
