import type { EvalRun, RunFault } from '../model/evidence.ts';
import type { RunRecord } from '../model/tally.ts';
import { momentOf } from '../util/moment.ts';
import type { Controls, Reading } from './reading.ts';

/** What one file records of a run. Two files may record the same run: they then share its number. */
export interface Recorded extends Omit<RunRecord, 'evidence'> {
  /** The key of the file (evidence.ts). */
  readonly file: string;
  readonly run: number;
  readonly epochs: number | null;
  /** What runs of one chain share; `null`: it is of none. */
  readonly chain: string | null;
  readonly faults: RunFault[];
}

/** What tells a run from others: its own id in whatever file, or else its key in one. */
export type RunIdentity = { readonly id: string } | { readonly file: string; readonly key: string };

/** The runs of one eval, each with a number that its draws carry, and what each file says of them. */
export class Runs {
  readonly records: Recorded[] = [];
  /** By number. */
  readonly identities: RunIdentity[] = [];
  readonly #numbers = new Map<string, number>();
  #aside: ReadonlySet<string> = new Set();

  /** @returns the index of the record: what each file says of a run is judged, also where they record the same one. */
  add(file: string, run: EvalRun): number {
    const { key, id, model, modelDigest, finished, status, resolved, datasetSamples, createdAt, epochs } =
      run;
    const number = this.numberOf(id === null ? { file, key } : { id });
    const temperature = run.temperature ?? null;
    const chain = run.chain == null ? null : JSON.stringify([run.chain, model]);
    const said = {
      model,
      modelDigest,
      finished,
      status,
      resolved,
      datasetSamples,
      temperature,
      createdAt,
      epochs,
      chain,
    };
    return this.records.push({ ...said, file, run: number, faults: [] }) - 1;
  }

  /** The number of a run; a new one is given the next. */
  numberOf(identity: RunIdentity): number {
    const name = JSON.stringify('id' in identity ? [identity.id] : [identity.file, identity.key]);
    const number = this.#numbers.get(name) ?? this.identities.push(identity) - 1;
    this.#numbers.set(name, number);
    return number;
  }

  /** @returns by the other's numbers, those that the runs have here */
  merge(other: Runs): number[] {
    const numbers = other.identities.map((identity) => this.numberOf(identity));
    for (const record of other.records) this.records.push({ ...record, run: numbers[record.run]! });
    return numbers;
  }

  /** @param pinned how many epochs the policy says that each item must have; `null`: as many as the runs say */
  reading(pinned: number | null, controls: Controls | null): Reading {
    const epochs: number[] = [];
    const started: number[] = [];
    const finished: boolean[] = [];
    const chains = this.#chains();
    for (const record of this.records) {
      const { run } = record;
      const chain = chains?.[run] ?? run;
      const time = startOf(record) ?? 0;
      epochs[chain] = pinned ?? Math.max(epochs[chain] ?? 1, record.epochs ?? 1);
      started[run] = Math.min(started[run] ?? time, time);
      finished[run] = (finished[run] ?? false) || record.finished;
    }
    return { epochs, pinned, started, finished, controls, chains };
  }

  /** By number of a run, the lowest number in its chain; `null` where no chain has several runs. */
  #chains(): number[] | null {
    const first = new Map<string, number>();
    const chains: number[] = [];
    for (const { run, chain } of this.records) {
      const name = chain ?? `run ${run}`;
      first.set(name, Math.min(first.get(name) ?? run, run));
    }
    for (const { run, chain } of this.records) chains[run] = first.get(chain ?? `run ${run}`)!;
    return chains.some((chain, run) => chain !== run) ? chains : null;
  }

  /** Of files without a sample, those of whose eval and model a later run was finished. */
  superseded(dead: ReadonlySet<string>): Recorded[] {
    return this.records.filter((record) => {
      const time = startOf(record);
      const isLater = (other: Recorded): boolean => {
        const later = startOf(other);
        return other.finished && !dead.has(other.file) && later !== null && time !== null && later > time;
      };
      return (
        dead.has(record.file) && this.records.some((other) => other.model === record.model && isLater(other))
      );
    });
  }

  /** Says which files are not judged. */
  leaveAside(files: ReadonlySet<string>): void {
    this.#aside = files;
  }

  /** In the order of their files; those of one file as it has them. */
  finish(placeOf: (file: string) => number): RunRecord[] {
    return this.records
      .filter(({ file }) => !this.#aside.has(file))
      .map(({ file, run: _, epochs: __, chain: ___, ...record }) => ({ ...record, evidence: placeOf(file) }))
      .sort((a, b) => a.evidence - b.evidence);
  }
}

/** When a run began, in milliseconds; `null` where its tool does not say it. */
const startOf = ({ createdAt }: Recorded): number | null =>
  createdAt === null ? null : (momentOf(createdAt)?.at ?? null);
