// Red before anything else happens, even the loading of our own code; the shell clears it last.
process.exitCode = 1;
const { runAction } = await import('../shell.ts');
const { verifyReport } = await import('../verify.ts');
await runAction(verifyReport, process.env);
