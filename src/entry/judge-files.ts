import type { EvidenceFile } from '../evidence/formats/format.ts';
import { type FileReport, readEvidence } from '../evidence/read.ts';
import type { CountedSource } from '../evidence/sources/clickhouse.ts';
import { UNKNOWN_PROVENANCE } from '../evidence/sources/evidence-file.ts';
import { EvidenceError } from '../model/errors.ts';
import type { Gate, Policy } from '../model/policy.ts';
import type { EvidenceRecord, Tally } from '../model/tally.ts';
import type { Verdict } from '../model/verdict.ts';
import { projectionOf } from '../policy/projection.ts';
import { judgedBy } from '../policy/requirement.ts';
import { Tallier } from '../tally/tally.ts';
import { type Circumstances, judge } from '../verdict/verdict.ts';
import type { Progress } from './progress.ts';

/** This program, as verdicts name it. */
export const tool = (): string => `near-zero ${VERSION}`;

/** What the sources gave, and which of them could not be had. */
export interface Collected {
  readonly files: readonly EvidenceFile[];
  /** Sources that count where their samples are. */
  readonly counted?: readonly CountedSource[];
  readonly problems: readonly EvidenceError[];
}

/** The spine: reads the files as the gate needs them, counts, and judges. */
export async function judgeFiles(
  policy: Policy,
  gate: Gate,
  { files, counted: sources = [], problems }: Collected,
  facts: Omit<Circumstances, 'tool'>,
  progress?: Progress,
): Promise<{ verdict: Verdict; tally: Tally }> {
  const tallier = new Tallier(judgedBy(policy, gate));
  const reports = await readEvidence(files, projectionOf(policy, gate), (event, file) => {
    tallier.add(event, file);
    if (event.type === 'sample') progress?.sample(files[file]!.name);
  });
  progress?.end();
  const answers: EvidenceRecord[] = [];
  for (const [index, source] of sources.entries()) {
    answers.push(await countedBy(source, tallier, files.length + index));
  }
  const counted = tallier.finish([...reports.map(recordOf), ...answers, ...problems.map(recordOfProblem)]);
  // Judged as it will be read again, so that whoever recomputes the verdict from the file comes to the same bytes.
  const tally: Tally = JSON.parse(JSON.stringify(counted));
  return { verdict: judge(policy, gate, tally, { ...facts, tool: tool() }), tally };
}

/** Asks a source that counts by itself; what it cannot answer whole is a problem of it. */
async function countedBy(source: CountedSource, tallier: Tallier, evidence: number): Promise<EvidenceRecord> {
  for (const event of source.events) tallier.add(event, evidence);
  let problem: EvidenceRecord['problem'] = null;
  try {
    await source.answer(tallier.questions(evidence));
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    problem = said(error);
  }
  const { name, source: where, format, samples } = source;
  return {
    name,
    source: where,
    digest: null,
    format,
    samples,
    provenance: UNKNOWN_PROVENANCE,
    sameAs: null,
    problem,
  };
}

const recordOf = ({ file, format, samples, sameAs, problem }: FileReport): EvidenceRecord => ({
  name: file.name,
  source: file.source,
  ...(file.parts === undefined ? { digest: file.digest } : { digest: null, partsDigest: file.parts() }),
  format,
  samples,
  provenance: file.provenance,
  sameAs,
  problem: problem && said(problem),
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

const said = ({ code, message, remedy }: EvidenceError): EvidenceRecord['problem'] => ({
  code,
  message,
  remedy,
});
