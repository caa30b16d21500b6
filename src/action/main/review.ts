// Failed before anything else happens; only a result that was said clears it, last.
process.exitCode = 1;
const { runReview } = await import('../review.ts');
await runReview(process.env);
