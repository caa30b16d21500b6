/** The history by which a gate judges, and what it leaves of it in the ledger. */
import type { HistoryRecords } from '../../model/history.ts';
import type { ClosedHistory } from '../../model/ledger.ts';
import type { Memory } from '../../model/memory.ts';
import type { Judgement } from '../../model/verdict.ts';
import { type Gone, keptHistory } from '../../records/kept.ts';
import { recordedHistory } from '../../records/recorded.ts';

/** What the files and the ledger have together; `null`: nobody has looked for files. */
export function keptBy({ history, ledger }: Memory): {
  readonly records: HistoryRecords | null;
  readonly gone: readonly Gone[];
} {
  if (history === null) return { records: null, gone: [] };
  return keptHistory(history, ledger?.entries ?? []);
}

/** What is written of it into the ledger with a verdict. */
export function historyLeft(memory: Memory | null, { signatures }: Judgement): ClosedHistory | null {
  const { records, gone } = memory === null ? { records: null, gone: [] } : keptBy(memory);
  return records === null || signatures === null ? null : recordedHistory(records, signatures, gone);
}
