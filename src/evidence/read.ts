import type { EvidenceEvent, Projection } from '../model/evidence.ts';
import type { TableMap } from '../model/map.ts';
import { EvidenceError } from '../util/errors.ts';
import { globMatches } from '../util/glob.ts';
import { list } from '../util/words.ts';
import { inBatches } from './formats/batches.ts';
import { type EvidenceFile, type FileWithHead, HEAD_BYTES } from './formats/format.ts';
import { refusePointer } from './formats/lfs-pointer.ts';
import { type RecognisedSet, recognise } from './formats/registry.ts';
import { formatOf } from './maps/format.ts';
import { checkNames } from './names.ts';

/** What became of one file. */
export interface FileReport {
  readonly file: EvidenceFile;
  /** `null`: no format knows it; it is listed, never counted. */
  readonly format: string | null;
  /** Samples of the set that it begins, superseded records aside. */
  readonly samples: number;
  /** The name of an earlier file with the same bytes, which was read in its place. */
  readonly sameAs: string | null;
  /** The first file of the set that it was read in, where it is not that itself. */
  readonly leader?: EvidenceFile;
  /** Why it could not be read to its end. What came from it before is not to be judged. */
  readonly problem: EvidenceError | null;
}

/** @param file index of the file, or of the first of its set, among those that were given. */
export type Sink = (event: EvidenceEvent, file: number) => void;

/**
 * Reads files of results, in their order, and hands each event to `sink`. What has the same bytes is read once: a file,
 * or the set that a run wrote. (A file may be the same in two runs: lm-eval's samples bear no date.)
 * What goes wrong in one set is reported, and the others are still read; only an EvidenceError is taken so.
 * @param maps of the policy: how files are read that no format knows
 */
export async function readEvidence(
  files: readonly EvidenceFile[],
  projection: Projection,
  sink: Sink,
  maps: readonly TableMap[] = [],
): Promise<FileReport[]> {
  const problems = new Map<EvidenceFile, EvidenceError>();
  const candidates: FileWithHead[] = [];
  for (const file of files) {
    const head = await attempt(async () => {
      const bytes = await file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size));
      refusePointer(bytes, file);
      return bytes;
    });
    await file.bytes.close?.();
    if (head instanceof EvidenceError) problems.set(file, head);
    else candidates.push({ file, head });
  }

  const formats = new Map<EvidenceFile, string>();
  const leaders = new Map<EvidenceFile, EvidenceFile>();
  const samples = new Map<EvidenceFile, number>();
  const { sets: known, unknown: rest } = recognise(candidates);
  const { sets: mapped, unknown, ambiguous } = mapFiles(rest, maps);
  for (const [file, error] of ambiguous) problems.set(file, error);
  const found = [...known, ...mapped];
  for (const file of unknown) if (file.format !== undefined) problems.set(file, otherFormat(file, null));
  const sets = found.filter(({ format, set }) => {
    const others = set.files.filter((file) => file.format !== undefined && file.format !== format.name);
    for (const file of others) problems.set(file, otherFormat(file, format.title));
    return others.length === 0;
  });
  const { distinct, sameAs } = withoutCopies(sets, [...unknown, ...problems.keys()]);
  const order = ({ set }: RecognisedSet) => files.indexOf(set.files[0]!);
  for (const recognised of distinct.toSorted((a, b) => order(a) - order(b))) {
    const { format, set } = recognised;
    const [leader] = set.files;
    let count = 0;
    const failure = await attempt(async () => {
      const reader = await format.load();
      const index = order(recognised);
      for await (const events of reader.read(set, projection)) {
        for (const event of inBatches(events)) {
          checkNames(event, leader!.name);
          if (event.type === 'sample' && !event.sample.superseded) count += 1;
          if (event.type === 'counts') count += event.counts.samples;
          sink(event, index);
        }
      }
    });
    for (const file of set.files) {
      formats.set(file, format.name);
      leaders.set(file, leader!);
      if (failure instanceof EvidenceError) problems.set(file, failure);
      await file.bytes.close?.();
    }
    samples.set(leader!, count);
  }

  return files.map((file) => {
    const leader = leaders.get(file);
    const read = sameAs.get(file) ?? file;
    return {
      file,
      format: formats.get(read) ?? null,
      samples: samples.get(file) ?? 0,
      sameAs: read === file ? null : read.name,
      ...(leader === undefined || leader === file ? {} : { leader }),
      problem: problems.get(read) ?? null,
    };
  });
}

/** Files that no format knows, by the one map that names them. */
function mapFiles(files: readonly EvidenceFile[], maps: readonly TableMap[]) {
  const sets: RecognisedSet[] = [];
  const unknown: EvidenceFile[] = [];
  const ambiguous: [EvidenceFile, EvidenceError][] = [];
  for (const file of files) {
    const fitting = maps.filter((map) => globMatches(map.files, file.name));
    if (fitting.length === 1)
      sets.push({ format: formatOf(fitting[0]!), set: { files: [file], kinds: new Map() } });
    else unknown.push(file);
    if (fitting.length < 2) continue;
    const names = fitting.map(({ name }) => name);
    const remedy = 'Narrow `files` of the maps in the policy, so that each file has one.';
    ambiguous.push([file, new EvidenceError(file.name, `is named by the maps ${list(names)}`, remedy)]);
  }
  return { sets, unknown, ambiguous };
}

function otherFormat({ name, format }: EvidenceFile, found: string | null): EvidenceError {
  return new EvidenceError(
    name,
    `is ${found === null ? 'of no format that is known' : `of ${found}`}, not of ${format}`,
    'Correct `format=` of the source, or see what its address answers.',
  );
}

interface Distinct {
  readonly distinct: readonly RecognisedSet[];
  /** For a copy, the file that is read in its place. */
  readonly sameAs: ReadonlyMap<EvidenceFile, EvidenceFile>;
}

/** Leaves out sets all of whose files another set has, larger or earlier, and copies within a set. */
function withoutCopies(sets: readonly RecognisedSet[], others: readonly EvidenceFile[]): Distinct {
  const sameAs = new Map<EvidenceFile, EvidenceFile>();
  const holders = new Map<string, Map<string, EvidenceFile>[]>();
  const distinct: RecognisedSet[] = [];
  for (const { format, set } of sets.toSorted((a, b) => b.set.files.length - a.set.files.length)) {
    const byDigest = firstByDigest(set.files);
    const [digest = ''] = byDigest.keys();
    const whole = holders.get(digest)?.find((other) => [...byDigest.keys()].every((key) => other.has(key)));
    for (const file of set.files) {
      const read = (whole ?? byDigest).get(file.digest)!;
      if (read !== file) sameAs.set(file, read);
    }
    if (whole !== undefined) continue;
    distinct.push({ format, set: { ...set, files: [...byDigest.values()] } });
    for (const key of byDigest.keys()) holders.set(key, [...(holders.get(key) ?? []), byDigest]);
  }
  const first = firstByDigest(others);
  for (const file of others) if (first.get(file.digest) !== file) sameAs.set(file, first.get(file.digest)!);
  return { distinct, sameAs };
}

function firstByDigest(files: readonly EvidenceFile[]): Map<string, EvidenceFile> {
  const first = new Map<string, EvidenceFile>();
  for (const file of files) if (!first.has(file.digest)) first.set(file.digest, file);
  return first;
}

async function attempt<Result>(action: () => Promise<Result>): Promise<Result | EvidenceError> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof EvidenceError) return error;
    throw error;
  }
}
