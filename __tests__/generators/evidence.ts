/** Files of results in memory, and what a format makes of them. */

import type { EvidenceFile } from '../../src/evidence/formats/format.ts';
import { type FileReport, readEvidence } from '../../src/evidence/read.ts';
import { UNKNOWN_PROVENANCE } from '../../src/evidence/sources/evidence-file.ts';
import { digestOfBytes, memoryBytes } from '../../src/io/bytes.ts';
import type { EvalRun, Projection, RunFault, Sample } from '../../src/model/evidence.ts';
import { WHOLE } from '../../src/model/evidence.ts';

export const NOWHERE = UNKNOWN_PROVENANCE;

export async function evidenceFile(content: Uint8Array | string, name = 'x'): Promise<EvidenceFile> {
  const bytes = memoryBytes(Buffer.from(content as string), name);
  return { name, source: name, bytes, digest: await digestOfBytes(bytes), provenance: NOWHERE };
}

export interface ReadResult {
  readonly reports: readonly FileReport[];
  readonly runs: readonly EvalRun[];
  readonly samples: readonly Sample[];
  readonly faults: readonly RunFault[];
}

/** Reads one file as the gate does, by its content. */
export async function readContent(
  content: Uint8Array | string,
  projection: Partial<Projection> = {},
  name = 'x',
): Promise<ReadResult> {
  const runs: EvalRun[] = [];
  const samples: Sample[] = [];
  const faults: RunFault[] = [];
  const reports = await readEvidence(
    [await evidenceFile(content, name)],
    { ...WHOLE, ...projection },
    (event) => {
      if (event.type === 'run') runs.push(event.run);
      else if (event.type === 'sample') samples.push(event.sample);
      else if (event.type === 'fault') faults.push(event.fault);
    },
  );
  return { reports, runs, samples, faults };
}

/** Why a file could not be read: message and remedy. */
export async function problemOf(content: Uint8Array | string, name = 'x'): Promise<string> {
  const { reports } = await readContent(content, {}, name);
  const problem = reports[0]?.problem;
  return problem ? `${problem.source}: ${problem.message} ${problem.remedy}` : 'none';
}
