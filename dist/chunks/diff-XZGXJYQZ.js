import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  recordedVerdict
} from "./chunk-V4NRMROU.js";
import {
  diffHistory,
  markAfterFailing
} from "./chunk-6FVPVUJQ.js";
import {
  diff,
  loosens
} from "./chunk-L5JO53EO.js";
import "./chunk-B2YAG5JI.js";
import {
  changesAsMarkdown,
  changesAsText,
  rejudge,
  rejudgeLedger
} from "./chunk-XD6P3VHQ.js";
import {
  usage
} from "./chunk-LHDZRG7I.js";
import {
  MAX_LEDGER_BYTES,
  cutOff,
  readLedger
} from "./chunk-DTKXIUCT.js";
import "./chunk-ZBQAHOZM.js";
import {
  historyBeside,
  recordsOf
} from "./chunk-WFF3XG5Z.js";
import "./chunk-43NNX7AY.js";
import "./chunk-N4OXEX5L.js";
import "./chunk-I3NGZMDT.js";
import "./chunk-DGK3OWYQ.js";
import "./chunk-SRBD34P2.js";
import "./chunk-BMSU2YRI.js";
import {
  parsePolicySource
} from "./chunk-EYEUYL3Y.js";
import "./chunk-3YVE5B7Z.js";
import "./chunk-FXCW44FW.js";
import "./chunk-W3NCPILC.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-C23IES6O.js";
import "./chunk-NMGP3LZT.js";
import {
  MAX_DOCUMENT_BYTES,
  decode
} from "./chunk-TTUBXO73.js";
import "./chunk-OAVIODR5.js";
import "./chunk-3XE3EYTG.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-4S77CRV5.js";
import "./chunk-W5QT2FDL.js";
import "./chunk-RVTE37ZW.js";
import {
  decodeUtf8,
  parseJson
} from "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-GUNH53XH.js";
import "./chunk-NUJV3HT6.js";
import "./chunk-AVP2MNTT.js";
import "./chunk-ZLHE26A2.js";
import "./chunk-N2EHHURP.js";
import {
  readRegular
} from "./chunk-ALIEZS7S.js";
import {
  PolicyError
} from "./chunk-Z676F4NH.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-O2TBYU23.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/cli/diff.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";
async function diffCommand(base, head, { format, verdicts = [], ledger, history }) {
  if (history !== void 0 && history.length !== 2) return usage("--history takes two folders.");
  const [before, after] = [await sourceOf(base), await sourceOf(head)];
  const recorded = await Promise.all(
    verdicts.map(async (file) => ({ file, verdict: await readVerdict(file) }))
  );
  const entries = ledger === void 0 ? [] : await readEntries(ledger);
  const changes = [
    ...markAfterFailing(diff(before, after), entries),
    ...history === void 0 ? [] : await changesOfHistory(base, history)
  ];
  const rejudged = [
    ...recorded.map(({ file, verdict }) => rejudge(file, verdict, after.policy)),
    ...rejudgeLedger(entries, after.policy)
  ];
  const loosened = loosens(changes);
  process.stdout.write(
    format === "json" ? `${JSON.stringify({ loosened, changes, verdicts: rejudged }, null, 2)}
` : format === "markdown" ? changesAsMarkdown(changes, rejudged) : changesAsText(changes, rejudged, { base, head })
  );
  return loosened ? 1 : 0;
}
async function changesOfHistory(policy, folders) {
  const [before, after] = await Promise.all(
    folders.map(async (folder) => recordsOf(await historyBeside(policy, folder)))
  );
  return diffHistory(before, after);
}
async function sourceOf(name) {
  const bytes = await readRegular(name, MAX_DOCUMENT_BYTES).catch(async (cause) => {
    if (cause.code !== "ENOENT" || !/^[^:]+:./.test(name))
      throw unusable(name, cause.code ?? cause.message, cause);
    return await fromGit(name);
  });
  return parsePolicySource(decode(bytes, name), name);
}
async function fromGit(name) {
  try {
    const run = promisify(execFile);
    const args = ["show", "--no-textconv", "--no-ext-diff", "--end-of-options", name];
    return (await run("git", args, { encoding: "buffer", maxBuffer: MAX_DOCUMENT_BYTES })).stdout;
  } catch (cause) {
    const said = String(cause.stderr ?? "").split("\n")[0];
    throw unusable(name, said || cause.message, cause);
  }
}
var MAX_VERDICT_BYTES = 64 * 1024 ** 2;
var unusable = (name, why, cause) => new PolicyError(
  `The policy ${name} cannot be read (${why}).`,
  "Name a file, or REF:path as git does, with the path from the top of the repository.",
  [],
  { cause }
);
async function readEntries(file) {
  const content = await readRegular(file, MAX_LEDGER_BYTES).catch((cause) => {
    throw notLedger(file, `it cannot be read: ${cause.code ?? cause.message}`, cause);
  });
  const { chain, fault, tail } = readLedger([content]);
  const wrong = fault ?? (tail.length > 0 ? cutOff(chain) : null);
  if (wrong !== null) throw notLedger(file, `entry ${wrong.number} ${wrong.message}`, null);
  return chain.entries;
}
var notLedger = (file, why, cause) => new PolicyError(
  `The ledger ${file} cannot be used (${why}).`,
  "Name a ledger that `near-zero ledger verify` finds whole.",
  [],
  { cause }
);
async function readVerdict(file) {
  const bytes = await readRegular(file, MAX_VERDICT_BYTES).catch((cause) => {
    throw notVerdict(file, cause.code ?? cause.message, cause);
  });
  try {
    return recordedVerdict(parseJson(decodeUtf8(bytes, file), file));
  } catch (cause) {
    throw notVerdict(file, cause.message, cause);
  }
}
var notVerdict = (file, why, cause) => new PolicyError(
  `${file} is no verdict (${why}).`,
  "Name a verdict.json that near-zero wrote, such as from `near-zero check --format json`.",
  [],
  { cause }
);
export {
  diffCommand
};
