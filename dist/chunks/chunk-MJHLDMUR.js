import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fullName,
  shape
} from "./chunk-UPEPAPRT.js";
import {
  PlatformError
} from "./chunk-L6TUPWAF.js";

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
  readText,
  listFolder
};
