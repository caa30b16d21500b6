#!/usr/bin/env node
// Only what every Node can load is imported before the version is known to do.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(`near-zero needs Node 22.19 or newer; this is ${process.version}.`);
  process.exitCode = 2;
} else {
  // Whatever happens before the end, including nothing at all, is not a pass.
  process.exitCode = 1;
  const { main } = await import('./commands/main.ts');
  process.exitCode = await main(process.argv);
}
