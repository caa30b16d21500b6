// Blocked before anything else happens, even the loading of our own code; only an `allow` clears it, last.
process.exitCode = 1;
const { runAction } = await import('../gate.ts');
await runAction(process.env);
