import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  shardText
} from "./chunk-5PKX4OJN.js";
import {
  countFiles,
  tool
} from "./chunk-6FXDNF4Q.js";
import {
  apart
} from "./chunk-76SV32FG.js";
import {
  EvidenceError,
  PlatformError
} from "./chunk-Z676F4NH.js";
import {
  plural
} from "./chunk-5SDD3ADK.js";

// src/run/count-shard.ts
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
async function countShard(policy, gate, digest, { shard, shards }, collected, progress) {
  const [counted] = (await apart(collected.files)).shards;
  if (counted !== void 0 || (collected.shards ?? []).length > 0) {
    throw new EvidenceError(
      counted?.name ?? "shards",
      "was counted already: shards are not counted again",
      "Merge shards with `near-zero merge`, and count results only."
    );
  }
  const { tallier, evidence } = await countFiles(policy, gate, collected, progress);
  return {
    tool: tool(),
    policy: digest,
    gate: gate.name,
    of: shards,
    held: [shard],
    evidence,
    states: tallier.states()
  };
}
function writeShardFile(shard, path) {
  const text = shardText(shard);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text, { flag: "wx" });
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PlatformError(`${path} cannot be written: ${why}`, "Name another place, or free disk space.", {
      cause
    });
  }
}
function describeShard({ of, held, evidence }) {
  const samples = evidence.reduce((sum, record) => sum + record.samples, 0);
  const files = evidence.filter(({ format }) => format !== null).length;
  const which = held.length === 1 ? `shard ${held[0]} of ${of}` : `${held.length} of ${plural(of, "shard")}`;
  return `${which}: ${plural(samples, "sample")} of ${plural(files, "file")}`;
}

export {
  countShard,
  writeShardFile,
  describeShard
};
