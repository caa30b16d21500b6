// Failed before anything else happens; only a shard that was written clears it, last.
process.exitCode = 1;
const { runTally } = await import('../tally.ts');
await runTally(process.env);
