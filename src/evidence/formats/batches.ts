import type { EvidenceEvent } from '../../model/evidence.ts';

/** One, or as many as were read at once: of millions, a turn of the event loop for each costs more than its parsing. */
export type OneOrMore<T> = T | readonly T[];

export type Events = OneOrMore<EvidenceEvent>;

export const inBatches = <T extends object>(given: OneOrMore<T>): readonly T[] =>
  Array.isArray(given) ? given : [given as T];
