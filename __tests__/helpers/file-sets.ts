/** From files to what was read of them, and to a verdict. */

import type { EvidenceFile } from '../../src/evidence/formats/format.ts';
import { type FileReport, readEvidence } from '../../src/evidence/read.ts';
import type { EvalRun, Projection, RunFault, Sample } from '../../src/model/evidence.ts';
import { WHOLE } from '../../src/model/evidence.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { gateOf } from '../../src/policy/gate-of-event.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { judgeFiles } from '../../src/run/judge-files.ts';
import { evidenceFile } from '../generators/evidence.ts';
import { NOW } from './gate.ts';

// The bundler replaces it in the product.
Object.assign(globalThis, { VERSION: 'test' });

/** Contents by file name. */
export type Contents = Readonly<Record<string, string | Uint8Array>>;

/** A run with what came of it. */
export interface RunRead {
  readonly run: EvalRun;
  readonly samples: readonly Sample[];
  readonly faults: readonly RunFault[];
}

export interface FilesRead {
  readonly reports: readonly FileReport[];
  readonly runs: readonly RunRead[];
}

export function evidenceFiles(contents: Contents): Promise<EvidenceFile[]> {
  return Promise.all(Object.entries(contents).map(([name, content]) => evidenceFile(content, name)));
}

export async function readFiles(
  files: readonly EvidenceFile[],
  projection: Partial<Projection> = {},
): Promise<FilesRead> {
  const runs = new Map<string, { run: EvalRun; samples: Sample[]; faults: RunFault[] }>();
  const reports = await readEvidence(files, { ...WHOLE, ...projection }, (event, file) => {
    const key = `${file} ${event.type === 'run' ? event.run.key : event.run}`;
    if (event.type === 'run') runs.set(key, { run: event.run, samples: [], faults: [] });
    else if (event.type === 'sample') runs.get(key)!.samples.push(event.sample);
    else if (event.type === 'fault') runs.get(key)!.faults.push(event.fault);
  });
  return { reports, runs: [...runs.values()] };
}

/** A policy of the categories given as YAML, each indented by two spaces. */
export const policyWith = (categories: string): Policy =>
  parsePolicy(`version: 1\nname: test\ncategories:\n${categories}\n`, 'policy.yml');

/** The verdict of a policy's gate over files, as the command line and the action reach it. */
export async function verdictOn(policy: Policy, files: readonly EvidenceFile[]): Promise<Verdict> {
  const { verdict } = await judgeFiles(
    policy,
    gateOf(policy, null, null),
    { files, problems: [] },
    {
      now: NOW,
      subject: null,
      policy: { path: 'policy.yml', ref: null, digest: `sha256:${'0'.repeat(64)}` },
      reasons: [],
    },
  );
  return verdict;
}

/** A category's state, and the codes of its reasons in the order of the alphabet. */
export function stateOf(verdict: Verdict, category: string): string {
  const { state, reasons } = verdict.categories[category]!;
  return [state, ...[...new Set(reasons.map(({ code }) => code))].sort()].join(' ');
}
