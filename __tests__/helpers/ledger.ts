/** A ledger in memory, and a gate that judges with it as the program does: opened before, closed after. */
import { closedOf } from '../../src/ledger/closed.ts';
import type { AttemptLost, Closed, LedgerEntry, Opened } from '../../src/model/ledger.ts';
import type { LedgerView } from '../../src/model/memory.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { gateOf } from '../../src/policy/gate-of-event.ts';
import { inWords } from '../../src/report/words/reasons.ts';
import type { Circumstances } from '../../src/verdict/circumstances.ts';
import { judge } from '../../src/verdict/judge.ts';
import { historyLeft } from '../../src/verdict/memory/kept.ts';
import { FACTS, type Log, NOW, tallyOf } from './gate.ts';

const DAY = 24 * 60 * 60_000;

export interface Judging extends Partial<Circumstances> {
  readonly gate?: string | null;
  /** Whether the run is stopped before its end. */
  readonly cancelled?: boolean;
  /** Whether it only reads. */
  readonly reads?: boolean;
  /** Whether it has no ledger to look into. */
  readonly forgets?: boolean;
}

export class Ledger {
  readonly entries: LedgerEntry[] = [];
  readonly anchored: boolean;

  constructor(anchored = true) {
    this.anchored = anchored;
  }

  get view(): LedgerView {
    const entries = [...this.entries];
    const head = entries.length === 0 ? null : `sha256:${String(entries.length).padStart(64, '0')}`;
    return { place: 'branch near-zero-ledger', head, entries, anchored: this.anchored, written: true };
  }

  /** A run of the gate a day after the one before, which is written into the ledger. */
  judge(policy: Policy, logs: readonly Log[], judging: Judging = {}): Verdict {
    const { gate: name = null, cancelled = false, reads = false, forgets = false, ...changes } = judging;
    const gate = gateOf(policy, name, null);
    const memory = {
      ledger: forgets ? null : { ...this.view, written: !reads },
      history: changes.memory?.history ?? null,
    };
    const attempt = `attempt-${this.entries.length + 1}`;
    const { model = null, digest = null } = changes.subject ?? {};
    if (!reads)
      this.#append({
        type: 'opened',
        attempt,
        gate: gate.name,
        subject: model === null ? null : { model, digest },
        policy: FACTS.policy,
        commit: null,
        run: null,
      });
    const tally = tallyOf(policy, logs, name, true);
    const now = new Date(NOW.getTime() + this.entries.length * 60_000);
    const verdict = inWords(judge(policy, gate, tally, { ...FACTS, now, ...changes, memory }));
    if (!reads && !cancelled)
      this.#append({ ...closedOf(policy, verdict, tally, historyLeft(memory, verdict)), attempt });
    return verdict;
  }

  /** Somebody who is trusted says that an attempt has no end. */
  lose(attempt: string): void {
    this.#append({ type: 'attempt-lost', attempt, by: '@acme/safety', reason: 'The runner was lost.' });
  }

  /** Makes an `allow` of what was closed last, whatever stood against it. */
  allow(): void {
    const last = this.entries.pop() as Closed;
    this.entries.push({ ...last, decision: 'allow' });
  }

  /** The name of the attempt that was opened last. */
  get last(): string {
    return this.entries.findLast((entry): entry is Opened => entry.type === 'opened')!.attempt;
  }

  #append(entry: Unplaced): void {
    const number = this.entries.length + 1;
    const at = new Date(NOW.getTime() - DAY + number * 1000).toISOString();
    this.entries.push({ version: 1, number, at, previous: null, ...entry } as LedgerEntry);
  }
}

type Place = 'version' | 'number' | 'at' | 'previous';
type Unplaced =
  | Omit<Opened, Place>
  | Omit<AttemptLost, Place>
  | (ReturnType<typeof closedOf> & { readonly attempt: string });
