import { isObject } from '../../../io/shape.ts';
import type { EvalRun, EvidenceEvent, Projection, RunFault } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import { Repeats } from '../repeats.ts';
import type { Evaluation, Stats } from './document.ts';
import { isCached, providerOf, rowOutcome, sampleOf } from './row.ts';

/**
 * The events of an evaluation: a run a provider.
 * @throws EvidenceError for a row that is none, or when there is none at all.
 */
export async function* eventsOf(
  evaluation: Evaluation,
  source: string,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const runs = new Map<string, { run: EvalRun; wanted: boolean }>();
  const repeats = new Repeats();
  const found = { successes: 0, failures: 0, errors: 0 };
  let index = 0;
  let cached = 0;
  for await (const row of evaluation.rows()) {
    if (!isObject(row)) {
      throw new EvidenceError(source, `result ${index} is no object`, 'Give the file as promptfoo wrote it.');
    }
    const provider = providerOf(row);
    const key = provider ?? '';
    let entry = runs.get(key);
    if (entry === undefined) {
      const run = runOf(evaluation, provider);
      entry = { run, wanted: projection.wants(run) };
      runs.set(key, entry);
      yield { type: 'run', run };
    }
    found[rowOutcome(row)] += 1;
    if (isCached(row)) cached += 1;
    else if (entry.wanted) yield { type: 'sample', run: key, sample: sampleOf(row, index, repeats) };
    index += 1;
  }
  if (cached > 0) {
    index = 0;
    for await (const row of evaluation.rows()) {
      const place = index++;
      if (!isObject(row) || !isCached(row)) continue;
      const key = providerOf(row) ?? '';
      if (runs.get(key)?.wanted) yield { type: 'sample', run: key, sample: sampleOf(row, place, repeats) };
    }
  }
  if (runs.size === 0) throw new EvidenceError(source, 'holds no results', 'Run the evaluation again.');
  const fault = evaluation.stats === null ? null : statsFault(evaluation.stats, found);
  if (fault === null) return;
  for (const key of runs.keys()) yield { type: 'fault', run: key, fault };
}

function runOf({ id, task, metadata, createdAt, version }: Evaluation, provider: string | null): EvalRun {
  return {
    key: provider ?? '',
    id: id === null ? null : `${id}/${provider ?? ''}`,
    task,
    otherNames: [],
    args: {},
    metadata,
    tags: [],
    model: provider,
    modelDigest: null,
    // Further scores are there, but the headline is this one.
    scorers: [{ name: 'success', higherIsBetter: true }],
    resolved: true,
    datasetSamples: null,
    epochs: null,
    finished: true,
    status: null,
    createdAt,
    completedAt: null,
    tool: ['promptfoo', version].filter((part) => part !== null).join(' '),
  };
}

/** Versions before `failureReason` count errors among the failures of their rows: only their sum is compared. */
function statsFault(claimed: Stats, found: Stats): RunFault | null {
  const same =
    claimed.successes === found.successes &&
    claimed.failures + claimed.errors === found.failures + found.errors;
  if (same) return null;
  return {
    code: 'totals-disagree',
    message: `its stats say ${claimed.successes} passed and ${claimed.failures + claimed.errors} not, its results show ${found.successes} and ${found.failures + found.errors}`,
    remedy: 'Give the file as promptfoo wrote it, with all its results.',
  };
}
