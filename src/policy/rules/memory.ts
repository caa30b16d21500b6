/** A gate remembers where its policy says, from a day that there is. */
import { isDay } from '../../util/days.ts';
import type { Complaint } from '../complaint.ts';
import type { Draft } from '../draft.ts';

export function* memoriesCanBeKept({ gates }: Draft): Generator<Complaint> {
  for (const [name, { screen, memory }] of gates) {
    if (memory === undefined) continue;
    if (screen) {
      yield {
        at: ['gates', name, 'memory'],
        key: true,
        message: 'a screen demonstrates nothing, and so remembers nothing',
        expected: 'either `screen: true` or `memory`',
      };
    }
    const day = memory.first_run?.on;
    if (day !== undefined && !isDay(day)) {
      yield {
        at: ['gates', name, 'memory', 'first_run', 'on'],
        message: `there is no day ${day}`,
        expected: 'a date such as 2026-11-30',
      };
    }
  }
}
