/** For how long a policy's word counts that a gate has no memory yet. */
import type { GateMemory } from '../model/policy.ts';
import { dayOf, daysAfter } from '../util/days.ts';

/** Its first day included. */
export const FIRST_RUN_DAYS = 14;

/** Whether it counts on a day. What the ledger holds already may take that away. */
export function isFirstRun({ firstRun }: GateMemory, now: Date): boolean {
  return firstRun !== null && firstRun.on <= dayOf(now.toISOString()) && !isOver(firstRun, now);
}

export const isOver = ({ on }: NonNullable<GateMemory['firstRun']>, now: Date): boolean =>
  dayOf(now.toISOString()) >= daysAfter(on, FIRST_RUN_DAYS);
