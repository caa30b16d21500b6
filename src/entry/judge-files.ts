import type { Gate, Policy } from '../model/policy.ts';
import type { Tally } from '../model/tally.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Circumstances, judge } from '../verdict/verdict.ts';
import { type Collected, countAll, tool } from './count-files.ts';
import type { Progress } from './progress.ts';

/** The spine: reads the files as the gate needs them, counts, and judges. */
export async function judgeFiles(
  policy: Policy,
  gate: Gate,
  collected: Collected,
  facts: Omit<Circumstances, 'tool'>,
  progress?: Progress,
): Promise<{ verdict: Verdict; tally: Tally }> {
  const { tallier, evidence } = await countAll(policy, gate, facts.policy.digest, collected, progress);
  // Judged as it will be read again, so that whoever recomputes the verdict from the file comes to the same bytes.
  const tally: Tally = JSON.parse(JSON.stringify(tallier.finish(evidence)));
  return { verdict: judge(policy, gate, tally, { ...facts, tool: tool() }), tally };
}
