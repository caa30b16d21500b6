import type { OfMemory, Words } from '../../model/reason.ts';
import { FIRST_RUN_DAYS } from '../../policy/first-run.ts';
import { list } from '../../util/words.ts';

/** What the memory of a gate lacks, and what opens the gate. */
export function memoryLacking(about: OfMemory): Words {
  const { lack, gate, named } = about;
  const { ledger = '', history = '', firstRun = null } = named ?? {};
  switch (lack) {
    case 'memory-unnamed':
      return {
        message:
          'The policy names no memory for this frontier gate, so that each run could choose what it remembers.',
        remedy: `Add to the gate: \`memory: { ledger: branch:near-zero-ledger, history: .near-zero/history }\`, and \`first_run: { by, on }\` before its first run.`,
      };
    case 'memory-other':
      return {
        message: `The policy names the ledger ${ledger} for this gate; this run names ${about.ledger ?? 'none'}.`,
        remedy: 'Let the input `ledger` say `write` or nothing: the policy says which ledger it is.',
      };
    case 'memory-empty':
      return {
        message: `The ledger ${ledger} holds no verdict of the gate ${gate}, and ${firstRunSaid(firstRun)}.`,
        remedy: `If there never was one, have \`memory.first_run: { by, on }\` approved in the policy: it counts for ${FIRST_RUN_DAYS} days. Otherwise put back the ledger that is gone.`,
      };
    case 'memory-unguarded':
      return {
        message: `The policy names ${ledger} as the memory of this frontier gate, and nothing outside a file vouches for it.`,
        remedy: 'Keep the ledger on a branch: `ledger: branch:near-zero-ledger`.',
      };
    case 'tail-unprotected':
      return {
        message: `Nothing outside the ledger ${ledger} vouches for its end, so that its last entries may be missing.`,
        remedy:
          'Give the job `permissions: { contents: write, actions: read, checks: read }`, and run it where the log says what is lacking (docs/attempts.md).',
      };
    case 'history-other':
      return {
        message: `The policy names the history ${history} for this gate; this run read ${about.history}.`,
        remedy: 'Leave out --history: the policy says which folder it is.',
      };
    case 'history-missing':
      return {
        message: `There is no folder ${history}, in which earlier failures are written down.`,
        remedy:
          'Commit the folder, with a README.md as long as there is nothing to write down; or put back the one that is gone.',
      };
    case 'history-elsewhere':
      return {
        message: `The history was read from ${about.history}; another one lies in ${list(about.elsewhere)} and was not read.`,
        remedy: 'Move its files into the one that is read.',
      };
    case 'history-unguarded':
      return {
        message: `The policy has no \`review\`, so that nobody has to approve a change of ${history}.`,
        remedy:
          'Add `review: { approvers: [...] }` to the policy, and require the check of the `review/` action.',
      };
  }
}

const firstRunSaid = (firstRun: NonNullable<OfMemory['named']>['firstRun']): string =>
  firstRun === null
    ? 'the policy has no `first_run` for it'
    : `its \`first_run\` (${firstRun.on}, ${firstRun.by}) counts for ${FIRST_RUN_DAYS} days from that day only`;
