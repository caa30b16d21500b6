import { isDeepStrictEqual } from 'node:util';
import type { RunFault, Sample } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { LogHeader } from './header.ts';

/** A log without samples: it may be a header that was written on its own, or a run that did not get far. */
export function noSamples(source: string, { run, claims }: LogHeader): EvidenceError {
  const claimed = claims.completed ?? claims.total ?? 0;
  if (claimed === 0) {
    const message = `holds no samples (status ${run.status})`;
    return new EvidenceError(
      source,
      message,
      'Run the eval again, to its end: beside a later log of it that is complete, this one is left aside.',
      { empty: !run.finished },
    );
  }
  const message = `holds none of the ${claimed} samples that its results speak of: only its header was written`;
  const remedy = 'Export the log with its samples, and run Inspect without `--no-log-samples`.';
  return new EvidenceError(source, message, remedy);
}

/** Finds samples that are not as the log's own summaries state. */
export class Disagreements {
  #count = 0;
  #first = '';

  /** @returns the sample, which is what counts. */
  checked(summary: Sample, sample: Sample): Sample {
    if (isDeepStrictEqual(stated(summary), stated(sample))) return sample;
    if (this.#count === 0) this.#first = `${summary.id}, epoch ${summary.epoch}`;
    this.#count += 1;
    return sample;
  }

  faults(): RunFault[] {
    if (this.#count === 0) return [];
    const message = `the summaries of ${this.#count} samples state other scores than the samples have; the first is ${this.#first}`;
    return [{ code: 'totals-disagree', message, remedy: 'Give the log as Inspect wrote it.' }];
  }
}

function stated({ id, epoch, scores }: Sample): unknown[] {
  const values = Object.entries(scores).map(([name, { value }]): [string, unknown] => [name, value ?? null]);
  return [id, epoch, values.sort(([a], [b]) => (a < b ? -1 : 1))];
}
