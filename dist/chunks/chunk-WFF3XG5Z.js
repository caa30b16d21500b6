import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  HISTORY_FOLDER,
  MAX_DOCUMENT_BYTES,
  MAX_HISTORY_FILES,
  NO_HISTORY,
  decode
} from "./chunk-TTUBXO73.js";
import {
  fullName,
  parseRepository,
  shape
} from "./chunk-GUNH53XH.js";
import {
  readRegular
} from "./chunk-ALIEZS7S.js";
import {
  PlatformError,
  PolicyError
} from "./chunk-Z676F4NH.js";

// src/run/history-files.ts
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

// src/github/contents.ts
var MAX_BYTES = 1024 * 1024;
var MAX_LISTED = 1e3;
async function readText(client, place, what) {
  const found = await read(client, place);
  return found === null ? null : textOf(found, whereOf(place), what);
}
async function listFolder(client, place) {
  const found = await read(client, place);
  if (found === null) return null;
  const type = found.text("type");
  if (type !== "dir") {
    throw new PlatformError(
      `${whereOf(place)} is a ${type}, not a folder`,
      "Make it a folder, or remove it."
    );
  }
  const entries = found.list("entries");
  if (entries.length >= MAX_LISTED) {
    throw new PlatformError(`${whereOf(place)} holds ${entries.length} entries or more`, "Join its files.");
  }
  return entries.map((entry) => ({ name: entry.text("name"), type: entry.text("type") }));
}
async function read(client, place) {
  const { repository, path, sha: ref } = place;
  const { status, data } = await client.request(
    "GET /repos/{owner}/{repo}/contents/{path}",
    { ...repository, path, ref, headers: { accept: "application/vnd.github.object+json" } },
    [404]
  );
  return status === 404 ? null : shape(data, whereOf(place));
}
var whereOf = ({ repository, path, sha }) => `${fullName(repository)}/${path}@${sha}`;
function textOf(file, where, what) {
  const type = file.text("type");
  if (type !== "file") {
    throw new PlatformError(`${where} is a ${type}, not a file`, `Name the file that holds the ${what}.`);
  }
  const size = file.integer("size");
  if (size > MAX_BYTES) {
    throw new PlatformError(
      `${where} has ${size} bytes; a ${what} has at most ${MAX_BYTES}`,
      `Is it a ${what}?`
    );
  }
  if (size === 0) return "";
  const bytes = Buffer.from(file.text("content"), "base64");
  if (file.text("encoding") !== "base64" || bytes.length !== size) {
    throw new PlatformError(
      `${where} did not come whole: ${bytes.length} of ${size} bytes`,
      "Run the job again."
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PlatformError(`${where} is not UTF-8`, `Save the ${what} as UTF-8.`, { cause });
  }
}

// src/run/history-files.ts
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
  const isYaml = ({ name }) => /\.ya?ml$/.test(name);
  const readable = entries.filter((one) => one.type === "file" && isYaml(one));
  const strange = entries.find((one) => !readable.includes(one) && !/\.md$/i.test(one.name));
  if (strange !== void 0) {
    throw new PolicyError(
      `${folder} holds ${strange.name}, which is no ${isYaml(strange) ? "regular" : ".yml"} file.`,
      isYaml(strange) ? "Put the file itself there: links, folders and devices are not followed." : "Move it elsewhere: a history folder holds .yml files, and .md files about them."
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
  return files === null || files.length === 0 ? NO_HISTORY : (await import("./parse-77AAX5IV.js")).parseHistory(files);
}

export {
  readText,
  listFolder,
  historyAt,
  historyBeside,
  rootOf,
  recordsOf
};
