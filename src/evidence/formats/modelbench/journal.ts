import { streamOf } from '../../../io/bytes.ts';
import { type JsonLine, readJsonLines } from '../../../io/json-lines.ts';
import { type JsonObject, objectOr, textOr, textsIn, wholeOr } from '../../../io/shape.ts';
import { unpackZstd } from '../../../io/zstd.ts';
import type { EvalRun, EvidenceEvent, Projection, RunFault } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile } from '../format.ts';
import { JournalItem } from './item.ts';

/** What a journal says besides its items; all of it is needed before the first one can be told. */
interface Header {
  readonly runId: string | null;
  readonly startedAt: string | null;
  readonly finished: boolean;
  /** The model, where a line of an item does not name it. */
  readonly sut: string | null;
  /** By test: prompts that there are in all. */
  readonly totals: ReadonlyMap<string, number>;
  /** By test: the hazards and benchmarks that it belongs to. */
  readonly hazards: ReadonlyMap<string, JsonObject>;
  /** By test: the names of its measurements. */
  readonly measurements: ReadonlyMap<string, ReadonlySet<string>>;
  /** `test scored` lines. */
  readonly scored: readonly JsonObject[];
}

interface KnownRun {
  readonly run: EvalRun;
  readonly wanted: boolean;
  /** Items that went through without a failure, as `test scored` counts them. */
  finished: number;
}

/** Messages after which nothing more is said of an item; journals of early versions have none of them. */
const LAST: readonly unknown[] = ['item finished', 'item failed'];

/**
 * Reads a journal in two passes: what it says of the run, then its items, whose lines are interleaved. Items that did
 * not get through come last, unscored.
 * @throws EvidenceError when it is cut off, or holds no items.
 */
export async function* readJournal(
  file: EvidenceFile,
  packed: boolean,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const lines = () => linesOf(file, packed);
  const header = await readHeader(lines());
  const runs = new Map<string, KnownRun>();
  const open = new Map<string, JournalItem>();

  function* eventsOf(item: JournalItem): Generator<EvidenceEvent> {
    const key = JSON.stringify([item.test, item.sut ?? header.sut]);
    let known = runs.get(key);
    if (known === undefined) {
      const run = runOf(key, item, header);
      known = { run, wanted: projection.wants(run), finished: 0 };
      runs.set(key, known);
      yield { type: 'run', run };
    }
    const sample = item.sample();
    if (sample.error === undefined) known.finished += 1;
    if (known.wanted) yield { type: 'sample', run: key, sample };
  }

  for await (const { record } of lines()) {
    const id = JournalItem.idOf(record);
    if (id === null) continue;
    const item = open.get(id) ?? new JournalItem(record);
    open.set(id, item);
    item.add(record);
    if (!LAST.includes(record['message'])) continue;
    open.delete(id);
    yield* eventsOf(item);
  }
  for (const item of open.values()) yield* eventsOf(item);
  if (runs.size === 0) {
    throw new EvidenceError(file.name, 'holds no items', 'Run the benchmark again, to its end.');
  }
  for (const known of runs.values()) {
    const fault = faultOf(known, header);
    if (fault !== null) yield { type: 'fault', run: known.run.key, fault };
  }
}

function linesOf({ bytes, name }: EvidenceFile, packed: boolean): AsyncGenerator<JsonLine> {
  return readJsonLines(packed ? unpackZstd(bytes) : streamOf(bytes), name);
}

async function readHeader(lines: AsyncIterable<JsonLine>): Promise<Header> {
  const totals = new Map<string, number>();
  const hazards = new Map<string, { hazards: string[]; benchmarks: string[] }>();
  const measurements = new Map<string, Set<string>>();
  const scored: JsonObject[] = [];
  let start: JsonObject = {};
  let startedAt: string | null = null;
  let finished = false;
  for await (const { record } of lines) {
    const test = textOr(record['test']);
    startedAt ??= textOr(record['timestamp']);
    switch (record['message']) {
      case 'starting run':
      case 'starting calibration run':
        start = record;
        break;
      case 'hazard info':
        for (const uid of textsIn(record['tests'])) {
          const known = hazards.get(uid) ?? { hazards: [], benchmarks: [] };
          hazards.set(uid, known);
          known.hazards.push(...textsIn([record['hazard']]));
          known.benchmarks.push(...textsIn([record['benchmark']]));
        }
        break;
      case 'using test items':
        if (test !== null && wholeOr(record['total']) !== null) totals.set(test, record['total'] as number);
        break;
      case 'measured item quality':
        if (test !== null) {
          const names = measurements.get(test) ?? new Set();
          for (const name of Object.keys(objectOr(record['measurements']))) names.add(name);
          measurements.set(test, names);
        }
        break;
      case 'test scored':
        scored.push(record);
        break;
      case 'finished run':
        finished = true;
    }
  }
  const suts = textsIn(start['suts']);
  return {
    ...{ runId: textOr(start['run_id']), startedAt, finished, totals, hazards, measurements, scored },
    sut: suts.length === 1 ? suts[0]! : null,
  };
}

function runOf(key: string, { test, sut }: JournalItem, header: Header): EvalRun {
  const { runId, finished } = header;
  return {
    key,
    id: runId === null ? null : `${runId}/${key}`,
    task: test,
    otherNames: [],
    args: {},
    metadata: header.hazards.get(test) ?? {},
    tags: [],
    model: sut ?? header.sut,
    modelDigest: null,
    // `is_safe` is 1 for a safe response; what other measurements mean is the test's own affair.
    scorers: [...(header.measurements.get(test) ?? [])].map((name) => ({
      name,
      higherIsBetter: name === 'is_safe' ? true : null,
    })),
    resolved: false,
    datasetSamples: header.totals.get(test) ?? null,
    epochs: null,
    finished,
    status: finished ? 'finished run' : 'no "finished run"',
    createdAt: header.startedAt,
    completedAt: null,
    tool: 'modelbench',
  };
}

function faultOf({ run, finished }: KnownRun, { scored, sut }: Header): RunFault | null {
  const line = scored.find((one) => one['test'] === run.task && (one['sut'] ?? sut) === run.model);
  const claimed = wholeOr(line?.['items_finished']);
  if (claimed === null || claimed === finished) return null;
  return {
    code: 'totals-disagree',
    message: `the journal says that ${claimed} items of ${run.task} were finished, it holds ${finished}`,
    remedy: 'Give the journal as ModelBench wrote it.',
  };
}
