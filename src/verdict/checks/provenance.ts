/** Where results came from: the commit, the workflow and the event of the run that made them, and who vouches for it. */
import type { Attestation } from '../../model/attestation.ts';
import type { CommitRule, EvidenceRules } from '../../model/policy.ts';
import type { Abouts, Reason } from '../../model/reason.ts';
import type { Attested, EvalTally, EvidenceRecord, Relation } from '../../model/tally.ts';
import type { Release } from '../../model/verdict.ts';
import { fileKey } from '../../tally/evidence.ts';
import { globMatches } from '../../util/glob.ts';
import { reason } from '../reasons.ts';

/** What each rule takes: all that the stricter ones take, and more. */
const TAKES: Readonly<Record<CommitRule, readonly Relation[]>> = {
  same: ['same'],
  'same-tree': ['same', 'same-tree'],
  ancestor: ['same', 'same-tree', 'ancestor'],
  any: ['same', 'same-tree', 'ancestor', 'other'],
};

/** Whether the files behind some evals may count by where they came from. What nothing says is a reason as well. */
export function judgeProvenance(
  tallies: readonly EvalTally[],
  evidence: readonly EvidenceRecord[],
  rules: EvidenceRules,
  release: Release | null,
): Reason[] {
  const files = filesOf(tallies, evidence);
  return [
    ...judgeCommit(files, rules, release),
    ...judgeCached(tallies, rules),
    ...judgeProducer(files, rules, release),
    ...judgeAttestation(files, rules.attestedBy, release),
    ...strangers(files, release),
  ];
}

type OfCommit = Extract<Abouts['commit-mismatch'], { readonly of: 'files' }>;

/** A run that had a file in its hands. */
interface Origin {
  readonly repository: string | null;
  readonly workflow: string | null;
  readonly event: string | null;
  readonly commit: string | null;
  readonly relation?: Relation;
}

/**
 * What is wrong with where a file came from; `null`: nothing. Of the run that GitHub records nothing may be, and where a
 * workflow that the policy names attests the file, of one such run neither: any run can upload again what was attested in
 * another.
 */
function wrongWith<Wrong>(
  file: EvidenceRecord,
  { attestedBy }: EvidenceRules,
  release: Release | null,
  wrongIn: (origin: Origin) => Wrong | null,
): Wrong | null {
  const { repository, workflow, event, headCommit: commit, runId } = file.provenance;
  const { relation } = file;
  const recorded = { repository, workflow, event, commit, ...(relation === undefined ? {} : { relation }) };
  const attested = acceptedOf(file, attestedBy, release);
  const ofRun = runId !== null || attested.length === 0 ? wrongIn(recorded) : null;
  if (ofRun !== null || attested.length === 0) return ofRun;
  const ofSigners = attested.map(wrongIn);
  return ofSigners.includes(null) ? null : ofSigners[0]!;
}

/** All files that some evals were read from. */
function filesOf(tallies: readonly EvalTally[], evidence: readonly EvidenceRecord[]): EvidenceRecord[] {
  const read = new Set(tallies.flatMap((tally) => tally.runs.map((run) => fileKey(evidence[run.evidence]!))));
  return evidence.filter(
    (file) => file.format !== null && file.sameAs === null && read.has(file.set ?? fileKey(file)),
  );
}

/** An answer from a cache was given at a commit that nobody knows. */
function judgeCached(tallies: readonly EvalTally[], rules: EvidenceRules): Reason[] {
  const rule = rules.commit ?? 'any';
  if (rule === 'any') return [];
  return tallies
    .filter(({ cached = 0 }) => cached > 0)
    .map(({ task, cached = 0 }) => reason('commit-mismatch', { of: 'cache', answers: cached, rule }, task));
}

function judgeCommit(
  files: readonly EvidenceRecord[],
  rules: EvidenceRules,
  release: Release | null,
): Reason[] {
  const rule = rules.commit ?? 'any';
  if (rule === 'any') return [];
  if (release === null) return files.length === 0 ? [] : [reason('commit-mismatch', { of: 'release', rule })];
  const wrongIn = ({
    commit,
    repository,
    relation,
  }: Origin): Pick<OfCommit, 'commit' | 'repository'> | null => {
    if (commit === null || relation === undefined) return { commit: null, repository: null };
    if (TAKES[rule].includes(relation)) return null;
    return { commit, repository: sameName(repository, release.repository) ? null : repository };
  };
  return together(files, (file) => wrongWith(file, rules, release, wrongIn)).map(([names, wrong]) =>
    reason('commit-mismatch', { of: 'files', files: names, rule, ...wrong, released: release.commits }),
  );
}

function judgeProducer(
  files: readonly EvidenceRecord[],
  rules: EvidenceRules,
  release: Release | null,
): Reason[] {
  const { workflows, events } = rules;
  const here = release?.repository ?? null;
  const untrusted = (
    of: 'workflow' | 'event',
    accepted: readonly string[] | null,
    foundIn: (origin: Origin) => string | null,
    matches: (found: string, one: string) => boolean,
  ): Reason[] => {
    if (accepted === null) return [];
    const wrongIn = (origin: Origin): { found: string | null } | null => {
      const found = foundIn(origin);
      return found !== null && accepted.some((one) => matches(found, one)) ? null : { found };
    };
    const homeUnknown = here === null && accepted.some((one) => one.startsWith('.github/'));
    return together(files, (file) => wrongWith(file, rules, release, wrongIn)).map(([names, { found }]) =>
      reason('untrusted-producer', { of, files: names, found, accepted, homeUnknown }),
    );
  };
  return [
    ...untrusted('workflow', workflows, (origin) => workflowOf(origin, here), sameWorkflow),
    ...untrusted(
      'event',
      events,
      ({ event }) => event,
      (found, one) => found === one,
    ),
  ];
}

/** Path of the workflow's file in the repository that releases, else with the name of its own before it. */
function workflowOf({ workflow, repository }: Origin, here: string | null): string | null {
  if (workflow === null || repository === null) return null;
  const path = workflow.replace(/@.*$/s, '');
  return sameName(repository, here) || !path.startsWith('.github/') ? path : `${repository}/${path}`;
}

/** Names of repositories do not distinguish case; paths do. */
function sameWorkflow(found: string, permitted: string): boolean {
  const split = (text: string): [string, string] => {
    const at = text.indexOf('.github/');
    return [text.slice(0, at).toLowerCase(), text.slice(at)];
  };
  const [[ours, path], [theirs, other]] = [split(found), split(permitted)];
  return ours === theirs && path === other;
}

function judgeAttestation(
  files: readonly EvidenceRecord[],
  attestedBy: readonly string[] | null,
  release: Release | null,
): Reason[] {
  if (attestedBy === null) return [];
  return together(files, (file) => {
    if (acceptedOf(file, attestedBy, release).length > 0) return null;
    const signers = [...new Set((file.attestations ?? []).map(signedBy))];
    return { signers, notVerified: signers.length > 0 ? [] : (file.notVerified ?? []) };
  }).map(([names, wrong]) =>
    reason('untrusted-producer', { of: 'attestation', files: names, ...wrong, accepted: attestedBy }),
  );
}

const signedBy = ({ signer, repository }: Attestation): string =>
  sameName(repositoryOf(signer), repository) ? signer : `${signer} in a run of ${repository}`;

const repositoryOf = (workflow: string): string => workflow.split('/').slice(0, 2).join('/');

/**
 * The attestations of a file by workflows that a policy names. A workflow can be called from any repository, so it must
 * have run in its own or in the one that releases.
 */
export function acceptedOf(
  { attestations = [] }: EvidenceRecord,
  attestedBy: readonly string[] | null,
  release: Release | null,
): readonly Attested[] {
  // Names of repositories do not distinguish case; paths and refs do.
  const folded = (workflow: string): string =>
    repositoryOf(workflow).toLowerCase() + workflow.slice(repositoryOf(workflow).length);
  return attestations.filter(
    ({ signer, repository }) =>
      (attestedBy ?? []).some((one) => globMatches(folded(one), folded(signer))) &&
      [repositoryOf(signer), release?.repository ?? null].some((one) => sameName(one, repository)),
  );
}

/**
 * Whether a run belongs to a fork: its author, who may not write here, wrote the workflow. (Of `pull_request_target` the
 * base did.) A fork that was deleted has no name any more.
 */
export const isForks = ({ provenance }: EvidenceRecord): boolean =>
  provenance.runId !== null &&
  provenance.event !== 'pull_request_target' &&
  !sameName(provenance.headRepository, provenance.repository);

/** Whether an earlier step put it on the disk of a job for a fork, where the fork's own run or files may have made it. */
const isOnForksDisk = ({ provenance }: EvidenceRecord): boolean =>
  provenance.runId === null && provenance.headRepository !== null;

/** Whether it is of the very pull request that is to be merged: it may speak against that, where it counts nowhere else. */
const isOwn = (file: EvidenceRecord, release: Release | null): boolean =>
  release !== null &&
  release.pullRequest !== null &&
  file.relation === 'same' &&
  sameName(file.provenance.repository, release.repository);

const strangers = (files: readonly EvidenceRecord[], release: Release | null): Reason[] =>
  ofForks(files, (file) => (isForks(file) && !isOwn(file, release) ? 'run' : null));

/**
 * What stands against a gate for a fork's pull request whose own run made the results: they may fail it, and not open it.
 * The counts are judged as they are, so that the author sees them.
 */
export function judgeOwnFork(
  evidence: readonly EvidenceRecord[],
  signers: readonly string[],
  release: Release | null,
): Reason[] {
  return ofForks(evidence, (file) => {
    if (file.format === null || file.sameAs !== null) return null;
    if (isForks(file) && isOwn(file, release)) return 'own-run';
    return isOnForksDisk(file) && acceptedOf(file, signers, release).length === 0 ? 'disk' : null;
  });
}

/** @param placeOf where a fork had a file in its hands; `null`: nowhere */
const ofForks = (
  files: readonly EvidenceRecord[],
  placeOf: (file: EvidenceRecord) => 'run' | 'own-run' | 'disk' | null,
): Reason[] =>
  together(files, (file) => {
    const where = placeOf(file);
    return where === null ? null : { fork: file.provenance.headRepository, where };
  }).map(([names, wrong]) => reason('untrusted-producer', { of: 'fork', files: names, ...wrong }));

/** Names of the files that the same is wrong with, and that; `null`: nothing. */
function together<Wrong>(
  files: readonly EvidenceRecord[],
  wrongWithFile: (file: EvidenceRecord) => Wrong | null,
): [files: string[], wrong: Wrong][] {
  const groups = new Map<string, [Set<string>, Wrong]>();
  for (const file of files) {
    const wrong = wrongWithFile(file);
    if (wrong === null) continue;
    const key = JSON.stringify(wrong);
    groups.set(key, [(groups.get(key)?.[0] ?? new Set()).add(file.name), wrong]);
  }
  return [...groups.values()].map(([names, wrong]) => [[...names], wrong]);
}

function sameName(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}
