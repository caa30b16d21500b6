import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  listFolder,
  readText
} from "./chunk-MJHLDMUR.js";
import {
  HISTORY_FOLDER,
  MAX_DOCUMENT_BYTES,
  MAX_HISTORY_FILES,
  NO_HISTORY,
  decode
} from "./chunk-FFM4YTS3.js";
import {
  parseRepository
} from "./chunk-UPEPAPRT.js";
import {
  readRegular
} from "./chunk-MCZU6Z7R.js";
import {
  PolicyError
} from "./chunk-L6TUPWAF.js";

// src/run/history-files.ts
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
async function historyAt(client, { repository: name, sha }, folder = HISTORY_FOLDER) {
  const repository = parseRepository(name, "the repository of the policy");
  const entries = await listFolder(client, { repository, path: folder, sha });
  if (entries === null) return null;
  return Promise.all(
    pathsIn(folder, entries).map(async (path) => {
      const text = await readText(client, { repository, path, sha }, "history");
      if (text === null)
        throw new PolicyError(`${path} is listed at ${sha}, and not there.`, "Run the job again.");
      return { path, text };
    })
  );
}
async function historyBeside(policy, named, folder = HISTORY_FOLDER) {
  const from = named ?? join(rootOf(policy), folder);
  const found = await readdir(from, { withFileTypes: true }).catch((cause) => {
    if (cause.code === "ENOENT" && named === void 0) return null;
    throw unreadable(from, cause);
  });
  if (found === null) return null;
  const entries = found.map((one) => ({ name: one.name, type: one.isFile() ? "file" : "other" }));
  return Promise.all(
    pathsIn(from, entries).map(async (path) => {
      const bytes = await readRegular(path, MAX_DOCUMENT_BYTES).catch((cause) => {
        throw unreadable(path, cause);
      });
      return { path, text: decode(bytes, path) };
    })
  );
}
var rootOf = (policy) => basename(dirname(policy)) === ".github" ? join(dirname(policy), "..") : dirname(policy);
var unreadable = (path, cause) => new PolicyError(
  `The history ${path} ${cause.code === "ENOENT" ? "does not exist" : `cannot be read (${cause.code ?? cause.message})`}.`,
  "Name its folder with --history, or make it readable.",
  [],
  { cause }
);
function pathsIn(folder, entries) {
  const readable = entries.filter(({ name, type }) => type === "file" && /\.ya?ml$/.test(name));
  const strange = entries.find((one) => !readable.includes(one) && !/\.md$/i.test(one.name));
  if (strange !== void 0) {
    throw new PolicyError(
      `${folder} holds ${strange.name}, which is no .yml file.`,
      "Move it elsewhere: a history folder holds .yml files, and .md files about them."
    );
  }
  if (readable.length > MAX_HISTORY_FILES) {
    throw new PolicyError(
      `${folder} holds ${readable.length} files.`,
      `Join them: at most ${MAX_HISTORY_FILES} are read.`
    );
  }
  return readable.map(({ name }) => `${folder}/${name}`).sort();
}
async function recordsOf(files) {
  return files === null || files.length === 0 ? NO_HISTORY : (await import("./parse-MRUBRANR.js")).parseHistory(files);
}

export {
  historyAt,
  historyBeside,
  rootOf,
  recordsOf
};
