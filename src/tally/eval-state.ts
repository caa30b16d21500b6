import type { ScorerInfo } from '../model/evidence.ts';
import type { EvalTally } from '../model/tally.ts';
import { canonical } from '../util/canonical.ts';
import { EvidenceError } from '../util/errors.ts';
import { Alike } from './alike.ts';
import { CountsAlone } from './counts.ts';
import type { ItemGroup } from './elsewhere.ts';
import { Few } from './few.ts';
import { InventoryUnits } from './inventory-units.ts';
import { Items } from './items.ts';
import { Runs } from './runs.ts';
import { Times } from './times.ts';
import { Uuids } from './uuids.ts';
import { WorstSamples } from './worst.ts';

/** What tells an eval from others: runs with other arguments may share ids of items and still not have the same ones. */
export type EvalName = Pick<EvalTally, 'category' | 'selector' | 'task' | 'args'>;

/** A file may name any number of scorers or graders; a hundred are enough to say that there are several. */
const NAMES = 100;
const DISAGREEMENTS = 10;

/**
 * What is remembered of one eval while it is counted. All of it is the same whatever the order in which samples and files
 * come, so that parts which were counted apart can be merged.
 */
export class EvalState {
  readonly name: EvalName;
  readonly runs = new Runs();
  readonly items = new Items();
  readonly units = new InventoryUnits();
  readonly countsAlone = new CountsAlone();
  /** What a source counted by itself, if one did. */
  elsewhere: readonly ItemGroup[] | null = null;
  readonly otherNames = new Few(Number.POSITIVE_INFINITY);
  /** Those that judged, and all that there are. */
  readonly scorers = new Few(NAMES);
  readonly scorersSeen = new Few(NAMES);
  /** Which way scores go, by scorer; `null` where the tool does not say, or not always the same. */
  readonly directions = new Map<string, boolean | null>();
  readonly graders = new Few(NAMES);
  /** Whether of some score it is not known who graded it. */
  ungraded = false;
  readonly overruledBy = new Few(NAMES);
  readonly disagreements = new Few(DISAGREEMENTS);
  readonly times = new Times();
  readonly worst = new WorstSamples();
  readonly alike = new Alike();
  readonly uuids = new Uuids();
  /** Hashed ids of items that `where` leaves aside, where the policy and the results say how many there should be. */
  readonly aside = new Set<string>();
  readonly sums = { epochs: 0, valued: 0, unclustered: 0, edited: 0, invalidated: 0, cached: 0, zoneless: 0 };

  constructor({ args, ...name }: EvalName) {
    this.name = { ...name, args: JSON.parse(canonical(args)) };
  }

  addDirection({ name, higherIsBetter }: ScorerInfo): void {
    const known = this.directions.has(name) ? this.directions.get(name) : higherIsBetter;
    this.directions.set(name, known === higherIsBetter ? higherIsBetter : null);
  }

  /**
   * Takes in what was counted apart of the same eval.
   * @throws EvidenceError when both counted the same, or contradict each other
   */
  merge(other: EvalState): void {
    const both = this.sums.epochs > 0 && other.sums.epochs > 0;
    if (both && (this.elsewhere !== null || other.elsewhere !== null)) {
      throw this.#disagrees(
        'one part of it was counted by its source, and nothing shows that the other is not in that',
      );
    }
    const numbers = this.runs.merge(other.runs);
    const fault = this.items.merge(other.items, numbers);
    if (fault === 'twice') throw this.#disagrees('the same samples of the same run are in two of them');
    if (fault === 'moved') {
      throw this.#disagrees(
        'a sample has one cluster, stratum or control in one of them and another in another',
      );
    }
    this.units.merge(other.units);
    this.countsAlone.merge(other.countsAlone.added());
    this.elsewhere ??= other.elsewhere;
    for (const names of NAMED) this[names].merge(other[names]);
    for (const [name, higherIsBetter] of other.directions) this.addDirection({ name, higherIsBetter });
    this.ungraded ||= other.ungraded;
    this.times.merge(other.times.between());
    this.alike.merge(other.alike);
    this.uuids.merge(other.uuids);
    for (const key of other.aside) this.aside.add(key);
    for (const sample of other.worst.list()) this.worst.add({ ...sample, run: numbers[sample.run]! });
    for (const sum of SUMS) this.sums[sum] += other.sums[sum];
  }

  #disagrees(why: string): EvidenceError {
    return new EvidenceError(
      this.name.task,
      `cannot be merged from parts that were counted apart: ${why}`,
      'Let each file of results be counted in one shard only.',
      { code: 'shards-disagree' },
    );
  }
}

/** Lists of names that it keeps. */
export const NAMED = [
  'otherNames',
  'scorers',
  'scorersSeen',
  'graders',
  'overruledBy',
  'disagreements',
] as const;
export const SUMS = [
  'epochs',
  'valued',
  'unclustered',
  'edited',
  'invalidated',
  'cached',
  'zoneless',
] as const;
