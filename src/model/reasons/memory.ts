/** What the memory of a gate lacks. A verdict lists it among the checks that were not made. */
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

export interface OfMemory {
  readonly of: 'memory';
  readonly lack: MemoryLack;
  readonly gate: string;
  /** As the policy names it; `null` where that names none. */
  readonly named: {
    readonly ledger: string;
    readonly history: string;
    readonly firstRun: { readonly by: string; readonly on: string } | null;
  } | null;
  /** The ledger and the folder that this run used, and folders with a history that it did not read. */
  readonly ledger: string | null;
  readonly history: string | null;
  readonly elsewhere: readonly string[];
}
