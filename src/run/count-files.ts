import { apart } from '../evidence/apart.ts';
import type { EvidenceFile } from '../evidence/formats/format.ts';
import { type FileReport, readEvidence } from '../evidence/read.ts';
import { UNKNOWN_PROVENANCE } from '../evidence/sources/evidence-file.ts';
import type { CountedSource } from '../evidence/sources/types.ts';
import type { Gate, Policy } from '../model/policy.ts';
import type { Subject } from '../model/subject.ts';
import type { EvidenceRecord } from '../model/tally.ts';
import { projectionOf } from '../policy/projection.ts';
import { judgedBy } from '../policy/requirement.ts';
import { type FileKey, fileKey } from '../tally/evidence.ts';
import { Tallier } from '../tally/tally.ts';
import { EvidenceError } from '../util/errors.ts';
import { isOther } from '../verdict/checks/subject.ts';
import type { Progress } from './progress.ts';

/** This program, as verdicts name it. */
export const tool = (): string => `near-zero ${VERSION}`;

/** What the sources gave, and which of them could not be had. */
export interface Collected {
  readonly files: readonly EvidenceFile[];
  /** Sources that count where their samples are. */
  readonly counted?: readonly CountedSource[];
  /** How many shards there must be among the files, as each source that says so says it. */
  readonly shards?: readonly number[];
  readonly problems: readonly EvidenceError[];
  /** The model that the gate was asked about, if one was: runs about others are left aside. */
  readonly subject?: Subject | null;
}

export interface CountedFiles {
  readonly tallier: Tallier;
  readonly evidence: readonly EvidenceRecord[];
}

/**
 * Reads the files as the gate needs them, and counts; what was counted before, in shards, is merged. What could not be
 * read is a record of that.
 * @param digest of the policy
 */
export async function countAll(
  policy: Policy,
  gate: Gate,
  digest: string,
  { files, shards: expected = [], problems, ...collected }: Collected,
  progress?: Progress,
): Promise<CountedFiles> {
  const { shards, results } = await apart(files);
  const counted = await countFiles(policy, gate, { ...collected, files: results, problems }, progress);
  if (shards.length === 0 && expected.length === 0) return counted;
  const { addShards } = await import('./add-shards.ts');
  const wanted = { tool: tool(), policy: digest, gate: gate.name };
  const { tallier, evidence } = counted;
  const merged = await addShards({ files: shards, expected }, wanted, tallier, evidence);
  return { tallier, evidence: [...evidence, ...merged.evidence, ...merged.problems.map(recordOfProblem)] };
}

/** The same of files of results alone. */
export async function countFiles(
  policy: Policy,
  gate: Gate,
  { files, counted = [], problems, subject = null }: Collected,
  progress?: Progress,
): Promise<CountedFiles> {
  const tallier = new Tallier(judgedBy(policy, gate), isOther(policy, subject));
  // In an order of their own, so that of copies always the same one is read.
  const sorted = files
    .map((file) => ({ file, key: fileKey(identityOf(file)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const reports = await readEvidence(
    sorted.map(({ file }) => file),
    projectionOf(policy, gate),
    (event, index) => {
      const { file, key } = sorted[index]!;
      tallier.add(event, key);
      if (event.type === 'sample') progress?.sample(file.name);
    },
    policy.maps,
  );
  progress?.end();
  const answers: EvidenceRecord[] = [];
  for (const source of counted) answers.push(await countedBy(source, tallier));
  return { tallier, evidence: [...reports.map(recordOf), ...answers, ...problems.map(recordOfProblem)] };
}

/** Asks a source that counts by itself; what it cannot answer whole is a problem of it. */
async function countedBy(source: CountedSource, tallier: Tallier): Promise<EvidenceRecord> {
  const identity = { name: source.name, source: source.source, digest: null };
  const file: FileKey = fileKey(identity);
  for (const event of source.events) tallier.add(event, file);
  let problem: EvidenceRecord['problem'] = null;
  try {
    await source.answer(tallier.questions(file));
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    problem = said(error);
  }
  const { format, samples } = source;
  return { ...identity, format, samples, provenance: UNKNOWN_PROVENANCE, sameAs: null, problem };
}

/** Of a file that is read in part, nobody knows the digest. */
const identityOf = ({ name, source, digest, parts }: EvidenceFile) => ({
  name,
  source,
  digest: parts === undefined ? digest : null,
});

const recordOf = ({ file, format, samples, sameAs, leader, problem }: FileReport): EvidenceRecord => ({
  ...identityOf(file),
  ...(file.parts === undefined ? {} : { partsDigest: file.parts() }),
  format,
  samples,
  provenance: file.provenance,
  ...boundBy(file),
  ...(leader === undefined ? {} : { set: fileKey(identityOf(leader)) }),
  sameAs,
  problem: problem && said(problem),
});

/** What was found out about where it came from, beyond what its provenance says. */
const boundBy = ({ relation, attestations, notVerified }: EvidenceFile) => ({
  ...(relation === undefined ? {} : { relation }),
  ...(attestations === undefined ? {} : { attestations }),
  ...(notVerified === undefined ? {} : { notVerified }),
});

/** A source that gave nothing is evidence too: of that. */
const recordOfProblem = (problem: EvidenceError): EvidenceRecord => ({
  name: problem.source,
  source: problem.source,
  digest: null,
  format: null,
  samples: 0,
  provenance: UNKNOWN_PROVENANCE,
  sameAs: null,
  problem: said(problem),
});

const said = ({ code, message, remedy, empty }: EvidenceError): EvidenceRecord['problem'] => ({
  code,
  message: message.length > MOST_SAID ? `${message.slice(0, MOST_SAID)}…` : message,
  remedy,
  ...(empty && { empty }),
});

/** Characters of a message: it may repeat what stands in a file. */
const MOST_SAID = 2000;
