import type { Category, EvalSelector } from '../model/policy.ts';
import type { EvalTally } from '../model/tally.ts';
import { MISSED, OVERRULED } from './draws.ts';
import { itemCounts, strataCounts } from './elsewhere.ts';
import type { EvalState } from './eval-state.ts';
import type { FileKey } from './evidence.ts';
import { short } from './items.ts';
import type { Controls, Reading } from './reading.ts';
import type { Listed } from './worst.ts';

/** The counts of one eval, as a verdict rests on them; `leaked` is told by those who see the others. */
export function evalTally(
  { cluster, strata, population, inventory }: Category,
  selector: EvalSelector,
  state: EvalState,
  controls: Controls | null,
  placeOf: (file: FileKey) => number,
): Omit<EvalTally, 'leaked'> {
  const { items, countsAlone, elsewhere } = state;
  const reading = state.runs.reading(selector.epochs, controls);
  const counted = elsewhere === null ? items.count(reading) : itemCounts(elsewhere);
  const countStrata = () => (elsewhere === null ? items.countStrata(reading) : strataCounts(elsewhere));
  const { oldest, newest, untimed } = state.times.between();
  const scorers = [...new Set([...selector.scorers, ...state.scorers.sorted()])].sort();
  return {
    ...state.name,
    otherNames: state.otherNames.sorted(),
    scorers,
    scorersSeen: state.scorersSeen.sorted(),
    higherIsBetter: directionOf(scorers, state.directions),
    graders: { names: state.graders.sorted(), unrecorded: state.ungraded },
    runs: state.runs.finish(placeOf),
    ...counted,
    read: counted.read + countsAlone.said().samples,
    items: countsAlone.with(counted.items),
    clusters: cluster === null ? null : items.countClusters(reading),
    strata: strata === null ? null : countStrata(),
    draws: population === 'these-items' ? items.countEpochs(reading) : null,
    counted: countsAlone.said(),
    ...state.sums,
    adjudicated: {
      overruled: items.marked(OVERRULED),
      by: state.overruledBy.sorted(),
      missed: items.marked(MISSED),
    },
    disagreements: state.disagreements.sorted(),
    ...state.alike.said((key) => items.has(key)),
    sharedUuids: state.uuids.shared.sorted(),
    ...(state.aside.size > 0 && { ofTask: counted.read + asideAlone(state) }),
    oldest: isoOf(oldest),
    newest: isoOf(newest),
    untimed,
    ...replacedIn(state, reading, placeOf),
    worst: state.worst.list().map(({ file, run: _, ...sample }) => ({ ...sample, evidence: placeOf(file) })),
    inventory: inventory === null ? null : state.units.finish(inventory),
  };
}

/** At most so many are named. */
const REPLACED = 10;

function replacedIn(
  { items, worst }: EvalState,
  reading: Reading,
  placeOf: (file: FileKey) => number,
): Pick<EvalTally, 'replaced'> {
  const replaced = items.replaced(reading);
  if (replaced.size === 0) return {};
  const first = new Map<string, Listed>();
  const start = ({ run }: Listed): number => reading.started[run] ?? 0;
  for (const sample of worst.list()) {
    if (sample.outcome !== 'unscored' || !replaced.has(short(sample.id))) continue;
    const known = first.get(sample.id);
    if (known === undefined || start(sample) < start(known)) first.set(sample.id, sample);
  }
  const named = [...first.values()].slice(0, REPLACED).map(({ id, file, locator }) => ({
    id,
    evidence: placeOf(file),
    ...(locator && { locator }),
  }));
  return { replaced: { count: replaced.size, first: named } };
}

function directionOf(
  scorers: readonly string[],
  directions: ReadonlyMap<string, boolean | null>,
): boolean | null {
  const said = new Set(scorers.map((name) => directions.get(name) ?? null));
  return said.size === 1 ? [...said][0]! : null;
}

/** Items that `where` leaves aside in every epoch. */
const asideAlone = ({ aside, items }: EvalState): number =>
  [...aside].filter((key) => !items.has(key)).length;

const isoOf = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());
