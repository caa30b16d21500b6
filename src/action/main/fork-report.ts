// Blocked before anything else happens, even the loading of our own code.
process.exitCode = 1;
const { runForkReport } = await import('../fork-report.ts');
await runForkReport(process.env);
