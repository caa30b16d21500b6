import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  asBuffer
} from "./chunk-LNXKUYDX.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

// src/evidence/apart.ts
var SHARD_BEGINS = '{"kind":"near-zero-shard"';
async function apart(files) {
  const shards = [];
  const results = [];
  for (const file of files) (await isShard(file) ? shards : results).push(file);
  return { shards, results };
}
async function isShard({ bytes }) {
  if (bytes.size < SHARD_BEGINS.length) return false;
  try {
    return asBuffer(await bytes.read(0, SHARD_BEGINS.length)).toString("latin1") === SHARD_BEGINS;
  } catch (error) {
    if (error instanceof EvidenceError) return false;
    throw error;
  } finally {
    await bytes.close?.();
  }
}

export {
  apart,
  isShard
};
