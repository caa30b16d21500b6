import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  PlatformError
} from "./chunk-L6TUPWAF.js";

// src/github/shape.ts
function shape(value, where) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw misshapen(where, "an object");
  }
  const fields = new Map(Object.entries(value));
  const get = (key) => fields.get(key) ?? void 0;
  function expect(key, guard, expected) {
    const found = get(key);
    if (!guard(found)) throw misshapen(`${where}: ${key}`, expected);
    return found;
  }
  const isText = (found) => typeof found === "string" && found !== "";
  const text = (key) => expect(key, (found) => isText(found), "a text that is not empty");
  const list = (key) => expect(key, (found) => Array.isArray(found), "a list").map(
    (item, index) => shape(item, `${where}: ${key}[${index}]`)
  );
  const child = (key) => shape(get(key), `${where}: ${key}`);
  return {
    text,
    optionalValue: get,
    optionalText: (key) => get(key) === void 0 ? void 0 : text(key),
    integer: (key) => expect(key, (found) => Number.isSafeInteger(found), "a whole number"),
    flag: (key) => expect(key, (found) => typeof found === "boolean", "true or false"),
    child,
    optionalChild: (key) => get(key) === void 0 ? void 0 : child(key),
    list,
    optionalList: (key) => get(key) === void 0 ? void 0 : list(key)
  };
}
function misshapen(where, expected) {
  return new PlatformError(
    `${where} is not ${expected}`,
    "GitHub always gives it: see whether GITHUB_API_URL and GITHUB_EVENT_PATH are the real ones."
  );
}

// src/github/repository.ts
var NAME = /^[A-Za-z0-9_.-]{1,100}$/;
function parseRepository(text, where) {
  const [owner = "", repo = "", ...rest] = text.split("/");
  if (rest.length > 0 || ![owner, repo].every((name) => NAME.test(name) && !/^\.+$/.test(name))) {
    throw new PlatformError(`${where} is '${text}', which is not owner/name`, "Write it as owner/name.");
  }
  return { owner, repo };
}
var fullName = ({ owner, repo }) => `${owner}/${repo}`;
var sameRepository = (a, b) => fullName(a).toLowerCase() === fullName(b).toLowerCase();
async function readDefaultBranch(client, repository) {
  const { data } = await client.request("GET /repos/{owner}/{repo}", { ...repository });
  return shape(data, fullName(repository)).text("default_branch");
}

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

export {
  shape,
  parseRepository,
  fullName,
  sameRepository,
  readDefaultBranch,
  readText,
  listFolder
};
