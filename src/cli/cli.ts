#!/usr/bin/env node
// Only what every Node can load is imported before the version is known to do.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(`near-zero needs Node 22.19 or newer; this is ${process.version}.`);
  process.exitCode = 2;
} else {
  // Whatever happens before the end is not a pass: not an exit by somebody else, and not nothing at all.
  let code: number | null = null;
  process.exitCode = 1;
  process.on('exit', () => {
    if (code === null) console.error('near-zero ended without an answer, and so nothing is allowed.');
    process.exitCode = code ?? 1;
  });
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough changes nothing; an answer that could not be written is none.
    if (error.code === 'EPIPE') return;
    console.error(`The answer could not be written: ${error.message}`);
    code ||= 1;
    process.exit();
  });
  const { main } = await import('./main.ts');
  code = await main(process.argv);
}
