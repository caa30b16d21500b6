import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  UNKNOWN_PROVENANCE,
  evidenceFile
} from "./chunk-D2XLILVT.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

// src/evidence/sources/files.ts
import { glob, lstat, readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

// src/evidence/sources/glob-limits.ts
var MOST_ALTERNATIVES = 1e3;
var MOST_STARS = 4;
function checkGlob(pattern) {
  if (alternatives(pattern) > MOST_ALTERNATIVES) {
    throw new EvidenceError(
      pattern.slice(0, 200),
      `is a pattern whose braces stand for more than ${MOST_ALTERNATIVES} names`,
      "Name the folder, or use `*` in their place."
    );
  }
  for (const part of pattern.split("/")) {
    const stars = part.match(/\*+|[+?@!*]\(/g)?.length ?? 0;
    if (stars <= MOST_STARS) continue;
    throw new EvidenceError(
      pattern.slice(0, 200),
      `is a pattern with ${stars} wildcards between two slashes; at most ${MOST_STARS} are tried`,
      "Name the folder, or leave out some of them."
    );
  }
}
function alternatives(pattern) {
  const open = [{ parts: 0, since: 1 }];
  for (const [token] of pattern.matchAll(/\\.|[{},]|[^\\{},]+/gs)) {
    const last = open.at(-1);
    if (token === "{") open.push({ parts: 0, since: 1 });
    else if (token === "," && open.length > 1) {
      last.parts += last.since;
      last.since = 1;
    } else if (token === "}" && open.length > 1) {
      open.pop();
      open.at(-1).since *= last.parts + last.since;
    }
  }
  const braces = open.reduce((product, { parts, since }) => product * (parts + since), 1);
  return braces * [...pattern.matchAll(RANGE)].reduce((product, range) => product * lengthOf(range), 1);
}
var RANGE = /\{(-?\w+)\.\.(-?\w+)(?:\.\.-?\d+)?\}/g;
function lengthOf([, from = "", to = ""]) {
  const place = (text) => /^-?\d+$/.test(text) ? Number(text) : text.charCodeAt(0);
  return Math.abs(place(to) - place(from)) + 1;
}

// src/evidence/sources/files.ts
async function filesOf(source, folder, passOver = () => false) {
  const paths = await findPaths(source, folder, passOver);
  if (paths.length === 0) {
    const message = (await stat(resolve(folder, source)).catch(() => null))?.isDirectory() ? "is a folder without a file in it" : `names no file; looked for it in ${folder}`;
    throw new EvidenceError(source, message, "Check the path or the glob, and that the evals wrote results.");
  }
  const files = [];
  for (const path of [...new Set(paths)].sort()) {
    const name = (relative(folder, path) || path).split(sep).join("/");
    files.push(await evidenceFile(path, { name, source, provenance: UNKNOWN_PROVENANCE }));
  }
  return files;
}
async function findPaths(source, folder, passOver) {
  const path = resolve(folder, source);
  const found = await stat(path).catch((error) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw cannotRead(source, error);
  });
  if (found?.isDirectory()) return below(path, source, passOver);
  if (found !== null) return [path];
  checkGlob(source);
  const matches = [];
  for await (const match of glob(source, { cwd: folder })) matches.push(resolve(folder, match));
  const root = resolve(folder, staticPrefix(source));
  const files = await Promise.all(matches.map((match) => regularFile(match, root, source)));
  return files.filter((file) => file !== null);
}
async function below(root, source, passOver) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch((error) => {
    throw cannotRead(source, error);
  });
  const files = [];
  for (const entry of entries) {
    if (relative(root, entry.parentPath).split(sep).some(passOver)) continue;
    const path = await regularFile(join(entry.parentPath, entry.name), root, source);
    if (path !== null) files.push(path);
  }
  return files;
}
async function regularFile(path, root, source) {
  try {
    const target = await realpath(path);
    const inside = relative(await realpath(root), target);
    if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      const message = `${path} is a link that leads out of ${root}`;
      throw new EvidenceError(source, message, "Name the file itself as a source, or remove the link.");
    }
    return (await lstat(target)).isFile() ? path : null;
  } catch (error) {
    if (error instanceof EvidenceError) throw error;
    throw cannotRead(source, error);
  }
}
function staticPrefix(pattern) {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => /[*?[\]{}!()]/.test(part));
  return parts.slice(0, first < 0 ? -1 : first).join("/") || (pattern.startsWith("/") ? "/" : ".");
}
function cannotRead(source, error) {
  const message = `cannot be read (${error.code ?? error.message}${error.path ? `: ${error.path}` : ""})`;
  return new EvidenceError(source, message, "Check that it is there and may be read.", { cause: error });
}

export {
  filesOf
};
