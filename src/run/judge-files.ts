import type { Gate, Policy } from '../model/policy.ts';
import type { Tally } from '../model/tally.ts';
import { saidOfGone } from '../records/kept.ts';
import type { JudgedGate } from '../report/bundle.ts';
import { inWords } from '../report/words/reasons.ts';
import type { Circumstances } from '../verdict/circumstances.ts';
import { judge } from '../verdict/judge.ts';
import { keptBy } from '../verdict/memory/kept.ts';
import { relevantMemory } from '../verdict/memory/remember.ts';
import { type Collected, countAll, tool } from './count-files.ts';
import type { Progress } from './progress.ts';

/** The spine: reads the files as the gate needs them, counts, and judges. */
export async function judgeFiles(
  policy: Policy,
  gate: Gate,
  collected: Collected,
  facts: Omit<Circumstances, 'tool'>,
  progress?: Progress,
): Promise<Omit<JudgedGate, 'policy'>> {
  const { tallier, evidence } = await countAll(
    policy,
    gate,
    facts.policy.digest,
    { ...collected, subject: facts.subject },
    progress,
  );
  const remember = (facts.memory?.ledger ?? null) !== null;
  // Judged as it will be read again, so that whoever recomputes the verdict from the files comes to the same bytes.
  const tally: Tally = asRead(tallier.finish(evidence, remember));
  const memory = asRead(relevantMemory(policy, gate, tally, facts));
  const notes = [...(facts.notes ?? []), ...(memory === null ? [] : saidOfGone(keptBy(memory).gone))];
  const verdict = judge(policy, gate, tally, { ...facts, notes, memory, tool: tool() });
  return { verdict: inWords(verdict), tally, memory };
}

const asRead = <T>(value: T): T => JSON.parse(JSON.stringify(value));
