/** A gate that forgets can be asked until it says yes. */
import { inputOf } from '../gates.ts';
import { finding, type Scene, type Step, type WorkflowFinding } from '../workflow.ts';

const BRANCH = 'near-zero-ledger';

/** Whether a gate is told to write what it judged. */
export const writesLedger = (step: Step): boolean => /(?:^|\s)write$/.test(inputOf(step, 'ledger'));

export function* gatesRemember({ gates }: Scene): Generator<WorkflowFinding> {
  for (const { workflow, step } of gates.filter(({ kind }) => kind === 'gate')) {
    const at = [...step.at, 'with', 'ledger'];
    if (inputOf(step, 'ledger') === 'off') {
      yield finding(
        'warning',
        'ledger-off',
        workflow,
        at,
        'no attempt is remembered, so that the gate can be asked until it says yes',
        'Leave it out, or write `ledger: write` where releases are judged.',
      );
    }
    const events = [...workflow.triggers.keys()];
    if (!writesLedger(step) || !events.every(onlyReads)) continue;
    yield finding(
      'warning',
      'ledger-unwritten',
      workflow,
      at,
      'on pull requests and in merge queues the ledger is read and never written, so that nothing is remembered of this gate',
      'Write it where releases are judged: on push, schedule, workflow_dispatch or a deployment.',
    );
  }
}

/** Events on which no run writes a ledger, whatever its inputs are. */
const onlyReads = (event: string): boolean => event === 'merge_group' || event.startsWith('pull_request');

/** What a frontier gate is told only by `advance`. Its policy names the ledger; a run says whether it writes there. */
export function* frontierGatesKeepTheirLedger({ gates }: Scene): Generator<WorkflowFinding> {
  for (const { workflow, step } of gates.filter(({ kind }) => kind === 'gate')) {
    if (inputOf(step, 'advance') === '') continue;
    const ledger = inputOf(step, 'ledger');
    const wrong = FORGETS.find(({ when }) => when(ledger));
    if (wrong === undefined) continue;
    yield finding(
      'error',
      'ledger-forgets',
      workflow,
      [...step.at, 'with', 'ledger'],
      `${wrong.what}, so that this frontier gate never opens`,
      "Write `ledger: write`, and name the branch in the policy under the gate's `memory`.",
    );
  }
}

const FORGETS = [
  {
    when: (ledger: string) => ledger.startsWith('file:'),
    what: 'a ledger in a file is gone with its runner, and nothing outside it vouches for it',
  },
  { when: (ledger: string) => ledger === 'off', what: 'nothing is remembered' },
  {
    when: (ledger: string) => ledger === '' || ledger === 'auto' || /^branch:\S+$/.test(ledger),
    what: 'the ledger is read and not written',
  },
] as const;

export function* othersLeaveTheLedger({ workflows, gates }: Scene): Generator<WorkflowFinding> {
  const named = gates.flatMap(({ step }) => /^branch:(\S+)/.exec(inputOf(step, 'ledger'))?.[1] ?? []);
  for (const workflow of workflows) {
    for (const step of workflow.jobs.flatMap((job) => job.steps)) {
      const branch = [BRANCH, ...named].find((one) => step.run?.includes(one));
      if (branch === undefined || !/\b(?:push|update-ref|delete)\b/.test(step.run!)) continue;
      yield finding(
        'warning',
        'ledger-touched',
        workflow,
        [...step.at, 'run'],
        `this script can change \`${branch}\`, and with it what the gate remembers`,
        'Leave the branch to the gate, and forbid force-pushes and deletion by a rule of the repository.',
      );
    }
  }
}
