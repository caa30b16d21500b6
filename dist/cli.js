#!/usr/bin/env node
import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/entry/cli.ts
var [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || major === 22 && minor < 19) {
  console.error(`near-zero needs Node 22.19 or newer; this is ${process.version}.`);
  process.exitCode = 2;
} else {
  process.exitCode = 1;
  const { main } = await import("./chunks/main-HGR3OIHE.js");
  process.exitCode = await main(process.argv);
}
