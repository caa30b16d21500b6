#!/usr/bin/env node
import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/cli/cli.ts
var [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || major === 22 && minor < 19) {
  console.error(`near-zero needs Node 22.19 or newer; this is ${process.version}.`);
  process.exitCode = 2;
} else {
  let code = null;
  process.exitCode = 1;
  process.on("exit", () => {
    if (code === null) console.error("near-zero ended without an answer, and so nothing is allowed.");
    process.exitCode = code ?? 1;
  });
  process.stdout.on("error", (error) => {
    if (error.code === "EPIPE") return;
    console.error(`The answer could not be written: ${error.message}`);
    code ||= 1;
    process.exit();
  });
  const { main } = await import("./chunks/seam_command-H5EQSB2T.js").then((seam) => seam.part0);
  code = await main(process.argv);
}
