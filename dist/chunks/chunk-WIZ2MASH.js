import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  CommanderError
} from "./chunk-EKUH3ZEK.js";
import {
  usage
} from "./chunk-GEAMQSGI.js";
import {
  filesOf
} from "./chunk-BKFTVIA4.js";
import {
  plain
} from "./chunk-IJPKGVAY.js";
import {
  EvidenceError,
  PlatformError
} from "./chunk-53GE6YH5.js";

// src/entry/commands/files-from.ts
import { existsSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
async function filesFrom(sources) {
  const files = [];
  const problems = [];
  for (const source of sources) {
    try {
      files.push(...existsSync(source) ? await filesOf(source, process.cwd()) : await fetched(source));
    } catch (error) {
      if (error instanceof PlatformError) throw misused(error);
      if (!(error instanceof EvidenceError)) throw error;
      problems.push(error);
    }
  }
  return { files, problems };
}
function misused({ message, remedy }) {
  return new CommanderError(usage(`${message} ${remedy}`), "near-zero.source", message);
}
async function fetched(line) {
  const { parseSource } = await import("./source-M6QI6LN2.js");
  const source = parseSource(line);
  if (source.kind === "files") return filesOf(source.rest, process.cwd());
  const { fetchSource } = await import("./fetch-source-62AZI2A6.js");
  reach ??= openReach();
  return fetchSource(source, process.cwd(), await reach);
}
var reach;
async function openReach() {
  const { openHttp, proxyOf } = await import("./http-X3MTCIEL.js");
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
  filesFrom
};
