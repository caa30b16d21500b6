// Red before anything else happens, even the loading of our own code; the shell clears it last.
process.exitCode = 1;
const { runAction } = await import('../shell.ts');
const { forkReport } = await import('../fork-report.ts');
await runAction(forkReport, process.env);
