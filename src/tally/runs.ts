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

  /** @returns the index of the record: what each file says of a run is judged, also where they record the same one. */
  add(file: string, run: EvalRun): number {
    const { key, id, model, modelDigest, finished, status, resolved, datasetSamples, createdAt, epochs } =
      run;
    const number = this.numberOf(id === null ? { file, key } : { id });
    const temperature = run.temperature ?? null;
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
    for (const record of this.records) {
      const { run } = record;
      const time = record.createdAt === null ? 0 : (momentOf(record.createdAt)?.at ?? 0);
      epochs[run] = pinned ?? Math.max(epochs[run] ?? 1, record.epochs ?? 1);
      started[run] = Math.min(started[run] ?? time, time);
      finished[run] = (finished[run] ?? false) || record.finished;
    }
    return { epochs, pinned, started, finished, controls };
  }

  /** In the order of their files; those of one file as it has them. */
  finish(placeOf: (file: string) => number): RunRecord[] {
    return this.records
      .map(({ file, run: _, epochs: __, ...record }) => ({ ...record, evidence: placeOf(file) }))
      .sort((a, b) => a.evidence - b.evidence);
  }
}
