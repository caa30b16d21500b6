import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  judge,
  relevantMemory
} from "./chunk-W33NPIT7.js";
import {
  stricter
} from "./chunk-7HOKR24Z.js";
import {
  countAll,
  tool
} from "./chunk-MLG2SDHG.js";
import {
  judgedBy
} from "./chunk-N2EHHURP.js";
import {
  PolicyError
} from "./chunk-L6TUPWAF.js";

// src/run/bind.ts
async function bind(files, { policy, gate, attest, relateTo }) {
  const rules = rulesOf(policy, gate);
  const attested = rules.some(({ attestedBy }) => attestedBy !== null) ? await (await import("./gather-MXLCFTE2.js")).attest(files, await attest()) : files;
  if (relateTo === null) return attested;
  const relate = relateTo(rules.map(({ commit }) => commit ?? "any"));
  const bound = [];
  for (const file of attested) {
    const relation = await relate(file.provenance);
    const attestations = [];
    for (const one of file.attestations ?? []) {
      const { commit: headCommit, repository } = one;
      const theirs = await relate({ headCommit, repository });
      attestations.push(theirs === void 0 ? one : { ...one, relation: theirs });
    }
    bound.push({
      ...file,
      ...relation === void 0 ? {} : { relation },
      ...attestations.length === 0 ? {} : { attestations }
    });
  }
  return bound;
}
var rulesOf = (policy, gate) => judgedBy(policy, gate).map(({ evidence }) => stricter(evidence, gate.evidence));

// src/run/check-gate.ts
function checkGate({ name, screen, frontier }, { reportOnly, advance }, event) {
  if (reportOnly && frontier) {
    throw new PolicyError(
      `\`report-only\` is refused at ${name}, a frontier gate.`,
      "Leave out `report-only`, or name another gate."
    );
  }
  if (reportOnly && !screen && event?.startsWith("deployment")) {
    throw new PolicyError(
      "`report-only` is refused where a deployment waits for a demonstrating gate.",
      "Leave out `report-only`, or run it on another event."
    );
  }
  if (advance !== null && !frontier) {
    throw new PolicyError(
      `\`advance\` says what a frontier gate is to let advance, and ${name} is none.`,
      "Name the frontier gate with `gate`, or leave out `advance`."
    );
  }
}

// src/run/judge-files.ts
async function judgeFiles(policy, gate, collected, facts, progress) {
  const { tallier, evidence } = await countAll(policy, gate, facts.policy.digest, collected, progress);
  const remember = (facts.memory?.ledger ?? null) !== null;
  const tally = asRead(tallier.finish(evidence, remember));
  const memory = asRead(relevantMemory(policy, gate, tally, facts));
  return { verdict: judge(policy, gate, tally, { ...facts, memory, tool: tool() }), tally, memory };
}
var asRead = (value) => JSON.parse(JSON.stringify(value));

export {
  bind,
  checkGate,
  judgeFiles
};
