import type { EvalRun } from '../model/evidence.ts';
import type { LeftAside } from '../model/tally.ts';
import type { FileKey } from './evidence.ts';

/** Runs about other models than the subject, by file: they are left aside where a file has runs of the subject too. */
export class OtherModels {
  readonly #ofSubject = new Set<FileKey>();
  readonly #runs = new Map<FileKey, Map<string, { run: EvalRun; samples: number }>>();

  /** Says that a file has a run of the subject. */
  sawSubject(file: FileKey): void {
    this.#ofSubject.add(file);
  }

  /** @param run one that the policy asks for */
  add(file: FileKey, run: EvalRun): void {
    const runs = this.#runs.get(file) ?? new Map();
    this.#runs.set(file, runs.set(run.key, { run, samples: 0 }));
  }

  count(file: FileKey, key: string, samples: number): void {
    const known = this.#runs.get(file)?.get(key);
    if (known !== undefined) known.samples += samples;
  }

  /** Whether some file is of other models alone. Then nothing is left aside: whoever handed it over meant it to count. */
  get mismatch(): boolean {
    return [...this.#runs.keys()].some((file) => !this.#ofSubject.has(file));
  }

  /** By model and task, in order. */
  list(placeOf: (file: FileKey) => number): LeftAside[] {
    const groups = new Map<
      string,
      { model: string; task: string; runs: number; samples: number; files: Set<number> }
    >();
    for (const [file, runs] of this.#runs) {
      for (const { run, samples } of runs.values()) {
        const model = run.model!;
        const key = JSON.stringify([model, run.task]);
        const group = groups.get(key) ?? { model, task: run.task, runs: 0, samples: 0, files: new Set() };
        groups.set(key, group);
        group.runs += 1;
        group.samples += samples;
        group.files.add(placeOf(file));
      }
    }
    return [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { samples, files, ...group }]) => ({
        ...group,
        samples: samples === 0 ? null : samples,
        files: [...files].sort((a, b) => a - b),
        because: 'other-subject',
      }));
  }
}

/** A run of a file that ended before its first sample. */
export interface Dead {
  readonly file: FileKey;
  readonly model: string | null;
  readonly task: string;
}

/** Runs of files that hold no sample, by model and task, in order; categories may have counted the same one. */
export function withoutSamples(dead: readonly Dead[], placeOf: (file: FileKey) => number): LeftAside[] {
  const groups = Map.groupBy(dead, ({ model, task }) => JSON.stringify([model, task]));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, records]) => {
      const files = [...new Set(records.map(({ file }) => placeOf(file)))].sort((a, b) => a - b);
      const { model, task } = records[0]!;
      return { model, task, runs: files.length, samples: null, files, because: 'no-samples' };
    });
}
