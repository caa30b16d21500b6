/** A task that its tool ran again to complete it: its runs are a chain, and count as one. */
import { UNSCORED } from './counter.ts';
import { codeIn, type Draw, epochIn, marksIn, pack, placeIn, runIn, worse } from './draws.ts';

/** By run, the run that stands for its chain, `null`: each stands for itself; and when each began. */
interface Chained {
  readonly chains: readonly number[] | null;
  readonly started: readonly number[];
}

/** The draws of an item, an epoch of a chain being one draw: the worst counts, so that to complete a run can add no pass. */
export function inChains(draws: readonly Draw[], { chains }: Chained): readonly Draw[] {
  if (chains === null || draws.length < 2) return draws;
  const byPlace = new Map<number, Draw>();
  for (const draw of draws) {
    const run = chains[runIn(draw)] ?? runIn(draw);
    const one = pack({ run, epoch: epochIn(draw), marks: marksIn(draw), code: codeIn(draw) });
    const known = byPlace.get(placeIn(one));
    byPlace.set(placeIn(one), known === undefined ? one : worse(known, one));
  }
  return [...byPlace.values()];
}

/** Whether an epoch of an item had no score, and a later run of its chain gave it one. */
export function isReplaced(draws: readonly Draw[], { chains, started }: Chained): boolean {
  const isLater = (draw: Draw, before: Draw): boolean =>
    codeIn(draw) !== UNSCORED &&
    runIn(draw) !== runIn(before) &&
    chains?.[runIn(draw)] === chains?.[runIn(before)] &&
    epochIn(draw) === epochIn(before) &&
    (started[runIn(draw)] ?? 0) >= (started[runIn(before)] ?? 0);
  return draws
    .filter((draw) => codeIn(draw) === UNSCORED)
    .some((before) => draws.some((draw) => isLater(draw, before)));
}
