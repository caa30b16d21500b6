import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  usage
} from "./chunk-LHDZRG7I.js";
import {
  ledgerBranch,
  openGit
} from "./chunk-IHAIULBB.js";
import {
  fileStore
} from "./chunk-GLXGZ3K5.js";
import {
  MAX_LEDGER_BYTES,
  cutOff,
  digestOf,
  readLedger
} from "./chunk-DTKXIUCT.js";
import {
  HASH
} from "./chunk-RVTE37ZW.js";
import {
  isBranch
} from "./chunk-FF4GEFOY.js";
import {
  PlatformError
} from "./chunk-Z676F4NH.js";
import {
  jsonLine
} from "./chunk-UBX37QL2.js";
import {
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";

// src/cli/ledger.ts
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// src/report/ledger.ts
var ledgerLines = (entries) => entries.map((entry) => jsonLine(withoutHashes(entry))).join("");
function withoutHashes(entry) {
  if (entry.type !== "closed") return entry;
  const categories = Object.entries(entry.categories).map(([name, category]) => [
    name,
    {
      ...category,
      evals: category.evals.map((one) => ({
        ...one,
        items: one.items?.map(({ hashes, ...item }) => ({
          ...item,
          count: hashes.length / HASH
        })) ?? null
      }))
    }
  ]);
  return { ...entry, categories: Object.fromEntries(categories) };
}
var COLUMNS = [
  ...[
    "number",
    "at",
    "type",
    "attempt",
    "gate",
    "model",
    "digest",
    "commit",
    "run",
    "decision",
    "by",
    "reason"
  ],
  ...["category", "state", "failures", "samples", "unscored", "missing", "upper", "lower", "limit"]
];
function ledgerCsv(entries) {
  const rows = entries.flatMap(rowsOf).map((row) => COLUMNS.map((column) => csvCell(row[column] ?? "")));
  return [COLUMNS, ...rows].map((cells) => `${cells.join(",")}\r
`).join("");
}
function rowsOf(entry) {
  const { number, at, type, attempt } = entry;
  const head = { number, at, type, attempt };
  if (entry.type === "attempt-lost") return [{ ...head, by: entry.by, reason: entry.reason }];
  const { gate, subject } = entry;
  const about = { ...head, gate, model: subject?.model ?? null, digest: subject?.digest ?? null };
  if (entry.type === "opened") {
    const run = entry.run && `${entry.run.repository}/actions/runs/${entry.run.id}`;
    return [{ ...about, commit: entry.commit, run }];
  }
  const closed = { ...about, decision: entry.decision };
  const rows = Object.entries(entry.categories).map(([category, one]) => {
    const { state, failures, samples, unscored, missing, upper, lower, limit } = one;
    return { ...closed, category, state, failures, samples, unscored, missing, upper, lower, limit };
  });
  return rows.length > 0 ? rows : [closed];
}
function csvCell(value) {
  if (typeof value === "number") return String(value);
  const text = plain(value, 2e3);
  const harmless = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
var ledgerText = (entries) => entries.map((entry) => `${entry.number}  ${entry.at}  ${saidOf(entry)}
`).join("");
function saidOf(entry) {
  const attempt = plain(entry.attempt, 36);
  switch (entry.type) {
    case "opened": {
      const run = entry.run === null ? "" : `, run ${entry.run.id} attempt ${entry.run.attempt}`;
      return `opened ${attempt} at gate ${plain(entry.gate)}: ${plain(entry.subject?.model ?? "subject not named")}${run}`;
    }
    case "closed":
      return `closed ${attempt} at gate ${plain(entry.gate)}: ${entry.decision}, ${plain(entry.subject.model ?? "subject not named")}; ${statesOf(entry)}`;
    case "attempt-lost":
      return `lost   ${attempt}, as ${plain(entry.by)} says: ${plain(entry.reason)}`;
  }
}
var statesOf = ({ categories }) => Object.entries(categories).map(([name, { state, failures, samples }]) => `${plain(name)} ${state} (${failures} of ${samples})`).join(", ") || "no category";
function ledgerSummary(entries) {
  const ended = new Set(entries.flatMap(({ type, attempt }) => type === "opened" ? [] : attempt));
  const opened = entries.filter(({ type }) => type === "opened");
  const open = opened.filter(({ attempt }) => !ended.has(attempt));
  const attempts = plural(opened.length, "attempt");
  const still = open.map(({ attempt }) => plain(attempt, 100));
  return `${plural(entries.length, "entry", "entries")}, ${attempts}${open.length > 0 ? `; without an end: ${still.join(", ")}` : ""}`;
}

// src/cli/ledger.ts
async function ledgerVerify(file, options) {
  const { head } = options;
  if (head !== void 0 && !/^sha256:[0-9a-f]{64}$/.test(head))
    return usage("--head is the digest of an entry, sha256:<64 hex digits>.");
  return withChain(file, options, (chain, place) => {
    const { entries } = chain;
    const known = head === void 0 || chain.head.digest === head || entries.some((one) => one.previous === head);
    if (!known) {
      process.stdout.write(
        `The ledger (${plain(place)}) has no entry ${head}: its end was cut off, or it was written anew.
\u2192 Put back the ledger that had this entry.
`
      );
      return 3;
    }
    const at = entries.length === 0 ? "" : `
Head: entry ${chain.head.number}, ${chain.head.digest}`;
    process.stdout.write(`The ledger (${plain(place)}) is whole: ${ledgerSummary(entries)}.${at}
`);
    return 0;
  });
}
async function ledgerShow(file, options) {
  const last = options.last === void 0 ? Number.POSITIVE_INFINITY : Number(options.last);
  if (!(last >= 1)) return usage("--last is a number of entries, from 1.");
  if (options.gate !== void 0 && options.format !== "html") return usage("--gate is for --format html.");
  const makePage = options.format === "html" ? await import("./page-YB2V7DEV.js") : null;
  return withChain(file, options, ({ entries }, place) => {
    const shown = entries.slice(-last);
    if (makePage !== null) {
      const gate = makePage.gateIn(entries, options.gate);
      if (gate.name === null) return usage(gate.why);
      process.stdout.write(makePage.ledgerPage(shown, gate.name, place));
      return 0;
    }
    process.stdout.write(options.format === "json" ? ledgerLines(shown) : ledgerText(shown));
    return 0;
  });
}
async function ledgerExport(file, options) {
  return withChain(file, options, ({ entries }) => {
    process.stdout.write(options.format === "csv" ? ledgerCsv(entries) : ledgerLines(entries));
    return 0;
  });
}
async function ledgerAppend(file, options) {
  const { attempt, by, reason } = options;
  if (by.trim() === "" || reason.trim() === "") return usage("--by and --reason say who says so, and why.");
  let written = "";
  let refused = "";
  const done = await withStore(file, options, async (store) => {
    if (await store.read() === null) return usage(`There is no ledger (${store.place}).`);
    await store.append((content) => {
      const { chain, fault, tail } = readLedger(content ?? []);
      if (fault !== null || tail.length > 0) {
        const { number, message, remedy } = fault ?? cutOff(chain);
        throw new PlatformError(`Entry ${number} of the ledger (${store.place}) ${message}`, remedy);
      }
      if (chain.open(attempt) === null) {
        refused = ledgerSummary(chain.entries);
        return null;
      }
      const line = chain.next({ type: "attempt-lost", attempt, by, reason }, /* @__PURE__ */ new Date());
      written = `Entry ${chain.head.number + 1} of the ledger (${plain(store.place)}) is ${digestOf(line)}.
`;
      return line;
    });
    return 0;
  });
  if (refused !== "") return usage(`No attempt ${attempt} is open. There are ${refused}.`);
  process.stdout.write(written);
  return done;
}
var withChain = (file, options, action) => withStore(file, options, async (store) => {
  const content = await store.read();
  if (content === null) return usage(`There is no ledger (${store.place}).`);
  const { chain, fault, tail } = readLedger(content);
  const wrong = fault ?? (tail.length > 0 ? cutOff(chain) : null);
  if (wrong === null) return action(chain, store.place);
  const { number, message, remedy } = wrong;
  process.stdout.write(
    `Entry ${number} of the ledger (${plain(store.place)}) ${plain(message)}.
\u2192 ${plain(remedy)}
`
  );
  return 3;
});
async function withStore(file, { git, branch, tokenFrom }, action) {
  if (file === void 0 === (git === void 0)) return usage("Name a file, or a repository with --git.");
  if (file !== void 0) {
    const warn = (message) => process.stderr.write(`${plain(message)}
`);
    return action(fileStore({ path: resolve(file), name: file, maxBytes: MAX_LEDGER_BYTES, warn }));
  }
  if (!isBranch(branch)) return usage(`--branch is the name of a branch; this is none: ${branch}`);
  const token = tokenFrom === void 0 ? null : process.env[tokenFrom];
  if (token === void 0 || token === "") return usage(`The variable ${tokenFrom} is not set.`);
  const remote = remoteOf(git, token !== null);
  if (remote === null) return usage(`--git is a repository on disk, or an https:// address: ${git}`);
  const directory = mkdtempSync(join(tmpdir(), "near-zero-ledger-"));
  try {
    const opened = openGit({ directory, remote, token, env: process.env, timeout: 5 * 6e4 });
    return await action(ledgerBranch({ git: opened, remote, branch, maxBytes: MAX_LEDGER_BYTES }));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
function remoteOf(git, token) {
  if (existsSync(git)) return token ? null : resolve(git);
  if (!URL.canParse(git)) return null;
  const { protocol, hostname, username, password } = new URL(git);
  const here = /^(127\.0\.0\.1|\[::1\]|(.+\.)?localhost)$/.test(hostname);
  if (username !== "" || password !== "") return null;
  return protocol === "https:" || protocol === "http:" && here ? git.replace(/\/+$/, "") : null;
}

export {
  ledgerVerify,
  ledgerShow,
  ledgerExport,
  ledgerAppend,
  withChain
};
