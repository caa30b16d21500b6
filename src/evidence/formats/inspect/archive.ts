/** `.eval` logs: zip archives of a header, summaries and samples, of which only what is asked for is unpacked. */

import { memoryBytes } from '../../../io/bytes.ts';
import { decodeUtf8, parseJson } from '../../../io/json.ts';
import { readJsonDocument } from '../../../io/json-stream.ts';
import { isObject, objectOr } from '../../../io/shape.ts';
import { openZip, type ZipArchive, type ZipEntry } from '../../../io/zip.ts';
import type { EvidenceEvent, Projection, Sample } from '../../../model/evidence.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile } from '../format.ts';
import { Disagreements, noSamples } from './faults.ts';
import { asCached, readHeader } from './header.ts';
import { isShell, metadataName, type SampleMembers, sampleMembers } from './members.ts';
import { Recount } from './results.ts';
import { readSample, sampleKey } from './sample.ts';
import { summarySuffices } from './summary.ts';

const HEADER = 'header.json';
const START = '_journal/start.json';
const SUMMARIES = 'summaries.json';
const JOURNAL = /^_journal\/summaries\/(\d+)\.json$/;

/** Larger summaries are parsed row by row, twice; smaller ones once, as a whole. */
const SMALL_BYTES = 8 * 1024 * 1024;

/** A summary of a sample, with the member that it stands in. */
interface Row {
  readonly summary: unknown;
  readonly where: string;
}

/** @throws EvidenceError when the archive is damaged, is no Inspect log, or holds no samples. */
export async function* readArchive(file: EvidenceFile, projection: Projection): AsyncIterable<EvidenceEvent> {
  const zip = await openZip(file.bytes);
  const header = readHeader(await readLog(zip), file.name);
  const { run, namelessScorer } = header;
  yield { type: 'run', run };
  if (!projection.wants(run)) return;

  const members = sampleMembers(zip.entries);
  const recount = new Recount(header.claims);
  const readAll = projection.edited || header.invalidated;
  const disagreements = new Disagreements();
  for await (const sample of samples()) {
    recount.add(sample);
    yield { type: 'sample', run: run.key, sample: asCached(sample, header.cache) };
  }
  if (recount.samples === 0) throw noSamples(file.name, header);
  const faults = [...recount.faults(), ...disagreements.faults()];
  for (const fault of faults) yield { type: 'fault', run: run.key, fault };

  async function* samples(): AsyncIterable<Sample> {
    const rows = await summaryRows(zip);
    const lastRow = new Map<string, number>();
    let index = 0;
    for await (const { summary } of rows) lastRow.set(keyOf(summary), index++);
    index = 0;
    for await (const { summary, where } of rows) {
      const key = keyOf(summary);
      const member = members.get(key);
      const said = readSample(summary, namelessScorer, file.name, where);
      if (lastRow.get(key) !== index++) {
        // What the archive still has as a member is reported from there.
        if (member === undefined || member.superseded.length === 0) yield { ...said, superseded: true };
        continue;
      }
      yield* superseded(member);
      if (!readAll && summarySuffices(summary, said, projection.paths)) yield said;
      else if (member !== undefined) yield disagreements.checked(said, await read(member.current));
      else yield unread(said);
    }
    for (const [key, member] of members) {
      if (lastRow.has(key)) continue;
      yield* superseded(member);
      const sample = await read(member.current);
      // A name need not say the id (Windows turns its backslashes): what has a summary is not counted again.
      const isCounted = lastRow.has(sampleKey(sample.id, sample.epoch));
      yield isCounted ? { ...sample, superseded: true } : sample;
    }
  }

  async function* superseded(member: SampleMembers<ZipEntry> | undefined): AsyncIterable<Sample> {
    for (const entry of member?.superseded ?? []) yield { ...(await read(entry)), superseded: true };
  }

  async function read(entry: ZipEntry): Promise<Sample> {
    const record = await readMember(zip, entry);
    // The metadata of a sample in chunks lies beside it, and only where it has any.
    const metadata = isShell(entry.name) ? zip.latest(metadataName(entry.name)) : undefined;
    const whole = metadata ? { ...objectOr(record), metadata: await readMember(zip, metadata) } : record;
    return readSample(whole, namelessScorer, file.name, entry.name);
  }

  /** A summary is all there is. It is not enough to say that nobody edited the sample. */
  function unread(summary: Sample): Sample {
    if (!readAll) return summary;
    const message = `sample ${summary.id}, epoch ${summary.epoch} has a summary and no member of its own`;
    throw new EvidenceError(file.name, message, 'Give the log with its samples: edits stand only there.');
  }
}

/** The log without samples: its header, or how it started where it was not finished. */
async function readLog(zip: ZipArchive): Promise<unknown> {
  const header = zip.latest(HEADER);
  if (header !== undefined) return readMember(zip, header);
  const start = zip.latest(START);
  if (start !== undefined) return { ...objectOr(await readMember(zip, start)), status: 'started' };
  const message = `is no Inspect log: it has neither ${HEADER} nor ${START}`;
  throw new EvidenceError(zip.name, message, 'Give the log that Inspect wrote.');
}

/** The rows of `summaries.json`, or of the journal where the log was not finished. May be iterated again. */
async function summaryRows(zip: ZipArchive): Promise<AsyncIterable<Row> | Iterable<Row>> {
  const whole = zip.latest(SUMMARIES);
  const entries = whole === undefined ? journal(zip) : [whole];
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > SMALL_BYTES) return { [Symbol.asyncIterator]: () => streamedRows(zip, entries) };
  const rows: Row[] = [];
  for (const entry of entries) {
    const list = await readMember(zip, entry);
    if (!Array.isArray(list)) throw noList(zip, entry);
    for (const summary of list) rows.push({ summary, where: entry.name });
  }
  return rows;
}

async function* streamedRows(
  zip: ZipArchive,
  entries: readonly ZipEntry[],
): AsyncGenerator<Row, void, undefined> {
  for (const entry of entries) {
    const { elements } = await readJsonDocument(
      memoryBytes(await zip.read(entry), `${zip.name}: ${entry.name}`),
      [],
    );
    if (elements === undefined) throw noList(zip, entry);
    for await (const summary of elements) yield { summary, where: entry.name };
  }
}

function journal(zip: ZipArchive): ZipEntry[] {
  const numbered = new Map<number, ZipEntry>();
  for (const entry of zip.entries) {
    const number = JOURNAL.exec(entry.name)?.[1];
    if (number !== undefined) numbered.set(Number(number), entry);
  }
  return [...numbered].sort(([a], [b]) => a - b).map(([, entry]) => entry);
}

async function readMember(zip: ZipArchive, entry: ZipEntry): Promise<unknown> {
  const source = `${zip.name}: ${entry.name}`;
  return parseJson(decodeUtf8(await zip.read(entry), source), source);
}

function keyOf(summary: unknown): string {
  return isObject(summary) ? sampleKey(summary['id'], summary['epoch'] ?? 1) : '';
}

function noList(zip: ZipArchive, entry: ZipEntry): EvidenceError {
  return new EvidenceError(
    zip.name,
    `${entry.name} is no list of summaries`,
    'Give the log as Inspect wrote it.',
  );
}
