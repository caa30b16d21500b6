import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  historyAt,
  historyBeside,
  listFolder,
  recordsOf,
  rootOf
} from "./chunk-WFF3XG5Z.js";
import {
  stricter
} from "./chunk-EYEUYL3Y.js";
import {
  HISTORY_FOLDER
} from "./chunk-TTUBXO73.js";
import {
  parseRepository
} from "./chunk-GUNH53XH.js";
import {
  judgedBy
} from "./chunk-N2EHHURP.js";
import {
  PolicyError
} from "./chunk-Z676F4NH.js";
import {
  list
} from "./chunk-5SDD3ADK.js";

// src/run/bind.ts
async function bind(files, { policy, gate, attest, relateTo }) {
  const rules = rulesOf(policy, gate);
  const attested = rules.some(({ attestedBy }) => attestedBy !== null) ? await (await import("./gather-SFUNUM4W.js")).attest(files, await attest()) : files;
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

// src/run/history-of-gate.ts
import { stat } from "node:fs/promises";
import { dirname, join, posix, resolve } from "node:path";
async function historyOfJob(client, policy, gate) {
  const folder = gate.memory?.history ?? HISTORY_FOLDER;
  const files = await historyAt(client, policy, folder);
  const others = othersThan(folder, posix.dirname(policy.path));
  const repository = parseRepository(policy.repository, "the repository of the policy");
  const found = await Promise.all(
    others.map(async (path) => await isFolder(client, { repository, path, sha: policy.sha }) ? path : [])
  );
  return {
    history: await recordsOf(files),
    ...saying({ folder, found: files !== null, elsewhere: found.flat() })
  };
}
async function historyOnDisk(policy, named, gate) {
  const due = gate.memory?.history ?? HISTORY_FOLDER;
  const root = rootOf(policy);
  const files = await historyBeside(policy, named, due);
  const read = resolve(named ?? join(root, due));
  const others = [join(root, HISTORY_FOLDER), join(root, due), join(dirname(policy), HISTORY_FOLDER)];
  const elsewhere = await Promise.all(
    [...new Set(others.map((one) => resolve(one)))].map(
      async (path) => path !== read && (await stat(path).catch(() => null))?.isDirectory() ? others.find((one) => resolve(one) === path) : []
    )
  );
  return {
    history: await recordsOf(files),
    ...saying({
      folder: read === resolve(join(root, due)) ? due : named,
      found: files !== null,
      // Whoever names one on a command line has seen the others.
      elsewhere: named === void 0 ? elsewhere.flat() : []
    })
  };
}
var othersThan = (folder, beside) => [HISTORY_FOLDER, posix.join(beside, HISTORY_FOLDER)].filter(
  (one, index, all) => one !== folder && all.indexOf(one) === index
);
async function isFolder(client, place) {
  return await listFolder(client, place) !== null;
}
var saying = (historyRead) => ({
  historyRead,
  notes: historyRead.elsewhere.length === 0 ? [] : [
    `The history in ${list(historyRead.elsewhere)} was not read: it is looked for in ${historyRead.folder}${historyRead.found ? "" : ", which does not exist"}. Move it there.`
  ]
});

export {
  bind,
  checkGate,
  historyOfJob,
  historyOnDisk
};
