/** Where results came from: the commit, the workflow and the event of the run that made them, and who vouches for it. */
import type { Attestation } from '../../model/attestation.ts';
import type { CommitRule, EvidenceRules } from '../../model/policy.ts';
import type { Attested, EvalTally, EvidenceRecord, Relation } from '../../model/tally.ts';
import type { Reason, Release } from '../../model/verdict.ts';
import { fileKey } from '../../tally/evidence.ts';
import { globMatches } from '../../util/glob.ts';
import { list, plural } from '../../util/words.ts';
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
function wrongWith(
  file: EvidenceRecord,
  { attestedBy }: EvidenceRules,
  release: Release | null,
  say: (origin: Origin) => string | null,
): string | null {
  const { repository, workflow, event, headCommit: commit, runId } = file.provenance;
  const { relation } = file;
  const recorded = { repository, workflow, event, commit, ...(relation === undefined ? {} : { relation }) };
  const attested = acceptedOf(file, attestedBy, release);
  const ofRun = runId !== null || attested.length === 0 ? say(recorded) : null;
  if (ofRun !== null || attested.length === 0) return ofRun;
  const ofSigners = attested.map(say);
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
    .map(({ task, cached = 0 }) =>
      reason(
        'commit-mismatch',
        `${plural(cached, 'answer')} of ${task} came from a cache, so nothing shows at which commit they were given, and the policy asks for results of the one that is released (\`commit: ${rule}\`).`,
        'Run the eval again without the cache (promptfoo: `--no-cache`).',
        task,
      ),
    );
}

function judgeCommit(
  files: readonly EvidenceRecord[],
  rules: EvidenceRules,
  release: Release | null,
): Reason[] {
  const rule = rules.commit ?? 'any';
  if (rule === 'any') return [];
  const asked = `the policy asks for results of it (\`commit: ${rule}\`)`;
  if (release === null) {
    if (files.length === 0) return [];
    return [
      reason(
        'commit-mismatch',
        `Nothing says here which commit is released, and ${asked}.`,
        'Let the action judge these results: it knows the commit, and the run that made each artifact.',
      ),
    ];
  }
  const say = ({ commit, repository, relation }: Origin): string | null => {
    if (commit === null || relation === undefined) return 'are of no known commit';
    if (TAKES[rule].includes(relation)) return null;
    return `are of commit ${commit}${sameName(repository, release.repository) ? '' : ` of ${repository}`}`;
  };
  return together(files, (file) => wrongWith(file, rules, release, say)).map(([which, what]) =>
    reason(
      'commit-mismatch',
      `The results in ${which} ${what}; what is released is ${list(release.commits)}, and ${asked}.`,
      'Run the evals at the commit that is released, and hand over their artifact.',
    ),
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
    permitted: readonly string[] | null,
    kind: string,
    of: (origin: Origin) => string | null,
    matches: (found: string, one: string) => boolean,
  ): Reason[] => {
    if (permitted === null) return [];
    const say = (origin: Origin): string | null => {
      const found = of(origin);
      if (found === null) return `come from no known ${kind}`;
      if (permitted.some((one) => matches(found, one))) return null;
      const where =
        here === null && permitted.some((one) => one.startsWith('.github/'))
          ? ', and nothing says here which repository is released'
          : '';
      return `come from the ${kind} ${found}${where}`;
    };
    return together(files, (file) => wrongWith(file, rules, release, say)).map(([which, what]) =>
      reason(
        'untrusted-producer',
        `The results in ${which} ${what}; the policy takes results of ${list(permitted) || 'none'} only.`,
        'Hand over the artifact of a run that the policy names; what is a file or an address says no run.',
      ),
    );
  };
  return [
    ...untrusted(workflows, 'workflow', (origin) => workflowOf(origin, here), sameWorkflow),
    ...untrusted(
      events,
      'event',
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
    const signed = [...new Set((file.attestations ?? []).map(signedBy))];
    if (signed.length > 0) return `are attested by ${list(signed, 3)}`;
    const wrong = file.notVerified ?? [];
    return wrong.length === 0
      ? 'are not attested'
      : `have attestations that do not verify (${list(wrong, 3)})`;
  }).map(([which, what]) =>
    reason(
      'untrusted-producer',
      `The results in ${which} ${what}; the policy takes what ${list(attestedBy) || 'nobody'} attests.`,
      'Have the workflow that makes the results attest the artifact or its files (`actions/attest`); docs/evidence.md has it whole.',
    ),
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

function strangers(files: readonly EvidenceRecord[], release: Release | null): Reason[] {
  return together(files, (file) =>
    isForks(file) && !isOwn(file, release) ? `come from a run for ${forkOf(file)}` : null,
  ).map(([which, what]) =>
    reason(
      'untrusted-producer',
      `The results in ${which} ${what}, whose authors can make its workflow write anything.`,
      'Hand over results of a run of this repository.',
    ),
  );
}

/**
 * What stands against a gate for a fork's pull request whose own run made the results: they may fail it, and not open it.
 * The counts are judged as they are, so that the author sees them.
 */
export function judgeOwnFork(
  evidence: readonly EvidenceRecord[],
  signers: readonly string[],
  release: Release | null,
): Reason[] {
  return together(evidence, (file) => {
    if (file.format === null || file.sameAs !== null) return null;
    if (isForks(file) && isOwn(file, release))
      return `come from the run of this pull request of ${forkOf(file)}`;
    return isOnForksDisk(file) && acceptedOf(file, signers, release).length === 0
      ? `lie on the disk of a job for ${forkOf(file)}`
      : null;
  }).map(([which, what]) =>
    reason(
      'untrusted-producer',
      `The results in ${which} ${what}, whose author can make its workflow write anything: they may speak against it, and not for it.`,
      'Somebody who may write here has to run the evals for it, such as by pushing its commit to a branch of this repository.',
    ),
  );
}

const forkOf = ({ provenance }: EvidenceRecord): string =>
  `the fork ${provenance.headRepository ?? '(deleted since)'}`;

/** Files of which one thing is to be said, and that; `null`: nothing. */
function together(
  files: readonly EvidenceRecord[],
  say: (file: EvidenceRecord) => string | null,
): [string, string][] {
  const bySaid = Map.groupBy(files, say);
  bySaid.delete(null);
  return [...bySaid].map(([what, of]) => [list([...new Set(of.map(({ name }) => name))], 3), what!]);
}

function sameName(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}
