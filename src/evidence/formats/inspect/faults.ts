import { EvidenceError } from '../../../model/errors.ts';
import type { RunFault, Sample } from '../../../model/evidence.ts';
import type { LogHeader } from './header.ts';

/** A log without samples: it may be a header that was written on its own, or a run that did not get far. */
export function noSamples(source: string, { run, claims }: LogHeader): EvidenceError {
  const claimed = claims.completed ?? claims.total ?? 0;
  if (claimed === 0) {
    const message = `holds no samples (status ${run.status})`;
    return new EvidenceError(source, message, 'Run the eval again, to its end.');
  }
  const message = `holds none of the ${claimed} samples that its results speak of: only its header was written`;
  const remedy = 'Export the log with its samples, and run Inspect without `--no-log-samples`.';
  return new EvidenceError(source, message, remedy);
}

/** Samples whose scores are not those that the log's own summaries state. */
export function summariesDisagree(samples: readonly Sample[]): RunFault[] {
  const [first] = samples;
  if (first === undefined) return [];
  return [
    {
      code: 'totals-disagree',
      message: `the summaries of ${samples.length} samples state other scores than the samples have; the first is ${first.id}, epoch ${first.epoch}`,
      remedy: 'Give the log as Inspect wrote it.',
    },
  ];
}
