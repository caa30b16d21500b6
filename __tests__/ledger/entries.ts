/** Entries of a ledger for tests, and ledgers made of them. */
import { Chain, type Unlinked } from '../../src/ledger/chain.ts';
import type { AttemptLost, Closed, ClosedCategory, ClosedEval, Opened } from '../../src/model/ledger.ts';
import type { UnitCount } from '../../src/model/tally.ts';

export const DIGEST = `sha256:${'a'.repeat(64)}`;
export const NOW = new Date('2026-11-02T10:00:00Z');
const POLICY = { path: '.github/near-zero.yml', ref: 'f'.repeat(40), digest: DIGEST };
const MODEL = 'acme/assistant-2026-11-01';

export const opened = (attempt: string, more: Partial<Opened> = {}): Unlinked<Opened> => ({
  type: 'opened',
  attempt,
  gate: 'deploy',
  subject: { model: MODEL, digest: null },
  policy: POLICY,
  commit: 'c'.repeat(40),
  run: {
    repository: 'acme/app',
    id: 1,
    attempt: 1,
    workflow: 'acme/app/.github/workflows/gate.yml@refs/heads/main',
    event: 'push',
  },
  ...more,
});

export const closed = (attempt: string, more: Partial<Closed> = {}): Unlinked<Closed> => ({
  type: 'closed',
  attempt,
  gate: 'deploy',
  subject: { model: MODEL, digest: null },
  judgedAt: NOW.toISOString(),
  decision: 'allow',
  route: [],
  policy: POLICY,
  advance: null,
  evidence: [{ name: 'refusals.eval', digest: DIGEST }],
  categories: { refusal: closedCategory() },
  reasons: [],
  waived: [],
  ...more,
});

export const lost = (attempt: string, more: Partial<AttemptLost> = {}): Unlinked<AttemptLost> => ({
  type: 'attempt-lost',
  attempt,
  by: '@acme/safety',
  reason: 'The runner was lost.',
  ...more,
});

const FIGURES = { failures: 0, samples: 300, unscored: 0, missing: 0, upper: 0.0099, lower: 0 };

export const closedCategory = (more: Partial<ClosedCategory> = {}): ClosedCategory => ({
  ...FIGURES,
  state: 'demonstrated',
  kind: 'behaviour',
  limit: 0.01,
  confidence: 0.95,
  alpha: 0.05,
  pooled: false,
  rule: 'once',
  levels: [0, 0, 0, 0, 0],
  severity: null,
  recall: null,
  waiver: null,
  reasons: [],
  evals: [closedEval()],
  ...more,
});

export const closedEval = (more: Partial<ClosedEval> = {}): ClosedEval => ({
  ...FIGURES,
  selector: DIGEST,
  task: 'refusals',
  args: DIGEST,
  scorer: 'match',
  sealed: false,
  state: 'demonstrated',
  evidence: [DIGEST],
  counts: { lacking: 0, items: unitsOf(0, 300), clusters: null, strata: null, draws: null },
  items: [{ outcome: 'passed', severity: null, hashes: 'A'.repeat(16 * 3) }],
  ...more,
});

/** Counts of so many units, of which so many fail at the worst severity. */
export const unitsOf = (failed: number, units: number): UnitCount => ({
  units,
  failed,
  unscored: 0,
  bySeverity: [0, 0, 0, 0, failed],
  first: { scored: units, failed, bySeverity: [0, 0, 0, 0, failed] },
});

/** The lines of a ledger that holds these entries, each a second after the one before. */
export function linesOf(...entries: readonly Unlinked[]): string[] {
  const chain = new Chain();
  return entries.map((entry, index) => {
    const line = chain.next(entry, new Date(NOW.getTime() + index * 1000));
    const fault = chain.read(Buffer.from(line));
    if (fault !== null) throw new Error(fault.message);
    return line;
  });
}
