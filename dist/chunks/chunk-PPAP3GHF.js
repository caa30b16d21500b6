import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  judge,
  keptBy,
  relevantMemory,
  saidOfGone
} from "./chunk-UIEALDDI.js";
import {
  inWords
} from "./chunk-ZTBTQWVI.js";
import {
  countAll,
  tool
} from "./chunk-6FXDNF4Q.js";

// src/run/judge-files.ts
async function judgeFiles(policy, gate, collected, facts, progress) {
  const { tallier, evidence } = await countAll(
    policy,
    gate,
    facts.policy.digest,
    { ...collected, subject: facts.subject },
    progress
  );
  const remember = (facts.memory?.ledger ?? null) !== null;
  const tally = asRead(tallier.finish(evidence, remember));
  const memory = asRead(relevantMemory(policy, gate, tally, facts));
  const notes = [...facts.notes ?? [], ...memory === null ? [] : saidOfGone(keptBy(memory).gone)];
  const verdict = judge(policy, gate, tally, { ...facts, notes, memory, tool: tool() });
  return { verdict: inWords(verdict), tally, memory };
}
var asRead = (value) => JSON.parse(JSON.stringify(value));

export {
  judgeFiles
};
