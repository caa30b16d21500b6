import { isObject, type JsonObject, objectOr, textOr, textsIn, wholeOr } from '../../../io/shape.ts';
import type { EvalRun, EvidenceEvent, RunFault } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import { type Events, inBatches, type OneOrMore } from '../batches.ts';
import { aggregateKind, keysOf, rateWithoutN } from './aggregate.ts';
import { COUNTS_FIELDS, faultOf, RUN_FIELDS } from './fields.ts';
import { bad, type Located, readRecord } from './record.ts';

/** A file of more runs is far more likely to have ids where names belong. */
const MAX_RUNS = 10_000;

/** The records of a file, as often as they are asked for, and what its header says of all of them. */
export interface RecordSource {
  readonly header: JsonObject;
  readonly records: () => AsyncIterable<Records> | Iterable<Records>;
}

type Records = OneOrMore<Located>;

/**
 * Turns records into events. Records that say the same of their run belong to one run, wherever they stand.
 * @throws EvidenceError for a record that is wrong, or when there is none.
 */
export async function* eventsOf(
  { header, records }: RecordSource,
  source: string,
  wants: (run: EvalRun) => boolean,
): AsyncGenerator<Events, void, undefined> {
  const { totals, version: _, ...defaults } = header;
  const resolved = await saysFailed(records());
  const runs = new Map<string, { run: EvalRun; wanted: boolean }>();
  const found = { samples: 0, failures: 0 };
  for await (const given of records()) {
    const events: EvidenceEvent[] = [];
    try {
      for (const located of inBatches(given)) take(located, events);
    } catch (error) {
      yield events;
      throw error;
    }
    yield events;
  }
  if (runs.size === 0)
    throw new EvidenceError(source, 'holds no samples', 'Check the program that wrote it.');
  if (!isObject(totals)) return;
  if (!resolved && totals['failures'] !== undefined) {
    const remedy = 'Give `failed` instead of `value`, or leave `totals.failures` out.';
    throw new EvidenceError(
      source,
      '`totals.failures` cannot be checked: the records do not say `failed`',
      remedy,
    );
  }
  for (const fault of totalFaults(totals, found)) {
    for (const { run } of runs.values()) yield { type: 'fault', run: run.key, fault };
  }

  function take(located: Located, events: EvidenceEvent[]): void {
    const aggregate = aggregateKind(keysOf(located.record));
    const { about, sample, failed } =
      aggregate === 'rate'
        ? { about: rateSubject(located, defaults, source), sample: null, failed: null }
        : aggregate === 'counts'
          ? { about: readCounts(located, defaults, source), sample: null, failed: null }
          : readRecord(located, defaults, source);
    const identity = JSON.stringify(Object.keys(RUN_FIELDS).map((key) => about[key] ?? null));
    let entry = runs.get(identity);
    if (entry === undefined) {
      if (runs.size === MAX_RUNS) {
        throw bad(source, located.where, `begins run ${MAX_RUNS + 1}; records of one run say the same of it`);
      }
      const run = readRun(about, `run-${runs.size + 1}`, resolved || aggregate === 'counts');
      entry = { run, wanted: wants(run) };
      runs.set(identity, entry);
      events.push({ type: 'run', run });
    }
    if (aggregate === 'counts') {
      const counts = { failures: about['failures'] as number, samples: about['samples'] as number };
      found.samples += counts.samples;
      found.failures += counts.failures;
      if (entry.wanted) events.push({ type: 'counts', run: entry.run.key, counts });
      return;
    }
    if (sample === null) {
      events.push({ type: 'fault', run: entry.run.key, fault: rateWithoutN(located.record) });
      return;
    }
    if (sample.error === undefined && (failed !== undefined) !== resolved) {
      throw bad(
        source,
        located.where,
        'differs from others of its file: either all records say `failed` or none',
      );
    }
    found.samples += 1;
    if (failed === true) found.failures += 1;
    if (entry.wanted) events.push({ type: 'sample', run: entry.run.key, sample });
  }
}

/** Whether outcomes are given by `failed`: as the first record that has one does it. */
async function saysFailed(records: AsyncIterable<Records> | Iterable<Records>): Promise<boolean> {
  for await (const given of records) {
    for (const { record } of inBatches(given)) {
      if (!isObject(record)) continue;
      if (record['failed'] !== undefined) return true;
      if (record['value'] !== undefined || record['scores'] !== undefined) return false;
    }
  }
  return false;
}

/** Of what a rate is claimed: enough for the categories that asked for it to say so. */
function rateSubject({ record, where }: Located, defaults: JsonObject, source: string): JsonObject {
  const about = { ...defaults, ...objectOr(record) };
  if (typeof about['task'] === 'string' && about['task'] !== '') return about;
  const { message, remedy } = rateWithoutN(record);
  throw new EvidenceError(source, `${where}: ${message}`, remedy, { code: 'rate-without-n' });
}

/** A rate of so many samples is a number of failures, where that comes out whole: 0.003 of 1,000 is 3. */
function countsIn(record: JsonObject): JsonObject {
  const { failure_rate: rate, ...rest } = record;
  const { failures, samples } = rest;
  if (typeof rate !== 'number' || typeof samples !== 'number' || failures !== undefined) return record;
  const product = rate * samples;
  const isWhole = Math.abs(product - Math.round(product)) <= 1e-9 * Math.max(1, product);
  return isWhole ? { ...rest, failures: Math.round(product) } : record;
}

/** A record of counts: how many samples an eval has, and how many of them failed or have no outcome. */
function readCounts({ record, where }: Located, defaults: JsonObject, source: string): JsonObject {
  const counts = countsIn(objectOr(record));
  if (counts['failures'] === undefined || counts['samples'] === undefined) {
    const what =
      typeof counts['failure_rate'] === 'number'
        ? 'gives a rate from which no whole number of failures follows: write `failures` and `samples`'
        : 'gives a summary without both `failures` and `samples`';
    throw bad(source, where, what);
  }
  const fault = faultOf(counts, COUNTS_FIELDS);
  if (fault !== null) throw bad(source, where, fault);
  const all: JsonObject = { ...defaults, ...counts };
  if (all['task'] === undefined) throw bad(source, where, 'has no `task`');
  if ((all['failures'] as number) > (all['samples'] as number)) {
    throw bad(source, where, `has more failures (${all['failures']}) than samples (${all['samples']})`);
  }
  return all;
}

function readRun(about: JsonObject, key: string, resolved: boolean): EvalRun {
  const finished = about['finished'] !== false;
  return {
    key,
    id: textOr(about['run_id']),
    task: about['task'] as string,
    otherNames: [],
    args: objectOr(about['args']),
    metadata: objectOr(about['eval_metadata']),
    tags: textsIn(about['tags']),
    model: textOr(about['model']),
    modelDigest: textOr(about['model_digest']),
    // Each sample says by whom it was scored; counts do it once.
    scorers: textsIn([about['failures'] === undefined ? null : about['scorer']]).map((name) => ({
      name,
      higherIsBetter: null,
    })),
    resolved,
    datasetSamples: wholeOr(about['dataset_samples']),
    epochs: wholeOr(about['epochs'], 1),
    finished,
    status: finished ? null : 'unfinished',
    createdAt: textOr(about['created_at']),
    completedAt: about['failures'] === undefined ? null : textOr(about['completed_at']),
    tool: textOr(about['tool']) ?? 'near-zero',
  };
}

function totalFaults(
  totals: JsonObject,
  found: Readonly<Record<'samples' | 'failures', number>>,
): RunFault[] {
  const remedy = 'Give all samples, or correct `totals`.';
  return (['samples', 'failures'] as const)
    .filter((key) => totals[key] !== undefined && totals[key] !== found[key])
    .map((key) => ({
      code: 'totals-disagree',
      message: `\`totals.${key}\` says ${totals[key]}, the file shows ${found[key]}`,
      remedy,
    }));
}
