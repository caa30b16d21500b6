import type { Category } from '../model/policy.ts';
import type { EvidenceRecord } from '../model/tally.ts';
import { codeIn, outcomeIn } from './draws.ts';
import { type EvalState, SUMS } from './eval-state.ts';
import { fileKey } from './evidence.ts';
import { WORST_KEPT } from './worst.ts';

/**
 * What in counts that come from outside cannot be, whoever counted: in words, or `null`. Counts that agree with one
 * another may be false all the same.
 */
export function contradictionIn(state: EvalState, evidence: readonly EvidenceRecord[]): string | null {
  const epochs = state.items.epochs();
  const found = CHECKS.find(([, isSo]) => isSo(state, epochs, evidence));
  return found?.[0] ?? null;
}

type Check = (
  state: EvalState,
  epochs: ReturnType<EvalState['items']['epochs']>,
  evidence: readonly EvidenceRecord[],
) => boolean;

const CHECKS: readonly (readonly [string, Check])[] = [
  // Whoever asks where they came from would find nobody to ask about.
  ['it has counts of no run', ({ runs, sums }) => runs.records.length === 0 && sums.epochs > 0],
  [
    'it has more epochs of items than it says that it read',
    ({ sums, countsAlone }, { all }) => all + countsAlone.said().samples > sums.epochs,
  ],
  [
    'it counts more than its epochs',
    ({ sums, times }) => SUMS.some((sum) => sums[sum] > sums.epochs) || times.between().untimed > sums.epochs,
  ],
  [
    'it has more samples than its files',
    ({ runs }, { live }, evidence) => {
      const files = new Set(runs.records.map(({ file }) => file));
      const samples = evidence
        .filter((record) => record.sameAs === null && files.has(fileKey(record)))
        .reduce((sum, record) => sum + record.samples, 0);
      return live > samples;
    },
  ],
  [
    'its oldest sample is newer than its newest',
    ({ times }) => {
      const { oldest, newest } = times.between();
      return (
        (oldest === null) !== (newest === null) || (oldest !== null && newest !== null && oldest > newest)
      );
    },
  ],
  [
    'its counts without samples are not possible',
    ({ countsAlone }) => {
      const { taken, samples, failures } = countsAlone.added();
      return failures > samples || (taken === 0 && samples > 0);
    },
  ],
  [
    'it has both items and counts by their source',
    ({ items, elsewhere, sums }) =>
      elsewhere !== null &&
      (items.size > 0 || elsewhere.reduce((sum, group) => sum + group.items, 0) > sums.epochs),
  ],
  [
    'it lists a sample that did not pass and is none of its items',
    ({ items, worst, elsewhere }) =>
      elsewhere === null &&
      worst.list().some(({ id, outcome }) => {
        const outcomes = items.drawsOf(id).map((draw) => outcomeIn(codeIn(draw)));
        return !outcomes.includes(outcome) && !outcomes.includes('failed');
      }),
  ],
  [
    'it lists fewer samples that did not pass than it counts',
    ({ worst, elsewhere }, { notPassed }) =>
      elsewhere === null && worst.list().length < Math.min(WORST_KEPT, notPassed),
  ],
  [
    'its units are not its items',
    ({ items, units }) =>
      units.size > 0 &&
      (units.size !== items.size ||
        [...units.all()].some(({ id, outcome }) => {
          const worst = Math.max(-1, ...items.drawsOf(id).map(codeIn));
          return worst < 0 || outcomeIn(worst) !== outcome;
        })),
  ],
];

/** The same of what a category asks its samples for. */
export function contradictionFor(
  { cluster, inventory }: Category,
  { items, units, sums }: EvalState,
): string | null {
  if (cluster !== null && items.epochs().unclustered > sums.unclustered) {
    return 'it has items without a cluster that it does not count as such';
  }
  if (inventory !== null && units.size !== items.size) return 'its units are not its items';
  return null;
}
