/** Finds in workflows how a gate can be green, or passed by, without a demonstration. */
import { sceneOf } from './gates.ts';
import { readWorkflow } from './read.ts';
import { artifactsAreOfOneMaker } from './rules/artifacts.ts';
import { frontierGatesKeepTheirLedger, gatesRemember, othersLeaveTheLedger } from './rules/ledger.ts';
import { checksHaveNamesOfTheirOwn, deploysWaitForTheGate, rollUpsMissNothing } from './rules/passing-by.ts';
import { gatesMayOnlyRead, othersSetNoStatus } from './rules/permissions.ts';
import { headsAreNotRunWithRights, policiesComeFromTheBase } from './rules/policy.ts';
import { evalsShowEveryFailure } from './rules/reruns.ts';
import { gateStepsRunAlways, gatesRunAlways, gatesStopTheJob } from './rules/skipping.ts';
import { gatesAreAlone, gatesArePinned, gatesHaveTheirOwnEnvironment } from './rules/surroundings.ts';
import {
  awaitedWorkflowsExist,
  gatesSeeEveryBase,
  gatesSeeEveryChange,
  gatesSeeMergeQueues,
  reviewsSeeApprovals,
} from './rules/triggers.ts';
import type { Scene, WorkflowFinding } from './workflow.ts';

const RULES: readonly ((scene: Scene) => Iterable<WorkflowFinding>)[] = [
  gatesRunAlways,
  gateStepsRunAlways,
  gatesStopTheJob,
  gatesSeeEveryChange,
  gatesSeeEveryBase,
  gatesSeeMergeQueues,
  awaitedWorkflowsExist,
  reviewsSeeApprovals,
  gatesAreAlone,
  gatesArePinned,
  gatesHaveTheirOwnEnvironment,
  gatesMayOnlyRead,
  othersSetNoStatus,
  policiesComeFromTheBase,
  headsAreNotRunWithRights,
  artifactsAreOfOneMaker,
  evalsShowEveryFailure,
  gatesRemember,
  frontierGatesKeepTheirLedger,
  othersLeaveTheLedger,
  checksHaveNamesOfTheirOwn,
  rollUpsMissNothing,
  deploysWaitForTheGate,
];

export interface WorkflowFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Every finding in workflows that lie in one folder, by file and place.
 * @param folder as a finding names it that is about all of them
 */
export function lintWorkflows(files: readonly WorkflowFile[], folder: string): WorkflowFinding[] {
  const read = files.map(({ name, text }) => readWorkflow(name, text));
  const scene = sceneOf(read.flatMap(({ workflow }) => workflow ?? []));
  const found = [...read.flatMap(({ findings }) => findings), ...RULES.flatMap((rule) => [...rule(scene)])];
  if (scene.gates.length === 0) found.unshift(noGate(folder));
  const order = new Map(files.map(({ name }, index) => [name, index]));
  const rank = ({ file }: WorkflowFinding): number => order.get(file) ?? -1;
  return found.toSorted(
    (a, b) => rank(a) - rank(b) || a.position.line - b.position.line || a.position.column - b.position.column,
  );
}

const noGate = (file: string): WorkflowFinding => ({
  level: 'error',
  code: 'no-gate',
  file,
  position: { line: 1, column: 1 },
  message: 'no workflow here has a gate in it, so nothing is judged',
  remedy: 'Add a job with `uses: OWNER/near-zero@SHA`; the README has one to paste.',
});
