import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  CommanderError
} from "./chunk-EKUH3ZEK.js";
import {
  usage
} from "./chunk-LHDZRG7I.js";
import {
  filesOf
} from "./chunk-JYHHXNDP.js";
import {
  EvidenceError,
  PlatformError
} from "./chunk-Z676F4NH.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";

// src/cli/files-from.ts
import { existsSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
async function filesFrom(sources, passOver) {
  const files = [];
  const counted = [];
  const shards = [];
  const problems = [];
  for (const source of sources) {
    try {
      const one = existsSync(source) ? await local(source, passOver) : await fetched(source);
      files.push(...one.files);
      counted.push(...one.counted);
      shards.push(...one.shards ?? []);
    } catch (error) {
      if (error instanceof PlatformError) throw misused(error);
      if (!(error instanceof EvidenceError)) throw error;
      problems.push(error);
    }
  }
  return { files, counted, shards, problems };
}
function misused({ message, remedy }) {
  return new CommanderError(usage(`${message} ${remedy}`), "near-zero.source", message);
}
var isOfTools = (folder) => /^(?:node_modules|\.git|\.hg|\.svn|\.venv|venv|site-packages|__pycache__|\.(?:tox|nox|mypy_cache|pytest_cache|ruff_cache|cache))$/.test(
  folder
);
var local = async (path, passOver) => ({
  files: await filesOf(path, process.cwd(), passOver),
  counted: []
});
async function fetched(line) {
  const { parseSource } = await import("./source-MRRSTVXP.js");
  const source = parseSource(line);
  if (source.kind === "files") return local(source.rest);
  const { fetchSource } = await import("./fetch-source-AXMZAMHB.js");
  reach ??= openReach();
  return fetchSource(source, process.cwd(), await reach);
}
var reach;
async function openReach() {
  const { openHttp, proxyOf } = await import("./http-YAPF34KY.js");
  const directory = await mkdtemp(join(tmpdir(), "near-zero-"));
  process.once("exit", () => rmSync(directory, { recursive: true, force: true }));
  return {
    http: openHttp({ proxy: proxyOf(process.env) }),
    env: process.env,
    directory,
    secret: () => {
    },
    log: (message) => process.stderr.write(`${plain(message)}
`)
  };
}

export {
  filesFrom,
  isOfTools
};
