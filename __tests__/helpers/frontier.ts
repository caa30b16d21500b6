/** A world at a frontier gate: a category of two evals, explained, and clean results of a recorded grader. */
import type { Policy } from '../../src/model/policy.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { type Log, samplesOf } from './gate.ts';

export const ADVANCE = 'training compute: 2e25 FLOP -> 1e26 FLOP';

const evalOf = (task: string) =>
  `{ task: ${task}, scorer: grade, passes_when: { is: [C] }, expected_samples: 400 }`;
const EXPLAINED =
  "claim: Says what is not so., owner: '@acme/policy', source: https://example.com/why, max_failure_rate: 1%";

/** A list of GPT-2 Small's units, beside the behaviour. */
export const LISTED = `  listed: { kind: inventory, claim: A unit without account., owner: o, source: s, inventory: gpt2-small, max_failure_rate: 0, evals: [{ task: gpt2-small-interp }] }\n`;

/** The memory of a frontier gate whose first run is in the days around the tests' own. */
export const MEMORY =
  "memory: { ledger: 'branch:near-zero-ledger', first_run: { by: '@acme/release-lead', on: 2026-11-20 } }, ";

export interface FrontierKeys {
  /** Another memory than the usual one, with a comma after it. */
  readonly memory?: string;
  /** Further keys of the gate, each with a comma after it. */
  readonly gate?: string;
  readonly require?: string;
  /** What stands in the place of the usual explanations. */
  readonly explained?: string;
  readonly evals?: readonly string[];
  /** Further categories, and what follows them. */
  readonly rest?: string;
}

export const frontierText = ({
  gate = '',
  memory = MEMORY,
  require = 'all',
  explained = EXPLAINED,
  evals = ['task', 'other'],
  rest = '',
}: FrontierKeys = {}): string => `version: 1
name: test
gates:
  advance: { frontier: true, ${memory}${gate} require: ${require} }
categories:
  honesty: { ${explained}, evals: [${evals.map(evalOf).join(', ')}] }
${rest}review: { approvers: ['@acme/safety'] }
`;

export const frontierOf = (keys: FrontierKeys = {}): Policy => parsePolicy(frontierText(keys), 'policy.yml');

/** 400 samples of an eval by a recorded grader, of which so many fail. */
export const gradedLog = (task: string, failed = 0, changes: Log['run'] = {}): Log => ({
  run: { task, graders: ['judge-1'], ...changes },
  samples: samplesOf(failed, 400),
});

export const CLEAN: readonly Log[] = [gradedLog('task'), gradedLog('other')];
