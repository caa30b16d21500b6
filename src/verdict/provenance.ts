/** Where results came from: the commit, the workflow and the event of the run that made them, and whose run it was. */
import type { CommitRule, EvidenceRules } from '../model/policy.ts';
import type { EvalTally, EvidenceRecord, Relation } from '../model/tally.ts';
import type { Reason, Release } from '../model/verdict.ts';
import { list } from '../model/words.ts';
import { fileKey } from '../tally/evidence.ts';
import { reason } from './reasons.ts';

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
    ...judgeCommit(files, rules.commit ?? 'any', release),
    ...judgeProducer(files, rules, release),
    ...strangers(files, release),
  ];
}

/** All files that some evals were read from. */
function filesOf(tallies: readonly EvalTally[], evidence: readonly EvidenceRecord[]): EvidenceRecord[] {
  const read = new Set(tallies.flatMap((tally) => tally.runs.map((run) => fileKey(evidence[run.evidence]!))));
  return evidence.filter(
    (file) => file.format !== null && file.sameAs === null && read.has(file.set ?? fileKey(file)),
  );
}

function judgeCommit(files: readonly EvidenceRecord[], rule: CommitRule, release: Release | null): Reason[] {
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
  return together(files, ({ provenance: { headCommit, repository }, relation }) => {
    if (headCommit === null || relation === undefined) return 'are of no known commit';
    if (TAKES[rule].includes(relation)) return null;
    return `are of commit ${headCommit}${sameName(repository, release.repository) ? '' : ` of ${repository}`}`;
  }).map(([which, what]) =>
    reason(
      'commit-mismatch',
      `The results in ${which} ${what}; what is released is ${list(release.commits)}, and ${asked}.`,
      'Run the evals at the commit that is released, and hand over their artifact.',
    ),
  );
}

function judgeProducer(
  files: readonly EvidenceRecord[],
  { workflows, events }: EvidenceRules,
  release: Release | null,
): Reason[] {
  const untrusted = (
    permitted: readonly string[] | null,
    kind: string,
    of: (file: EvidenceRecord) => string | null,
    matches: (found: string, one: string) => boolean,
  ): Reason[] =>
    permitted === null
      ? []
      : together(files, (file) => {
          const found = of(file);
          if (found === null) return `come from no known ${kind}`;
          return permitted.some((one) => matches(found, one)) ? null : `come from the ${kind} ${found}`;
        }).map(([which, what]) =>
          reason(
            'untrusted-producer',
            `The results in ${which} ${what}; the policy takes results of ${list(permitted) || 'none'} only.`,
            'Hand over the artifact of a run that the policy names; what is a file or an address says no run.',
          ),
        );
  const here = release?.repository ?? null;
  return [
    ...untrusted(workflows, 'workflow', (file) => workflowOf(file, here), sameWorkflow),
    ...untrusted(
      events,
      'event',
      ({ provenance }) => provenance.event,
      (found, one) => found === one,
    ),
  ];
}

/** Path of the workflow's file in the repository that releases, else with the name of its own before it. */
function workflowOf(
  { provenance: { workflow, repository } }: EvidenceRecord,
  here: string | null,
): string | null {
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

/**
 * Whether a run belongs to a fork: its author, who may not write here, wrote the workflow. (Of `pull_request_target` the
 * base did.) A fork that was deleted has no name any more.
 */
export const isForks = ({ provenance }: EvidenceRecord): boolean =>
  provenance.runId !== null &&
  provenance.event !== 'pull_request_target' &&
  !sameName(provenance.headRepository, provenance.repository);

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
export function judgeOwnFork(evidence: readonly EvidenceRecord[], release: Release | null): Reason[] {
  return together(evidence, (file) =>
    file.format !== null && file.sameAs === null && isForks(file) && isOwn(file, release)
      ? `come from the run of this pull request of ${forkOf(file)}`
      : null,
  ).map(([which, what]) =>
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
